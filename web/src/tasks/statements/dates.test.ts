import { expect, it } from 'vitest';
import { fullMoment, fullSpan } from './dates.ts';

it('says the date with its year, whatever day it is read on', () => {
  const at = new Date().toISOString();
  expect(fullMoment(at)).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect(fullMoment('2026-11-24T11:19:00Z')).toBe('2026-11-24 19:19');
  expect(fullSpan('2026-11-24T09:00:00+08:00', '2026-11-24T10:30:00+08:00')).toBe('2026-11-24 09:00–10:30');
  expect(fullSpan('2026-12-31T23:00:00+08:00', '2027-01-01T01:00:00+08:00')).toBe(
    '2026-12-31 23:00 – 2027-01-01 01:00',
  );
});
