import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { blockVehicle, endVehicleBlock } from '../../fleet/block-acts.ts';
import { blocksOf } from '../../fleet/block-records.ts';
import { registerVehicleWrites, findVehicle } from '../../fleet/records.ts';
import { vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { isFree } from '../../ledger/rules.ts';
import { auditLedger } from '../../local/audit.ts';
import type { Store } from '../../platform/store.ts';
import { DAY, HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, bringBack, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { holdVehicle } from '../dispatch/hold-acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { findOrder, findRequest } from '../records.ts';
import type { DispatchOrder } from '../types.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { replaceVehicle } from './breakdown-acts.ts';
import { kilometresOf, legsOf } from './legs.ts';
import { takeOverOptions } from './stand-in-acts.ts';

describe('a trip whose vehicle breaks down', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const driver = driverWith();
  const other = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
  const third = driverWith();
  const fourth = driverWith();
  await settle(store, { drivers: [driver, other, third, fourth] });
  beforeEach(() => bringBack(store, [driver, other]));

  type Who = keyof typeof people;
  const as = (who: Who, now: Instant = NOW) => contextOf(store, people[who], now);
  const newCar = async (change: Parameters<typeof vehicleWith>[0] = {}) => {
    const car = vehicleWith({ odometerKm: 1_000, ...change });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    await vehicleRoster.renew(store, units.centre.id, [car.id], NOW);
    return car;
  };
  let trips = 0;
  /** A trip of four hours on days of its own, with a car of its own that seats `seats`, an hour on its way. */
  const onItsWay = async (seats: number) => {
    const from = MORNING.from + (trips += 1) * 3 * DAY;
    const window = { from, to: from + 4 * HOUR };
    const car = await newCar({ seats });
    const made = await dispatched(store, car.id, driver.id, { window, passengers: seats - 1 });
    const order = value(await recordDeparture(as('driver', from), { orderId: made.id, odometerKm: 1_000 }));
    return { window, car, order, now: from + HOUR, seam: from + HOUR + 15 * MINUTE };
  };
  const freeOf = async ({ id, unitId }: { id: string; unitId: string }, window: Window): Promise<boolean> =>
    isFree(await daysOfResource(store, { shelf: unitId, resourceId: id }, window), window, { now: NOW });
  const expectSound = async (): Promise<void> => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };
  const requestOf = ({ requestIds }: DispatchOrder): string => requestIds[0] ?? '';

  it('goes on with another as the same order, and its kilometres sum over both', async () => {
    const { window, car, order, now, seam } = await onItsWay(4);
    const spare = await newCar({ odometerKm: 7_000, seats: 4 });
    const input = { orderId: order.id, vehicleId: spare.id, reason: '发动机故障' };
    expect(codesOf(await replaceVehicle(as('driver', now), input))).toEqual(['ODOMETER_REQUIRED']);
    expect((await takeOverOptions(as('driver', now), order.id)).recommended.map(({ vehicle: { id } }) => id)).toContain(
      spare.id,
    );
    const long = { ...input, odometerKm: 1_030, place: '远'.repeat(101) };
    expect(codesOf(await replaceVehicle(as('dispatcher', now), long))).toEqual(['TEXT_INVALID']);
    const said = { ...input, odometerKm: 1_030, place: ' 炎陵服务区 ' };
    const replaced = value(await replaceVehicle(as('dispatcher', now), said));
    expect(legsOf(replaced).map(({ place }) => place)).toEqual(['炎陵服务区', undefined]);
    expect(replaced).toMatchObject({
      id: order.id,
      state: 'UNDER_WAY',
      vehicleId: spare.id,
      vehicleFrom: seam,
      earlierLegs: [{ vehicleId: car.id, return: { at: now, odometerKm: 1_030 }, reason: '发动机故障' }],
    });
    expect(replaced.departure).toBeUndefined();
    expect(value(await replaceVehicle(as('dispatcher', now), { ...input, odometerKm: 1_030 }))).toEqual(replaced);
    expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_030 });
    expect(await freeOf(spare, { from: seam, to: window.to })).toBe(false);
    await expectSound();
    const back = { orderId: order.id, odometerKm: 7_020 };
    expect(codesOf(await recordReturn(as('driver', window.to), back))).toEqual(['STATE_NOT_ALLOWED']);
    value(await recordDeparture(as('driver', seam), { orderId: order.id, odometerKm: 7_001 }));
    const home = value(await recordReturn(as('driver', window.to), back));
    expect(kilometresOf(home)).toBe(30 + 19);
    expect(await findRequest(store, requestOf(order))).toMatchObject({ state: 'RETURNED' });
    await expectSound();
  });

  it('needs one that may and can, and only once it has left', async () => {
    const window = { from: MORNING.from + DAY, to: MORNING.to + DAY };
    const order = await dispatched(store, (await newCar()).id, driver.id, { window });
    const sealed = await newCar({ state: 'SEALED' });
    const input = { orderId: order.id, vehicleId: sealed.id, odometerKm: 1_010, reason: '爆胎' };
    expect(codesOf(await replaceVehicle(as('dispatcher'), input))).toContain('STATE_NOT_ALLOWED');
    value(await recordDeparture(as('driver', window.from), { orderId: order.id, odometerKm: 1_000 }));
    const replacing = async (change: Partial<typeof input>) =>
      codesOf(await replaceVehicle(as('dispatcher', window.from + MINUTE), { ...input, ...change }));
    expect(await replacing({})).toEqual(['VEHICLE_NOT_IN_SERVICE']);
    expect(await replacing({ vehicleId: 'veh_none', reason: '' })).toEqual(['VEHICLE_NOT_FOUND', 'TEXT_INVALID']);
    expect(await replacing({ vehicleId: order.vehicleId })).toEqual([]);
  });

  it('leaves a vehicle that is blocked for maintenance until a dispatcher ends it', async () => {
    const { window, car, order, now, seam } = await onItsWay(6);
    const spare = await newCar({ seats: 6 });
    const input = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_030, reason: '变速箱故障' };
    value(await replaceVehicle(as('driver', now), input));
    const fortnight = { from: seam, to: seam + 15 * DAY };
    const blocks = await blocksOf(store, units.centre.id, { from: now, to: fortnight.to });
    const block = blocks.find(({ vehicleId }) => vehicleId === car.id);
    expect(block).toMatchObject({ kind: 'MAINTENANCE', window: fortnight, reason: '变速箱故障' });
    expect(await freeOf(car, { from: window.to, to: window.to + HOUR })).toBe(false);
    expect(await freeOf(car, { from: fortnight.to, to: fortnight.to + HOUR })).toBe(true);
    value(await endVehicleBlock(as('dispatcher', now + HOUR), { blockId: block?.id ?? '' }));
    expect(await freeOf(car, { from: now + 2 * HOUR, to: fortnight.to })).toBe(true);
    await expectSound();
  });

  it('is blocked only until where it is blocked already', async () => {
    const { car, order, now, seam } = await onItsWay(7);
    const spare = await newCar({ seats: 7 });
    const service = { from: seam + 2 * DAY, to: seam + 3 * DAY };
    const planned = { idempotencyKey: crypto.randomUUID(), vehicleId: car.id, kind: 'INSPECTION' as const };
    value(await blockVehicle(as('dispatcher', now), { ...planned, window: service, reason: '年检' }));
    const input = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_030, reason: '发动机故障' };
    value(await replaceVehicle(as('driver', now), input));
    const blocks = await blocksOf(store, units.centre.id, { from: now, to: service.to });
    const own = blocks.filter(({ vehicleId }) => vehicleId === car.id).map(({ kind, window }) => [kind, window]);
    expect(own).toEqual(
      expect.arrayContaining([
        ['INSPECTION', service],
        ['MAINTENANCE', { from: seam, to: service.from }],
      ]),
    );
    await expectSound();
  });

  it('is held by nobody any more: whoever held it with a driver for another trip holds neither', async () => {
    const { window, car, order, now } = await onItsWay(11);
    const spare = await newCar({ seats: 11 });
    const next = { from: window.to + HOUR, to: window.to + 2 * HOUR };
    const { id: requestId } = await approved(store, { window: next });
    const hold = { idempotencyKey: crypto.randomUUID(), requestId, vehicleId: car.id, driverId: other.id };
    value(await holdVehicle(as('dispatcher', now), hold));
    const input = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_030, reason: '发动机故障' };
    value(await replaceVehicle(as('driver', now), input));
    expect((await auditLedger(store, now)).differences).toEqual([]);
    const days = await daysOfResource(store, { shelf: other.unitId, resourceId: other.id }, next);
    expect(isFree(days, next, { now })).toBe(true);
  });

  it('needs seats only for those who ride in it, where a request is split over cars', async () => {
    const window = { from: MORNING.from + 60 * DAY, to: MORNING.to + 60 * DAY };
    const [car, second, spare] = [await newCar({ seats: 9 }), await newCar({ seats: 5 }), await newCar({ seats: 9 })];
    const request = await approved(store, { window, passengers: 12 });
    const cars = [
      { vehicleId: car.id, driverId: driver.id, passengers: 8 },
      { vehicleId: second.id, driverId: other.id, passengers: 4 },
    ];
    const split = { idempotencyKey: crypto.randomUUID(), requestId: request.id, cars };
    const [order] = value(await splitRequest(as('dispatcher'), split));
    const orderId = order?.id ?? '';
    value(await recordDeparture(as('driver', window.from), { orderId, odometerKm: 1_000 }));
    const now = window.from + HOUR;
    expect((await takeOverOptions(as('driver', now), orderId)).recommended.map(({ vehicle: { id } }) => id)).toContain(
      spare.id,
    );
    const replaced = await replaceVehicle(as('driver', now), {
      orderId,
      vehicleId: spare.id,
      odometerKm: 1_030,
      reason: '爆胎',
    });
    expect(value(replaced).vehicleId).toBe(spare.id);
    await expectSound();
  });

  it('answers who told its departure as before when he heard no answer, and takes it for no other departure', async () => {
    const { window, order, now } = await onItsWay(10);
    const spare = await newCar({ seats: 10 });
    const input = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_030, reason: '爆胎' };
    const replaced = value(await replaceVehicle(as('dispatcher', now), input));
    const told = { orderId: order.id, odometerKm: 1_000, recordedAt: window.from };
    expect(value(await recordDeparture(as('driver', now), told))).toEqual(replaced);
    expect(replaced.departure).toBeUndefined();
    const left = value(await recordDeparture(as('driver', now), { ...told, recordedAt: now }));
    expect(left.departure).toEqual({ at: now, odometerKm: 1_000 });
  });

  it('takes no later trip down with it: each has another vehicle and the same driver, or waits for dispatch', async () => {
    const seats = 40;
    const { window, car, order, now } = await onItsWay(seats);
    const spare = await newCar({ seats });
    const free = await newCar({ seats });
    const at = (hours: number) => ({ from: window.to + hours * HOUR, to: window.to + (hours + 2) * HOUR });
    const passengers = seats - 1;
    const soon = await dispatched(store, car.id, other.id, { window: at(0), passengers });
    const tomorrow = await dispatched(store, car.id, other.id, { window: at(20), passengers });
    // Tomorrow the other cars have trips of their own.
    await dispatched(store, free.id, third.id, { window: at(20) });
    await dispatched(store, spare.id, fourth.id, { window: at(20) });
    const input = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_030, reason: '发动机故障' };
    value(await replaceVehicle(as('driver', now), input));

    expect(await findOrder(store, soon.id)).toMatchObject({
      state: 'DISPATCHED',
      vehicleId: free.id,
      driverId: other.id,
      dispatcherId: people.dispatcher.id,
    });
    expect(await freeOf(free, at(0))).toBe(false);
    expect(await findOrder(store, tomorrow.id)).toMatchObject({ state: 'CANCELLED', vehicleId: car.id });
    expect(await freeOf(other, at(20))).toBe(true);
    expect(await findRequest(store, requestOf(tomorrow))).toMatchObject({
      state: 'APPROVED',
      orderIds: [],
      recall: { at: now, reason: '发动机故障' },
    });
    const blocks = await blocksOf(store, units.centre.id, { from: now, to: now + DAY });
    expect(blocks.filter(({ vehicleId }) => vehicleId === car.id)).toHaveLength(1);
    await expectSound();
  });

  it('decides on the later trips anew when a dispatcher is faster with one of them', async () => {
    const seats = 41;
    const { window, car, order, now } = await onItsWay(seats);
    const spare = await newCar({ seats });
    const free = await newCar({ seats });
    const next = { from: window.to, to: window.to + 2 * HOUR };
    const soon = await dispatched(store, car.id, other.id, { window: next, passengers: seats - 1 });
    let isFirst = true;
    const racing: Store = {
      ...store,
      commit: async (writes, stamp) => {
        if (isFirst) {
          isFirst = false;
          await dispatched(store, free.id, driver.id, { window: next });
        }
        return store.commit(writes, stamp);
      },
    };
    const input = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_030, reason: '发动机故障' };
    value(await replaceVehicle({ ...as('driver', now), store: racing }, input));
    expect(await findOrder(store, soon.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await findRequest(store, requestOf(soon))).toMatchObject({ state: 'APPROVED' });
    await expectSound();
  });

  it('leaves a request that is split over cars the others', async () => {
    const seats = 45;
    const { window, car, order, now } = await onItsWay(seats);
    const [spare, second] = [await newCar({ seats }), await newCar({ seats: 5 })];
    const next = { from: window.to + HOUR, to: window.to + 3 * HOUR };
    const request = await approved(store, { window: next, passengers: seats + 3 });
    const cars = [
      { vehicleId: car.id, driverId: driver.id, passengers: seats - 1 },
      { vehicleId: second.id, driverId: other.id, passengers: 4 },
    ];
    const split = { idempotencyKey: crypto.randomUUID(), requestId: request.id, cars };
    const [lost, kept] = value(await splitRequest(as('dispatcher'), split));
    const input = { orderId: order.id, vehicleId: spare.id, odometerKm: 1_030, reason: '发动机故障' };
    value(await replaceVehicle(as('driver', now), input));
    expect(await findOrder(store, lost?.id ?? '')).toMatchObject({ state: 'CANCELLED' });
    expect(await findRequest(store, request.id)).toMatchObject({ state: 'DISPATCHED', orderIds: [kept?.id] });
    await expectSound();
  });
});
