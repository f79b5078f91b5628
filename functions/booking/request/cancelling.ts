/** What a cancel brings about. Pure. */
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { Part } from '../states.ts';
import type { CancelConsequences, DispatchOrder, VehicleRequest } from '../types.ts';

/** From when on the cancel of a dispatched trip is a late one. `policy` is that of the trip's day. */
const lateFrom = ({ window }: Pick<VehicleRequest, 'window'>, { lateCancelMinutes }: BookingPolicy): Instant =>
  window.from - lateCancelMinutes * MINUTE;

/** Vehicle and driver were kept for the trip: the unit that gives it up late is told so. The service centre is not. */
export const isLateCancellation = (
  request: VehicleRequest,
  parts: ReadonlySet<Part>,
  now: Instant,
  policy: BookingPolicy,
): boolean =>
  request.state === 'DISPATCHED' &&
  now >= lateFrom(request, policy) &&
  (parts.has('REQUESTER') || parts.has('MANAGER'));

export const cancelConsequencesOf = (
  request: VehicleRequest,
  orders: readonly DispatchOrder[],
  parts: ReadonlySet<Part>,
  now: Instant,
  policy: BookingPolicy,
): CancelConsequences => ({
  endedOrders: orders.filter(({ requestIds }) => requestIds.length === 1),
  sharedOrders: orders.filter(({ requestIds }) => requestIds.length > 1),
  late: isLateCancellation(request, parts, now, policy),
  ...(request.state === 'DISPATCHED' ? { lateFrom: lateFrom(request, policy) } : {}),
});
