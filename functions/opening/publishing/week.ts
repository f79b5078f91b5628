/** Windows told day by day: an ordinary week, and the days that differ from it. */
import type { Calendar } from '../../calendar/types.ts';
import {
  addDays,
  dayWindow,
  instantAt,
  MINUTE,
  overlaps,
  weekday,
  type CivilDate,
  type Window,
} from '../../platform/time.ts';
import type { Opening } from '../engine/types.ts';
import { openWindows } from '../engine/windows.ts';

/** Clock times of one day; the end of the day is 23:59, as schema.org has no 24:00. */
export interface DayHours {
  readonly opens: string;
  readonly closes: string;
}

/** A year without holidays: what lies in it is the same every week. */
const ordinary: Calendar = (date) => ({
  date,
  kind: weekday(date) >= 6 ? 'REST_DAY' : 'WORKDAY',
  provisional: false,
});

const clock = (minute: number): string =>
  minute >= 1_440
    ? '23:59'
    : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** What of the windows lies on a day. */
const hoursOn = (windows: readonly Window[], date: CivilDate): DayHours[] => {
  const day = dayWindow(date);
  const minuteOf = (at: number): number => Math.round((at - instantAt(date)) / MINUTE);
  return windows
    .filter((window) => overlaps(window, day))
    .map(({ from, to }) => ({
      opens: clock(minuteOf(Math.max(from, day.from))),
      closes: clock(minuteOf(Math.min(to, day.to))),
    }));
};

const datesFrom = (first: CivilDate, count: number): CivilDate[] =>
  Array.from({ length: count }, (_, i) => addDays(first, i));

/** Hours of each weekday (1 Monday … 7 Sunday) by the rules alone, in the season of the day asked about. */
export const ordinaryWeek = ({ rules }: Opening, today: CivilDate): ReadonlyMap<number, readonly DayHours[]> => {
  const windows = openWindows({ rules, periods: [], closures: [] }, ordinary, today, 7);
  return new Map(datesFrom(today, 7).map((date) => [weekday(date), hoursOn(windows, date)]));
};

/** The days whose hours are not those of the ordinary week: holidays, days worked in exchange, periods, closures. */
export const differingDays = (
  windows: readonly Window[],
  week: ReadonlyMap<number, readonly DayHours[]>,
  today: CivilDate,
  count: number,
): { readonly date: CivilDate; readonly hours: readonly DayHours[] }[] =>
  datesFrom(today, count)
    .map((date) => ({ date, hours: hoursOn(windows, date) }))
    .filter(({ date, hours }) => JSON.stringify(hours) !== JSON.stringify(week.get(weekday(date))));
