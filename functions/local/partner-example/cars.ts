/** Cars for those who have none at hand: they open and close as they are told, and count how far they went. */
import { randomInt } from 'node:crypto';
import type { LockAnswer } from './books.ts';
import type { Order } from './documents.ts';
import type { Cars } from './orders.ts';

const NEW_KM = 10_000;

export const pretendedCars = (): Cars => {
  const odometers = new Map<string, number>();
  const answer = (carId: string, odometerKm: number): Promise<LockAnswer> => {
    odometers.set(carId, odometerKm);
    return Promise.resolve({ outcome: 'DONE', odometerKm, batteryPercent: randomInt(40, 95) });
  };
  const shown = ({ carId, pickUp }: Order): number => Math.max(odometers.get(carId) ?? NEW_KM, pickUp?.odometerKm ?? 0);
  return {
    open: (order) => answer(order.carId, shown(order)),
    close: (order) => answer(order.carId, shown(order) + (order.pickUp ? randomInt(2, 40) : 0)),
  };
};
