/** Times of rules as numbers, so that the engine never parses twice. */
import { instantAt, instantOf, isCivilDate, MINUTE, type CivilDate, type Instant } from '../../platform/time.ts';
import type { ClockTime, Hours, LocalTime, MonthDay } from './types.ts';

export const MINUTES_OF_DAY = 1_440;

/** Days since 1970-01-01 in Asia/Shanghai. */
export type DayNumber = number;

const DAY_ONE = instantAt('1970-01-01');
const DAY_LENGTH = MINUTES_OF_DAY * MINUTE;

export const dayNumberAt = (at: Instant): DayNumber => Math.floor((at - DAY_ONE) / DAY_LENGTH);
export const dayNumber = (date: CivilDate): DayNumber => dayNumberAt(instantAt(date));
/** Instant of a minute of a day; minutes beyond 1440 run on into the next. */
export const instantOn = (day: DayNumber, minute = 0): Instant => DAY_ONE + day * DAY_LENGTH + minute * MINUTE;

/** Minutes since midnight, 0–2880. */
export const minutesOf = (time: ClockTime): number => {
  const match = /^(\d\d):([0-5]\d)$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Infinity;
  if (minutes > 2 * MINUTES_OF_DAY) throw new Error(`${time} is no clock time from 00:00 to 48:00`);
  return minutes;
};

export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

export const minuteSpan = ({ from, to }: Hours): MinuteSpan => {
  const span = { from: minutesOf(from), to: minutesOf(to) };
  if (span.to <= span.from) throw new Error(`hours from ${from} to ${to} end before they begin`);
  return span;
};

/** 05-01 → 501: compares like the dates themselves. */
export const monthDayNumber = (monthDay: MonthDay): number => {
  if (!isCivilDate(`2000-${monthDay}`)) throw new Error(`${monthDay} is no day of a year, MM-DD`);
  return Number(monthDay.slice(0, 2)) * 100 + Number(monthDay.slice(3));
};

export const instantOfLocal = (local: LocalTime): Instant => {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? instantOf(local) : NaN;
  if (Number.isNaN(at)) throw new Error(`${local} is no local time, YYYY-MM-DDTHH:MM`);
  return at;
};
