/** Days of the lunar calendar as rules ask of them. */
import { lunarDay } from '../../calendar/lunar.ts';
import { addDays } from '../../platform/time.ts';
import type { DayNumber } from './clock.ts';
import type { LunarSpan } from './types.ts';

const LONGEST_MONTH = 30;
/** The months of a leap year come in the order 6, leap 6, 7: days of a leap month lie behind those of its month. */
const LEAP = 50;
/** Most days remembered; more than any question of a citizen touches. */
const REMEMBERED = 4_000;

const remembered = new Map<DayNumber, readonly number[]>();

/** Month × 100 + day, in a leap month 50 more; the last day of a short month is its thirtieth as well. */
const numbersOf = (day: DayNumber): readonly number[] => {
  const known = remembered.get(day);
  if (known) return known;
  const lunar = lunarDay(addDays('1970-01-01', day));
  const month = lunar ? lunar.month * 100 + (lunar.leap ? LEAP : 0) : 0;
  const numbers = lunar ? [month + lunar.day, ...(lunar.endsMonth ? [month + LONGEST_MONTH] : [])] : [];
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(day, numbers);
  return numbers;
};

/** 12-30 → 1230. */
export const lunarDayNumber = (lunar: string): number => {
  const [, month, day] = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30)$/.exec(lunar) ?? [];
  if (month === undefined) throw new Error(`${lunar} is no day of the lunar year, MM-DD`);
  return Number(month) * 100 + Number(day);
};

export const inLunarSpan = ({ from, to }: LunarSpan): ((day: DayNumber) => boolean) => {
  const [first, last] = [lunarDayNumber(from), lunarDayNumber(to)];
  const holds =
    first <= last
      ? (number: number) => number >= first && number <= last
      : (number: number) => number >= first || number <= last;
  return (day) => numbersOf(day).some(holds);
};

/** Whether a day has one of the numbers in its lunar month; -1 is the last. */
export const inLunarMonth = (day: DayNumber, wanted: readonly number[]): boolean => {
  const numbers = numbersOf(day);
  return (
    numbers.some((number) => wanted.includes((number % 100) % LEAP)) || (numbers.length > 1 && wanted.includes(-1))
  );
};
