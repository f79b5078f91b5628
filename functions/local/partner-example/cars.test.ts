import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pretendedCars } from './cars.ts';
import type { Order } from './documents.ts';

const BEGIN = Date.parse('2026-11-24T10:00:00+08:00');
const at = (minute: number): string => new Date(BEGIN + minute * 60_000).toISOString();

it('a pretended car goes no farther than its time allows, and never backwards', async () => {
  const cars = pretendedCars(() => Promise.reject(new Error('nothing is asked')));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 180 }), async (minutes) => {
      const handedOver = { pickUp: { odometerKm: 1_000, at: at(0) }, dropOff: { at: at(minutes) } };
      const { odometerKm = 0 } = await cars.close({ carId: 'car', ...handedOver } as Order);
      expect(odometerKm).toBeGreaterThanOrEqual(1_000);
      expect(odometerKm - 1_000).toBeLessThanOrEqual((minutes / 60) * 40);
    }),
  );
});
