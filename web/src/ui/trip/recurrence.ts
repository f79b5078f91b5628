import type { NonWorkingDays, SeriesDayFragment, Weekday } from '../../generated/graphql.ts';
import { bracketed, dayName } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { dayWord } from './days.svelte.ts';

export const weekdays: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

export const weekdayWord = words<Record<Weekday, string>>(
  {
    MONDAY: '周一',
    TUESDAY: '周二',
    WEDNESDAY: '周三',
    THURSDAY: '周四',
    FRIDAY: '周五',
    SATURDAY: '周六',
    SUNDAY: '周日',
  },
  { MONDAY: 'Mon', TUESDAY: 'Tue', WEDNESDAY: 'Wed', THURSDAY: 'Thu', FRIDAY: 'Fri', SATURDAY: 'Sat', SUNDAY: 'Sun' },
);

const w = words(
  {
    workdays: '每个工作日',
    workdaysOf: (days: readonly string[]) => `每${days.join('、')}的工作日`,
    daily: '每天',
    every: (days: readonly string[]) => `每${days.join('、')}`,
    run: (first: string, last: string) => `${first}至${last}`,
    until: (what: string, day: string) => `${what}，至 ${day}`,
  },
  {
    workdays: 'Every working day',
    workdaysOf: (days: readonly string[]) => `Every working day of ${days.join(', ')}`,
    daily: 'Every day',
    every: (days: readonly string[]) => `Every ${days.join(', ')}`,
    run: (first: string, last: string) => `${first} to ${last}`,
    until: (what: string, day: string) => `${what}, until ${day}`,
  },
);

interface Recurrence {
  readonly weekdays: readonly Weekday[];
  readonly until: string;
  readonly onNonWorkingDays: NonWorkingDays;
}

/** 2026-12-05 as 12月5日 周六 */
export const dateName = (date: string): string => dayName(`${date}T12:00:00+08:00`);

/** 12月5日 周六（休息日） */
export const dayWithKind = (day: SeriesDayFragment): string => dateName(day.date) + bracketed(dayWord(day));

/** Days in a row, from three on as one: 周一至周五; 周二、周五. */
const inRuns = (named: readonly Weekday[]): string[] => {
  const runs: Weekday[][] = [];
  for (const day of weekdays.filter((one) => named.includes(one))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && weekdays.indexOf(day) === weekdays.indexOf(last) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length > 2 && first && last
      ? [w.run(weekdayWord[first], weekdayWord[last])]
      : run.map((day) => weekdayWord[day]);
  });
};

/** What it comes to: weekends worked in exchange (调休) are among the working days only where their weekday is named. */
const whatOf = ({ weekdays: named, onNonWorkingDays }: Omit<Recurrence, 'until'>): string => {
  const isDaily = named.length === weekdays.length;
  if (onNonWorkingDays === 'KEEP') return isDaily ? w.daily : w.every(inRuns(named));
  if (isDaily) return w.workdays;
  const isAllWeek = weekdays.slice(0, 5).every((day) => named.includes(day));
  return isAllWeek ? w.workdaysOf(inRuns(named)) : w.every(inRuns(named));
};

/** 每周二、周五，至 12月18日 周五 */
export const recurrenceWord = ({ until, ...recurrence }: Recurrence): string =>
  w.until(whatOf(recurrence), dateName(until));
