/** What is left of a trip that broke off: it begins as soon as another car can come. Pure. */
import { QUARTER } from '../ledger/rules.ts';
import { MINUTE, type Instant, type Window } from '../platform/time.ts';
import type { BookingPolicy } from './policy.ts';
import type { VehicleRequest } from './types.ts';

/** From when another car can be there, dispatched at once, until the trip was to end; undefined when that is no trip. */
export const restUntil = (
  to: Instant,
  now: Instant,
  { dispatchDueMinutes, shortestTripMinutes }: BookingPolicy,
): Window | undefined => {
  const from = Math.ceil((now + dispatchDueMinutes * MINUTE) / QUARTER) * QUARTER;
  return to - from < shortestTripMinutes * MINUTE ? undefined : { from, to };
};

/** Whether a request is the rest of a trip, which waits for a car. */
export const isWaitingRest = ({ state, brokenOffOrderIds = [] }: VehicleRequest): boolean =>
  state === 'APPROVED' && brokenOffOrderIds.length > 0;
