import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import type { DayKind } from '../../calendar/types.ts';
import { addDays } from '../../platform/time.ts';
import { dayNumber } from './clock.ts';
import { daysOf } from './days.ts';
import { isSelected } from './fixtures/oracle.ts';
import { selects } from './selection.ts';
import type { DaySelector, NamedDay, Weekday } from './types.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const lunarDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }))
  .map(([month, day]) => `${twoDigits(month)}-${twoDigits(day)}`);
const lunar = fc.array(fc.record({ from: lunarDay, to: lunarDay }), { minLength: 1, maxLength: 2 });
const restKinds = fc.uniqueArray(fc.constantFrom<DayKind>('REST_DAY', 'HOLIDAY', 'MAKEUP_WORKDAY'), { minLength: 1 });
const named = fc.uniqueArray(
  fc.constantFrom<NamedDay>(
    ...(['LUNAR_EVE', 'NEW_YEAR', 'SPRING_FESTIVAL', 'QINGMING', 'LABOUR_DAY', 'DRAGON_BOAT'] as const),
    ...(['MID_AUTUMN', 'NATIONAL_DAY', 'ON_NEW_YEAR', 'ON_SPRING_FESTIVAL', 'ON_QINGMING', 'ON_LABOUR_DAY'] as const),
    ...(['ON_DRAGON_BOAT', 'ON_MID_AUTUMN', 'ON_NATIONAL_DAY'] as const),
  ),
  { minLength: 1, maxLength: 3 },
);
const inRun = fc.uniqueArray(fc.constantFrom(1, 2, 3, 7, -1, -2, -3), { minLength: 1, maxLength: 3 });
const beside = fc.constantFrom('BEFORE' as const, 'AFTER' as const);
const run = fc.oneof(
  restKinds.map((kinds) => ({ kinds })),
  named.map((names) => ({ named: names })),
);

/** One part, or two that belong together. */
const selector: fc.Arbitrary<DaySelector> = fc.oneof(
  lunar.map((spans) => ({ lunar: spans })),
  fc
    .tuple(fc.subarray<Weekday>([1, 2, 5, 6, 7], { minLength: 1 }), fc.integer({ min: 0, max: 900 }))
    .map(([weekdays, days]) => ({ weekdays, everyOtherWeekFrom: addDays('2024-12-01', days) })),
  fc.uniqueArray(fc.constantFrom(-1, 1, 15, 29, 30), { minLength: 1 }).map((lunarDays) => ({ lunarDays })),
  named.map((names) => ({ named: names })),
  fc.tuple(run, inRun).map(([days, places]) => ({ ...days, inRun: places })),
  fc.tuple(restKinds, inRun).map(([kinds, places]) => ({ kinds, inMonth: places })),
  fc.tuple(run, beside).map(([days, side]) => ({ ...days, beside: side })),
  fc.tuple(lunar, named).map(([spans, names]) => ({ except: { lunar: spans, named: names } })),
);

const DAYS = 60;
/** 2025 has a leap month, two holidays in one break; 2027 a new moon near midnight. */
const start = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));

describe('the days that a rule is about', () => {
  it('are those that the plain meaning of each part says', () => {
    const days = daysOf(nationalCalendar);
    fc.assert(
      fc.property(selector, start, (on, first) => {
        const isMeant = selects(on);
        for (let i = 0; i < DAYS; i += 1) {
          const date = addDays(first, i);
          expect([date, isMeant(days, dayNumber(date))]).toEqual([date, isSelected(date, on, nationalCalendar)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[DaySelector, readonly string[]]>([
    [{ named: ['NATIONAL_DAY'], inRun: [1, -1] }, ['2025-10-01', '2025-10-08']],
    [{ named: ['NATIONAL_DAY'], inRun: [6] }, ['2025-10-07']],
    [{ named: ['NATIONAL_DAY'], beside: 'AFTER' }, ['2025-10-09']],
    [{ named: ['MID_AUTUMN'], beside: 'BEFORE' }, ['2025-10-05']],
    [{ named: ['ON_MID_AUTUMN'] }, ['2025-10-06']],
    [{ lunar: [{ from: '08-14', to: '08-16' }] }, ['2025-10-05', '2025-10-06', '2025-10-07']],
  ])('of a break with another holiday in it: %j', (on, dates) => {
    const all = Array.from({ length: 20 }, (_, i) => addDays('2025-09-28', i));
    expect(all.filter((date) => selects(on)(daysOf(nationalCalendar), dayNumber(date)))).toEqual(dates);
  });

  it.each<[DaySelector, readonly string[]]>([
    [
      { kinds: ['WORKDAY', 'MAKEUP_WORKDAY'], inMonth: [1, -1] },
      ['2026-10-08', '2026-10-30', '2026-11-02', '2026-11-30'],
    ],
    [{ kinds: ['MAKEUP_WORKDAY'], inMonth: [-1] }, ['2026-10-10']],
    [{ kinds: ['REST_DAY', 'HOLIDAY'], inMonth: [9] }, ['2026-10-17', '2026-11-29']],
    [
      { weekdays: [6, 7], inMonth: [1, -2] },
      ['2026-10-03', '2026-10-04', '2026-10-18', '2026-10-24', '2026-11-01', '2026-11-07', '2026-11-21', '2026-11-22'],
    ],
    [{ weekdays: [6], kinds: ['REST_DAY'], inMonth: [1] }, ['2026-11-07']],
  ])('of a month, counted by weekday or by kind: %j', (on, dates) => {
    const all = Array.from({ length: 61 }, (_, i) => addDays('2026-10-01', i));
    expect(all.filter((date) => selects(on)(daysOf(nationalCalendar), dayNumber(date)))).toEqual(dates);
  });

  it.each<[DaySelector, readonly string[]]>([
    [{ weekdays: [6], everyOtherWeekFrom: '2026-12-05' }, ['2026-12-05', '2026-12-19', '2027-01-02', '2027-01-16']],
    [
      { weekdays: [1, 7], everyOtherWeekFrom: '2026-12-20' },
      ['2026-12-20', '2026-12-28', '2027-01-03', '2027-01-11', '2027-01-17'],
    ],
  ])('of every second week go on over the end of a year: %j', (on, dates) => {
    const all = Array.from({ length: 61 }, (_, i) => addDays('2026-11-21', i));
    expect(all.filter((date) => selects(on)(daysOf(nationalCalendar), dayNumber(date)))).toEqual(dates);
  });

  it('never fall into a leap month, but for spans that lead over it', () => {
    const all = Array.from({ length: 90 }, (_, i) => addDays('2025-06-20', i));
    const among = (on: DaySelector) => all.filter((date) => selects(on)(daysOf(nationalCalendar), dayNumber(date)));
    expect(among({ lunar: [{ from: '06-15', to: '06-15' }] })).toEqual(['2025-07-09']);
    expect(among({ lunar: [{ from: '06-29', to: '07-01' }] })).toHaveLength(32);
  });
});
