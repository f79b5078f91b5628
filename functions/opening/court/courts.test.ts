import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR, instantOf, MINUTE } from '../../platform/time.ts';
import {
  act,
  courtTown,
  CUT_OFF,
  DATE,
  DAY_OF,
  ME,
  SLOT,
  type Acted,
  type Day,
  type Errors,
} from '../../testing/court-town.ts';
import { basketballCourt, pitch } from '../../testing/grounds.ts';
import { testSealing } from '../../testing/sealing.ts';
import { NOW, people } from '../../testing/town.ts';
import { findPlace } from '../records.ts';
import { codeFor } from '../reservation/pass-records.ts';
import { findCourtBooking } from './records.ts';

const INVITED = `query ($bookingId: ID!, $code: String!) { courtInvitation(bookingId: $bookingId, code: $code) { players } }`;
const OF_PLACE = `query ($placeId: ID!, $date: Date!) { placeCourtBookings(placeId: $placeId, date: $date) { id state players club holder cancelCause } }`;
const IN_WAY = `query ($placeIds: [ID!]!, $from: DateTime, $to: DateTime) {
  courtBookingsInWay(placeIds: $placeIds, from: $from, to: $to) }`;
const PREVIEW = `query ($input: PreviewOpeningInput!) {
  previewOpening(input: $input) { previews { courtBookingsTouched } } }`;

describe('courts of a ground', async () => {
  const {
    acts,
    api,
    ask,
    at,
    book,
    booked,
    byTheClock,
    citizen,
    codes,
    dayOf,
    expectWhole,
    messages,
    mine,
    put,
    slotAt18,
    slotOf,
    store,
    wait,
  } = await courtTown();
  afterAll(() => api.stop());

  it('have slots worked out of their open windows; a court without terms has none', async () => {
    at(NOW);
    const { id } = await put();
    const { courts } = await ask<Day>(DAY_OF, { placeId: id, date: DATE });
    expect(courts.map(({ court, slots }) => [court.id, slots.length])).toEqual([
      [pitch.id, 5],
      [basketballCourt.id, 0],
    ]);
    expect(courts[0]?.slots[2]).toMatchObject({ state: 'FREE', players: null, waiting: 0, canWait: false });
  });

  it('64 at once for one slot: one has it, 63 are told that it is taken', async () => {
    at(NOW);
    const ground = await put();
    const tokens = await Promise.all(Array.from({ length: 64 }, citizen));
    const results = await Promise.all(tokens.map((token) => book(token, ground)));
    expect(results.filter(({ booking }) => booking)).toHaveLength(1);
    expect(new Set(results.flatMap(codes))).toEqual(new Set(['SLOT_TAKEN']));
    expect(await slotAt18(ground)).toMatchObject({ state: 'TAKEN', players: 10, canWait: true });
    await expectWhole();
  });

  it('asked for again with its key is the same booking, and the key stands for nothing else', async () => {
    at(NOW);
    const ground = await put();
    const input = { idempotencyKey: randomUUID(), token: await citizen(), people: 10, ...slotOf(ground) };
    const first = await acts('bookCourt', input);
    expect((await acts('bookCourt', input)).booking?.id).toBe(first.booking?.id);
    expect(codes(await acts('bookCourt', { ...input, people: 11 }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('refuse what is no slot, is too far ahead, has too many people, and whoever has enough', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    expect(codes(await book(token, ground, 10, SLOT + 15 * MINUTE))).toEqual(['SLOT_UNKNOWN']);
    expect(codes(await book(token, ground, 15, SLOT + 30 * DAY))).toEqual(['PEOPLE_INVALID', 'BEYOND_HORIZON']);
    await booked(token, ground);
    const other = await put();
    expect(codes(await book(token, other))).toEqual(['OVERLAPPING']);
    await booked(token, ground, 10, SLOT + HOUR);
    expect(codes(await book(token, ground, 10, SLOT + 2 * HOUR))).toEqual(['LIVE_TOO_MANY']);
  });

  it('gather players by a link, each with his own telephone, up to the capacity', async () => {
    at(NOW);
    const ground = await put();
    const { id: bookingId, joinCode: code } = await booked(await citizen(), ground, 13);
    const [friend, late] = [await citizen(), await citizen()];
    expect(await ask(INVITED, { bookingId, code })).toEqual({ players: 13 });
    expect(await ask(INVITED, { bookingId, code: 'guessed' })).toBeNull();
    expect(codes(await acts('joinCourtBooking', { token: friend, bookingId, code: 'guessed' }))).toEqual([
      'COURT_BOOKING_NOT_FOUND',
    ]);
    const joined = await acts('joinCourtBooking', { token: friend, bookingId, code });
    expect(joined.booking).toMatchObject({ players: 14, code: null, joinCode: null });
    expect(codes(await acts('joinCourtBooking', { token: late, bookingId, code }))).toEqual(['COURT_FULL']);
    expect((await mine(friend)).bookings).toMatchObject([{ id: bookingId, isHolder: false, players: 14 }]);
    expect((await acts('leaveCourtBooking', { token: friend, bookingId })).booking?.players).toBe(13);
    expect((await mine(friend)).bookings).toEqual([]);
  });

  it('with too few at the cut-off are released with a word and no strike; with enough they stay', async () => {
    at(NOW);
    const ground = await put();
    const [few, enough] = [await citizen(), await citizen()];
    await booked(few, ground, 4);
    const kept = await booked(enough, ground, 4, SLOT + HOUR);
    await acts('changeCourtPeople', { token: enough, bookingId: kept.id, people: 10 });
    await byTheClock(CUT_OFF - MINUTE);
    expect((await mine(few)).bookings[0]?.state).toBe('BOOKED');
    await byTheClock(CUT_OFF + HOUR);
    expect((await mine(few)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'PLAYERS' });
    expect((await mine(enough)).bookings[0]?.state).toBe('BOOKED');
    expect((await messages(few))[0]).toContain('未达最低人数。不计违约');
    expect(await ask(ME, { token: few })).toMatchObject({ strikes: [] });
    expect(await slotAt18(ground)).toMatchObject({ state: 'FREE' });
    const third = await citizen();
    expect(codes(await book(third, ground, 9))).toEqual(['PLAYERS_TOO_FEW']);
    expect(codes(await acts('changeCourtPeople', { token: enough, bookingId: kept.id, people: 9 }))).toEqual([
      'CUT_OFF_PASSED',
    ]);
    await expectWhole();
  });

  it('when freed are offered to the first who waits, and after his deadline to the next', async () => {
    at(NOW);
    const ground = await put();
    const [holder, first, second, fourth] = [await citizen(), await citizen(), await citizen(), await citizen()];
    expect(codes(await wait(first, ground))).toEqual(['SLOT_FREE']);
    const { id: bookingId } = await booked(holder, ground);
    expect(codes(await wait(holder, ground))).toEqual(['SLOT_OWN']);
    expect((await wait(first, ground)).waiting?.position).toBe(1);
    expect((await wait(second, ground)).waiting?.position).toBe(2);
    expect((await wait(first, ground)).waiting?.position).toBe(1);
    await acts('cancelCourtBooking', { token: holder, bookingId });
    expect(codes(await book(fourth, ground))).toEqual(['SLOT_TAKEN']);
    const [offer] = (await mine(first)).bookings;
    expect(offer).toMatchObject({ state: 'OFFERED' });
    expect((await mine(second)).waiting).toMatchObject([{ position: 1 }]);
    expect((await messages(first))[0]).toContain('有空了');
    await byTheClock(NOW + 31 * MINUTE);
    expect((await mine(first)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'OFFER' });
    expect(codes(await acts('acceptCourtOffer', { token: first, bookingId: offer?.id, people: 10 }))).toEqual([
      'OFFER_LAPSED',
    ]);
    const next = (await mine(second)).bookings[0];
    const accepted = await acts('acceptCourtOffer', { token: second, bookingId: next?.id, people: 12 });
    expect(accepted.booking).toMatchObject({ state: 'BOOKED', players: 12 });
    expect(await slotAt18(ground)).toMatchObject({ state: 'TAKEN', players: 12, waiting: 0 });
    await expectWhole();
  });

  it('five wait for a slot and no sixth; who leaves makes room', async () => {
    at(NOW);
    const ground = await put();
    await booked(await citizen(), ground);
    const tokens = await Promise.all(Array.from({ length: 8 }, citizen));
    const results = await Promise.all(tokens.map((token) => wait(token, ground)));
    expect(results.flatMap(codes)).toEqual(['QUEUE_FULL', 'QUEUE_FULL', 'QUEUE_FULL']);
    const leaver = tokens[results.findIndex(({ waiting }) => waiting?.position === 1)] ?? '';
    const [{ id: queueId } = { id: '' }] = (await mine(leaver)).waiting;
    await ask(act('leaveCourtQueue', 'left userErrors { code }'), { input: { token: leaver, queueId } });
    expect(await slotAt18(ground)).toMatchObject({ waiting: 4, canWait: true });
  });

  it('are cancelled by a closure, told why and without a strike, and nobody waits any more', async () => {
    at(NOW);
    const ground = await put();
    const [holder, friend, waiting] = [await citizen(), await citizen(), await citizen()];
    const { id: bookingId, joinCode: code } = await booked(holder, ground);
    await acts('joinCourtBooking', { token: friend, bookingId, code });
    await wait(waiting, ground);
    await api.settle();
    const inWay = (caller: string, from: string) =>
      ask<number>(IN_WAY, { placeIds: [ground.id], from, to: '2026-11-26T00:00:00+08:00' }, caller);
    expect(await inWay(people.manager.id, '2026-11-25T18:30:00+08:00')).toBe(1);
    expect(await inWay(people.manager.id, '2026-11-25T19:00:00+08:00')).toBe(0);
    expect(await inWay(people.neighbour.id, '2026-11-25T18:30:00+08:00')).toBe(0);
    const preview = (lines: readonly string[]) => ({
      input: { placeIds: [ground.id], opening: { lines }, effectiveFrom: '2026-11-25' },
    });
    const touched = (courtBookingsTouched: number) => ({ previews: [{ courtBookingsTouched }] });
    expect(await ask(PREVIEW, preview(['每天 8:00–18:30']), people.manager.id)).toEqual(touched(1));
    expect(await ask(PREVIEW, preview(['每天 18:00–22:00']), people.manager.id)).toEqual(touched(0));
    const reason = { zh: '场地翻新', en: 'Resurfacing' };
    const closure = { from: '2026-11-25T00:00', to: '2026-11-26T00:00', reason };
    await put({ ...ground, opening: { ...ground.opening, closures: [closure] } }, NOW + MINUTE);
    await api.settle();
    const [ended] = (await mine(holder)).bookings;
    expect(ended).toMatchObject({ state: 'CANCELLED', cancelCause: 'CLOSURE' });
    for (const token of [holder, friend]) expect((await messages(token))[0]).toContain('（场地翻新）。不计违约');
    expect(await mine(waiting)).toMatchObject({ waiting: [], bookings: [] });
    expect((await messages(waiting))[0]).toContain('候补已取消');
    expect(await dayOf(ground)).toEqual([]);
    await expectWhole();
  });

  it('whose people are there are not cancelled by a closure: all of them are told to leave, once and without a strike', async () => {
    at(SLOT - 2 * HOUR);
    const ground = await put();
    const [holder, friend] = [await citizen(), await citizen()];
    const booking = await booked(holder, ground);
    const { id: bookingId, joinCode: code } = booking;
    await acts('joinCourtBooking', { token: friend, bookingId, code });
    at(SLOT);
    const arrival = { input: { placeId: ground.id, code: codeFor(testSealing, booking) } };
    expect(codes(await ask<Errors>(act('checkInCourt', 'userErrors { code }'), arrival, people.clerk.id))).toEqual([]);
    const inside = `query ($placeIds: [ID!]!) { insideInWay(placeIds: $placeIds) { vehicles told } }`;
    expect(await ask(inside, { placeIds: [ground.id] }, people.manager.id)).toEqual({ vehicles: null, told: 1 });
    const closing = { idempotencyKey: randomUUID(), placeIds: [ground.id], kind: 'EMERGENCY' };
    await ask(act('closePlaces', 'items { outcome }'), { input: closing }, people.manager.id);
    await api.settle();
    await api.replay();
    expect((await mine(holder)).bookings[0]?.state).toBe('ARRIVED');
    for (const token of [holder, friend]) {
      const told = (await messages(token)).filter((text) => text.includes('请尽快结束离场'));
      expect(told).toHaveLength(1);
    }
    await expectWhole();
  });

  it('offered from the waiting list let nobody in before they are confirmed, and say so', async () => {
    at(SLOT - 3 * HOUR);
    const ground = await put();
    const [holder, first] = [await citizen(), await citizen()];
    const { id: bookingId } = await booked(holder, ground);
    await wait(first, ground);
    await acts('cancelCourtBooking', { token: holder, bookingId });
    const offer = certain((await mine(first)).bookings[0], 'the offer');
    const checkIn = () =>
      ask<Errors>(
        act('checkInCourt', 'userErrors { code }'),
        { input: { placeId: ground.id, code: codeFor(testSealing, offer) } },
        people.clerk.id,
      );
    expect(codes(await checkIn())).toEqual(['OFFER_UNCONFIRMED']);
    await acts('acceptCourtOffer', { token: first, bookingId: offer.id, people: 10 });
    expect(codes(await checkIn())).toEqual(['TOO_EARLY']);
  });

  it('in a single opening that is taken back are cancelled, told the reason of who did it, and never count', async () => {
    at(NOW);
    const ground = await put();
    const placeIds = [ground.id];
    const manager = people.manager.id;
    const once = { idempotencyKey: randomUUID(), placeIds, line: '11月25日 9:00–12:00', reason: '职工联赛' };
    expect(await ask(act('openOnce', 'items { outcome }'), { input: once }, manager)).toEqual({
      items: [{ outcome: 'DONE' }],
    });
    const [inside, outside] = [await citizen(), await citizen()];
    await booked(inside, ground, 10, instantOf('2026-11-25T10:00'));
    await booked(outside, ground);
    const periodId = (await findPlace(store, ground.id))?.opening.periods[0]?.id;
    await api.settle();
    at(NOW + MINUTE);
    const back = { periodId, placeIds, reason: '联赛改期' };
    await ask(act('cancelOpenOnce', 'items { outcome }'), { input: back }, manager);
    await api.settle();
    expect((await mine(inside)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'CLOSURE' });
    expect((await messages(inside))[0]).toContain('联赛改期');
    expect(await ask(ME, { token: inside })).toMatchObject({ strikes: [] });
    expect((await mine(outside)).bookings[0]?.state).toBe('BOOKED');
    await expectWhole();
  });

  it('let in who shows the code; who did not come has a strike once people of the ground say so', async () => {
    at(NOW);
    const ground = await put();
    const [came, absent] = [await citizen(), await citizen()];
    const { code } = await booked(came, ground);
    const missed = await booked(absent, ground, 10, SLOT + HOUR);
    const checkIn = (caller: string) =>
      ask<Acted>(
        act('checkInCourt', 'booking { id state players } userErrors { code message }'),
        { input: { placeId: ground.id, code } },
        caller,
      );
    const noShow = (caller: string) =>
      ask<Acted>(
        act('noteCourtNoShow', 'booking { id state players } userErrors { code }'),
        { input: { bookingId: missed.id } },
        caller,
      );
    expect((await checkIn(people.clerk.id)).userErrors).toMatchObject([
      { code: 'COURT_BOOKING_NOT_FOUND', message: '没有这个场地预约，或不属于您管理的场地。' },
    ]);
    at(SLOT - HOUR);
    expect(codes(await checkIn(people.clerk.id))).toEqual(['TOO_EARLY']);
    at(SLOT - 10 * MINUTE);
    expect(codes(await checkIn(people.neighbour.id))).toEqual(['COURT_BOOKING_NOT_FOUND']);
    expect((await checkIn(people.clerk.id)).booking?.state).toBe('ARRIVED');
    expect(codes(await noShow(people.clerk.id))).toEqual(['TOO_EARLY']);
    await byTheClock(SLOT + 2 * HOUR + MINUTE);
    expect((await mine(came)).bookings[0]?.state).toBe('ENDED');
    expect((await mine(absent)).bookings[0]?.state).toBe('ENDED');
    expect(await ask(ME, { token: absent })).toMatchObject({ strikes: [] });
    expect((await noShow(people.clerk.id)).booking?.state).toBe('NO_SHOW');
    expect(await ask(ME, { token: absent })).toMatchObject({
      strikes: [{ kind: 'NO_SHOW', courtName: { zh: '五人制足球场' } }],
    });
    expect(await ask(OF_PLACE, { placeId: ground.id, date: DATE }, people.clerk.id)).toMatchObject([
      { state: 'ENDED', players: 10, holder: expect.stringMatching(/^1\d{2}\*{4}\d{4}$/) as string },
      { state: 'NO_SHOW' },
    ]);
    expect(await ask(OF_PLACE, { placeId: ground.id, date: DATE }, people.neighbour.id)).toEqual([]);
  });

  it('are in the data a citizen takes along, and leave nothing of him when he has them deleted', async () => {
    at(NOW);
    const ground = await put();
    const [holder, friend] = [await citizen(), await citizen()];
    const { id: bookingId, joinCode: code } = await booked(holder, ground);
    await acts('joinCourtBooking', { token: friend, bookingId, code });
    const remove = (token: string) =>
      ask<Errors>(act('deleteMyData', 'deleted userErrors { code }'), { input: { token } });
    expect(codes(await remove(holder))).toEqual(['RESERVATION_LIVE']);
    await byTheClock(SLOT + 2 * HOUR);
    const text = await ask<string>('query ($token: String!) { exportMyData(token: $token) }', { token: holder });
    expect(JSON.parse(text)).toMatchObject({ courtBookings: [{ id: bookingId, isHolder: true, people: 10 }] });
    expect([...codes(await remove(holder)), ...codes(await remove(friend))]).toEqual([]);
    const left = JSON.stringify(await findCourtBooking(store, bookingId));
    for (const token of [holder, friend]) expect(left).not.toContain(token.split('.')[0]);
    expect(left).toContain('"people":11');
  });
});
