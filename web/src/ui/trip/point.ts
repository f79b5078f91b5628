import type { Point } from './known-places.ts';

/** Whether what was kept of a point is one. */
export const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' && value !== null && 'lat' in value && 'lng' in value;
