/** Days, dates and times in both languages. */
import { holidayNames } from '../../calendar/holidays.ts';
import type { DayKind } from '../../calendar/types.ts';
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { civilDate, MINUTE, weekday, type CivilDate, type Instant } from '../../platform/time.ts';
import { dayNumberAt, instantOn, MINUTES_OF_DAY, minutesOf } from './clock.ts';
import type { ClockTime, Festival, Hours, MonthDay, NamedDay, Season, Weekday } from './types.ts';

export const both = (word: (language: Language) => string): LocalizedText => ({ zh: word('zh'), en: word('en') });

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS_ZH = '一二三四五六日';
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const weekdayWord = (day: Weekday, language: Language): string =>
  language === 'zh' ? `周${WEEKDAYS_ZH.charAt(day - 1)}` : (WEEKDAYS_EN[day - 1] ?? '');

/** 5月1日 · 1 May */
export const monthDayWord = (monthDay: MonthDay, language: Language): string => {
  const [month, day] = monthDay.split('-').map(Number) as [number, number];
  return language === 'zh' ? `${String(month)}月${String(day)}日` : `${String(day)} ${MONTHS[month - 1] ?? ''}`;
};

/** 2026年5月1日 · 1 May 2026 */
export const dateWord = (date: CivilDate, language: Language): string => {
  const [year, monthDay] = [date.slice(0, 4), monthDayWord(date.slice(5), language)];
  return language === 'zh' ? `${year}年${monthDay}` : `${monthDay} ${year}`;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const clock = (minute: number): string => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

/** Clock time of an instant, HH:MM. */
const timeWord = (at: Instant): string => clock(Math.floor((at - instantOn(dayNumberAt(at))) / MINUTE));

/** Another instant as told at `at`: the time alone on the same day, else with date and weekday, the year if another. */
export const whenWord = (then: Instant, at: Instant, language: Language): string => {
  const [date, today] = [civilDate(then), civilDate(at)];
  if (date === today) return timeWord(then);
  const sameYear = date.startsWith(today.slice(0, 4));
  const day = sameYear ? monthDayWord(date.slice(5), language) : dateWord(date, language);
  const name = weekdayWord(weekday(date), language);
  return language === 'zh' ? `${day}（${name}）${timeWord(then)}` : `${timeWord(then)} on ${name} ${day}`;
};

/** Instant of an announcement: date and time. */
export const momentWord = (at: Instant, language: Language): string =>
  language === 'zh'
    ? `${dateWord(civilDate(at), 'zh')} ${timeWord(at)}`
    : `${timeWord(at)} on ${dateWord(civilDate(at), 'en')}`;

/** Time of a rule, of the day or of the next: 31:00 is 次日 07:00. */
export const clockWord = (time: ClockTime, language: Language): string => {
  const minutes = minutesOf(time);
  if (minutes <= MINUTES_OF_DAY) return clock(minutes);
  const next = clock(minutes - MINUTES_OF_DAY);
  return language === 'zh' ? `次日 ${next}` : `${next} next day`;
};

export const hoursWord = ({ from, to }: Hours, language: Language): string => {
  if (minutesOf(from) === 0 && minutesOf(to) === MINUTES_OF_DAY) return language === 'zh' ? '全天' : 'all day';
  const [begin, end] = [clockWord(from, language), clockWord(to, language)];
  return language === 'zh' ? `${begin} 至${/^\d/.test(end) ? ' ' : ''}${end}` : `${begin} to ${end}`;
};

export const seasonWord = ({ from, to }: Season, language: Language): string => {
  const [begin, end] = [monthDayWord(from, language), monthDayWord(to, language)];
  if (language === 'en') return `${begin} to ${end}`;
  return `${begin}至${from > to ? '次年' : ''}${end}`;
};

const KIND_WORDS: Readonly<Record<DayKind, LocalizedText>> = {
  WORKDAY: { zh: '工作日', en: 'workdays' },
  REST_DAY: { zh: '休息日', en: 'rest days' },
  HOLIDAY: { zh: '节假日', en: 'holidays' },
  MAKEUP_WORKDAY: { zh: '调休上班日', en: 'days worked in exchange' },
};

/** Kinds of days; both kinds of working days together are just workdays. */
export const kindsWord = (kinds: readonly DayKind[], language: Language): string => {
  const plain = kinds.includes('WORKDAY') ? kinds.filter((kind) => kind !== 'MAKEUP_WORKDAY') : kinds;
  const words = plain.map((kind) => KIND_WORDS[kind][language]);
  return listWord(words, language);
};

export const listWord = (words: readonly string[], language: Language): string =>
  language === 'zh' || words.length < 2
    ? words.join('、')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** 春节假期 · Spring Festival break; 元旦当天 · New Year's Day itself */
export const namedDayWord = (day: NamedDay, language: Language): string => {
  const zh = language === 'zh';
  if (day === 'LUNAR_EVE') return zh ? '除夕' : "Lunar New Year's Eve";
  const name = holidayNames[day.replace(/^ON_/, '') as Festival][language];
  if (day.startsWith('ON_')) return zh ? `${name}当天` : `${name} itself`;
  return zh ? `${name}假期` : `${name} break`;
};

export const namedDaysWord = (days: readonly NamedDay[], language: Language): string =>
  listWord(
    days.map((day) => namedDayWord(day, language)),
    language,
  );
