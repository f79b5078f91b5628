/** Days, dates and times in both languages. */
import { holidayNames } from '../../calendar/holidays.ts';
import type { DayKind } from '../../calendar/types.ts';
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { civilDate, MINUTE, weekday, type CivilDate, type Instant } from '../../platform/time.ts';
import { dayNumberAt, instantOn, MINUTES_OF_DAY, minutesOf } from './clock.ts';
import type {
  ClockTime,
  DayException,
  DaySelector,
  Festival,
  Hours,
  LunarSpan,
  MonthDay,
  NamedDay,
  Season,
  Weekday,
} from './types.ts';

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

const every = (from: number, step: number): string =>
  Array.from({ length: 31 }, (_, i) => from + i * step)
    .filter((day) => day <= 31)
    .join();
/** 单号日 and 双号日: the days of a month with odd and with even numbers. */
const PARITY: Readonly<Record<string, LocalizedText>> = {
  [every(1, 2)]: { zh: '单号日', en: 'odd days of each month' },
  [every(2, 2)]: { zh: '双号日', en: 'even days of each month' },
};

/** 每月1日、最后一天 · day 1 and the last day of each month */
export const monthDaysWord = (days: readonly number[], language: Language): string => {
  const parity = PARITY[days.join()];
  if (parity) return parity[language];
  const words = days.map((day) =>
    language === 'zh' ? (day < 0 ? '最后一天' : `${String(day)}日`) : day < 0 ? 'the last day' : `day ${String(day)}`,
  );
  const listed = listWord(words, language);
  return language === 'zh' ? `每月${listed}` : `${listed} of each month`;
};

const NUMERALS = '一二三四五六七八九';
const ORDINALS_EN = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** 第一, 最后一 and 倒数第二: places counted from the beginning, or from the end. */
const ordinal = (place: number, language: Language): string => {
  const index = Math.abs(place) - 1;
  if (language === 'zh') return place === -1 ? '最后一' : `${place < 0 ? '倒数' : ''}第${NUMERALS.charAt(index)}`;
  return place === -1 ? 'last' : `${ORDINALS_EN[index] ?? ''}${place < 0 ? ' last' : ''}`;
};

/** Days beside a run, or with places in it: 国庆节假期第一天 · the first day of National Day break. */
export const runWord = (
  days: string,
  { inRun, beside }: Pick<DaySelector, 'inRun' | 'beside'>,
  language: Language,
): string => {
  const zh = language === 'zh';
  if (beside === 'BEFORE') return zh ? `${days}前一天` : `the last day before ${days}`;
  if (beside === 'AFTER') return zh ? `${days}后第一天` : `the first day after ${days}`;
  if (!inRun) return days;
  const places = inRun.map((place) => (zh ? `${ordinal(place, 'zh')}天` : ordinal(place, 'en')));
  return zh ? days + listWord(places, 'zh') : `the ${listWord(places, 'en')} day of ${days}`;
};

const LUNAR_MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];

/** 初一, 十五, 二十八, 三十 */
const lunarDateWord = (day: number): string => {
  const [tens, ones] = [Math.floor(day / 10), day % 10];
  if (day <= 10) return `初${NUMERALS.charAt(day - 1) || '十'}`;
  return `${tens === 1 ? '' : NUMERALS.charAt(tens - 1)}十${ones === 0 ? '' : NUMERALS.charAt(ones - 1)}`;
};

/** 正月初一 · day 1 of lunar month 1 */
const lunarDayWord = (lunar: MonthDay, language: Language): string => {
  const [month, day] = lunar.split('-').map(Number) as [number, number];
  return language === 'zh'
    ? `${LUNAR_MONTHS[month - 1] ?? ''}月${lunarDateWord(day)}`
    : `day ${String(day)} of lunar month ${String(month)}`;
};

const LUNAR_EVE = '12-30';

/** End of a span of lunar days: 除夕, whether its month has twenty-nine days or thirty. */
export const lunarEndWord = (lunar: MonthDay, language: Language): string =>
  language === 'zh' && lunar === LUNAR_EVE ? '除夕' : lunarDayWord(lunar, language);

/** 农历正月初一至正月初七 · day 1 of lunar month 1 to day 7 of lunar month 1 */
export const lunarWord = (spans: readonly LunarSpan[], language: Language): string => {
  const zh = language === 'zh';
  const words = spans.map(({ from, to }) => {
    if (from === to) return lunarDayWord(from, language);
    return `${lunarEndWord(from, language)}${zh ? '至' : ' to '}${lunarEndWord(to, language)}`;
  });
  return (zh ? '农历' : '') + listWord(words, language);
};

/** 农历每月初一、十五 · days 1 and 15 of each lunar month */
export const lunarDaysWord = (days: readonly number[], language: Language): string => {
  const words = days.map((day) =>
    language === 'zh' ? (day < 0 ? '最后一天' : lunarDateWord(day)) : day < 0 ? 'the last day' : `day ${String(day)}`,
  );
  const listed = listWord(words, language);
  return language === 'zh' ? `农历每月${listed}` : `${listed} of each lunar month`;
};

/** 每月第一个周六 · the first Saturday of each month */
export const weeksWord = (weeks: readonly number[], weekdays: readonly Weekday[], language: Language): string => {
  const [which, days] = [
    weeks.map((week) => ordinal(week, language) + (language === 'zh' ? '个' : '')),
    weekdays.map((day) => weekdayWord(day, language)),
  ].map((words) => listWord(words, language)) as [string, string];
  return language === 'zh' ? `每月${which}${days}` : `the ${which} ${days} of each month`;
};

/** （每周二、法定节假日除外） · (except Tuesdays, public holidays); kinds in the words of the writer. */
export const exceptWord = (
  { weekdays = [], kinds, dates = [], named = [], lunar }: DayException,
  language: Language,
  kindsWord: (kinds: readonly DayKind[], language: Language) => string,
): string => {
  const zh = language === 'zh';
  const words = [
    ...weekdays.map((day) => (zh ? weekdayWord(day, 'zh') : `${weekdayWord(day, 'en')}s`)),
    ...(kinds ? [kindsWord(kinds, language)] : []),
    ...dates.map((day) => monthDayWord(day, language)),
    ...named.map((day) => namedDayWord(day, language)),
    ...(lunar ? [lunarWord(lunar, language)] : []),
  ];
  if (words.length === 0) return '';
  return zh ? `（${words.join('、')}除外）` : ` (except ${words.join(', ')})`;
};
