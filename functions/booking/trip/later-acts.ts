/** What is looked at when a vehicle breaks down: its later trips, whose they are, and what could make them instead. */
import { vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfResource, daysOfShelf } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { DAY, type Instant, type Window } from '../../platform/time.ts';
import type { Policies } from '../policy.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { daysOfLent, lentToAll } from '../source/neighbour-acts.ts';
import type { DispatchOrder } from '../types.ts';
import { outOfService, vehiclePlace } from './breakdown.ts';

const distinct = (days: readonly LedgerDay[]): LedgerDay[] => [
  ...new Map(days.map((day) => [`${day.resourceId} ${day.date}`, day])).values(),
];

/** Fleets and lent vehicles that could take some orders, with what the ledger says of them on the days of these. */
const withMeans = async (ctx: Context, seen: Seen, later: readonly DispatchOrder[]): Promise<Seen> => {
  if (later.length === 0) return seen;
  const requests = seen.requests.filter(({ id }) => later.some(({ requestIds }) => requestIds.includes(id)));
  const fleetIds = [...new Set(requests.flatMap(({ unitId, centreId }) => [unitId, centreId]))];
  const window: Window = {
    from: Math.min(...later.map((order) => order.window.from)),
    to: Math.max(...later.map((order) => order.window.to)),
  };
  const [fleets, lent] = await Promise.all([
    Promise.all(
      fleetIds.map(async (fleetId) =>
        Promise.all([vehicleRoster.of(ctx, fleetId, ctx.now), daysOfShelf(ctx, fleetId, window)]),
      ),
    ),
    lentToAll(ctx, requests),
  ]);
  const found = [...fleets.flatMap(([roster]) => roster), ...lent];
  const vehicles = new Map(found.filter(({ id }) => !seenOf(seen.vehicles, id)).map((one) => [one.id, one]));
  const lentDays = await daysOfLent(ctx, lent, window);
  return {
    ...seen,
    vehicles: [...seen.vehicles, ...vehicles.values()],
    days: distinct([...[...lentDays.values()].flat(), ...fleets.flatMap(([, days]) => days), ...seen.days]),
  };
};

/** What of a breakdown is known: the trip, who takes over, the later trips of the vehicle, and who could take those. */
export const withLater = async (
  ctx: Context,
  seen: Seen,
  order: DispatchOrder,
  from: Instant,
  policies: Policies,
): Promise<Seen> => {
  const policy = policies(ctx.now);
  const { resource } = vehiclePlace(order);
  const window = {
    from: Math.min(from, order.window.from),
    to: Math.max(from + policy.breakdownDays * DAY, order.window.to),
  };
  const own = await daysOfResource(ctx, resource, window);
  const booked = own.flatMap(({ spans }) => spans.map(({ bookingId }) => bookingId));
  const named = await look(
    ctx.store,
    [...new Set(booked)].filter((id) => !seenOf(seen.orders, id)),
    seen,
  );
  const { later } = outOfService(order, from, own, named.orders, policy);
  const beside = later.flatMap(({ requestIds, driverId, selfDriver }) => [
    ...requestIds,
    ...[driverId, selfDriver?.personId].filter((id) => id !== undefined),
  ]);
  const whole = await look(ctx.store, beside, named);
  return withMeans(ctx, { ...whole, days: distinct([...seen.days, ...own]) }, later);
};
