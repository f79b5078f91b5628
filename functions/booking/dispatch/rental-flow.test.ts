import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { findSpending } from '../../rental/membership/records.ts';
import { settleRentalOrders } from '../../rental/order/due-acts.ts';
import { confirmRentalOrder, declineRentalOrder } from '../../rental/order/partner-acts.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { cancelRentalOrder, extendRentalOrder } from '../../rental/order/use-acts.ts';
import { startApi } from '../../testing/api.ts';
import {
  carWith,
  enable,
  partnerContext,
  partnerWith,
  settleRental,
  stationWith,
  tariffWith,
} from '../../testing/rental.ts';
import { contextOf, NOW, people, settle, units } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { findOrder, findRequest } from '../records.ts';
import { dispatchTimeShare } from './hire-acts.ts';
import { moveOrder, recallOrder } from './trip-plan-acts.ts';

describe('a time-share car that a dispatch sends', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const partner = partnerWith('分时');
  const tariff = tariffWith(partner);
  const home = stationWith('home', partner);
  const car = carWith('one', home, { tariffId: tariff.id });
  await settle(store);
  await settleRental(store, { partner, stations: [home], cars: [car], tariff }, NOW);
  await enable(store, units.bureau, [people.clerk], NOW);
  const dispatcher = contextOf(store, people.dispatcher);
  const clerk = contextOf(store, people.clerk);
  const later = (days: number) => ({ from: MORNING.from + days * DAY, to: MORNING.to + days * DAY });

  /** A trip of some later day, sent with the partner's car; its dispatch order and the partner's. */
  const sent = async (days: number) => {
    const [request] = await approvedMany(store, [
      { by: people.clerk, driving: 'SELF_DRIVE', window: later(days), distanceKm: 60 },
    ]);
    const asked = { idempotencyKey: randomUUID(), requestId: request?.id ?? '', carId: car.id };
    const order = value(await dispatchTimeShare(dispatcher, asked));
    return { order, requestId: asked.requestId, rentalId: order.hired?.rentalOrderId ?? '', asked };
  };
  const spent = async (): Promise<number> => (await findSpending(store, units.bureau.id, '2026-11')).unitFen;
  const stateOf = async (rentalId: string) => (await findRentalOrder(store, rentalId))?.state;

  it('is ordered from its partner in the same moment, and the unit’s spending counts it', async () => {
    const { order, rentalId, requestId, asked } = await sent(1);
    const rental = await findRentalOrder(store, rentalId);
    // Three hours: an hour at 30 fen and two at 20; 40 km beyond those included.
    expect(rental).toMatchObject({
      ...{ state: 'HELD', dispatchOrderId: order.id, personId: people.clerk.id, unitId: units.bureau.id },
      ...{ window: later(1), expectedKm: 60, estimateFen: 200 + 1_800 + 2_400 + 2_000 },
    });
    expect(await spent()).toBe(6_400);
    const shown = await api
      .as(people.dispatcher.id)
      .ask('query ($id: ID!) { node(id: $id) { ... on DispatchOrder { rentalOrder { id state } } } }', {
        id: order.id,
      });
    expect(shown.body.data).toEqual({ node: { rentalOrder: { id: rentalId, state: 'HELD' } } });
    expect(value(await dispatchTimeShare(dispatcher, asked)).id).toBe(order.id);
    expect(await spent()).toBe(6_400);
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
    const ctx = partnerContext(store, partner, NOW + MINUTE);
    expect(value(await confirmRentalOrder(ctx, { orderId: rentalId })).state).toBe('CONFIRMED');
    expect(codesOf(await cancelRentalOrder(clerk, { orderId: rentalId }))).toEqual(['GOES_BY_DISPATCH']);
    const longer = { orderId: rentalId, to: later(1).to + HOUR };
    expect(codesOf(await extendRentalOrder(clerk, longer))).toEqual(['GOES_BY_DISPATCH']);

    value(await recallOrder(dispatcher, { orderId: order.id, revision: order.revision, reason: '改派本单位车辆' }));
    await api.settle();
    expect(await stateOf(rentalId)).toBe('CANCELLED');
    expect((await findRequest(store, requestId))?.state).toBe('APPROVED');
    expect(await spent()).toBe(0);
  });

  it('tells who rides where the car is picked up and may be left, and leads back to the request', async () => {
    const { order, rentalId, requestId } = await sent(6);
    const clerkSees = api.as(people.clerk.id);
    const shown = await clerkSees.ask(
      `query ($id: ID!) {
        node(id: $id) { ... on DispatchOrder { rentalOrder {
          person { id } pickUpStation { id } returnStations { freeBays distanceMetres station { id } } request { id }
        } } }
      }`,
      { id: order.id },
    );
    expect(shown.body.data).toEqual({
      node: {
        rentalOrder: {
          person: { id: people.clerk.id },
          pickUpStation: { id: home.id },
          // Of five bays the car itself stands in one.
          returnStations: [{ freeBays: 4, distanceMetres: 0, station: { id: home.id } }],
          request: { id: requestId },
        },
      },
    });
    value(await recallOrder(dispatcher, { orderId: order.id, revision: order.revision, reason: '行程取消' }));
    await api.settle();
    const over = await clerkSees.ask(
      'query ($id: ID!) { node(id: $id) { ... on RentalOrder { state returnStations { freeBays } } } }',
      { id: rentalId },
    );
    expect(over.body.data).toEqual({ node: { state: 'CANCELLED', returnStations: [] } });
  });

  it('moves with the trip', async () => {
    const { order, rentalId } = await sent(2);
    const window = { from: later(2).from, to: later(2).to + HOUR };
    value(await moveOrder(dispatcher, { orderId: order.id, revision: order.revision, window }));
    await api.settle();
    expect(await findRentalOrder(store, rentalId)).toMatchObject({ window, estimateFen: 7_600 });
    expect(await spent()).toBe(7_600);
  });

  it('that its partner declines, or says nothing about, leaves the trip waiting for a vehicle, told why', async () => {
    const declined = await sent(3);
    const ctx = partnerContext(store, partner, NOW + MINUTE);
    value(await declineRentalOrder(ctx, { orderId: declined.rentalId, reason: '车辆检修' }));
    await api.settle();
    expect(await findRequest(store, declined.requestId)).toMatchObject({
      ...{ state: 'APPROVED', orderIds: [] },
      recall: { reason: '车辆检修', dispatcherId: people.dispatcher.id },
    });
    expect((await findOrder(store, declined.order.id))?.state).toBe('CANCELLED');
    const resource = { shelf: car.cityCode, resourceId: car.id };
    expect((await daysOfResource(store, resource, later(3))).flatMap(({ spans }) => spans)).toEqual([]);

    const unheard = await sent(4);
    await settleRentalOrders.run(store, NOW + 15 * MINUTE);
    await api.settle();
    expect(await stateOf(unheard.rentalId)).toBe('EXPIRED');
    expect((await findRequest(store, unheard.requestId))?.state).toBe('APPROVED');
    await api.replay();
    expect((await findRequest(store, unheard.requestId))?.state).toBe('APPROVED');
    expect((await auditLedger(store, NOW + 15 * MINUTE)).differences).toEqual([]);
  });

  it('is not sent of a partner that is suspended', async () => {
    const suspended = { ...partner, state: 'SUSPENDED' as const };
    await settleRental(store, { partner: suspended, stations: [], cars: [], tariff }, NOW);
    const [request] = await approvedMany(store, [{ by: people.clerk, driving: 'SELF_DRIVE', window: later(5) }]);
    const asked = { idempotencyKey: randomUUID(), requestId: request?.id ?? '', carId: car.id };
    expect(codesOf(await dispatchTimeShare(dispatcher, asked))).toEqual(['PARTNER_NOT_ENGAGED']);
  });
});
