/** Which reservations give way when fewer spaces may be reserved: the latest made first. Pure. */
import { HOUR, instantAt, type CivilDate, type Instant } from '../../platform/time.ts';
import { HOURS, hoursLeft } from './capacity.ts';
import type { Reservation, ReservedDay } from './types.ts';

/** The hours of a day that are not over. */
export const hoursToCome = (date: CivilDate, now: Instant): number[] =>
  HOURS.filter((hour) => now < instantAt(date) + (hour + 1) * HOUR);

/** The latest made of those that stand in the hours to come of a day in which there are too many. */
const latestIn = (
  reservations: readonly Reservation[],
  { date, reserved }: ReservedDay,
  limit: number,
  now: Instant,
): Reservation | undefined => {
  const over = hoursToCome(date, now).filter((hour) => (reserved[hour] ?? 0) > limit);
  return reservations
    .filter(({ window }) =>
      hoursLeft(window, now).some((left) => left.date === date && left.hours.some((hour) => over.includes(hour))),
    )
    .sort((a, b) => b.madeAt - a.madeAt)[0];
};

/** The days once a reservation has given its space back. */
const without = (days: readonly ReservedDay[], { window }: Reservation, now: Instant): ReservedDay[] => {
  const left = hoursLeft(window, now);
  return days.map((day) => {
    const hours = left.find(({ date }) => date === day.date)?.hours ?? [];
    return { ...day, reserved: day.reserved.map((count, hour) => (hours.includes(hour) ? count - 1 : count)) };
  });
};

/** Those of the reservations that wait for their vehicles which no longer fit; nobody is sent away who stands there. */
export const givingWay = (
  days: readonly ReservedDay[],
  waiting: readonly Reservation[],
  limitOf: (date: CivilDate) => number,
  now: Instant,
): Reservation[] => {
  const gone: Reservation[] = [];
  let left = days;
  for (const { date } of days)
    for (;;) {
      const day = left.find((one) => one.date === date);
      const staying = waiting.filter((one) => !gone.includes(one));
      const latest = day && latestIn(staying, day, limitOf(date), now);
      if (!latest) break;
      gone.push(latest);
      left = without(left, latest, now);
    }
  return gone;
};
