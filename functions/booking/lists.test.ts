import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../platform/item.ts';
import { DAY, HOUR, instantOf } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { approved, approvedMany, asking, dispatched, MORNING, value } from '../testing/trips.ts';
import { approveVehicleRequest } from './approval/acts.ts';
import { approvalsWaiting } from './approval/list-acts.ts';
import { dispatchBoard } from './dispatch/board-acts.ts';
import type { ListArguments } from '../platform/connection.ts';
import { countsOf, myVehicleRequests } from './request/list-acts.ts';
import { requestVehicleSeries } from './request/series-acts.ts';
import { cancelVehicleRequestSeries } from './request/series-left-acts.ts';
import { myDriving } from './trip/list-acts.ts';
import { cancelVehicleRequest, requestVehicle } from './request/acts.ts';

const hour = (day: number, at: number) => MORNING.from + day * DAY + (at - 9) * HOUR;
const window = (day: number, from: number, to: number) => ({ from: hour(day, from), to: hour(day, to) });

describe('lists of requests and orders', async () => {
  const car = vehicleWith({ plateNumber: '湘B60001' });
  const second = vehicleWith({ plateNumber: '湘B60002' });
  const own = vehicleWith({ plateNumber: '湘B60003', unitId: units.bureau.id });
  const driver = driverWith();
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store, { vehicles: [second, car, own], drivers: [driver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const boardAt = async (date: string, now = NOW) =>
    certain(await dispatchBoard(as('dispatcher', now), date, undefined), 'board');

  it('show a person all his own requests, latest window first, page by page', async () => {
    const asked = await Promise.all(
      [1, 3, 2].map(async (day) =>
        value(await requestVehicle(as('colleague'), asking({ window: window(day, 9, 10) }))),
      ),
    );
    const [one, three, two] = asked.map(({ id }) => id);
    const first = await myVehicleRequests(as('colleague'), { first: 2 });
    expect(first.nodes.map(({ id }) => id)).toEqual([three, two]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await myVehicleRequests(as('colleague'), { first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes).toEqual([asked[0]]);
    expect(rest.nodes[0]?.id).toBe(one);
  });

  it('show what is present of his own soonest first and what is over latest first, a series once, with true counts', async () => {
    const mine = as('neighbour');
    const one = async (day: number) => value(await requestVehicle(mine, asking({ window: window(day, 9, 10) }))).id;
    const series = async (first: number) =>
      value(
        await requestVehicleSeries(mine, {
          ...asking({ window: window(first, 14, 15) }),
          idempotencyKey: randomUUID(),
          recurrence: { weekdays: ['MONDAY', 'WEDNESDAY', 'FRIDAY'], until: '2026-12-11', onNonWorkingDays: 'KEEP' },
        }),
      );
    const [kept, gone] = [await series(1), await series(1)];
    const [soon, cancelled] = [await one(0), await one(2)];
    value(await cancelVehicleRequestSeries(mine, { seriesId: gone.id, reason: '不用了' }));
    for (const requestId of [cancelled, kept.requestIds[0] ?? ''])
      value(await cancelVehicleRequest(mine, { requestId, reason: '不用了' }));
    const ids = async (part: 'PRESENT' | 'OVER', page: ListArguments = { first: 100 }) =>
      (await myVehicleRequests(mine, { ...page, part })).nodes.map(({ id }) => id);
    expect(await ids('PRESENT')).toEqual([soon, kept.requestIds[1]]);
    expect(await ids('OVER')).toEqual([gone.requestIds.at(-1), cancelled]);
    const first = await myVehicleRequests(mine, { first: 1, part: 'OVER' });
    expect(await ids('OVER', { first: 1, after: first.pageInfo.endCursor })).toEqual([cancelled]);
    const total = kept.requestIds.length;
    expect(await countsOf(mine, kept)).toEqual({ total, coming: total - 1, cancelled: 1 });
  });

  it('show a manager what waits for the approval of his unit, earliest first, until it is decided or cancelled', async () => {
    const waiting = async (who: keyof typeof people) =>
      (await approvalsWaiting(as(who), { first: 100 })).nodes.map(({ id }) => id);
    const before = await waiting('neighbour');
    const [late, early, gone] = await Promise.all(
      [5, 4, 6].map(async (day) => value(await requestVehicle(as('clerk'), asking({ window: window(day, 9, 10) }))).id),
    );
    await cancelVehicleRequest(as('clerk'), { requestId: gone ?? '', reason: '不用了' });
    const seen = (await waiting('manager')).filter((id) => id === late || id === early || id === gone);
    expect(seen).toEqual([early, late]);
    await approveVehicleRequest(as('manager'), { requestId: early ?? '' });
    expect(await waiting('manager')).not.toContain(early);
    expect(await waiting('neighbour')).toEqual(before);
  });

  it('show the dispatcher what waits: of the day or not over yet, earliest first, not what was missed', async () => {
    const [missed, begun, today, later] = await approvedMany(store, [
      { window: window(10, 6, 8) },
      { window: window(11, 6, 8) },
      { window: window(11, 9, 10) },
      { window: window(14, 9, 10) },
    ]);
    const now = hour(11, 7);
    const waiting = async (date: string) => (await boardAt(date, now)).waiting.map(({ id }) => id);
    const board = await waiting('2026-12-05');
    expect(board.filter((id) => id === today?.id || id === later?.id)).toEqual([today?.id, later?.id]);
    expect(board).not.toContain(missed?.id);
    expect(await waiting('2026-12-04')).toContain(missed?.id);
    expect(await waiting('2026-12-07')).toContain(begun?.id);
  });

  it('show the dispatcher the day of each vehicle and driver of the centre, a night trip on both its days', async () => {
    const night = { from: hour(20, 22), to: hour(21, 2) };
    const order = await dispatched(store, car.id, driver.id, { window: night });
    const early = await dispatched(store, car.id, undefined, { window: window(20, 8, 9) });
    const board = await boardAt('2026-12-14');
    expect(board).toMatchObject({ unit: units.centre, at: NOW, day: { date: '2026-12-14', kind: 'WORKDAY' } });
    expect(board.vehicles.map(({ vehicle }) => vehicle.plateNumber)).toEqual(['湘B60001', '湘B60002']);
    const midnight = instantOf('2026-12-15T00:00');
    expect(board.vehicles[0]?.bookings).toEqual([
      { window: early.window, bookingId: early.id },
      { window: { from: night.from, to: midnight }, bookingId: order.id },
    ]);
    expect(board.vehicles[1]?.bookings).toEqual([]);
    expect(board.drivers.map(({ bookings }) => bookings)).toEqual([
      [{ window: { from: night.from, to: midnight }, bookingId: order.id }],
    ]);
    const next = await boardAt('2026-12-15');
    expect(next.vehicles[0]?.bookings).toEqual([{ window: { from: midnight, to: night.to }, bookingId: order.id }]);
  });

  it('show whoever drives his orders of a day, earliest first, without those cancelled', async () => {
    const late = await dispatched(store, car.id, driver.id, { window: window(30, 14, 15) });
    const early = await dispatched(store, second.id, driver.id, { window: window(30, 9, 10) });
    const dropped = await dispatched(store, second.id, driver.id, { window: window(30, 11, 12) });
    await cancelVehicleRequest(as('clerk'), { requestId: dropped.requestIds[0] ?? '', reason: '不用了' });
    const mine = await dispatched(store, own.id, undefined, { window: window(30, 9, 10), by: people.clerk });
    const ids = async (who: keyof typeof people, date: string) => (await myDriving(as(who), date)).map(({ id }) => id);
    expect(await ids('driver', '2026-12-24')).toEqual([early.id, late.id]);
    expect(await ids('clerk', '2026-12-24')).toEqual([mine.id]);
    for (const who of ['otherDriver', 'colleague'] as const) expect(await ids(who, '2026-12-24')).toEqual([]);
    expect(await ids('driver', '2026-12-25')).toEqual([]);
  });

  it('show a self-driver only what was dispatched', async () => {
    await approved(store, {
      idempotencyKey: randomUUID(),
      driving: 'SELF_DRIVE',
      by: people.clerk,
      window: window(31, 9, 10),
    });
    expect(await myDriving(as('clerk'), '2026-12-25')).toEqual([]);
  });
});
