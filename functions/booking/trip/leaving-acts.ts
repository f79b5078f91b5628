/** From when on the vehicle of an order may leave, as things stand. */
import { daysOfResources } from '../../ledger/records.ts';
import type { Context } from '../../platform/context.ts';
import type { Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { bearingOn } from '../source/driving.ts';
import { earliestDeparture, tripWindow } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { bookedLater, freeFrom, quarterOf } from './leaving.ts';

/** By the policy of its day, and of an order that has not departed once vehicle and driver are free and he has rested: what the act asks. */
export const leavesFrom = async (
  ctx: Context,
  order: DispatchOrder,
  requests: readonly VehicleRequest[],
  policy: BookingPolicy,
): Promise<Instant> => {
  const earliest = earliestDeparture({ window: tripWindow(requests) }, policy);
  const from = quarterOf(earliest);
  const later = order.state === 'DISPATCHED' ? bookedLater(order, from) : [];
  if (later.length === 0) return earliest;
  const resources = later.map(({ resource }) => resource);
  const days = await daysOfResources(ctx, resources, bearingOn({ from, to: order.window.to }, policy));
  return freeFrom(order, earliest, days, policy, ctx);
};
