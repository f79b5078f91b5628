/** What was met at a place against what the opening rules promise. Pure. */
import { distanceMetres, type Point } from '../../platform/geo.ts';
import { civilDate, HOUR, MINUTE, type CivilDate, type Instant } from '../../platform/time.ts';
import type { OpenState } from '../engine/types.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { CheckResult, Nearness, ReportKind, ReportVerdict } from './types.ts';

/** Nights belong to the day on which they began: opening hours end at seven. */
export const eveningOf = (at: Instant): CivilDate => civilDate(at - 7 * HOUR);

/** A phone that is not sure of its place within this many metres says nothing about it. */
const VAGUE_METRES = 1_000;

export interface Position extends Point {
  /** By how many metres the phone may be wrong. */
  readonly accuracyMetres?: number | null | undefined;
}

export const nearnessOf = (
  position: Position | undefined,
  place: Point,
  { checkNearMetres }: OpeningPolicy,
): Nearness => {
  const accuracy = position?.accuracyMetres ?? 0;
  if (!position || accuracy > VAGUE_METRES) return 'UNKNOWN';
  return distanceMetres(position, place) - accuracy <= checkNearMetres ? 'NEAR' : 'FAR';
};

/** To three places: about a hundred metres, which tells that he was there and not where he stood. */
export const roundedPosition = ({ lat, lng }: Point): Point => ({
  lat: Math.round(lat * 1_000) / 1_000,
  lng: Math.round(lng * 1_000) / 1_000,
});

/**
 * A check from elsewhere shows nothing, nor does a shut gate while nobody is promised that it opens: outside the hours,
 * and inside them while nobody may come in any more.
 */
export const checkResult = (
  open: boolean,
  promise: Pick<OpenState, 'open' | 'enter'>,
  nearness: Nearness,
): CheckResult => {
  if (nearness === 'FAR') return 'UNCLEAR';
  if (open) return promise.open ? 'PROMISE_KEPT' : 'OPEN_THOUGH_NOT_PROMISED';
  return promise.open && promise.enter ? 'CLOSED_THOUGH_PROMISED' : 'UNCLEAR';
};

/** What speaks against the promise of opening itself; a missing sign does not. */
const shut: ReadonlySet<ReportKind> = new Set(['CLOSED', 'FULL_ALTHOUGH_FREE', 'TURNED_AWAY']);

export const reportVerdict = (kind: ReportKind, promise: Pick<OpenState, 'open' | 'enter'>): ReportVerdict => {
  if (!promise.open) return 'NOT_PROMISED';
  return shut.has(kind) && promise.enter ? 'AGAINST_PROMISE' : 'UNCLEAR';
};

/** Whether something may have been seen then: not too long ago, and ahead only as far as clocks differ. */
export const isTimely = (at: Instant, now: Instant, { checkHours, gateClockMinutes }: OpeningPolicy): boolean =>
  at >= now - checkHours * HOUR && at <= now + gateClockMinutes * MINUTE;

/** When a device or address may report a place again that it has reported; undefined when it may. */
export const reportsAgainAt = (
  last: Instant | undefined,
  now: Instant,
  { reportAgainMinutes }: OpeningPolicy,
): Instant | undefined => {
  const again = (last ?? -Infinity) + reportAgainMinutes * MINUTE;
  return again > now ? again : undefined;
};
