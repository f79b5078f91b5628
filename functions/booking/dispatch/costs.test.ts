import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarsOf } from '../../calendar/records.ts';
import { reactions as fleetReactions } from '../../fleet/reactions.ts';
import { vehicleItem } from '../../fleet/records.ts';
import { vehicleRoster } from '../../fleet/roster-records.ts';
import type { Metered } from '../../platform/store.ts';
import { DAY, HOUR } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, approvedMany, asking, MORNING, value } from '../../testing/trips.ts';
import { policiesOf } from '../policy-records.ts';
import { requestVehicle } from '../request/acts.ts';
import { freeVehicles } from '../source/acts.ts';
import { dispatchVehicle } from './acts.ts';
import { holdVehicle } from './hold-acts.ts';

describe('what an act costs', async () => {
  const metered: Metered[] = [];
  const store = await freshStore({ observe: (report) => metered.push(report) });
  afterAll(() => store.close());
  const car = vehicleWith();
  const driver = driverWith();
  await settle(store, { vehicles: [car], drivers: [driver] });
  // Policy and calendar of the division are read once a minute, by whoever comes first.
  await policiesOf(store, units.bureau.divisionCode, NOW);
  await calendarsOf(store, units.bureau.divisionCode, NOW);
  // So are the rosters of a dispatcher at his desk: that of the unit, which has no vehicles, says why the pool serves.
  await vehicleRoster.of(store, units.bureau.id, NOW);
  const operations = () => metered.map(({ operation }) => operation);
  const written = () =>
    metered.filter(({ operation }) => operation !== 'getMany').reduce((sum, { units }) => sum + units, 0);
  beforeEach(() => {
    metered.length = 0;
  });

  /** A trip with everything that people usually say of one. */
  const usual = {
    reason: '赴醴陵市现场踏勘农村公路建设项目，核对上月进度',
    destination: '醴陵市交通运输局',
    pickUp: '株洲市交通运输局南门',
    stops: ['醴陵市渌江街道', '醴陵东站'],
    distanceKm: 40,
    luggage: 2,
    reach: 'CROSS_CITY',
  } as const;

  /** Asks for a usual trip, has it approved, and counts only its dispatch. */
  const dispatchFor = async (window: { from: number; to: number }, driverId?: string) => {
    const driving = driverId === undefined ? 'SELF_DRIVE' : 'WITH_DRIVER';
    const { id: requestId } = await approved(store, { ...usual, window, driving });
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id, driverId };
    metered.length = 0;
    value(await dispatchVehicle(contextOf(store, people.dispatcher), input));
  };

  it('to ask: one write, without reading first what it writes', async () => {
    value(await requestVehicle(contextOf(store, people.clerk), asking(usual)));
    expect(operations()).toEqual(['getMany', 'write']);
    expect(written()).toBeLessThanOrEqual(3);
  });
  it('to dispatch for an hour: one read round, then one transaction of 10 units; a further round for who drives himself', async () => {
    await dispatchFor({ from: MORNING.from, to: MORNING.from + HOUR });
    expect(operations()).toEqual(['getMany', 'getMany', 'transaction']);
    expect(written()).toBeLessThanOrEqual(10);
    await dispatchFor({ from: MORNING.from + HOUR, to: MORNING.from + 2 * HOUR }, driver.id);
    expect(operations()).toEqual(['getMany', 'transaction']);
    expect(written()).toBeLessThanOrEqual(10);
  });
  it('to dispatch for days: two units more for each day of vehicle and driver', async () => {
    await dispatchFor({ from: MORNING.from + 5 * DAY, to: MORNING.from + 9 * DAY }, driver.id);
    expect(operations()).toEqual(['getMany', 'transaction']);
    expect(written()).toBeLessThanOrEqual(10 + 4 * 4);
  });

  it('to search a pool of 60 and the own unit: one round of four reads for 2 units, the ledger alone when warm, 1 unit', async () => {
    const pool = Array.from({ length: 60 }, () => vehicleWith());
    const own = Array.from({ length: 5 }, () => vehicleWith({ unitId: units.bureau.id }));
    await settle(store, { vehicles: [...pool, ...own], drivers: [driver] });
    const changes = [...pool, ...own].map((vehicle) => ({
      id: vehicle.id,
      kind: 'VEHICLE' as const,
      before: undefined,
      after: vehicleItem(vehicle),
      stamp: undefined,
    }));
    for (const { run } of fleetReactions) await run(changes, store);
    const need = { purpose: 'FIELD_WORK', passengers: 3, driving: 'WITH_DRIVER', includeUnavailable: false } as const;
    const search = async (now: number) => {
      metered.length = 0;
      const window = { from: MORNING.from + DAY, to: MORNING.to + DAY };
      const offers = value(await freeVehicles(contextOf(store, people.clerk, now), { ...need, window, first: 20 }));
      expect(offers.availableCount).toBeGreaterThanOrEqual(65);
      return metered.reduce((sum, { units: used }) => sum + used, 0);
    };
    await search(NOW);
    expect(await search(NOW + 5_000)).toBeLessThanOrEqual(2);
    expect(operations()).toEqual(['query', 'query', 'query', 'query']);
    expect(await search(NOW + 9_000)).toBeLessThanOrEqual(1);
    expect(operations()).toEqual(['query', 'query']);
  });
  it('to hold for an hour a car for who drives himself: three read rounds, then one transaction of 6 units, and 15.5 to dispatch what was held', async () => {
    const window = { from: MORNING.from + 12 * HOUR, to: MORNING.from + 13 * HOUR };
    const [request] = await approvedMany(store, [{ window, driving: 'SELF_DRIVE' }]);
    const input = { idempotencyKey: randomUUID(), requestId: request?.id ?? '', vehicleId: car.id };
    metered.length = 0;
    const held = value(await holdVehicle(contextOf(store, people.dispatcher), input));
    expect(operations()).toEqual(['getMany', 'getMany', 'getMany', 'transaction']);
    expect(written()).toBeLessThanOrEqual(6);
    // The unit has vehicles by now: one read of their ledger says why the pool serves.
    await vehicleRoster.of(store, units.bureau.id, NOW);
    metered.length = 0;
    value(await dispatchVehicle(contextOf(store, people.dispatcher), { ...input, holdId: held.id }));
    expect(operations()).toEqual(['getMany', 'getMany', 'query', 'transaction']);
    expect(written()).toBeLessThanOrEqual(15.5);
  });
});
