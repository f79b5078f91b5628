import { describe, expect, it } from 'vitest';
import { plausibleKm } from './plausible.ts';

describe('how far a vehicle comes without a question', () => {
  it('grows with the time since it left, and allows for the rounding of its readings', () => {
    expect(plausibleKm(0, 100)).toBe(1);
    expect(plausibleKm(-5_000, 100)).toBe(1);
    expect(plausibleKm(60_000, 100)).toBe(2);
    expect(plausibleKm(3_600_000, 100)).toBe(101);
  });
});
