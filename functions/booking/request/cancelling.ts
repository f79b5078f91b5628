/** What a cancel brings about. Pure. */
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { steps, type Part } from '../states.ts';
import type { CancelConsequences, DispatchOrder, VehicleRequest } from '../types.ts';

/** From when on the cancel of a dispatched trip is a late one. `policy` is that of the trip's day. */
const lateFrom = ({ window }: Pick<VehicleRequest, 'window'>, { lateCancelMinutes }: BookingPolicy): Instant =>
  window.from - lateCancelMinutes * MINUTE;

type GivenUp = Pick<VehicleRequest, 'state'> &
  Partial<Pick<VehicleRequest, 'orderIds'>> & { readonly brokenOffOrderIds?: undefined };

/**
 * What a request becomes that is given up: what was driven of it until its vehicle broke down stays a trip, whose receipt
 * is due.
 */
export const givenUp = ({ brokenOffOrderIds }: VehicleRequest): GivenUp =>
  brokenOffOrderIds
    ? { state: steps.RECORD_RETURN.to, orderIds: brokenOffOrderIds, brokenOffOrderIds: undefined }
    : { state: steps.CANCEL.to };

/**
 * Vehicle and driver were kept for the trip: the unit that gives it up late is told so. The service centre is not, nor
 * whoever has been left on the way.
 */
export const isLateCancellation = (
  request: VehicleRequest,
  parts: ReadonlySet<Part>,
  now: Instant,
  policy: BookingPolicy,
): boolean =>
  request.state === 'DISPATCHED' &&
  request.brokenOffOrderIds === undefined &&
  now >= lateFrom(request, policy) &&
  (parts.has('REQUESTER') || parts.has('MANAGER'));

export const cancelConsequencesOf = (
  request: VehicleRequest,
  orders: readonly DispatchOrder[],
  parts: ReadonlySet<Part>,
  now: Instant,
  policy: BookingPolicy,
): CancelConsequences => {
  const left = orders.filter(({ id }) => request.orderIds.includes(id));
  const receiptDue = request.brokenOffOrderIds !== undefined;
  return {
    endedOrders: left.filter(({ requestIds }) => requestIds.length === 1),
    sharedOrders: left.filter(({ requestIds }) => requestIds.length > 1),
    late: isLateCancellation(request, parts, now, policy),
    receiptDue,
    ...(request.state === 'DISPATCHED' && !receiptDue ? { lateFrom: lateFrom(request, policy) } : {}),
  };
};
