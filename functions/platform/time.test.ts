import { describe, expect, it } from 'vitest';
import { daysTouched, instantOf } from './time.ts';

describe('the days a window touches', () => {
  it('are those it has a part of; one that ends at midnight does not touch the next', () => {
    const window = { from: instantOf('2026-12-30T23:45'), to: instantOf('2027-01-02T00:00') };
    expect(daysTouched(window)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
  });

  it('come to an end at the end of the calendar, too', () => {
    expect(daysTouched({ from: instantOf('9999-12-31T22:00'), to: instantOf('9999-12-31T23:00') })).toEqual([
      '9999-12-31',
    ]);
  });
});
