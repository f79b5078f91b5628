import { describe, expect, it } from 'vitest';
import { partsIn } from './parts.ts';
import type { PolicyValue } from './terms.ts';

const value = (term: string): PolicyValue => ({
  term: term as PolicyValue['term'],
  unit: 'DAYS',
  value: 1,
  least: 0,
  most: 120,
  choices: [],
  name: { zh: term, en: term },
  setBy: null,
});
const shown = (subject: 'bookings' | 'opening' | 'rental', ...terms: string[]): unknown =>
  partsIn(subject, terms.map(value)).map(({ part, values }) => [part, ...values.map(({ term }) => term)]);

describe('the parts of a policy', () => {
  it('hold every term once, also one that no part names, and leave out what has none', () => {
    expect(shown('bookings', 'BREAK_MINUTES', 'HORIZON_DAYS', 'SOMETHING_NEW')).toEqual([
      ['request', 'HORIZON_DAYS'],
      ['driving', 'BREAK_MINUTES'],
      ['other', 'SOMETHING_NEW'],
    ]);
  });

  it('are those of their own subject, also for a term whose name another has as well', () => {
    expect(shown('bookings', 'HOLD_MINUTES')).toEqual([['dispatch', 'HOLD_MINUTES']]);
    expect(shown('rental', 'HOLD_MINUTES')).toEqual([['taking', 'HOLD_MINUTES']]);
  });
});
