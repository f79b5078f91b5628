import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import type { Metered } from '../../platform/store.ts';
import { DAY, HOUR, instantOf, MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { freeVehicles } from './acts.ts';

const searching = {
  window: MORNING,
  purpose: 'FIELD_WORK' as const,
  passengers: 3,
  driving: 'SELF_DRIVE' as const,
  includeUnavailable: false,
  first: 100,
};

describe('the search for vehicles', async () => {
  const metered: Metered[] = [];
  const store = await freshStore({ observe: (report) => metered.push(report) });
  afterAll(() => store.close());
  const vehicles = {
    pool: vehicleWith({ plateNumber: '湘B20001' }),
    bus: vehicleWith({ plateNumber: '湘B20002', seats: 19 }),
    own: vehicleWith({ plateNumber: '湘B20003', unitId: units.bureau.id }),
    foreign: vehicleWith({ plateNumber: '湘B20004', unitId: units.neighbour.id }),
    sealed: vehicleWith({ plateNumber: '湘B20005', state: 'SEALED' }),
  };
  await settle(store, { vehicles: Object.values(vehicles) });
  const search = async (who: keyof typeof people, change: Partial<Parameters<typeof freeVehicles>[1]> = {}) =>
    value(await freeVehicles(contextOf(store, people[who]), { ...searching, ...change }));
  const plates = async (...asked: Parameters<typeof search>) =>
    (await search(...asked)).nodes.map(({ vehicle }) => vehicle.plateNumber);

  it('lists the own unit before the pool, smaller before larger, and nobody else', async () => {
    expect(await plates('clerk')).toEqual(['湘B20003', '湘B20001', '湘B20002']);
    expect(await plates('neighbour')).toEqual(['湘B20004', '湘B20001', '湘B20002']);
    expect(await plates('farDispatcher')).toEqual([]);
  });
  it('lists for the dispatcher the sources of the request he looks for a vehicle for', async () => {
    const [request] = await approvedMany(store, [{}]);
    const requestId = request?.id ?? '';
    expect(await plates('dispatcher')).toEqual(['湘B20001', '湘B20002']);
    expect(await plates('dispatcher', { requestId })).toEqual(['湘B20003', '湘B20001', '湘B20002']);
    for (const who of ['farDispatcher', 'neighbour'] as const) expect(await plates(who, { requestId })).toEqual([]);
    expect(await plates('dispatcher', { requestId: 'req_none' })).toEqual([]);
  });
  it('tells on demand who cannot serve and why, after those who can', async () => {
    const window = { from: MORNING.from + DAY, to: MORNING.to + DAY };
    await dispatched(store, vehicles.own.id, undefined, { window });
    const page = await search('clerk', { window, passengers: 5, includeUnavailable: true });
    expect(page.availableCount).toBe(2);
    expect(
      page.nodes.map(({ vehicle, available, refusals }) => [
        vehicle.plateNumber,
        available,
        ...refusals.map(({ code }) => code),
      ]),
    ).toEqual([
      ['湘B20001', true],
      ['湘B20002', true],
      ['湘B20003', false, 'VEHICLE_TAKEN'],
      ['湘B20005', false, 'VEHICLE_NOT_IN_SERVICE'],
    ]);
  });
  it('goes on from page to page', async () => {
    const first = await search('clerk', { first: 2 });
    expect(first).toMatchObject({ availableCount: 3, pageInfo: { hasNextPage: true } });
    expect(await plates('clerk', { first: 2, after: first.pageInfo.endCursor })).toEqual(['湘B20002']);
  });
  it('refuses a window or head-count that no request could have', async () => {
    const codes = async (change: Partial<typeof searching>) =>
      codesOf(await freeVehicles(contextOf(store, people.clerk), { ...searching, ...change }));
    expect(await codes({ window: { from: MORNING.to, to: MORNING.from } })).toEqual(['WINDOW_INVALID']);
    expect(await codes({ window: { from: MORNING.from, to: MORNING.from + 400 * DAY } })).toEqual(['WINDOW_INVALID']);
    expect(await codes({ window: { from: MORNING.from + 400 * DAY, to: MORNING.to + 400 * DAY } })).toEqual([
      'WINDOW_TOO_FAR',
    ]);
    expect(await codes({ passengers: 0 })).toEqual(['PASSENGERS_INVALID']);
  });
  it('offers nothing for a window that has begun', async () => {
    const begun = { from: NOW - HOUR, to: NOW + HOUR };
    const page = await search('clerk', { window: begun, includeUnavailable: true });
    expect(page.availableCount).toBe(0);
    expect(new Set(page.nodes.flatMap(({ refusals }) => refusals.map(({ code }) => code)))).toContain('WINDOW_PAST');
  });
  it('reads nothing but the ledger of both sources while their rosters are in memory, and who would drive himself', async () => {
    await search('clerk');
    metered.length = 0;
    await search('clerk', { driving: 'WITH_DRIVER' });
    expect(metered.map(({ operation }) => operation)).toEqual(['query', 'query']);
    metered.length = 0;
    await search('clerk');
    expect(metered.map(({ operation }) => operation).sort()).toEqual(['get', 'getMany', 'query', 'query']);
  });
});

describe('search and dispatch', async () => {
  const table = await freshStore();
  afterAll(() => table.close());
  await settle(table);
  const day = instantOf('2026-11-25T00:00');
  const anyWindow = fc
    .tuple(fc.integer({ min: 0, max: 40 * 60 }), fc.integer({ min: 15, max: 30 * 60 }))
    .map(([start, length]) => ({ from: day + start * MINUTE, to: day + (start + length) * MINUTE }));
  const anyVehicle = fc.record({
    seats: fc.constantFrom(2, 5, 7),
    state: fc.constantFrom('IN_SERVICE' as const, 'IN_SERVICE' as const, 'MAINTENANCE' as const),
    category: fc.constantFrom('OTHER_OFFICIAL' as const, 'LAW_ENFORCEMENT' as const),
    energy: fc.constantFrom('PETROL' as const, 'BATTERY_ELECTRIC' as const),
    insuredUntil: fc.constantFrom('2026-11-25', '2027-12-31'),
    unitId: fc.constantFrom(units.centre.id, units.bureau.id),
  });
  const anyTrip = fc.record({
    window: anyWindow,
    passengers: fc.integer({ min: 1, max: 8 }),
    distanceKm: fc.constantFrom(50, 500),
    pick: fc.nat(),
  });

  it('never disagree: what is listed as free can be booked, what is not is refused for the reasons listed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyVehicle, { minLength: 1, maxLength: 3 }),
        fc.array(anyTrip, { minLength: 1, maxLength: 6 }),
        async (kinds, trips) => {
          // A process of its own: it remembers no roster of the runs before.
          const store = { ...table };
          const fleet: Vehicle[] = kinds.map((kind) => vehicleWith({ ...kind, rangeKm: 300 }));
          await store.commit(fleet.flatMap(registerVehicleWrites), { actor: 'system', useCase: 'test', at: NOW });
          for (const { pick, ...trip } of trips) {
            const need = { ...trip, purpose: 'FIELD_WORK' as const, driving: 'SELF_DRIVE' as const };
            const [request] = await approvedMany(store, [need]);
            const requestId = request?.id ?? '';
            const all = { ...searching, ...need, requestId, includeUnavailable: true };
            const dispatcher = () => contextOf(store, people.dispatcher);
            const offers = value(await freeVehicles(dispatcher(), all)).nodes;
            const vehicleId = fleet[pick % fleet.length]?.id ?? '';
            const offer = offers.find(({ vehicle }) => vehicle.id === vehicleId);
            const outcome = await dispatchVehicle(dispatcher(), { idempotencyKey: randomUUID(), requestId, vehicleId });
            expect(outcome.ok).toBe(offer?.available);
            expect(codesOf(outcome).sort()).toEqual(offer?.refusals.map(({ code }) => code).sort());
          }
          // The next run's search should not have to look through this run's vehicles.
          await Promise.all(fleet.map(({ id }) => retire(id)));
        },
      ),
      { numRuns: 25 },
    );
  });

  const retire = (vehicleId: string) =>
    table.commit([{ change: { pk: `VEHICLE#${vehicleId}`, sk: 'VEHICLE' }, remove: ['listPk', 'listSk'] }], {
      actor: 'system',
      useCase: 'test',
      at: NOW,
    });
});
