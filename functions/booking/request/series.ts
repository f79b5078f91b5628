/** On which days a series asks for a car. Pure. */
import type { Calendar, CalendarDay } from '../../calendar/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import {
  addDays,
  civilDate,
  DAY,
  daysBetween,
  weekday,
  type CivilDate,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { Recurrence, SeriesDates, Weekday } from './series-types.ts';
import type { RecurrenceRefusal } from './types.ts';

const weekdays: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export const worksOn = ({ kind }: CalendarDay): boolean => kind === 'WORKDAY' || kind === 'MAKEUP_WORKDAY';

/** Whether a day is one of the weekdays of a recurrence. */
export const isNamed = (recurrence: Pick<Recurrence, 'weekdays'>, date: CivilDate): boolean =>
  recurrence.weekdays.some((name) => weekdays.indexOf(name) + 1 === weekday(date));

/**
 * The days of a series from its first possible day on, by the calendar of the unit: a weekend day worked in exchange
 * (调休) is a working day, a holiday is none whatever its weekday. No further than the booking horizon.
 */
export const seriesDates = (
  recurrence: Recurrence,
  first: CivilDate,
  horizon: CivilDate,
  calendar: Calendar,
): SeriesDates => {
  const last = recurrence.until < horizon ? recurrence.until : horizon;
  const span = Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
  const days = span.filter((date) => isNamed(recurrence, date)).map(calendar);
  const isAsked = (day: CalendarDay): boolean => recurrence.onNonWorkingDays === 'KEEP' || worksOn(day);
  return { asked: days.filter(isAsked), skipped: days.filter((day) => !isAsked(day)) };
};

/** Last day on which policy lets a trip begin. */
export const horizonOf = (now: Instant, { horizonDays }: BookingPolicy): CivilDate =>
  addDays(civilDate(now), horizonDays);

/** The window of the first trip, moved to another day. */
export const windowOn = ({ from, to }: Window, date: CivilDate): Window => {
  const moved = daysBetween(civilDate(from), date) * DAY;
  return { from: from + moved, to: to + moved };
};

/**
 * Last day that a series may end on: within the booking horizon, and with no more trips than one series has. Undefined
 * where it would begin later.
 */
export const latestEnd = (
  { asked }: SeriesDates,
  window: Window,
  now: Instant,
  policy: BookingPolicy,
): CivilDate | undefined => {
  const { mostOccurrences: most } = policy;
  const last = asked.length > most ? asked[most - 1]?.date : undefined;
  const end = last ?? horizonOf(now, policy);
  return civilDate(window.from) <= end ? end : undefined;
};

const path = (...more: string[]): string[] => ['input', 'recurrence', ...more];

/** What forbids its last day: one reason, with the day that it could be where there is one. */
const endRefusals = (
  until: CivilDate,
  dates: SeriesDates,
  window: Window,
  now: Instant,
  policy: BookingPolicy,
): Refusal<RecurrenceRefusal>[] => {
  const { mostOccurrences: most, horizonDays: days } = policy;
  const horizon = horizonOf(now, policy);
  const latest = latestEnd(dates, window, now, policy) ?? horizon;
  if (dates.asked.length > most) return [refusal('SERIES_TOO_LONG', path('until'), { most, latest })];
  if (until > horizon) return [refusal('WINDOW_TOO_FAR', path('until'), { days, latest })];
  return dates.asked.length === 0 ? [refusal('SERIES_EMPTY', path('until'))] : [];
};

/** Everything that forbids a recurrence, whatever the trip. */
export const recurrenceRefusals = (
  { weekdays: named, until }: Recurrence,
  dates: SeriesDates,
  window: Window,
  now: Instant,
  policy: BookingPolicy,
): Refusal<RecurrenceRefusal>[] => {
  const windows = dates.asked.map(({ date }) => windowOn(window, date));
  const meet = windows.some(({ from }, index) => index > 0 && from < (windows[index - 1]?.to ?? from));
  const namedOnce = named.length > 0 && new Set(named).size === named.length;
  return [
    ...(namedOnce ? [] : [refusal('WEEKDAYS_INVALID' as const, path('weekdays'))]),
    ...(namedOnce ? endRefusals(until, dates, window, now, policy) : []),
    ...(meet ? [refusal('OCCURRENCES_OVERLAP' as const, ['input', 'window', 'to'])] : []),
  ];
};
