/**
 * The State Council's yearly arrangements, and what can be said of a year without one.
 * `official.json` is written from npm `chinese-days` by official.test.ts: run it with `-u` after updating the package.
 */
import { addDays, weekday, type CivilDate } from '../platform/time.ts';
import { holidayNames, type Holiday } from './holidays.ts';
import official from './official.json' with { type: 'json' };
import type { CalendarDay } from './types.ts';

/** `<first day> <last day> <holiday>` → every day of the breaks with its holiday. */
const breakDays = (breaks: readonly string[]): Map<CivilDate, Holiday> => {
  const days = new Map<CivilDate, Holiday>();
  for (const line of breaks) {
    const [first = '', last = '', holiday] = line.split(' ');
    for (let date = first; date <= last; date = addDays(date, 1)) days.set(date, holiday as Holiday);
  }
  return days;
};

const holidays = breakDays(official.breaks);
const makeupWorkdays = new Set<CivilDate>(official.makeupWorkdays);

/** Statutory days of a year by law (2024 regulation): the eve to the third day of the lunar year, and so on. */
const statutoryDays = (year: string, movable: string | undefined): Map<CivilDate, Holiday> => {
  const lines = [`01-01 01-01 NEW_YEAR`, `05-01 05-02 LABOUR_DAY`, `10-01 10-03 NATIONAL_DAY`];
  if (movable !== undefined) {
    const [springFestival = '', qingming = '', dragonBoat = '', midAutumn = ''] = movable.split(' ');
    const newYear = `${year}-${springFestival}`;
    lines.push(`${addDays(newYear, -1).slice(5)} ${addDays(newYear, 2).slice(5)} SPRING_FESTIVAL`);
    lines.push(`${qingming} ${qingming} QINGMING`, `${dragonBoat} ${dragonBoat} DRAGON_BOAT`);
    lines.push(`${midAutumn} ${midAutumn} MID_AUTUMN`);
  }
  return breakDays(lines.map((line) => line.replace(/\d\d-\d\d/g, (monthDay) => `${year}-${monthDay}`)));
};

/** Statutory days of the years after the last arrangement whose lunar dates are known. */
const expected = new Map<string, Map<CivilDate, Holiday>>(
  Object.entries(official.movable).map(([year, movable]) => [year, statutoryDays(year, movable)]),
);

const isArranged = (date: CivilDate): boolean => {
  const year = Number(date.slice(0, 4));
  return year >= official.firstYear && year <= official.lastYear;
};

/** Day of the national calendar; `provisional` where the year's arrangement is not known. */
export const officialDay = (date: CivilDate): CalendarDay => {
  const provisional = !isArranged(date);
  const year = date.slice(0, 4);
  const known = provisional ? (expected.get(year) ?? statutoryDays(year, undefined)) : holidays;
  const holiday = known.get(date);
  if (holiday) return { date, kind: 'HOLIDAY', holiday: holidayNames[holiday], provisional };
  if (makeupWorkdays.has(date)) return { date, kind: 'MAKEUP_WORKDAY', provisional };
  return { date, kind: weekday(date) > 5 ? 'REST_DAY' : 'WORKDAY', provisional };
};
