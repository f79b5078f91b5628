import { expect, it } from 'vitest';
import { dayAfter } from './day-after.ts';

it('a day has one after it, also over the end of a month and of a year', () => {
  expect(['2026-11-29', '2026-11-30', '2026-12-31', '2028-02-28'].map(dayAfter)).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2027-01-01',
    '2028-02-29',
  ]);
});
