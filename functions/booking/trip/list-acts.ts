/** The driver's day. */
import { driverOfPerson } from '../../fleet/records.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { inOrder } from '../../ledger/rules.ts';
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { dayWindow, overlaps, toDateTime, type CivilDate, type Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { sortFromFor } from '../list-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { findOrder, requestOf } from '../records.ts';
import type { DispatchOrder } from '../types.ts';

const DRIVING_MOST = 50;

/** Orders of a day that the caller drives as a driver, by his own day in the ledger. */
const ordersAsDriver = async (ctx: Context, day: Window): Promise<string[]> => {
  const driver = await driverOfPerson(ctx.store, actorIn(ctx).personId);
  if (!driver) return [];
  const days = await daysOfResource(ctx, { shelf: driver.unitId, resourceId: driver.id }, day);
  return inOrder(days, ctx).map(({ bookingId }) => bookingId);
};

/** Orders of a day that the caller drives himself, or that a hired car serves for him. */
const ordersAsSelfDriver = async (ctx: Context, day: Window): Promise<string[]> => {
  const { personId, unitId } = actorIn(ctx);
  const { divisionCode } = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  const policies = await policiesOf(ctx, divisionCode, ctx.now);
  const keys = await ctx.store.queryAll({
    index: 'finder',
    pk: items.REQUEST.findPk({ personId }),
    sortFrom: sortFromFor(day.from, policies(ctx.now)),
    sortTo: toDateTime(day.to),
  });
  const found = await Promise.all(keys.map(ctx.load));
  const own = found
    .flatMap((item) => (item ? [requestOf(item)] : []))
    .filter(({ state, window }) => state !== 'CANCELLED' && overlaps(window, day));
  const ids = await Promise.all(
    own.map(async ({ driving, orderIds }) => {
      if (driving === 'SELF_DRIVE') return orderIds;
      const orders = await Promise.all(orderIds.map((id) => findOrder(ctx, id)));
      return orders.flatMap((order) => (order?.hired ? [order.id] : []));
    }),
  );
  return ids.flat();
};

/** Orders of a day that the caller drives, earliest first. */
export const myDriving = async (ctx: Context, date: CivilDate): Promise<DispatchOrder[]> => {
  const day = dayWindow(date);
  const ids = await Promise.all([ordersAsDriver(ctx, day), ordersAsSelfDriver(ctx, day)]);
  const orders = await Promise.all([...new Set(ids.flat())].map((id) => findOrder(ctx, id)));
  return orders
    .flatMap((order) => order ?? [])
    .sort((a, b) => a.window.from - b.window.from)
    .slice(0, DRIVING_MOST);
};
