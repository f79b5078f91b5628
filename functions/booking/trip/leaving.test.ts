import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { blocksOf } from '../../fleet/block-records.ts';
import { driverItem, registerVehicleWrites } from '../../fleet/records.ts';
import { vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { isFree } from '../../ledger/rules.ts';
import { auditLedger } from '../../local/audit.ts';
import { DAY, HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import type { Store } from '../../platform/store.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import { findOrder } from '../records.ts';
import { look } from '../seen-records.ts';
import type { DispatchOrder } from '../types.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { replaceVehicle } from './breakdown-acts.ts';
import { leavesFrom } from './leaving-acts.ts';
import { handOverTrip } from './take-over-acts.ts';

describe('a trip that leaves before its window', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store);
  let [driver, other] = [driverWith(), driverWith()];
  /** Drivers of their own for each test: those of the one before may still be out. */
  beforeEach(async () => {
    driver = driverWith();
    other = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
    const writes = [driver, other].map((one) => ({ put: driverItem(one) }));
    await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
  });

  const as = (who: keyof typeof people, now: Instant = NOW) => contextOf(store, people[who], now);
  const newCar = async () => {
    const car = vehicleWith({ odometerKm: 1_000 });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    await vehicleRoster.renew(store, units.centre.id, [car.id], NOW);
    return car;
  };
  let days = 0;
  /** A trip from 9 to 11 on days of its own, with a car of its own. */
  const ready = async () => {
    const from = MORNING.from + (days += 1) * 3 * DAY;
    const window = { from, to: from + 2 * HOUR };
    const car = await newCar();
    return { window, car, order: await dispatched(store, car.id, driver.id, { window }) };
  };
  const leaving = (orderId: string, at: Instant, odometerKm = 1_000) =>
    recordDeparture(as('driver', at), { orderId, odometerKm });
  const freeOf = async ({ id, unitId }: { id: string; unitId: string }, window: Window): Promise<boolean> =>
    isFree(await daysOfResource(store, { shelf: unitId, resourceId: id }, window), window, { now: NOW });
  const requestsOf = async ({ requestIds }: DispatchOrder) => (await look(store, requestIds)).requests;
  const expectSound = async (): Promise<void> => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };

  it('has vehicle and driver from the quarter-hour of its departure on, and gives the rest back', async () => {
    const { window, car, order } = await ready();
    const left = value(await leaving(order.id, window.from - 49 * MINUTE));
    const begin = window.from - HOUR;
    expect(left.window).toEqual({ from: begin, to: window.to });
    for (const one of [car, driver]) {
      expect(await freeOf(one, { from: begin, to: window.from })).toBe(false);
      expect(await freeOf(one, { from: begin - HOUR, to: begin })).toBe(true);
    }
    await expectSound();
    const back = { orderId: order.id, odometerKm: 1_005 };
    const home = value(await recordReturn(as('driver', window.from - 20 * MINUTE), back));
    expect(home.window).toEqual({ from: begin, to: window.from - 15 * MINUTE });
    expect(await freeOf(car, { from: window.from - 15 * MINUTE, to: window.to })).toBe(true);
    await expectSound();
  });
  it('leaves once when it is told twice at one moment', async () => {
    const { window, car, order } = await ready();
    const at = window.from - 40 * MINUTE;
    const overtaken: Store = {
      ...store,
      getMany: async (keys, options) => {
        if (keys.some(({ sk }) => sk.includes(car.id))) value(await leaving(order.id, at));
        return store.getMany(keys, options);
      },
    };
    const again = contextOf(overtaken, people.driver, at);
    expect(value(await recordDeparture(again, { orderId: order.id, odometerKm: 1_000 })).state).toBe('UNDER_WAY');
    await expectSound();
  });
  it('may leave an hour before where nothing stands before it', async () => {
    const { window, order } = await ready();
    const from = await leavesFrom(as('driver'), order, await requestsOf(order), standardPolicies(window.from));
    expect(from).toBe(window.from - HOUR);
    expect(codesOf(await leaving(order.id, from - MINUTE))).toEqual(['TOO_EARLY']);
    value(await leaving(order.id, from));
  });
  it('stays booked as it was when it leaves in its time', async () => {
    const { window, order } = await ready();
    expect(value(await leaving(order.id, window.from + 20 * MINUTE)).window).toEqual(window);
    await expectSound();
  });
  it('cannot leave with what somebody else has until then, and hears until when, also without a connection', async () => {
    const { window, car, order } = await ready();
    const before = { from: window.from - HOUR, to: window.from - 30 * MINUTE };
    const rival = await dispatched(store, car.id, other.id, { window: before });
    await dispatched(store, (await newCar()).id, driver.id, { window: before });
    const at = window.from - 40 * MINUTE;
    const from = await leavesFrom(as('driver'), order, await requestsOf(order), standardPolicies(window.from));
    expect(from).toBe(before.to);
    const refused = await leaving(order.id, at);
    expect(codesOf(refused)).toEqual(['VEHICLE_TAKEN', 'DRIVER_TAKEN']);
    expect(refused).toMatchObject({
      refusals: [{ facts: { taken: expect.stringMatching(`08:00–08:30 派.*${rival.id.slice(-5)}`) as unknown } }, {}],
    });
    const late = { orderId: order.id, odometerKm: 1_000, recordedAt: at };
    expect(codesOf(await recordDeparture(as('driver', window.from), late))).toEqual(['VEHICLE_TAKEN', 'DRIVER_TAKEN']);
    expect(await findOrder(store, order.id)).toEqual(order);
    expect(value(await leaving(order.id, window.from - 29 * MINUTE)).window.from).toBe(window.from - 30 * MINUTE);
    await expectSound();
  });
  it('may leave early only once who drives has rested, which is said as it is asked', async () => {
    const { window, order } = await ready();
    const night = { from: window.from - 11 * HOUR, to: window.from - 8 * HOUR - 15 * MINUTE };
    await dispatched(store, (await newCar()).id, driver.id, { window: night });
    const from = await leavesFrom(as('driver'), order, await requestsOf(order), standardPolicies(window.from));
    expect(from).toBe(window.from - 15 * MINUTE);
    expect(codesOf(await leaving(order.id, from - MINUTE))).toEqual(['DRIVER_REST_TOO_SHORT']);
    value(await leaving(order.id, from));
    await expectSound();
  });
  it('leaves the quarter-hour in which its car came back to the trip before', async () => {
    const { window, car, order } = await ready();
    const before = { from: window.from - 2 * HOUR, to: window.from - 30 * MINUTE };
    const earlier = await dispatched(store, car.id, other.id, { window: before });
    value(await recordDeparture(as('otherDriver', before.from), { orderId: earlier.id, odometerKm: 1_000 }));
    const back = { orderId: earlier.id, odometerKm: 1_010 };
    value(await recordReturn(as('otherDriver', before.to - 5 * MINUTE), back));
    const left = value(await leaving(order.id, before.to - 3 * MINUTE, 1_010));
    expect(left).toMatchObject({ window: { from: before.to }, departure: { at: before.to - 3 * MINUTE } });
    await expectSound();
  });
  it('does not leave when its driver would be out for longer than a day allows', async () => {
    const { window, order } = await ready();
    const rest = { from: window.to, to: window.from + 12 * HOUR };
    await dispatched(store, (await newCar()).id, driver.id, { window: rest });
    expect(codesOf(await leaving(order.id, window.from - HOUR))).toEqual(['DRIVER_HOURS_EXCEEDED']);
    expect(value(await leaving(order.id, window.from)).window).toEqual(window);
  });
  it('has nobody else send the car meanwhile: of two at once one is refused', async () => {
    const { window, car, order } = await ready();
    const before = { from: window.from - HOUR, to: window.from };
    let isFirst = true;
    const overtaken = {
      ...store,
      commit: async (...given: Parameters<typeof store.commit>) => {
        if (isFirst) {
          isFirst = false;
          await dispatched(store, car.id, other.id, { window: before });
        }
        return store.commit(...given);
      },
    };
    const ctx = { ...as('driver', window.from - 30 * MINUTE), store: overtaken };
    expect(codesOf(await recordDeparture(ctx, { orderId: order.id, odometerKm: 1_000 }))).toEqual(['VEHICLE_TAKEN']);
    await expectSound();
  });
  it('has whoever it was handed to before from its departure on', async () => {
    const { window, order } = await ready();
    const handed = value(await handOverTrip(as('dispatcher'), { orderId: order.id, driverId: other.id }));
    const out = { orderId: order.id, odometerKm: 1_000 };
    const left = value(await recordDeparture(as('otherDriver', window.from - 30 * MINUTE), out));
    expect(left.revision).toBe(handed.revision + 1);
    expect(await freeOf(other, { from: window.from - 30 * MINUTE, to: window.from })).toBe(false);
    await expectSound();
  });
  it('and breaks down is divided at the breakdown, not where it was to begin', async () => {
    const { window, car, order } = await ready();
    const spare = await newCar();
    value(await leaving(order.id, window.from - HOUR));
    const now = window.from - 35 * MINUTE;
    const broken = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_010, reason: '发动机故障' };
    const replaced = value(await replaceVehicle(as('driver', now), broken));
    const seam = window.from - 30 * MINUTE;
    expect(replaced).toMatchObject({
      vehicleFrom: seam,
      earlierLegs: [{ vehicleId: car.id, window: { from: window.from - HOUR, to: seam } }],
    });
    const blocked = (await blocksOf(store, units.centre.id, window)).filter(({ vehicleId }) => vehicleId === car.id);
    expect(blocked.map((block) => block.window.from)).toEqual([seam]);
    expect(await freeOf(spare, { from: seam, to: window.from })).toBe(false);
    await expectSound();
    const left = value(await leaving(order.id, now + MINUTE));
    expect(left.vehicleFrom).toBe(seam - 15 * MINUTE);
    await expectSound();
  });
});
