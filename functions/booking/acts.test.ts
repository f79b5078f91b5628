import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findVehicle, registerVehicleWrites } from '../fleet/records.ts';
import { daysOfResource } from '../ledger/records.ts';
import { isFree, spansInWayOf } from '../ledger/rules.ts';
import { DAY, HOUR, MINUTE, type Window } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { approved, asking, bringBack, codesOf, dispatched, MORNING, value } from '../testing/trips.ts';
import { dispatchVehicle } from './dispatch/acts.ts';
import { findOrder, findRequest } from './records.ts';
import { approveVehicleRequest, rejectVehicleRequest } from './approval/acts.ts';
import { cancelVehicleRequest, requestVehicle } from './request/acts.ts';
import { recordDeparture, recordReturn } from './trip/acts.ts';
import { closeTrip } from './trip/receipt-acts.ts';

/** A stretch of time for each test, so that vehicles and drivers are free. */
const hours = (from: number, to: number) => ({ from: MORNING.from + from * HOUR, to: MORNING.from + to * HOUR });

describe('booking', async () => {
  const pool = vehicleWith({ plateNumber: '湘B10001' });
  const own = vehicleWith({ plateNumber: '湘B10002', unitId: units.bureau.id });
  const foreign = vehicleWith({ plateNumber: '湘B10003', unitId: units.neighbour.id });
  const sealed = vehicleWith({ plateNumber: '湘B10004', state: 'SEALED', seats: 2 });
  const driver = driverWith();
  const otherDriver = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
  const foreignDriver = driverWith({ personId: people.neighbour.id, unitId: units.neighbour.id });
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store, { vehicles: [pool, own, foreign, sealed], drivers: [driver, otherDriver, foreignDriver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const ledgerOf = (resource: { id: string; unitId: string }, window: Window) =>
    daysOfResource(store, { shelf: resource.unitId, resourceId: resource.id }, window);
  const dispatching = (requestId: string, vehicleId: string, driverId?: string) => ({
    idempotencyKey: randomUUID(),
    requestId,
    vehicleId,
    driverId,
  });

  describe('requestVehicle', () => {
    it('keeps the request with who, for which unit, and which centre serves it', async () => {
      const request = value(await requestVehicle(as('clerk'), asking({ reason: '  下乡调研 ', distanceKm: 90 })));
      expect(request).toMatchObject({
        state: 'WAITING_APPROVAL',
        requesterId: people.clerk.id,
        unitId: units.bureau.id,
        centreId: units.centre.id,
        divisionCode: '430200',
        reason: '下乡调研',
        distanceKm: 90,
        requestedAt: NOW,
      });
      expect(await findRequest(store, request.id)).toEqual(request);
    });
    it('repeated with its key gives the same answer, also once the window has begun', async () => {
      const input = asking();
      const first = value(await requestVehicle(as('clerk'), input));
      expect(value(await requestVehicle(as('clerk', NOW + MINUTE), input))).toEqual(first);
      expect(value(await requestVehicle(as('clerk', MORNING.to), input))).toEqual(first);
    });
    it('with a used key and other input is refused, and the first request stays as it was', async () => {
      const input = asking();
      const first = value(await requestVehicle(as('clerk'), input));
      expect(codesOf(await requestVehicle(as('clerk'), { ...input, passengers: 4 }))).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ]);
      expect(codesOf(await requestVehicle(as('clerk'), { ...input, passengers: 0 }))).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ]);
      expect(await findRequest(store, first.id)).toEqual(first);
    });
    it('lets two people use the same key', async () => {
      const input = asking();
      const first = value(await requestVehicle(as('clerk'), input));
      expect(value(await requestVehicle(as('colleague'), input)).id).not.toBe(first.id);
    });
    it('writes nothing when it is refused', async () => {
      const input = asking({ passengers: 0 });
      expect(codesOf(await requestVehicle(as('clerk'), input))).toEqual(['PASSENGERS_INVALID']);
      expect(value(await requestVehicle(as('clerk'), { ...input, passengers: 1 })).passengers).toBe(1);
    });
  });

  describe('approval', () => {
    it('is given once, by a manager of the unit; repeated it gives the same answer', async () => {
      const { id: requestId } = value(await requestVehicle(as('clerk'), asking()));
      const first = value(await approveVehicleRequest(as('manager'), { requestId, comment: '同意' }));
      expect(first).toMatchObject({
        state: 'APPROVED',
        approvals: [{ approverId: people.manager.id, approved: true, comment: '同意' }],
      });
      expect(value(await approveVehicleRequest(as('manager', NOW + MINUTE), { requestId, comment: '同意' }))).toEqual(
        first,
      );
      expect(codesOf(await approveVehicleRequest(as('deputy'), { requestId }))).toEqual(['STATE_NOT_ALLOWED']);
      expect(codesOf(await rejectVehicleRequest(as('manager'), { requestId, reason: '另有安排' }))).toEqual([
        'STATE_NOT_ALLOWED',
      ]);
      expect(await findRequest(store, requestId)).toEqual(first);
    });
    it('is not for the requester himself, other units, or once the trip should have begun', async () => {
      const { id } = value(await requestVehicle(as('manager'), asking()));
      expect(codesOf(await approveVehicleRequest(as('manager'), { requestId: id }))).toEqual(['SAME_PERSON']);
      expect(codesOf(await approveVehicleRequest(as('neighbour'), { requestId: id }))).toEqual(['REQUEST_NOT_FOUND']);
      expect(codesOf(await approveVehicleRequest(as('deputy', MORNING.from), { requestId: id }))).toEqual([
        'WINDOW_PAST',
      ]);
      expect(codesOf(await approveVehicleRequest(as('deputy'), { requestId: 'req_none' }))).toEqual([
        'REQUEST_NOT_FOUND',
      ]);
      expect(await findRequest(store, id)).toMatchObject({ state: 'WAITING_APPROVAL' });
    });
    it('is refused with a reason of some length', async () => {
      const { id: requestId } = value(await requestVehicle(as('clerk'), asking()));
      expect(codesOf(await rejectVehicleRequest(as('manager'), { requestId, reason: ' 否 ' }))).toEqual([
        'TEXT_INVALID',
      ]);
      const rejected = value(await rejectVehicleRequest(as('manager'), { requestId, reason: '可乘公交' }));
      expect(rejected).toMatchObject({ state: 'REJECTED', approvals: [{ approved: false, comment: '可乘公交' }] });
      expect(value(await rejectVehicleRequest(as('manager'), { requestId, reason: '可乘公交' }))).toEqual(rejected);
      expect(codesOf(await cancelVehicleRequest(as('clerk'), { requestId, reason: '不用了' }))).toEqual([
        'STATE_NOT_ALLOWED',
      ]);
    });
  });

  describe('dispatchVehicle', () => {
    it('makes the order and takes vehicle and driver; repeated with its key it gives the same answer', async () => {
      const request = await approved(store);
      const input = dispatching(request.id, pool.id, driver.id);
      const order = value(await dispatchVehicle(as('dispatcher'), input));
      expect(order).toMatchObject({ source: 'PLATFORM_POOL', window: MORNING, dispatcherId: people.dispatcher.id });
      expect(await findOrder(store, order.id)).toEqual(order);
      expect(await findRequest(store, request.id)).toMatchObject({ state: 'DISPATCHED', orderIds: [order.id] });
      for (const resource of [pool, driver])
        expect(spansInWayOf(await ledgerOf(resource, MORNING), MORNING, { now: NOW })).toEqual([
          { bookingId: order.id, date: '2026-11-24', from: 36, to: 48 },
        ]);
      expect(value(await dispatchVehicle(as('dispatcher', NOW + MINUTE), input))).toEqual(order);
      expect(codesOf(await dispatchVehicle(as('dispatcher'), { ...input, vehicleId: own.id }))).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ]);
      expect(codesOf(await dispatchVehicle(as('dispatcher'), { ...input, idempotencyKey: randomUUID() }))).toContain(
        'STATE_NOT_ALLOWED',
      );
    });
    it('says when vehicle and driver are taken, and changes nothing', async () => {
      const window = hours(12, 14);
      await dispatched(store, pool.id, driver.id, { window });
      const request = await approved(store, { window });
      const result = await dispatchVehicle(as('dispatcher'), dispatching(request.id, pool.id, driver.id));
      expect(codesOf(result).sort()).toEqual(['DRIVER_TAKEN', 'VEHICLE_TAKEN']);
      const taken = '11-24 21:00–23:00';
      const path = (field: string): string[] => ['input', field];
      expect(result).toMatchObject({
        refusals: expect.arrayContaining([
          { code: 'VEHICLE_TAKEN', path: path('vehicleId'), facts: { plate: '湘B10001', taken } },
          { code: 'DRIVER_TAKEN', path: path('driverId'), facts: { name: '周师傅', taken } },
        ]) as unknown,
      });
      expect(await findRequest(store, request.id)).toEqual(request);
      const other = value(await dispatchVehicle(as('dispatcher'), dispatching(request.id, own.id, otherDriver.id)));
      expect(other.source).toBe('OWN_UNIT');
    });
    it('tells every reason at once, the taken time among them', async () => {
      const window = hours(6, 7);
      await dispatched(store, pool.id, driver.id, { window });
      const { id } = await approved(store, { window, passengers: 30 });
      expect(codesOf(await dispatchVehicle(as('dispatcher'), dispatching(id, pool.id)))).toEqual([
        'SEATS_TOO_FEW',
        'VEHICLE_TAKEN',
        'DRIVER_REQUIRED',
      ]);
      expect(codesOf(await dispatchVehicle(as('dispatcher'), dispatching(id, sealed.id)))).toEqual([
        'VEHICLE_NOT_IN_SERVICE',
        'SEATS_TOO_FEW',
        'DRIVER_REQUIRED',
      ]);
    });
    it('finds no vehicle or driver of another unit, and none that is not there', async () => {
      const { id } = await approved(store, { window: hours(4, 5) });
      for (const [vehicleId, driverId] of [
        [foreign.id, foreignDriver.id],
        ['veh_none', 'drv_none'],
        [driver.id, pool.id],
      ] as const)
        expect(codesOf(await dispatchVehicle(as('dispatcher'), dispatching(id, vehicleId, driverId)))).toEqual([
          'VEHICLE_NOT_FOUND',
          'DRIVER_NOT_FOUND',
        ]);
    });
    it('sends no driver along on a self-drive trip', async () => {
      const { id } = await approved(store, { window: hours(4, 5), driving: 'SELF_DRIVE' });
      expect(codesOf(await dispatchVehicle(as('dispatcher'), dispatching(id, pool.id, driver.id)))).toEqual([
        'DRIVER_NOT_WANTED',
      ]);
    });
    it('is for dispatchers of the centre, of approved requests, before the trip begins', async () => {
      const { id: waiting } = value(await requestVehicle(as('clerk'), asking({ window: hours(4, 5) })));
      expect(codesOf(await dispatchVehicle(as('dispatcher'), dispatching(waiting, pool.id, driver.id)))).toEqual([
        'STATE_NOT_ALLOWED',
      ]);
      const { id } = await approved(store, { window: hours(4, 5) });
      const input = dispatching(id, pool.id, driver.id);
      for (const who of ['farDispatcher', 'clerk', 'manager', 'driver'] as const)
        expect(codesOf(await dispatchVehicle(as(who), input))).toEqual(['REQUEST_NOT_FOUND']);
      expect(codesOf(await dispatchVehicle(as('dispatcher', hours(4, 5).from), input))).toEqual(['WINDOW_PAST']);
    });
    it('is not for the requester or the approver', async () => {
      const { id } = value(await requestVehicle(as('everything'), asking({ window: hours(4, 5) })));
      expect(codesOf(await approveVehicleRequest(as('everything'), { requestId: id }))).toEqual(['SAME_PERSON']);
      expect(codesOf(await dispatchVehicle(as('everything'), dispatching(id, pool.id, driver.id)))).toEqual([
        'STATE_NOT_ALLOWED',
        'SAME_PERSON',
      ]);
    });
  });

  describe('cancelVehicleRequest', () => {
    it('frees vehicle and driver in the same moment, once', async () => {
      const window = hours(10, 12);
      const order = await dispatched(store, pool.id, driver.id, { window });
      const input = { requestId: order.requestIds[0] ?? '', reason: '会议改期' };
      const cancelled = value(await cancelVehicleRequest(as('clerk'), input));
      expect(cancelled).toMatchObject({ state: 'CANCELLED', cancelReason: '会议改期', cancelledAt: NOW });
      for (const resource of [pool, driver])
        expect(isFree(await ledgerOf(resource, window), window, { now: NOW })).toBe(true);
      expect(value(await cancelVehicleRequest(as('clerk', NOW + MINUTE), input))).toEqual(cancelled);
      expect(codesOf(await cancelVehicleRequest(as('dispatcher'), input))).toEqual(['STATE_NOT_ALLOWED']);
      expect(await dispatched(store, pool.id, driver.id, { window })).toMatchObject({ window });
    });
    it('is for those concerned, with a reason', async () => {
      const { id: requestId } = value(await requestVehicle(as('clerk'), asking()));
      for (const who of ['colleague', 'neighbour', 'farDispatcher', 'supervisor'] as const)
        expect(codesOf(await cancelVehicleRequest(as(who), { requestId, reason: '不用了' }))).toEqual([
          'REQUEST_NOT_FOUND',
        ]);
      expect(codesOf(await cancelVehicleRequest(as('clerk'), { requestId, reason: '' }))).toEqual(['TEXT_INVALID']);
      expect(await findRequest(store, requestId)).toMatchObject({ state: 'WAITING_APPROVAL' });
    });
  });

  describe('the trip', () => {
    beforeEach(() => bringBack(store, [driver]));
    let days = 0;
    /** A new vehicle with 1,000 km, dispatched with the driver for four hours of a day of its own. */
    const readyTrip = async () => {
      const start = MORNING.from + (days += 1) * DAY;
      const window = { from: start, to: start + 4 * HOUR };
      const car = vehicleWith({ odometerKm: 1_000 });
      await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
      return { window, car, order: await dispatched(store, car.id, driver.id, { window }) };
    };
    const tripUnderWay = async () => {
      const trip = await readyTrip();
      const input = { orderId: trip.order.id, odometerKm: 1_005 };
      return { ...trip, order: value(await recordDeparture(as('driver', trip.window.from), input)) };
    };

    it('departs with its own driver, not too early, and with an odometer that did not run back', async () => {
      const { window, order } = await readyTrip();
      const input = { orderId: order.id, odometerKm: 1_005 };
      expect(codesOf(await recordDeparture(as('driver'), input))).toEqual(['TOO_EARLY']);
      expect(codesOf(await recordDeparture(as('clerk', window.from), input))).toEqual(['NOT_THE_DRIVER']);
      for (const who of ['otherDriver', 'colleague', 'neighbour'] as const)
        expect(codesOf(await recordDeparture(as(who, window.from), input))).toEqual(['ORDER_NOT_FOUND']);
      const backwards = await recordDeparture(as('driver', window.from), { ...input, odometerKm: 999 });
      expect(codesOf(backwards)).toEqual(['ODOMETER_BACKWARDS']);
      expect(codesOf(await recordReturn(as('driver', window.from), input))).toEqual(['STATE_NOT_ALLOWED']);
      expect(await findOrder(store, order.id)).toEqual(order);
    });
    it('keeps when and with what odometer it departed; repeated it gives the same answer', async () => {
      const { window, car, order } = await tripUnderWay();
      const input = { orderId: order.id, odometerKm: 1_005 };
      expect(order.departure).toEqual({ at: window.from, odometerKm: 1_005 });
      expect(await findOrder(store, order.id)).toEqual(order);
      expect(await findRequest(store, order.requestIds[0] ?? '')).toMatchObject({ state: 'UNDER_WAY' });
      expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_005 });
      expect(value(await recordDeparture(as('driver', window.from + MINUTE), input))).toEqual(order);
      const other = await recordDeparture(as('driver', window.from), { ...input, odometerKm: 1_006 });
      expect(codesOf(other)).toEqual(['STATE_NOT_ALLOWED']);
    });
    it('cannot be cancelled once under way', async () => {
      const { window, order } = await tripUnderWay();
      const input = { requestId: order.requestIds[0] ?? '', reason: '不用了' };
      expect(codesOf(await cancelVehicleRequest(as('clerk', window.from), input))).toEqual(['STATE_NOT_ALLOWED']);
    });
    it('comes back early and frees the rest of its window for others; repeated it gives the same answer', async () => {
      const { window, car, order } = await tripUnderWay();
      const back = window.from + 70 * MINUTE;
      const input = { orderId: order.id, odometerKm: 1_060, tollsFen: 2_500, remark: '一切正常' };
      const wrong = await recordReturn(as('driver', back), { ...input, odometerKm: 1_004, tollsFen: -1 });
      expect(codesOf(wrong)).toEqual(['ODOMETER_BACKWARDS', 'TOLLS_INVALID']);
      const home = value(await recordReturn(as('driver', back), input));
      expect(home).toMatchObject({ return: { at: back, odometerKm: 1_060 }, tollsFen: 2_500, remark: '一切正常' });
      expect(home.window).toEqual({ from: window.from, to: window.from + 75 * MINUTE });
      expect(value(await recordReturn(as('driver', back + MINUTE), input))).toEqual(home);
      expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_060 });
      const rest = { from: home.window.to, to: window.to };
      for (const resource of [car, driver]) {
        const taken = await ledgerOf(resource, window);
        expect(isFree(taken, home.window, { now: NOW })).toBe(false);
        expect(isFree(taken, rest, { now: NOW })).toBe(true);
      }
      expect(await dispatched(store, car.id, driver.id, { window: rest })).toMatchObject({ window: rest });
    });
    it('is closed by the requester, with a receipt; repeated it gives the same answer', async () => {
      const { window, order } = await tripUnderWay();
      value(await recordReturn(as('driver', window.to), { orderId: order.id, odometerKm: 1_100 }));
      const input = { requestId: order.requestIds[0] ?? '', satisfaction: 5, comment: '很好' };
      expect(codesOf(await closeTrip(as('manager'), input))).toEqual(['REQUEST_NOT_FOUND']);
      expect(codesOf(await closeTrip(as('clerk'), { ...input, satisfaction: 6 }))).toEqual(['SATISFACTION_INVALID']);
      const closed = value(await closeTrip(as('clerk', window.to), input));
      expect(closed).toMatchObject({ state: 'CLOSED', receipt: { at: window.to, satisfaction: 5, comment: '很好' } });
      expect(value(await closeTrip(as('clerk', window.to + MINUTE), input))).toEqual(closed);
      expect(codesOf(await closeTrip(as('clerk'), { ...input, satisfaction: 1 }))).toEqual(['STATE_NOT_ALLOWED']);
    });
    it('on self-drive is recorded by the requester', async () => {
      const window = hours(-1, 0);
      const mine = await dispatched(store, own.id, undefined, { window, by: people.clerk });
      const input = { orderId: mine.id, odometerKm: own.odometerKm };
      expect(codesOf(await recordDeparture(as('driver', window.from), input))).toEqual(['ORDER_NOT_FOUND']);
      expect(value(await recordDeparture(as('clerk', window.from), input)).departure).toBeDefined();
    });
    it('is recorded as back before the next departs, and the odometer goes on from there', async () => {
      const { window, car, order } = await tripUnderWay();
      const next = { from: window.to, to: window.to + HOUR };
      const second = await dispatched(store, car.id, driver.id, { window: next });
      const leaving = (odometerKm: number) =>
        recordDeparture(as('driver', next.from), { orderId: second.id, odometerKm });
      expect(codesOf(await leaving(1_040))).toEqual(['VEHICLE_NOT_BACK', 'DRIVER_NOT_BACK']);
      value(await recordReturn(as('driver', next.from), { orderId: order.id, odometerKm: 1_030 }));
      expect(codesOf(await leaving(1_020))).toEqual(['ODOMETER_BACKWARDS']);
      value(await leaving(1_040));
      expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_040, out: { orderId: second.id } });
    });
  });
});
