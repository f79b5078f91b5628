/** What departure, return and receipt must be. Pure. */
import { MOST_ODOMETER_KM, mostDriven, plausibleKm, type OdometerReading } from '../../fleet/odometers.ts';
import { QUARTER } from '../../ledger/rules.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { presentPlacesOf } from '../places.ts';
import type { BookingPolicy } from '../policy.ts';
import { earliestDeparture, steps } from '../states.ts';
import { dotted } from '../../platform/plate.ts';
import type { DispatchOrder, VehicleRequest, VehicleRequestState } from '../types.ts';
import type { ExplainBeyond, OdometerRefusal, RecordedAtRefusal } from './types.ts';

/** When an act was done that may have waited on a device; a clock that is a little wrong is set right. */
export const actedAt = (recordedAt: Instant | undefined, notBefore: Instant, now: Instant): Instant =>
  Math.min(Math.max(recordedAt ?? now, notBefore), now);

/** An act is recorded neither before it could be done nor for the future, and told soon enough. */
export const recordedAtRefusals = (
  recordedAt: Instant | undefined,
  notBefore: Instant,
  now: Instant,
  { clockToleranceMinutes, offlineHours }: BookingPolicy,
): Refusal<RecordedAtRefusal>[] => {
  const path = ['input', 'recordedAt'];
  const tolerance = clockToleranceMinutes * MINUTE;
  if (recordedAt === undefined) return [];
  if (recordedAt > now + tolerance) return [refusal('RECORDED_IN_FUTURE', path, { at: recordedAt })];
  if (recordedAt < notBefore - tolerance) return [refusal('RECORDED_TOO_EARLY', path, { earliest: notBefore })];
  return recordedAt < now - offlineHours * HOUR ? [refusal('RECORDED_TOO_LATE', path, { hours: offlineHours })] : [];
};

/** What was done on one vehicle is not recorded of another that an order, not over yet, has got since; who names none saw whichever. */
export const otherVehicleRefusals = (
  { state, plateNumber: plate }: Pick<DispatchOrder, 'state' | 'plateNumber'>,
  plateNumber: string | null | undefined,
): Refusal<'VEHICLE_CHANGED'>[] =>
  plateNumber == null || plateNumber === plate || state === 'RETURNED' || state === 'CANCELLED'
    ? []
    : [refusal('VEHICLE_CHANGED', ['input', 'plateNumber'], { saw: dotted(plateNumber), plate })];

/** A vehicle leaves neither long before its window nor after it. */
export const departureTimeRefusals = (
  trip: Pick<VehicleRequest, 'window'>,
  at: Instant,
  policy: BookingPolicy,
): Refusal<'TOO_EARLY' | 'WINDOW_PAST'>[] => {
  const earliest = earliestDeparture(trip, policy);
  if (at < earliest) return [refusal('TOO_EARLY', [], { earliest, minutes: policy.earliestDepartureMinutes })];
  return at < trip.window.to ? [] : [refusal('WINDOW_PAST')];
};

const odometerRefusals = (odometerKm: number, last: number, most: number): Refusal<OdometerRefusal>[] => {
  const path = ['input', 'odometerKm'];
  if (odometerKm < last) return [refusal('ODOMETER_BACKWARDS', path, { last, reading: odometerKm })];
  return odometerKm <= last + most ? [] : [refusal('ODOMETER_IMPLAUSIBLE', path, { last, most, reading: odometerKm })];
};

/** What every reading is, also that of a car of which nothing else is known. */
export const onOdometer = (odometerKm: number): Refusal<OdometerRefusal>[] =>
  odometerRefusals(odometerKm, 0, MOST_ODOMETER_KM);

/** Whether a vehicle's odometer was read after that moment, so that a reading told only now lies below it. */
export const isReadSince = ({ odometerAt }: { readonly odometerAt?: Instant }, at: Instant): boolean =>
  odometerAt !== undefined && odometerAt > at;

/** What a vehicle showed before something else was read of it. */
const earlierReadingRefusals = (odometerKm: number, later: number): Refusal<OdometerRefusal>[] =>
  odometerKm <= later ? [] : [refusal('ODOMETER_IMPLAUSIBLE', ['input', 'odometerKm'], { later, reading: odometerKm })];

/** At departure: not below the last reading, and not further than a vehicle goes between trips. */
export const departureOdometerRefusals = (
  { at, odometerKm }: OdometerReading,
  vehicle: { readonly odometerKm: number; readonly odometerAt?: Instant },
  policy: BookingPolicy,
): Refusal<OdometerRefusal>[] => {
  return isReadSince(vehicle, at)
    ? earlierReadingRefusals(odometerKm, vehicle.odometerKm)
    : odometerRefusals(odometerKm, vehicle.odometerKm, policy.unrecordedKm);
};

/** The last reading of the present vehicle on its way: at departure, or when one driver handed over to another. */
export const lastReading = ({
  departure,
  earlierDrivers = [],
}: Pick<DispatchOrder, 'departure' | 'earlierDrivers'>): OdometerReading | undefined =>
  // What was read the moment it left may be of the vehicle before it.
  departure && (earlierDrivers.map(({ until }) => until).findLast(({ at }) => at > departure.at) ?? departure);

/** Under way and at return: not below the last reading, and not further than one can drive in the time. */
export const drivenOdometerRefusals = (
  { at, odometerKm }: OdometerReading,
  last: OdometerReading,
  policy: BookingPolicy,
): Refusal<OdometerRefusal>[] => odometerRefusals(odometerKm, last.odometerKm, mostDriven(last, at, policy));

/** At return besides: in order with whatever else was read of the vehicle; a hired car has no reading but the trip's own. */
export const returnOdometerRefusals = (
  reading: OdometerReading,
  last: OdometerReading,
  vehicle: { readonly odometerKm: number; readonly odometerAt?: Instant } | undefined,
  policy: BookingPolicy,
): Refusal<OdometerRefusal>[] => {
  const { at, odometerKm } = reading;
  const driven = drivenOdometerRefusals(reading, last, policy);
  if (driven.length > 0 || !vehicle) return driven;
  return isReadSince(vehicle, at)
    ? earlierReadingRefusals(odometerKm, vehicle.odometerKm)
    : odometerRefusals(odometerKm, vehicle.odometerKm, Infinity);
};

/** What stays booked of a window once its part of the trip is over: at least a quarter-hour, at most all of it. */
export const usedWindow = ({ window }: { readonly window: Window }, endedAt: Instant): Window => {
  const end = Math.ceil(endedAt / QUARTER) * QUARTER;
  return { from: window.from, to: Math.min(window.to, Math.max(end, window.from + QUARTER)) };
};

/** The window of an order that is back. Who took over a moment ago keeps a quarter-hour, and vehicle and driver end as one. */
export const windowAfter = (order: DispatchOrder, at: Instant): Window => ({
  from: order.window.from,
  to: Math.max(...presentPlacesOf(order).map((place) => usedWindow(place, at).to)),
});

/** Where a request stands once one of its orders is back: only the last return ends the trip. */
export const stateAfterReturn = (
  { orderIds }: VehicleRequest,
  orderId: string,
  orders: readonly DispatchOrder[],
): VehicleRequestState => {
  const isOut = ({ id, state }: DispatchOrder): boolean =>
    id !== orderId && orderIds.includes(id) && (state === 'DISPATCHED' || state === 'UNDER_WAY');
  return orders.some(isOut) ? 'UNDER_WAY' : steps.RECORD_RETURN.to;
};

/** A booking of which somebody else takes over the rest. */
export interface Divided {
  /** What stays with who had it; absent when he had not begun. */
  readonly used?: Window;
  /** What is left; absent when nothing is. */
  readonly rest?: Window;
}

/** Divides a booking at the next quarter-hour. */
export const divided = ({ window }: { readonly window: Window }, now: Instant, hasBegun: boolean): Divided => {
  const next = (Math.floor(now / QUARTER) + 1) * QUARTER;
  const from = Math.max(next, hasBegun ? window.from + QUARTER : window.from);
  return {
    ...(hasBegun ? { used: { from: window.from, to: Math.min(from, window.to) } } : {}),
    ...(from < window.to ? { rest: { from, to: window.to } } : {}),
  };
};

/** When a trip should be over: the end of what is booked, without the buffer after it. */
export const dueAt = ({ window }: Pick<DispatchOrder, 'window'>, { bufferAfterMinutes }: BookingPolicy): Instant =>
  window.to - bufferAfterMinutes * MINUTE;

/** From when on the return of a rented car, which ends its rental, needs no word; its unused days are charged as agreed. */
const earlyReturn = (
  order: Pick<DispatchOrder, 'window' | 'hired'>,
  policy: BookingPolicy,
): Pick<ExplainBeyond, 'early'> => {
  const { days } = order.hired?.rental ?? {};
  const until = dueAt(order, policy);
  return days === undefined ? {} : { early: { before: until - policy.earlyReturnHours * HOUR, until, days } };
};

/**
 * What a trip may exceed without a word: the distance asked for, of those who share a car the longest, and its window;
 * and how early it may end a rental.
 */
export const explainBeyond = (
  order: Pick<DispatchOrder, 'window' | 'hired'>,
  requests: readonly Pick<VehicleRequest, 'distanceKm'>[],
  policy: BookingPolicy,
): ExplainBeyond => {
  const { deviationKm, deviationPercent, lateReturnMinutes, plausibleKmPerHour: kmPerHour } = policy;
  const { fastestKmPerHour, readingToleranceKm } = policy;
  const at = dueAt(order, policy) + lateReturnMinutes * MINUTE;
  const asked = requests.flatMap(({ distanceKm }) => distanceKm ?? []);
  const always = { at, ...earlyReturn(order, policy), kmPerHour, fastestKmPerHour, readingToleranceKm };
  if (asked.length < requests.length) return always;
  const longest = Math.max(...asked);
  const more = Math.max(deviationKm, Math.ceil((longest * deviationPercent) / 100));
  return { ...always, kilometres: longest + more };
};

/** A vehicle that came further than is plausible in its time is explained: a slip of the pen is asked about. */
export const speedRefusals = (
  deviation: string,
  back: OdometerReading,
  departure: OdometerReading,
  beyond: ExplainBeyond,
): Refusal<'DEVIATION_UNEXPLAINED'>[] => {
  const driven = back.odometerKm - departure.odometerKm;
  const time = back.at - departure.at;
  if (deviation !== '' || driven <= plausibleKm(time, beyond.kmPerHour)) return [];
  const facts = { what: 'SPEED', driven, minutes: Math.floor(time / MINUTE), most: beyond.kmPerHour };
  return [refusal('DEVIATION_UNEXPLAINED', ['input', 'deviation'], facts)];
};

/** A trip that became much longer than was asked for, in distance or in time, or ends a rental early, is explained. */
export const deviationRefusals = (
  deviation: string,
  driven: number,
  at: Instant,
  beyond: ExplainBeyond,
): Refusal<'DEVIATION_UNEXPLAINED'>[] => {
  const path = ['input', 'deviation'];
  const { kilometres, early } = beyond;
  if (deviation !== '') return [];
  return [
    ...(kilometres !== undefined && driven > kilometres
      ? [refusal('DEVIATION_UNEXPLAINED' as const, path, { what: 'DISTANCE', driven, most: kilometres })]
      : []),
    ...(at > beyond.at ? [refusal('DEVIATION_UNEXPLAINED' as const, path, { what: 'TIME', latest: beyond.at })] : []),
    ...(early && at < early.before
      ? [refusal('DEVIATION_UNEXPLAINED' as const, path, { what: 'EARLY', until: early.until })]
      : []),
  ];
};

export const satisfactionRefusals = (satisfaction: number): Refusal<'SATISFACTION_INVALID'>[] =>
  Number.isInteger(satisfaction) && satisfaction >= 1 && satisfaction <= 5
    ? []
    : [refusal('SATISFACTION_INVALID', ['input', 'satisfaction'])];
