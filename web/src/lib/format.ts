import { locale, words } from './i18n.svelte.ts';
import { now } from './now.ts';

/**
 * Times and figures in words. All times are Asia/Shanghai, whatever the device thinks. The words stand here: to have
 * them from Intl takes a phone longer than the whole list does.
 */

const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;
const dayNumber = (at: Date): number => Math.floor((at.getTime() + OFFSET) / DAY);

/** YYYY-MM-DD of an instant. */
export const dateOf = (at: Date): string => new Date(at.getTime() + OFFSET).toISOString().slice(0, 10);
/** YYYY-MM-DDTHH:mm of an instant, as datetime-local inputs want it. */
export const localOf = (at: Date): string => new Date(at.getTime() + OFFSET).toISOString().slice(0, 16);
/** RFC 3339 of what a datetime-local input holds. */
export const dateTimeOf = (local: string): string => `${local.slice(0, 16)}:00+08:00`;

/** 18:30 */
export const clock = (at: string | Date): string => localOf(new Date(at)).slice(11);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = words(
  {
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    letter: (weekday: string) => weekday.slice(1),
    name: (year: string, month: number, day: number, weekday: string) =>
      `${year && `${year}年`}${String(month)}月${String(day)}日 ${weekday}`,
  },
  {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    letter: (weekday: string) => weekday.slice(0, 1),
    name: (year: string, month: number, day: number, weekday: string) =>
      `${weekday} ${String(day)} ${MONTHS[month - 1] ?? ''}${year && ` ${year}`}`,
  },
);

/** The first day of 1970 was a Thursday. */
const THURSDAY = 4;

/** 周一, Mon */
export const weekdayName = (at: string | Date): string => days.weekdays[(dayNumber(new Date(at)) + THURSDAY) % 7] ?? '';
/** 一, M */
export const weekdayLetter = (at: string | Date): string => days.letter(weekdayName(at));

/** 11月24日 周二, Tue 24 Nov; with the year where it is not the one of `today`. */
export const dayName = (at: string | Date, today: Date = now()): string => {
  const date = new Date(at);
  const [year = '', month, day] = dateOf(date).split('-');
  return days.name(dateOf(today).startsWith(year) ? '' : year, Number(month), Number(day), weekdayName(date));
};

const relative = words({ today: '今天', tomorrow: '明天' }, { today: 'today', tomorrow: 'tomorrow' });

/** As short as it stays clear beside `today`: 今天 18:30, 周一 07:00 within the week, else 11月24日 周二 07:00. */
export const moment = (at: string | Date, today: Date = now()): string => {
  const date = new Date(at);
  const away = dayNumber(date) - dayNumber(today);
  if (away === 0) return `${relative.today} ${clock(date)}`;
  if (away === 1) return `${relative.tomorrow} ${clock(date)}`;
  if (away > 1 && away < 7) return `${weekdayName(date)} ${clock(date)}`;
  return `${dayName(date, today)} ${clock(date)}`;
};

/** Whether `moment` names the weekday: all but today and tomorrow. */
export const saysWeekday = (at: string | Date, today: Date = now()): boolean => {
  const away = dayNumber(new Date(at)) - dayNumber(today);
  return away < 0 || away > 1;
};

/** 08:30–17:00, or with days when the window runs over midnight. */
export const span = (from: string, to: string, today?: Date): string =>
  dayNumber(new Date(from)) === dayNumber(new Date(to))
    ? `${moment(from, today)}–${clock(to)}`
    : `${moment(from, today)} – ${moment(to, today)}`;

/** 45 分钟 / 45 min; 1 小时 50 分钟 / 1 h 50 min; 2 天 3 小时 / 2 d 3 h */
export const lasting = (ms: number): string => {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  const unit = locale.language === 'zh' ? { d: ' 天', h: ' 小时', m: ' 分钟' } : { d: ' d', h: ' h', m: ' min' };
  const both = (whole: number, wholeUnit: string, rest: number, restUnit: string): string =>
    `${String(whole)}${wholeUnit}${rest === 0 ? '' : ` ${String(rest)}${restUnit}`}`;
  if (minutes < 60) return `${String(minutes)}${unit.m}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return both(hours, unit.h, minutes % 60, unit.m);
  return both(Math.floor(hours / 24), unit.d, hours % 24, unit.h);
};

/** 刚刚 / just now within the minute, then 3 分钟前 / 3 min ago */
export const ago = (ms: number): string => {
  const zh = locale.language === 'zh';
  if (ms < 60_000) return zh ? '刚刚' : 'just now';
  return lasting(ms) + (zh ? '前' : ' ago');
};

/** 1,314; for whole numbers, and for what has no three places behind its point. */
export const count = (value: number | string): string => String(value).replace(/\B(?=(\d{3})+\b)/g, ',');

/** 350 米 / 350 m, 1.2 公里 / 1.2 km */
export const distance = (metres: number): string => {
  const zh = locale.language === 'zh';
  return metres < 950
    ? `${String(Math.max(10, Math.round(metres / 10) * 10))}${zh ? ' 米' : ' m'}`
    : `${(metres / 1000).toFixed(1)}${zh ? ' 公里' : ' km'}`;
};

/** 湘B·12345: the separator as it stands on the plate. */
export const plate = (plateNumber: string): string => `${plateNumber.slice(0, 2)}·${plateNumber.slice(2)}`;

/** What stands behind something, in brackets: 9（0）, 9 (0). */
export const bracketed = (text: string): string => (locale.language === 'zh' ? `（${text}）` : ` (${text})`);

/** ¥1,083.00, −¥3.50 */
export const yuan = (amountFen: number): string => `¥${count((amountFen / 100).toFixed(2))}`.replace('¥-', '−¥');
