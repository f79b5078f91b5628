/** Cars for those who have none at hand: they open and close as they are told, and count how far they went. */
import { randomInt } from 'node:crypto';
import type { LockAnswer } from './books.ts';
import { documents, type Order } from './documents.ts';
import type { Cars } from './orders.ts';
import type { Ask } from './platform.ts';

const NEW_KM = 10_000;
const KM_PER_HOUR = 40;

/** How far a car went: no farther than its time allows in town. */
const kmOf = ({ pickUp, dropOff }: Order): number => {
  const ms = pickUp && dropOff ? Date.parse(dropOff.at) - Date.parse(pickUp.at) : 0;
  return Math.min(randomInt(2, 25), Math.floor((ms / 3_600_000) * KM_PER_HOUR));
};

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
        order.pickUp?.odometerKm == null ? await shown(order) : order.pickUp.odometerKm + kmOf(order),
      ),
  };
};
