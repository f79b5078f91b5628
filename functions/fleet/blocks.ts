/** Spans in which a vehicle is not to be had: who makes them, what they may be, and where they stand. Pure. */
import { QUARTER, spansInWayOf, spanWords } from '../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../ledger/types.ts';
import type { Unit } from '../organisation/types.ts';
import { hasRole, type Viewer } from '../platform/access.ts';
import { refusal, type Refusal } from '../platform/result.ts';
import { DAY, type Instant, type Window } from '../platform/time.ts';
import type { BlockRefusal, BlockState, Vehicle, VehicleBlock } from './types.ts';

/** Longest block, days of 24 hours: one transaction takes all of them. */
const LONGEST_DAYS = 60;
/** How many days ahead a block may begin. */
const HORIZON_DAYS = 366;
/** Most spans in the way that a refusal names one by one. */
const MOST_NAMED = 5;

/** The dispatchers of the centre that serves a fleet, and the managers of the unit that owns it. */
export const mayBlock = (viewer: Viewer, fleet: Unit): boolean =>
  (hasRole(viewer, 'DISPATCHER') && viewer.unitId === fleet.servedBy) ||
  (hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === fleet.id);

/** A block may have begun: a vehicle is often in the workshop before somebody says so. */
export const blockWindowRefusals = ({ from, to }: Window, now: Instant): Refusal<BlockRefusal>[] => {
  if (to <= from) return [refusal('WINDOW_INVALID', ['input', 'window', 'to'])];
  return [
    ...(to - from > LONGEST_DAYS * DAY
      ? [refusal('WINDOW_INVALID' as const, ['input', 'window', 'to'], { days: LONGEST_DAYS })]
      : []),
    ...(to <= now ? [refusal('WINDOW_PAST' as const, ['input', 'window', 'to'])] : []),
    ...(from > now + HORIZON_DAYS * DAY
      ? [refusal('WINDOW_TOO_FAR' as const, ['input', 'window', 'from'], { days: HORIZON_DAYS })]
      : []),
  ];
};

export const blockReasonRefusals = (reason: string): Refusal<BlockRefusal>[] => {
  const length = Array.from(reason).length;
  return length >= 2 && length <= 200 ? [] : [refusal('REASON_REQUIRED', ['input', 'reason'])];
};

/** What stands in the way of a block, with the times; whoever wants the vehicle has to move that first. */
export const takenRefusals = (
  { plateNumber }: Vehicle,
  days: readonly LedgerDay[],
  window: Window,
  viewpoint: Viewpoint,
): Refusal<BlockRefusal>[] => {
  const inWay = spansInWayOf(days, window, viewpoint);
  if (inWay.length === 0) return [];
  const taken = inWay
    .slice(0, MOST_NAMED)
    .map((span) => spanWords(span))
    .join(', ');
  const count = inWay.length > MOST_NAMED ? { count: inWay.length } : {};
  return [refusal('VEHICLE_TAKEN', ['input', 'window'], { plate: plateNumber, taken, ...count })];
};

/** Whether a block was ended before it began, and so given back whole. */
export const isCancelled = ({ window, endedAt }: VehicleBlock): boolean =>
  endedAt !== undefined && endedAt <= window.from;

export const blockStateOf = (block: VehicleBlock, now: Instant): BlockState => {
  const { window, endedAt } = block;
  if (endedAt !== undefined) return isCancelled(block) ? 'CANCELLED' : 'OVER';
  if (now < window.from) return 'PLANNED';
  return now < window.to ? 'UNDER_WAY' : 'OVER';
};

/** What stays of a block that is ended at an instant: up to the quarter-hour that runs; nothing when it had not begun. */
export const keptWindow = ({ window }: VehicleBlock, at: Instant): Window | undefined =>
  at <= window.from ? undefined : { from: window.from, to: Math.min(window.to, Math.ceil(at / QUARTER) * QUARTER) };
