/** How many spaces of a lot may be reserved, and whether there is one left, hour by hour. Pure. */
import {
  addDays,
  civilDate,
  daysTouched,
  HOUR,
  instantAt,
  type CivilDate,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Place } from '../types.ts';
import type { ReservedDay, TouchedDay } from './types.ts';

export const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Spaces that may be reserved: as the place says, else the policy's share of those offered; never more than those. */
export const reservableSpaces = (
  { kind, spaces, reservableSpaces: own }: Place,
  { reservablePercent }: OpeningPolicy,
): number => {
  if (kind !== 'PARKING_LOT' || !spaces) return 0;
  return Math.min(spaces.offered, own ?? Math.floor((spaces.offered * reservablePercent) / 100));
};

export const emptyDay = (placeId: string, date: CivilDate, limit: number): ReservedDay => ({
  placeId,
  date,
  reserved: HOURS.map(() => 0),
  arrived: HOURS.map(() => 0),
  limits: HOURS.map(() => limit),
  isKept: false,
});

/** Hours that a stay touches, by day: one of 18:30 to 07:00 has a space from 18 o'clock on. */
export const touchedDays = (stay: Window): TouchedDay[] =>
  daysTouched(stay).map((date) => {
    const start = instantAt(date);
    return {
      date,
      hours: HOURS.filter((hour) => start + hour * HOUR < stay.to && stay.from < start + (hour + 1) * HOUR),
    };
  });

/** The hours of a stay that are still to come, the present one among them. */
export const hoursLeft = (stay: Window, now: Instant): TouchedDay[] =>
  stay.to <= now ? [] : touchedDays({ from: Math.max(stay.from, now), to: stay.to });

/** The first hour of a stay in which no space is left. */
export const fullAt = (days: readonly ReservedDay[], stay: Window): Instant | undefined => {
  for (const { date, hours } of touchedDays(stay)) {
    const day = days.find((one) => one.date === date);
    const full = hours.find((hour) => (day?.reserved[hour] ?? 0) >= (day?.limits[hour] ?? 0));
    if (full !== undefined) return instantAt(date) + full * HOUR;
  }
  return undefined;
};

/** Spaces of an hour that wait for their vehicles. */
const awaitedIn = ({ reserved, arrived }: ReservedDay, hour: number): number =>
  Math.max(0, (reserved[hour] ?? 0) - (arrived[hour] ?? 0));

/** Most spaces that wait for their vehicles in any of some hours. */
export const mostAwaited = (days: readonly ReservedDay[], touched: readonly TouchedDay[]): number => {
  const counts = touched.flatMap(({ date, hours }) => {
    const day = days.find((one) => one.date === date);
    return day ? hours.map((hour) => awaitedIn(day, hour)) : [];
  });
  return Math.max(0, ...counts);
};

/** The first hour of a stay in which all of some spaces wait for others. */
export const awaitedFullAt = (days: readonly ReservedDay[], stay: Window, room: number): Instant | undefined => {
  for (const { date, hours } of touchedDays(stay)) {
    const day = days.find((one) => one.date === date);
    const full = hours.find((hour) => (day ? awaitedIn(day, hour) : 0) >= room);
    if (full !== undefined) return instantAt(date) + full * HOUR;
  }
  return undefined;
};

/** Days on which something may be reserved, yesterday's night included. */
export const daysAhead = (
  now: Instant,
  { reservationHorizonDays, longestReservationHours }: OpeningPolicy,
): CivilDate[] => {
  const today = civilDate(now);
  const count = reservationHorizonDays + Math.ceil(longestReservationHours / 24) + 1;
  return Array.from({ length: count }, (_, i) => addDays(today, i));
};
