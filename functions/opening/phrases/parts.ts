/** Words of a clerk's line, one at a time: each reader takes what it knows from a position on, or nothing. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { Hours, MonthDay, Weekday } from '../engine/types.ts';

/** What was read from a position on, and where reading goes on. */
export interface Taken<T> {
  readonly value: T;
  readonly end: number;
}

export type Reader<T> = (text: string, at: number) => Taken<T> | undefined;

const SAME_CHARACTER: Readonly<Record<string, string>> = {
  '～': '-',
  '~': '-',
  '〜': '-',
  '—': '-',
  '–': '-',
  '－': '-',
  '−': '-',
  '。': ';',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/** 10月1日（周四）, 2月4日（腊月二十八）: what day of the week or of the lunar year a date is says nothing more. */
const LUNAR_DAY =
  '(?:农历)?(?:(?:(?:正|腊|冬|十?[一二三四五六七八九十])月)?(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十)|除夕|大年(?:三十|初[一二三四五六七八九十]))';
const BESIDE_DATE = new RegExp(
  `(?<=除夕|初[一二三四五六七八九十])\\((?:20\\d\\d年)?\\d{1,2}月\\d{1,2}[日号]\\)|(?<=[日号])\\((?:(?:星期|周|礼拜)[一二三四五六日天]|${LUNAR_DAY}(?:[至到-]${LUNAR_DAY})?)\\)`,
  'g',
);

/** 1. or （1） or 1、 at the beginning numbers a paragraph; before digits a point or a comma is of a date. */
const NUMBERED = /^\s*(?:\(\d{1,2}\)|\d{1,2}(?:\)|\.(?!\d)|、(?!\s*\d{1,2}(?!\d))))/;

const spaces = (words: string): string => ' '.repeat(words.length);

/** The line in plain characters, one for one, so that a position means the same in both. */
export const plainLine = (line: string): string =>
  plainCharacters(line).replace(NUMBERED, spaces).replace(BESIDE_DATE, spaces);

const plainCharacters = (line: string): string =>
  Array.from({ length: line.length }, (_, at) => {
    const character = line.charAt(at);
    const code = line.charCodeAt(at);
    const plain =
      SAME_CHARACTER[character] ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character);
    return plain >= 'A' && plain <= 'Z' ? plain.toLowerCase() : plain;
  }).join('');

/** Reader of a sticky expression; `value` may refuse what only looks right. */
export const word = <T>(pattern: RegExp, value: (match: RegExpExecArray) => T | undefined): Reader<T> => {
  const sticky = new RegExp(pattern.source, 'y');
  return (text, at) => {
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    const found = match === null || match[0] === '' ? undefined : value(match);
    return found === undefined ? undefined : { value: found, end: at + (match?.[0].length ?? 0) };
  };
};

/** A word that may be there. */
export const optional =
  (pattern: RegExp): Reader<true> =>
  (text, at) => ({ value: true, end: mark(pattern)(text, at)?.end ?? at });

const mark = (pattern: RegExp): Reader<true> => word(pattern, () => true as const);

/** The first reader that takes anything. */
export const either =
  <T>(...readers: readonly Reader<T>[]): Reader<T> =>
  (text, at) => {
    for (const reader of readers) {
      const taken = reader(text, at);
      if (taken) return taken;
    }
    return undefined;
  };

const between = mark(/\s*(?:-+|至|到|to\b|until\b)\s*/);
const space = /\s*/y;
export const afterSpace = (text: string, at: number): number => {
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
};

/** Every way of taking one alternative of each. */
export const combined = <T>(alternatives: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  alternatives.reduce<readonly (readonly T[])[]>(
    (all, options) => all.flatMap((some) => options.map((option) => [...some, option])),
    [[]],
  );

export const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((one) => [JSON.stringify(one), one])).values(),
];

export const mapped =
  <A, B>(reader: Reader<A>, map: (value: A) => B | undefined): Reader<B> =>
  (text, at) => {
    const taken = reader(text, at);
    const value = taken && map(taken.value);
    return taken && value !== undefined ? { value, end: taken.end } : undefined;
  };

/** What comes next, without taking it. */
export const ahead =
  <T>(reader: Reader<T>): Reader<T> =>
  (text, at) => {
    const taken = reader(text, at);
    return taken && { value: taken.value, end: at };
  };

/** One, then the other after a dash or 至. */
export const span =
  <A, B>(first: Reader<A>, second: Reader<B>): Reader<readonly [A, B]> =>
  (text, at) => {
    const from = first(text, at);
    const dash = from && between(text, from.end);
    const to = dash && second(text, dash.end);
    return to && { value: [from.value, to.value], end: to.end };
  };

/** One after the other, spaces between. */
export const after =
  <A, B>(first: Reader<A>, second: Reader<B>): Reader<readonly [A, B]> =>
  (text, at) => {
    const one = first(text, at);
    const two = one && second(text, afterSpace(text, one.end));
    return two && { value: [one.value, two.value], end: two.end };
  };

const loosely = mark(/\s*(?:[,、]|和|及|与|以及|and\b)\s*/);
/** With 、 and “and” alone. */
export const closely = mark(/\s*(?:、|和|及|与|以及|and\b)\s*/);

/** One or more, listed with commas of both kinds, or by other words. Ends where `stop` takes over. */
export const list =
  <T>(
    one: Reader<T>,
    { by = loosely, stop }: { by?: Reader<true>; stop?: Reader<unknown> } = {},
  ): Reader<readonly T[]> =>
  (text, at) => {
    const first = one(text, at);
    if (!first) return undefined;
    const values = [first.value];
    let { end } = first;
    for (;;) {
      const comma = by(text, end);
      const next = comma && !stop?.(text, comma.end) ? one(text, comma.end) : undefined;
      if (!next) return { value: values, end };
      values.push(next.value);
      end = next.end;
    }
  };

/** Minutes of a day. */
export const DAY = 1_440;

export const ALL_DAY: Hours = { from: '00:00', to: '24:00' };

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

export const clockOf = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** Days of each month in a leap year: a day of every year may be 29 February. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const monthEnd = (month: number): number => LENGTHS[month - 1] ?? 0;

const monthDayOf = (month: number, day: number): MonthDay | undefined =>
  day >= 1 && day <= monthEnd(month) ? `${twoDigits(month)}-${twoDigits(day)}` : undefined;

const monthNamed = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1;

export const monthDay: Reader<MonthDay> = either(
  word(/(\d{1,2})月(\d{1,2})[日号]/, ([, month, day]) => monthDayOf(Number(month), Number(day))),
  word(new RegExp(`(\\d{1,2}) ${MONTH_NAME}(?! \\d{4})`), ([, day, month]) =>
    monthDayOf(monthNamed(month), Number(day)),
  ),
);

/** A month alone, by its number. */
export const month: Reader<number> = either(
  word(/(\d{1,2})月份?(?!\s*\d+[日号])/, ([, number]) => (monthEnd(Number(number)) > 0 ? Number(number) : undefined)),
  word(new RegExp(`${MONTH_NAME}(?! ?\\d)`), ([, name]) => monthNamed(name)),
);

/** A day of a month that is named before: 至17日. */
export const dayAlone: Reader<number> = word(/(\d{1,2})[日号]/, ([, day]) => Number(day));

const dateOf = (year: string | undefined, month: number, day: string | undefined): string | undefined => {
  const monthDay = monthDayOf(month, Number(day));
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return monthDay === undefined || (monthDay === '02-29' && !leap) ? undefined : `${String(year)}-${monthDay}`;
};

export const date: Reader<string> = either(
  word(/(\d{4})\s*年\s*(\d{1,2})月(\d{1,2})[日号]/, ([, year, month, day]) => dateOf(year, Number(month), day)),
  word(/(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/, ([, year, month, day]) => dateOf(year, Number(month), day)),
  word(new RegExp(`(\\d{1,2}) ${MONTH_NAME} (\\d{4})`), ([, day, month, year]) => dateOf(year, monthNamed(month), day)),
);

const ZH_DAYS = '一二三四五六日';
const EN_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const weekday: Reader<Weekday> = either(
  word(
    /(?<![本这上下两])每?(?:周|星期|礼拜)([一二三四五六日天])(?!次(?!日))/,
    ([, day = '']) => (ZH_DAYS.indexOf(day === '天' ? '日' : day) + 1) as Weekday,
  ),
  word(
    /(?:every )?(mon|tue|wed|thu|fri|sat|sun)(?:days?|sdays?|nesdays?|rsdays?|urdays?)?\b/,
    ([, day = '']) => (EN_DAYS.indexOf(day) + 1) as Weekday,
  ),
);

/** Kinds of day that a word means; two readings where usage differs. */
type Kinds = readonly (readonly DayKind[])[];

const kindWord = (pattern: RegExp, ...kinds: Kinds): Reader<Kinds> => word(pattern, () => kinds);

export const kinds: Reader<Kinds> = either(
  kindWord(/(?:工作日|上班日)\(不含调休(?:上班日)?\)|ordinary workdays/, ['WORKDAY']),
  kindWord(/(?:工作日|上班日)\((?:含|包括|包含)调休(?:上班日|工作日|日)?\)/, ['WORKDAY', 'MAKEUP_WORKDAY']),
  kindWord(/非工作日/, ['REST_DAY', 'HOLIDAY']),
  kindWord(/(?:调休|补班)(?:上班日|工作日|日)?|days worked in exchange/, ['MAKEUP_WORKDAY']),
  kindWord(/工作日|上班日|(?:work|week|working )days?\b/, ['WORKDAY', 'MAKEUP_WORKDAY']),
  kindWord(/(?:国家)?(?:法定)?(?:节假日|假日)\((?:含|包括|包含)(?:双休日|周末)\)/, ['REST_DAY', 'HOLIDAY']),
  // 平日 leaves holidays out for all, and weekends for most.
  kindWord(
    /平[日时](?=\s*(?:[(\d早晚上下夜为]|:\s*[\d早晚上下]))/,
    ['WORKDAY', 'MAKEUP_WORKDAY'],
    ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY'],
  ),
  kindWord(/(?<![本这上下])每?(?:个)?(?:双休日|休息日|周末)|weekends?\b|rest days?\b/, ['REST_DAY']),
  kindWord(/(?:国家)?法定(?:节假日|假日|节日)|(?:public|statutory) holidays?\b/, ['HOLIDAY']),
  kindWord(/节假日|假日|节日|holidays?\b/, ['HOLIDAY'], ['REST_DAY', 'HOLIDAY']),
);
