/** When something may have gone wrong of which a renter complains. Pure. */
import type { Instant } from '../../platform/time.ts';
import { allows } from '../order/states.ts';
import type { RentalOrder } from '../order/types.ts';

/** Whether the renter stood before a promised car: its time had begun, or its lock had failed him. */
const hasMet = ({ steps, window, failedUnlocks }: RentalOrder, until: Instant): boolean =>
  steps.CONFIRMED !== undefined && (failedUnlocks !== undefined || window.from <= until);

/**
 * Whether there is something to complain of: the car was used, or its partner did not serve. An order that has yet to
 * begin, and one that was cancelled before it did, gave no cause.
 */
export const hasCause = (order: RentalOrder, now: Instant): boolean => {
  if (!allows('COMPLAIN', order)) return false;
  if (order.state === 'CONFIRMED') return hasMet(order, now);
  return order.state !== 'CANCELLED' || hasMet(order, order.steps.CANCELLED?.at ?? now);
};
