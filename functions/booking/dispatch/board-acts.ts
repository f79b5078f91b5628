/** The dispatcher's day. */
import { calendarsOf } from '../../calendar/records.ts';
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import { byResource, longShelf } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { findUnit } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { dayWindow, overlaps, type CivilDate, type Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { sortFromFor } from '../list-acts.ts';
import { asOneTrip } from '../pooling/agreed-acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import { boardVersion } from './board-records.ts';
import { inOrderOfService } from './suggesting.ts';
import { dispatchQueue, findOrder, requestOf, vehicleHoldsOf } from '../records.ts';
import type { Booking, DispatchBoard, HiredCarDay } from './board-types.ts';
import { resourceDay } from './resource-days.ts';
import { unitCarDays } from './unit-car-acts.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';

const FLEET_MOST = 500;

/**
 * Approved requests of a centre whose window touches the day or is not over, in the order in which they are served;
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
  const waiting = found.map(requestOf).filter(({ window }) => overlaps(window, day) || window.to > ctx.now);
  return asOneTrip(ctx, inOrderOfService(waiting));
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
  const [waiting, vehicles, drivers, taken, ofTimeShare, rented, unitCars, composing] = await Promise.all([
    waitingFor(ctx, unitId, day, policies(ctx.now)),
    vehicleRoster.of(ctx, unitId, ctx.now),
    driverRoster.of(ctx, unitId, ctx.now),
    daysOfShelf(ctx, unitId, day),
    daysOfShelf(ctx, cityOf(centre.divisionCode), day),
    daysOfShelf(ctx, longShelf(cityOf(centre.divisionCode)), day),
    unitCarDays(ctx, centre, day),
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
      ...unitCars.slice(0, FLEET_MOST),
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
