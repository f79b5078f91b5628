/** Who and what could take over a trip: the search that answers like the act would. */
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import type { Context } from '../../platform/context.ts';
import type { Point } from '../../platform/geo.ts';
import { DAY } from '../../platform/time.ts';
import { daysOfLent, lentToAll } from '../source/neighbour-acts.ts';
import { driverPersonOf, orderStateRefusals, partsOnOrder } from '../states.ts';
import { seenOf } from '../seen-records.ts';
import { recommended } from './recommending.ts';
import { divided } from './rules.ts';
import { atWheelOf, findTrip } from './see-acts.ts';
import type { TakeOverOptions } from './take-over-types.ts';
import { nextDriverRefusals, nextVehicleRefusals, questionOfRest } from './taking-over.ts';

const MOST = 30;

const none: TakeOverOptions = { drivers: [], recommended: [] };

/**
 * Drivers of the unit and its centre that are free for the rest, and vehicles by the order of sources; none for those
 * whom it does not concern.
 */
export const takeOverOptions = async (ctx: Context, orderId: string, near?: Point | null): Promise<TakeOverOptions> => {
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
  // What one of those who share the car lends to another stands in its own fleet already.
  const lent = (mayReplace ? await lentToAll(ctx, requests) : []).filter(({ unitId }) => !fleetIds.includes(unitId));
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
  const selfDriver = order.selfDriver && atWheelOf(seen, order);
  const days = [...fleets.flatMap((fleet) => fleet.days), ...[...lentDays.values()].flat()];
  const vehicles = mayReplace ? [...fleets.flatMap((fleet) => fleet.vehicles), ...lent] : [];
  return {
    drivers: fleets
      .flatMap(({ drivers }) => drivers)
      .filter((driver) => nextDriverRefusals(driver, vehicle, order, requests, days, question).length === 0)
      .slice(0, MOST),
    recommended: recommended(
      vehicles.filter((next) => nextVehicleRefusals(next, order, requests, days, question, selfDriver).length === 0),
      requests,
      question.need.passengers + (order.driverId === undefined ? 0 : 1),
      near ?? requests[0]?.pickUpPoint,
      policy,
    ).slice(0, MOST),
  };
};
