import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { certain } from '../../platform/item.ts';
import { userErrors } from '../../platform/result.ts';
import { DAY, instantOf, MINUTE } from '../../platform/time.ts';
import { MOST_TIERS, tariffRefusals } from './bounds.ts';
import { exampleTerms, priceExamples } from './examples.ts';
import { capOf, priceOf, startedDays, versionFor } from './pricing.ts';
import { tariffTexts } from './refusals.ts';
import type { DayKindOf, MinuteTier, Price, TariffTerms } from './types.ts';
import { lineWords } from './words.ts';

const dayKindOf: DayKindOf = (date) => nationalCalendar(date).kind;
const price = (terms: TariffTerms, from: number, to: number, km = 0): Price =>
  priceOf(terms, { window: { from, to }, km }, dayKindOf);

/** Tiers that begin at 0 and never become dearer. */
const tiersOf = (begins: readonly number[], fens: readonly number[]) => {
  const froms = [0, ...new Set(begins)].sort((a, b) => a - b);
  const falling = [...fens].sort((a, b) => b - a);
  return froms.map((from, index) => ({ from, fen: falling[index] ?? 0 }));
};
const minuteTiers = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 1_439 }), { maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([begins, fens]): MinuteTier[] =>
    tiersOf(begins, fens).map(({ from, fen }) => ({ fromMinute: from, fenPerMinute: fen })),
  );
const kmTiers = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 2 }),
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([begins, fens]) => tiersOf(begins, fens).map(({ from, fen }) => ({ fromKm: from, fenPerKm: fen })));
const night = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_439 }), fc.integer({ min: 10, max: 300 }))
  .map(([fromMinute, length, percent]) => ({ fromMinute, toMinute: (fromMinute + length) % 1_440, percent }));
const terms: fc.Arbitrary<TariffTerms> = fc.record(
  {
    startFen: fc.integer({ min: 0, max: 1_000 }),
    minuteTiers,
    includedKm: fc.integer({ min: 0, max: 100 }),
    kmTiers,
    night,
    restDayPercent: fc.integer({ min: 10, max: 300 }),
    holidayPercent: fc.integer({ min: 10, max: 300 }),
    dailyCapFen: fc.integer({ min: 1_000, max: 100_000 }),
  },
  {
    requiredKeys: [
      'startFen',
      'minuteTiers',
      'includedKm',
      'kmTiers',
      'restDayPercent',
      'holidayPercent',
      'dailyCapFen',
    ],
  },
);
/** Any second of the autumn with National Day, its working Saturdays and many nights. */
const begin = fc.integer({ min: 0, max: 40 * 86_400 }).map((second) => instantOf('2026-09-15T00:00') + second * 1_000);
const length = fc.oneof(fc.integer({ min: 0, max: 300 * 60 }), fc.integer({ min: 0, max: 5 * 86_400 }));
const km = fc.integer({ min: 0, max: 600 });

/** The rates of the clock alike, so that only tiers and cap are at work. */
const flat = ({ night: _, ...rest }: TariffTerms): TariffTerms => ({
  ...rest,
  restDayPercent: 100,
  holidayPercent: 100,
});

describe('the price of a trip', () => {
  it.each(priceExamples)('of the example “$name.en” comes out line by line', ({ use, linesFen, totalFen }) => {
    const { lines, totalFen: total } = priceOf(exampleTerms, use, dayKindOf);
    expect(lines.map(({ amountFen }) => amountFen)).toEqual(linesFen);
    expect(total).toBe(totalFen);
  });

  it('is whole fen, adds up to its lines, and lies between nothing and the caps of its started days', () => {
    fc.assert(
      fc.property(terms, begin, length, km, (tariff, from, seconds, driven) => {
        const window = { from, to: from + seconds * 1_000 };
        const { lines, totalFen } = price(tariff, window.from, window.to, driven);
        expect(lines.every(({ amountFen }) => Number.isSafeInteger(amountFen))).toBe(true);
        expect(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(totalFen);
        expect(totalFen).toBeGreaterThanOrEqual(0);
        expect(totalFen).toBeLessThanOrEqual(tariff.dailyCapFen * Math.max(1, Math.ceil(seconds / 86_400)));
      }),
    );
  });

  it('never falls with time or distance', () => {
    fc.assert(
      fc.property(terms, begin, length, length, km, km, (tariff, from, seconds, later, driven, further) => {
        const to = from + seconds * 1_000;
        const once = price(tariff, from, to, driven).totalFen;
        expect(price(tariff, from, to + later * 1_000, driven).totalFen).toBeGreaterThanOrEqual(once);
        expect(price(tariff, from, to, driven + further).totalFen).toBeGreaterThanOrEqual(once);
      }),
    );
  });

  it('of a whole is that of its parts where they meet at the end of a started day, but for the second start fee', () => {
    fc.assert(
      fc.property(terms, begin, fc.integer({ min: 1, max: 3 }), length, (tariff, from, days, seconds) => {
        const cut = from + days * DAY;
        const to = cut + (seconds + 1) * 1_000;
        const parts = price(tariff, from, cut).totalFen + price(tariff, cut, to).totalFen;
        const whole = price(tariff, from, to).totalFen;
        expect(whole).toBeLessThanOrEqual(parts);
        expect(parts - whole).toBeLessThanOrEqual(tariff.startFen);
      }),
    );
  });

  it('of a whole is never above that of any two parts, where the clock makes no difference', () => {
    fc.assert(
      fc.property(terms, begin, length, length, (tariff, from, first, second) => {
        const even = flat(tariff);
        const cut = from + first * 1_000;
        const to = cut + second * 1_000;
        const parts = price(even, from, cut).totalFen + price(even, cut, to).totalFen;
        expect(price(even, from, to).totalFen).toBeLessThanOrEqual(parts);
      }),
    );
  });

  it('of a whole with its kilometres is above that of two parts by what is included and the caps of one of them at most', () => {
    fc.assert(
      fc.property(terms, begin, length, length, km, km, (tariff, from, first, second, driven, further) => {
        const even = flat(tariff);
        const cut = from + first * 1_000;
        const to = cut + second * 1_000;
        const parts = price(even, from, cut, driven).totalFen + price(even, cut, to, further).totalFen;
        const included = even.includedKm * (even.kmTiers[0]?.fenPerKm ?? 0);
        expect(price(even, from, to, driven + further).totalFen).toBeLessThanOrEqual(
          parts + included + Math.max(capOf(even, { from, to: cut }), capOf(even, { from: cut, to })),
        );
      }),
    );
  });

  it('says every minute once, whatever clock and tiers do to it', () => {
    fc.assert(
      fc.property(terms, begin, length, (tariff, from, seconds) => {
        const minutes = price(tariff, from, from + seconds * 1_000).lines.reduce(
          (sum, line) => sum + (line.kind === 'TIME' ? line.minutes : 0),
          0,
        );
        const days = Math.floor(seconds / 86_400);
        expect(minutes).toBe(days * 1_440 + Math.ceil((seconds - days * 86_400) / 60));
      }),
    );
  });

  it('changes at the minute of the night, over midnight as well', () => {
    const nightMinutes = (from: string, to: string): number =>
      price(exampleTerms, instantOf(from), instantOf(to)).lines.reduce(
        (sum, line) => sum + (line.kind === 'TIME' && line.rate === 'NIGHT' ? line.minutes : 0),
        0,
      );
    expect(nightMinutes('2026-11-24T21:59', '2026-11-24T22:01')).toBe(1);
    expect(nightMinutes('2026-11-24T23:50', '2026-11-25T00:10')).toBe(20);
    expect(nightMinutes('2026-11-25T06:59', '2026-11-25T07:01')).toBe(1);
  });

  it('has words for each line in both languages', () => {
    const { lines } = priceOf(exampleTerms, certain(priceExamples.at(-1), 'the last example').use, dayKindOf);
    expect(lines.map(lineWords)).toMatchObject([
      { zh: '起步费' },
      { zh: '第 1 日工作日 60 分钟 × 0.30 元', en: 'Day 1, workday: 60 min × CNY 0.30' },
      { zh: '第 1 日工作日 180 分钟 × 0.20 元' },
      { zh: '第 1 日工作日 660 分钟 × 0.10 元' },
      { zh: '第 1 日夜间 540 分钟 × 0.10 元 × 50%' },
      { zh: '第 1 日封顶 83.00 元' },
      { zh: '第 2 日工作日 60 分钟 × 0.30 元' },
      { zh: '第 2 日工作日 60 分钟 × 0.20 元' },
      { zh: '免费里程 20 公里' },
      { zh: '里程 80 公里 × 0.50 元' },
      { zh: '里程 50 公里 × 0.30 元' },
      { zh: '全程封顶 166.00 元', en: 'Cap of the whole order, CNY 166.00' },
    ]);
  });
});

describe('started days', () => {
  it('are 24 hours each from pick-up on', () => {
    const from = instantOf('2026-11-24T15:00');
    const days = (length: number): number => startedDays({ from, to: from + length });
    expect([0, MINUTE, DAY, DAY + 1, 2 * DAY].map(days)).toEqual([1, 1, 1, 2, 2]);
    expect(capOf(exampleTerms, { from, to: from + DAY + MINUTE })).toBe(16_600);
  });
});

describe('the version of a tariff', () => {
  const version = (effectiveFrom: string) => ({ ...exampleTerms, effectiveFrom });
  const versions = [version('2026-12-01'), version('2026-01-01'), version('2027-01-01')];
  it('is that of the day on which a trip begins', () => {
    const on = (local: string) => versionFor({ versions }, instantOf(local))?.effectiveFrom;
    expect(['2025-12-31T23:59', '2026-11-30T23:59', '2026-12-01T00:00', '2027-06-01T12:00'].map(on)).toEqual([
      undefined,
      '2026-01-01',
      '2026-12-01',
      '2027-01-01',
    ]);
  });
});

describe('the bounds of a tariff', () => {
  const codes = (change: Partial<TariffTerms>) =>
    tariffRefusals({ ...exampleTerms, ...change }, ['input', 'terms']).map(({ code, path }) => [
      code,
      path.slice(2).join('.'),
    ]);
  const tier = (fromMinute: number, fenPerMinute: number): MinuteTier => ({ fromMinute, fenPerMinute });

  it('admit what is in order', () => {
    expect(codes({})).toEqual([]);
    fc.assert(
      fc.property(terms, (tariff) => {
        expect(tariffRefusals(tariff, [])).toEqual([]);
      }),
    );
  });
  it('name every figure that lies outside, and parts of a fen', () => {
    expect(codes({ startFen: -1, includedKm: 1_001, dailyCapFen: 8_300.5, restDayPercent: 9 })).toEqual([
      ['TERM_OUT_OF_BOUNDS', 'startFen'],
      ['TERM_OUT_OF_BOUNDS', 'includedKm'],
      ['TERM_OUT_OF_BOUNDS', 'restDayPercent'],
      ['TERM_OUT_OF_BOUNDS', 'dailyCapFen'],
    ]);
    expect(codes({ kmTiers: [{ fromKm: 0, fenPerKm: 501 }] })).toEqual([['TERM_OUT_OF_BOUNDS', 'kmTiers.0.fenPerKm']]);
  });
  it.each([
    ['none', []],
    ['a late beginning', [tier(1, 10)]],
    ['the same beginning twice', [tier(0, 10), tier(60, 9), tier(60, 8)]],
    ['a tier that no day reaches', [tier(0, 10), tier(1_440, 9)]],
    ['too many', Array.from({ length: MOST_TIERS + 1 }, (_, n) => tier(n, 10))],
  ])('refuse tiers in disorder: %s', (_, minuteTiers) => {
    expect(codes({ minuteTiers })).toEqual([['TIERS_DISORDERED', 'minuteTiers']]);
  });
  it('refuse a tier that is dearer than the one before', () => {
    expect(codes({ minuteTiers: [tier(0, 10), tier(60, 11)] })).toEqual([['TIER_DEARER', 'minuteTiers']]);
  });
  it('refuse a night without length or beyond the day, and a cap below the start fee', () => {
    expect(codes({ night: { fromMinute: 420, toMinute: 420, percent: 50 } })).toEqual([
      ['NIGHT_WINDOW_INVALID', 'night'],
    ]);
    expect(codes({ night: { fromMinute: 1_320, toMinute: 1_440, percent: 50 } })).toEqual([
      ['NIGHT_WINDOW_INVALID', 'night'],
    ]);
    expect(codes({ startFen: 2_000, dailyCapFen: 1_500 })).toEqual([['CAP_BELOW_START', 'dailyCapFen']]);
  });
  it('say what is wrong in both languages, and by which rule', () => {
    const against = tariffRefusals({ ...exampleTerms, dailyCapFen: 100 }, ['input']);
    const said = (language: 'zh' | 'en') => userErrors(against, tariffTexts, language).map(({ message }) => message);
    expect(said('zh')).toEqual(['日封顶（分）须为 1000 至 100000 的整数，现为 100。', '日封顶不得低于起步费。']);
    expect(said('en')[0]).toBe('The daily cap in fen must be a whole number from 1000 to 100000; it is 100.');
  });
});
