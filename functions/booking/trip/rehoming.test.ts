import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { driverItem, registerVehicleWrites } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { auditLedger } from '../../local/audit.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { DAY, HOUR, type Window } from '../../platform/time.ts';
import { partnerItem } from '../../rental/records.ts';
import { freshStore } from '../../testing/database.ts';
import { carWith, enable, partnerWith, settleRental, stationWith, tariffWith } from '../../testing/rental.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { reassignOrder } from '../dispatch/reassign-acts.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { dispatchPooling } from '../pooling/dispatch-acts.ts';
import { reaches } from '../lending/rules.ts';
import { bookingPolicies } from '../policy-records.ts';
import { standardPolicies, type BookingPolicy } from '../policy.ts';
import { changeRequest, findOrder, findRequest } from '../records.ts';
import { originOfAll } from '../source/matching.ts';
import type { DispatchOrder } from '../types.ts';
import { recordDeparture } from './acts.ts';
import { replaceVehicle } from './breakdown-acts.ts';
import { takeOverOptions } from './stand-in-acts.ts';

const at = MORNING.from + HOUR;
const TOMORROW = { from: MORNING.from + DAY, to: MORNING.to + DAY };

describe('when a vehicle breaks down', () => {
  let store: Store;
  const stores: Store[] = [];
  const driver = driverWith();
  afterAll(() => {
    for (const one of stores) one.close();
  });
  beforeEach(async () => {
    store = await freshStore();
    stores.push(store);
    await settle(store, { drivers: [driver] });
  });
  const as = (who: keyof typeof people, now = at) => contextOf(store, people[who], now);
  const fleet = async (vehicles: readonly Vehicle[], drivers: readonly Driver[] = []) => {
    const writes = [...vehicles.flatMap(registerVehicleWrites), ...drivers.map((one) => ({ put: driverItem(one) }))];
    await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
    const lent = vehicles.filter(({ lending }) => lending).map(({ id }) => id);
    if (lent.length > 0) await lentVehicles.renew(store, units.bureau.divisionCode, lent, NOW);
    return vehicles.map(({ id }) => id);
  };
  const lent = (change: Partial<Vehicle> = {}) =>
    vehicleWith({
      unitId: units.neighbour.id,
      odometerKm: 5_000,
      lending: {
        ...{ id: randomUUID(), from: NOW, purposes: ['FIELD_WORK'], selfDrive: true, withDriver: false },
        ...{ keyKeeper: '小张', note: '', centreId: units.centre.id, saidBy: people.neighbour.id, saidAt: NOW },
        inputHash: '',
      },
      ...change,
    });
  /** A trip of the morning that has left with a vehicle. */
  const onItsWay = async (vehicleId: string): Promise<DispatchOrder> => {
    const { id: orderId } = await dispatched(store, vehicleId, driver.id);
    return value(await recordDeparture(as('driver', MORNING.from), { orderId, odometerKm: 40_000 }));
  };
  const replaced = ({ id: orderId }: DispatchOrder, vehicleId: string) =>
    replaceVehicle(as('dispatcher'), { orderId, vehicleId, odometerKm: 40_020, reason: '发动机故障' });
  const expectSound = async (): Promise<void> => {
    expect((await auditLedger(store, at)).differences).toEqual([]);
  };

  it('what is left of its trip goes on with a vehicle that a neighbour lends, where own unit and pool have none', async () => {
    const [broken = '', theirs = ''] = await fleet([vehicleWith(), lent()]);
    const order = await onItsWay(broken);
    const options = await takeOverOptions(as('driver'), order.id);
    expect(options.recommended.map(({ vehicle: { id } }) => id)).toEqual([theirs]);
    expect(value(await replaced(order, theirs))).toMatchObject({
      vehicleId: theirs,
      source: 'NEIGHBOUR_UNIT',
      lendingKmFen: 120,
      earlierSources: [
        { source: 'OWN_UNIT', reasons: [{ code: 'NO_VEHICLES' }] },
        { source: 'PLATFORM_POOL', reasons: [{ code: 'NO_VEHICLES' }] },
      ],
    });
    await expectSound();
  });

  it('a neighbour is not asked while own unit or pool has one, and these are proposed in their order', async () => {
    const [broken = '', pool = '', own = '', theirs = ''] = await fleet([
      vehicleWith(),
      vehicleWith({ seats: 5 }),
      vehicleWith({ seats: 7, unitId: units.bureau.id }),
      lent(),
    ]);
    const order = await onItsWay(broken);
    const options = await takeOverOptions(as('dispatcher'), order.id);
    expect(options.recommended.map(({ vehicle: { id } }) => id)).toEqual([own, pool]);
    expect(codesOf(await replaced(order, theirs))).toEqual(['EARLIER_SOURCE_AVAILABLE', 'EARLIER_SOURCE_AVAILABLE']);
    expect(value(await replaced(order, pool))).toMatchObject({ vehicleId: pool, source: 'PLATFORM_POOL' });
  });

  it('the nearest to where it stands is recommended first, with its way and its seats to spare', async () => {
    const at = (lat: number) => ({ homeBay: { name: '车位', location: { lat, lng: 113.1 } } });
    const [broken = '', far = '', near = ''] = await fleet([
      vehicleWith(),
      vehicleWith({ seats: 5, ...at(27.9) }),
      vehicleWith({ seats: 7, ...at(27.81) }),
    ]);
    const order = await onItsWay(broken);
    const { recommended } = await takeOverOptions(as('driver'), order.id, { lat: 27.8, lng: 113.1 });
    expect(recommended).toMatchObject([
      { vehicle: { id: near }, source: 'PLATFORM_POOL', km: 1.1, spareSeats: 3 },
      { vehicle: { id: far }, km: 11.1, spareSeats: 1 },
    ]);
    const anywhere = await takeOverOptions(as('driver'), order.id);
    expect(anywhere.recommended.map(({ vehicle }) => vehicle.id)).toEqual([far, near]);
  });

  it('its later trips go on by the first source that has a vehicle: own unit, pool, then a neighbour', async () => {
    const [broken = '', spare = '', own = '', theirs = ''] = await fleet([
      vehicleWith(),
      vehicleWith(),
      vehicleWith({ unitId: units.bureau.id, seats: 4 }),
      lent({ seats: 9 }),
    ]);
    const order = await onItsWay(broken);
    const few = await dispatched(store, broken, driver.id, { window: TOMORROW, passengers: 2 });
    const [from, to] = [TOMORROW.to, TOMORROW.to + HOUR];
    const many = await dispatched(store, broken, driver.id, { window: { from, to }, passengers: 4 });
    value(await replaced(order, spare));
    expect(await findOrder(store, few.id)).toMatchObject({ state: 'DISPATCHED', vehicleId: own, source: 'OWN_UNIT' });
    expect(await findOrder(store, many.id)).toMatchObject({
      state: 'DISPATCHED',
      vehicleId: theirs,
      driverId: driver.id,
      source: 'NEIGHBOUR_UNIT',
      earlierSources: [
        { source: 'OWN_UNIT', available: 0, reasons: [{ code: 'SEATS_TOO_FEW', vehicles: 1 }] },
        { source: 'PLATFORM_POOL' },
      ],
    });
    await expectSound();
  });

  /** Of the neighbour's unit, where it is not that of the bureau. */
  const COUNTY = '430281';
  const setting = async (divisionCode: string, changes: Partial<BookingPolicy>): Promise<void> => {
    const version = { effectiveFrom: '2026-01-01', changes, setBy: people.supervisor.id, setAt: NOW, why: '试点' };
    const write = bookingPolicies.write({ divisionCode, versions: [], revision: 0 }, [version]);
    await store.commit([write], { actor: 'system', useCase: 'test', at: NOW });
    bookingPolicies.forget(store);
  };
  /** Those of two units that agreed to share a car, the bureau's first; the other may be of another division. */
  const agreed = async (window: Window, divisionCode = units.neighbour.divisionCode): Promise<string> => {
    const wish = { window, passengers: 1 };
    const requests = await approvedMany(store, [
      { ...wish, idempotencyKey: randomUUID() },
      { ...wish, idempotencyKey: randomUUID(), by: people.neighbour },
    ]);
    const requestIds = requests.map(({ id }) => id);
    const theirs = certain(requests[1], 'request of the neighbour');
    const moved = changeRequest(theirs, { state: 'APPROVED', divisionCode });
    await store.commit([moved], { actor: 'system', useCase: 'test', at: NOW });
    const asked = { idempotencyKey: randomUUID(), requestIds };
    const { id: poolingId } = value(await proposePooling(as('dispatcher', NOW), asked));
    for (const [i, who] of (['clerk', 'neighbour'] as const).entries())
      value(await answerPooling(as(who, NOW), { poolingId, requestId: requestIds[i] ?? '', accepted: true }));
    return poolingId;
  };
  /** A trip of theirs in one car. */
  const shared = async (vehicleId: string, window: Window, divisionCode?: string): Promise<DispatchOrder> => {
    const poolingId = await agreed(window, divisionCode);
    const send = { idempotencyKey: randomUUID(), poolingId, vehicleId, driverId: driver.id };
    return value(await dispatchPooling(as('dispatcher', NOW), send));
  };
  const ownOf = (...asked: readonly { readonly id: string }[]) =>
    asked.map(({ id: unitId }) => ({ source: 'OWN_UNIT', unitId, reasons: [{ code: 'NO_VEHICLES' }] }));

  it('of two units that share a car it is kept whose own vehicles the reasons speak of', async () => {
    const [broken = '', spare = '', next = '', theirs = ''] = await fleet([
      ...[vehicleWith(), vehicleWith(), vehicleWith({ seats: 9 })],
      lent({ unitId: units.farCentre.id, seats: 9 }),
    ]);
    const order = await onItsWay(broken);
    const later = await shared(broken, TOMORROW);
    value(await replaced(order, spare));
    const moved = await findOrder(store, later.id);
    expect(moved).toMatchObject({ vehicleId: next, earlierSources: ownOf(units.bureau, units.neighbour) });
    const declinedSources = [{ source: 'PLATFORM_POOL' as const, reason: '留作应急' }];
    const seen = { orderId: later.id, revision: moved?.revision ?? 0 };
    const lend = await reassignOrder(as('dispatcher'), { ...seen, vehicleId: theirs, declinedSources });
    expect(value(lend).earlierSources).toMatchObject([
      ...ownOf(units.bureau, units.neighbour),
      { source: 'PLATFORM_POOL', declined: '留作应急' },
    ]);
  });

  it.each([
    ['bureau', 'neighbour'],
    ['neighbour', 'bureau'],
  ] as const)(
    'what %s lends is lent to those who share the car with %s: the pool comes before it',
    async (owner, _) => {
      const [broken = '', spare = '', theirs = '', next = ''] = await fleet([
        ...[vehicleWith(), vehicleWith()],
        ...[lent({ unitId: units[owner].id, seats: 4 }), vehicleWith({ seats: 9 })],
      ]);
      const order = await onItsWay(broken);
      const later = await shared(broken, TOMORROW);
      value(await replaced(order, spare));
      const moved = await findOrder(store, later.id);
      expect(moved).toMatchObject({ vehicleId: next, source: 'PLATFORM_POOL' });
      // The desk, too, says why it borrows it.
      const change = { orderId: later.id, revision: moved?.revision ?? 0, vehicleId: theirs };
      expect(codesOf(await reassignOrder(as('dispatcher'), change))).toContain('EARLIER_SOURCE_AVAILABLE');
      await expectSound();
    },
  );

  it('what one of two units lends to the other is borrowed where neither the pool nor both have one', async () => {
    const [broken = '', spare = '', theirs = ''] = await fleet([
      ...[vehicleWith(), vehicleWith()],
      lent({ unitId: units.bureau.id, seats: 4 }),
    ]);
    const order = await onItsWay(broken);
    const later = await shared(broken, TOMORROW);
    value(await replaced(order, spare));
    expect(await findOrder(store, later.id)).toMatchObject({
      ...{ vehicleId: theirs, source: 'NEIGHBOUR_UNIT', lendingKmFen: 120 },
      earlierSources: [...ownOf(units.bureau, units.neighbour), { source: 'PLATFORM_POOL' }],
    });
    await expectSound();
  });

  describe('of two units of different divisions that share a car each borrows by the policy of its own', () => {
    const OFF = { lendingReach: reaches.nobody };
    const ON = { lendingReach: reaches.centre, lendingKmFen: 200 };
    it.each([
      ['at its price', {}, ON, { state: 'DISPATCHED', source: 'NEIGHBOUR_UNIT', lendingKmFen: 200 }],
      ['not where it lends nothing', {}, OFF, { state: 'CANCELLED' }],
      ['also where the other lends nothing', OFF, ON, { state: 'DISPATCHED', lendingKmFen: 200 }],
    ])('%s', async (_, city, county, then) => {
      await setting(units.bureau.divisionCode, city);
      await setting(COUNTY, county);
      const [broken = '', spare = ''] = await fleet([
        ...[vehicleWith(), vehicleWith()],
        lent({ unitId: units.bureau.id, seats: 4 }),
      ]);
      const order = await onItsWay(broken);
      const later = await shared(broken, TOMORROW, COUNTY);
      value(await replaced(order, spare));
      expect(await findOrder(store, later.id)).toMatchObject(then);
      await expectSound();
    });
    it('when they are dispatched as when their car breaks down', async () => {
      await setting(COUNTY, ON);
      const [theirs = '', next = ''] = await fleet([
        lent({ unitId: units.bureau.id, odometerKm: 40_000 }),
        lent({ unitId: units.bureau.id }),
      ]);
      const poolingId = await agreed(MORNING, COUNTY);
      const declinedSources = [{ source: 'OWN_UNIT' as const, reason: '同乘' }];
      const send = { idempotencyKey: randomUUID(), poolingId, vehicleId: theirs, driverId: driver.id };
      const order = value(await dispatchPooling(as('dispatcher', NOW), { ...send, declinedSources }));
      expect(order).toMatchObject({ source: 'NEIGHBOUR_UNIT', lendingKmFen: 200 });
      value(await recordDeparture(as('driver', MORNING.from), { orderId: order.id, odometerKm: 40_000 }));
      const options = await takeOverOptions(as('driver'), order.id);
      expect(options.recommended).toMatchObject([{ vehicle: { id: next }, source: 'NEIGHBOUR_UNIT' }]);
    });
    it('whose own vehicle takes all of them is not asked why it is passed over, when it is sent or takes another’s place', async () => {
      await setting(COUNTY, ON);
      const [pool = '', theirs = ''] = await fleet([vehicleWith({ seats: 9 }), lent({ unitId: units.bureau.id })]);
      const send = { idempotencyKey: randomUUID(), vehicleId: theirs, driverId: driver.id };
      const declinedSources = [{ source: 'PLATFORM_POOL' as const, reason: '留作值班' }];
      const lentTo = { source: 'NEIGHBOUR_UNIT', vehicleId: theirs };
      const sent = { ...send, poolingId: await agreed(MORNING, COUNTY), declinedSources };
      expect(value(await dispatchPooling(as('dispatcher', NOW), sent))).toMatchObject(lentTo);
      const { id: orderId, revision } = await shared(pool, TOMORROW, COUNTY);
      const change = { orderId, revision, vehicleId: theirs, declinedSources };
      expect(value(await reassignOrder(as('dispatcher', NOW), change))).toMatchObject(lentTo);
    });
    it('and the lender gets by the dearer of two that borrow', () => {
      const [city, county] = [120, 200].map((lendingKmFen) => ({ ...standardPolicies(NOW), lendingKmFen }));
      const policy = { ...certain(city, 'city'), ofRiders: new Map([[COUNTY, certain(county, 'county')]]) };
      const side = { unitId: units.bureau.id, centreId: units.centre.id, divisionCode: units.bureau.divisionCode };
      const sides = [side, { ...side, divisionCode: COUNTY }];
      for (const all of [sides, sides.toReversed()]) expect(originOfAll(lent(), all, policy).lendingKmFen).toBe(200);
      expect(originOfAll(lent(), [side], policy).lendingKmFen).toBe(120);
    });
  });

  it('whoever drives himself later takes a time-share car where his unit takes part, and else waits with a market proposal', async () => {
    const partner = partnerWith('分时');
    const station = stationWith('one', partner);
    const tariff = tariffWith(partner);
    const car = carWith('one', station, { tariffId: tariff.id, seats: 5 });
    await settleRental(store, { partner, stations: [station], cars: [car], tariff }, NOW);
    const market = { put: partnerItem(partnerWith('租赁', ['MARKET_RENTAL'])) };
    await store.commit([market], { actor: 'system', useCase: 'test', at: NOW });
    await enable(store, units.bureau, [people.clerk], NOW);
    const [broken = '', spare = ''] = await fleet([vehicleWith({ seats: 7 }), vehicleWith({ seats: 6 })]);
    const order = await onItsWay(broken);
    const alone = await dispatched(store, broken, undefined, { window: TOMORROW });
    const [from, to] = [TOMORROW.to, TOMORROW.to + HOUR];
    const six = await dispatched(store, broken, undefined, { window: { from, to }, passengers: 6 });
    // The replacement has a trip of its own tomorrow.
    await dispatched(store, spare, undefined, { window: { from: TOMORROW.from, to } });
    value(await replaced(order, spare));
    const request = await findRequest(store, alone.requestIds[0] ?? '');
    expect(await findOrder(store, request?.orderIds[0] ?? '')).toMatchObject({
      state: 'DISPATCHED',
      vehicleId: car.id,
      source: 'TIME_SHARE',
      dispatcherId: people.dispatcher.id,
    });
    expect(await findOrder(store, alone.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await findRequest(store, six.requestIds[0] ?? '')).toMatchObject({
      state: 'APPROVED',
      orderIds: [],
      marketProposal: { at, costFen: 28_000 + 3_000 },
    });
    await expectSound();
  });
});
