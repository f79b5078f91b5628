import { describe, expect, it } from 'vitest';
import { declinedSources, passedOverOf, unsaidOf } from './declined.ts';
import type { DriverChoice } from './drivers.ts';
import type { DriverOffer, Offer } from './options.ts';
import { lackingOf, mostCars, type SplitCar, type Splitting } from './splitting.ts';

type Code = Offer['reasons'][number]['code'];

const offer = (id: string, seats: number, source: Offer['source'] = 'PLATFORM_POOL', ...codes: Code[]): Offer =>
  ({
    vehicle: { id, plateNumber: id, seats },
    source,
    lender: null,
    available: codes.length === 0,
    reasons: codes.map((code) => ({ code, message: `${id} ${code}` })),
  }) as unknown as Offer;

const driver = (id: string, licensedSeats = 9, available = true): DriverOffer => ({
  driver: { id, name: id, licenceClass: 'C1' },
  available,
  licensedSeats,
  comesWith: [],
  reasons: [],
});

describe('a split', () => {
  const trip: Splitting = { passengers: 7, driving: 'WITH_DRIVER' };
  const cars = [offer('a', 5), offer('b', 5), offer('c', 7)];
  const drivers = [driver('甲'), driver('乙', 5)];
  const driversWith = ({ seats }: Offer['vehicle']): readonly DriverChoice[] =>
    drivers.map((one) => ({ ...one, permitted: one.licensedSeats >= seats }));
  const lacking = (parts: readonly SplitCar[], possible = cars, free = 2): string | undefined =>
    lackingOf(trip, parts, possible, free, driversWith, []);
  const car = (vehicleId: string, driverId: string, passengers: number): SplitCar => ({
    vehicleId,
    driverId,
    passengers,
  });

  it('has no more cars than there are vehicles, drivers, passengers, and four', () => {
    const many = Array.from({ length: 9 }, (_, i) => offer(String(i), 5));
    expect(mostCars(trip, many, 9)).toBe(4);
    expect(mostCars(trip, cars, 9)).toBe(3);
    expect(mostCars(trip, cars, 2)).toBe(2);
    expect(mostCars({ passengers: 2, driving: 'SELF_DRIVE' }, many, 0)).toBe(2);
  });

  it('says what it lacks, one thing after the other, and nothing once all is there', () => {
    expect(lacking([], cars.slice(1, 2))).toBe('Fewer than two cars can be sent then, so it cannot be split.');
    expect(lacking([], cars, 1)).toBe('Fewer than two drivers are free then, so it cannot be split.');
    expect(lacking([car('', '', 4), car('', '', 2)])).toBe('without a seat: 1 person');
    expect(lacking([car('', '', 4), car('', '', 4)])).toBe('too many in the cars: 1 person');
    expect(lacking([car('a', '甲', 4), car('', '', 3)])).toBe('choose the vehicle of car 2');
    expect(lacking([car('a', '甲', 5), car('b', '乙', 2)])).toBe('car 1 has too few seats');
    expect(lacking([car('a', '甲', 4), car('b', '', 3)])).toBe('choose the driver of car 2');
    expect(lacking([car('a', '甲', 4), car('c', '乙', 3)])).toBe('the driver of car 2 may not drive it');
    expect(lacking([car('a', '甲', 4), car('b', '乙', 3)])).toBe(undefined);
  });
});

describe("sources before a neighbour's car", () => {
  const available = (one: Offer): boolean => one.available;

  it('tell by themselves why they cannot serve, and want a reason where they could', () => {
    const taken = [offer('a', 5, 'OWN_UNIT', 'VEHICLE_TAKEN'), offer('b', 5, 'OWN_UNIT', 'VEHICLE_TAKEN')];
    const sources = passedOverOf([...taken, offer('c', 5)], available, undefined);
    expect(sources).toEqual([
      { source: 'OWN_UNIT', available: 0, why: 'a VEHICLE_TAKEN (2 vehicles in all)' },
      { source: 'PLATFORM_POOL', available: 1, why: '' },
    ]);
    expect(unsaidOf({}, sources).map(({ source }) => source)).toEqual(['PLATFORM_POOL']);
    const said = { PLATFORM_POOL: ' 留作应急值班 ', OWN_UNIT: '多余' };
    expect(unsaidOf(said, sources)).toEqual([]);
    expect(declinedSources(said, sources)).toEqual([{ source: 'PLATFORM_POOL', reason: '留作应急值班' }]);
  });

  it('have their reason filled in where it is plain: no driver is free for their cars', () => {
    const sources = passedOverOf([offer('c', 19)], available, [driver('甲', 9), driver('乙', 40, false)]);
    expect(sources[1]).toMatchObject({ available: 1, known: 'no driver is free to drive it' });
    expect(declinedSources({}, sources)).toEqual([
      { source: 'PLATFORM_POOL', reason: 'no driver is free to drive it' },
    ]);
    expect(passedOverOf([offer('c', 19)], available, [driver('丙', 19)])[1]).not.toHaveProperty('known');
  });
});
