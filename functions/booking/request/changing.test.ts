import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, asking, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { approveVehicleRequest } from '../approval/acts.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { myVehicleRequests } from './list-acts.ts';
import { approvalsWaiting } from '../approval/list-acts.ts';
import { standardPolicies } from '../policy.ts';
import { changeOrder, changeRequest, findOrder, findRequest } from '../records.ts';
import type { TripDetails, VehicleRequest } from '../types.ts';
import { cancelVehicleRequest, requestVehicle } from './acts.ts';
import { statedTrip } from './asking.ts';
import { cancelConsequences, visibleRevisions } from './list-acts.ts';
import { changedFields, needsNewApproval } from './changing.ts';
import { changeVehicleRequest, vehicleRequestChange } from './change-acts.ts';

const LATER = { from: MORNING.from + HOUR, to: MORNING.to + HOUR };
const trip = statedTrip(asking({ distanceKm: 90, stops: ['渌口区'] }), units.bureau);

describe('a change of a trip', () => {
  const after = (change: Partial<TripDetails>): TripDetails => ({ ...trip, ...change });

  it('is seen field by field, in whatever order the database keeps the parts', () => {
    expect(changedFields(trip, after({}))).toEqual([]);
    const turned = { to: MORNING.to, from: MORNING.from };
    expect(changedFields(trip, after({ window: turned, stops: ['渌口区'] }))).toEqual([]);
    expect(changedFields(trip, after({ stops: [], telephone: '13900000000' }))).toEqual(['stops', 'telephone']);
    expect(changedFields(trip, after({ pickUpPoint: { lat: 27.8, lng: 113.1 } }))).toEqual(['pickUpPoint']);
  });

  it('needs a new approval when the unit approved something else', () => {
    const grave: Partial<TripDetails>[] = [
      { window: LATER },
      { destination: '攸县' },
      { stops: [] },
      { reach: 'CROSS_CITY' },
      { reason: '接送亲友' },
      { purpose: 'MEETING' },
      { priority: 'URGENT' },
      { passengers: 4 },
      { distanceKm: 91 },
      { driving: 'SELF_DRIVE' },
    ];
    for (const change of grave) expect(needsNewApproval(trip, after(change)), JSON.stringify(change)).toBe(true);
    const light: Partial<TripDetails>[] = [
      { passengers: 2 },
      { distanceKm: 80 },
      { telephone: '13900000000' },
      { pickUp: '东门' },
      { pickUpPoint: { lat: 27.8, lng: 113.1 } },
      { luggage: 3 },
      { journey: 'ONE_WAY' },
    ];
    for (const change of light) expect(needsNewApproval(trip, after(change)), JSON.stringify(change)).toBe(false);
    const { distanceKm: _, ...unknown } = trip;
    expect(needsNewApproval(unknown, trip)).toBe(true);
    expect(needsNewApproval(trip, unknown)).toBe(false);
    expect(needsNewApproval(after({ driving: 'SELF_DRIVE' }), trip)).toBe(false);
  });

  it('leaves what is not given, and takes away what is given as null', () => {
    expect(statedTrip({ reason: ' 改 期 ', distanceKm: null, stops: null, pickUp: null }, units.bureau, trip)).toEqual({
      ...statedTrip({ ...trip, distanceKm: undefined }, units.bureau),
      reason: '改 期',
      stops: [],
      pickUp: 'bureau',
    });
  });
});

describe('changeVehicleRequest', async () => {
  const car = vehicleWith({ seats: 5, plateNumber: '湘B60001' });
  const driver = driverWith();
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store, { vehicles: [car], drivers: [driver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  let days = 0;
  /** A day of its own for every trip that takes the car. */
  const ownDay = () => {
    days += 1;
    return { from: MORNING.from + days * 24 * HOUR, to: MORNING.to + days * 24 * HOUR };
  };
  const waiting = async (change = {}): Promise<VehicleRequest> =>
    value(await requestVehicle(as('clerk'), asking(change)));

  it('changes a request that waits, keeps how it was, and moves it in all lists', async () => {
    const { id: requestId } = await waiting({ distanceKm: 90 });
    const input = { requestId, window: LATER, destination: '攸县', distanceKm: null };
    const changed = value(await changeVehicleRequest(as('clerk', NOW + MINUTE), input));
    expect(changed).toMatchObject({
      state: 'WAITING_APPROVAL',
      window: LATER,
      destination: '攸县',
      reason: '下乡调研',
    });
    expect(changed).not.toHaveProperty('distanceKm');
    expect(changed.revisions).toEqual([
      {
        at: NOW + MINUTE,
        by: people.clerk.id,
        before: { window: MORNING, destination: '茶陵县', distanceKm: 90 },
        after: { window: LATER, destination: '攸县' },
        state: 'WAITING_APPROVAL',
      },
    ]);
    expect(await findRequest(store, requestId)).toEqual(changed);
    const queue = await approvalsWaiting(as('manager'), { first: 100 });
    expect(queue.nodes.find(({ id }) => id === requestId)).toEqual(changed);
    expect(queue.nodes.map(({ window }) => window.from)).toEqual(
      queue.nodes.map(({ window }) => window.from).sort((a, b) => a - b),
    );
    const mine = await myVehicleRequests(as('clerk'), { first: 100 });
    expect(mine.nodes.filter(({ id }) => id === requestId)).toEqual([changed]);
  });

  it('repeated changes nothing more', async () => {
    const { id: requestId, revision } = await waiting();
    const input = { requestId, revision, passengers: 4 };
    const changed = value(await changeVehicleRequest(as('clerk'), input));
    expect(value(await changeVehicleRequest(as('clerk', NOW + MINUTE), input))).toEqual(changed);
  });

  it('sends an approved request back only when the unit approved something else', async () => {
    const request = await approved(store);
    const light = value(await changeVehicleRequest(as('clerk'), { requestId: request.id, telephone: '13900000000' }));
    expect(light).toMatchObject({ state: 'APPROVED', approvals: request.approvals });
    const grave = value(await changeVehicleRequest(as('clerk'), { requestId: request.id, destination: '攸县' }));
    expect(grave.state).toBe('WAITING_APPROVAL');
    expect(grave.approvals).toEqual([]);
    expect(grave.revisions?.map(({ state }) => state)).toEqual(['APPROVED', 'WAITING_APPROVAL']);
    expect(grave.revisions?.map(({ undone }) => undone)).toEqual([undefined, request.approvals]);
    expect(await findRequest(store, request.id)).toEqual(grave);
    const chosen = { idempotencyKey: randomUUID(), requestId: request.id, vehicleId: car.id, driverId: driver.id };
    expect(codesOf(await dispatchVehicle(as('dispatcher'), chosen))).toEqual(['STATE_NOT_ALLOWED']);
    expect(value(await approveVehicleRequest(as('manager'), { requestId: request.id }))).toMatchObject({
      state: 'APPROVED',
      destination: '攸县',
    });
  });

  it('leaves the time to drive so far, asked anew when times or distance change', async () => {
    const { id: requestId } = await waiting({ distanceKm: 90 });
    const change = async (given: object) => codesOf(await changeVehicleRequest(as('clerk'), { requestId, ...given }));
    expect(await change({ distanceKm: 300 })).toEqual(['WINDOW_TOO_SHORT']);
    expect(await change({ window: { from: MORNING.from, to: MORNING.from + HOUR } })).toEqual(['WINDOW_TOO_SHORT']);
    const kept = certain(await findRequest(store, requestId), requestId);
    await store.commit([changeRequest(kept, { state: kept.state, distanceKm: 300 })], {
      actor: 'system',
      useCase: 'test',
      at: NOW,
    });
    expect(await change({ telephone: '13900000000' })).toEqual([]);
  });

  it('checks everything anew, the times only when they are moved', async () => {
    const { id: requestId } = await waiting();
    const late = as('clerk', MORNING.from - 10 * MINUTE);
    const input = { requestId, passengers: 0, reason: null, telephone: '1' };
    expect(codesOf(await changeVehicleRequest(late, input))).toEqual([
      'PASSENGERS_INVALID',
      'TEXT_INVALID',
      'TELEPHONE_INVALID',
    ]);
    const soon = { from: MORNING.from + 15 * MINUTE, to: MORNING.to };
    expect(codesOf(await changeVehicleRequest(late, { requestId, window: soon }))).toEqual(['LEAD_TOO_SHORT']);
    expect(codesOf(await changeVehicleRequest(late, { requestId, window: soon, priority: 'URGENT' }))).toEqual([]);
    expect(codesOf(await changeVehicleRequest(as('clerk', soon.from), { requestId, passengers: 2 }))).toEqual([
      'WINDOW_PAST',
    ]);
  });

  it('is the requester’s own act, on the request as he saw it', async () => {
    const { id: requestId, revision } = await waiting();
    for (const who of ['colleague', 'manager', 'dispatcher', 'neighbour', 'supervisor'] as const)
      expect(codesOf(await changeVehicleRequest(as(who), { requestId, passengers: 2 }))).toEqual(['REQUEST_NOT_FOUND']);
    value(await approveVehicleRequest(as('manager'), { requestId }));
    expect(codesOf(await changeVehicleRequest(as('clerk'), { requestId, revision, passengers: 2 }))).toEqual([
      'REVISION_STALE',
    ]);
  });

  it('of the reason it was approved for is approved anew, and the approver sees what it was', async () => {
    const { id: requestId, approvals } = await approved(store);
    const change = { requestId, reason: '接送亲友' };
    expect(await vehicleRequestChange(as('clerk'), change)).toMatchObject({ changed: ['reason'], newApproval: true });
    value(await changeVehicleRequest(as('clerk'), change));
    const queue = await approvalsWaiting(as('manager'), { first: 100 });
    const revision = { before: { reason: '下乡调研' }, after: { reason: '接送亲友' }, undone: approvals };
    expect(queue.nodes.find(({ id }) => id === requestId)).toMatchObject({
      ...{ state: 'WAITING_APPROVAL', reason: '接送亲友', approvals: [] },
      revisions: [revision],
    });
  });

  it('is told before what it would come to, and writes nothing', async () => {
    const { id: requestId } = await approved(store);
    const plan = (given: object) => vehicleRequestChange(as('clerk'), { requestId, ...given });
    expect(await plan({})).toEqual({ changed: [], newApproval: false, endsPooling: false, refusals: [] });
    const harmless = { newApproval: false, endsPooling: false, refusals: [] };
    expect(await plan({ luggage: 2 })).toEqual({ changed: ['luggage'], ...harmless });
    expect(await plan({ destination: '攸县', passengers: 0 })).toMatchObject({
      changed: ['destination', 'passengers'],
      newApproval: true,
      refusals: [{ code: 'PASSENGERS_INVALID' }],
    });
    expect(await vehicleRequestChange(as('manager'), { requestId, luggage: 2 })).toBeUndefined();
    expect(await findRequest(store, requestId)).toMatchObject({ revision: 2, luggage: 0 });
  });

  it('remembers the last twenty changes', async () => {
    const { id: requestId } = await waiting();
    for (let piece = 1; piece <= 21; piece += 1)
      value(await changeVehicleRequest(as('clerk', NOW + piece), { requestId, luggage: piece }));
    const { revisions = [] } = (await findRequest(store, requestId)) ?? {};
    expect([revisions.length, revisions[0]?.after, revisions.at(-1)?.after]).toEqual([
      20,
      { luggage: 2 },
      { luggage: 21 },
    ]);
  });

  it('after dispatch is about the ride only, and no more people than seats', async () => {
    const window = ownDay();
    const order = await dispatched(store, car.id, driver.id, { window });
    const [requestId = ''] = order.requestIds;
    const ride = { requestId, telephone: '13900000000', pickUp: '东门', stops: ['渌口区'], passengers: 4 };
    const changed = value(await changeVehicleRequest(as('clerk'), ride));
    expect(changed).toMatchObject({ state: 'DISPATCHED', telephone: '13900000000', stops: ['渌口区'], passengers: 4 });
    const refused = await changeVehicleRequest(as('clerk'), {
      requestId,
      window: LATER,
      destination: '攸县',
      passengers: 5,
    });
    expect(refused.ok ? [] : refused.refusals.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['FIXED_BY_DISPATCH', 'destination'],
      ['FIXED_BY_DISPATCH', 'window'],
      ['SEATS_TOO_FEW', 'passengers'],
    ]);
  });

  /** Two requests in one car, which has five seats with the driver's. */
  const sharing = async (mine: number, theirs: number): Promise<[mine: string, theirs: string]> => {
    const window = ownDay();
    const order = await dispatched(store, car.id, driver.id, { window, passengers: mine });
    const [requestId = ''] = order.requestIds;
    const other = await approved(store, { window, passengers: theirs });
    const pooled = await store.commit(
      [
        changeRequest(other, { state: 'DISPATCHED', orderIds: [order.id] }),
        changeOrder(order, { requestIds: [requestId, other.id] }),
      ],
      { actor: 'test', useCase: 'test', at: NOW },
    );
    expect(pooled.ok).toBe(true);
    return [requestId, other.id];
  };

  it('counts those who share the car', async () => {
    const [requestId] = await sharing(1, 2);
    expect(codesOf(await changeVehicleRequest(as('clerk'), { requestId, passengers: 2 }))).toEqual([]);
    expect(codesOf(await changeVehicleRequest(as('clerk'), { requestId, passengers: 3 }))).toEqual(['SEATS_TOO_FEW']);
  });

  it('gives the last seat of a shared car to one of two who want it at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const both = await sharing(1, 2);
      const results = await Promise.all(
        both.map((requestId, index) => changeVehicleRequest(as('clerk'), { requestId, passengers: index + 2 })),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.flatMap(codesOf)).toEqual(['SEATS_TOO_FEW']);
    }
  });

  it('of a split request seats them anew: the first car with room is filled, the last is left first, none goes empty', async () => {
    const cars = [vehicleWith({ seats: 5 }), vehicleWith({ seats: 5 })] as const;
    const drivers = [driverWith(), driverWith()] as const;
    await settle(store, { vehicles: [...cars], drivers: [...drivers] });
    const { id: requestId } = await approved(store, { window: ownDay(), passengers: 7 });
    const input = {
      idempotencyKey: randomUUID(),
      requestId,
      cars: [
        { vehicleId: cars[0].id, driverId: drivers[0].id, passengers: 3 },
        { vehicleId: cars[1].id, driverId: drivers[1].id, passengers: 4 },
      ],
    };
    const orders = value(await splitRequest(as('dispatcher'), input));
    const seated = (): Promise<(number | undefined)[]> =>
      Promise.all(orders.map(async ({ id }) => (await findOrder(store, id))?.passengers));
    const toBe = async (passengers: number): Promise<string[]> =>
      codesOf(await changeVehicleRequest(as('clerk'), { requestId, passengers }));
    expect([await toBe(8), await seated()]).toEqual([[], [4, 4]]);
    expect([await toBe(9), await seated()]).toEqual([['SEATS_TOO_FEW'], [4, 4]]);
    expect([await toBe(6), await seated()]).toEqual([[], [4, 2]]);
    expect([await toBe(2), await seated()]).toEqual([[], [1, 1]]);
    expect([await toBe(1), await seated()]).toEqual([['CARS_TOO_MANY'], [1, 1]]);
    expect(codesOf(await changeVehicleRequest(as('clerk'), { requestId, pickUp: '东门' }))).toEqual([]);
  });

  it('overtaken by its dispatch looks at the car before it says that there are too few seats', async () => {
    const changing = async (passengers: number): Promise<string[]> => {
      const { id: requestId } = await approved(store, { window: ownDay(), passengers: 1 });
      const send = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id, driverId: driver.id };
      let isFirst = true;
      const overtaken: Store = {
        ...store,
        commit: async (writes, stamp) => {
          if (isFirst) {
            isFirst = false;
            value(await dispatchVehicle(as('dispatcher'), send));
          }
          return store.commit(writes, stamp);
        },
      };
      return codesOf(
        await changeVehicleRequest(contextOf(overtaken, people.clerk), { requestId, pickUp: '东门', passengers }),
      );
    };
    expect(await changing(4)).toEqual([]);
    expect(await changing(5)).toEqual(['SEATS_TOO_FEW']);
  });

  it('hides telephones in its history from those who need not know them', async () => {
    const { id } = await waiting();
    const changed = value(await changeVehicleRequest(as('clerk'), { requestId: id, telephone: '13900000000' }));
    expect(await visibleRevisions(as('clerk'), changed)).toMatchObject([{ after: { telephone: '13900000000' } }]);
    expect(await visibleRevisions(as('manager'), changed)).toMatchObject([{ before: {}, after: {} }]);
    expect(JSON.stringify(await visibleRevisions(as('manager'), changed))).not.toMatch(/13\d{9}/);
  });

  it('meets approval and cancel in one order of events only', async () => {
    for (let round = 0; round < 40; round += 1) {
      const { id: requestId } = await waiting();
      const outcomes = await Promise.all([
        changeVehicleRequest(as('clerk'), { requestId, destination: '攸县' }),
        approveVehicleRequest(as('manager'), { requestId }),
        approveVehicleRequest(as('deputy'), { requestId }),
        ...(round % 2 === 0 ? [cancelVehicleRequest(as('clerk'), { requestId, reason: '不用了' })] : []),
      ]);
      const [changed, ...others] = outcomes;
      const request = await findRequest(store, requestId);
      expect(others.filter(({ ok }) => ok).length + Number(changed.ok)).toBeGreaterThan(0);
      // Whatever stands approved is what the approver saw last: no approval of the old trip covers the new one.
      expect(request?.destination).toBe(changed.ok ? '攸县' : '茶陵县');
      if (request?.state === 'APPROVED' && changed.ok) expect(request.revision).toBeGreaterThan(changed.value.revision);
      // One write, one revision: nothing was overwritten.
      const { revision = 0 } = request ?? {};
      expect(revision).toBe(1 + outcomes.filter(({ ok }) => ok).length);
    }
  });
});

describe('a cancel', async () => {
  const car = vehicleWith();
  const driver = driverWith();
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store, { vehicles: [car], drivers: [driver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const late = MORNING.from - standardPolicies(MORNING.from).lateCancelMinutes * MINUTE;
  const cancelAt = async (who: keyof typeof people, now: number, requestId: string) =>
    value(await cancelVehicleRequest(as(who, now), { requestId, reason: '会议改期' }));
  const dispatchedTrip = async () => {
    const order = await dispatched(store, car.id, driver.id);
    const request = certain(await findRequest(store, order.requestIds[0] ?? ''), 'request');
    return { order, request };
  };

  it('of a dispatched trip counts as late from the time that policy sets, and is told before', async () => {
    const early = await dispatchedTrip();
    expect(await cancelConsequences(as('clerk', late - 1), early.request)).toEqual({
      endedOrders: [early.order],
      sharedOrders: [],
      late: false,
      receiptDue: false,
      lateFrom: late,
    });
    expect(await cancelAt('clerk', late - 1, early.request.id)).not.toHaveProperty('lateCancellation');
    const short = await dispatchedTrip();
    expect(await cancelConsequences(as('clerk', late), short.request)).toMatchObject({ late: true });
    expect(await cancelAt('clerk', late, short.request.id)).toMatchObject({ lateCancellation: true });
    const notMade = await dispatchedTrip();
    const over = notMade.request.window.to;
    const atLast = await cancelConsequences(as('clerk', over), notMade.request);
    expect(atLast).toMatchObject({ late: false });
    expect(atLast).not.toHaveProperty('lateFrom');
    expect(await cancelAt('clerk', over, notMade.request.id)).not.toHaveProperty('lateCancellation');
    expect(await findOrder(store, short.order.id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('by the service centre, or before dispatch, never counts as late', async () => {
    const { request } = await dispatchedTrip();
    const never = await cancelConsequences(as('dispatcher', late), request);
    expect(never).toMatchObject({ late: false });
    expect(never).not.toHaveProperty('lateFrom');
    expect(await cancelAt('dispatcher', late, request.id)).not.toHaveProperty('lateCancellation');
    const { id } = await approved(store);
    expect(await cancelAt('clerk', late, id)).not.toHaveProperty('lateCancellation');
  });

  it('tells nothing to those who may not cancel', async () => {
    const request = await approved(store);
    expect(await cancelConsequences(as('supervisor'), request)).toBeUndefined();
    expect(await cancelConsequences(as('clerk'), request)).toEqual({
      endedOrders: [],
      sharedOrders: [],
      late: false,
      receiptDue: false,
    });
    expect(await cancelConsequences(as('clerk'), { ...request, state: 'UNDER_WAY' })).toBeUndefined();
  });
});
