/** When and why what partners were asked for a request is over. Pure. */
import type { Instant } from '../../platform/time.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import type { QuoteWithdrawal, RentalQuote, WithdrawalCause } from '../../rental/quote/types.ts';
import type { VehicleRequest, VehicleRequestState } from '../types.ts';
import { changedNeeds } from './needs.ts';

/** A request before and after a change. */
export interface Changed {
  readonly before: VehicleRequest;
  readonly after: VehicleRequest;
}

/** States in which a request waits for no rented car, and why. */
const causes: Partial<Readonly<Record<VehicleRequestState, WithdrawalCause>>> = {
  WAITING_APPROVAL: 'NEED_CHANGED',
  DISPATCHED: 'SERVED_OTHERWISE',
  LUMP_SUM: 'SERVED_OTHERWISE',
  // What was left of a trip is given up.
  RETURNED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
};

/**
 * Why quotes may be over after a change: also of a request that has a car, for the others stand by. Undefined when none
 * of them is.
 */
export const causeOf = ({ before, after }: Changed): WithdrawalCause | undefined => {
  if (before.state !== after.state && (before.state === 'APPROVED' || after.state === 'CANCELLED'))
    return causes[after.state];
  return changedNeeds(after, before).length > 0 ? 'NEED_CHANGED' : undefined;
};

/** Whether an answer to a quote may still come, stands, or was chosen and is to be confirmed. What was asked later is not meant. */
export const isUnderWay = (quote: RentalQuote, held: Pick<RentalOrder, 'id'> | undefined, at: Instant): boolean => {
  const { state, askedAt, until, offer, orderId } = quote;
  if (askedAt > at) return false;
  if (state === 'ACCEPTED') return orderId === held?.id;
  return (state === 'ASKED' && at < until) || (state === 'OFFERED' && at < Math.max(until, offer?.validUntil ?? 0));
};

/** How a quote ends; undefined where the request still needs, and waits for, what was quoted. */
export const withdrawalOf = (
  { before, after }: Changed,
  because: WithdrawalCause,
  { need }: RentalQuote,
  at: Instant,
): QuoteWithdrawal | undefined => {
  const changed = because === 'NEED_CHANGED' ? changedNeeds(after, need) : [];
  const goesOn = because === 'NEED_CHANGED' && before.state === after.state && changed.length === 0;
  return goesOn ? undefined : { at, because, changed };
};
