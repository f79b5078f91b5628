/** What a service centre has for an event, read in two parallel rounds. */
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import { spansInWayOf } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { bearingOn } from '../source/driving.ts';
import { bookedWindow, type Question } from '../source/matching.ts';
import type { TripPriority } from '../types.ts';
import type { InTheWay, Stock } from './choosing.ts';

const order: readonly TripPriority[] = ['ROUTINE', 'URGENT', 'EMERGENCY'];

/** The most urgent of some requests. */
const highest = (priorities: readonly TripPriority[]): TripPriority =>
  order.findLast((priority) => priorities.includes(priority)) ?? 'ROUTINE';

export interface SeenStock extends Stock {
  /** Orders in the way and their requests, as they stand this moment. */
  readonly seen: Seen;
}

/** Vehicles and drivers of a centre, what is taken of them, and the orders that stand in the way of a trip. */
export const stockOf = async (ctx: Context, centreId: string, question: Question): Promise<SeenStock> => {
  const window = bookedWindow(question.need.window, question.policy);
  const [vehicles, drivers, days] = await Promise.all([
    vehicleRoster.of(ctx, centreId, ctx.now),
    driverRoster.of(ctx, centreId, ctx.now),
    daysOfShelf(ctx, centreId, bearingOn(window, question.policy)),
  ]);
  const inWay = spansInWayOf(days, window, question).map(({ bookingId }) => bookingId);
  const orderIds = [...new Set(inWay)].filter((id) => nounOf(id) === 'order');
  const orders = await look(ctx.store, orderIds);
  const seen = await look(ctx.store, [...new Set(orders.orders.flatMap(({ requestIds }) => requestIds))], orders);
  const inTheWay = new Map<string, InTheWay>(
    seen.orders.map((one) => {
      const priorities = one.requestIds.flatMap((id) => seenOf(seen.requests, id)?.priority ?? []);
      return [one.id, { order: one, priority: highest(priorities) }];
    }),
  );
  return { vehicles, drivers, days, inTheWay, seen };
};
