import { expect, it } from 'vitest';
import { tripsOf } from './giving-way.ts';

it('counts each trip that loses its vehicle, also those that share one', () => {
  expect(tripsOf([])).toBe(0);
  expect(tripsOf([{ requests: ['a'] }, { requests: ['b', 'c'] }])).toBe(3);
});
