import { expect, it } from 'vitest';
import { beginning, ending, lately, spanAsked } from './month-span.ts';

it('months are in order and at most twelve: what was chosen last holds, the other end follows', () => {
  const span = { from: '2026-03', to: '2026-10' };
  expect(beginning('2026-08', span)).toEqual({ from: '2026-08', to: '2026-10' });
  expect(beginning('2026-11', span)).toEqual({ from: '2026-11', to: '2026-11' });
  expect(beginning('2024-05', span)).toEqual({ from: '2024-05', to: '2025-04' });
  expect(ending('2026-02', span)).toEqual({ from: '2026-02', to: '2026-02' });
  expect(ending('2027-06', span)).toEqual({ from: '2026-07', to: '2027-06' });
});

it('an address asks for one month, for several, or for nothing sensible', () => {
  expect(spanAsked(undefined, undefined, '2026-10')).toEqual({ from: '2026-10', to: '2026-10' });
  expect(spanAsked(undefined, '2026-07', '2026-10')).toEqual({ from: '2026-07', to: '2026-07' });
  expect(spanAsked('2026-05', '2026-07', '2026-10')).toEqual({ from: '2026-05', to: '2026-07' });
  expect(spanAsked('2026-13', 'x', '2026-10')).toEqual({ from: '2026-10', to: '2026-10' });
});

it('what waits is looked for in the twelve months up to the present one', () => {
  expect(lately('2026-11')).toEqual({ from: '2025-12', to: '2026-11' });
});
