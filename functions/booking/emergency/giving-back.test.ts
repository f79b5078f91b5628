import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { driverItem, registerVehicleWrites } from '../../fleet/records.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { auditLedger } from '../../local/audit.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approved, approvedMany, dispatched, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { mergeOrders } from '../dispatch/trip-plan-acts.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { dispatchPooling } from '../pooling/dispatch-acts.ts';
import { findPooling } from '../pooling/records.ts';
import { poolingState } from '../pooling/rules.ts';
import { findOrder, findRequest, markRequest } from '../records.ts';
import { cancelVehicleRequest } from '../request/acts.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { dispatchEmergency } from './acts.ts';
import { standDownEmergency } from './ending-acts.ts';
import type { Emergency } from './types.ts';

describe('a trip that gave way to an event which is over', () => {
  let store: Store;
  const stores: Store[] = [];
  afterAll(() => {
    for (const one of stores) one.close();
  });
  beforeEach(async () => {
    store = await freshStore();
    stores.push(store);
    await settle(store);
  });
  const dispatcher = (through = store, now = NOW) => contextOf(through, people.dispatcher, now);
  const fleet = async (vehicles: readonly Vehicle[], drivers: readonly Driver[] = []) => {
    const writes = [...vehicles.flatMap(registerVehicleWrites), ...drivers.map((one) => ({ put: driverItem(one) }))];
    await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
  };
  /** The only kind of vehicle that the event takes; nobody else is free to drive it than who loses it. */
  const wanted = (change: Partial<Vehicle> = {}) => vehicleWith({ energy: 'DIESEL', ...change });
  const happens = async (count = 1, now = NOW): Promise<Emergency> =>
    value(
      await dispatchEmergency(dispatcher(store, now), {
        ...{ idempotencyKey: randomUUID(), type: 'FLOOD', level: 'LEVEL_II', place: '渌江大堤', window: MORNING },
        needs: [{ count, driving: 'WITH_DRIVER', energies: ['DIESEL'] }],
        ...{ reason: '防汛抢险', telephone: '13800000000', displaces: true, requestedBy: people.manager.id },
      }),
    );
  const ends = async ({ id: emergencyId }: Emergency, through = store, now = NOW): Promise<Emergency> =>
    value(await standDownEmergency(dispatcher(through, now), { emergencyId, reason: '险情解除' }));
  const requestOf = async ({ requestIds }: DispatchOrder, index = 0): Promise<VehicleRequest> =>
    certain(await findRequest(store, requestIds[index] ?? ''), 'request');
  const presentOf = async ({ orderIds }: VehicleRequest): Promise<(DispatchOrder | undefined)[]> =>
    Promise.all(orderIds.map((id) => findOrder(store, id)));
  const isSound = async () => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };
  const send = async (request: VehicleRequest, { id: vehicleId }: Vehicle, { id: driverId }: Driver) =>
    value(
      await dispatchVehicle(dispatcher(), { idempotencyKey: randomUUID(), requestId: request.id, vehicleId, driverId }),
    );

  it('goes with its own vehicle and driver again, sent by who had sent them', async () => {
    const [car, driver] = [wanted(), driverWith()];
    await fleet([car], [driver]);
    const lost = await dispatched(store, car.id, driver.id);
    const event = await happens();
    expect((await requestOf(lost)).state).toBe('APPROVED');
    const { state, displacements } = await ends(event);
    const request = await requestOf(lost);
    const [back] = await presentOf(request);
    expect(request).toMatchObject({ state: 'DISPATCHED', displacedBy: event.id });
    expect(back).toMatchObject({
      ...{ state: 'DISPATCHED', vehicleId: car.id, driverId: driver.id, window: lost.window, source: lost.source },
      ...{ requestIds: lost.requestIds, dispatcherId: lost.dispatcherId, givenBackBy: event.id },
    });
    expect(state).toBe('STOOD_DOWN');
    expect(displacements).toEqual([{ requestId: request.id, orderId: lost.id, newOrderId: back?.id }]);
    await isSound();
  });

  it('goes with its own for what is left of its time, where that has begun and nobody has left', async () => {
    const [car, driver] = [wanted(), driverWith()];
    await fleet([car], [driver]);
    const lost = await dispatched(store, car.id, driver.id);
    const event = await happens(1, MORNING.from + 4 * MINUTE);
    expect(await requestOf(lost)).toMatchObject({ state: 'APPROVED', orderIds: [], window: MORNING });
    await ends(event, store, MORNING.from + 5 * MINUTE);
    const request = await requestOf(lost);
    const [back] = await presentOf(request);
    const rest = { from: MORNING.from + 15 * MINUTE, to: MORNING.to };
    expect(request).toMatchObject({ state: 'DISPATCHED', window: rest, planned: { window: MORNING } });
    expect(back).toMatchObject({ vehicleId: car.id, driverId: driver.id, givenBackBy: event.id });
    expect(back?.window.to).toBe(lost.window.to);
    expect(back?.window.from).toBe(lost.window.from + 15 * MINUTE);
    await isSound();
  });

  it('goes with another vehicle for what is left of its time, when it has to give way after that has begun', async () => {
    const [car, other, driver, colleague] = [wanted(), vehicleWith(), driverWith(), driverWith()];
    await fleet([car, other], [driver, colleague]);
    const lost = await dispatched(store, car.id, driver.id);
    await happens(1, MORNING.from + 4 * MINUTE);
    const request = await requestOf(lost);
    const rest = { from: MORNING.from + 15 * MINUTE, to: MORNING.to };
    expect(request).toMatchObject({ state: 'DISPATCHED', window: rest, planned: { window: MORNING } });
    expect(await presentOf(request)).toMatchObject([{ vehicleId: other.id }]);
    await isSound();
  });

  it('keeps another vehicle that it has by now', async () => {
    const [car, other, driver, colleague] = [wanted(), vehicleWith(), driverWith(), driverWith()];
    await fleet([car], [driver]);
    const lost = await dispatched(store, car.id, driver.id);
    const event = await happens();
    await fleet([other], [colleague]);
    const next = await send(await requestOf(lost), other, colleague);
    const { displacements } = await ends(event);
    expect(await requestOf(lost)).toMatchObject({ state: 'DISPATCHED', orderIds: [next.id] });
    expect(displacements).toEqual([{ requestId: lost.requestIds[0], orderId: lost.id }]);
  });

  it('waits where its driver drives somebody else, and the desk sees that its vehicle is free until one is sent', async () => {
    const [car, other, driver, colleague] = [wanted(), vehicleWith(), driverWith(), driverWith()];
    await fleet([car], [driver]);
    const lost = await dispatched(store, car.id, driver.id);
    const event = await happens();
    await fleet([other]);
    // Nobody could be sent when it gave way: the desk was told what a rented car would cost.
    const marks = { marketProposal: { at: NOW, costFen: 28_000 } };
    await store.commit([markRequest(await requestOf(lost), marks)], { actor: 'system', useCase: 'test', at: NOW });
    let isTaken = false;
    const overtaken: Store = {
      ...store,
      commit: async (writes, stamp) => {
        const outcome = await store.commit(writes, stamp);
        if (!isTaken) {
          // The car has just been called back; its driver is free at this moment.
          isTaken = true;
          await send(await approved(store), other, driver);
        }
        return outcome;
      },
    };
    await ends(event, overtaken);
    const waiting = await requestOf(lost);
    expect(waiting).toMatchObject({ state: 'APPROVED', orderIds: [], freedPlateNumber: car.plateNumber });
    expect(waiting.marketProposal).toBeUndefined();
    await fleet([], [colleague]);
    await send(waiting, car, colleague);
    expect((await requestOf(lost)).freedPlateNumber).toBeUndefined();
    await isSound();
  });

  it('waits with nothing to say where its vehicle went to somebody else', async () => {
    const [car, driver, colleague] = [wanted(), driverWith(), driverWith()];
    await fleet([car], [driver]);
    const lost = await dispatched(store, car.id, driver.id);
    const event = await happens();
    await fleet([], [colleague]);
    let isTaken = false;
    const overtaken: Store = {
      ...store,
      commit: async (writes, stamp) => {
        const outcome = await store.commit(writes, stamp);
        if (!isTaken) {
          isTaken = true;
          await send(await approved(store), car, colleague);
        }
        return outcome;
      },
    };
    await ends(event, overtaken);
    const waiting = await requestOf(lost);
    expect(waiting.state).toBe('APPROVED');
    expect(waiting.freedPlateNumber).toBeUndefined();
  });

  /** A vehicle that two requests share, for seven people. */
  const sharedByTwo = async () => {
    const [car, other] = [wanted({ seats: 9 }), vehicleWith()];
    const [driver, colleague] = [driverWith(), driverWith()];
    await fleet([car, other], [driver, colleague]);
    const into = await dispatched(store, car.id, driver.id);
    const from = await dispatched(store, other.id, colleague.id, { passengers: 4 });
    const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
    const lost = value(await mergeOrders(dispatcher(), { into: seen(into), from: seen(from) }));
    // The other one has no seats for both of them, nor anybody to drive it.
    await send(await approved(store), other, colleague);
    return { car, lost };
  };

  it('is shared again by all who shared it', async () => {
    const { car, lost } = await sharedByTwo();
    await ends(await happens());
    const [first, second] = [await requestOf(lost, 0), await requestOf(lost, 1)];
    expect(first.orderIds).toEqual(second.orderIds);
    expect(await presentOf(first)).toMatchObject([{ vehicleId: car.id, requestIds: lost.requestIds }]);
    await isSound();
  });

  /** A vehicle that two units agreed to share, and were sent; there is no other. */
  const agreedByTwo = async () => {
    const [car, driver] = [wanted({ seats: 9 }), driverWith()];
    await fleet([car], [driver]);
    const asked = await approvedMany(store, [{}, { by: people.neighbour }]);
    const requestIds = asked.map(({ id }) => id);
    const invitation = { idempotencyKey: randomUUID(), requestIds };
    const { id: poolingId } = value(await proposePooling(dispatcher(), invitation));
    for (const [index, who] of [people.clerk, people.neighbour].entries()) {
      const answer = { poolingId, requestId: requestIds[index] ?? '', accepted: true };
      value(await answerPooling(contextOf(store, who), answer));
    }
    const sent = { idempotencyKey: randomUUID(), poolingId, vehicleId: car.id, driverId: driver.id };
    return { car, driver, poolingId, lost: value(await dispatchPooling(dispatcher(), sent)) };
  };

  it('is shared again by both units that had agreed to share it, which still holds', async () => {
    const { car, driver, poolingId, lost } = await agreedByTwo();
    const event = await happens();
    for (const index of [0, 1]) expect(await requestOf(lost, index)).toMatchObject({ state: 'APPROVED', orderIds: [] });
    const { displacements } = await ends(event);
    const [first, second] = [await requestOf(lost, 0), await requestOf(lost, 1)];
    expect([first.state, second.state]).toEqual(['DISPATCHED', 'DISPATCHED']);
    expect(first.orderIds).toEqual(second.orderIds);
    const back = { vehicleId: car.id, driverId: driver.id, requestIds: lost.requestIds, givenBackBy: event.id };
    expect(await presentOf(first)).toMatchObject([back]);
    expect(displacements.map(({ newOrderId }) => newOrderId)).toEqual([...first.orderIds, ...second.orderIds]);
    expect(first.freedPlateNumber).toBeUndefined();
    expect(poolingState(certain(await findPooling(store, poolingId), 'pooling'), NOW)).toBe('AGREED');
    await isSound();
  });

  it('is had alone by who shared it with somebody who does without by now', async () => {
    const { car, lost } = await sharedByTwo();
    const event = await happens();
    const [gone, stays] = [await requestOf(lost, 0), await requestOf(lost, 1)];
    const given = { requestId: gone.id, reason: '改乘火车' };
    value(await cancelVehicleRequest(contextOf(store, people.clerk), given));
    await ends(event);
    expect(await presentOf(await requestOf(lost, 1))).toMatchObject([{ vehicleId: car.id, requestIds: [stays.id] }]);
    expect((await requestOf(lost, 0)).orderIds).toEqual([]);
  });

  it('that was split over two cars has both again', async () => {
    const [first, second, driver, colleague] = [wanted(), wanted(), driverWith(), driverWith()];
    await fleet([first, second], [driver, colleague]);
    const { id: requestId } = await approved(store, { passengers: 6 });
    const cars = [
      { vehicleId: first.id, driverId: driver.id, passengers: 4 },
      { vehicleId: second.id, driverId: colleague.id, passengers: 2 },
    ];
    const [lost] = value(await splitRequest(dispatcher(), { idempotencyKey: randomUUID(), requestId, cars }));
    await ends(await happens(2));
    const back = await presentOf(await requestOf(certain(lost, 'order')));
    expect(back.map((order) => [order?.vehicleId, order?.driverId, order?.passengers]).sort()).toEqual(
      [
        [first.id, driver.id, 4],
        [second.id, colleague.id, 2],
      ].sort(),
    );
    await isSound();
  });

  it('has it once, also where the end of the event was interrupted and is repeated', async () => {
    const [car, driver] = [wanted(), driverWith()];
    await fleet([car], [driver]);
    const lost = await dispatched(store, car.id, driver.id);
    const event = await happens();
    const failing: Store = {
      ...store,
      commit: async (writes, stamp) => {
        if (writes.some((write) => 'put' in write && write.put.kind === 'EMERGENCY')) throw new Error('lost');
        return store.commit(writes, stamp);
      },
    };
    await expect(ends(event, failing)).rejects.toThrow('lost');
    const { orderIds } = await requestOf(lost);
    const { displacements } = await ends(event);
    expect(displacements.map(({ newOrderId }) => newOrderId)).toEqual(orderIds);
    expect((await requestOf(lost)).orderIds).toEqual(orderIds);
  });
});
