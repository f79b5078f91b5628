import { afterAll, describe, expect, it } from 'vitest';
import { addDays, civilDate, DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { act, courtTown, DATE, SLOT, type Day, type Errors } from '../../testing/court-town.ts';
import { basketballCourt, pitch } from '../../testing/grounds.ts';
import { NOW, people } from '../../testing/town.ts';

describe('terms of courts', async () => {
  const { api, ask, askSeries, at, booked, citizen, codes, mine, put } = await courtTown();
  afterAll(() => api.stop());

  it('that would change tell before whom that touches: booked slots, and series that wait for consent', async () => {
    at(NOW);
    const ground = await put();
    await booked(await citizen(), ground);
    await booked(await citizen(), ground, 12, SLOT + HOUR);
    await askSeries(await citizen(), ground, { from: SLOT + 7 * DAY, weeks: 3 });
    const inWay = (booking: object | undefined, effectiveFrom = DATE, caller = people.manager.id) =>
      ask<object | null>(
        `query ($placeId: ID!, $courtId: ID!, $booking: CourtTermsInput, $effectiveFrom: Date) {
          courtTermsInWay(placeId: $placeId, courtId: $courtId, booking: $booking, effectiveFrom: $effectiveFrom) {
            cancelled kept series { club had left } } }`,
        { placeId: ground.id, courtId: pitch.id, booking, effectiveFrom },
        caller,
      );
    expect(await inWay(pitch.booking)).toEqual({ cancelled: 0, kept: 0, series: [] });
    const club = { club: '晨练社', had: 3 };
    const stricter = { ...pitch.booking, minimumPlayers: 12 };
    expect(await inWay(stricter)).toEqual({ cancelled: 0, kept: 1, series: [{ ...club, left: 0 }] });
    const later = addDays(DATE, 14);
    expect(await inWay(stricter, later)).toEqual({ cancelled: 0, kept: 0, series: [{ ...club, left: 1 }] });
    expect(await inWay(undefined)).toEqual({ cancelled: 2, kept: 0, series: [{ ...club, left: 0 }] });
    expect(await inWay({ ...pitch.booking, slotMinutes: 0 })).toBeNull();
    expect(await inWay(stricter, DATE, people.neighbour.id)).toBeNull();
  });

  it('are set by the manager of the unit; a court that is first come again loses its bookings', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    await booked(token, ground);
    const set = (input: object, caller: string, revision = 0) =>
      ask<Errors & { place: { courts: readonly { booking: object | null }[] } | null }>(
        act('setCourtTerms', 'place { courts { booking { slotMinutes minimumPlayers } } } userErrors { code path }'),
        { input: { placeId: ground.id, revision, reason: '市民要求', ...input } },
        caller,
      );
    const terms = { slotMinutes: 90, playersASide: 8, capacity: 20, cutOffMinutes: 60 };
    expect(codes(await set({ courtId: basketballCourt.id, booking: terms }, people.neighbour.id))).toEqual([
      'PLACE_NOT_FOUND',
    ]);
    const wrong = { ...terms, slotMinutes: 50, capacity: 10 };
    expect(codes(await set({ courtId: basketballCourt.id, booking: wrong }, people.manager.id))).toEqual([
      'TERMS_INVALID',
      'TERMS_INVALID',
    ]);
    const done = await set({ courtId: basketballCourt.id, booking: terms }, people.manager.id);
    expect(done.place?.courts[1]?.booking).toEqual({ slotMinutes: 90, minimumPlayers: 16 });
    expect(codes(await set({ courtId: pitch.id }, people.manager.id))).toEqual(['CHANGED_MEANWHILE']);
    await set({ courtId: pitch.id }, people.manager.id, 1);
    await api.settle();
    expect((await mine(token)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'CLOSURE' });
  });

  it('are those of the day a slot is for; what is booked keeps its own', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    const kept = await booked(token, ground);
    const set = (effectiveFrom: string, revision: number, booking?: object) =>
      ask<Errors & { place: { courts: readonly { booking: object | null; toCome: readonly object[] }[] } | null }>(
        act(
          'setCourtTerms',
          'place { courts { booking { slotMinutes } toCome { effectiveFrom booking { slotMinutes } } } } userErrors { code }',
        ),
        { input: { placeId: ground.id, courtId: pitch.id, revision, reason: '换草坪', effectiveFrom, booking } },
        people.manager.id,
      );
    const lengths = async (date: string): Promise<Set<number>> => {
      const { courts } = await ask<Day>(
        'query ($placeId: ID!, $date: Date!) { courtDay(placeId: $placeId, date: $date) { courts { court { id } slots { window { from to } } } } }',
        { placeId: ground.id, date },
      );
      const slots = courts.find(({ court }) => court.id === pitch.id)?.slots ?? [];
      return new Set(slots.map(({ window: { from, to } }) => (Date.parse(to) - Date.parse(from)) / MINUTE));
    };
    const [day, next] = [civilDate(SLOT), addDays(civilDate(SLOT), 1)];
    const before = await lengths(day);
    const terms = { slotMinutes: 45, minimumPlayers: 1, capacity: 8, cutOffMinutes: 30 };
    expect(codes(await set('2026-11-23', 0, terms))).toEqual(['EFFECTIVE_TOO_EARLY']);
    const { place } = await set(next, 0, terms);
    expect(place?.courts[0]?.toCome).toEqual([{ effectiveFrom: next, booking: { slotMinutes: 45 } }]);
    expect([await lengths(day), await lengths(next)]).toEqual([before, new Set([45])]);
    expect(place?.courts[0]?.booking).not.toEqual({ slotMinutes: 45 });

    // Set for its very day: the slot that is booked stays, with its people and its cut-off.
    await set(day, 1, terms);
    await api.settle();
    expect(await lengths(day)).toEqual(new Set([45]));
    expect((await mine(token)).bookings).toMatchObject([{ id: kept.id, state: 'BOOKED' }]);
    // First come from the day after on: nothing changes for the one of this day.
    await set(next, 2);
    await api.settle();
    expect((await lengths(next)).size).toBe(0);
    expect((await mine(token)).bookings).toMatchObject([{ id: kept.id, state: 'BOOKED' }]);
    await set(day, 3);
    await api.settle();
    expect((await mine(token)).bookings).toMatchObject([{ id: kept.id, state: 'CANCELLED' }]);
  });
});
