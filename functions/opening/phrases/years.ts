/** Dates of a notice that leave their year out, and several spans of dates for the same hours. Pure. */
import { isCivilDate, type CivilDate } from '../../platform/time.ts';
import { dateWord } from '../engine/words.ts';
import type { Assumption } from './assumptions.ts';
import { date, dayAlone, either, mapped, monthDay, monthEnd, word, type Reader, type Taken } from './parts.ts';
import { time } from './times.ts';

/** When a notice is read, and of which year it is by its own words. */
export interface NoticeTime {
  readonly today?: CivilDate;
  readonly year?: number;
  /** The date right before, whose year goes on: 2026年12月5日9:00-17:00、12月12日9:00-17:00. */
  readonly follows?: CivilDate;
}

const HOLIDAY = '(?:元旦|春节|清明|五一|劳动节|端午|中秋|国庆)';
const OCCASION = `(?:${HOLIDAY}|寒假|暑假|暑期|夏季|冬季|高考|中考|节假日|假期|春运)`;
const OF_YEAR = new RegExp(`(20\\d\\d)年度?["“”]?${OCCASION}`, 'g');

/** The one year whose holidays a notice is about: 关于2026年国庆节期间… */
export const yearOfNotice = (text: string): number | undefined => {
  const years = new Set([...text.matchAll(OF_YEAR)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0] : undefined;
};

/** The year of a date that says none, and what is thereby taken for granted. */
const yearAssumed = (
  first: string,
  last: string,
  { today, year, follows }: NoticeTime,
): { readonly year: number; readonly assumed?: Assumption } | undefined => {
  if (follows !== undefined)
    return {
      year: Number(follows.slice(0, 4)) + (first < follows.slice(5) ? 1 : 0),
    };
  if (year !== undefined) return { year, assumed: 'NOTICE_YEAR' };
  if (today === undefined) return undefined;
  const this_ = Number(today.slice(0, 4));
  return { year: `${String(this_)}-${last}` >= today ? this_ : this_ + 1, assumed: 'COMING_YEAR' };
};

/** Span of dates as it was said: a year stands only where it was written. */
interface SaidDates {
  readonly year?: number;
  readonly first: string;
  readonly last: string;
}

export interface DatesAt extends SaidDates {
  readonly from: number;
  readonly to: number;
}

const dash = word(/\s*(?:-+|至|到|to\b|until\b)\s*(?:次年|翌年|第二年)?/, () => true as const);

/** The day after a day of the year. */
const later = (first: string): Reader<string> =>
  either(
    mapped(date, (day) => day.slice(5)),
    monthDay,
    mapped(dayAlone, (day) =>
      day <= monthEnd(Number(first.slice(0, 2))) ? `${first.slice(0, 3)}${String(day).padStart(2, '0')}` : undefined,
    ),
  );

const begins: Reader<SaidDates> = either<SaidDates>(
  mapped(date, (day) => ({ year: Number(day.slice(0, 4)), first: day.slice(5), last: day.slice(5) })),
  mapped(monthDay, (day) => ({ first: day, last: day })),
);

/** One span of dates; what goes on with a time is a moment, and no date. */
const span: Reader<SaidDates> = (text, at) => {
  const first = begins(text, at);
  const between = first && dash(text, first.end);
  const last = between && later(first.value.first)(text, between.end);
  return last ? { value: { ...first.value, last: last.value }, end: last.end } : first;
};

/** 6日 of 12月5日、6日. */
const daySaidAlone = (before: string): Reader<SaidDates> =>
  mapped(dayAlone, (day) => {
    const date = `${before.slice(0, 3)}${String(day).padStart(2, '0')}`;
    return day <= monthEnd(Number(before.slice(0, 2))) ? { first: date, last: date } : undefined;
  });

/** Between dates; each may stand behind its name: 清明节（4月4日至6日）、劳动节（5月1日至5日）. */
const comma = word(
  new RegExp(`\\s*(?:[,、]|和|及|与|以及|and\\b)\\s*|\\)\\s*(?:[,、]|和|及|与)\\s*${HOLIDAY}(?:节|假期|期间)?\\s*\\(`),
  () => true as const,
);

/** The first dates of a sentence, as many as are listed together. */
export const datesIn = (plain: string): readonly DatesAt[] => {
  for (let at = 0; at < plain.length; at += 1) {
    if (/\d/.test(plain.charAt(at - 1)) || !span(plain, at)) continue;
    const found: DatesAt[] = [];
    let next: number | undefined = at;
    while (next !== undefined) {
      const before = found.at(-1)?.last;
      const one: Taken<SaidDates> | undefined =
        span(plain, next) ?? (before === undefined ? undefined : daySaidAlone(before)(plain, next));
      if (!one) break;
      found.push({ ...one.value, from: next, to: one.end });
      next = comma(plain, one.end)?.end;
    }
    return /每年\s*$/.test(plain.slice(0, at)) ? [] : found;
  }
  return [];
};

/** The last date of some words that says its year. */
export const lastDated = (plain: string): CivilDate | undefined => {
  const all = Array.from({ length: plain.length }, (_, at) => date(plain, at)?.value);
  return all.filter((one) => one !== undefined).at(-1);
};

/** Whether the hours of all the dates stand behind the last: 9月25日至27日、10月1日至7日，每天7:30至21:30. */
export const shareHours = (plain: string, dates: readonly DatesAt[]): boolean =>
  dates.length > 1 && dates.slice(0, -1).every(({ to }) => !time(plain, to));

/** Dates in words with their years: those that say none go on from the one before. */
export const withYears = (
  dates: readonly DatesAt[],
  asked: NoticeTime,
): { readonly words: readonly string[]; readonly assumed?: Assumption } | undefined => {
  const [one] = dates;
  const assumed = one && one.year === undefined ? yearAssumed(one.first, one.last, asked) : undefined;
  let before = one && { year: one.year ?? assumed?.year ?? NaN, last: one.first };
  const words: string[] = [];
  for (const { year: said, first, last } of dates) {
    const year: number = said ?? (before?.year ?? NaN) + (first < (before?.last ?? '') ? 1 : 0);
    const end: number = last < first ? year + 1 : year;
    const [begins, ends] = [`${String(year)}-${first}`, `${String(end)}-${last}`];
    if (!isCivilDate(begins) || !isCivilDate(ends)) return undefined;
    words.push(begins === ends ? dateWord(begins, 'zh') : `${dateWord(begins, 'zh')}至${dateWord(ends, 'zh')}`);
    before = { year: end, last };
  }
  return { words, ...(assumed?.assumed ? { assumed: assumed.assumed } : {}) };
};
