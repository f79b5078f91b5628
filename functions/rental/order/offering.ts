/** Whether a car can be had for a window: asked by the search and kept by the hold. Pure. */
import { isFree, QUARTER } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, DAY, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { keepsStandard } from '../catalogue/equipment.ts';
import type { RentalPolicy } from '../policy.ts';
import { serves } from '../rules.ts';
import { versionFor } from '../tariff/pricing.ts';
import type { Tariff, TariffTerms } from '../tariff/types.ts';
import type { RentalPartner, Station, TimeShareCar } from '../types.ts';
import type { CarRefusal, WindowRefusal } from './types.ts';

/** A car with all that says whether it can be had. */
export interface OfferedCar {
  readonly car: TimeShareCar;
  readonly partner: RentalPartner | undefined;
  readonly station: Station | undefined;
  readonly tariff: Tariff | undefined;
}

/** What is wanted of it. */
export interface CarWish {
  readonly window: Window;
  readonly expectedKm: number;
  readonly viewpoint: Viewpoint;
}

/** What of a car, its papers or its station keeps it from being handed out; undefined when nothing does. */
export type NotOffered =
  | 'RETIRED'
  | 'OUT_OF_SERVICE'
  | 'STALE'
  | 'OVER_STANDARD'
  | 'UNMARKED'
  | 'PAPERS'
  | 'NO_DEVICE'
  | 'NO_TARIFF'
  | 'STATION';

const notOfferedFor = (
  { car, partner, station, tariff }: OfferedCar,
  window: Window,
  now: Instant,
): NotOffered | undefined => {
  const lastDay = civilDate(window.to - 1);
  const stale = partner && car.reportedAt !== undefined && car.reportedAt + partner.staleMinutes * MINUTE < now;
  if (car.retiredAt !== undefined) return 'RETIRED';
  if (car.service === 'OUT_OF_SERVICE') return 'OUT_OF_SERVICE';
  if (stale) return 'STALE';
  if (!keepsStandard(car, civilDate(now))) return 'OVER_STANDARD';
  if (!car.marked) return 'UNMARKED';
  if (car.insuredUntil < lastDay || car.inspectedUntil < lastDay) return 'PAPERS';
  if (car.positioningDevice === '') return 'NO_DEVICE';
  if (!tariff || !versionFor(tariff, window.from)) return 'NO_TARIFF';
  return car.stationId !== undefined && station?.state !== 'OPEN' ? 'STATION' : undefined;
};

/** Terms that a car is offered on for a window. */
export const termsFor = ({ tariff }: Pick<OfferedCar, 'tariff'>, window: Window): TariffTerms | undefined => {
  const version = tariff && versionFor(tariff, window.from);
  if (!version) return undefined;
  const { effectiveFrom: _, ...terms } = version;
  return terms;
};

const path = ['input', 'carId'];

/** Whether the charge does for handing a car out; cars that run on fuel tell none. */
export const batteryRefusals = (
  { batteryPercent }: Pick<TimeShareCar, 'batteryPercent'>,
  { lowBatteryPercent }: RentalPolicy,
): Refusal<'BATTERY_LOW'>[] =>
  batteryPercent === undefined || batteryPercent >= lowBatteryPercent
    ? []
    : [refusal('BATTERY_LOW', path, { percent: batteryPercent, least: lowBatteryPercent })];

const rangeRefusals = (
  { rangeKm }: TimeShareCar,
  expectedKm: number,
  { rangeReservePercent }: RentalPolicy,
): Refusal<CarRefusal>[] => {
  const needed = Math.ceil((expectedKm * (100 + rangeReservePercent)) / 100);
  return rangeKm >= needed ? [] : [refusal('RANGE_TOO_SHORT', path, { range: rangeKm, needed })];
};

/** Every reason against a car; `days` are its own in the ledger. */
export const carRefusals = (
  offered: OfferedCar,
  days: readonly LedgerDay[],
  { window, expectedKm, viewpoint }: CarWish,
  policy: RentalPolicy,
): Refusal<CarRefusal>[] => {
  const { car, partner } = offered;
  const why = notOfferedFor(offered, window, viewpoint.now);
  const engaged = partner !== undefined && serves(partner, 'TIME_SHARE', civilDate(window.from));
  return [
    ...(engaged ? [] : [refusal('PARTNER_NOT_ENGAGED' as const, path)]),
    ...(why === undefined ? [] : [refusal('CAR_NOT_OFFERED' as const, path, { why })]),
    ...(car.stationId === undefined ? [refusal('CAR_UNDER_WAY' as const, path)] : []),
    ...batteryRefusals(car, policy),
    ...rangeRefusals(car, expectedKm, policy),
    ...(isFree(days, window, viewpoint) ? [] : [refusal('CAR_TAKEN' as const, path)]),
  ];
};

/** A window begins in the running quarter-hour at the earliest, and inside the horizon. */
export const windowRefusals = (
  { from, to }: Window,
  now: Instant,
  { rentalHorizonDays: days }: RentalPolicy,
): Refusal<WindowRefusal>[] => {
  if (from >= to) return [refusal('WINDOW_INVALID', ['input', 'to'])];
  return [
    ...(from > now - QUARTER && to > now ? [] : [refusal('WINDOW_PAST' as const, ['input', 'from'])]),
    ...(from <= now + days * DAY ? [] : [refusal('BEYOND_HORIZON' as const, ['input', 'from'], { days })]),
  ];
};

/** Longest distance anybody may expect to drive. */
const MOST_KM = 1_000;

export const kmRefusals = (km: number): Refusal<'KM_INVALID'>[] =>
  Number.isInteger(km) && km >= 1 && km <= MOST_KM
    ? []
    : [refusal('KM_INVALID', ['input', 'expectedKm'], { most: MOST_KM })];
