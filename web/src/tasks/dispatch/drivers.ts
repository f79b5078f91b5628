import type { BoardBookingFragment } from '../../generated/graphql.ts';
import { inTheWay, type Board, type Span } from './timeline.ts';

type Row = Board['drivers'][number];

/** Licence classes for cars and buses, the least first: who may drive more is kept for what needs it. */
const CLASSES = ['C2', 'C1', 'B2', 'B1', 'A3', 'A2', 'A1'] as const;

/**
 * Classes that permit a vehicle of so many seats, its driver's among them: up to 9 a small car, up to 19 a medium bus,
 * a large bus beyond (机动车驾驶证申领和使用规定, annex 1, 准驾车型).
 */
const permitting = (seats: number): readonly string[] => {
  if (seats <= 9) return CLASSES;
  return seats <= 19 ? ['B1', 'A2', 'A1'] : ['A1'];
};

export interface DriverChoice {
  readonly driver: Row['driver'];
  /** Whether the licence permits the vehicle. */
  readonly permitted: boolean;
  /** Bookings that stand in the way of the window. */
  readonly inTheWay: readonly BoardBookingFragment[];
}

/**
 * Drivers for a window and a vehicle of so many seats: the free and permitted ones first; among equals the least
 * licence class that will do, then the least to do that day, then the name.
 */
export const driversFor = (rows: readonly Row[], window: Span, seats: number): readonly DriverChoice[] => {
  const permits = permitting(seats);
  return rows
    .map(({ driver, bookings }) => {
      const taken = inTheWay(bookings, window);
      const permitted = permits.includes(driver.licenceClass);
      const classRank = (CLASSES as readonly string[]).indexOf(driver.licenceClass);
      const rank = [Number(taken.length > 0), Number(!permitted), classRank, bookings.length];
      return { rank, choice: { driver, permitted, inTheWay: taken } };
    })
    .sort((a, b) => {
      const differs = a.rank.findIndex((value, i) => value !== b.rank[i]);
      return differs === -1
        ? a.choice.driver.name.localeCompare(b.choice.driver.name, 'zh-CN')
        : (a.rank[differs] ?? 0) - (b.rank[differs] ?? 0);
    })
    .map(({ choice }) => choice);
};
