/** How often trips of a series come back, in words. */
import type { Weekday } from '../booking/request/series-types.ts';
import type { Facts, Language } from '../platform/result.ts';

const names: Readonly<Record<Language, Readonly<Record<Weekday, string>>>> = {
  zh: {
    MONDAY: '周一',
    TUESDAY: '周二',
    WEDNESDAY: '周三',
    THURSDAY: '周四',
    FRIDAY: '周五',
    SATURDAY: '周六',
    SUNDAY: '周日',
  },
  en: {
    MONDAY: 'Monday',
    TUESDAY: 'Tuesday',
    WEDNESDAY: 'Wednesday',
    THURSDAY: 'Thursday',
    FRIDAY: 'Friday',
    SATURDAY: 'Saturday',
    SUNDAY: 'Sunday',
  },
};
const order = Object.keys(names.zh) as Weekday[];

/** 每天、每个工作日、每周二、周五; every day, every working day, every Tuesday, Friday. */
export const howOften = ({ weekdays, onNonWorkingDays }: Facts, language: Language): string => {
  const zh = language === 'zh';
  const asked = String(weekdays).split(' ');
  const named = order.filter((day) => asked.includes(day));
  if (named.length === order.length && onNonWorkingDays === 'KEEP') return zh ? '每天' : 'every day';
  if (onNonWorkingDays === 'SKIP' && order.slice(0, 5).every((day) => named.includes(day)))
    return zh ? '每个工作日' : 'every working day';
  const listed = named.map((day) => names[language][day]);
  return zh ? `每${listed.join('、')}` : `every ${listed.join(', ')}`;
};
