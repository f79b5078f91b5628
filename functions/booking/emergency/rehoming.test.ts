import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { driverItem, registerVehicleWrites } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import type { Driver, Lending, Vehicle } from '../../fleet/types.ts';
import { auditLedger } from '../../local/audit.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { licenceItem } from '../../rental/membership/records.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { partnerItem } from '../../rental/records.ts';
import { freshStore } from '../../testing/database.ts';
import { carWith, enable, partnerWith, settleRental, stationWith, tariffWith } from '../../testing/rental.ts';
import { contextOf, driverWith, licenceWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, dispatched, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { mergeOrders, recallOrder } from '../dispatch/trip-plan-acts.ts';
import { bookingPolicies } from '../policy-records.ts';
import { changeRequest, findOrder, findRequest } from '../records.ts';
import type { DispatchOrder, Driving } from '../types.ts';
import { dispatchEmergency } from './acts.ts';

const CITY = '430200';

describe('a trip that gives way to an event', () => {
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
  const dispatcher = () => contextOf(store, people.dispatcher);
  const fleet = async (vehicles: readonly Vehicle[], drivers: readonly Driver[] = []) => {
    const writes = [...vehicles.flatMap(registerVehicleWrites), ...drivers.map((one) => ({ put: driverItem(one) }))];
    await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
    const lent = vehicles.filter(({ lending }) => lending).map(({ id }) => id);
    if (lent.length > 0) await lentVehicles.renew(store, CITY, lent, NOW);
    return vehicles;
  };
  /** The only kind of vehicle that the event takes. */
  const wanted = () => vehicleWith({ energy: 'DIESEL' });
  const lending = (change: Partial<Lending> = {}): Lending => ({
    ...{ id: randomUUID(), from: NOW, purposes: ['FIELD_WORK'], selfDrive: true, withDriver: false },
    ...{ keyKeeper: '小张', note: '', centreId: units.centre.id, saidBy: people.neighbour.id, saidAt: NOW },
    inputHash: '',
    ...change,
  });
  const lentWith = (change: Partial<Lending> = {}) =>
    vehicleWith({ unitId: units.neighbour.id, lending: lending(change) });
  const happens = async (count = 1, driving: Driving = count === 1 ? 'SELF_DRIVE' : 'WITH_DRIVER') =>
    value(
      await dispatchEmergency(dispatcher(), {
        ...{ idempotencyKey: randomUUID(), type: 'FLOOD', level: 'LEVEL_II', place: '渌江大堤', window: MORNING },
        needs: [{ count, driving, energies: ['DIESEL'] }],
        ...{ reason: '防汛抢险', telephone: '13800000000', displaces: true, requestedBy: people.manager.id },
      }),
    );
  /** What a trip of one of the wanted vehicles goes on with after the event. */
  const insteadOf = async ({ id }: DispatchOrder, driving?: Driving): Promise<DispatchOrder | undefined> => {
    const { displacements } = await happens(1, driving);
    const { newOrderId } = displacements.find(({ orderId }) => orderId === id) ?? {};
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
    return newOrderId === undefined ? undefined : findOrder(store, newOrderId);
  };
  const timeShare = async () => {
    const partner = partnerWith('分时');
    const station = stationWith('one', partner);
    const tariff = tariffWith(partner);
    const car = carWith('one', station, { tariffId: tariff.id });
    await settleRental(store, { partner, stations: [station], cars: [car], tariff }, NOW);
    return car;
  };

  /** A vehicle that the event takes, shared by two requests for seven people; the five seats of another are left. */
  const sharedByTwo = async (): Promise<DispatchOrder> => {
    const crews = [driverWith(), driverWith()];
    const [taken, other] = await fleet([vehicleWith({ energy: 'DIESEL', seats: 9 }), vehicleWith()], crews);
    const into = await dispatched(store, taken?.id ?? '', crews[0]?.id);
    const from = await dispatched(store, other?.id ?? '', crews[1]?.id, { passengers: 4 });
    const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
    return value(await mergeOrders(dispatcher(), { into: seen(into), from: seen(from) }));
  };

  it('goes on with a vehicle of its own unit before the pool', async () => {
    const [taken, , own] = await fleet([wanted(), vehicleWith({ seats: 4 }), vehicleWith({ unitId: units.bureau.id })]);
    const order = await insteadOf(await dispatched(store, taken?.id ?? ''));
    expect(order).toMatchObject({ vehicleId: own?.id, source: 'OWN_UNIT', vehicleShelf: units.bureau.id });
    expect(order?.earlierSources).toBeUndefined();
  });

  it('leaves alone what the dispatcher had passed over for it, and keeps his word', async () => {
    const [taken, pool] = await fleet([wanted(), vehicleWith(), vehicleWith({ unitId: units.bureau.id })]);
    const request = await approved(store, { driving: 'SELF_DRIVE' });
    const declinedSources = [{ source: 'OWN_UNIT' as const, reason: '留作值班' }];
    const input = { idempotencyKey: randomUUID(), requestId: request.id, vehicleId: taken?.id ?? '', declinedSources };
    const order = await insteadOf(value(await dispatchVehicle(dispatcher(), input)));
    expect(order).toMatchObject({
      vehicleId: pool?.id,
      source: 'PLATFORM_POOL',
      earlierSources: [{ source: 'OWN_UNIT', available: 1, declined: '留作值班' }],
    });
  });

  it('goes on with a vehicle that a neighbour lends, with the reasons of own unit and pool', async () => {
    const [taken, lent] = await fleet([wanted(), lentWith()]);
    const order = await insteadOf(await dispatched(store, taken?.id ?? ''));
    expect(order).toMatchObject({
      vehicleId: lent?.id,
      source: 'NEIGHBOUR_UNIT',
      lendingKmFen: 120,
      earlierSources: [
        { source: 'OWN_UNIT', available: 0, reasons: [{ code: 'NO_VEHICLES' }] },
        { source: 'PLATFORM_POOL', available: 0, reasons: [{ code: 'VEHICLE_TAKEN', vehicles: 1 }] },
      ],
    });
  });

  it('borrows by the policy of its own division, whatever holds in that of the centre', async () => {
    const divisionCode = '430281';
    const changes = { lendingKmFen: 200 };
    const version = { effectiveFrom: '2026-01-01', changes, setBy: people.supervisor.id, setAt: NOW, why: '试点' };
    const [taken, lent] = await fleet([wanted(), lentWith()]);
    const order = await dispatched(store, taken?.id ?? '');
    const request = certain(await findRequest(store, order.requestIds[0] ?? ''), 'request');
    const writes = [
      bookingPolicies.write({ divisionCode, versions: [], revision: 0 }, [version]),
      changeRequest(request, { state: 'DISPATCHED', divisionCode }),
    ];
    await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
    expect(await insteadOf(order)).toMatchObject({ vehicleId: lent?.id, lendingKmFen: 200 });
  });

  it('goes on with a neighbour who sends a driver along, where the pool has vehicles and nobody to drive them', async () => {
    const driver = driverWith();
    const theirs = driverWith({ unitId: units.neighbour.id, personId: people.neighbour.id });
    const [taken, free, lent] = await fleet(
      [wanted(), vehicleWith(), lentWith({ withDriver: true })],
      [driver, theirs],
    );
    // The driver goes with his vehicle to the event.
    const order = await insteadOf(await dispatched(store, taken?.id ?? '', driver.id), 'WITH_DRIVER');
    expect(order).toMatchObject({ vehicleId: lent?.id, driverId: theirs.id, source: 'NEIGHBOUR_UNIT' });
    expect(order?.earlierSources?.[1]).toMatchObject({
      source: 'PLATFORM_POOL',
      available: 0,
      reasons: [
        { code: 'NO_DRIVER', vehicles: 1, facts: { plate: free?.plateNumber } },
        { code: 'VEHICLE_TAKEN', vehicles: 1 },
      ],
    });
  });

  it('is driven in a time-share car where its unit takes part, for who drives himself', async () => {
    const car = await timeShare();
    await enable(store, units.bureau, [people.clerk], NOW);
    const [taken] = await fleet([wanted()]);
    const order = await insteadOf(await dispatched(store, taken?.id ?? ''));
    expect(order).toMatchObject({ vehicleId: car.id, source: 'TIME_SHARE', hired: { seats: 5 } });
    expect(order?.earlierSources?.map(({ source }) => source)).toEqual(['OWN_UNIT', 'PLATFORM_POOL', 'NEIGHBOUR_UNIT']);
    const rental = await findRentalOrder(store, order?.hired?.rentalOrderId ?? '');
    expect(rental).toMatchObject({ state: 'HELD', dispatchOrderId: order?.id, unitId: units.bureau.id });
  });

  it('waits for dispatch where its unit takes part and the licence of who would drive is valid no more', async () => {
    await timeShare();
    await enable(store, units.bureau, [people.colleague], NOW);
    const [taken] = await fleet([wanted()]);
    const lost = await dispatched(store, taken?.id ?? '');
    const lapsed = licenceWith(
      { id: lost.selfDriver?.personId ?? '', unitId: units.bureau.id },
      { licensedUntil: '2026-11-23' },
    );
    await store.commit([{ put: licenceItem(lapsed) }], { actor: 'system', useCase: 'test', at: NOW });
    expect(await insteadOf(lost)).toBeUndefined();
    expect((await findRequest(store, lost.requestIds[0] ?? ''))?.state).toBe('APPROVED');
  });

  it('waits for dispatch where its unit takes no part, with what the market would cost', async () => {
    await timeShare();
    await store.commit([{ put: partnerItem(partnerWith('租赁', ['MARKET_RENTAL'])) }], {
      ...{ actor: 'system', useCase: 'test', at: NOW },
    });
    const [taken] = await fleet([wanted()]);
    const lost = await dispatched(store, taken?.id ?? '');
    expect(await insteadOf(lost)).toBeUndefined();
    const requestId = lost.requestIds[0] ?? '';
    const waiting = await findRequest(store, requestId);
    expect(waiting).toMatchObject({ state: 'APPROVED', marketProposal: { at: NOW, costFen: 28_000 } });
    const [next] = await fleet([vehicleWith()]);
    // Once it is dispatched the proposal is over, also when it is taken back later.
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: next?.id ?? '' };
    const { id: orderId, revision } = value(await dispatchVehicle(dispatcher(), input));
    value(await recallOrder(dispatcher(), { orderId, revision, reason: '改期' }));
    expect((await findRequest(store, requestId))?.marketProposal).toBeUndefined();
  });

  it('stays together where its car was shared and another one takes all of them', async () => {
    const shared = await sharedByTwo();
    const [, large] = await fleet([vehicleWith(), vehicleWith({ seats: 9 })]);

    const { displacements } = await happens();
    const [newOrderId, ...others] = new Set(displacements.map((one) => one.newOrderId));
    expect([displacements.length, others]).toEqual([2, []]);
    const order = await findOrder(store, newOrderId ?? '');
    expect(order).toMatchObject({ vehicleId: large?.id, requestIds: shared.requestIds, source: 'PLATFORM_POOL' });
    for (const id of shared.requestIds)
      expect(await findRequest(store, id)).toMatchObject({ state: 'DISPATCHED', orderIds: [newOrderId] });
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('goes on in two cars where it was shared and no single one takes all of them', async () => {
    await sharedByTwo();
    await fleet([vehicleWith()]);
    const { displacements } = await happens();
    const orders = await Promise.all(displacements.map(({ newOrderId }) => findOrder(store, newOrderId ?? '')));
    expect(orders.map((order) => order?.requestIds)).toEqual(displacements.map(({ requestId }) => [requestId]));
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('asks further sources for the first twenty that own unit and pool leave over, the more urgent before the others', async () => {
    const crew = Array.from({ length: 22 }, () => driverWith());
    const vehicles = await fleet(Array.from({ length: 22 }, wanted), crew);
    await fleet(Array.from({ length: 22 }, () => lentWith()));
    const lost: DispatchOrder[] = [];
    for (const [index, { id }] of vehicles.entries())
      lost.push(await dispatched(store, id, undefined, { priority: index === 21 ? 'URGENT' : 'ROUTINE' }));
    const { displacements } = await happens(22);
    expect(displacements.filter(({ newOrderId }) => newOrderId !== undefined)).toHaveLength(20);
    const urgent = displacements.find(({ orderId }) => orderId === lost[21]?.id);
    expect(urgent?.newOrderId).toBeDefined();
  });
});
