/** What is left of a trip that waits for a car: it begins at the next quarter of an hour, for those who ride are ready. Pure. */
import { QUARTER } from '../ledger/rules.ts';
import { MINUTE, type Instant, type Window } from '../platform/time.ts';
import type { BookingPolicy } from './policy.ts';
import type { VehicleRequest } from './types.ts';

/** From the next quarter of an hour until the trip was to end; undefined when that is no trip. */
export const restUntil = (to: Instant, now: Instant, { shortestTripMinutes }: BookingPolicy): Window | undefined => {
  const from = (Math.floor(now / QUARTER) + 1) * QUARTER;
  return to - from < shortestTripMinutes * MINUTE ? undefined : { from, to };
};

/** Whether a request is what is left of a trip whose vehicle broke down on the way: whoever rides stands by the road. */
export const isRest = ({ brokenOffOrderIds, restOf }: Pick<VehicleRequest, 'brokenOffOrderIds' | 'restOf'>): boolean =>
  brokenOffOrderIds !== undefined || restOf !== undefined;

/** Whether a request waits for a car and has none: where others of its cars go, they keep their times. */
export const waitsForCar = ({ state, orderIds }: Pick<VehicleRequest, 'state' | 'orderIds'>): boolean =>
  state === 'APPROVED' && orderIds.length === 0;

/** A request that still waits for a car when it was to begin, as it can be served now; any other as it is. */
export const movedOn = (request: VehicleRequest, now: Instant, policy: BookingPolicy): VehicleRequest => {
  const { window } = request;
  const rest = waitsForCar(request) && now >= window.from ? restUntil(window.to, now, policy) : undefined;
  return rest ? { ...request, window: rest, planned: request.planned ?? { window } } : request;
};

/** When a request was to begin before time moved it on. */
export const plannedDeparture = ({ planned, window }: Pick<VehicleRequest, 'planned' | 'window'>): Instant =>
  (planned?.window ?? window).from;
