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
import { findOrder, orderOf, overdueQueue, requestOf, UNDER_WAY_QUEUE } from '../records.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { handedOverBy } from './legs.ts';
import type { HandedOver } from './types.ts';

const DRIVING_MOST = 50;

const ordersOf = async (ctx: Context, ids: readonly string[]): Promise<DispatchOrder[]> =>
  (await Promise.all(ids.map((id) => findOrder(ctx, id)))).flatMap((order) => order ?? []);

/** Orders in the ledger of the caller as a driver on a day, also those of which he drove a part only. */
const ordersInLedger = async (
  ctx: Context,
  day: Window,
): Promise<{ readonly driverId: string | undefined; readonly orders: DispatchOrder[] }> => {
  const driver = await driverOfPerson(ctx.store, actorIn(ctx).personId);
  if (!driver) return { driverId: undefined, orders: [] };
  const days = await daysOfResource(ctx, { shelf: driver.unitId, resourceId: driver.id }, day);
  const orders = await ordersOf(
    ctx,
    inOrder(days, ctx).map(({ bookingId }) => bookingId),
  );
  return { driverId: driver.id, orders };
};

const isPresent = ({ now }: Context, day: Window): boolean => overlaps(day, { from: now, to: now + 1 });

/** Orders that should be back by now: those the centre of the caller looks after, and whatever is not marked overdue yet. */
export const ordersStillOut = async (ctx: Context): Promise<DispatchOrder[]> => {
  const { servedBy } = certain(await findUnit(ctx, actorIn(ctx).unitId), 'unit of a driver');
  const queued = (queue: string) =>
    ctx.store.queryAll({ index: 'lists', pk: items.ORDER.listPk({ queue }), sortTo: `${toDateTime(ctx.now)}~` });
  return (await Promise.all([overdueQueue(servedBy), UNDER_WAY_QUEUE].map(queued))).flat().map(orderOf);
};

/**
 * Orders of a day that the caller drives as a driver; one that he has handed over is another's. What he has not brought
 * back of days before is still his to record today.
 */
const ordersAsDriver = async (ctx: Context, day: Window): Promise<DispatchOrder[]> => {
  const { driverId, orders } = await ordersInLedger(ctx, day);
  if (driverId === undefined) return [];
  const stillOut = isPresent(ctx, day) ? await ordersStillOut(ctx) : [];
  return [...stillOut, ...orders].filter((order) => order.driverId === driverId);
};

/** What the caller drove on a day of trips that are another's since, earliest first. */
export const myHandedOver = async (ctx: Context, date: CivilDate): Promise<HandedOver[]> => {
  const { driverId, orders } = await ordersInLedger(ctx, dayWindow(date));
  return orders
    .filter((order) => order.driverId !== driverId)
    .flatMap((order) => handedOverBy(order, driverId) ?? [])
    .sort((a, b) => a.from - b.from)
    .slice(0, DRIVING_MOST);
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
  const isOn = ({ state, window }: VehicleRequest): boolean =>
    overlaps(window, day) || (state === 'UNDER_WAY' && isPresent(ctx, day));
  const own = found
    .flatMap((item) => (item ? [requestOf(item)] : []))
    .filter((request) => request.state !== 'CANCELLED' && isOn(request));
  const orders = await Promise.all(
    own.map(async ({ driving, orderIds }) => {
      const served = await ordersOf(ctx, orderIds);
      return driving === 'SELF_DRIVE' ? served : served.filter(({ hired }) => hired);
    }),
  );
  return orders.flat();
};

/** Orders of a day that the caller drives, earliest first; today also what is still out of days before. */
export const myDriving = async (ctx: Context, date: CivilDate): Promise<DispatchOrder[]> => {
  const day = dayWindow(date);
  const driven = await Promise.all([ordersAsDriver(ctx, day), ordersAsSelfDriver(ctx, day)]);
  const orders = new Map(driven.flat().map((order) => [order.id, order]));
  return [...orders.values()].sort((a, b) => a.window.from - b.window.from).slice(0, DRIVING_MOST);
};
