import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import type { Place } from '../types.ts';
import { startApi } from '../../testing/api.ts';
import { newPlate, tokenOf } from '../../testing/citizens.ts';
import { emptyDay } from '../reservation/capacity.ts';
import { arriveSpace, daysOf, giveBackSpace, reservedCheck, takeSpace } from '../reservation/day-records.ts';
import { lotOf, lotPeople, SATURDAY, seedLots } from '../../testing/lots.ts';

const RESERVE = `mutation ($input: ReserveSpaceInput!) { reserveSpace(input: $input) { reservation { id code } userErrors { code } } }`;
const REPORT = `mutation ($events: [GateEventInput!]!) { reportGateEvents(input: { events: $events }) { results { outcome } } }`;
const COUNT = `mutation ($input: ReportOccupancyInput!) { reportOccupancy(input: $input) { outcome } }`;
const MINE = `query ($token: String!) { myReservations(token: $token) { state arrivedAt leftAt } }`;
const OF_PLACE = `query ($placeId: ID!) { placeReservations(placeId: $placeId, date: "2026-11-21") { state leftAt } }`;
const TODAY = `query ($placeId: ID!) { placeReservations(placeId: $placeId, date: "2026-11-21") { state window { from } } }`;
const FREE = `query ($id: ID!) { place(id: $id) { occupancy { free } } }`;
const INSIDE = `query ($placeIds: [ID!]!) { insideInWay(placeIds: $placeIds) { vehicles told } }`;
const DELETE = `mutation ($token: String!) { deleteMyData(input: { token: $token }) { deleted userErrors { code } } }`;

describe('a vehicle that has reserved and goes out', async () => {
  const parts = { spaces: { offered: 3, accessible: 0, charging: 0 }, reservableSpaces: 2 };
  const [lot, other, night] = ['leaving', 'at once', 'night'].map((name) => lotOf('finance', name, parts)) as [
    Place,
    Place,
    Place,
  ];
  const api = await startApi({ now: SATURDAY });
  afterAll(() => api.stop());
  await seedLots(api, [lot, other, night]);
  const ask = async <Data>(document: string, variables: object, who = 'citizen'): Promise<Data> => {
    const { body } = await api.as(who).ask<Record<string, Data>>(document, { ...variables });
    expect(body.errors).toBeUndefined();
    return Object.values(body.data)[0] as Data;
  };
  const guard = lotPeople.guard.id;
  const reserve = async (placeId = lot.id, from = SATURDAY, to = SATURDAY + 6 * HOUR) => {
    const [token, plate] = [await tokenOf(api.store, undefined, SATURDAY), newPlate()];
    const window = { from: toDateTime(from), to: toDateTime(to) };
    const input = { placeId, token, plateNumber: plate, seats: 5, nonCommercial: true, window };
    const { reservation } = await ask<{ reservation: { code: string } | null }>(RESERVE, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return { token, plate, code: reservation?.code ?? 'FULL' };
  };
  const at = (minutes: number): string => toDateTime(SATURDAY + minutes * MINUTE);
  const event = (direction: string, minutes: number, known: object, placeId = lot.id) => ({
    ...{ placeId, direction, at: at(minutes), deviceEventId: randomUUID() },
    ...known,
  });
  const report = async (...events: readonly object[]) => {
    const { results } = await ask<{ results: readonly { outcome: string }[] }>(REPORT, { events }, guard);
    expect(results.map(({ outcome }) => outcome)).toEqual(events.map(() => 'COUNTED'));
  };
  const stateOf = async (token: string) => (await ask<readonly unknown[]>(MINE, { token }))[0];
  const free = async () => (await ask<{ occupancy: { free: number } }>(FREE, { id: lot.id })).occupancy.free;

  it('has ended its stay: its space may be reserved, nobody asks it to leave, and its holder may be forgotten', async () => {
    const count = { placeId: lot.id, occupied: 0, at: toDateTime(SATURDAY - MINUTE) };
    await ask(COUNT, { input: count }, guard);
    const [one, two] = [await reserve(), await reserve()];
    expect((await reserve()).code).toBe('FULL');
    await report(event('ENTRY', 1, { plate: one.plate }), event('ENTRY', 2, { code: two.code }));
    api.setNow(SATURDAY + HOUR);
    expect(await free()).toBe(1);
    expect(await ask(INSIDE, { placeIds: [lot.id] }, lotPeople.manager.id)).toEqual({ vehicles: 2, told: 2 });
    expect(await ask(DELETE, { token: one.token })).toMatchObject({ deleted: false });
    await report(event('EXIT', 30, { plate: one.plate }));
    expect(await stateOf(one.token)).toEqual({ state: 'ENDED', arrivedAt: at(1), leftAt: at(30) });
    expect(await stateOf(two.token)).toEqual({ state: 'ARRIVED', arrivedAt: at(2), leftAt: null });
    expect(await ask(OF_PLACE, { placeId: lot.id }, guard)).toContainEqual({ state: 'ENDED', leftAt: at(30) });
    expect(await free()).toBe(2);
    expect(await ask(INSIDE, { placeIds: [lot.id] }, lotPeople.manager.id)).toEqual({ vehicles: 1, told: 1 });
    expect(await ask(DELETE, { token: one.token })).toMatchObject({ deleted: true });
    const third = await reserve(lot.id, SATURDAY + HOUR);
    expect(third.code).not.toBe('FULL');
    expect(await free()).toBe(1);
    // By the code it goes out as well.
    await report(event('EXIT', 40, { code: two.code }));
    expect(await stateOf(two.token)).toMatchObject({ state: 'ENDED' });
    expect(await free()).toBe(2);
  });

  it('makes no room twice for who looked before it left', async () => {
    const [placeId, touched] = ['plc_of_the_race', { date: '2026-11-21', hours: [14] }];
    const stamp = { actor: 'system', useCase: 'test', at: SATURDAY };
    const day = emptyDay(placeId, touched.date, 5);
    await api.store.commit([takeSpace(day, touched)], stamp);
    await api.store.commit([arriveSpace(placeId, touched)], stamp);
    const [seen = day] = await daysOf(api.store, placeId, [touched.date], () => day);
    await api.store.commit([giveBackSpace(placeId, touched, true)], stamp);
    for (const late of [takeSpace(seen, touched, 0), reservedCheck(seen, touched)])
      expect(await api.store.commit([late], stamp)).toMatchObject({ ok: false, cause: 'conditions' });
  });

  it('is known to have come and gone when both are told at once, or the exit first', async () => {
    const [both, late] = [await reserve(other.id, SATURDAY + HOUR), await reserve(other.id, SATURDAY + HOUR)];
    const [came, went] = [
      event('ENTRY', 50, { plate: late.plate }, other.id),
      event('EXIT', 55, { plate: late.plate }, other.id),
    ];
    await report(
      event('EXIT', 52, { plate: both.plate }, other.id),
      event('ENTRY', 51, { plate: both.plate }, other.id),
    );
    await report(went);
    await report(came);
    for (const { token } of [both, late]) expect(await stateOf(token)).toMatchObject({ state: 'ENDED' });
  });

  it('is listed today once it may come in, though it has reserved from midnight on, and while it stands there', async () => {
    const midnight = SATURDAY + 12 * HOUR;
    const { plate } = await reserve(night.id, midnight, midnight + 8 * HOUR);
    const listed = () => ask(TODAY, { placeId: night.id }, guard);
    const window = { from: toDateTime(midnight) };
    api.setNow(midnight - 31 * MINUTE);
    expect(await listed()).toEqual([]);
    api.setNow(midnight - 29 * MINUTE);
    expect(await listed()).toEqual([{ state: 'RESERVED', window }]);
    await report(event('ENTRY', 12 * 60 - 29, { plate }, night.id));
    expect(await listed()).toEqual([{ state: 'ARRIVED', window }]);
  });
});
