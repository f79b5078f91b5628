import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { numbersOf, slotsOf } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Result } from '../../platform/result.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import type { Stamp } from '../../platform/write.ts';
import { DAY, HOUR, instantOf, MINUTE, type Window } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, personWith, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { changeRequest, findOrder, findRequest } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import { cancelVehicleRequest } from '../request/acts.ts';
import { recordDeparture } from '../trip/acts.ts';
import { replaceVehicle } from '../trip/breakdown-acts.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { dissolvePoolings } from '../pooling/dissolve-acts.ts';
import { findPooling } from '../pooling/records.ts';
import { handOverTrip } from '../trip/take-over-acts.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { dispatchVehicle } from './acts.ts';
import { orderPartners } from './partner-acts.ts';
import { reassignOrder, swapOrders } from './reassign-acts.ts';
import { splitOrder, splitRequest } from './split-acts.ts';
import { mergeOrders, moveOrder, recallOrder } from './trip-plan-acts.ts';

const local = (from: string, to: string): Window => ({
  from: instantOf(`2026-11-${from}`),
  to: instantOf(`2026-11-${to}`),
});
const AFTERNOON = local('24T13:00', '24T17:00');
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

describe('a dispatcher who changes what is dispatched', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store);
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const me = () => as('dispatcher');
  const newCar = async (change: Partial<Vehicle> = {}): Promise<Vehicle> => {
    const car = vehicleWith(change);
    await settle(store, { vehicles: [car] });
    return car;
  };
  const newDriver = async (change: Partial<Driver> = {}): Promise<Driver> => {
    const driver = driverWith(change);
    await settle(store, { drivers: [driver] });
    return driver;
  };
  type Asked = Parameters<typeof approvedMany>[1][number];
  const request = async (change: Asked = {}): Promise<VehicleRequest> => {
    const [one] = await approvedMany(store, [change]);
    if (!one) throw new Error('no request');
    return one;
  };
  const dispatch = async (car: Vehicle, driver: Driver | undefined, change: Asked = {}): Promise<DispatchOrder> => {
    const { id: requestId } = await request({ ...(driver ? {} : { driving: 'SELF_DRIVE' }), ...change });
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id, driverId: driver?.id };
    return value(await dispatchVehicle(me(), input));
  };
  const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
  const ledgerOf = (resourceId: string, window: Window): Promise<LedgerDay[]> =>
    daysOfResource(store, { shelf: units.centre.id, resourceId }, window);
  /** Orders that a resource is booked for in a window. */
  const bookedFor = async (resourceId: string, window: Window): Promise<string[]> =>
    (await ledgerOf(resourceId, window)).flatMap(({ spans }) => spans.map(({ bookingId }) => bookingId));
  const requestOf = async ({ requestIds: [id = ''] }: DispatchOrder) => findRequest(store, id);

  describe('reassigns', () => {
    it('another vehicle and another driver, and the first ones are free', async () => {
      const [car, other, driver, colleague] = [await newCar(), await newCar(), await newDriver(), await newDriver()];
      const order = await dispatch(car, driver);
      const changed = value(await reassignOrder(me(), { ...seen(order), vehicleId: other.id, driverId: colleague.id }));
      expect(changed).toMatchObject({ vehicleId: other.id, driverId: colleague.id, revision: order.revision + 1 });
      expect(await findOrder(store, order.id)).toEqual(changed);
      for (const { id } of [car, driver]) expect(await bookedFor(id, MORNING)).toEqual([]);
      for (const { id } of [other, colleague]) expect(await bookedFor(id, MORNING)).toEqual([order.id]);
    });
    it('once, however often it is sent', async () => {
      const [car, other] = [await newCar(), await newCar()];
      const order = await dispatch(car, undefined);
      const input = { ...seen(order), vehicleId: other.id };
      const first = value(await reassignOrder(me(), input));
      expect(value(await reassignOrder(as('dispatcher', NOW + MINUTE), input))).toEqual(first);
    });
    it('not over the head of a colleague: what has changed is told', async () => {
      const [car, other, third] = [await newCar(), await newCar({ plateNumber: '湘B77777' }), await newCar()];
      const order = await dispatch(car, undefined);
      value(await reassignOrder(me(), { ...seen(order), vehicleId: other.id }));
      const late = await reassignOrder(as('dispatcher', NOW + MINUTE), { ...seen(order), vehicleId: third.id });
      expect(codesOf(late)).toEqual(['CHANGED_MEANWHILE']);
      const facts = late.ok ? {} : (late.refusals[0]?.facts ?? {});
      expect(refusalTexts.CHANGED_MEANWHILE.zh(facts)).toBe(
        'dispatcher 已于 11-24 07:30 改派，现为：湘B·77777、11-24 09:00–12:00、已派车。',
      );
      expect(await bookedFor(third.id, MORNING)).toEqual([]);
    });
    it('only what the column of checks lets pass, all reasons at once', async () => {
      const [car, driver] = [await newCar(), await newDriver()];
      const order = await dispatch(car, driver, { passengers: 4 });
      const small = await newCar({ seats: 4, state: 'MAINTENANCE' });
      const learner = await newDriver({ licenceClass: 'M' });
      const wrong = await reassignOrder(me(), { ...seen(order), vehicleId: small.id, driverId: learner.id });
      expect(codesOf(wrong)).toEqual(['VEHICLE_NOT_IN_SERVICE', 'SEATS_TOO_FEW', 'LICENCE_CLASS_TOO_LOW']);
      const taken = await newCar();
      await dispatch(taken, undefined);
      expect(codesOf(await reassignOrder(me(), { ...seen(order), vehicleId: taken.id }))).toEqual(['VEHICLE_TAKEN']);
      const far = await newCar({ unitId: units.neighbour.id });
      expect(codesOf(await reassignOrder(me(), { ...seen(order), vehicleId: far.id }))).toEqual(['VEHICLE_NOT_FOUND']);
    });
    it('only before departure, also when the window has begun', async () => {
      const [car, other, driver] = [await newCar(), await newCar(), await newDriver()];
      const order = await dispatch(car, driver);
      const begun = MORNING.from + 10 * MINUTE;
      const changed = value(await reassignOrder(as('dispatcher', begun), { ...seen(order), vehicleId: other.id }));
      const left = value(await recordDeparture(as('driver', begun), { orderId: order.id, odometerKm: 40_001 }));
      expect(codesOf(await reassignOrder(as('dispatcher', begun), { ...seen(left), vehicleId: car.id }))).toEqual([
        'STATE_NOT_ALLOWED',
      ]);
      expect(changed.revision).toBeLessThan(left.revision);
    });
    it('nothing once the vehicle has left, also while another is on its way to take its place', async () => {
      const [car, spare, other, driver] = [await newCar(), await newCar(), await newCar(), await newDriver()];
      const order = await dispatch(car, driver);
      const now = MORNING.from + HOUR;
      value(await recordDeparture(as('driver', MORNING.from), { orderId: order.id, odometerKm: 40_000 }));
      const broken = { orderId: order.id, vehicleId: spare.id, odometerKm: 40_020, reason: '爆胎' };
      const replaced = value(await replaceVehicle(as('driver', now), broken));
      expect(replaced.departure).toBeUndefined();
      expect(codesOf(await reassignOrder(as('dispatcher', now), { ...seen(replaced), vehicleId: other.id }))).toEqual([
        'STATE_NOT_ALLOWED',
      ]);
    });
    it('only in his own centre, and nothing that he asked for or approved himself', async () => {
      const order = await dispatch(await newCar(), undefined);
      const { id: vehicleId } = await newCar();
      expect(codesOf(await reassignOrder(as('farDispatcher'), { ...seen(order), vehicleId }))).toEqual([
        'ORDER_NOT_FOUND',
      ]);
      const own = await request({ driving: 'SELF_DRIVE' });
      expect(codesOf(await reassignOrder(me(), { orderId: own.id, revision: 1, vehicleId }))).toEqual([
        'ORDER_NOT_FOUND',
      ]);
    });
  });

  describe('swaps', () => {
    it('vehicles, drivers or both of two orders in one go', async () => {
      const cars = [await newCar(), await newCar()] as const;
      const drivers = [await newDriver(), await newDriver()] as const;
      const a = await dispatch(cars[0], drivers[0]);
      const b = await dispatch(cars[1], drivers[1], { window: local('24T10:00', '24T15:00') });
      const [a2, b2] = value(await swapOrders(me(), { first: seen(a), second: seen(b), swapped: 'VEHICLES' }));
      expect([a2?.vehicleId, a2?.driverId]).toEqual([cars[1].id, drivers[0].id]);
      expect([b2?.vehicleId, b2?.driverId]).toEqual([cars[0].id, drivers[1].id]);
      expect(await bookedFor(cars[0].id, AFTERNOON)).toEqual([b.id]);
      expect(await bookedFor(cars[1].id, AFTERNOON)).toEqual([a.id]);
      if (!a2 || !b2) throw new Error('no orders');
      const [a3] = value(await swapOrders(me(), { first: seen(a2), second: seen(b2), swapped: 'BOTH' }));
      expect([a3?.vehicleId, a3?.driverId]).toEqual([cars[0].id, drivers[1].id]);
    });
    it('nothing when one of both could not have what the other had', async () => {
      const [small, bus] = [await newCar(), await newCar({ seats: 19 })];
      const a = await dispatch(small, undefined);
      const b = await dispatch(bus, undefined, { passengers: 12 });
      const swap = await swapOrders(me(), { first: seen(a), second: seen(b), swapped: 'VEHICLES' });
      expect(codesOf(swap)).toEqual(['SEATS_TOO_FEW']);
      expect(await bookedFor(small.id, MORNING)).toEqual([a.id]);
    });
    it('two trips of one car and driver that follow one another', async () => {
      const [x, y, driver, other] = [await newCar(), await newCar(), await newDriver(), await newDriver()];
      const a = await dispatch(x, driver);
      const b = await dispatch(y, driver, { window: AFTERNOON });
      const c = await dispatch(x, other, { window: AFTERNOON });
      value(await swapOrders(me(), { first: seen(b), second: seen(c), swapped: 'BOTH' }));
      expect((await bookedFor(driver.id, { from: MORNING.from, to: AFTERNOON.to })).sort()).toEqual(
        [a.id, c.id].sort(),
      );
    });
  });

  describe('moves', () => {
    it('a trip to another time, and the requester finds it there', async () => {
      const [car, driver] = [await newCar(), await newDriver()];
      const order = await dispatch(car, driver);
      const later = { from: MORNING.from + HOUR, to: MORNING.to + 2 * HOUR };
      const moved = value(await moveOrder(me(), { ...seen(order), window: later }));
      expect(moved.window).toEqual(later);
      expect(await requestOf(order)).toMatchObject({
        state: 'DISPATCHED',
        window: later,
        revisions: [{ by: people.dispatcher.id, before: { window: MORNING }, after: { window: later } }],
      });
      expect((await ledgerOf(car.id, MORNING))[0]?.taken.size).toBe(16);
      const over = { from: later.from, to: later.to + DAY };
      value(await moveOrder(me(), { ...seen(moved), window: over }));
      expect((await ledgerOf(driver.id, over)).map(({ taken }) => taken.size)).toEqual([56, 56]);
    });
    it('a trip that was handed over when it should have left: the driver has all of it at its new time', async () => {
      const [car, driver, colleague] = [await newCar(), await newDriver(), await newDriver()];
      const order = await dispatch(car, driver);
      const now = MORNING.from + 10 * MINUTE;
      const handed = value(await handOverTrip(as('dispatcher', now), { orderId: order.id, driverId: colleague.id }));
      expect(handed.driverFrom).toBe(MORNING.from + 15 * MINUTE);
      const moved = value(await moveOrder(as('dispatcher', now), { ...seen(handed), window: AFTERNOON }));
      expect(moved).not.toHaveProperty('driverFrom');
      expect((await ledgerOf(colleague.id, AFTERNOON))[0]?.taken.size).toBe(16);
    });
    it('not onto another trip, nor into the past, nor back to front', async () => {
      const [car, driver] = [await newCar(), await newDriver()];
      const order = await dispatch(car, driver);
      await dispatch(car, undefined, { window: AFTERNOON });
      const to = async (window: Window) => codesOf(await moveOrder(me(), { ...seen(order), window }));
      expect(await to({ from: MORNING.from, to: MORNING.to + 2 * HOUR })).toEqual(['VEHICLE_TAKEN']);
      expect(await to({ from: NOW - HOUR, to: MORNING.to })).toEqual(['WINDOW_PAST']);
      expect(await to({ from: MORNING.to, to: MORNING.from })).toContain('WINDOW_INVALID');
    });
  });

  describe('recalls', () => {
    it('a dispatch with the reason: all is free, and the request waits again', async () => {
      const [car, driver] = [await newCar(), await newDriver()];
      const order = await dispatch(car, driver);
      const input = { ...seen(order), reason: '车辆临时检修' };
      const [back] = value(await recallOrder(me(), input));
      expect(back).toMatchObject({ state: 'APPROVED', orderIds: [], recall: { reason: '车辆临时检修' } });
      expect(await findOrder(store, order.id)).toMatchObject({ state: 'CANCELLED' });
      for (const { id } of [car, driver]) expect(await bookedFor(id, MORNING)).toEqual([]);
      expect(value(await recallOrder(me(), input))).toEqual([back]);
      const again = { idempotencyKey: randomUUID(), requestId: back?.id ?? '', vehicleId: car.id, driverId: driver.id };
      expect(value(await dispatchVehicle(me(), again)).id).not.toBe(order.id);
    });
    it('only before the trip begins, and not without a reason', async () => {
      const order = await dispatch(await newCar(), undefined);
      expect(codesOf(await recallOrder(me(), { ...seen(order), reason: '' }))).toEqual(['TEXT_INVALID']);
      const late = await recallOrder(as('dispatcher', MORNING.from), { ...seen(order), reason: '车辆检修' });
      expect(codesOf(late)).toEqual(['WINDOW_PAST']);
    });
  });

  describe('splits', () => {
    it('a request over two cars at once, and moves or recalls them together', async () => {
      const cars = [await newCar({ seats: 7 }), await newCar({ seats: 7 })] as const;
      const drivers = [await newDriver(), await newDriver()] as const;
      const big = await request({ passengers: 11 });
      const input = {
        idempotencyKey: randomUUID(),
        requestId: big.id,
        cars: [
          { vehicleId: cars[0].id, driverId: drivers[0].id, passengers: 6 },
          { vehicleId: cars[1].id, driverId: drivers[1].id, passengers: 5 },
        ],
      };
      const orders = value(await splitRequest(me(), input));
      expect(orders.map(({ passengers }) => passengers)).toEqual([6, 5]);
      for (const { earlierSources } of orders)
        expect(earlierSources).toMatchObject([
          { source: 'OWN_UNIT', available: 0, reasons: [{ code: 'NO_VEHICLES' }] },
        ]);
      expect(await findRequest(store, big.id)).toMatchObject({
        state: 'DISPATCHED',
        orderIds: orders.map(({ id }) => id),
      });
      expect(value(await splitRequest(me(), input))).toEqual(orders);
      const [first] = orders;
      if (!first) throw new Error('no order');
      const moved = value(await moveOrder(me(), { ...seen(first), window: AFTERNOON }));
      for (const { id } of [...cars, ...drivers]) expect(await bookedFor(id, AFTERNOON)).toHaveLength(1);
      value(await recallOrder(me(), { ...seen(moved), reason: '会议取消' }));
      for (const { id } of [...cars, ...drivers]) expect(await bookedFor(id, AFTERNOON)).toEqual([]);
    });
    it('what is dispatched already, in one act: the car that goes on keeps its order', async () => {
      const [car, other, driver, colleague] = [
        await newCar({ seats: 9 }),
        await newCar(),
        await newDriver(),
        await newDriver(),
      ];
      const order = await dispatch(car, driver, { passengers: 7 });
      const input = {
        idempotencyKey: randomUUID(),
        ...seen(order),
        cars: [
          { vehicleId: other.id, driverId: colleague.id, passengers: 3 },
          { vehicleId: car.id, driverId: driver.id, passengers: 4 },
        ],
      };
      const orders = value(await splitOrder(me(), input));
      expect(orders).toMatchObject([
        { vehicleId: other.id, driverId: colleague.id, passengers: 3, state: 'DISPATCHED' },
        { id: order.id, vehicleId: car.id, driverId: driver.id, passengers: 4, checkCode: order.checkCode },
      ]);
      expect(await requestOf(order)).toMatchObject({ state: 'DISPATCHED', orderIds: orders.map(({ id }) => id) });
      for (const { id } of [car, driver]) expect(await bookedFor(id, MORNING)).toEqual([order.id]);
      for (const { id } of [other, colleague]) expect(await bookedFor(id, MORNING)).toEqual([orders[0]?.id]);
      expect(value(await splitOrder(as('dispatcher', NOW + MINUTE), input))).toEqual(orders);
      const late = { ...input, idempotencyKey: randomUUID() };
      expect(codesOf(await splitOrder(as('dispatcher', NOW + MINUTE), late))).toEqual(['CHANGED_MEANWHILE']);
    });
    it('what is dispatched over other cars: the order whose car does not go on ends, its driver goes on with another', async () => {
      const [car, driver, colleague] = [await newCar({ seats: 9 }), await newDriver(), await newDriver()];
      const fresh = [await newCar(), await newCar()] as const;
      const order = await dispatch(car, driver, { passengers: 7 });
      const cars = [
        { vehicleId: fresh[0].id, driverId: driver.id, passengers: 4 },
        { vehicleId: fresh[1].id, driverId: colleague.id, passengers: 3 },
      ];
      const input = { idempotencyKey: randomUUID(), ...seen(order), cars };
      const orders = value(await splitOrder(me(), input));
      expect(await findOrder(store, order.id)).toMatchObject({ state: 'CANCELLED' });
      expect(await bookedFor(car.id, MORNING)).toEqual([]);
      for (const [i, { id }] of fresh.entries()) expect(await bookedFor(id, MORNING)).toEqual([orders[i]?.id]);
      expect(await bookedFor(driver.id, MORNING)).toEqual([orders[0]?.id]);
      expect(await requestOf(order)).toMatchObject({ state: 'DISPATCHED', orderIds: orders.map(({ id }) => id) });
      expect(value(await splitOrder(me(), input))).toEqual(orders);
    });
    it('nothing of a car that is shared, or too small for those who stay in it; then all is as it was', async () => {
      const [car, other] = [await newCar({ seats: 9 }), await newCar()];
      const [driver, colleague] = [await newDriver(), await newDriver()];
      const [order, joining] = [await dispatch(car, driver), await dispatch(other, colleague)];
      const cars = [
        { vehicleId: car.id, driverId: driver.id, passengers: 1 },
        { vehicleId: (await newCar()).id, driverId: (await newDriver()).id, passengers: 2 },
      ];
      const split = (one: DispatchOrder, parts = cars) =>
        splitOrder(me(), { idempotencyKey: randomUUID(), ...seen(one), cars: parts });
      const tooMany = cars.map((one, i) => ({ ...one, passengers: i === 0 ? 9 : 5 }));
      expect(codesOf(await split(order, tooMany))).toEqual(['PASSENGERS_MISMATCH', 'SEATS_TOO_FEW', 'SEATS_TOO_FEW']);
      expect(await findOrder(store, order.id)).toEqual(order);
      const shared = value(await mergeOrders(me(), { into: seen(order), from: seen(joining) }));
      expect(codesOf(await split(shared))).toContain('ORDER_SHARED');
    });
    it('nothing for a dispatcher who approved it himself', async () => {
      const [car, other] = [await newCar(), await newCar()];
      const big = await request({ passengers: 6 });
      const approvals = [{ approverId: people.dispatcher.id, decidedAt: NOW, approved: true }];
      const stamp = { actor: 'test', useCase: 'test', at: NOW };
      expect((await store.commit([changeRequest(big, { state: big.state, approvals })], stamp)).ok).toBe(true);
      const drivers = [await newDriver(), await newDriver()];
      const cars = [car, other].map(({ id: vehicleId }, i) => ({ vehicleId, driverId: drivers[i]?.id, passengers: 3 }));
      const input = { idempotencyKey: randomUUID(), requestId: big.id, cars };
      expect(codesOf(await splitRequest(me(), input))).toEqual(['SAME_PERSON']);
    });
    it('only so that all have a seat, in cars and with drivers named once', async () => {
      const [car, other, driver] = [await newCar(), await newCar(), await newDriver()];
      const big = await request({ passengers: 7 });
      const split = async (...parts: [Vehicle, number][]) =>
        codesOf(
          await splitRequest(me(), {
            idempotencyKey: randomUUID(),
            requestId: big.id,
            cars: parts.map(([{ id }, passengers]) => ({ vehicleId: id, driverId: driver.id, passengers })),
          }),
        );
      expect(await split([car, 4], [other, 2])).toEqual(
        expect.arrayContaining(['CARS_INVALID', 'PASSENGERS_MISMATCH', 'DRIVER_TAKEN']),
      );
      expect(await split([car, 7])).toEqual(['CARS_INVALID', 'SEATS_TOO_FEW']);
      expect(await findRequest(store, big.id)).toMatchObject({ state: 'APPROVED', orderIds: [] });
    });
  });

  describe('merges', () => {
    it('two trips into one car, over the time of both; the other car is free', async () => {
      const cars = [await newCar({ seats: 9 }), await newCar()] as const;
      const drivers = [await newDriver(), await newDriver()] as const;
      const into = await dispatch(cars[0], drivers[0]);
      const joining = local('24T08:30', '24T12:30');
      const from = await dispatch(cars[1], drivers[1], { window: joining });
      const shared = value(await mergeOrders(me(), { into: seen(into), from: seen(from) }));
      expect(shared).toMatchObject({ requestIds: [...into.requestIds, ...from.requestIds], window: joining });
      expect(await requestOf(from)).toMatchObject({ state: 'DISPATCHED', orderIds: [into.id] });
      expect(await bookedFor(cars[1].id, joining)).toEqual([]);
      expect((await ledgerOf(drivers[0].id, joining))[0]?.taken.size).toBe(16);
      const back = value(await recallOrder(me(), { ...seen(shared), reason: '车辆检修' }));
      expect(back.map(({ state }) => state)).toEqual(['APPROVED', 'APPROVED']);
    });
    it('trips of different units only when both sides have agreed, and asks both of them', async () => {
      const [into, from] = await Promise.all([
        dispatch(await newCar({ seats: 9 }), await newDriver()),
        dispatch(await newCar(), await newDriver(), { by: people.neighbour, passengers: 2 }),
      ]);
      const requestIds = [...into.requestIds, ...from.requestIds];
      const merge = () => mergeOrders(me(), { into: seen(into), from: seen(from) });
      const ask = () => proposePooling(me(), { idempotencyKey: randomUUID(), requestIds });
      const says = async (poolingId: string, who: 'clerk' | 'neighbour', accepted: boolean) =>
        answerPooling(as(who), { poolingId, requestId: requestIds[who === 'clerk' ? 0 : 1] ?? '', accepted });
      const [partner] = await orderPartners(me(), { orderId: from.id, otherIds: [into.id], act: 'MERGE' });
      expect(partner?.refusals.map(({ code }) => code)).toEqual(['SIDES_NOT_ASKED']);
      expect(codesOf(await merge())).toEqual(['SIDES_NOT_ASKED']);
      const declined = value(await ask());
      expect(codesOf(await merge())).toEqual(['SIDES_NOT_AGREED']);
      value(await says(declined.id, 'clerk', false));
      expect(codesOf(await merge())).toEqual(['SIDES_NOT_ASKED']);
      const agreed = value(await ask());
      value(await says(agreed.id, 'clerk', true));
      expect(codesOf(await merge())).toEqual(['SIDES_NOT_AGREED']);
      value(await says(agreed.id, 'neighbour', true));
      const merged = value(await merge());
      expect(merged).toMatchObject({ requestIds });
      // What was said of one side's own vehicles is not said of the other's.
      expect(merged.earlierSources?.map(({ source, unitId }) => [source, unitId])).toEqual([
        ['OWN_UNIT', people.clerk.unitId],
        ['OWN_UNIT', people.neighbour.unitId],
      ]);
      // Those who ride together already are asked with a third, and none of them alone with another.
      const third = await dispatch(await newCar(), await newDriver(), { by: people.neighbour, passengers: 1 });
      const more = (ids: readonly string[]) => proposePooling(me(), { idempotencyKey: randomUUID(), requestIds: ids });
      expect(codesOf(await more([requestIds[0] ?? '', ...third.requestIds]))).toEqual(['POOLED_ALREADY']);
      expect(value(await more([...requestIds, ...third.requestIds])).merges).toBe(true);
    });
    it('trips of different units that cannot share a car never: that is told, and none is to be invited', async () => {
      const [into, from] = await Promise.all([
        dispatch(await newCar({ seats: 9 }), await newDriver(), { destination: '茶陵' }),
        dispatch(await newCar(), await newDriver(), { by: people.neighbour, destination: '炎陵' }),
      ]);
      const [partner] = await orderPartners(me(), { orderId: from.id, otherIds: [into.id], act: 'MERGE' });
      const cannot = { code: 'NOT_POOLABLE', facts: { obstacle: 'DESTINATION' } };
      expect(partner?.refusals).toMatchObject([cannot]);
      expect(codesOf(await mergeOrders(me(), { into: seen(into), from: seen(from) }))).toEqual(['NOT_POOLABLE']);
      const requestIds = [...into.requestIds, ...from.requestIds];
      const asked = await proposePooling(me(), { idempotencyKey: randomUUID(), requestIds });
      expect(asked.ok ? [] : asked.refusals).toMatchObject([cannot]);
    });
    it('trips of different units not while one of them is asked, or has agreed, to ride with others', async () => {
      const [into, from, other] = await Promise.all([
        dispatch(await newCar({ seats: 9 }), await newDriver()),
        dispatch(await newCar(), await newDriver(), { by: people.neighbour, passengers: 2 }),
        dispatch(await newCar(), await newDriver(), { by: people.neighbour, passengers: 2 }),
      ]);
      const requestIds = [...into.requestIds, ...other.requestIds];
      value(await proposePooling(me(), { idempotencyKey: randomUUID(), requestIds }));
      expect(codesOf(await mergeOrders(me(), { into: seen(into), from: seen(from) }))).toEqual(['POOLED_ALREADY']);
    });
    it('what was agreed no more once one of the cars is taken back', async () => {
      const [into, from] = await Promise.all([
        dispatch(await newCar({ seats: 9 }), await newDriver()),
        dispatch(await newCar(), await newDriver(), { by: people.neighbour, passengers: 2 }),
      ]);
      const requestIds = [...into.requestIds, ...from.requestIds];
      const { id } = value(await proposePooling(me(), { idempotencyKey: randomUUID(), requestIds }));
      const lost = async (orderId: string): Promise<void> => {
        const [requestId = ''] = certain(await findOrder(store, orderId), 'order').requestIds;
        const item = () => store.get(items.REQUEST.key({ requestId }));
        const before = await item();
        value(
          await recallOrder(me(), { ...seen(certain(await findOrder(store, orderId), 'order')), reason: '车辆检修' }),
        );
        const after = certain(await item(), 'request');
        await dissolvePoolings.run([{ id: 'c', kind: 'REQUEST', before, after, stamp: after.stamp as Stamp }], store);
      };
      await lost(from.id);
      expect(await findPooling(store, id)).toMatchObject({ dissolved: { requestId: from.requestIds[0] } });
    });
    it('not what does not belong into one car', async () => {
      const [car, other, driver, colleague] = [await newCar(), await newCar(), await newDriver(), await newDriver()];
      const into = await dispatch(car, driver);
      const merge = async (from: DispatchOrder) =>
        codesOf(await mergeOrders(me(), { into: seen(into), from: seen(from) }));
      expect(await merge(await dispatch(other, colleague))).toEqual(['SEATS_TOO_FEW']);
      const late = await dispatch(await newCar(), undefined, { window: AFTERNOON, passengers: 1 });
      expect(await merge(late)).toEqual(['WINDOWS_APART', 'DRIVING_DIFFERS']);
      const courier = await newCar({ category: 'CONFIDENTIAL_COURIER' });
      const secret = await dispatch(courier, await newDriver(), { purpose: 'CONFIDENTIAL_COURIER', passengers: 1 });
      expect(await merge(secret)).toEqual(['CATEGORY_NOT_PERMITTED']);
    });
  });

  describe('at the same time as others', () => {
    const won = (results: readonly Result<unknown>[]): number => results.filter(({ ok }) => ok).length;

    it('64 reassigns to one vehicle: one wins, the others hear that it is taken', async () => {
      const wanted = await newCar();
      const orders = await Promise.all(times(64, async () => dispatch(await newCar(), undefined)));
      const results = await Promise.all(
        orders.map((order) => reassignOrder(me(), { ...seen(order), vehicleId: wanted.id })),
      );
      expect(won(results)).toBe(1);
      expect([...new Set(results.flatMap(codesOf))]).toEqual(['VEHICLE_TAKEN']);
      expect(await bookedFor(wanted.id, MORNING)).toHaveLength(1);
    });
    it('16 reassigns of one order: one wins, the others hear what has changed', async () => {
      const order = await dispatch(await newCar(), undefined);
      const cars = await Promise.all(times(16, () => newCar()));
      const results = await Promise.all(cars.map(({ id }) => reassignOrder(me(), { ...seen(order), vehicleId: id })));
      expect(won(results)).toBe(1);
      expect([...new Set(results.flatMap(codesOf))]).toEqual(['CHANGED_MEANWHILE']);
      const held = await Promise.all(cars.map(({ id }) => bookedFor(id, MORNING)));
      expect(held.flat()).toEqual([order.id]);
    });
    it('a swap and a cancellation: both orders stay whole, whichever came first', async () => {
      for (let round = 0; round < 6; round += 1) {
        const cars = [await newCar(), await newCar()] as const;
        const by = personWith();
        const [a, b] = [await dispatch(cars[0], undefined, { by }), await dispatch(cars[1], undefined)];
        const [swap, cancel] = await Promise.all([
          swapOrders(me(), { first: seen(a), second: seen(b), swapped: 'VEHICLES' }),
          cancelVehicleRequest(contextOf(store, by), { requestId: a.requestIds[0] ?? '', reason: '会议改期' }),
        ]);
        expect(cancel.ok).toBe(true);
        const taken = await Promise.all(cars.map(({ id }) => bookedFor(id, MORNING)));
        expect(taken).toEqual(swap.ok ? [[b.id], []] : [[], [b.id]]);
      }
    });
  });

  it('whatever is done in whatever order, the ledger says what the orders say', async () => {
    const day = instantOf('2026-11-25T06:00');
    const cars = await Promise.all(times(3, () => newCar({ seats: 9 })));
    const drivers = await Promise.all(times(3, () => newDriver()));
    const step = fc.record({
      act: fc.constantFrom('dispatch', 'reassign', 'swap', 'move', 'recall', 'merge', 'split', 'cancel' as const),
      a: fc.nat(20),
      b: fc.nat(20),
      car: fc.nat(2),
      driver: fc.nat(2),
      start: fc.integer({ min: 0, max: 100 }),
      length: fc.integer({ min: 1, max: 24 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (stepsTaken) => {
        const orderIds: string[] = [];
        const at = async (i: number): Promise<DispatchOrder | undefined> =>
          orderIds.length > 0 ? findOrder(store, orderIds[i % orderIds.length] ?? '') : undefined;
        for (const { act, a, b, car, driver, start, length } of stepsTaken) {
          const window = { from: day + start * 15 * MINUTE, to: day + (start + length) * 15 * MINUTE };
          const vehicleId = cars[car]?.id ?? '';
          const driverId = drivers[driver]?.id ?? '';
          const [one, two] = [await at(a), await at(b)];
          if (act === 'dispatch') {
            const { id: requestId } = await request({ window, passengers: 2 });
            const made = await dispatchVehicle(me(), { idempotencyKey: randomUUID(), requestId, vehicleId, driverId });
            if (made.ok) orderIds.push(made.value.id);
          } else if (act === 'split') {
            const { id: requestId } = await request({ window, passengers: 2 });
            const made = await splitRequest(me(), {
              idempotencyKey: randomUUID(),
              requestId,
              cars: times(2, (i) => ({
                vehicleId: cars[(car + i) % 3]?.id ?? '',
                driverId: drivers[(driver + i) % 3]?.id ?? '',
                passengers: 1,
              })),
            });
            if (made.ok) orderIds.push(...made.value.map(({ id }) => id));
          } else if (one && act === 'reassign') await reassignOrder(me(), { ...seen(one), vehicleId, driverId });
          else if (one && act === 'move') await moveOrder(me(), { ...seen(one), window });
          else if (one && act === 'recall') await recallOrder(me(), { ...seen(one), reason: '车辆检修' });
          else if (one && act === 'cancel')
            await cancelVehicleRequest(as('clerk'), { requestId: one.requestIds[0] ?? '', reason: '会议改期' });
          else if (one && two && one.id !== two.id && act === 'swap')
            await swapOrders(me(), { first: seen(one), second: seen(two), swapped: 'BOTH' });
          else if (one && two && one.id !== two.id && act === 'merge')
            await mergeOrders(me(), { into: seen(one), from: seen(two) });
        }
        const orders = (await Promise.all(orderIds.map((id) => findOrder(store, id)))).flatMap((order) => order ?? []);
        const live = orders.filter(({ state }) => state === 'DISPATCHED');
        const whole = { from: day - DAY, to: day + 4 * DAY };
        for (const { id } of [...cars, ...drivers]) {
          const said = live
            .filter(({ vehicleId, driverId }) => vehicleId === id || driverId === id)
            .flatMap((order) => slotsOf(order.window).map((slots) => `${order.id} ${JSON.stringify(slots)}`));
          const days = await ledgerOf(id, whole);
          const kept = days.flatMap(({ spans }) =>
            spans.map(({ bookingId, ...slots }) => `${bookingId} ${JSON.stringify(slots)}`),
          );
          expect(kept.sort()).toEqual(said.sort());
          for (const { taken, spans } of days) {
            const numbers = spans.flatMap(numbersOf);
            expect(new Set(numbers).size).toBe(numbers.length);
            expect([...taken].sort((x, y) => x - y)).toEqual(numbers.sort((x, y) => x - y));
          }
        }
        for (const order of live)
          for (const requestId of order.requestIds)
            expect((await findRequest(store, requestId))?.orderIds).toContain(order.id);
        // The next run begins with an empty ledger.
        for (const order of live) await recallOrder(me(), { ...seen(order), reason: '下一轮' });
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
