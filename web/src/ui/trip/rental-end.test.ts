import { expect, it } from 'vitest';
import { rentalEnd } from './rental-end.ts';

const early = { before: '2027-01-02T09:00:00+08:00', until: '2027-01-03T09:00:00+08:00', days: 40 };
const at = (time: string) => rentalEnd(early, 800_000, new Date(`${time}+08:00`));
const said = expect.stringMatching(/40 .+8,?000/) as string;

it('is said before the last day of a rental, and explained when it comes more than a day too early', () => {
  expect(at('2026-11-24T09:00:00')).toEqual({ said, isExplained: true });
  expect(at('2027-01-02T08:59:59')).toEqual({ said, isExplained: true });
  expect(at('2027-01-02T09:00:00')).toEqual({ said, isExplained: false });
  expect(at('2027-01-02T23:59:59')).toEqual({ said, isExplained: false });
  expect(at('2027-01-03T00:00:00')).toEqual({ said: undefined, isExplained: false });
});

it('is nothing to say where no car is rented', () => {
  expect(rentalEnd(null, undefined, new Date())).toEqual({ said: undefined, isExplained: false });
});
