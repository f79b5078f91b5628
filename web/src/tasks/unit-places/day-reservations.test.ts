import { describe, expect, it } from 'vitest';
import { timeIn } from './day-reservations.ts';

describe('the table of a day', () => {
  it('names the dates of a stay, which are as good tomorrow', () => {
    const window = { from: '2026-11-24T18:00:00+08:00', to: '2026-11-25T07:00:00+08:00' };
    expect(timeIn(window)).toBe('2026-11-24 18:00 – 2026-11-25 07:00');
  });
});
