import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysWith } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { driverWith, NOW, vehicleWith } from '../../testing/town.ts';
import { MORNING } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import { bookedWindow } from '../source/matching.ts';
import type { DispatchOrder } from '../types.ts';
import { leastQualifiedFirst } from '../source/driving.ts';
import { callingFor, choose, chooseInOrder, type InTheWay, type Stock } from './choosing.ts';
import type { EmergencyNeed } from './types.ts';

const policy = standardPolicies(NOW);
const point = { lat: 27.83, lng: 113.13 };
const calling = callingFor({ window: MORNING, point, displaces: true }, NOW, standardPolicies);
const driven = (count: number, change: Partial<EmergencyNeed> = {}): EmergencyNeed => ({
  count,
  driving: 'WITH_DRIVER',
  ...change,
});
const classes = ['C1', 'B1', 'A1'] as const;
const sizes = [5, 7, 9, 19, 35];
const at = (km: number) => ({ name: '车位', location: { lat: point.lat + km / 111, lng: point.lng } });

/** Vehicles and drivers, some of whom have a routine trip together that would give way. */
const stockOf = (
  cars: readonly { seats: number; km: number }[],
  people: readonly (typeof classes)[number][],
  taken: readonly number[],
): Stock => {
  const vehicles: Vehicle[] = cars.map(({ seats, km }) => vehicleWith({ seats, homeBay: at(km) }));
  const drivers: Driver[] = people.map((licenceClass) => driverWith({ licenceClass }));
  const inTheWay = new Map<string, InTheWay>();
  let days: LedgerDay[] = [];
  for (const i of new Set(taken)) {
    const [vehicle, driver] = [vehicles[i], drivers[i]];
    if (!vehicle || !driver) continue;
    const id = `ord_${String(i)}`;
    const order = { id, state: 'DISPATCHED', vehicleId: vehicle.id, driverId: driver.id } as DispatchOrder;
    inTheWay.set(id, { order, priority: 'ROUTINE' });
    for (const one of [vehicle, driver])
      days = daysWith(days, id, {
        resource: { shelf: one.unitId, resourceId: one.id },
        window: bookedWindow(MORNING, policy),
      });
  }
  return { vehicles, drivers, days, inTheWay };
};

describe('the drivers of an emergency', () => {
  it('are the least qualified who suffice: who may drive a bus is left for the bus', () => {
    const stock = stockOf(
      [
        { seats: 5, km: 1 },
        { seats: 35, km: 2 },
        { seats: 5, km: 3 },
      ],
      ['A1', 'C1', 'B1'],
      [],
    );
    const classOf = (seats: number, km: number): string | undefined =>
      choose([driven(3)], calling, stock).find(
        ({ vehicle }) => vehicle.seats === seats && vehicle.homeBay.location.lat === at(km).location.lat,
      )?.driver?.licenceClass;
    expect([classOf(5, 1), classOf(35, 2), classOf(5, 3)]).toEqual(['C1', 'A1', 'B1']);
    // As they are listed, the bus would have stayed.
    expect(chooseInOrder([driven(3)], calling, stock)).toHaveLength(2);
  });

  it('keep their order among equals', () => {
    const drivers = ['C1', 'A1', 'C1'].map((licenceClass) => driverWith({ licenceClass }));
    expect(leastQualifiedFirst(drivers, policy)).toEqual([drivers[0], drivers[2], drivers[1]]);
  });

  it('are not kept where that would cost those who drive themselves a vehicle', () => {
    const stock = stockOf(
      [
        { seats: 5, km: 1 },
        { seats: 35, km: 2 },
        { seats: 5, km: 3 },
      ],
      ['A1', 'C1'],
      [],
    );
    const needs = [driven(2), { count: 1, driving: 'SELF_DRIVE' as const, seatsAtLeast: 18 }];
    expect(choose(needs, calling, stock)).toHaveLength(3);
  });

  it('are not kept where that would cost a later need its vehicle', () => {
    const stock = stockOf(
      [
        { seats: 19, km: 1 },
        { seats: 19, km: 2 },
        { seats: 35, km: 1 },
        { seats: 5, km: 2 },
        { seats: 19, km: 1 },
      ],
      ['A1', 'A1', 'C1', 'B1'],
      [],
    );
    expect(choose([driven(1), driven(2), driven(1, { seatsAtLeast: 18 })], calling, stock)).toHaveLength(4);
  });

  it('never bring fewer vehicles than in any other order, whatever the fleet and the needs', () => {
    const car = fc.record({ seats: fc.constantFrom(...sizes), km: fc.integer({ min: 1, max: 30 }) });
    const need = fc.record({
      count: fc.integer({ min: 1, max: 4 }),
      driving: fc.constantFrom('WITH_DRIVER' as const, 'WITH_DRIVER' as const, 'SELF_DRIVE' as const),
      seatsAtLeast: fc.constantFrom(0, 6, 18),
    });
    fc.assert(
      fc.property(
        fc.array(car, { maxLength: 8 }),
        fc.array(fc.constantFrom(...classes), { maxLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 3 }),
        fc.array(need, { minLength: 1, maxLength: 3 }),
        (cars, people, taken, needs) => {
          const stock = stockOf(cars, people, taken);
          const served = choose(needs, calling, stock);
          expect(served.length).toBeGreaterThanOrEqual(chooseInOrder(needs, calling, stock).length);
          for (const { vehicle, driver } of served)
            if (driver) expect(policy.seatsByLicence[driver.licenceClass]).toBeGreaterThanOrEqual(vehicle.seats);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
