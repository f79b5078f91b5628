import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../platform/time.ts';
import { mostDriven, plausibleKm } from './odometers.ts';

describe('how far a vehicle comes between two readings', () => {
  it('needs no word while the mean speed is usual, and the rounding of two readings is allowed for', () => {
    expect(plausibleKm(0, 100)).toBe(1);
    expect(plausibleKm(-5_000, 100)).toBe(1);
    expect(plausibleKm(MINUTE, 100)).toBe(2);
    expect(plausibleKm(HOUR, 100)).toBe(101);
  });
  it('is not believed beyond what can be driven at all and a tolerance, and a clock that goes back allows for no more', () => {
    const plausible = { fastestKmPerHour: 120, readingToleranceKm: 60 };
    const last = { at: HOUR, odometerKm: 1_000 };
    expect(mostDriven(last, 2 * HOUR, plausible)).toBe(180);
    expect(mostDriven(last, 0, plausible)).toBe(60);
  });
});
