/**
 * Whether a driver may drive a trip: hours, rest and licence, each a named check. What the ledger can keep by itself
 * (hours of a day, rest between days) is also told as limits, so that a dispatch needs no read before it. Pure.
 */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysAbove, QUARTER, slotsOf, spansInWayOf, windowOf } from '../../ledger/rules.ts';
import type { DaySlots, LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import {
  addDays,
  civilDate,
  daysTouched,
  instantAt,
  MINUTE,
  toDateTime,
  type CivilDate,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import { coversGears } from '../../rental/membership/renting.ts';
import type { BookingPolicy } from '../policy.ts';
import { timeLacking } from './driving-time.ts';
import type { WheelRefusal } from './driving-types.ts';
import type { TripNeed } from '../types.ts';

/**
 * Whoever drives: a driver of a fleet; or who drives himself, who goes by no name here and has a licence once his unit
 * has seen it.
 */
export interface AtWheel {
  readonly id: string;
  readonly name?: string;
  readonly licenceClass?: string;
  readonly licensedUntil?: CivilDate;
}

/** A driver with a window in which he is to be on duty. */
interface Duty extends Viewpoint {
  readonly driver: AtWheel;
  /** Window taken in the ledger, buffers included. */
  readonly booked: Window;
  readonly policy: BookingPolicy;
  /** His days in the ledger as far as known. */
  readonly days: readonly LedgerDay[];
}

/** What of a vehicle bears on who may drive it; of a car that is rented nobody notes what it runs on. */
export type Driven = Pick<Vehicle, 'plateNumber' | 'seats'> & Partial<Pick<Vehicle, 'energy'>>;

/** A driver with the trip he is to drive, and the vehicle once it is known. */
export interface Drive extends Duty {
  readonly need: TripNeed;
  readonly vehicle: Driven | undefined;
}

type DutyRefusal = 'DRIVER_HOURS_EXCEEDED' | 'DRIVER_REST_TOO_SHORT';
type Check = (drive: Drive) => Refusal<WheelRefusal> | undefined;
type DutyCheck = (duty: Duty) => Refusal<DutyRefusal> | undefined;

/** Who drives himself was not chosen among others, so he is no field of what is said. */
export const ofDriver = <Code extends WheelRefusal>(
  code: Code,
  { name }: AtWheel,
  facts: Readonly<Record<string, string | number>> = {},
): Refusal<Code> =>
  name === undefined ? refusal(code, [], facts) : refusal(code, ['input', 'driverId'], { name, ...facts });

/** Seats, the driver's among them, up to which a licence class permits to drive; none for a class not known. */
export const licensedSeats = (licenceClass: string, { seatsByLicence }: BookingPolicy): number =>
  seatsByLicence[licenceClass] ?? 0;

/** Whoever may drive the largest vehicles (A1, A2 …) comes last: they are few, and kept for what needs them. */
export const leastQualifiedFirst = (drivers: readonly Driver[], policy: BookingPolicy): Driver[] =>
  drivers.toSorted((a, b) => licensedSeats(a.licenceClass, policy) - licensedSeats(b.licenceClass, policy));

const hasLicence: Check = ({ driver }) =>
  driver.licenceClass === undefined ? ofDriver('LICENCE_MISSING', driver) : undefined;

const staysLicensed: Check = ({ need, driver }) =>
  driver.licensedUntil === undefined || civilDate(need.window.to - 1) <= driver.licensedUntil
    ? undefined
    : ofDriver('LICENCE_LAPSES', driver, { until: driver.licensedUntil });

const licenceCovers: Check = ({ driver, vehicle, policy }) => {
  const { licenceClass: licence } = driver;
  if (licence === undefined || !vehicle || vehicle.seats <= licensedSeats(licence, policy)) return undefined;
  const { plateNumber: plate, seats } = vehicle;
  return ofDriver('LICENCE_CLASS_TOO_LOW', driver, { licence, plate, seats });
};

const licenceCoversGears: Check = ({ driver, vehicle }) =>
  driver.licenceClass === undefined || vehicle?.energy === undefined || coversGears(driver.licenceClass, vehicle.energy)
    ? undefined
    : ofDriver('LICENCE_UNFIT', driver, { plate: vehicle.plateNumber });

/** What is asked of a licence alone: all that another vehicle changes for who is on his way. */
export const licenceChecks: readonly Check[] = [hasLicence, staysLicensed, licenceCovers, licenceCoversGears];

const drivable: Check = ({ need, driver, policy }) => {
  const lacking = timeLacking(need, policy);
  return lacking && ofDriver('DRIVER_HOURS_EXCEEDED', driver, { ...lacking });
};

/** Where the day of duty begins on which an instant falls; what ends before it still belongs to the day before. */
const dutyDayStart = (at: Instant, { dutyDayStartMinutes }: BookingPolicy): Instant =>
  instantAt(civilDate(at - dutyDayStartMinutes * MINUTE), dutyDayStartMinutes);

/** Whether a trip lies on one day of duty: who is home a little after midnight was not away over night. */
const isOfOneDay = (booked: Window, policy: BookingPolicy): boolean =>
  dutyDayStart(booked.from, policy) === dutyDayStart(booked.to - 1, policy);

/** Quarter-hours for which one driver may be booked on a day. */
export const mostSlots = ({ mostDutyMinutesOfDay }: BookingPolicy): number =>
  Math.floor((mostDutyMinutesOfDay * MINUTE) / QUARTER);

/** Quarter-hours for which a driver may be booked on a day of a trip. Away over night, no day counts as more than that. */
export const mostSlotsOn = (booked: Window, policy: BookingPolicy, { from, to }: DaySlots): number => {
  const most = mostSlots(policy);
  return daysTouched(booked).length > 1 && !isOfOneDay(booked, policy) ? Math.max(most, to - from) : most;
};

/** Whether a trip on one day of duty takes more than one driver may be booked for on it, whichever side of midnight. */
const isBeyondDay = (booked: Window, policy: BookingPolicy): boolean =>
  isOfOneDay(booked, policy) && booked.to - booked.from > mostSlots(policy) * QUARTER;

/** The part of a trip that is too long for the day of one driver: of its first day that is, or all of it. */
export const beyondDuty = (booked: Window, policy: BookingPolicy): Window | undefined => {
  if (isBeyondDay(booked, policy)) return booked;
  const above = slotsOf(booked).find((slots) => slots.to - slots.from > mostSlotsOn(booked, policy, slots));
  return above && windowOf(above);
};

const keepsHours: DutyCheck = (drive) => {
  const { days, booked, policy } = drive;
  const [above] = isBeyondDay(booked, policy)
    ? [civilDate(booked.from)]
    : slotsOf(booked).flatMap((slots) => daysAbove(days, windowOf(slots), mostSlotsOn(booked, policy, slots), drive));
  return above === undefined
    ? undefined
    : ofDriver('DRIVER_HOURS_EXCEEDED', drive.driver, { date: above.slice(5), most: policy.mostDutyMinutesOfDay });
};

/** Where the day of duty begins that follows the one on which an instant falls. */
const nextDutyDayStart = (at: Instant, policy: BookingPolicy): Instant =>
  instantAt(addDays(civilDate(dutyDayStart(at, policy)), 1), policy.dutyDayStartMinutes);

/**
 * Times in which a driver must not be booked for another trip, because his rest between two days of duty would be too
 * short: before the day of duty on which he leaves, and after the one on which he comes back. Where he is out as a day of
 * duty begins, he rests neither just before it nor in its first hours. On the same day trips may follow one another. Of
 * two trips each is in the way of the other, or neither is.
 */
export const restWindows = (booked: Window, policy: BookingPolicy): readonly Window[] => {
  const rest = policy.leastRestMinutesBetweenDays * MINUTE;
  const { from, to } = booked;
  const isOut = (start: Instant): boolean => from < start && start < to;
  const [firstStart, lastStart] = [nextDutyDayStart(from, policy), dutyDayStart(to - 1, policy)];
  return [
    { from: from - rest, to: dutyDayStart(from, policy) },
    ...(isOut(firstStart) ? [{ from: firstStart - rest, to: from }] : []),
    ...(isOut(lastStart) ? [{ from: to, to: lastStart + rest }] : []),
    { from: nextDutyDayStart(to - 1, policy), to: to + rest },
  ].filter((kept) => kept.from < kept.to);
};

/** Window in which what a driver does bears on whether he may drive a trip. */
export const bearingOn = (booked: Window, policy: BookingPolicy): Window => {
  const all = [booked, ...restWindows(booked, policy)];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
};

const restsEnough: DutyCheck = (drive) => {
  const { days, booked, policy } = drive;
  const [late] = restWindows(booked, policy).flatMap((kept) => spansInWayOf(days, kept, drive));
  if (!late) return undefined;
  const other = windowOf(late);
  const minutes = (other.from < booked.from ? booked.from - other.to : other.from - booked.to) / MINUTE;
  const at = toDateTime(other.from < booked.from ? other.to : other.from)
    .slice(5, 16)
    .replace('T', ' ');
  return ofDriver('DRIVER_REST_TOO_SHORT', drive.driver, {
    at,
    side: other.from < booked.from ? 'before' : 'after',
    minutes: Math.max(0, minutes),
    least: policy.leastRestMinutesBetweenDays,
  });
};

/** Hours of a day and rest between days: what a driver keeps whatever he drives, also when a trip takes longer. */
export const dutyRefusals = (duty: Duty): Refusal<DutyRefusal>[] =>
  [keepsHours, restsEnough].flatMap((check) => check(duty) ?? []);

/** The column of a driver's checks; that he is free is asked beside it, of vehicles and drivers alike. */
export const drivingChecks: readonly Check[] = [...licenceChecks, drivable, keepsHours, restsEnough];
