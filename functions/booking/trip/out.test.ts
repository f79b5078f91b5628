import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import {
  findDriver,
  findVehicle,
  odometerWrite,
  registerVehicleWrites,
  vehicleOutWrite,
  driverItem,
} from '../../fleet/records.ts';
import type { Store } from '../../platform/store.ts';
import { DAY, HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { reassignOrder } from '../dispatch/reassign-acts.ts';
import { suggestAssignments } from '../dispatch/suggest-acts.ts';
import { paperNumber } from '../numbers.ts';
import { freeVehicles } from '../source/acts.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { breakOffTrip } from './break-off-acts.ts';
import { replaceVehicle } from './breakdown-acts.ts';
import { extendTrip } from './extend-acts.ts';
import { takeOverOptions } from './stand-in-acts.ts';
import { handOverTrip } from './take-over-acts.ts';

describe('a vehicle and its driver on a trip', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store);
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  const as = (who: keyof typeof people, now: Instant = NOW, through: Store = store) =>
    contextOf(through, people[who], now);

  let towns = 0;
  /** A trip from 9 to 12 on days of its own that has left, with another vehicle and another driver who stand. */
  const underWay = async () => {
    const from = MORNING.from + (towns += 1) * 5 * DAY;
    const window = { from, to: from + 3 * HOUR };
    // Seats of their own, so that nothing of another test fits as well.
    const seats = 10 + towns;
    const [car, spare] = [vehicleWith({ odometerKm: 1_000, seats }), vehicleWith({ odometerKm: 1_000, seats })];
    const [driver, other] = [
      driverWith({ licenceClass: 'A1' }),
      driverWith({ personId: people.otherDriver.id, licenceClass: 'A1' }),
    ];
    const writes = [
      ...[car, spare].flatMap(registerVehicleWrites),
      ...[driver, other].map((one) => ({ put: driverItem(one) })),
    ];
    await store.commit(writes, stamp);
    const asked = { window, passengers: seats - 1 };
    const made = await dispatched(store, car.id, driver.id, asked);
    const order = value(await recordDeparture(as('driver', from), { orderId: made.id, odometerKm: 1_000 }));
    const follow = async () => {
      await vehicleRoster.renew(store, units.centre.id, [car.id, spare.id], NOW);
      await driverRoster.renew(store, units.centre.id, [driver.id, other.id], NOW);
    };
    await follow();
    return { window, car, spare, driver, other, order, asked, follow };
  };
  const outOf = async ({ car, driver }: { car: { id: string }; driver: { id: string } }) => [
    (await findVehicle(store, car.id))?.out,
    (await findDriver(store, driver.id))?.out,
  ];
  const dispatching = async (window: Window, vehicleId: string, driverId: string, now: Instant, passengers = 3) => {
    const { id: requestId } = await approved(store, { window, passengers }, now);
    return {
      requestId,
      send: () =>
        dispatchVehicle(as('dispatcher', now), { idempotencyKey: randomUUID(), requestId, vehicleId, driverId }),
    };
  };

  it('say with which order they are out, until it is back', async () => {
    const trip = await underWay();
    const { order, window } = trip;
    const out = { orderId: order.id, number: paperNumber('派', order.id, order.dispatchedAt), until: window.to };
    expect(await outOf(trip)).toEqual([out, out]);
    const to = window.to + HOUR;
    value(await extendTrip(as('driver', window.from), { orderId: order.id, revision: order.revision, to }));
    expect(await outOf(trip)).toEqual([
      { ...out, until: to },
      { ...out, until: to },
    ]);
    value(await recordReturn(as('driver', to), { orderId: order.id, odometerKm: 1_050 }));
    expect(await outOf(trip)).toEqual([undefined, undefined]);
  });
  it('are told of whoever takes over, and of nobody once the trip has broken off', async () => {
    const trip = await underWay();
    const { order, window, other, spare } = trip;
    const over = { orderId: order.id, driverId: other.id, odometerKm: 1_010 };
    value(await handOverTrip(as('driver', window.from + HOUR), over));
    expect(await outOf(trip)).toMatchObject([{ orderId: order.id }, undefined]);
    expect((await findDriver(store, other.id))?.out).toMatchObject({ orderId: order.id });
    const broken = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_020, reason: '爆胎' };
    value(await replaceVehicle(as('dispatcher', window.from + HOUR + MINUTE), broken));
    // The spare one has not left yet; its driver waits for it by the road.
    expect(await outOf({ car: trip.car, driver: other })).toMatchObject([undefined, { orderId: order.id }]);
    expect((await findVehicle(store, spare.id))?.out).toBeUndefined();
    const at = window.from + 90 * MINUTE;
    value(await recordDeparture(as('otherDriver', at), { orderId: order.id, odometerKm: 1_000 }));
    expect(await outOf({ car: spare, driver: other })).toMatchObject([{ orderId: order.id }, { orderId: order.id }]);
    const end = { orderId: order.id, odometerKm: 1_010, place: '醴陵服务区', reason: '发动机故障' };
    value(await breakOffTrip(as('dispatcher', at + MINUTE), end));
    expect(await outOf({ car: spare, driver: other })).toEqual([undefined, undefined]);
  });
  it('that are overdue serve no trip that begins soon: not in a search, not as a suggestion, not by the act', async () => {
    const { window, car, spare, driver, other, order, asked } = await underWay();
    const now = window.to + HOUR;
    const soon = { from: now + HOUR, to: now + 2 * HOUR };
    const { requestId, send } = await dispatching(soon, car.id, driver.id, now, asked.passengers);
    const refused = await send();
    expect(codesOf(refused)).toEqual(['VEHICLE_NOT_BACK', 'DRIVER_NOT_BACK']);
    const number = paperNumber('派', order.id, order.dispatchedAt);
    expect(refused).toMatchObject({ refusals: [{ facts: { number, latest: window.to } }, {}] });
    const listed = value(
      await freeVehicles(as('dispatcher', now), {
        requestId,
        window: soon,
        purpose: 'FIELD_WORK',
        ...{ passengers: asked.passengers, driving: 'WITH_DRIVER' },
        includeUnavailable: false,
        first: 50,
      }),
    );
    const free = listed.edges.map(({ node }) => node.vehicle.id);
    expect(free).toContain(spare.id);
    expect(free).not.toContain(car.id);
    const suggested = await suggestAssignments(as('dispatcher', now), { date: '2026-11-24', requestId });
    expect(suggested.map((one) => one.vehicle.id)).not.toContain(car.id);
    expect(suggested.map((one) => one.driver?.id)).not.toContain(driver.id);
    // A day later nobody need wait for it.
    const later = { from: now + DAY, to: now + DAY + HOUR };
    expect(codesOf(await (await dispatching(later, car.id, other.id, now, asked.passengers)).send())).toEqual([]);
  });
  it('that are overdue take over no trip, and take the place of nothing', async () => {
    const late = await underWay();
    const now = late.window.to + HOUR;
    const next = { from: now, to: now + 3 * HOUR };
    const asked = { window: next, passengers: late.asked.passengers };
    const made = await dispatched(store, late.spare.id, late.other.id, asked);
    value(await recordDeparture(as('otherDriver', now), { orderId: made.id, odometerKm: 1_000 }));
    await late.follow();
    const at = now + HOUR;
    const options = await takeOverOptions(as('dispatcher', at), made.id);
    expect(options.drivers.map(({ id }) => id)).not.toContain(late.driver.id);
    expect(options.recommended.map(({ vehicle }) => vehicle.id)).not.toContain(late.car.id);
    const over = { orderId: made.id, driverId: late.driver.id, odometerKm: 1_010 };
    expect(codesOf(await handOverTrip(as('dispatcher', at), over))).toEqual(['DRIVER_NOT_BACK']);
    const broken = { orderId: made.id, vehicleId: late.car.id, odometerKm: 1_010, reason: '爆胎' };
    expect(codesOf(await replaceVehicle(as('dispatcher', at), broken))).toEqual(['VEHICLE_NOT_BACK']);
  });
  it('depart with nothing else before they are back, also of two at one moment', async () => {
    const { window, car, driver, other, order, asked } = await underWay();
    const next = { window: { from: window.to, to: window.to + 2 * HOUR }, passengers: asked.passengers };
    const second = await dispatched(store, car.id, other.id, next);
    const at = window.to + 5 * MINUTE;
    const leaving = (through: Store = store) =>
      recordDeparture(as('otherDriver', at, through), { orderId: second.id, odometerKm: 1_100 });
    expect(codesOf(await leaving())).toEqual(['VEHICLE_NOT_BACK']);
    value(await recordReturn(as('driver', at), { orderId: order.id, odometerKm: 1_100 }));
    // The vehicle leaves with a third trip between his look and his commit.
    const third = await dispatched(store, car.id, driver.id, {
      ...next,
      window: { from: window.to + 2 * HOUR, to: window.to + 3 * HOUR },
    });
    const overtaken: Store = {
      ...store,
      commit: async (...given) => {
        const out = { orderId: third.id, number: '派', until: window.to + 3 * HOUR };
        await store.commit([vehicleOutWrite(car, out)], stamp);
        return store.commit(...given);
      },
    };
    expect(codesOf(await leaving(overtaken))).toEqual(['VEHICLE_NOT_BACK']);
  });
  it('stay with what they were to do next: another driver is sent, the vehicle may come late', async () => {
    const { window, car, driver, other, asked } = await underWay();
    const next = { window: { from: window.to + 2 * HOUR, to: window.to + 3 * HOUR }, passengers: asked.passengers };
    const second = await dispatched(store, car.id, driver.id, next);
    const changing = (orderId: string, revision: number, change: { vehicleId?: string; driverId?: string }) =>
      reassignOrder(as('dispatcher', window.to + HOUR), { orderId, revision, ...change });
    const changed = value(await changing(second.id, second.revision, { driverId: other.id }));
    expect(changed).toMatchObject({ vehicleId: car.id, driverId: other.id });
    expect(codesOf(await changing(second.id, changed.revision, { driverId: driver.id }))).toEqual(['DRIVER_NOT_BACK']);
  });
  it('bring back no reading below what was read of the vehicle since they left', async () => {
    const { window, car, order } = await underWay();
    await store.commit([odometerWrite(car.id, { at: window.from + MINUTE, odometerKm: 1_060 })], stamp);
    const back = (odometerKm: number) => recordReturn(as('driver', window.to), { orderId: order.id, odometerKm });
    expect(codesOf(await back(1_050))).toEqual(['ODOMETER_BACKWARDS']);
    expect(value(await back(1_070)).return?.odometerKm).toBe(1_070);
  });

  it('keep who drives himself from his next trip until his last one is back, when that should have been', async () => {
    const from = MORNING.from + (towns += 1) * 5 * DAY;
    const cars = [vehicleWith({ odometerKm: 1_000, seats: 4 }), vehicleWith({ odometerKm: 1_000, seats: 4 })];
    await store.commit(cars.flatMap(registerVehicleWrites), stamp);
    const driven = (i: number, window: Window) =>
      dispatched(store, cars[i]?.id ?? '', undefined, { by: people.clerk, window });
    const first = await driven(0, { from, to: from + 2 * HOUR });
    const next = await driven(1, { from: from + 3 * HOUR, to: from + 4 * HOUR });
    const leaves = (orderId: string, now: Instant) => recordDeparture(as('clerk', now), { orderId, odometerKm: 1_000 });
    value(await leaves(first.id, from));
    // From the very second on at which his booking ends, as of every driver.
    for (const now of [first.window.to, from + 3 * HOUR])
      expect(codesOf(await leaves(next.id, now))).toEqual(['DRIVER_NOT_BACK']);
    const back = { orderId: first.id, odometerKm: 1_050, deviation: '堵车' };
    value(await recordReturn(as('clerk', from + 3 * HOUR), back));
    expect(value(await leaves(next.id, from + 3 * HOUR)).state).toBe('UNDER_WAY');
  });
});
