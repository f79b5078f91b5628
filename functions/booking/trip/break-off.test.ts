import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { blocksOf } from '../../fleet/block-records.ts';
import { findVehicle, registerVehicleWrites } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { auditLedger } from '../../local/audit.ts';
import type { Store } from '../../platform/store.ts';
import { certain } from '../../platform/item.ts';
import { HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import { partnerItem } from '../../rental/records.ts';
import { contributionsOf } from '../../reports/rules.ts';
import { freshStore } from '../../testing/database.ts';
import { carWith, enable, partnerWith, settleRental, stationWith, tariffWith } from '../../testing/rental.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { dispatchBoard } from '../dispatch/board-acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { ordersOf } from '../list-acts.ts';
import { rejectVehicleRequest } from '../approval/acts.ts';
import { approvalTask } from '../approval/due-acts.ts';
import { dueWrite } from '../approval/due-records.ts';
import { cancelVehicleRequest } from '../request/acts.ts';
import { changeVehicleRequest } from '../request/change-acts.ts';
import { cancelConsequences } from '../request/list-acts.ts';
import { findOrder, findRequest } from '../records.ts';
import type { DispatchOrder } from '../types.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { breakOffTrip } from './break-off-acts.ts';
import { replaceVehicle } from './breakdown-acts.ts';
import { kilometresOf } from './legs.ts';
import { closeTrip } from './receipt-acts.ts';

/** The morning's trip of 9 to 12 breaks down at ten past ten. */
const at = MORNING.from + HOUR + 10 * MINUTE;
/** Dispatched at once another car is there by a quarter to eleven. */
const REST = { from: MORNING.from + HOUR + 15 * MINUTE, to: MORNING.to };
const end = { place: '京珠高速 K12 应急车道', reason: '变速箱故障' };

describe('a trip that breaks off because nothing can take over', () => {
  let store: Store;
  const stores: Store[] = [];
  const [driver, other] = [driverWith(), driverWith({ personId: people.otherDriver.id })];
  afterAll(() => {
    for (const one of stores) one.close();
  });
  beforeEach(async () => {
    store = await freshStore();
    stores.push(store);
    await settle(store, { drivers: [driver, other] });
  });
  const as = (who: keyof typeof people, now = at) => contextOf(store, people[who], now);
  const fleet = async (vehicles: readonly Vehicle[]) => {
    await store.commit(vehicles.flatMap(registerVehicleWrites), { actor: 'system', useCase: 'test', at: NOW });
    return vehicles.map(({ id }) => id);
  };
  const leaves = async ({ id: orderId }: DispatchOrder, who: 'driver' | 'clerk' = 'driver', now = MORNING.from) =>
    value(await recordDeparture(as(who, now), { orderId, odometerKm: 40_000 }));
  const breaksOff = ({ id: orderId }: DispatchOrder, odometerKm = 40_060, who: keyof typeof people = 'driver') =>
    breakOffTrip(as(who), { orderId, odometerKm, ...end });
  const expectSound = async (): Promise<void> => {
    expect((await auditLedger(store, at)).differences).toEqual([]);
  };
  const requestOf = async ({ requestIds: [id = ''] }: DispatchOrder) => findRequest(store, id);

  it('ends where it stands: its vehicle is blocked, and what is left of it waits for dispatch where those who ride are', async () => {
    const [broken = ''] = await fleet([vehicleWith()]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    const ended = value(await breaksOff(order));
    expect(ended).toMatchObject({ state: 'RETURNED', return: { at, odometerKm: 40_060 }, brokenOff: { at, ...end } });
    expect(kilometresOf(ended)).toBe(60);
    expect(await findVehicle(store, broken)).toMatchObject({ odometerKm: 40_060 });
    expect(await requestOf(order)).toMatchObject({
      state: 'APPROVED',
      window: REST,
      pickUp: end.place,
      orderIds: [],
      brokenOffOrderIds: [order.id],
      recall: { at, ...end },
      revisions: [{ before: { window: MORNING, pickUp: '市政府东门' }, after: { window: REST, pickUp: end.place } }],
    });
    expect(await blocksOf(store, units.centre.id, { from: at, to: MORNING.to })).toMatchObject([
      { vehicleId: broken, kind: 'MAINTENANCE', window: { from: at + 5 * MINUTE }, reason: end.reason },
    ]);
    expect(value(await breaksOff(order))).toEqual(ended);
    await expectSound();
  });

  it('that left before its time waits no longer than another, and stands ahead of ordinary ones at the desk', async () => {
    const [broken = ''] = await fleet([vehicleWith()]);
    const order = await leaves(await dispatched(store, broken, driver.id), 'driver', MORNING.from - HOUR);
    const ordinary = await approved(store, { window: { from: MORNING.from - 30 * MINUTE, to: MORNING.to } });
    const soon = MORNING.from - 50 * MINUTE;
    value(await breakOffTrip(as('driver', soon), { orderId: order.id, odometerKm: 40_020, ...end }));
    const rest = await requestOf(order);
    expect(rest).toMatchObject({ window: { from: MORNING.from - 45 * MINUTE, to: MORNING.to }, pickUp: end.place });
    const board = await dispatchBoard(as('dispatcher', soon), '2026-11-24', undefined);
    expect(board?.waiting.map(({ id }) => id)).toEqual([rest?.id, ordinary.id]);
    await expectSound();
  });

  it('waits on while no car is sent, and begins now at every moment', async () => {
    const [broken = '', later = ''] = await fleet([vehicleWith(), vehicleWith({ odometerKm: 1_000 })]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    value(await breaksOff(order));
    const { id: requestId } = certain(await requestOf(order), 'the rest');
    const time = async (now: Instant) => {
      await store.commit([dueWrite(requestId, now)], { actor: 'system', useCase: 'test', at: now });
      await approvalTask.run(store, now);
      return (await requestOf(order))?.window;
    };
    expect(await time(REST.from - MINUTE)).toEqual(REST);
    expect(await time(REST.from)).toEqual({ from: REST.from + 15 * MINUTE, to: REST.to });
    const input = { idempotencyKey: crypto.randomUUID(), requestId, vehicleId: later, driverId: other.id };
    expect(codesOf(await dispatchVehicle(as('dispatcher', REST.from + 5 * MINUTE), input))).toEqual([]);
    await expectSound();
  });

  it('goes on with another car once the dispatcher has one, and its receipt is for both', async () => {
    const [broken = '', later = ''] = await fleet([vehicleWith(), vehicleWith({ odometerKm: 1_000 })]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    value(await breaksOff(order));
    const request = await requestOf(order);
    const input = { idempotencyKey: crypto.randomUUID(), requestId: request?.id ?? '', vehicleId: later };
    const next = value(await dispatchVehicle(as('dispatcher'), { ...input, driverId: other.id }));
    value(await recordDeparture(as('otherDriver', REST.from), { orderId: next.id, odometerKm: 1_000 }));
    value(await recordReturn(as('otherDriver', REST.to), { orderId: next.id, odometerKm: 1_040 }));
    const after = await requestOf(order);
    expect(after).toMatchObject({ state: 'RETURNED', orderIds: [next.id], brokenOffOrderIds: [order.id] });
    const served = after ? await ordersOf(as('clerk'), after) : [];
    expect(served.map((one) => kilometresOf(one))).toEqual([60, 40]);
    await expectSound();
  });

  it('ends as served so far for whoever needs no other car, and its receipt tells what was driven', async () => {
    const [broken = ''] = await fleet([vehicleWith()]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    value(await breaksOff(order));
    const [requestId = ''] = order.requestIds;
    const giveUp = () => cancelVehicleRequest(as('clerk'), { requestId, reason: '已改乘出租车' });
    const ended = value(await giveUp());
    expect(ended).toMatchObject({ state: 'RETURNED', orderIds: [order.id], cancelReason: '已改乘出租车' });
    expect(ended.brokenOffOrderIds).toBeUndefined();
    // Nothing of the rest was driven; that it was asked for stays in its history.
    expect(ended).toMatchObject({ window: MORNING, pickUp: '市政府东门', revisions: [{ after: { window: REST } }] });
    expect(ended.planned).toBeUndefined();
    expect(value(await giveUp())).toEqual(ended);
    const closed = value(await closeTrip(as('clerk'), { requestId, satisfaction: 4 }));
    expect(closed.state).toBe('CLOSED');
    const change = { before: ended, after: closed, orders: await ordersOf(as('clerk'), closed) };
    expect(contributionsOf(change.before, change.after, change.orders)).toMatchObject([{ trips: 1, kilometres: 60 }]);
    await expectSound();
  });

  it('that began late is, once it is given up, the trip as it was asked for', async () => {
    const [broken = ''] = await fleet([vehicleWith()]);
    const { id: requestId } = await approved(store);
    await store.commit([dueWrite(requestId, MORNING.from)], { actor: 'system', useCase: 'test', at: MORNING.from });
    await approvalTask.run(store, MORNING.from);
    const input = { idempotencyKey: crypto.randomUUID(), requestId, vehicleId: broken, driverId: driver.id };
    const order = value(await dispatchVehicle(as('dispatcher', MORNING.from + MINUTE), input));
    expect(await requestOf(order)).toMatchObject({ window: { from: MORNING.from + 15 * MINUTE, to: MORNING.to } });
    value(await breaksOff(await leaves(order, 'driver', MORNING.from + 15 * MINUTE)));
    const ended = value(await cancelVehicleRequest(as('clerk'), { requestId, reason: '已改乘出租车' }));
    expect(ended).toMatchObject({ state: 'RETURNED', window: MORNING, pickUp: '市政府东门' });
    await expectSound();
  });

  it('ends as served so far, too, where its unit rejects what was changed of the rest', async () => {
    const [broken = ''] = await fleet([vehicleWith()]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    value(await breaksOff(order));
    const [requestId = ''] = order.requestIds;
    const later = { from: REST.to, to: REST.to + HOUR };
    const change = { requestId, window: later, destination: '株洲站', distanceKm: 30 };
    expect(value(await changeVehicleRequest(as('clerk'), change)).state).toBe('WAITING_APPROVAL');
    const reject = () => rejectVehicleRequest(as('manager'), { requestId, reason: '改乘火车' });
    const ended = value(await reject());
    expect(ended).toMatchObject({
      ...{ state: 'RETURNED', orderIds: [order.id], window: MORNING, destination: '茶陵县', pickUp: '市政府东门' },
      approvals: [{ approved: false, comment: '改乘火车' }],
    });
    expect([ended.distanceKm, ended.brokenOffOrderIds]).toEqual([undefined, undefined]);
    expect(value(await reject())).toEqual(ended);
    const closed = value(await closeTrip(as('clerk'), { requestId, satisfaction: 4 }));
    const orders = await ordersOf(as('clerk'), closed);
    expect(contributionsOf(ended, closed, orders)).toMatchObject([{ trips: 1, kilometres: 60 }]);
    await expectSound();
  });

  it('gives back the other car of whoever needs it no more, and holds that against nobody', async () => {
    const [broken = '', later = ''] = await fleet([vehicleWith(), vehicleWith({ odometerKm: 1_000 })]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    value(await breaksOff(order));
    const [requestId = ''] = order.requestIds;
    const input = { idempotencyKey: crypto.randomUUID(), requestId, vehicleId: later, driverId: other.id };
    const next = value(await dispatchVehicle(as('dispatcher'), input));
    const request = await requestOf(order);
    expect(request && (await cancelConsequences(as('clerk'), request))).toEqual({
      endedOrders: [next],
      sharedOrders: [],
      late: false,
      receiptDue: true,
    });
    const ended = value(await cancelVehicleRequest(as('clerk'), { requestId, reason: '已改乘出租车' }));
    expect(ended).toMatchObject({ state: 'RETURNED', orderIds: [order.id] });
    expect(ended.lateCancellation).toBeUndefined();
    expect(await findOrder(store, next.id)).toMatchObject({ state: 'CANCELLED' });
    await expectSound();
  });

  it('is told by its driver or dispatcher, with a reading, a place and what broke, and while it is under way', async () => {
    const [broken = ''] = await fleet([vehicleWith()]);
    const order = await dispatched(store, broken, driver.id);
    expect(codesOf(await breaksOff(order))).toEqual(['STATE_NOT_ALLOWED']);
    await leaves(order);
    expect(codesOf(await breaksOff(order, 40_060, 'clerk'))).toEqual(['NOT_YOUR_ACT']);
    expect(codesOf(await breaksOff(order, 39_999))).toEqual(['ODOMETER_BACKWARDS']);
    const nothing = { orderId: order.id, place: ' ', reason: '' };
    expect(codesOf(await breakOffTrip(as('dispatcher'), nothing))).toEqual([
      'ODOMETER_REQUIRED',
      'TEXT_INVALID',
      'TEXT_INVALID',
    ]);
  });

  it('is over when nothing is left of it', async () => {
    const [broken = ''] = await fleet([vehicleWith()]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    const late = { orderId: order.id, odometerKm: 40_100, ...end };
    value(await breakOffTrip(as('driver', MORNING.to - 15 * MINUTE), late));
    expect(await requestOf(order)).toMatchObject({ state: 'RETURNED', window: MORNING, orderIds: [order.id] });
    await expectSound();
  });

  it('leaves a request that is split over cars the others; who rode in it waits with a request of its own', async () => {
    const [broken = '', second = '', third = ''] = await fleet([
      ...[vehicleWith({ seats: 7 }), vehicleWith({ seats: 5 }), vehicleWith({ seats: 7 })],
    ]);
    const request = await approved(store, { passengers: 10 });
    const cars = [
      { vehicleId: broken, driverId: driver.id, passengers: 6 },
      { vehicleId: second, driverId: other.id, passengers: 4 },
    ];
    const split = { idempotencyKey: crypto.randomUUID(), requestId: request.id, cars };
    const [lost, kept] = value(await splitRequest(as('dispatcher', NOW), split));
    if (!lost || !kept) throw new Error('the request is not split');
    const { brokenOff } = value(await breaksOff(await leaves(lost)));
    // Told twice, they wait once.
    expect(value(await breaksOff(lost)).brokenOff).toEqual(brokenOff);
    const goesOn = { state: 'UNDER_WAY', window: MORNING, passengers: 10, orderIds: [lost.id, kept.id] };
    expect(await findRequest(store, request.id)).toMatchObject(goesOn);
    const [restId = '', ...more] = brokenOff?.restIds ?? [];
    expect(more).toEqual([]);
    const rest = certain(await findRequest(store, restId), 'rest');
    expect(rest).toMatchObject({
      ...{ state: 'APPROVED', restOf: request.id, window: REST, pickUp: end.place, passengers: 6, orderIds: [] },
      ...{ requesterId: request.requesterId, approvals: request.approvals, destination: request.destination },
      ...{ recall: { at, ...end, dispatcherId: people.driver.id } },
    });
    const board = await dispatchBoard(as('dispatcher'), '2026-11-24', undefined);
    expect(board?.waiting.map(({ id }) => id)).toEqual([rest.id]);
    const sending = { requestId: rest.id, vehicleId: third, driverId: driver.id };
    const next = value(await dispatchVehicle(as('dispatcher'), { idempotencyKey: crypto.randomUUID(), ...sending }));
    const gone = { orderId: next.id, odometerKm: 40_000 };
    value(await recordDeparture(as('driver', REST.from), gone));
    value(await recordReturn(as('driver', MORNING.to), { ...gone, odometerKm: 40_030 }));
    // Each has its receipt.
    const receipt = { requestId: rest.id, satisfaction: 5 };
    expect(value(await closeTrip(as('clerk', MORNING.to), receipt))).toMatchObject({ state: 'CLOSED' });
    expect(await findRequest(store, request.id)).toMatchObject(goesOn);
    await expectSound();
  });

  it('leaves nobody of a split request waiting where nothing is left of the trip', async () => {
    const [broken = '', second = ''] = await fleet([vehicleWith({ seats: 7 }), vehicleWith({ seats: 5 })]);
    const request = await approved(store, { passengers: 10 });
    const cars = [
      { vehicleId: broken, driverId: driver.id, passengers: 6 },
      { vehicleId: second, driverId: other.id, passengers: 4 },
    ];
    const split = { idempotencyKey: crypto.randomUUID(), requestId: request.id, cars };
    const [lost] = value(await splitRequest(as('dispatcher', NOW), split));
    const { id: orderId } = await leaves(certain(lost, 'first car'));
    const late = as('driver', MORNING.to - 15 * MINUTE);
    const { brokenOff } = value(await breakOffTrip(late, { orderId, odometerKm: 40_060, ...end }));
    expect(brokenOff?.restIds).toBeUndefined();
    await expectSound();
  });

  it('may break off also when the vehicle that was to take over does not come', async () => {
    const [broken = '', spare = ''] = await fleet([vehicleWith(), vehicleWith()]);
    const order = await leaves(await dispatched(store, broken, driver.id));
    const replacing = { orderId: order.id, vehicleId: spare, odometerKm: 40_030, reason: '爆胎' };
    value(await replaceVehicle(as('dispatcher'), replacing));
    const ended = value(await breakOffTrip(as('driver', at + 2 * MINUTE), { orderId: order.id, ...end }));
    expect(ended.return).toBeUndefined();
    expect(kilometresOf(ended)).toBe(30);
    expect(await requestOf(order)).toMatchObject({ state: 'APPROVED', pickUp: end.place });
    const blocks = await blocksOf(store, units.centre.id, { from: at, to: MORNING.to });
    expect(blocks.map(({ vehicleId }) => vehicleId).sort()).toEqual([broken, spare].sort());
    await expectSound();
  });

  describe('of whoever drives himself', () => {
    const withStation = async () => {
      const partner = partnerWith('分时');
      const station = stationWith('one', partner);
      const tariff = tariffWith(partner);
      const car = carWith('one', station, { tariffId: tariff.id, seats: 5 });
      await settleRental(store, { partner, stations: [station], cars: [car], tariff }, NOW);
      const market = { put: partnerItem(partnerWith('租赁', ['MARKET_RENTAL'])) };
      await store.commit([market], { actor: 'system', useCase: 'test', at: NOW });
      await enable(store, units.bureau, [people.clerk], NOW);
      return car;
    };
    it('goes on with a time-share car where no fleet has a vehicle, and both orders are of his request', async () => {
      const car = await withStation();
      const [broken = ''] = await fleet([vehicleWith()]);
      const order = await leaves(await dispatched(store, broken, undefined, { by: people.clerk }), 'clerk');
      value(await breaksOff(order, 40_060, 'clerk'));
      const request = await requestOf(order);
      expect(request).toMatchObject({ state: 'DISPATCHED', window: REST, brokenOffOrderIds: [order.id] });
      expect(await findOrder(store, request?.orderIds[0] ?? '')).toMatchObject({
        vehicleId: car.id,
        source: 'TIME_SHARE',
        dispatcherId: people.dispatcher.id,
        earlierSources: [
          { source: 'OWN_UNIT', reasons: [{ code: 'NO_VEHICLES' }] },
          { source: 'PLATFORM_POOL' },
          { source: 'NEIGHBOUR_UNIT' },
        ],
      });
      await expectSound();
    });
    it('waits for the dispatcher where a fleet has one, which comes first', async () => {
      await withStation();
      const [broken = ''] = await fleet([vehicleWith(), vehicleWith()]);
      const order = await leaves(await dispatched(store, broken, undefined, { by: people.clerk }), 'clerk');
      value(await breaksOff(order, 40_060, 'clerk'));
      const request = await requestOf(order);
      expect(request).toMatchObject({ state: 'APPROVED', orderIds: [] });
      expect(request?.marketProposal).toBeUndefined();
    });
  });
});
