/** What follows from how long a car is needed: a trip, or a temporary, short or long rental (临时、短期、长期租赁). Pure. */
import { refusal, type Refusal } from '../platform/result.ts';
import { DAY, type Window } from '../platform/time.ts';
import type { RentalKind } from './dispatch/hire-types.ts';
import type { BookingPolicy } from './policy.ts';
import { startedDays } from './source/costs.ts';
import type { Approval, VehicleRequest } from './types.ts';

/** Whether only a market rental serves a window: it is longer than one trip may be. */
export const isRentalOnly = ({ from, to }: Window, { longestTripDays }: BookingPolicy): boolean =>
  to - from > longestTripDays * DAY;

/** The kind of a rental by the days it begins. */
export const rentalKindOf = (window: Window, { temporaryRentalDays, longestRentalDays }: BookingPolicy): RentalKind => {
  const days = startedDays(window);
  if (days <= temporaryRentalDays) return 'TEMPORARY';
  return days <= longestRentalDays ? 'SHORT' : 'LONG';
};

/** The kind of rental that is asked for; undefined for a trip, which any source may serve. */
export const rentalAskedFor = (window: Window, policy: BookingPolicy): RentalKind | undefined =>
  isRentalOnly(window, policy) ? rentalKindOf(window, policy) : undefined;

/** Days for which a car may be asked for at most: those of a rental with special approval (特批). */
export const mostDays = (policy: BookingPolicy): number =>
  Math.max(policy.longestTripDays, policy.longestRentalDays, policy.longestApprovedRentalDays);

/** What an authority has given to a rental longer than policy allows by itself; undefined while it has not. */
const specialApprovalOf = ({
  approvalSteps,
  approvals,
}: Pick<VehicleRequest, 'approvalSteps' | 'approvals'>): Approval | undefined =>
  approvals.find(({ approved }, index) => approved && approvalSteps[index]?.special === true);

/** A long rental is neither quoted nor hired before it has its special approval. */
export const rentalLengthRefusals = (request: VehicleRequest, policy: BookingPolicy): Refusal<'RENTAL_TOO_LONG'>[] =>
  rentalKindOf(request.window, policy) !== 'LONG' || specialApprovalOf(request)
    ? []
    : [refusal('RENTAL_TOO_LONG', [], { days: startedDays(request.window), most: policy.longestRentalDays })];
