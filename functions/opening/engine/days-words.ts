/** The days that a rule is about, in both languages. */
import type { DayKind } from '../../calendar/types.ts';
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { dateWord, listWord, monthDayWord, namedDaysWord, namedDayWord, weekdayWord } from './words.ts';
import type { DayException, DaySelector, LunarSpan, MonthDay, Weekday } from './types.ts';

/** Kinds of days in the words of a writer. */
type KindsWord = (kinds: readonly DayKind[], language: Language) => string;

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
const runWord = (
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

/** 每月第一个周六 · the first Saturday of each month; 每月最后一个工作日 · the last of the workdays of each month */
const inMonthWord = (
  places: readonly number[],
  { weekdays, kinds = [] }: Pick<DaySelector, 'weekdays' | 'kinds'>,
  language: Language,
  kindsWord: KindsWord,
): string => {
  const zh = language === 'zh';
  const each = weekdays?.map((day) => weekdayWord(day, language));
  // 第一个双休日 would be two days, and 和 would count each kind by itself.
  const told = kindsWord(kinds, language)
    .replace('双休日', '休息日')
    .replace(/[、和]/g, '或');
  const days = each ? listWord(each, language) : (zh ? '' : 'of the ') + told;
  const which = listWord(
    places.map((place) => ordinal(place, language) + (zh ? '个' : '')),
    language,
  );
  return zh ? `每月${which}${days}` : `the ${which} ${days} of each month`;
};

/** （每周二、法定节假日除外） · (except Tuesdays, public holidays); kinds in the words of the writer. */
export const exceptWord = (
  { weekdays = [], kinds, dates = [], named = [], lunar }: DayException,
  language: Language,
  kindsWord: KindsWord,
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

const datesWord = (dates: readonly string[], language: Language): string => {
  const words = dates.map((day) => monthDayWord(day, language));
  return language === 'zh' ? `每年${words.join('、')}` : `every ${listWord(words, 'en')}`;
};

const weekdaysWord = (weekdays: readonly Weekday[], language: Language): string =>
  language === 'zh'
    ? weekdays.map((day) => `每${weekdayWord(day, 'zh')}`).join('、')
    : listWord(
        weekdays.map((day) => `${weekdayWord(day, 'en')}s`),
        'en',
      );

/** 自2026年3月7日起每两周的周六 · Saturdays of every other week from 7 Mar 2026 on */
const everyOtherWeekWord = (from: string, weekdays: readonly Weekday[], language: Language): string =>
  language === 'zh'
    ? `自${dateWord(from, 'zh')}起每两周的${weekdays.map((day) => weekdayWord(day, 'zh')).join('、')}`
    : `${weekdaysWord(weekdays, 'en')} of every other week from ${dateWord(from, 'en')} on`;

/** Days by kind and name: the last of the two says which days of their run are meant. */
const runWords = (on: DaySelector, language: Language, kindsWord: KindsWord): string[] => {
  // 每月第一个工作日 has told the kinds.
  const kinds = on.inMonth && !on.weekdays ? undefined : on.kinds;
  const words = [
    ...(on.named ? [namedDaysWord(on.named, language)] : []),
    ...(kinds ? [kindsWord(kinds, language)] : []),
  ];
  const last = words.pop();
  const told = last === undefined ? [] : [...words, runWord(last, on, language)];
  // Without the word lunar days would say which days the holiday means.
  return on.lunar && on.named
    ? told.map((one, i) => (i > 0 ? one : (language === 'zh' ? '且为' : 'also ') + one))
    : told;
};

/** The days of a rule in words, kinds in those of the writer; none when nothing narrows them. */
export const daysWords = (on: DaySelector, language: Language, kindsWord: KindsWord): string[] => {
  const { weekdays, everyOtherWeekFrom, dates, before, monthDays, inMonth, lunar, lunarDays } = on;
  const zh = language === 'zh';
  return [
    ...(dates ? [datesWord(dates, language)] : []),
    ...(lunar ? [lunarWord(lunar, language)] : []),
    ...(lunarDays ? [lunarDaysWord(lunarDays, language)] : []),
    ...(inMonth ? [inMonthWord(inMonth, on, language, kindsWord)] : []),
    ...(weekdays && everyOtherWeekFrom !== undefined
      ? [everyOtherWeekWord(everyOtherWeekFrom, weekdays, language)]
      : weekdays && !inMonth
        ? [weekdaysWord(weekdays, language)]
        : []),
    ...(monthDays ? [monthDaysWord(monthDays, language)] : []),
    ...runWords(on, language, kindsWord),
    ...(before ? [zh ? `次日为${kindsWord(before, 'zh')}` : `the day before ${kindsWord(before, 'en')}`] : []),
  ];
};
