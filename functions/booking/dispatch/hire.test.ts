import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { auditLedger } from '../../local/audit.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { longShelf } from '../../ledger/rules.ts';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR } from '../../platform/time.ts';
import { checkLicence } from '../../rental/membership/acts.ts';
import { carItem, partnerItem } from '../../rental/records.ts';
import { startApi } from '../../testing/api.ts';
import { carWith, enable, partnerWith, settleRental, stationWith, tariffWith } from '../../testing/rental.ts';
import { contextOf, NOW, people, personWith, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import { findRequest } from '../records.ts';
import { tripSources } from '../source/proposal-acts.ts';
import { extendTrip } from '../trip/extend-acts.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import { closeTrip } from '../trip/receipt-acts.ts';
import { dispatchVehicle } from './acts.ts';
import { dispatchMarketRental, dispatchTimeShare } from './hire-acts.ts';
import { holdVehicle } from './hold-acts.ts';
import { rentalKindOf } from '../rentals.ts';
import { reassignOrder } from './reassign-acts.ts';
import { userErrors } from '../../platform/result.ts';
import { refusalTexts } from '../refusals.ts';
import { recallOrder } from './trip-plan-acts.ts';

const later = (days: number) => ({ from: MORNING.from + days * DAY, to: MORNING.to + days * DAY });
const CITY = units.bureau.divisionCode.slice(0, 4) + '00';

describe('hiring a car', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const pool = vehicleWith({ plateNumber: '湘B70001' });
  await settle(store, { vehicles: [pool] });
  const [renting, sharing] = [partnerWith('租赁', ['MARKET_RENTAL']), partnerWith('分时')];
  const [market, shared] = [renting.id, sharing.id];
  const tariff = tariffWith(sharing);
  const [here, elsewhere] = [
    stationWith('one', sharing, { cityCode: CITY }),
    stationWith('far', sharing, { cityCode: '430100' }),
  ];
  const one = carWith('one', here, { plateNumber: '湘BD12345', tariffId: tariff.id });
  const far = carWith('far', elsewhere, { plateNumber: '湘AD12345', tariffId: tariff.id });
  await settleRental(store, { partner: sharing, stations: [here, elsewhere], cars: [one, far], tariff }, NOW);
  await enable(store, units.bureau, [people.clerk], NOW);
  await store.commit([{ put: partnerItem(renting) }], { actor: 'system', useCase: 'test', at: NOW });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const asked = async (change: Parameters<typeof approvedMany>[1][number] = {}) => {
    const [request] = await approvedMany(store, [{ driving: 'SELF_DRIVE', ...change }]);
    return request?.id ?? '';
  };
  const poolOut = async (window: typeof MORNING) =>
    value(
      await dispatchVehicle(as('dispatcher'), {
        idempotencyKey: randomUUID(),
        requestId: await asked({ window }),
        vehicleId: pool.id,
      }),
    );
  type Share = Partial<Parameters<typeof dispatchTimeShare>[1]>;
  const share = (requestId: string, change: Share = {}) =>
    dispatchTimeShare(as('dispatcher'), { idempotencyKey: randomUUID(), requestId, carId: one.id, ...change });
  const because = (...sources: ('PLATFORM_POOL' | 'TIME_SHARE')[]) => ({
    declinedSources: sources.map((source) => ({ source, reason: '留作应急' })),
  });
  type Rent = Partial<Parameters<typeof dispatchMarketRental>[1]>;
  const rent = (requestId: string, change: Rent = {}) =>
    dispatchMarketRental(as('dispatcher'), {
      idempotencyKey: randomUUID(),
      requestId,
      partnerId: market,
      plateNumber: '湘b·k2345',
      model: '别克 GL8',
      seats: 7,
      costFen: 68_000,
      ...change,
    });
  const driven = { driverName: '吴师傅', driverTelephone: '13912345678' };

  it('is refused while an earlier source could serve, unless the dispatcher says why not', async () => {
    const requestId = await asked();
    const refused = await share(requestId);
    expect(refused).toMatchObject({
      ok: false,
      refusals: [{ code: 'EARLIER_SOURCE_AVAILABLE', facts: { source: 'PLATFORM_POOL', available: 1 } }],
    });
    expect(codesOf(await rent(requestId, because('PLATFORM_POOL')))).toEqual(['EARLIER_SOURCE_AVAILABLE']);
    const order = value(await share(requestId, because('PLATFORM_POOL')));
    expect(order.earlierSources).toMatchObject([
      { source: 'OWN_UNIT', reasons: [{ code: 'NO_VEHICLES' }] },
      { source: 'PLATFORM_POOL', available: 1, declined: '留作应急' },
      { source: 'NEIGHBOUR_UNIT', reasons: [{ code: 'NOTHING_LENT' }] },
    ]);
    const next = await rent(await asked(), because('PLATFORM_POOL'));
    expect(value(next).earlierSources?.at(-1)).toMatchObject({
      source: 'TIME_SHARE',
      reasons: [{ code: 'VEHICLE_TAKEN' }],
    });
  });

  it('sends a car to who drives himself while the dispatcher holds a vehicle for his request, and for another of his', async () => {
    const day = later(20);
    const window = { from: day.from + 3 * HOUR, to: day.to + 3 * HOUR };
    const spare = vehicleWith({ plateNumber: '湘B70009' });
    await store.commit(registerVehicleWrites(spare), { actor: 'system', useCase: 'test', at: NOW });
    const by = personWith();
    const [first, overlapping] = [await asked({ by, window }), await asked({ by, window })];
    const holding = (requestId: string, { id: vehicleId }: typeof pool) =>
      holdVehicle(as('dispatcher'), { idempotencyKey: randomUUID(), requestId, vehicleId });
    value(await holding(first, pool));
    value(await holding(overlapping, spare));
    value(await share(first, because('PLATFORM_POOL')));
    // Whoever has a car by now is told so before another vehicle is kept for him.
    expect(codesOf(await holding(overlapping, spare))).toEqual(['DRIVER_TAKEN']);
    const next = { from: day.from + DAY, to: day.to + DAY };
    const rented = await asked({ window: next });
    value(await holding(rented, pool));
    value(await rent(rented, because('PLATFORM_POOL', 'TIME_SHARE')));
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('sends and lists a time-share car only for whom his unit has seen may drive it', async () => {
    const window = later(10);
    await poolOut(window);
    const by = personWith();
    const [request] = await approvedMany(store, [{ driving: 'SELF_DRIVE', window, by, licence: null }]);
    const { id: requestId, purpose, passengers, driving } = certain(request, 'request');
    const judged = async (): Promise<unknown[]> => {
      const asked = { window, purpose, passengers, driving, requestId };
      const { proposals } = await tripSources(as('dispatcher'), asked);
      const shared = proposals.find(({ source }) => source === 'TIME_SHARE');
      const reasons = shared?.reasons.filter(({ code }) => code !== 'VEHICLE_TAKEN') ?? [];
      const refused = await share(requestId);
      return [shared?.available, reasons.map(({ code }) => code), refused];
    };
    const noted = async (licensedUntil: string): Promise<void> => {
      const licence = { personId: by.id, licenceClass: 'C2' as const, licensedUntil };
      value(await checkLicence(as('manager'), licence));
    };
    const texts = (outcome: unknown) => userErrors((outcome as { refusals: [] }).refusals, refusalTexts, 'zh');

    const [none, missing, unseen] = await judged();
    expect([none, missing]).toEqual([0, ['LICENCE_MISSING']]);
    expect(texts(unseen)).toMatchObject([
      { code: 'LICENCE_MISSING', message: '用车人的驾驶证尚未经其单位核验，可请其单位用车管理员核验登记。' },
    ]);
    await noted('2026-12-01');
    const [short, lapses, lapsing] = await judged();
    expect([short, lapses]).toEqual([0, ['LICENCE_LAPSES']]);
    expect(texts(lapsing)).toMatchObject([{ message: '用车人的驾驶证 2026-12-01 到期，早于行程结束。' }]);
    await noted('2026-12-04');
    expect(await judged()).toMatchObject([1, [], { ok: true }]);
  });

  it('takes a time-share car once, however many want it at the same moment', async () => {
    const window = later(1);
    await poolOut(window);
    const ids = await Promise.all(Array.from({ length: 8 }, () => asked({ window })));
    const outcomes = await Promise.all(ids.map((id) => share(id)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(codesOf))).toEqual(new Set(['VEHICLE_TAKEN']));
  });

  it('gives the same answer to the same call, and refuses what a time-share car cannot do', async () => {
    const window = later(2);
    await poolOut(window);
    const idempotencyKey = randomUUID();
    const requestId = await asked({ window });
    const order = value(await share(requestId, { idempotencyKey }));
    expect(value(await share(requestId, { idempotencyKey })).id).toBe(order.id);
    expect(codesOf(await share(requestId, { idempotencyKey, carId: far.id }))).toEqual(['CAR_NOT_FOUND']);
    const next = later(3);
    await poolOut(next);
    expect(codesOf(await share(await asked({ window: next, driving: 'WITH_DRIVER' })))).toEqual(['SELF_DRIVE_ONLY']);
    expect(codesOf(await share(await asked({ window: next, passengers: 6 })))).toEqual(['SEATS_TOO_FEW']);
    expect(
      codesOf(await share(await asked({ window: { from: next.from, to: next.to + 3 * HOUR }, distanceKm: 400 }))),
    ).toEqual(['RANGE_TOO_SHORT']);
    expect(codesOf(await share(await asked({ window: next, purpose: 'LAW_ENFORCEMENT' })))).toEqual([
      'NOT_FOR_RENTED_CARS',
    ]);
  });

  it('sends no time-share car that nobody could take himself, and says why', async () => {
    const window = later(9);
    await poolOut(window);
    const requestId = await asked({ window });
    const now = async (change: Partial<typeof one>): Promise<string[]> => {
      await store.commit([{ put: carItem({ ...one, ...change }) }], { actor: 'system', useCase: 'test', at: NOW });
      return codesOf(await share(requestId));
    };
    expect(await now({ batteryPercent: 10 })).toEqual(['BATTERY_LOW']);
    expect(await now({ positioningDevice: '' })).toEqual(['CAR_NOT_OFFERED']);
    const { stationId: _, ...away } = one;
    await store.commit([{ put: carItem(away) }], { actor: 'system', useCase: 'test', at: NOW });
    const refused = await share(requestId);
    expect(refused.ok ? [] : userErrors(refused.refusals, refusalTexts, 'zh')).toMatchObject([
      { code: 'CAR_UNDER_WAY', message: '这辆车正在使用中。' },
    ]);
    expect(await now({})).toEqual([]);
  });

  it('serves a rented car that is driven by who asked, from departure to receipt, and frees what is left', async () => {
    const window = later(4);
    await poolOut(window);
    const requestId = await asked({ window, by: people.clerk });
    const rented = value(await rent(requestId, because('TIME_SHARE')));
    const { id: orderId, revision, vehicleId: resourceId } = rented;
    const start = window.from;
    const clerk = (now: number) => as('clerk', now);
    value(await extendTrip(clerk(start - HOUR), { orderId, revision, to: window.to + HOUR }));
    expect(codesOf(await recordDeparture(clerk(start), { orderId, odometerKm: -1 }))).toEqual(['ODOMETER_BACKWARDS']);
    value(await recordDeparture(clerk(start), { orderId, odometerKm: 88_123 }));
    value(await recordReturn(clerk(start + HOUR), { orderId, odometerKm: 88_160 }));
    expect(value(await closeTrip(clerk(start + 2 * HOUR), { requestId, satisfaction: 5 })).state).toBe('CLOSED');
    const [day] = await daysOfResource(store, { shelf: longShelf(CITY), resourceId }, window);
    expect(day?.spans.map(({ bookingId }) => bookingId)).toEqual([orderId]);
    // Of the day's two-hour slots only the one it was out in is still taken.
    expect(day?.taken.size).toBe(1);
  });

  it('serves a rented car with its own driver, whom only riders and dispatchers may call', async () => {
    const window = later(5);
    await poolOut(window);
    const requestId = await asked({ window, driving: 'WITH_DRIVER' });
    const { id: orderId } = value(await rent(requestId, driven));
    const look = async (who: string) => {
      const { body } = await api.as(who).ask<{ node: unknown }>(
        `query ($id: ID!) { node(id: $id) { ... on DispatchOrder { plateNumber model vehicle { id } car { id }
          rental { kind seats cost { amountFen } driverName driverTelephone partner { name { en } } }
          legs { vehicle { id } } allowedActs } } }`,
        { id: orderId },
      );
      return body.data.node;
    };
    expect(await look(people.clerk.id)).toMatchObject({
      plateNumber: '湘BK2345',
      model: '别克 GL8',
      vehicle: null,
      car: null,
      rental: {
        kind: 'TEMPORARY',
        seats: 7,
        cost: { amountFen: 68_000 },
        ...driven,
        partner: { name: { en: '租赁' } },
      },
      legs: [{ vehicle: null }],
      allowedActs: ['EXTEND'],
    });
    expect(await look(people.manager.id)).toMatchObject({ rental: { driverName: '吴师傅', driverTelephone: null } });
    const clerk = (now: number) => as('clerk', now);
    value(await recordDeparture(clerk(window.from), { orderId, odometerKm: 10 }));
    const energy = { kind: 'FUEL' as const, amount: 1_000, costFen: 8_000 };
    value(await recordReturn(clerk(window.from + HOUR), { orderId, odometerKm: 60, energy }));
    value(await closeTrip(clerk(window.from + HOUR), { requestId, satisfaction: 4 }));
    expect((await findRequest(store, requestId))?.state).toBe('CLOSED');
  });

  it('refuses a rental that is none', async () => {
    const window = later(6);
    const out = because('PLATFORM_POOL', 'TIME_SHARE');
    const requestId = await asked({ window, driving: 'WITH_DRIVER' });
    const refused = async (change: Rent) => codesOf(await rent(requestId, { ...out, ...driven, ...change }));
    expect(await refused({ plateNumber: '湘I12345' })).toEqual(['PLATE_INVALID']);
    expect(await refused({ partnerId: shared })).toEqual(['PARTNER_NOT_FOUND']);
    expect(await refused({ driverName: null })).toEqual(['DRIVER_REQUIRED']);
    expect(await refused({ driverTelephone: '123' })).toEqual(['TELEPHONE_INVALID']);
    expect(await refused({ seats: 3 })).toEqual(['SEATS_TOO_FEW']);
    const free = await rent(requestId, { ...out, ...driven, costFen: 0 });
    expect(free.ok ? [] : userErrors(free.refusals, refusalTexts, 'zh')).toMatchObject([
      { code: 'COST_INVALID', message: '费用须大于 0 元，不超过 50000 元。' },
    ]);
    expect(codesOf(await rent(await asked({ window }), { ...out, ...driven }))).toEqual(['DRIVER_NOT_WANTED']);
  });

  it('rents no plate under which an official vehicle is booked already', async () => {
    const official = vehicleWith({ plateNumber: '湘B70009' });
    await store.commit(registerVehicleWrites(official), { actor: 'system', useCase: 'test', at: NOW });
    const requestId = await asked({ window: later(20) });
    const result = await rent(requestId, { plateNumber: '湘B·70009', ...because('PLATFORM_POOL', 'TIME_SHARE') });
    expect(codesOf(result)).toEqual(['PLATE_HELD']);
  });

  it('never rents one plate twice at a time, and may again once it was given back', async () => {
    const window = later(7);
    const out = because('PLATFORM_POOL', 'TIME_SHARE');
    const { id: orderId, revision } = value(await rent(await asked({ window }), out));
    const next = await asked({ window });
    expect(codesOf(await rent(next, out))).toEqual(['VEHICLE_TAKEN']);
    value(await recallOrder(as('dispatcher'), { orderId, revision, reason: '改期' }));
    value(await rent(next, out));
  });

  it("ends when a vehicle of the pool takes the car's place", async () => {
    const window = later(8);
    const { id: orderId, revision } = value(
      await share(await asked({ window, by: people.clerk }), because('PLATFORM_POOL')),
    );
    const order = value(await reassignOrder(as('dispatcher'), { orderId, revision, vehicleId: pool.id }));
    expect(order).toMatchObject({ source: 'PLATFORM_POOL', vehicleId: pool.id });
    expect(order.hired).toBeUndefined();
    expect(await daysOfResource(store, { shelf: CITY, resourceId: one.id }, window)).toMatchObject([{ spans: [] }]);
    const { body } = await api
      .as(people.clerk.id)
      .ask<{ node: unknown }>(
        'query ($id: ID!) { node(id: $id) { ... on DispatchOrder { plateNumber car { id } } } }',
        {
          id: orderId,
        },
      );
    expect(body.data.node).toEqual({ plateNumber: '湘B70001', car: null });
  });

  it('is extended only as long as it may last: a rental for as many days as were agreed on, the rest is asked for anew', async () => {
    const start = later(21);
    const acts = async (days: number): Promise<unknown> => {
      const window = { from: start.from, to: start.from + days * DAY };
      const requestId = await asked({ window, driving: 'WITH_DRIVER' });
      const plateNumber = `湘BK30${String(Math.floor(days))}`;
      const hired = { ...driven, ...because('PLATFORM_POOL', 'TIME_SHARE'), plateNumber };
      const { id } = value(await rent(requestId, hired));
      const ASK = 'query ($id: ID!) { node(id: $id) { ... on DispatchOrder { allowedActs } } }';
      return (await api.as(people.clerk.id).ask<{ node: unknown }>(ASK, { id })).body.data.node;
    };
    expect(await acts(14)).toEqual({ allowedActs: ['EXTEND'] });
    expect(await acts(40)).toEqual({ allowedActs: [] });
    expect(await acts(39.5)).toEqual({ allowedActs: ['EXTEND'] });
  });

  it('is temporary up to seven days, short up to half a year, and long beyond', () => {
    const policy = standardPolicies(NOW);
    const kind = (days: number) => rentalKindOf({ from: NOW, to: NOW + days * DAY }, policy);
    expect([7, 7.1, 184, 184.1].map(kind)).toEqual(['TEMPORARY', 'SHORT', 'SHORT', 'LONG']);
  });
});
