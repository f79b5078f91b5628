import { describe, expect, it } from 'vitest';
import { latestReading, leastReading } from './latest-reading.ts';

const at = (time: string): string => `2026-11-24T${time}:00+08:00`;
const departure = { at: at('09:00'), odometerKm: 1_000 };
const first = { from: at('09:00'), odometerKm: null };

describe('the last reading of a vehicle on its way', () => {
  it('is its departure, also while that waits to be sent', () => {
    expect(latestReading({ departure, drivers: [first] }, undefined)?.odometerKm).toBe(1_000);
    expect(latestReading({ departure: null, drivers: [first] }, undefined)).toBeUndefined();
    const waits = { recordedAt: at('09:05'), odometerKm: 1_001 };
    expect(latestReading({ departure: null, drivers: [] }, waits)).toEqual({
      at: Date.parse(at('09:05')),
      odometerKm: 1_001,
    });
  });
  it('is that of the last hand-over since then, and not of the vehicle before it', () => {
    const handed = { from: at('10:00'), odometerKm: 1_040 };
    const last = latestReading({ departure, drivers: [first, handed] }, undefined);
    expect(last?.odometerKm).toBe(1_040);
    expect(leastReading(last, 1_000)).toBe(1_040);
    expect(leastReading(undefined, 1_000)).toBe(1_000);
    const earlier = { from: at('08:00'), odometerKm: 9_000 };
    expect(latestReading({ departure, drivers: [first, earlier] }, undefined)?.odometerKm).toBe(1_000);
  });
});
