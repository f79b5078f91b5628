import { getLunarDate, getSolarTermDate } from 'chinese-days';
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { addDays, weekday, type CivilDate } from '../platform/time.ts';
import type { Holiday } from './holidays.ts';
import { officialDay } from './official.ts';

/** Words of the package → our holidays. */
const holidayOf: Readonly<Record<string, Holiday>> = {
  "New Year's Day": 'NEW_YEAR',
  'Spring Festival': 'SPRING_FESTIVAL',
  'Tomb-sweeping Day': 'QINGMING',
  'Labour Day': 'LABOUR_DAY',
  'Dragon Boat Festival': 'DRAGON_BOAT',
  'Mid-autumn Festival': 'MID_AUTUMN',
  'National Day': 'NATIONAL_DAY',
  'Anti-Fascist 70th Day': 'VICTORY_DAY',
};
const LAST_LUNAR_YEAR = 2060;

const breaksOf = (days: Readonly<Record<string, string>>): string[] => {
  const breaks: { first: string; last: string; holiday: string }[] = [];
  for (const date of Object.keys(days).sort()) {
    const holiday = holidayOf[days[date]?.split(',')[0] ?? ''];
    if (!holiday) throw new Error(`unknown holiday on ${date}`);
    const open = breaks.at(-1);
    if (open?.holiday === holiday && addDays(open.last, 1) === date) open.last = date;
    else breaks.push({ first: date, last: date, holiday });
  }
  return breaks.map(({ first, last, holiday }) => `${first} ${last} ${holiday}`);
};

const lunarDay = (from: CivilDate, month: number, day: number): string => {
  for (let date = from; ; date = addDays(date, 1)) {
    const lunar = getLunarDate(date);
    if (lunar.lunarMon === month && lunar.lunarDay === day && !lunar.isLeap) return date.slice(5);
  }
};

/** The package formats in the process's zone: west of Greenwich its solar terms come out a day early. */
const qingming = (year: number): string =>
  addDays(
    getSolarTermDate(year, 4, 'pure_brightness'),
    new Date(Date.UTC(year, 3, 4)).getTimezoneOffset() > 0 ? 1 : 0,
  ).slice(5);

const movableOf = (year: number): string =>
  [
    lunarDay(`${String(year)}-01-20`, 1, 1),
    qingming(year),
    lunarDay(`${String(year)}-05-20`, 5, 5),
    lunarDay(`${String(year)}-09-01`, 8, 15),
  ].join(' ');

describe('official calendar', () => {
  it('is written from the package', async () => {
    const years = Object.keys(chineseDays.holidays).map((date) => Number(date.slice(0, 4)));
    const lastYear = Math.max(...years);
    const following = Array.from({ length: LAST_LUNAR_YEAR - lastYear }, (_, i) => lastYear + 1 + i);
    const data = {
      firstYear: Math.min(...years),
      lastYear,
      breaks: breaksOf(chineseDays.holidays),
      makeupWorkdays: Object.keys(chineseDays.workdays).sort(),
      movable: Object.fromEntries(following.map((year) => [year, movableOf(year)])),
    };
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot('official.json');
  });

  it('agrees with the package on every day from 2004 to 2026', () => {
    for (let date = '2004-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      const { kind, provisional } = officialDay(date);
      const works = kind === 'WORKDAY' || kind === 'MAKEUP_WORKDAY';
      const holidays: Readonly<Record<string, string>> = chineseDays.holidays;
      const workdays: Readonly<Record<string, string>> = chineseDays.workdays;
      const expected = date in holidays ? false : date in workdays || weekday(date) <= 5;
      expect({ date, works, provisional }).toEqual({ date, works: expected, provisional: false });
    }
  });
});
