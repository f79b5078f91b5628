/** What people see of requests and orders: their own, those that wait for them, and the dispatcher's day. */
import { calendarsOf } from '../calendar/records.ts';
import { driverOfPerson, driversOf, findDriver, fleetOf } from '../fleet/records.ts';
import { daysOfResource, daysOfShelf } from '../ledger/records.ts';
import { byResource, inOrder, windowOf } from '../ledger/rules.ts';
import type { LedgerDay } from '../ledger/types.ts';
import { findUnit } from '../organisation/records.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../platform/connection.ts';
import type { Context } from '../platform/context.ts';
import { certain } from '../platform/item.ts';
import { items } from '../platform/table.ts';
import {
  addDays,
  DAY,
  instantAt,
  overlaps,
  toDateTime,
  type CivilDate,
  type Instant,
  type Window,
} from '../platform/time.ts';
import { policyAt } from './policy.ts';
import { approvalQueue, dispatchQueue, findOrder, findRequest, requestOf } from './records.ts';
import { partsOf, type Part } from './states.ts';
import { actorIn } from './acts.ts';
import type { Booking, DispatchBoard, DispatchOrder, VehicleRequest } from './types.ts';

const WAITING_MOST = 200;
const FLEET_MOST = 500;
const DRIVING_MOST = 50;

const dayWindow = (date: CivilDate): Window => ({ from: instantAt(date), to: instantAt(addDays(date, 1)) });

/** Requests with windows from this sort key on may still touch an instant: none is longer than policy allows. */
const sortFromFor = (at: Instant, now: Instant): string => toDateTime(at - policyAt(now).longestTripDays * DAY);

/** Own requests, latest window first. */
export const myVehicleRequests = async (ctx: Context, page: ListArguments): Promise<Connection<VehicleRequest>> => {
  const pk = items.REQUEST.findPk({ personId: actorIn(ctx).personId });
  const keys = await storedConnection(ctx.store, { index: 'finder', pk, newestFirst: true }, page);
  const found = await Promise.all(keys.nodes.map(ctx.load));
  const requests = new Map(found.flatMap((item) => (item ? [[item.pk, requestOf(item)]] : [])));
  return mapConnection(keys, ({ pk: key }) => certain(requests.get(key), key));
};

/** Requests of the own unit that wait for approval, earliest window first. */
export const approvalsWaiting = async (ctx: Context, page: ListArguments): Promise<Connection<VehicleRequest>> => {
  const pk = items.REQUEST.listPk({ queue: approvalQueue(actorIn(ctx).unitId) });
  return mapConnection(await storedConnection(ctx.store, { index: 'lists', pk }, page), requestOf);
};

/** Approved requests of a centre whose window touches the day or has not begun, earliest first. */
const waitingFor = async (ctx: Context, centreId: string, day: Window): Promise<VehicleRequest[]> => {
  const pk = items.REQUEST.listPk({ queue: dispatchQueue(centreId) });
  const sortFrom = sortFromFor(Math.min(day.from, ctx.now), ctx.now);
  const found = await ctx.store.queryAll({ index: 'lists', pk, sortFrom });
  return found
    .map(requestOf)
    .filter(({ window }) => overlaps(window, day) || window.from > ctx.now)
    .slice(0, WAITING_MOST);
};

const bookingsOf = (days: readonly LedgerDay[]): Booking[] =>
  inOrder(days).map((span) => ({ window: windowOf(span), orderId: span.bookingId }));

/** The day of the caller's service centre, in one parallel round; the orders follow in one batch. */
export const dispatchBoard = async (ctx: Context, date: CivilDate): Promise<DispatchBoard> => {
  const { unitId } = actorIn(ctx);
  const day = dayWindow(date);
  const [unit, waiting, vehicles, drivers, taken] = await Promise.all([
    findUnit(ctx, unitId),
    waitingFor(ctx, unitId, day),
    fleetOf(ctx, unitId),
    driversOf(ctx, unitId),
    daysOfShelf(ctx, unitId, day),
  ]);
  const centre = certain(unit, `unit ${unitId}`);
  const calendars = await calendarsOf(ctx, centre.divisionCode, ctx.now);
  const daysOf = byResource(taken);
  return {
    day: calendars(centre.divisionCode)(date),
    unit: centre,
    waiting,
    vehicles: vehicles
      .slice(0, FLEET_MOST)
      .map((vehicle) => ({ vehicle, bookings: bookingsOf(daysOf.get(vehicle.id) ?? []) })),
    drivers: drivers
      .slice(0, FLEET_MOST)
      .map((driver) => ({ driver, bookings: bookingsOf(daysOf.get(driver.id) ?? []) })),
    at: ctx.now,
  };
};

/** Orders of a day that the caller drives as a driver, by his own day in the ledger. */
const ordersAsDriver = async (ctx: Context, day: Window): Promise<string[]> => {
  const driver = await driverOfPerson(ctx.store, actorIn(ctx).personId);
  if (!driver) return [];
  const days = await daysOfResource(ctx, { shelf: driver.unitId, resourceId: driver.id }, day);
  return inOrder(days).map(({ bookingId }) => bookingId);
};

/** Orders of a day that the caller drives himself. */
const ordersAsSelfDriver = async (ctx: Context, day: Window): Promise<string[]> => {
  const keys = await ctx.store.queryAll({
    index: 'finder',
    pk: items.REQUEST.findPk({ personId: actorIn(ctx).personId }),
    sortFrom: sortFromFor(day.from, ctx.now),
    sortTo: toDateTime(day.to),
  });
  const found = await Promise.all(keys.map(ctx.load));
  return found
    .flatMap((item) => (item ? [requestOf(item)] : []))
    .filter(({ driving, state, window }) => driving === 'SELF_DRIVE' && state !== 'CANCELLED' && overlaps(window, day))
    .flatMap(({ orderId }) => orderId ?? []);
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

/** The person who drives a dispatched request with a driver; undefined before dispatch and for self-drive. */
export const driverPersonOf = async (ctx: Context, request: VehicleRequest): Promise<string | undefined> => {
  const order = request.orderId ? await findOrder(ctx, request.orderId) : undefined;
  const driver = order?.driverId ? await findDriver(ctx, order.driverId) : undefined;
  return driver?.personId;
};

/** Parts the caller plays for a request, the driver's among them. */
export const partsIn = async (ctx: Context, request: VehicleRequest): Promise<ReadonlySet<Part>> =>
  partsOf(ctx.viewer, request, await driverPersonOf(ctx, request));

/** A request, if the caller may see it. */
export const visibleRequest = async (ctx: Context, id: string): Promise<VehicleRequest | undefined> => {
  const request = await findRequest(ctx, id);
  return request && (await partsIn(ctx, request)).size > 0 ? request : undefined;
};

/** An order, if the caller may see its request. */
export const visibleOrder = async (ctx: Context, id: string): Promise<DispatchOrder | undefined> => {
  const order = await findOrder(ctx, id);
  return order && (await visibleRequest(ctx, order.requestId)) ? order : undefined;
};
