/** What a cancel brings about. Pure. */
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { isRest } from '../rests.ts';
import { steps, type Part } from '../states.ts';
import type { CancelConsequences, DispatchOrder, TripDetails, VehicleRequest } from '../types.ts';
import { tripFields } from './asking.ts';

type RequestFields = { readonly [Name in keyof Omit<VehicleRequest, 'revision'>]?: VehicleRequest[Name] | undefined };

/** From when on the cancel of a dispatched trip is a late one. `policy` is that of the trip's day. */
const lateFrom = ({ window }: Pick<VehicleRequest, 'window'>, { lateCancelMinutes }: BookingPolicy): Instant =>
  window.from - lateCancelMinutes * MINUTE;

/** The trip as it was before what is left of it was asked for: nothing of the rest was driven. */
const asPlanned = (planned: Partial<TripDetails>): RequestFields =>
  Object.fromEntries(tripFields.map((name) => [name, planned[name]]));

/**
 * What a request becomes that ends before its trip: what was driven of it until its vehicle broke down stays a trip,
 * whose receipt is due.
 */
const endedAs = (
  { brokenOffOrderIds, planned }: VehicleRequest,
  state: VehicleRequest['state'],
): RequestFields & Pick<VehicleRequest, 'state'> =>
  brokenOffOrderIds
    ? {
        ...(planned ? asPlanned(planned) : {}),
        state: steps.RECORD_RETURN.to,
        orderIds: brokenOffOrderIds,
        ...{ brokenOffOrderIds: undefined, planned: undefined },
      }
    : { state };

/** What a request becomes that is given up. */
export const givenUp = (request: VehicleRequest, cancelledAt: Instant) => ({
  ...endedAs(request, steps.CANCEL.to),
  cancelledAt,
});

/** What a request becomes that its unit rejects. */
export const rejected = (request: VehicleRequest) => endedAs(request, steps.REJECT.to);

/**
 * Vehicle and driver are kept for the trip: the unit that gives it up late is told so. The service centre is not, nor
 * whoever has been left on the way, or whom nobody drove while the time of the trip ran out.
 */
const mayBeLate = (request: VehicleRequest, parts: ReadonlySet<Part>, now: Instant): boolean =>
  request.state === 'DISPATCHED' &&
  !isRest(request) &&
  now < request.window.to &&
  (parts.has('REQUESTER') || parts.has('MANAGER'));

export const isLateCancellation = (
  request: VehicleRequest,
  parts: ReadonlySet<Part>,
  now: Instant,
  policy: BookingPolicy,
): boolean => mayBeLate(request, parts, now) && now >= lateFrom(request, policy);

export const cancelConsequencesOf = (
  request: VehicleRequest,
  orders: readonly DispatchOrder[],
  parts: ReadonlySet<Part>,
  now: Instant,
  policy: BookingPolicy,
): CancelConsequences => {
  const left = orders.filter(({ id }) => request.orderIds.includes(id));
  return {
    endedOrders: left.filter(({ requestIds }) => requestIds.length === 1),
    sharedOrders: left.filter(({ requestIds }) => requestIds.length > 1),
    late: isLateCancellation(request, parts, now, policy),
    receiptDue: request.brokenOffOrderIds !== undefined,
    ...(mayBeLate(request, parts, now) ? { lateFrom: lateFrom(request, policy) } : {}),
  };
};
