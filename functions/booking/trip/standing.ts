/** Whether a printed order holds at a moment. Pure. */
import type { Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { earliestDeparture, tripWindow } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { dueAt } from './rules.ts';
import type { OrderStanding } from './types.ts';

/** Why the order holds now, or does not. A vehicle that should be back drives without an order that holds. */
export const standingOf = (
  order: DispatchOrder,
  requests: readonly Pick<VehicleRequest, 'window'>[],
  now: Instant,
  policy: BookingPolicy,
): OrderStanding => {
  if (order.brokenOff) return 'BROKEN_OFF';
  if (order.state === 'CANCELLED' || order.state === 'RETURNED') return order.state;
  const isOver = now >= dueAt(order, policy);
  if (order.state === 'UNDER_WAY') return isOver ? 'OVERDUE' : 'IN_FORCE';
  if (isOver) return 'EXPIRED';
  return now < earliestDeparture({ window: tripWindow(requests) }, policy) ? 'NOT_YET' : 'IN_FORCE';
};
