import { expect, it } from 'vitest';
import { rentalEnd } from './rental-end.ts';

const early = { before: '2027-01-02T09:00:00+08:00', until: '2027-01-03T09:00:00+08:00' };
const at = (time: string) => rentalEnd(early, new Date(`${time}+08:00`));

it('is asked about before the last day of a rental, and explained when it comes more than a day too early', () => {
  expect(at('2026-11-24T09:00:00')).toEqual({ isAsked: true, isExplained: true });
  expect(at('2027-01-02T08:59:59')).toEqual({ isAsked: true, isExplained: true });
  expect(at('2027-01-02T09:00:00')).toEqual({ isAsked: true, isExplained: false });
  expect(at('2027-01-02T23:59:59')).toEqual({ isAsked: true, isExplained: false });
  expect(at('2027-01-03T00:00:00')).toEqual({ isAsked: false, isExplained: false });
});

it('is nothing to ask about where no car is rented', () => {
  expect(rentalEnd(null, new Date())).toEqual({ isAsked: false, isExplained: false });
});
