import { describe, expect, it } from 'vitest';
import type { YearDayFragment } from '../../generated/graphql.ts';
import { corrected, monthsOf, yearAsked } from './months.ts';

const day = (date: string, correctedAt?: string): YearDayFragment => ({
  date,
  kind: 'WORKDAY',
  holiday: null,
  provisional: false,
  correction: correctedAt === undefined ? null : { reason: '调休', source: '文', correctedAt },
});

describe('a year of the calendar', () => {
  it('is laid out by months whose weeks begin on Monday', () => {
    const months = monthsOf([day('2026-01-31'), day('2026-02-01'), day('2026-02-02')]);
    expect(months.map(({ month, empty, days }) => [month, empty, days.length])).toEqual([
      [1, 5, 1],
      [2, 6, 2],
    ]);
  });
  it('tells what was corrected, the latest first', () => {
    const days = [
      day('2026-01-01'),
      day('2026-01-02', '2026-03-01T00:00:00Z'),
      day('2026-01-03', '2026-04-01T00:00:00Z'),
    ];
    expect(corrected(days).map(({ date }) => date)).toEqual(['2026-01-03', '2026-01-02']);
  });
  it('is the present one unless the address asks for another that there is', () => {
    expect([yearAsked('2027', 2026), yearAsked('x', 2026), yearAsked(undefined, 2026), yearAsked('9', 2026)]).toEqual([
      2027, 2026, 2026, 2026,
    ]);
  });
});
