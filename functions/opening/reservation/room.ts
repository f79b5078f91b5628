/** How those who stand on a lot and those who have reserved share its spaces. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { openState } from '../engine/state.ts';
import { takenOf } from '../gate/occupancy.ts';
import type { OccupancyRecord } from '../gate/types.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Place } from '../types.ts';

/**
 * Span for which those who stand on a lot now, or come now, may still be there: to the end of its window. What is reserved
 * in it is kept from whoever comes without; what is reserved for later has nothing to do with them.
 */
export const keptSpan = (
  { opening }: Pick<Place, 'opening'>,
  calendar: Calendar,
  now: Instant,
  { reservedAheadMinutes, lingerMinutes }: OpeningPolicy,
): Window => {
  const { open, mustLeaveBy = Infinity } = openState(opening, calendar, now);
  const end = open ? Math.min(mustLeaveBy, now + reservedAheadMinutes * MINUTE) : now;
  return { from: now, to: Math.max(end, now + lingerMinutes * MINUTE) };
};

/** Spaces of a lot on which nobody stands, and to which nobody was just let in. */
export const roomAt = (
  { spaces }: Pick<Place, 'spaces'>,
  occupancy: OccupancyRecord | undefined,
  policy: OpeningPolicy,
  now: Instant,
): number => (spaces?.offered ?? 0) - (occupancy ? takenOf(occupancy, policy, now) : 0);
