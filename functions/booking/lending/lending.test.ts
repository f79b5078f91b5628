import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { reactions as fleetReactions } from '../../fleet/reactions.ts';
import { findVehicle, vehicleItem } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { daysOfResource } from '../../ledger/records.ts';
import type { Person } from '../../organisation/types.ts';
import type { Metered, Store } from '../../platform/store.ts';
import { DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { reassignOrder } from '../dispatch/reassign-acts.ts';
import { assignmentOptions } from '../dispatch/suggest-acts.ts';
import { standardPolicies } from '../policy.ts';
import { findOrder, requestItem } from '../records.ts';
import { tripSources } from '../source/proposal-acts.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import { replaceVehicle } from '../trip/breakdown-acts.ts';
import { legsOf } from '../trip/legs.ts';
import type { DispatchOrder, TripNeed, VehicleRequest } from '../types.ts';
import { lendVehicle, stopLendingVehicle } from './acts.ts';
import { isWithinReach, lendingRefusals, lentLegOf } from './rules.ts';
import type { StoppedLending } from './types.ts';

type Terms = Parameters<typeof lendVehicle>[1];

describe('a vehicle that its unit lends', async () => {
  const metered: Metered[] = [];
  const store = await freshStore({ observe: (report) => metered.push(report) });
  afterAll(() => store.close());
  await settle(store);
  const as = (who: Person, now = NOW) => contextOf(store, who, now);
  const authority: Person = { ...people.supervisor, roles: ['AUTHORITY'] };

  /** What the stream would tell: the page of lent vehicles is renewed. */
  const told = async (vehicleId: string): Promise<void> => {
    const vehicle = await findVehicle(store, vehicleId);
    if (!vehicle) throw new Error('there is no such vehicle');
    const before = vehicleItem({ ...vehicle, model: 'before' });
    const change = { id: vehicleId, kind: 'VEHICLE' as const, before, after: vehicleItem(vehicle), stamp: undefined };
    for (const { run } of fleetReactions) await run([change], store);
  };
  const newCar = async (change: Partial<Vehicle> = {}): Promise<Vehicle> => {
    const car = vehicleWith({ unitId: units.neighbour.id, ...change });
    await settle(store, { vehicles: [car] });
    return car;
  };
  const terms = (vehicleId: string, change: Partial<Terms> = {}): Terms => ({
    idempotencyKey: randomUUID(),
    vehicleId,
    from: NOW,
    purposes: ['FIELD_WORK', 'MEETING'],
    selfDrive: true,
    withDriver: false,
    keyKeeper: '办公室 小张',
    ...change,
  });
  const lentCar = async (change: Partial<Terms> = {}): Promise<Vehicle> => {
    const car = await newCar();
    const lent = value(await lendVehicle(as(people.neighbour), terms(car.id, change)));
    await told(car.id);
    return lent;
  };
  const waiting = async (change: Partial<TripNeed> = {}): Promise<VehicleRequest> => {
    const [request] = await approvedMany(store, [{ driving: 'SELF_DRIVE', ...change }]);
    if (!request) throw new Error('no request was made');
    return request;
  };
  const declinedSources = [{ source: 'PLATFORM_POOL', reason: '留作值班' }] as const;
  const send = ({ id: requestId }: VehicleRequest, vehicleId: string, driverId?: string, now = NOW) =>
    dispatchVehicle(as(people.dispatcher, now), {
      idempotencyKey: randomUUID(),
      requestId,
      vehicleId,
      driverId,
      declinedSources,
    });
  const hours = (day: number) => ({ from: MORNING.from + day * DAY, to: MORNING.to + day * DAY });

  describe('is lent', () => {
    it('by the managers of its unit and the authority over it, by nobody else, and never from a pool', async () => {
      const [car, pool] = [await newCar(), await newCar({ unitId: units.centre.id, state: 'SEALED' })];
      for (const who of [
        people.manager,
        people.dispatcher,
        people.everything,
        { ...authority, jurisdiction: '430400' },
      ])
        expect(codesOf(await lendVehicle(as(who), terms(car.id)))).toEqual(['VEHICLE_NOT_FOUND']);
      for (const who of [people.neighbour, authority]) value(await lendVehicle(as(who), terms(car.id)));
      for (const who of [people.dispatcher, people.everything, authority])
        expect(codesOf(await lendVehicle(as(who), terms(pool.id)))).toEqual(['VEHICLE_NOT_FOUND']);
    });

    it('once for one key; other terms under a key of their own take the place of the first', async () => {
      const car = await newCar();
      const said = terms(car.id, { note: '周五须还' });
      const lent = value(await lendVehicle(as(people.neighbour), said));
      expect(value(await lendVehicle(as(people.neighbour, NOW + HOUR), said))).toEqual(lent);
      expect(codesOf(await lendVehicle(as(people.neighbour), { ...said, selfDrive: false }))).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ]);
      value(await lendVehicle(as(people.neighbour), terms(car.id, { selfDrive: false })));
      expect((await findVehicle(store, car.id))?.lending).toMatchObject({ selfDrive: false, note: '' });
    });

    it('on terms that make sense; all that is wrong is told at once', async () => {
      const { id } = await newCar();
      const wrong = { until: NOW, purposes: ['LAW_ENFORCEMENT'], keyKeeper: '张', note: '长'.repeat(201) } as const;
      expect(codesOf(await lendVehicle(as(people.neighbour), terms(id, wrong)))).toEqual([
        'SPAN_INVALID',
        'PURPOSES_INVALID',
        'TEXT_INVALID',
        'TEXT_INVALID',
      ]);
      expect(codesOf(await lendVehicle(as(people.neighbour), terms(id, { purposes: [] })))).toEqual([
        'PURPOSES_INVALID',
      ]);
    });
  });

  describe('is borrowed', () => {
    it('after own unit and pool: proposed with what it costs, and booked under the price of its day', async () => {
      const car = await lentCar();
      const asked = { window: hours(1), purpose: 'FIELD_WORK', passengers: 3, driving: 'SELF_DRIVE' } as const;
      const answer = await tripSources(as(people.clerk), { ...asked, distanceKm: 100 });
      expect(answer.proposals.slice(0, 3)).toMatchObject([
        { source: 'OWN_UNIT', available: 0 },
        { source: 'PLATFORM_POOL', available: 0 },
        {
          source: 'NEIGHBOUR_UNIT',
          available: 1,
          vehicle: { id: car.id },
          costs: [{ kind: 'LENDING', amountFen: 12_000 }],
        },
      ]);
      const order = value(await send(await waiting({ window: hours(1) }), car.id));
      expect(order).toMatchObject({
        source: 'NEIGHBOUR_UNIT',
        vehicleShelf: units.neighbour.id,
        lendingKmFen: 120,
        earlierSources: [
          { source: 'OWN_UNIT', reasons: [{ code: 'NO_VEHICLES' }] },
          { source: 'PLATFORM_POOL', reasons: [{ code: 'VEHICLE_NOT_IN_SERVICE' }] },
        ],
      });
      const resource = { shelf: units.neighbour.id, resourceId: car.id };
      expect((await daysOfResource(store, resource, hours(1))).flatMap(({ spans }) => spans)).toMatchObject([
        { bookingId: order.id },
      ]);
      value(await stopLendingVehicle(as(people.neighbour), { vehicleId: car.id }));
      await told(car.id);
    });

    it('only with a reason against each earlier source that could serve, whatever the act', async () => {
      const [car, small] = [await lentCar(), await newCar({ unitId: units.centre.id })];
      const [second, third] = [await lentCar(), await newCar({ unitId: units.centre.id })];
      const window = hours(9);
      // The roster is looked at anew once it is some seconds old.
      const me = () => as(people.dispatcher, NOW + MINUTE);
      const { id: requestId } = await waiting({ window });
      const wish = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id };
      const silent = await dispatchVehicle(me(), wish);
      expect(silent.ok ? [] : silent.refusals).toMatchObject([
        { code: 'EARLIER_SOURCE_AVAILABLE', path: ['input', 'declinedSources'], facts: { source: 'PLATFORM_POOL' } },
      ]);
      const order = value(await dispatchVehicle(me(), { ...wish, declinedSources }));
      const kept = [{ source: 'OWN_UNIT' }, { source: 'PLATFORM_POOL', declined: '留作值班' }];
      expect(order).toMatchObject({ source: 'NEIGHBOUR_UNIT', earlierSources: kept });

      // An order whose own vehicle could go on says why it does not.
      const pooled = value(await send(await waiting({ window }), small.id, undefined, NOW + MINUTE));
      const change = { orderId: pooled.id, revision: pooled.revision, vehicleId: second.id };
      expect(codesOf(await reassignOrder(me(), change))).toEqual(['EARLIER_SOURCE_AVAILABLE']);
      const reassigned = value(await reassignOrder(me(), { ...change, declinedSources }));
      expect(reassigned).toMatchObject({ source: 'NEIGHBOUR_UNIT', earlierSources: kept });

      // Of the cars of a split those that go anyway are not passed over.
      value(await reassignOrder(me(), { orderId: pooled.id, revision: 2, vehicleId: small.id }));
      const big = await waiting({ window, passengers: 6, driving: 'WITH_DRIVER' });
      const drivers = [driverWith(), driverWith()];
      await settle(store, { drivers });
      const cars = [third, second].map(({ id: vehicleId }, i) => ({
        ...{ vehicleId, driverId: drivers[i]?.id, passengers: 3 },
      }));
      const split = value(await splitRequest(me(), { idempotencyKey: randomUUID(), requestId: big.id, cars }));
      expect(split.map(({ source }) => source)).toEqual(['PLATFORM_POOL', 'NEIGHBOUR_UNIT']);
      for (const { id } of [car, second]) {
        value(await stopLendingVehicle(as(people.neighbour), { vehicleId: id }));
        await told(id);
      }
    });

    it('on the terms of its unit only', async () => {
      const car = await lentCar({ from: hours(2).from, until: hours(2).to, selfDrive: false });
      const codes = async (change: Partial<TripNeed>) => codesOf(await send(await waiting(change), car.id));
      expect(await codes({ window: { from: hours(2).from, to: hours(2).to + HOUR } })).toEqual([
        'NOT_LENT_THEN',
        'NOT_LENT_FOR_THIS',
      ]);
      expect(await codes({ window: hours(2), purpose: 'RECEPTION', driving: 'WITH_DRIVER' })).toEqual([
        'NOT_LENT_FOR_THIS',
        'DRIVER_REQUIRED',
      ]);
      expect(codesOf(await send(await waiting(), (await newCar()).id))).toEqual(['VEHICLE_NOT_FOUND']);
    });

    it('with a driver of its unit where that sends one along, who drives nothing else', async () => {
      const window = hours(3);
      const driver = driverWith({ unitId: units.neighbour.id, personId: people.neighbour.id });
      const pool = await newCar({ unitId: units.centre.id });
      await settle(store, { drivers: [driver] });
      const [with_, without] = [await lentCar({ withDriver: true }), await lentCar()];
      const request = await waiting({ window, driving: 'WITH_DRIVER' });
      for (const car of [without, pool])
        expect(codesOf(await send(request, car.id, driver.id))).toEqual(['DRIVER_NOT_FOUND']);
      const options = await assignmentOptions(as(people.dispatcher, NOW + 6_000), { requestId: request.id });
      const theirs = options?.drivers.filter((one) => one.driver.unitId === units.neighbour.id);
      expect(theirs).toMatchObject([{ driver: { id: driver.id }, available: true, comesWith: [with_.id] }]);
      const sources = new Map(options?.vehicles.map(({ vehicle, source }) => [vehicle.id, source]));
      expect([with_, without, pool].map(({ id }) => sources.get(id))).toEqual([
        'NEIGHBOUR_UNIT',
        'NEIGHBOUR_UNIT',
        'PLATFORM_POOL',
      ]);
      expect(value(await send(request, with_.id, driver.id))).toMatchObject({ driverShelf: units.neighbour.id });
      for (const { id } of [with_, without]) value(await stopLendingVehicle(as(people.neighbour), { vehicleId: id }));
    });

    it('by one only, when its own unit and neighbours want it at the same moment', async () => {
      const car = await lentCar();
      const window = hours(4);
      const requests = await approvedMany(
        store,
        Array.from({ length: 64 }, () => ({ driving: 'SELF_DRIVE' as const, window })),
      );
      const own = requests.slice(32).map((request) => ({ ...request, unitId: units.neighbour.id }));
      await store.commit(
        own.map((request) => ({ put: requestItem(request) })),
        { actor: 'system', useCase: 'test', at: NOW },
      );
      const outcomes = await Promise.all([...requests.slice(0, 32), ...own].map((request) => send(request, car.id)));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(new Set(outcomes.flatMap(codesOf))).toEqual(new Set(['VEHICLE_TAKEN']));
    });

    it('at the cost of one batch beside the other sources while its page is remembered: the ledger of those that would do', async () => {
      const window = hours(5);
      await lentCar({ purposes: ['MEETING'] });
      const asked = { window, purpose: 'FIELD_WORK', passengers: 3, driving: 'SELF_DRIVE' } as const;
      const ask = async (now: number, passengers = 3) => {
        metered.length = 0;
        await tripSources(as(people.clerk, now), { ...asked, passengers });
        return metered.map(({ operation }) => operation).sort();
      };
      await ask(NOW);
      const warm = await ask(NOW + 1_000);
      // The requester's licence and his ledger; those of both fleets and the city's cars; cars, stations, and companies twice.
      expect(warm).toEqual(['get', 'getMany', 'getMany', ...Array.from({ length: 7 }, () => 'query')]);
      // Nobody lends a car of twenty seats, so there is no ledger to look at.
      expect(await ask(NOW + 2_000, 20)).toEqual(warm.toSpliced(warm.indexOf('getMany'), 1));
    });
  });

  describe('breaks down on the way', () => {
    it('and leaves its unit the fee for what it drove, while another unit has none for the rest', async () => {
      const [car, pool] = [await lentCar(), await newCar({ unitId: units.centre.id, odometerKm: 7_000 })];
      const { from, to } = hours(12);
      const asked = { window: { from, to }, driving: 'SELF_DRIVE' as const, by: people.clerk };
      const [request] = await approvedMany(store, [asked]);
      if (!request) throw new Error('no request was made');
      const { id: orderId } = value(await send(request, car.id));
      value(await recordDeparture(as(people.clerk, from), { orderId, odometerKm: car.odometerKm }));
      const broken = { orderId, vehicleId: pool.id, odometerKm: car.odometerKm + 30, reason: '发动机故障' };
      value(await replaceVehicle(as(people.dispatcher, from + HOUR), broken));
      value(await recordDeparture(as(people.clerk, from + 75 * MINUTE), { orderId, odometerKm: 7_000 }));
      const home = value(await recordReturn(as(people.clerk, to), { orderId, odometerKm: 7_020 }));
      expect(legsOf(home).map(lentLegOf)).toEqual([
        { vehicleId: car.id, unitId: units.neighbour.id, kmFen: 120, km: 30 },
        undefined,
      ]);
    });
  });

  describe('is taken back', () => {
    it('and is borrowed no more, while what it is booked for stays, is told, and may still be rearranged', async () => {
      const car = await lentCar();
      const drivers = [driverWith(), driverWith({ personId: people.otherDriver.id })] as const;
      await settle(store, { drivers });
      const order = value(
        await send(await waiting({ window: hours(6), driving: 'WITH_DRIVER' }), car.id, drivers[0].id),
      );
      const stopped = value(await stopLendingVehicle(as(people.neighbour), { vehicleId: car.id }));
      expect(stopped.standing).toMatchObject([{ window: hours(6), order: { id: order.id } }]);
      expect(codesOf(await send(await waiting({ window: hours(7) }), car.id))).toEqual(['NOT_LENT_THEN']);
      const reassigned = value(
        await reassignOrder(as(people.dispatcher), { orderId: order.id, revision: 1, driverId: drivers[1].id }),
      );
      expect(reassigned).toMatchObject({ vehicleId: car.id, source: 'NEIGHBOUR_UNIT', driverId: drivers[1].id });
      const pool = await newCar({ unitId: units.centre.id });
      value(await reassignOrder(as(people.dispatcher), { orderId: order.id, revision: 2, vehicleId: pool.id }));
      const moved: DispatchOrder | undefined = await findOrder(store, order.id);
      expect(moved?.source).toBe('PLATFORM_POOL');
      expect(moved).not.toHaveProperty('lendingKmFen');
      expect(
        codesOf(
          await reassignOrder(as(people.dispatcher), {
            orderId: order.id,
            revision: 3,
            vehicleId: car.id,
            declinedSources,
          }),
        ),
      ).toEqual(['NOT_LENT_THEN']);
    });

    it('at the moment it is borrowed, it is not: nobody makes an order of which the unit does not hear', async () => {
      const [first, second, pool] = [await lentCar(), await lentCar(), await newCar({ unitId: units.centre.id })];
      const { id: requestId } = await waiting({ window: hours(8) });
      /** A dispatcher whom the unit overtakes between his look and his commit, and what the unit hears. */
      const overtaken = (vehicleId: string) => {
        const heard: StoppedLending[] = [];
        const commit: Store['commit'] = async (writes, stamp) => {
          if (heard.length === 0) heard.push(value(await stopLendingVehicle(as(people.neighbour), { vehicleId })));
          return store.commit(writes, stamp);
        };
        return { heard, ctx: contextOf({ ...store, commit }, people.dispatcher) };
      };
      const send = { idempotencyKey: randomUUID(), requestId, declinedSources };
      const dispatching = overtaken(first.id);
      expect(codesOf(await dispatchVehicle(dispatching.ctx, { ...send, vehicleId: first.id }))).toEqual([
        'NOT_LENT_THEN',
      ]);
      const order = value(await dispatchVehicle(as(people.dispatcher), { ...send, vehicleId: pool.id }));
      const reassigning = overtaken(second.id);
      const change = { orderId: order.id, revision: order.revision, vehicleId: second.id, declinedSources };
      expect(codesOf(await reassignOrder(reassigning.ctx, change))).toEqual(['NOT_LENT_THEN']);
      expect([dispatching, reassigning].map(({ heard }) => heard[0]?.standing)).toEqual([[], []]);
    });

    it('by those who may lend it, once', async () => {
      const car = await lentCar();
      const stop = (who: Person) => stopLendingVehicle(as(who), { vehicleId: car.id });
      for (const who of [people.manager, people.dispatcher])
        expect(codesOf(await stop(who))).toEqual(['VEHICLE_NOT_FOUND']);
      value(await stop(people.neighbour));
      value(await stop(people.neighbour));
      expect(codesOf(await stop(authority))).toEqual(['NOT_LENT']);
    });
  });
});

describe('the policy of lending', () => {
  const policy = standardPolicies(NOW);
  const lending = {
    id: 'lnd_1',
    from: NOW,
    purposes: ['FIELD_WORK'],
    selfDrive: true,
    withDriver: false,
    keyKeeper: '小张',
    note: '',
    centreId: units.centre.id,
    saidBy: people.neighbour.id,
    saidAt: NOW,
    inputHash: '',
  } as const;
  const car = vehicleWith({ unitId: units.neighbour.id, divisionCode: '430211', lending });
  const asking = (centreId: string, divisionCode: string) => ({ centreId, divisionCode });

  it('says whose vehicles are near enough', () => {
    const near = [asking(units.centre.id, '430200'), asking('unt_other', '430223'), asking('unt_far', '430400')];
    const reached = (lendingReach: number) => near.map((one) => isWithinReach(car, one, { ...policy, lendingReach }));
    expect(reached(0)).toEqual([false, false, false]);
    expect(reached(1)).toEqual([true, false, false]);
    expect(reached(2)).toEqual([true, true, false]);
  });

  it('may keep them for urgent trips', () => {
    const need = { window: MORNING, purpose: 'FIELD_WORK', passengers: 1, driving: 'SELF_DRIVE' } as const;
    const codes = (priority: TripNeed['priority'], lendingPriority: number) =>
      lendingRefusals(car, { ...need, ...(priority ? { priority } : {}) }, { ...policy, lendingPriority }).map(
        ({ code, facts }) => [code, facts.against],
      );
    expect(codes('ROUTINE', 1)).toEqual([['NOT_LENT_FOR_THIS', 'PRIORITY']]);
    for (const priority of ['URGENT', 'EMERGENCY', undefined] as const) expect(codes(priority, 1)).toEqual([]);
    expect(codes('ROUTINE', 0)).toEqual([]);
  });
});
