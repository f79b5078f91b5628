/** Vehicles that are not back in time: found, marked, and shown to whoever waits for them. */
import { inOrder } from '../../ledger/rules.ts';
import { daysOfResource } from '../../ledger/records.ts';
import type { ScheduledTask } from '../../platform/changes.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { items } from '../../platform/table.ts';
import { DAY, MINUTE, toDateTime } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { presentPlacesOf } from '../places.ts';
import { changeOrder, findOrder, orderOf, overdueQueue, UNDER_WAY_QUEUE } from '../records.ts';
import type { DispatchOrder } from '../types.ts';
import { dueAt } from './rules.ts';
import { findTrip } from './see-acts.ts';

/**
 * Marks the orders under way whose window ended some time ago. One that came back, was extended or marked meanwhile is
 * left alone: the mark holds only while the order stands as it was seen.
 */
export const overdueTask: ScheduledTask = {
  name: 'markOverdue',
  run: async (store, now) => {
    const pk = items.ORDER.listPk({ queue: UNDER_WAY_QUEUE });
    for (const item of await store.queryAll({ index: 'lists', pk, sortTo: toDateTime(now) })) {
      const trip = await findTrip(store, now, orderOf(item).id);
      if (trip?.order.state !== 'UNDER_WAY' || trip.order.overdueSince !== undefined) continue;
      const { order, policy } = trip;
      const overdueSince = dueAt(order, policy);
      if (now < overdueSince + policy.overdueMinutes * MINUTE) continue;
      await store.commit([changeOrder(order, { overdueSince })], { actor: 'system', useCase: 'markOverdue', at: now });
    }
  },
};

/** Overdue orders that the caller's centre looks after, overdue longest first. */
export const overdueOrders = async (ctx: Context, most: number): Promise<DispatchOrder[]> => {
  const pk = items.ORDER.listPk({ queue: overdueQueue(actorIn(ctx).unitId) });
  const { items: found } = await ctx.store.query({ index: 'lists', pk, limit: most });
  return found.map(orderOf);
};

/** The next orders of the vehicle and the driver of an overdue order that wait for them; none whose own time is over. */
export const ordersHeldUp = async (ctx: Context, order: DispatchOrder): Promise<DispatchOrder[]> => {
  if (order.overdueSince === undefined) return [];
  const from = Math.max(order.window.to, ctx.now);
  const soon = { from, to: from + DAY };
  const nextOf = async ({ resource }: (typeof places)[number]): Promise<string[]> => {
    const spans = inOrder(await daysOfResource(ctx, resource, soon), ctx);
    const ids = spans.map(({ bookingId }) => bookingId).filter((id) => id !== order.id && nounOf(id) === 'order');
    return [...new Set(ids)];
  };
  const places = presentPlacesOf(order);
  const ids = new Set((await Promise.all(places.map(nextOf))).flat());
  const orders = await Promise.all([...ids].map((id) => findOrder(ctx, id)));
  return orders
    .flatMap((other) => other ?? [])
    .filter(({ state, window }) => state === 'DISPATCHED' && window.from >= order.window.to && window.to > ctx.now)
    .sort((a, b) => a.window.from - b.window.from)
    .slice(0, places.length);
};
