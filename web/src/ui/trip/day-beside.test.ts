import { expect, it } from 'vitest';
import { dayBeside } from './day-beside.ts';

it('a day is named by its weekday, and in full where it is in another year', () => {
  const today = new Date('2026-11-24T08:00:00+08:00');
  expect(dayBeside('2026-12-31', today)).toMatch(/^(周四|Thu)$/);
  expect(dayBeside('2027-02-01', today)).toMatch(/^(2027年2月1日 周一|Mon 1 Feb 2027)$/);
});
