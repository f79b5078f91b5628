/** What is left of a trip that broke off on its way: those who ride wait where it ended, for another car. Pure. */
import { derivedId } from '../../platform/ids.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { changedFields, tripOf } from '../request/changing.ts';
import { restUntil } from '../rests.ts';
import { steps } from '../states.ts';
import type { DispatchOrder, TripDetails, VehicleRequest } from '../types.ts';
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
const windowLeft = (
  { window }: Pick<VehicleRequest, 'window'>,
  { extendedTo = window.to }: Pick<DispatchOrder, 'extendedTo'>,
  now: Instant,
  policy: BookingPolicy,
): Window | undefined => restUntil(Math.max(window.to, extendedTo), now, policy);

/** The trip as it was to be, before it broke off for the first time and before time moved it on. */
const plannedOf = (request: VehicleRequest): NonNullable<VehicleRequest['planned']> =>
  request.brokenOffOrderIds && request.planned ? request.planned : { ...tripOf(request), ...request.planned };

/** How an order broke off, and who said so. */
interface End {
  readonly at: Instant;
  readonly place: string;
  readonly reason: string;
  readonly by: string;
}

/** How what is left of a request differs from it, and where it waits. */
const waiting = (
  request: VehicleRequest,
  after: Pick<TripDetails, 'window' | 'pickUp' | 'passengers'>,
  { at, place, reason, by }: End,
): typeof after & Pick<VehicleRequest, 'state' | 'recall' | 'revisions'> => {
  const { revisions = [] } = request;
  const trip = tripOf(request);
  // Where they wait is said in any case.
  const changed = new Set([...changedFields(trip, { ...trip, ...after }), 'pickUp']);
  const only = (values: object) => Object.fromEntries(Object.entries(values).filter(([name]) => changed.has(name)));
  const before = { window: trip.window, pickUp: trip.pickUp, passengers: trip.passengers };
  const revision = { at, by, before: only(before), after: only(after), state: steps.BREAK_OFF.to };
  return {
    ...after,
    state: steps.BREAK_OFF.to,
    recall: { at, dispatcherId: by, reason, place },
    revisions: [...revisions, revision],
  };
};

/**
 * What is left of a split request for those who rode in a car that broke off: a request of its own, for the other cars
 * go on with theirs; approved as theirs was. Undefined where that is no trip, or an event sends others by itself.
 */
export const restOfSplit = (
  request: VehicleRequest,
  order: DispatchOrder,
  end: End,
  policy: BookingPolicy,
): VehicleRequest | undefined => {
  const { id: restOf, orderIds, emergencyId } = request;
  const { passengers } = order;
  const window = windowLeft(request, order, end.at, policy);
  if (orderIds.length < 2 || passengers === undefined || emergencyId !== undefined || !window) return undefined;
  const { requesterId, unitId, divisionCode, centreId } = request;
  const { requestedAt, inputHash, approvalSteps, approvals } = request;
  // The point is that of where it began.
  const { pickUpPoint: _, ...trip } = tripOf(request);
  return {
    ...trip,
    ...{ requesterId, unitId, divisionCode, centreId, requestedAt, inputHash, approvalSteps, approvals, restOf },
    ...waiting(request, { window, pickUp: end.place, passengers }, end),
    ...{ id: derivedId('request', order.id, 'rest', restOf), revision: 1, orderIds: [] },
  };
};

/**
 * What becomes of a request of the order: the rest of it waits for dispatch. A request that is split goes on with its
 * other cars, and where nothing is left the trip is over.
 */
export const requestAfter = (
  request: VehicleRequest,
  order: DispatchOrder,
  orders: readonly DispatchOrder[],
  end: End,
  policy: BookingPolicy,
): Partial<VehicleRequest> & Pick<VehicleRequest, 'state'> => {
  const window = request.orderIds.length > 1 ? undefined : windowLeft(request, order, end.at, policy);
  if (!window) return { state: stateAfterReturn(request, order.id, orders) };
  const { passengers, brokenOffOrderIds = [] } = request;
  return {
    ...waiting(request, { window, pickUp: end.place, passengers }, end),
    orderIds: [],
    brokenOffOrderIds: [...brokenOffOrderIds, order.id],
    planned: plannedOf(request),
  };
};
