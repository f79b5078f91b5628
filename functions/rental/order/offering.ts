/** Whether a car can be had for a window: asked by the search and kept by the hold. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { isFree, QUARTER } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { distanceMetres, type Point } from '../../platform/geo.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY, type Instant, type Window } from '../../platform/time.ts';
import { carObstacles, isCharged, type OfferedCar } from '../catalogue/listing.ts';
import type { Obstacle } from '../catalogue/types.ts';
import type { RentalPolicy } from '../policy.ts';
import { versionFor } from '../tariff/pricing.ts';
import type { TariffTerms } from '../tariff/types.ts';
import type { TimeShareCar } from '../types.ts';
import { estimateOf } from './charging.ts';
import type { CarOffer, CarRefusal, OfferingRefusal, RentalOrder, WindowRefusal } from './types.ts';

/** What is wanted of it. */
export interface CarWish {
  readonly window: Window;
  readonly expectedKm: number;
  readonly viewpoint: Viewpoint;
}

/** Terms that a car is offered on for a window. */
export const termsFor = ({ tariff }: Pick<OfferedCar, 'tariff'>, window: Window): TariffTerms | undefined => {
  const version = tariff && versionFor(tariff, window.from);
  if (!version) return undefined;
  const { effectiveFrom: _, ...terms } = version;
  return terms;
};

const path = ['input', 'carId'];

/** Whether the charge does for handing a car out. */
export const batteryRefusals = (car: TimeShareCar, policy: RentalPolicy): Refusal<'BATTERY_LOW'>[] =>
  isCharged(car, policy)
    ? []
    : [refusal('BATTERY_LOW', path, { percent: car.batteryPercent ?? 0, least: policy.lowBatteryPercent })];

const rangeRefusals = (
  { rangeKm }: TimeShareCar,
  expectedKm: number,
  { rangeReservePercent }: RentalPolicy,
): Refusal<'RANGE_TOO_SHORT'>[] => {
  const needed = Math.ceil((expectedKm * (100 + rangeReservePercent)) / 100);
  return rangeKm >= needed ? [] : [refusal('RANGE_TOO_SHORT', path, { range: rangeKm, needed })];
};

/** Obstacles that are told apart from the others. */
const apart: ReadonlySet<Obstacle> = new Set(['PARTNER_NOT_ENGAGED', 'LOW_BATTERY']);

/** Every reason against a car but for its being taken: what is told its partner as an obstacle is refused here. */
export const offeringRefusals = (
  offered: OfferedCar,
  { window, expectedKm }: Pick<CarWish, 'window' | 'expectedKm'>,
  now: Instant,
  policy: RentalPolicy,
): Refusal<OfferingRefusal>[] => {
  const { car } = offered;
  const obstacles = carObstacles(offered, window, now, policy);
  const others = obstacles.filter((one) => !apart.has(one));
  return [
    ...(obstacles.includes('PARTNER_NOT_ENGAGED') ? [refusal('PARTNER_NOT_ENGAGED' as const, path)] : []),
    ...(others.length === 0 ? [] : [refusal('CAR_NOT_OFFERED' as const, path, { why: others.join(' ') })]),
    ...(car.stationId === undefined ? [refusal('CAR_UNDER_WAY' as const, path)] : []),
    ...batteryRefusals(car, policy),
    ...rangeRefusals(car, expectedKm, policy),
  ];
};

/** What must last to the end of a trip under way; what the car itself tells meanwhile does not end it. */
const lasting: ReadonlySet<Obstacle> = new Set(['CAR_RETIRED', 'INSURANCE_LAPSED', 'INSPECTION_LAPSED']);

/**
 * Every reason against keeping a car until `to`: agreement and papers must cover the new end. A car that was not picked
 * up yet must be fit for it as one that is held anew; whoever has it now does not keep it from being back by then.
 */
export const longerRefusals = (
  offered: OfferedCar,
  { state, expectedKm }: Pick<RentalOrder, 'state' | 'expectedKm'>,
  to: Instant,
  now: Instant,
  policy: RentalPolicy,
): Refusal<OfferingRefusal>[] => {
  const end = { from: to - 1, to };
  const obstacles = carObstacles(offered, end, now, policy);
  const papers = obstacles.filter((one) => lasting.has(one));
  const against =
    state === 'CONFIRMED'
      ? offeringRefusals(offered, { window: end, expectedKm }, now, policy).filter(
          ({ code }) => code !== 'CAR_UNDER_WAY',
        )
      : [
          ...(obstacles.includes('PARTNER_NOT_ENGAGED') ? [refusal('PARTNER_NOT_ENGAGED' as const)] : []),
          ...(papers.length === 0 ? [] : [refusal('CAR_NOT_OFFERED' as const, [], { why: papers.join(' ') })]),
        ];
  return against.map((one) => ({ ...one, path: ['input', 'to'] }));
};

/** Every reason against a car; `days` are its own in the ledger. */
export const carRefusals = (
  offered: OfferedCar,
  days: readonly LedgerDay[],
  wish: CarWish,
  policy: RentalPolicy,
): Refusal<CarRefusal>[] => [
  ...offeringRefusals(offered, wish, wish.viewpoint.now, policy),
  ...(isFree(days, wish.window, wish.viewpoint) ? [] : [refusal('CAR_TAKEN' as const, path)]),
];

/** A car as it is offered: how far it is there, and what the time would cost; undefined where it cannot be picked up. */
export const offerOf = (
  offered: OfferedCar,
  { window, expectedKm }: Pick<CarWish, 'window' | 'expectedKm'>,
  near: Point,
  calendar: Calendar,
): CarOffer | undefined => {
  const { car, station } = offered;
  const terms = termsFor(offered, window);
  if (!station || !terms) return undefined;
  const { totalFen: estimateFen, lines } = estimateOf(terms, window, expectedKm, calendar);
  return { car, station, distanceMetres: distanceMetres(near, station.location), estimateFen, lines };
};

/** Nearest first, then cheapest. */
export const nearestFirst = (a: CarOffer, b: CarOffer): number =>
  a.distanceMetres - b.distanceMetres || a.estimateFen - b.estimateFen || (a.car.id < b.car.id ? -1 : 1);

/** A window begins in the running quarter-hour at the earliest, and inside the horizon. */
export const windowRefusals = (
  { from, to }: Window,
  now: Instant,
  { rentalHorizonDays: days }: RentalPolicy,
): Refusal<WindowRefusal>[] => {
  if (from >= to) return [refusal('WINDOW_INVALID', ['input', 'window', 'to'])];
  return [
    ...(from > now - QUARTER && to > now ? [] : [refusal('WINDOW_PAST' as const, ['input', 'window', 'from'])]),
    ...(from <= now + days * DAY ? [] : [refusal('BEYOND_HORIZON' as const, ['input', 'window', 'from'], { days })]),
  ];
};

/** Longest distance anybody may expect to drive. */
const MOST_KM = 1_000;

export const kmRefusals = (km: number): Refusal<'KM_INVALID'>[] =>
  Number.isInteger(km) && km >= 1 && km <= MOST_KM
    ? []
    : [refusal('KM_INVALID', ['input', 'expectedKm'], { most: MOST_KM })];
