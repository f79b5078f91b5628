/**
 * The lunar calendar (农历) from data: what platforms work out by themselves errs where a new moon falls near midnight,
 * as on 6 February 2027. `lunar.json` is written from npm `chinese-days` by lunar.test.ts: run it with `-u`.
 */
import { addDays, daysBetween, type CivilDate } from '../platform/time.ts';
import data from './lunar.json' with { type: 'json' };

/** Day of a lunar month. */
export interface LunarDay {
  /** 1 to 12. */
  readonly month: number;
  /** Whether the month repeats the one before it (闰月). */
  readonly leap: boolean;
  /** 1 to 30. */
  readonly day: number;
  /** Whether it is the last of its month. */
  readonly endsMonth: boolean;
}

/** A month of each letter: long ones in capitals, leap ones as L or l. */
const LENGTHS: Readonly<Record<string, number>> = { M: 30, L: 30, m: 29, l: 29 };
const isLeap = (letter: string): boolean => letter.toLowerCase() === 'l';

/** `02-06 mMmMmMMmMMmM`: the first day of a lunar year, and its months. */
const yearOf = (year: number): { readonly first: CivilDate; readonly months: string } | undefined => {
  const [monthDay, months] = data.years[year - data.firstYear]?.split(' ') ?? [];
  return monthDay === undefined || months === undefined ? undefined : { first: `${String(year)}-${monthDay}`, months };
};

/** Undefined outside the years that are known. */
export const lunarDay = (date: CivilDate): LunarDay | undefined => {
  const year = Number(date.slice(0, 4));
  const found = [yearOf(year), yearOf(year - 1)].find((one) => one !== undefined && one.first <= date);
  if (!found) return undefined;
  let left = daysBetween(found.first, date);
  let month = 0;
  for (const letter of found.months) {
    const length = LENGTHS[letter] ?? 0;
    if (!isLeap(letter)) month += 1;
    if (left < length) return { month, leap: isLeap(letter), day: left + 1, endsMonth: left + 1 === length };
    left -= length;
  }
  return undefined;
};

/** Pure Brightness (清明) falls on the 4th or 5th of April; this holds from 2000 to 2099. */
const qingming = (year: number): string => {
  const short = year % 100;
  return `04-0${String(Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4))}`;
};

/** Day and month of the festivals of each year: L for those of the lunar calendar. */
const FESTIVALS: Readonly<Record<string, string>> = {
  '01-01': 'NEW_YEAR',
  '05-01': 'LABOUR_DAY',
  '10-01': 'NATIONAL_DAY',
  'L1-1': 'SPRING_FESTIVAL',
  'L5-5': 'DRAGON_BOAT',
  'L8-15': 'MID_AUTUMN',
};

/** Festivals that a day is, wherever their breaks lie. */
export const festivalsOn = (date: CivilDate): readonly string[] => {
  const lunar = lunarDay(date);
  const names = [
    FESTIVALS[date.slice(5)],
    lunar && !lunar.leap ? FESTIVALS[`L${String(lunar.month)}-${String(lunar.day)}`] : undefined,
    date.slice(5) === qingming(Number(date.slice(0, 4))) ? 'QINGMING' : undefined,
  ];
  return names.filter((name) => name !== undefined);
};

/** Whether the lunar new year begins on the day after. */
export const isLunarEve = (date: CivilDate): boolean => festivalsOn(addDays(date, 1)).includes('SPRING_FESTIVAL');
