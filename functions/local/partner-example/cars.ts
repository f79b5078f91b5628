/** Cars for those who have none at hand: they open and close as they are told, and count how far they went. */
import { randomInt } from 'node:crypto';
import type { LockAnswer } from './books.ts';
import { documents, type Order } from './documents.ts';
import type { Cars } from './orders.ts';
import type { Ask } from './platform.ts';

const NEW_KM = 10_000;

export const pretendedCars = (ask: Ask): Cars => {
  const odometers = new Map<string, number>();
  const answer = (carId: string, odometerKm: number): Promise<LockAnswer> => {
    odometers.set(carId, odometerKm);
    return Promise.resolve({ outcome: 'DONE', odometerKm, batteryPercent: randomInt(40, 95) });
  };
  // A real odometer outlives every restart; here the platform remembers what it showed.
  const shown = async ({ carId }: Order): Promise<number> => {
    const known = odometers.get(carId);
    if (known !== undefined) return known;
    const { node } = await ask<{ node: { odometerKm: number | null } | null }>(documents.reading, { id: carId });
    return node?.odometerKm ?? NEW_KM;
  };
  return {
    open: async (order) => answer(order.carId, await shown(order)),
    close: async (order) =>
      answer(
        order.carId,
        order.pickUp?.odometerKm == null ? await shown(order) : order.pickUp.odometerKm + randomInt(2, 25),
      ),
  };
};
