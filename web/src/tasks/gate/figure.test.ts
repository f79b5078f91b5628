import { describe, expect, it } from 'vitest';
import { figureOf } from './figure.ts';

const of = (offered: number, present: number, admitted: number, expected: number) => {
  const occupancy = { free: 0, present, admitted, expected, asOf: null, stale: false, source: 'EVENTS' as const };
  const { free, over, short } = figureOf({ spaces: { offered }, occupancy }, present);
  return { free, over, short };
};

describe('the one figure of a gate', () => {
  it('is what is left once those inside, those let in and those expected have their spaces', () => {
    expect(of(40, 36, 2, 1)).toEqual({ free: 1, over: 0, short: 0 });
    expect(of(40, 36, 2, 2)).toEqual({ free: 0, over: 0, short: 0 });
  });

  it('says what is above the number of spaces: vehicles, or those who have reserved', () => {
    expect(of(40, 41, 0, 0)).toEqual({ free: 0, over: 1, short: 0 });
    expect(of(40, 39, 0, 2)).toEqual({ free: 0, over: 0, short: 1 });
    expect(of(40, 41, 1, 2)).toEqual({ free: 0, over: 2, short: 2 });
  });
});
