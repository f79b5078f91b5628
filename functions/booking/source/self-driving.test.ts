import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { auditLedger } from '../../local/audit.ts';
import type { Person } from '../../organisation/types.ts';
import { certain } from '../../platform/item.ts';
import { userErrors } from '../../platform/result.ts';
import { DAY, HOUR, type Window } from '../../platform/time.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import { holdCar } from '../../rental/order/hold-acts.ts';
import { renterResource } from '../../rental/order/placing.ts';
import { offerQuote } from '../../rental/quote/acts.ts';
import { partnerItem } from '../../rental/records.ts';
import { freshStore } from '../../testing/database.ts';
import {
  carWith,
  enable,
  partnerContext,
  partnerWith,
  settleRental,
  stationWith,
  tariffWith,
} from '../../testing/rental.ts';
import { contextOf, NOW, people, personWith, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { dispatchMarketRental, dispatchTimeShare } from '../dispatch/hire-acts.ts';
import { holdVehicle } from '../dispatch/hold-acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { assignmentOptions, suggestAssignments } from '../dispatch/suggest-acts.ts';
import { moveOrder } from '../dispatch/trip-plan-acts.ts';
import { dispatchEmergency } from '../emergency/acts.ts';
import { standDownEmergency } from '../emergency/ending-acts.ts';
import { paperNumber } from '../numbers.ts';
import { findOrder } from '../records.ts';
import { acceptQuote } from '../quote/accept-acts.ts';
import { askForQuotes } from '../quote/acts.ts';
import { confirmMarketRental } from '../quote/confirm-acts.ts';
import { refusalTexts } from '../refusals.ts';
import { extendTrip } from '../trip/extend-acts.ts';
import type { VehicleRequest } from '../types.ts';
import { freeVehicles } from './acts.ts';
import { tripSources } from './proposal-acts.ts';

describe('who drives himself', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const [small, bus, electric] = [
    vehicleWith(),
    vehicleWith({ seats: 28 }),
    vehicleWith({ energy: 'BATTERY_ELECTRIC' }),
  ];
  await settle(store, { vehicles: [small, bus, electric] });
  const desk = contextOf(store, people.dispatcher);
  const dispatching = ({ id: requestId }: VehicleRequest, { id: vehicleId }: Pick<Vehicle, 'id'>) =>
    dispatchVehicle(desk, { idempotencyKey: randomUUID(), requestId, vehicleId });
  const cars = async (...changes: Partial<Vehicle>[]): Promise<Vehicle[]> => {
    const made = changes.map((change) => vehicleWith(change));
    const writes = made.flatMap(registerVehicleWrites);
    expect((await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW })).ok).toBe(true);
    return made;
  };
  const car = async (change: Partial<Vehicle> = {}): Promise<Vehicle> => certain((await cars(change))[0], 'car');
  const on = (day: number, from = 9, to = 12): Window => {
    const midnight = MORNING.from - 9 * HOUR + day * DAY;
    return { from: midnight + from * HOUR, to: midnight + to * HOUR };
  };
  const asks = (by: Person, window: Window) => approved(store, { driving: 'SELF_DRIVE', by, window });
  /** Cars that the search lists for a request, and what it says of one that it does not list. */
  const searched = async ({ id: requestId, window, passengers }: VehicleRequest, { id }: Vehicle) => {
    const need = {
      window,
      passengers,
      purpose: 'FIELD_WORK',
      driving: 'SELF_DRIVE',
      includeUnavailable: true,
    } as const;
    const { nodes } = value(await freeVehicles(desk, { ...need, requestId, first: 100 }));
    const offer = nodes.find(({ vehicle }) => vehicle.id === id);
    return offer?.refusals.map(({ code }) => code);
  };

  it('has one vehicle at a time, as search, suggestions and dispatch say alike', async () => {
    const by = personWith();
    const [first, second] = [small, electric];
    const order = value(await dispatching(await asks(by, on(1)), first));
    expect(order.selfDriver).toEqual({ personId: by.id, unitId: units.bureau.id });
    const overlapping = await asks(by, on(1, 11, 14));
    const refused = await dispatching(overlapping, second);
    expect(refused.ok ? [] : userErrors(refused.refusals, refusalTexts, 'zh')).toMatchObject([
      { code: 'DRIVER_TAKEN', message: '用车人：11-25 09:00–12:00 已有任务。', path: [] },
    ]);
    expect(await searched(overlapping, second)).toEqual(['DRIVER_TAKEN']);
    expect(await suggestAssignments(desk, { date: '2026-11-25', requestId: overlapping.id })).toEqual([]);
    const options = await assignmentOptions(desk, { requestId: overlapping.id });
    expect(options?.vehicles.filter(({ available }) => available)).toEqual([]);
    value(await dispatching(await asks(by, on(1, 12, 14)), second));
  });

  it('wins once of sixteen dispatches at the same moment, each of another vehicle', async () => {
    const by = personWith();
    const fleet = await cars(...Array.from({ length: 16 }, () => ({})));
    const requests = await approvedMany(
      store,
      fleet.map(() => ({ driving: 'SELF_DRIVE' as const, by, window: on(2) })),
    );
    const results = await Promise.all(requests.map((request, i) => dispatching(request, certain(fleet[i], 'car'))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect([...new Set(results.flatMap(codesOf))]).toEqual(['DRIVER_TAKEN']);
    const [day] = await daysOfResource(store, renterResource({ unitId: units.bureau.id, personId: by.id }), on(2));
    expect(day?.spans).toHaveLength(1);
  });

  it('does not drive two cars of one request, also where he was held for it until a moment ago', async () => {
    const [first, second] = [await car(), await car()];
    const { id: requestId } = await asks(personWith(), on(12));
    value(await holdVehicle(desk, { idempotencyKey: randomUUID(), requestId, vehicleId: first.id }));
    const split = [first, second].map(({ id: vehicleId }, i) => ({ vehicleId, passengers: 1 + i }));
    const later = contextOf(store, people.dispatcher, NOW + HOUR);
    const refused = await splitRequest(later, { idempotencyKey: randomUUID(), requestId, cars: split });
    expect(codesOf(refused)).toEqual(['DRIVER_TAKEN', 'DRIVER_TAKEN']);
  });

  it('keeps the hours of a day and the rest between days, also when a trip takes longer or is moved', async () => {
    const by = personWith();
    const [first, second] = [await car(), await car()];
    const { id: orderId, revision } = value(await dispatching(await asks(by, on(3, 6, 14)), first));
    expect(codesOf(await dispatching(await asks(by, on(3, 15, 20)), second))).toEqual(['DRIVER_HOURS_EXCEEDED']);
    value(await dispatching(await asks(by, on(2, 15, 18)), second));
    expect(codesOf(await dispatching(await asks(by, on(2, 22, 24)), second))).toEqual(['DRIVER_REST_TOO_SHORT']);
    const longer = await extendTrip(desk, { orderId, revision, to: on(3, 6, 19).to });
    expect(codesOf(longer)).toEqual(['DRIVER_HOURS_EXCEEDED']);
    expect(codesOf(await moveOrder(desk, { orderId, revision, window: on(2, 16, 20) }))).toEqual(['DRIVER_TAKEN']);
  });

  it('drives what the licence covers that his unit has seen, by class, gear lever and last day', async () => {
    const window = on(4);
    const said = async (licence: Partial<DrivingLicence> | null, vehicle: Vehicle) => {
      const request = await approved(store, { driving: 'SELF_DRIVE', window, passengers: 3, licence });
      const found = await searched(request, vehicle);
      const suggested = await suggestAssignments(desk, { date: '2026-11-28', requestId: request.id });
      expect(suggested.some((one) => one.vehicle.id === vehicle.id) && (found?.length ?? 0) > 0).toBe(false);
      const codes = codesOf(await dispatching(request, vehicle));
      expect(codes).toEqual(found);
      return codes;
    };
    expect(await said(null, small)).toEqual(['LICENCE_MISSING']);
    expect(await said({ licenceClass: 'C1' }, bus)).toEqual(['LICENCE_CLASS_TOO_LOW']);
    expect(await said({ licenceClass: 'B1' }, bus)).toEqual(['LICENCE_CLASS_TOO_LOW']);
    expect(await said({ licenceClass: 'C2' }, small)).toEqual(['LICENCE_UNFIT']);
    expect(await said({ licensedUntil: '2026-11-27' }, small)).toEqual(['LICENCE_LAPSES']);
    expect(await said({ licensedUntil: '2026-11-28', licenceClass: 'C2' }, electric)).toEqual([]);
    expect(await said({ licenceClass: 'A1' }, bus)).toEqual([]);
    expect(await said({ licenceClass: 'C1' }, small)).toEqual([]);
  });

  it('has neither a partner’s car at a time nor one that he takes himself', async () => {
    const by = people.colleague;
    const partner = partnerWith('分时');
    const renting = partnerWith('租车', ['MARKET_RENTAL']);
    const tariff = tariffWith(partner);
    const home = stationWith('home', partner);
    const shared = carWith('one', home, { tariffId: tariff.id });
    await settleRental(store, { partner, stations: [home], cars: [shared], tariff }, NOW);
    await store.commit([{ put: partnerItem(renting) }], { actor: 'system', useCase: 'test', at: NOW });
    await enable(store, units.bureau, [by], NOW);
    const declinedSources = (['PLATFORM_POOL', 'TIME_SHARE'] as const).map((source) => ({
      source,
      reason: '留作应急',
    }));
    const taking = (window: Window) =>
      holdCar(contextOf(store, by), {
        ...{ idempotencyKey: randomUUID(), carId: shared.id, window, purpose: 'FIELD_WORK', expectedKm: 20 },
      });
    const share = async (window: Window) =>
      dispatchTimeShare(desk, {
        ...{ idempotencyKey: randomUUID(), requestId: (await asks(by, window)).id, carId: shared.id, declinedSources },
      });
    const rent = async (window: Window) =>
      dispatchMarketRental(desk, {
        ...{ idempotencyKey: randomUUID(), requestId: (await asks(by, window)).id, partnerId: renting.id },
        ...{ plateNumber: '湘BK2345', model: '别克 GL8', seats: 7, costFen: 30_000, declinedSources },
      });
    value(await dispatching(await asks(by, on(5)), await car()));
    expect(codesOf(await taking(on(5, 11, 13)))).toEqual(['OTHER_CAR_TAKEN']);
    expect(codesOf(await share(on(5, 11, 13)))).toEqual(['DRIVER_TAKEN']);
    expect(codesOf(await rent(on(5, 11, 13)))).toEqual(['DRIVER_TAKEN']);

    value(await taking(on(6)));
    for (const act of [share, rent]) expect(codesOf(await act(on(6, 11, 13)))).toContain('DRIVER_TAKEN');
    expect(codesOf(await dispatching(await asks(by, on(6, 11, 13)), await car()))).toEqual(['DRIVER_TAKEN']);

    value(await share(on(7)));
    expect(codesOf(await rent(on(7, 11, 13)))).toEqual(['DRIVER_TAKEN']);
    value(await rent(on(8)));
    expect(codesOf(await share(on(8, 11, 13)))).toEqual(['DRIVER_TAKEN']);

    // A chosen quote holds him until the partner has confirmed, and then he has its car.
    const { id: requestId } = await asks(by, on(9));
    const until = NOW + 2 * HOUR;
    const call = { idempotencyKey: randomUUID(), requestId, partnerIds: [renting.id], until, declinedSources };
    const { quotes } = value(await askForQuotes(desk, call));
    const quoteId = quotes[0]?.id ?? '';
    const lines = [{ line: 'CAR_DAY' as const, quantity: 1, unitFen: 40_000 }];
    const offer = { quoteId, plateNumber: '湘BK6789', model: '别克 GL8', seats: 7, lines, validUntil: on(9).from };
    value(await offerQuote(partnerContext(store, renting, NOW), offer));
    value(await holdVehicle(desk, { idempotencyKey: randomUUID(), requestId, vehicleId: (await car()).id }));
    const chosen = value(await acceptQuote(desk, { idempotencyKey: randomUUID(), quoteId, declinedSources }));
    expect(codesOf(await share(on(9, 11, 13)))).toEqual(['DRIVER_TAKEN']);
    value(await confirmMarketRental(partnerContext(store, renting, NOW), { orderId: chosen.id }));
    expect(codesOf(await share(on(9, 11, 13)))).toEqual(['DRIVER_TAKEN']);
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('is told which trip keeps him from driving before he asks, and no partner is asked for a price', async () => {
    const by = personWith();
    const renting = partnerWith('租车', ['MARKET_RENTAL']);
    const window = on(13, 11, 14);
    await store.commit([{ put: partnerItem(renting) }], { actor: 'system', useCase: 'test', at: NOW });
    const sources = async () => {
      const need = { window, purpose: 'FIELD_WORK', passengers: 1, driving: 'SELF_DRIVE' } as const;
      return (await tripSources(contextOf(store, by), need)).proposals;
    };
    const { id: requestId } = await asks(by, window);
    const before = (await sources()).find(({ source }) => source === 'MARKET_RENTAL');
    expect(before?.available).toBeGreaterThan(0);
    const order = value(await dispatching(await asks(by, on(13)), await car()));
    const number = paperNumber('派', order.id, order.dispatchedAt);
    const now = await sources();
    expect(now.filter(({ available }) => available > 0)).toEqual([]);
    expect(now.find(({ source }) => source === 'MARKET_RENTAL')?.reasons).toEqual([
      { code: 'DRIVER_TAKEN', vehicles: 0, facts: { taken: '12-07 09:00–12:00', orders: number } },
    ]);
    const call = { idempotencyKey: randomUUID(), requestId, partnerIds: [renting.id], until: NOW + 2 * HOUR };
    const refused = await askForQuotes(desk, call);
    const told = (language: 'zh' | 'en') =>
      refused.ok ? [] : userErrors(refused.refusals, refusalTexts, language).map(({ message }) => message);
    expect(told('zh')).toEqual([`用车人：12-07 09:00–12:00 已有任务（${number}）。`]);
    expect(told('en')).toEqual([`The requester is taken 12-07 09:00–12:00, order ${number}.`]);
  });

  it('is booked for the car of an event that who called for it drives: he is sent to no other at once', async () => {
    for (const energy of ['DIESEL', 'DIESEL'] as const) await car({ energy });
    const calls = async (window = on(11)) =>
      value(
        await dispatchEmergency(desk, {
          ...{ idempotencyKey: randomUUID(), type: 'FLOOD', level: 'LEVEL_II', place: '渌江大堤', window },
          ...{ needs: [{ count: 1, driving: 'SELF_DRIVE' }], reason: '防汛抢险', telephone: '13800000000' },
          ...{ displaces: false, requestedBy: people.colleague.id },
        }),
      );
    const event = await calls();
    const orders = await Promise.all(event.assignments.map(({ orderId }) => findOrder(store, orderId)));
    expect(orders.map((order) => order?.selfDriver?.personId)).toEqual([people.colleague.id]);
    expect((await calls()).assignments).toEqual([]);
    expect(codesOf(await dispatching(await asks(people.colleague, on(11, 11, 13)), await car()))).toContain(
      'DRIVER_TAKEN',
    );
    value(await standDownEmergency(desk, { emergencyId: event.id, reason: '险情解除' }));
    expect((await calls()).assignments).toHaveLength(1);
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });
});
