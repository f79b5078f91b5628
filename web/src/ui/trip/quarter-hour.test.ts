import { expect, it } from 'vitest';
import { isQuarterHour } from './quarter-hour.ts';

it('a time to be booked is a full quarter-hour', () => {
  expect(['00', '15', '30', '45'].every((minute) => isQuarterHour(`2026-11-24T09:${minute}`))).toBe(true);
  expect(isQuarterHour('2026-11-24T09:07')).toBe(false);
});
