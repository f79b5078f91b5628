import { getLunarDate, getSolarTermDate } from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays } from '../platform/time.ts';
import { festivalsOn, isLunarEve, lunarDay } from './lunar.ts';
import official from './official.json' with { type: 'json' };

/** The years of the official calendar and of what is derived after it, with the lunar year that the first begins in. */
const [FIRST, LAST] = [2003, 2060];

/** Its months, a letter each: long ones in capitals, leap ones as L or l. */
const monthsFrom = (first: string): string => {
  let months = '';
  let date = first;
  do {
    const { isLeap } = getLunarDate(date);
    let next = addDays(date, 29);
    if (getLunarDate(next).lunarDay !== 1) next = addDays(next, 1);
    const letter = isLeap ? 'l' : 'm';
    months += next === addDays(date, 30) ? letter.toUpperCase() : letter;
    date = next;
  } while (getLunarDate(date).lunarMon !== 1);
  return months;
};

const lunarYear = (year: number): string => {
  let first = `${String(year)}-01-20`;
  for (; ; first = addDays(first, 1)) {
    const { lunarMon, lunarDay: day } = getLunarDate(first);
    if (lunarMon === 1 && day === 1) return `${first.slice(5)} ${monthsFrom(first)}`;
  }
};

describe('the lunar calendar', () => {
  it('is written from the package', async () => {
    const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => lunarYear(FIRST + i));
    await expect(`${JSON.stringify({ firstYear: FIRST, years }, null, 2)}\n`).toMatchFileSnapshot('lunar.json');
  });

  it('agrees with the package on every day', () => {
    const told = (date: string) => {
      const { month, day, leap } = lunarDay(date) ?? {};
      return { date, month, day, leap };
    };
    for (let date = '2004-01-01'; date <= '2060-12-31'; date = addDays(date, 1)) {
      const { lunarMon: month, lunarDay: day, isLeap: leap } = getLunarDate(date);
      expect(told(date)).toEqual({ date, month, day, leap });
    }
  });

  it('ends a month on the day before the first of the next, and its year on the eve', () => {
    for (let date = '2025-01-01'; date <= '2028-12-31'; date = addDays(date, 1)) {
      expect({ date, ends: lunarDay(date)?.endsMonth }).toEqual({
        date,
        ends: lunarDay(addDays(date, 1))?.day === 1,
      });
    }
    expect(['2026-02-16', '2027-02-05', '2027-02-06'].map(isLunarEve)).toEqual([true, true, false]);
  });

  it('says of each festival on which day it falls', () => {
    const dates: Record<string, string> = {};
    for (let date = '2027-01-01'; date <= '2060-12-31'; date = addDays(date, 1))
      for (const name of festivalsOn(date)) {
        const year = date.slice(0, 4);
        if (!['NEW_YEAR', 'LABOUR_DAY', 'NATIONAL_DAY'].includes(name))
          dates[year] = [dates[year], date.slice(5)].filter((one) => one !== undefined).join(' ');
      }
    const inOrder = Object.entries(official.movable).map(([year, days]) => [year, days.split(' ').sort().join(' ')]);
    expect(dates).toEqual(Object.fromEntries(inOrder));
    // The package formats in the process's zone: west of Greenwich its solar terms come out a day early.
    const early = new Date(Date.UTC(2026, 3, 4)).getTimezoneOffset() > 0 ? 1 : 0;
    for (let year = 2004; year <= 2060; year += 1)
      expect(festivalsOn(addDays(getSolarTermDate(year, 4, 'pure_brightness'), early))).toContain('QINGMING');
  });

  it('knows nothing of days that no data tell', () => {
    expect([lunarDay('1999-05-05'), lunarDay('2090-05-05')]).toEqual([undefined, undefined]);
  });
});
