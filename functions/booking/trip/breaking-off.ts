/** What is left of a trip that broke off on its way: those who ride wait where it ended, for another car. Pure. */
import type { Instant, Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { tripOf } from '../request/changing.ts';
import { restUntil } from '../rests.ts';
import { steps } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { brokenFrom } from './breakdown.ts';
import { quarterOf } from './leaving.ts';
import { stateAfterReturn, windowAfter } from './rules.ts';

/** The window of an order that broke off: vehicle and driver end as one, and the vehicle is out of service from then on. */
export const windowOfBroken = (order: DispatchOrder, now: Instant): Window => {
  const { from, to } = windowAfter(order, now);
  return { from, to: Math.min(order.window.to, Math.max(to, brokenFrom(order, now))) };
};

/** From when on its vehicle is blocked: not in what stays booked, though it took over only a moment ago or is late. */
export const blockedFrom = (order: DispatchOrder, now: Instant): Instant =>
  Math.max(windowOfBroken(order, now).to, quarterOf(now));

/** The rest of a trip; undefined when that is no trip. Who left before his time does not wait for it either. */
const restOf = (
  { window }: Pick<VehicleRequest, 'window'>,
  { extendedTo = window.to }: Pick<DispatchOrder, 'extendedTo'>,
  now: Instant,
  policy: BookingPolicy,
): Window | undefined => restUntil(Math.max(window.to, extendedTo), now, policy);

/** The trip as it was to be, before it broke off for the first time and before time moved it on. */
const plannedOf = (request: VehicleRequest): NonNullable<VehicleRequest['planned']> =>
  request.brokenOffOrderIds && request.planned ? request.planned : { ...tripOf(request), ...request.planned };

/**
 * What becomes of a request of the order: the rest of it waits for dispatch. A request that is split goes on with its
 * other cars, and where nothing is left the trip is over.
 */
export const requestAfter = (
  request: VehicleRequest,
  order: DispatchOrder,
  orders: readonly DispatchOrder[],
  {
    at,
    place,
    reason,
    by,
  }: { readonly at: Instant; readonly place: string; readonly reason: string; readonly by: string },
  policy: BookingPolicy,
): Partial<VehicleRequest> & Pick<VehicleRequest, 'state'> => {
  const rest = request.orderIds.length > 1 ? undefined : restOf(request, order, at, policy);
  if (!rest) return { state: stateAfterReturn(request, order.id, orders) };
  const { window, pickUp, brokenOffOrderIds = [], revisions = [] } = request;
  const after = { window: rest, pickUp: place };
  const isMoved = rest.from !== window.from || rest.to !== window.to;
  const changed = isMoved ? { before: { window, pickUp }, after } : { before: { pickUp }, after: { pickUp: place } };
  const revision = { at, by, ...changed, state: steps.BREAK_OFF.to };
  return {
    ...after,
    state: steps.BREAK_OFF.to,
    orderIds: [],
    brokenOffOrderIds: [...brokenOffOrderIds, order.id],
    planned: plannedOf(request),
    recall: { at, dispatcherId: by, reason, place },
    revisions: [...revisions, revision],
  };
};
