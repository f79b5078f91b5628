import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Change } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import type { Write } from '../platform/write.ts';
import { freshStore } from '../testing/database.ts';
import { driverWith, NOW, units, vehicleWith } from '../testing/town.ts';
import { reactions } from './reactions.ts';
import {
  driverItem,
  driverKey,
  driversOf,
  fleetOf,
  odometerWrite,
  registerVehicleWrites,
  vehicleItem,
  vehicleKey,
} from './records.ts';
import { driverRoster, vehicleRoster } from './roster-records.ts';
import { odometerOnRoster } from './rules.ts';
import type { Vehicle } from './types.ts';

const CENTRE = units.centre.id;
const fleets = [CENTRE, units.bureau.id, units.neighbour.id];
const stamp = { actor: 'system', useCase: 'test', at: NOW };

const tell = async (store: Store, changes: readonly Change[]): Promise<void> => {
  for (const { run } of reactions) await run(changes, store);
};

/** A history of writes, and the changes that the stream would tell of it. */
const recorder = (store: Store) => {
  const changes: Change[] = [];
  const write = async (key: Parameters<Store['get']>[0], writes: readonly Write[]): Promise<void> => {
    const before = await store.get(key, { consistent: true });
    await store.commit(writes, stamp);
    const after = await store.get(key, { consistent: true });
    const kind = (after ?? before)?.kind;
    if (kind) changes.push({ id: String(changes.length), kind, before, after, stamp });
  };
  return { changes, write };
};

/** Odometers as far as a roster follows them. */
const roughly = (vehicles: readonly Vehicle[]): Vehicle[] =>
  vehicles.map((vehicle) => ({ ...vehicle, odometerKm: odometerOnRoster(vehicle.odometerKm) }));

const expectRostersEqualTheIndex = async (store: Store): Promise<void> => {
  // A process of its own, which remembers nothing.
  const fresh = { ...store };
  for (const fleet of fleets) {
    expect(roughly(await vehicleRoster.of(fresh, fleet, NOW))).toEqual(roughly(await fleetOf(store, fleet)));
    expect(await driverRoster.of(fresh, fleet, NOW)).toEqual(await driversOf(store, fleet));
  }
};

describe('a roster', async () => {
  const metered: { operation: string; units: number }[] = [];
  const store = await freshStore({ observe: (report) => metered.push(report) });
  afterAll(() => store.close());
  const requestsOf = async (act: () => Promise<unknown>): Promise<string[]> => {
    metered.length = 0;
    await act();
    return metered.map(({ operation }) => operation);
  };

  it('is the list of the index until one is written', async () => {
    const car = vehicleWith({ unitId: units.farCentre.id });
    await store.commit(registerVehicleWrites(car), stamp);
    expect(await vehicleRoster.of(store, units.farCentre.id, NOW)).toEqual([car]);
  });

  it('shows what became of a vehicle, in whatever fleet it is now, and lists by plate', async () => {
    const { changes, write } = recorder(store);
    const [late, early] = [vehicleWith({ plateNumber: '湘B90002' }), vehicleWith({ plateNumber: '湘B90001' })];
    for (const car of [late, early]) await write(vehicleKey(car.id), registerVehicleWrites(car));
    await tell(store, changes.splice(0));
    expect(await vehicleRoster.of(store, CENTRE, NOW)).toEqual([early, late]);
    const moved: Vehicle = { ...late, unitId: units.bureau.id, state: 'SEALED' };
    await write(vehicleKey(late.id), [{ put: vehicleItem(moved) }]);
    await tell(store, changes.splice(0));
    expect(await vehicleRoster.of(store, CENTRE, NOW)).toEqual([early]);
    expect(await vehicleRoster.of(store, units.bureau.id, NOW)).toEqual([moved]);
  });

  it('is read once in some seconds, for half a unit when sixty vehicles are on it', async () => {
    const { changes, write } = recorder(store);
    const pool = Array.from({ length: 60 }, () => vehicleWith());
    for (const car of pool) await write(vehicleKey(car.id), registerVehicleWrites(car));
    await tell(store, changes);
    expect(await requestsOf(() => vehicleRoster.of(store, CENTRE, NOW))).toEqual(['query']);
    expect(metered[0]?.units).toBe(0.5);
    expect(await requestsOf(() => vehicleRoster.of(store, CENTRE, NOW + 4_999))).toEqual([]);
    expect(await requestsOf(() => vehicleRoster.of(store, CENTRE, NOW + 5_000))).toEqual(['query']);
  });

  it('is not written for a trip, only once in five hundred kilometres', async () => {
    const { changes, write } = recorder(store);
    const car = vehicleWith({ odometerKm: 40_000 });
    await write(vehicleKey(car.id), registerVehicleWrites(car));
    await tell(store, changes.splice(0));
    await write(vehicleKey(car.id), [odometerWrite(car.id, { at: NOW, odometerKm: 40_499 })]);
    expect(await requestsOf(() => tell(store, changes.splice(0)))).toEqual([]);
    await write(vehicleKey(car.id), [odometerWrite(car.id, { at: NOW, odometerKm: 40_500 })]);
    await tell(store, changes.splice(0));
    const shown = await vehicleRoster.of(store, CENTRE, NOW);
    expect(shown.find(({ id }) => id === car.id)?.odometerKm).toBe(40_500);
  });

  it('is written once for all changes of a batch', async () => {
    const { changes, write } = recorder(store);
    for (let i = 0; i < 5; i += 1) {
      const car = vehicleWith();
      await write(vehicleKey(car.id), registerVehicleWrites(car));
    }
    expect(await requestsOf(() => tell(store, changes))).toEqual(['get', 'getMany', 'write']);
  });

  const cars = Array.from({ length: 4 }, () => vehicleWith());
  const drivers = Array.from({ length: 3 }, () => driverWith());
  const fleet = fc.constantFrom(...fleets);
  const anyAct = fc.oneof(
    fc.record({ act: fc.constant('move' as const), which: fc.nat(), fleet }),
    fc.record({ act: fc.constant('drive' as const), which: fc.nat(), km: fc.integer({ min: 1, max: 800 }) }),
    fc.record({ act: fc.constant('retire' as const), which: fc.nat() }),
    fc.record({ act: fc.constant('hire' as const), which: fc.nat(), fleet }),
  );
  type Act = typeof anyAct extends fc.Arbitrary<infer One> ? One : never;

  const doIt = async ({ write }: ReturnType<typeof recorder>, step: Act): Promise<void> => {
    const car = cars[step.which % cars.length] ?? vehicleWith();
    const driver = drivers[step.which % drivers.length] ?? driverWith();
    const odometerKm = Number((await store.get(vehicleKey(car.id), { consistent: true }))?.odometerKm ?? 0);
    if (step.act === 'move')
      await write(vehicleKey(car.id), [{ put: vehicleItem({ ...car, odometerKm, unitId: step.fleet }) }]);
    else if (step.act === 'drive') {
      const further = { set: { odometerKm: odometerKm + step.km }, if: [{ present: 'pk' }] };
      await write(vehicleKey(car.id), [{ change: vehicleKey(car.id), ...further }]);
    } else if (step.act === 'retire')
      await write(vehicleKey(car.id), [
        { change: vehicleKey(car.id), remove: ['listPk', 'listSk'], if: [{ present: 'pk' }] },
      ]);
    else await write(driverKey(driver.id), [{ put: driverItem({ ...driver, unitId: step.fleet }) }]);
  };

  it('ends up equal to the index, however often, late, shuffled and at once the changes are told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyAct, fc.boolean()), { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        async (history, numbers) => {
          const recorded = recorder(store);
          const pick = (most: number): number => Number(numbers.next().value) % most;
          for (const [step, telling] of history) {
            await doIt(recorded, step);
            // The stream tells of something that may be long past while the fleets go on changing.
            const known = recorded.changes[pick(Math.max(1, recorded.changes.length))];
            if (telling && known) await Promise.all([tell(store, [known]), tell(store, [known])]);
          }
          const shuffled = [...recorded.changes, ...recorded.changes.slice(0, 3)]
            .map((change) => [pick(1_000), change] as const)
            .sort(([a], [b]) => a - b)
            .map(([, change]) => change);
          const half = Math.ceil(shuffled.length / 2);
          await Promise.all([tell(store, shuffled.slice(0, half)), tell(store, shuffled.slice(half))]);
          await expectRostersEqualTheIndex(store);
        },
      ),
      { numRuns: 25 },
    );
  });
});
