import type { NonWorkingDays, SeriesDayFragment, Weekday } from '../../generated/graphql.ts';
import { bracketed, dayName } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { dayWord } from '../../ui/trip/days.svelte.ts';

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
    daily: '每天',
    every: (days: readonly string[]) => `每${days.join('、')}`,
    until: (what: string, day: string) => `${what}，至 ${day}`,
  },
  {
    workdays: 'Every working day',
    daily: 'Every day',
    every: (days: readonly string[]) => `Every ${days.join(', ')}`,
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

/** 每周二、周五，至 12月18日 周五 */
export const recurrenceWord = ({ weekdays: named, until, onNonWorkingDays }: Recurrence): string => {
  const all = named.length === weekdays.length;
  const allWord = onNonWorkingDays === 'SKIP' ? w.workdays : w.daily;
  const inOrder = weekdays.filter((name) => named.includes(name)).map((name) => weekdayWord[name]);
  return w.until(all ? allWord : w.every(inOrder), dateName(until));
};
