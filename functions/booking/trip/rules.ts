/** What departure, return and receipt must be. Pure. */
import { QUARTER } from '../../ledger/rules.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { HOUR, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { earliestDeparture } from '../states.ts';
import type { DispatchOrder, OdometerReading, OdometerRefusal, VehicleRequest } from '../types.ts';

/** A vehicle leaves neither long before its window nor after it. */
export const departureTimeRefusals = (
  trip: Pick<VehicleRequest, 'window'>,
  now: Instant,
  policy: BookingPolicy,
): Refusal<'TOO_EARLY' | 'WINDOW_PAST'>[] => {
  const earliest = earliestDeparture(trip, policy);
  if (now < earliest) return [refusal('TOO_EARLY', [], { earliest })];
  return now < trip.window.to ? [] : [refusal('WINDOW_PAST')];
};

const odometerRefusals = (odometerKm: number, last: number, most: number): Refusal<OdometerRefusal>[] => {
  const path = ['input', 'odometerKm'];
  if (odometerKm < last) return [refusal('ODOMETER_BACKWARDS', path, { last, reading: odometerKm })];
  return odometerKm <= last + most ? [] : [refusal('ODOMETER_IMPLAUSIBLE', path, { last, most, reading: odometerKm })];
};

/** At departure: not below the last reading, and not further than a vehicle goes between trips. */
export const departureOdometerRefusals = (
  odometerKm: number,
  lastKm: number,
  policy: BookingPolicy,
): Refusal<OdometerRefusal>[] => odometerRefusals(odometerKm, lastKm, policy.unrecordedKm);

/** At return: not below departure, and not further than one can drive in the time. */
export const returnOdometerRefusals = (
  odometerKm: number,
  departure: OdometerReading,
  now: Instant,
  policy: BookingPolicy,
): Refusal<OdometerRefusal>[] => {
  const hours = Math.max(0, now - departure.at) / HOUR;
  const most = Math.floor(hours * policy.fastestKmPerHour) + policy.readingToleranceKm;
  return odometerRefusals(odometerKm, departure.odometerKm, most);
};

/** What stays of an order's window once the vehicle is back: at least its first quarter-hour, at most all of it. */
export const usedWindow = ({ window }: Pick<DispatchOrder, 'window'>, returnedAt: Instant): Window => {
  const end = Math.ceil(returnedAt / QUARTER) * QUARTER;
  return { from: window.from, to: Math.min(window.to, Math.max(end, window.from + QUARTER)) };
};

export const satisfactionRefusals = (satisfaction: number): Refusal<'SATISFACTION_INVALID'>[] =>
  Number.isInteger(satisfaction) && satisfaction >= 1 && satisfaction <= 5
    ? []
    : [refusal('SATISFACTION_INVALID', ['input', 'satisfaction'])];

export const tollsRefusals = (tollsFen: number | undefined, policy: BookingPolicy): Refusal<'TOLLS_INVALID'>[] =>
  tollsFen === undefined || (tollsFen >= 0 && tollsFen <= policy.mostTollsFen)
    ? []
    : [refusal('TOLLS_INVALID', ['input', 'tollsFen'], { most: policy.mostTollsFen / 100 })];
