import { describe, expect, it } from 'vitest';
import { timeIn, timeOn } from './day-reservations.ts';

describe('the table of a day', () => {
  it('names the dates of a stay, which are as good tomorrow', () => {
    const window = { from: '2026-11-24T18:00:00+08:00', to: '2026-11-25T07:00:00+08:00' };
    expect(timeIn(window)).toBe('2026-11-24 18:00 – 2026-11-25 07:00');
  });

  it('names only other days than its own', () => {
    const window = { from: '2099-11-24T18:00:00+08:00', to: '2099-11-25T07:00:00+08:00' };
    expect(timeOn('2099-11-24', window)).toBe('18:00 – Wed 25 Nov 2099 07:00');
    expect(timeOn('2099-11-25', window)).toBe('Tue 24 Nov 2099 18:00 – 07:00');
  });
});
