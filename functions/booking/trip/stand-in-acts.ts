/** Who and what could take over a trip: the search that answers like the act would. */
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import { DAY } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { ownAndPool, smallestFirst } from '../rehoming/finding.ts';
import { vehicleSourceOf } from '../source/matching.ts';
import { daysOfLent, lentTo } from '../source/neighbour-acts.ts';
import { driverPersonOf, orderStateRefusals, partsOnOrder } from '../states.ts';
import { seenOf } from '../records.ts';
import type { VehicleRequest } from '../types.ts';
import { divided } from './rules.ts';
import { findTrip } from './see-acts.ts';
import type { TakeOverOptions } from './types.ts';
import { nextDriverRefusals, nextVehicleRefusals, questionOfRest } from './taking-over.ts';

const MOST = 30;

const none: TakeOverOptions = { drivers: [], vehicles: [] };

/** The fewest seats first, of own unit and pool; where these have none, of what neighbours lend. */
const inOrder = (
  vehicles: readonly Vehicle[],
  [first]: readonly VehicleRequest[],
  policy: BookingPolicy,
): Vehicle[] => {
  const bySource = Map.groupBy(smallestFirst(vehicles), (vehicle) => first && vehicleSourceOf(vehicle, first, policy));
  const own = ownAndPool.flatMap((source) => bySource.get(source) ?? []);
  return own.length > 0 ? own : (bySource.get('NEIGHBOUR_UNIT') ?? []);
};

/**
 * Drivers of the unit and its centre that are free for the rest, and vehicles by the order of sources; none for those
 * whom it does not concern.
 */
export const takeOverOptions = async (ctx: Context, orderId: string): Promise<TakeOverOptions> => {
  const trip = await findTrip(ctx.store, ctx.now, orderId);
  if (!trip) return none;
  const { order, requests, vehicle, policy, seen } = trip;
  const parts = partsOnOrder(
    ctx.viewer,
    requests,
    driverPersonOf(order, requests, seenOf(seen.drivers, order.driverId)),
  );
  if (!parts.has('DRIVER') && !parts.has('DISPATCHER')) return none;
  const { rest } = divided({ window: order.window }, ctx.now, order.state === 'UNDER_WAY');
  const question = rest && questionOfRest(order, requests, rest, policy, ctx);
  if (!question) return none;
  const fleetIds = [...new Set(requests.flatMap(({ unitId, centreId }) => [unitId, centreId]))];
  const around = { from: Math.min(ctx.now, order.window.from) - DAY, to: order.window.to + DAY };
  const mayReplace = orderStateRefusals('REPLACE_VEHICLE', order).length === 0;
  const [first] = requests;
  const lent = first && mayReplace ? await lentTo(ctx, first, policy) : [];
  const lentDays = await daysOfLent(ctx, lent, around);
  const fleets = await Promise.all(
    fleetIds.map(async (fleetId) => {
      const [vehicles, drivers, days] = await Promise.all([
        vehicleRoster.of(ctx, fleetId, ctx.now),
        driverRoster.of(ctx, fleetId, ctx.now),
        daysOfShelf(ctx, fleetId, around),
      ]);
      return { vehicles, drivers, days };
    }),
  );
  const days = [...fleets.flatMap((fleet) => fleet.days), ...[...lentDays.values()].flat()];
  const vehicles = mayReplace ? [...fleets.flatMap((fleet) => fleet.vehicles), ...lent] : [];
  return {
    drivers: fleets
      .flatMap(({ drivers }) => drivers)
      .filter((driver) => nextDriverRefusals(driver, vehicle, order, requests, days, question).length === 0)
      .slice(0, MOST),
    vehicles: inOrder(
      vehicles.filter((next) => nextVehicleRefusals(next, order, requests, days, question).length === 0),
      requests,
      policy,
    ).slice(0, MOST),
  };
};
