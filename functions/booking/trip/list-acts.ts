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

const ordersOf = async (ctx: Context, ids: readonly string[]): Promise<DispatchOrder[]> =>
  (await Promise.all(ids.map((id) => findOrder(ctx, id)))).flatMap((order) => order ?? []);

/**
 * Orders of a day that the caller drives as a driver, by his own day in the ledger. What he drove of a trip before he
 * handed it over stays in the ledger; the trip is another's.
 */
const ordersAsDriver = async (ctx: Context, day: Window): Promise<DispatchOrder[]> => {
  const driver = await driverOfPerson(ctx.store, actorIn(ctx).personId);
  if (!driver) return [];
  const days = await daysOfResource(ctx, { shelf: driver.unitId, resourceId: driver.id }, day);
  const orders = await ordersOf(
    ctx,
    inOrder(days, ctx).map(({ bookingId }) => bookingId),
  );
  return orders.filter(({ driverId }) => driverId === driver.id);
};

/** Orders of a day that the caller drives himself, or that a hired car serves for him. */
const ordersAsSelfDriver = async (ctx: Context, day: Window): Promise<DispatchOrder[]> => {
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
  const orders = await Promise.all(
    own.map(async ({ driving, orderIds }) => {
      const served = await ordersOf(ctx, orderIds);
      return driving === 'SELF_DRIVE' ? served : served.filter(({ hired }) => hired);
    }),
  );
  return orders.flat();
};

/** Orders of a day that the caller drives, earliest first. */
export const myDriving = async (ctx: Context, date: CivilDate): Promise<DispatchOrder[]> => {
  const day = dayWindow(date);
  const driven = await Promise.all([ordersAsDriver(ctx, day), ordersAsSelfDriver(ctx, day)]);
  const orders = new Map(driven.flat().map((order) => [order.id, order]));
  return [...orders.values()].sort((a, b) => a.window.from - b.window.from).slice(0, DRIVING_MOST);
};
