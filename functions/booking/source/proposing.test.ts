import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerDay } from '../../ledger/types.ts';
import { DAY, HOUR } from '../../platform/time.ts';
import { rentalPoliciesFrom } from '../../rental/policy.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import type { RentalPartner, RentalService, TimeShareCar } from '../../rental/types.ts';
import { carWith, partnerWith, stationWith, tariffWith } from '../../testing/rental.ts';
import { NOW, vehicleWith } from '../../testing/town.ts';
import { MORNING } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import type { TripNeed, VehicleOffer, VehicleSource } from '../types.ts';
import { alternativesFor } from './alternatives.ts';
import { startedDays, totalFen } from './costs.ts';
import { vehicleRefusals, type Question } from './matching.ts';
import { asDriver } from './self-driving.ts';
import { earlierThan, proposals, sourceOrder, type Supply, type TimeShareSupply } from './proposing.ts';

const policy = standardPolicies(NOW);
const need = (change: Partial<TripNeed> = {}): TripNeed => ({
  window: MORNING,
  purpose: 'FIELD_WORK',
  passengers: 3,
  driving: 'SELF_DRIVE',
  distanceKm: 100,
  ...change,
});
const questionOf = (change: Partial<TripNeed> = {}): Question => ({ need: need(change), now: NOW, policy });
const offer = (
  source: VehicleSource,
  question: Question,
  change: Parameters<typeof vehicleWith>[0] = {},
): VehicleOffer => {
  const vehicle = vehicleWith(change);
  const refusals = vehicleRefusals(vehicle, [], question);
  return { vehicle, source, available: refusals.length === 0, refusals };
};
const company = (services: readonly RentalService[], change: Partial<RentalPartner> = {}): RentalPartner =>
  partnerWith('公司', services, change);
const sharing = company(['TIME_SHARE']);
const station = stationWith('one', sharing);
const tariff = tariffWith(sharing);
const car = (change: Partial<TimeShareCar> = {}): TimeShareCar =>
  carWith(JSON.stringify(change), station, { tariffId: tariff.id, ...change });
const calendar = (date: string) => ({ kind: 'WORKDAY', date }) as never;
/** A licence as somebody of the unit has seen it. */
const seen = (change: Partial<DrivingLicence> = {}): DrivingLicence => ({
  ...{ personId: 'per_1', unitId: 'unt_1', licenceClass: 'C1', licensedUntil: '2030-12-31' },
  ...{ checkedBy: 'per_2', checkedAt: NOW, revision: 1, ...change },
});
/** Cars at a station, of which those days are taken. */
const shared = (cars: readonly TimeShareCar[], days: readonly LedgerDay[] = []): TimeShareSupply => ({
  cars: cars.map((one) => ({ car: one, partner: sharing, station, tariff })),
  ...{ days, near: station.location, policy: rentalPoliciesFrom([])(NOW), calendar },
});
const nothing: Supply = { offers: [], partners: [] };
const serving = (supply: Partial<Supply>, question: Question): VehicleSource | undefined =>
  proposals({ ...nothing, ...supply }, question).find(({ available }) => available > 0)?.source;

describe('the dual guarantee', () => {
  it('tries own unit, platform, neighbour, time-share and market in this order', () => {
    const question = questionOf();
    const cars = { timeShare: shared([car()]) };
    const market = { partners: [company(['MARKET_RENTAL'])] };
    const offers = (['PLATFORM_POOL', 'OWN_UNIT', 'NEIGHBOUR_UNIT'] as const).map((source) => offer(source, question));
    expect(proposals({ offers, ...cars, ...market }, question).map(({ source }) => source)).toEqual(sourceOrder);
    expect(serving({ offers, ...cars, ...market }, question)).toBe('OWN_UNIT');
    expect(serving({ offers: offers.slice(0, 1), ...cars, ...market }, question)).toBe('PLATFORM_POOL');
    expect(serving({ offers: offers.slice(2), ...cars, ...market }, question)).toBe('NEIGHBOUR_UNIT');
    expect(serving({ ...cars, ...market }, question)).toBe('TIME_SHARE');
    expect(serving(market, question)).toBe('MARKET_RENTAL');
    expect(earlierThan('TIME_SHARE')).toEqual(['OWN_UNIT', 'PLATFORM_POOL', 'NEIGHBOUR_UNIT']);
  });

  it('says of each source that cannot serve why, each reason once with how many vehicles it concerns', () => {
    const question = questionOf({ passengers: 8 });
    const offers = [
      offer('OWN_UNIT', question),
      offer('OWN_UNIT', question, { state: 'MAINTENANCE' }),
      offer('PLATFORM_POOL', question, { seats: 12, energy: 'BATTERY_ELECTRIC', rangeKm: 80 }),
    ];
    const [own, pool, neighbour] = proposals({ ...nothing, offers }, question);
    expect(own?.reasons.map(({ code, vehicles }) => [code, vehicles])).toEqual([
      ['SEATS_TOO_FEW', 2],
      ['VEHICLE_NOT_IN_SERVICE', 1],
    ]);
    expect(pool?.reasons.map(({ code }) => code)).toEqual(['RANGE_TOO_SHORT']);
    expect(neighbour?.reasons.map(({ code, vehicles }) => [code, vehicles])).toEqual([['NOTHING_LENT', 0]]);
  });

  it('never lets a source that cannot serve go without a reason, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.record({
          purpose: fc.constantFrom('FIELD_WORK', 'CONFIDENTIAL_COURIER', 'EMERGENCY', 'MEETING'),
          passengers: fc.integer({ min: 1, max: 20 }),
          driving: fc.constantFrom('WITH_DRIVER', 'SELF_DRIVE'),
          distanceKm: fc.integer({ min: 1, max: 900 }),
        }) as fc.Arbitrary<Partial<TripNeed>>,
        fc.array(fc.constantFrom(5, 7, 12), { maxLength: 4 }),
        fc.boolean(),
        (asked, seats, engaged) => {
          const question = questionOf(asked);
          const supply: Supply = {
            offers: seats.map((count, i) =>
              offer(i % 2 ? 'OWN_UNIT' : 'PLATFORM_POOL', question, { seats: count, energy: 'BATTERY_ELECTRIC' }),
            ),
            timeShare: shared(seats.map((count) => car({ seats: count }))),
            partners: engaged ? [company(['MARKET_RENTAL'])] : [],
          };
          for (const proposal of proposals(supply, question))
            expect(proposal.available > 0 || proposal.reasons.length > 0).toBe(true);
        },
      ),
    );
  });

  it('never proposes rented cars for secrets and law enforcement, nor a time-share car with a driver', () => {
    const supply = { timeShare: shared([car()]), partners: [company(['MARKET_RENTAL'])] };
    expect(serving(supply, questionOf({ purpose: 'CONFIDENTIAL_COURIER' }))).toBeUndefined();
    expect(serving(supply, questionOf({ driving: 'WITH_DRIVER' }))).toBe('MARKET_RENTAL');
    expect(serving({ partners: [company(['TIME_SHARE'])] }, questionOf())).toBeUndefined();
    const renting = (change: Partial<RentalPartner>) => ({ partners: [company(['MARKET_RENTAL'], change)] });
    expect(serving(renting({ state: 'SUSPENDED' }), questionOf())).toBeUndefined();
    const over = { number: '1', from: '2025-01-01', to: '2026-06-30', services: ['MARKET_RENTAL'] as const };
    expect(serving(renting({ agreement: over }), questionOf())).toBeUndefined();
  });

  it('does not propose a time-share car that is taken', () => {
    const taken = car();
    const day = {
      shelf: '430200',
      resourceId: taken.id,
      date: '2026-11-24',
      taken: new Set([36, 37]),
      spans: [{ bookingId: 'ord_1', date: '2026-11-24', from: 36, to: 38 }],
    };
    expect(serving({ timeShare: shared([taken], [day]) }, questionOf())).toBeUndefined();
  });

  it('proposes a time-share car only to who may drive it, as his unit has seen it', () => {
    const [electric, petrol] = [car(), car({ energy: 'PETROL' })];
    const said = (licence?: DrivingLicence) => {
      const timeShare = shared([electric, petrol]);
      const who = asDriver({ personId: 'psn_1' }, licence);
      const question = { ...questionOf(), selfDriver: { who, days: [] } };
      const found = proposals({ ...nothing, timeShare }, question).find(({ source }) => source === 'TIME_SHARE');
      return [found?.available, ...(found?.reasons ?? []).map(({ code, vehicles }) => `${code} ${String(vehicles)}`)];
    };
    expect(said(seen())).toEqual([2]);
    expect(said(seen({ licensedUntil: '2026-11-24' }))).toEqual([2]);
    expect(said(seen({ licensedUntil: '2026-11-23' }))).toEqual([0, 'LICENCE_LAPSES 2']);
    expect(said(seen({ licenceClass: 'C2' }))).toEqual([1, 'LICENCE_UNFIT 1']);
    expect(said()).toEqual([0, 'LICENCE_MISSING 2']);
  });
});

describe('the estimate of a trip', () => {
  const costOf = (supply: Partial<Supply>, question: Question): number | undefined => {
    const served = proposals({ ...nothing, ...supply }, question).find(({ available }) => available > 0);
    return served?.costs && totalFen(served.costs);
  };
  it('of an official vehicle is its kilometres and its driver, told once the distance is known', () => {
    const question = questionOf({ driving: 'WITH_DRIVER' });
    expect(costOf({ offers: [offer('PLATFORM_POOL', question)] }, question)).toBe(100 * 75 + 20_000);
    const electric = questionOf();
    const change = { energy: 'BATTERY_ELECTRIC', rangeKm: 400 } as const;
    expect(costOf({ offers: [offer('OWN_UNIT', electric, change)] }, electric)).toBe(100 * 20);
    const { distanceKm: _, ...unknown } = need();
    const nowhere = { need: unknown, now: NOW, policy };
    expect(costOf({ offers: [offer('OWN_UNIT', nowhere)] }, nowhere)).toBeUndefined();
  });
  it('of a time-share car is what its tariff says, of a rented one grows with seats, days and driver', () => {
    const days = questionOf({ window: { from: MORNING.from, to: MORNING.from + DAY + HOUR } });
    expect(startedDays(days.need.window)).toBe(2);
    // The cap of the first day, then an hour and 80 km beyond those included.
    expect(costOf({ timeShare: shared([car()]) }, days)).toBe(8_300 + 60 * 30 + 80 * 50);
    const market = { partners: [company(['MARKET_RENTAL'])] };
    expect(costOf(market, questionOf())).toBe(28_000);
    expect(costOf(market, questionOf({ passengers: 9, driving: 'WITH_DRIVER' }))).toBe(28_000 + 5 * 3_000 + 25_000);
  });
});

describe('doing without a car', () => {
  const kinds = (change: Partial<TripNeed>) =>
    alternativesFor(need(change), policy).map(({ kind, amountFen }) => [kind, amountFen]);
  it('is walked up to 1 km, cycled up to 3 km and ridden by bus up to 5 km, one way', () => {
    expect(kinds({ distanceKm: 2 })).toEqual([['WALK', 0]]);
    expect(kinds({ distanceKm: 3 })).toEqual([['CYCLE', 0]]);
    expect(kinds({ distanceKm: 6 })).toEqual([['CYCLE', 0]]);
    expect(kinds({ distanceKm: 10 })).toEqual([['BUS', 1_200]]);
    expect(kinds({ distanceKm: 11 })).toEqual([]);
  });
  it('is a lump sum for one person within its distance, and nothing while the distance is not known', () => {
    expect(kinds({ distanceKm: 4, passengers: 1 })).toEqual([
      ['CYCLE', 0],
      ['LUMP_SUM', 1_000],
    ]);
    expect(kinds({ distanceKm: 60, passengers: 1 })).toEqual([['LUMP_SUM', 6_000]]);
    expect(kinds({ distanceKm: 61, passengers: 1 })).toEqual([]);
    const { distanceKm: _, ...unknown } = need({ passengers: 1 });
    expect(alternativesFor(unknown, policy)).toEqual([]);
  });
  it('is nothing for what only a car serves, nor with more luggage than two pieces each', () => {
    const near = { distanceKm: 4, passengers: 1 } as const;
    for (const purpose of ['CONFIDENTIAL_COURIER', 'EMERGENCY', 'LAW_ENFORCEMENT', 'SPECIAL_TECHNICAL'] as const)
      expect(kinds({ ...near, purpose })).toEqual([]);
    expect(kinds({ ...near, luggage: 2 })).toHaveLength(2);
    expect(kinds({ ...near, luggage: 3 })).toEqual([]);
    expect(kinds({ ...near, passengers: 2, luggage: 4 })).toEqual([['CYCLE', 0]]);
  });
});
