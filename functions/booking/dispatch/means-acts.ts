/** What there is to be sent: fleets, what neighbours lend beside them, and what is taken of both. */
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfResources, daysOfShelf } from '../../ledger/records.ts';
import { byResource } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Window } from '../../platform/time.ts';
import { renterResource } from '../../rental/order/placing.ts';
import { selfDriverOf } from '../places.ts';
import type { Policies } from '../policy.ts';
import { look } from '../seen-records.ts';
import { bearingOn } from '../source/driving.ts';
import { bookedWindow } from '../source/matching.ts';
import { daysOfLent, lentToAll } from '../source/neighbour-acts.ts';
import type { VehicleRequest } from '../types.ts';
import type { Means } from './suggesting.ts';

/** Fleets of some units with all that bears on a window, read in one parallel round. */
export const readMeans = async (ctx: Context, unitIds: readonly string[], bearing: Window): Promise<Means> => {
  const distinct = [...new Set(unitIds)];
  const read = async (unitId: string) =>
    Promise.all([
      vehicleRoster.of(ctx, unitId, ctx.now),
      driverRoster.of(ctx, unitId, ctx.now),
      daysOfShelf(ctx, unitId, bearing),
    ]);
  const found = await Promise.all(distinct.map(read));
  return {
    vehicles: found.flatMap(([vehicles]) => vehicles),
    drivers: found.flatMap(([, drivers]) => drivers),
    days: byResource(found.flatMap(([, , days]) => days)),
    licences: [],
  };
};

/** Those who would drive themselves for some requests: their licences, and their days. */
export const readSelfDrivers = async (
  ctx: Context,
  requests: readonly VehicleRequest[],
  bearing: Window,
): Promise<Means> => {
  const all = requests.flatMap((request) => selfDriverOf(request) ?? []);
  const distinct = [...new Map(all.map((one) => [one.personId, one])).values()];
  const [{ licences }, days] = await Promise.all([
    look(
      ctx.store,
      distinct.map(({ personId }) => personId),
    ),
    daysOfResources(ctx, distinct.map(renterResource), bearing),
  ]);
  return { vehicles: [], drivers: [], days: byResource(days), licences };
};

/** What neighbours lend for some requests, with the drivers of units that send theirs along. */
export const readLent = async (ctx: Context, requests: readonly VehicleRequest[], bearing: Window): Promise<Means> => {
  const vehicles = await lentToAll(ctx, requests);
  const sending = [...new Set(vehicles.filter(({ lending }) => lending?.withDriver).map(({ unitId }) => unitId))];
  const [days, ...rosters] = await Promise.all([
    daysOfLent(ctx, vehicles, bearing),
    ...sending.map((unitId) => driverRoster.of(ctx, unitId, ctx.now)),
  ]);
  const drivers = rosters.flat();
  return { vehicles, drivers, days: new Map([...days, ...(await daysOfLent(ctx, drivers, bearing))]), licences: [] };
};

/** Means of several kinds, each vehicle and driver once: what one unit lends may be another's own. */
export const together = (own: Means, lent: Means): Means => {
  const others = <Noun extends { readonly id: string }>(of: readonly Noun[], known: readonly Noun[]): Noun[] => {
    const ids = new Set(known.map(({ id }) => id));
    return of.filter(({ id }) => !ids.has(id));
  };
  return {
    vehicles: [...own.vehicles, ...others(lent.vehicles, own.vehicles)],
    drivers: [...own.drivers, ...others(lent.drivers, own.drivers)],
    days: new Map([...lent.days, ...own.days]),
    licences: [...own.licences, ...lent.licences],
  };
};

/** From the first to the last moment that bears on one of some requests. */
export const bearingOnAll = (requests: readonly VehicleRequest[], policies: Policies): Window => {
  const windows = requests.map(({ window }) => {
    const policy = policies(window.from);
    return bearingOn(bookedWindow(window, policy), policy);
  });
  return { from: Math.min(...windows.map(({ from }) => from)), to: Math.max(...windows.map(({ to }) => to)) };
};
