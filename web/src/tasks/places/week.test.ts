import { describe, expect, it } from 'vitest';
import { strip, weekOf } from './week.ts';

const at = (local: string): string => `${local}:00+08:00`;

describe('joined windows as days', () => {
  const week = weekOf(
    [
      { from: at('2026-02-12T18:00'), to: at('2026-02-13T07:00') },
      { from: at('2026-02-13T18:00'), to: at('2026-02-16T07:00') },
      { from: at('2026-02-17T06:00'), to: at('2026-02-17T09:00') },
      { from: at('2026-02-17T16:00'), to: at('2026-02-17T21:00') },
    ],
    '2026-02-13',
  );

  it('gives every day of the week its own parts', () => {
    expect(week.map(({ date }) => date)).toEqual([
      '2026-02-13',
      '2026-02-14',
      '2026-02-15',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
    ]);
    expect(week.map(({ parts }) => parts.length)).toEqual([2, 1, 1, 1, 2, 0, 0]);
  });

  it('says which part runs in from the day before or on into the next', () => {
    expect(week[0]?.parts).toEqual([
      { from: 0, to: 420, runsIn: true, runsOn: false },
      { from: 1080, to: 1440, runsIn: false, runsOn: true },
    ]);
    expect(week[1]?.parts).toEqual([{ from: 0, to: 1440, runsIn: true, runsOn: true }]);
  });

  it('ends at midnight what ends at midnight', () => {
    const [first, second] = weekOf([{ from: at('2026-03-01T08:00'), to: at('2026-03-02T00:00') }], '2026-03-01', 2);
    expect(first?.parts).toEqual([{ from: 480, to: 1440, runsIn: false, runsOn: false }]);
    expect(second?.parts).toEqual([]);
  });

  it('draws open parts only', () => {
    expect(strip({ date: '2026-03-01', parts: [] })).toBe('none');
    expect(strip({ date: '2026-03-01', parts: [{ from: 360, to: 720, runsIn: false, runsOn: false }] })).toBe(
      'linear-gradient(90deg,#0000 25.0%,var(--brand) 0 50.0%,#0000 0)',
    );
  });
});
