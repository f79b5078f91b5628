import type { GateLot } from './lots.ts';

/** How many spaces are free, from what it comes, and what is above the number of spaces. */
export interface Figure {
  readonly offered: number;
  readonly present: number;
  readonly admitted: number;
  readonly expected: number;
  readonly free: number;
  /** Vehicles inside beyond the spaces offered. */
  readonly over: number;
  /** Spaces that are missing for those who have reserved. */
  readonly short: number;
}

/** The one figure of a lot, with what this device has counted and could not tell yet. */
export const figureOf = ({ spaces, occupancy }: Pick<GateLot, 'spaces' | 'occupancy'>, present: number): Figure => {
  const [offered, admitted, expected] = [spaces?.offered ?? 0, occupancy?.admitted ?? 0, occupancy?.expected ?? 0];
  const left = offered - present - admitted;
  return {
    ...{ offered, present, admitted, expected },
    free: Math.max(0, left - expected),
    over: Math.max(0, -left),
    short: Math.max(0, expected - Math.max(0, left)),
  };
};
