/** What is left of a trip that broke off: it begins at once, for those who ride stand on the road. Pure. */
import { QUARTER } from '../ledger/rules.ts';
import { MINUTE, type Instant, type Window } from '../platform/time.ts';
import type { BookingPolicy } from './policy.ts';
import type { VehicleRequest } from './types.ts';

/** From the next quarter of an hour until the trip was to end; undefined when that is no trip. */
export const restUntil = (to: Instant, now: Instant, { shortestTripMinutes }: BookingPolicy): Window | undefined => {
  const from = (Math.floor(now / QUARTER) + 1) * QUARTER;
  return to - from < shortestTripMinutes * MINUTE ? undefined : { from, to };
};

/** Whether a request is the rest of a trip, which waits for a car. */
export const isWaitingRest = ({ state, brokenOffOrderIds = [] }: VehicleRequest): boolean =>
  state === 'APPROVED' && brokenOffOrderIds.length > 0;
