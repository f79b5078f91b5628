/** The dispatcher's day. */
import { calendarsOf } from '../../calendar/records.ts';
import { driverRoster, lentVehicles, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import { byResource, inOrder, longShelf, windowOf } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { findUnit, unitShown } from '../../organisation/records.ts';
import type { Unit } from '../../organisation/types.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { dayWindow, overlaps, type CivilDate, type Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { sortFromFor } from '../list-acts.ts';
import { asOneTrip } from '../pooling/agreed-acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import { daysOfLent } from '../source/neighbour-acts.ts';
import { boardVersion } from './board-records.ts';
import { inOrderOfService } from './suggesting.ts';
import { dispatchQueue, findOrder, requestOf, vehicleHoldsOf } from '../records.ts';
import type { Booking, DispatchBoard, HiredCarDay, ResourceDay } from './board-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';

const FLEET_MOST = 500;

/**
 * Approved requests of a centre whose window touches the day or has not begun, in the order in which they are served;
 * those that all agreed to share a car as one, by the side that is served first.
 */
export const waitingFor = async (
  ctx: Context,
  centreId: string,
  day: Window,
  policy: BookingPolicy,
): Promise<VehicleRequest[]> => {
  const pk = items.REQUEST.listPk({ queue: dispatchQueue(centreId) });
  const sortFrom = sortFromFor(Math.min(day.from, ctx.now), policy);
  const found = await ctx.store.queryAll({ index: 'lists', pk, sortFrom });
  const waiting = found.map(requestOf).filter(({ window }) => overlaps(window, day) || window.from > ctx.now);
  return asOneTrip(ctx, inOrderOfService(waiting));
};

/** What takes a resource for good, and what is held for some minutes only; each earliest first. */
const resourceDay = (days: readonly LedgerDay[], viewpoint: Viewpoint): ResourceDay => {
  const spans = Map.groupBy(inOrder(days, viewpoint), ({ bookingId }) => nounOf(bookingId) === 'hold');
  return {
    bookings: (spans.get(false) ?? []).map((span) => ({ window: windowOf(span), bookingId: span.bookingId })),
    holds: (spans.get(true) ?? []).map((span) => ({ window: windowOf(span), holdId: span.bookingId })),
  };
};

/** What of an order lies on a day. */
const onDay = ({ id: bookingId, window: { from, to } }: DispatchOrder, day: Window): Booking => ({
  bookingId,
  window: { from: Math.max(from, day.from), to: Math.min(to, day.to) },
});

/** Cars of partners that a centre has hired for a day; they lie on the shelves of their city, among those of others. */
const hiredDays = async (
  ctx: Context,
  centreId: string,
  day: Window,
  taken: readonly LedgerDay[],
): Promise<HiredCarDay[]> => {
  const cars = await Promise.all(
    [...byResource(taken).values()].map(async (days) => {
      const { bookings } = resourceDay(days, ctx);
      const orders = await Promise.all(bookings.map(({ bookingId }) => findOrder(ctx, bookingId)));
      const own = orders.flatMap((order) => (order?.centreId === centreId && overlaps(order.window, day) ? order : []));
      const [first] = own;
      if (!first?.hired) return [];
      const { hired, plateNumber, model, source } = first;
      return [{ ...hired, plateNumber, model, source, bookings: own.map((order) => onDay(order, day)) }];
    }),
  );
  return cars
    .flat()
    .toSorted((a, b) => (a.plateNumber < b.plateNumber ? -1 : 1))
    .slice(0, FLEET_MOST);
};

/** Vehicles that a centre has borrowed from units for a day (调剂), with its own bookings of them. */
const borrowedDays = async (
  ctx: Context,
  { id: centreId, divisionCode }: Unit,
  day: Window,
): Promise<DispatchBoard['vehicles']> => {
  const lent = await lentVehicles.of(ctx, cityOf(divisionCode), ctx.now);
  const daysOf = await daysOfLent(ctx, lent, day);
  const borrowed = await Promise.all(
    lent.map(async (vehicle) => {
      const { bookings } = resourceDay(daysOf.get(vehicle.id) ?? [], ctx);
      const orders = await Promise.all(bookings.map(({ bookingId }) => findOrder(ctx, bookingId)));
      const isTheirs = (order: DispatchOrder | undefined): boolean =>
        order?.centreId === centreId && order.source === 'NEIGHBOUR_UNIT';
      const own = bookings.filter((_, index) => isTheirs(orders[index]));
      const lender = own.length > 0 ? await unitShown(ctx, vehicle.unitId) : undefined;
      return { vehicle, bookings: own, holds: [], ...(lender ? { lender } : {}) };
    }),
  );
  return borrowed.filter(({ bookings }) => bookings.length > 0);
};

/**
 * The day of the caller's service centre, in one parallel round; the orders follow in one batch. Undefined when nothing
 * has changed since the version he has, which one read tells.
 */
export const dispatchBoard = async (
  ctx: Context,
  date: CivilDate,
  since: string | null | undefined,
): Promise<DispatchBoard | undefined> => {
  const { unitId } = actorIn(ctx);
  const version = `${date} ${await boardVersion(ctx.store, unitId)}`;
  if (version === since) return undefined;
  const day = dayWindow(date);
  const centre = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  const policies = await policiesOf(ctx, centre.divisionCode, ctx.now);
  const [waiting, vehicles, drivers, taken, ofTimeShare, rented, borrowed, composing] = await Promise.all([
    waitingFor(ctx, unitId, day, policies(ctx.now)),
    vehicleRoster.of(ctx, unitId, ctx.now),
    driverRoster.of(ctx, unitId, ctx.now),
    daysOfShelf(ctx, unitId, day),
    daysOfShelf(ctx, cityOf(centre.divisionCode), day),
    daysOfShelf(ctx, longShelf(cityOf(centre.divisionCode)), day),
    borrowedDays(ctx, centre, day),
    vehicleHoldsOf(ctx.store, unitId, ctx.now),
  ]);
  const calendars = await calendarsOf(ctx, centre.divisionCode, ctx.now);
  const daysOf = byResource(taken);
  return {
    day: calendars(centre.divisionCode)(date),
    unit: centre,
    waiting,
    vehicles: [
      ...vehicles
        .slice(0, FLEET_MOST)
        .map((vehicle) => ({ vehicle, ...resourceDay(daysOf.get(vehicle.id) ?? [], ctx) })),
      ...borrowed,
    ],
    drivers: drivers
      .slice(0, FLEET_MOST)
      .map((driver) => ({ driver, ...resourceDay(daysOf.get(driver.id) ?? [], ctx) })),
    hired: await hiredDays(ctx, unitId, day, [...ofTimeShare, ...rented]),
    composing,
    at: ctx.now,
    version,
  };
};
