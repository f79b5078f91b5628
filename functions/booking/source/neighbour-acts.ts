/** What neighbouring units lend for a trip (调剂): the city's page of lent vehicles, and the ledger of those that would do. */
import { lentVehicles } from '../../fleet/roster-records.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysOfResources } from '../../ledger/records.ts';
import { byResource } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Window } from '../../platform/time.ts';
import { lendingInForce, reaches } from '../lending/rules.ts';
import { policiesOf } from '../policy-records.ts';
import { borrowingPolicy, type BookingPolicy } from '../policy.ts';
import type { VehicleOffer, VehicleRequest } from '../types.ts';
import { bookedWindow, servingRefusals, vehicleSourceOf, type Asking, type Question } from './matching.ts';

/** Vehicles that a unit may borrow, without a look at whether they are free: one read, or none while it is remembered. */
const lentTo = async (ctx: Context, asking: Asking, policy: BookingPolicy): Promise<Vehicle[]> => {
  if (borrowingPolicy(asking, policy).lendingReach === reaches.nobody) return [];
  const lent = await lentVehicles.of(ctx, cityOf(asking.divisionCode), ctx.now);
  return lent.filter(
    (vehicle) => lendingInForce(vehicle) && vehicleSourceOf(vehicle, asking, policy) === 'NEIGHBOUR_UNIT',
  );
};

/** Vehicles that some requests may borrow, each request by the policy of its own division. */
export const lentToAll = async (ctx: Context, requests: readonly VehicleRequest[]): Promise<Vehicle[]> => {
  const lent = await Promise.all(
    requests.map(async (request) => {
      const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
      return lentTo(ctx, request, policies(request.window.from));
    }),
  );
  return [...new Map(lent.flat().map((vehicle) => [vehicle.id, vehicle])).values()];
};

/** Days of some vehicles or drivers in their ledgers, in one batch. */
export const daysOfLent = async (
  ctx: Context,
  lent: readonly (Vehicle | Driver)[],
  window: Window,
): Promise<ReadonlyMap<string, readonly LedgerDay[]>> => {
  const resources = lent.map(({ id, unitId }) => ({ shelf: unitId, resourceId: id }));
  return byResource(await daysOfResources(ctx, resources, window));
};

/** What neighbours offer; only of vehicles that would do is the ledger read. */
export const neighbourOffers = async (ctx: Context, asking: Asking, question: Question): Promise<VehicleOffer[]> => {
  const lent = await lentTo(ctx, asking, question.policy);
  const fit = lent.filter((vehicle) => servingRefusals(vehicle, [], asking, question).length === 0);
  const days = await daysOfLent(ctx, fit, bookedWindow(question.need.window, question.policy));
  return lent.map((vehicle) => {
    const refusals = servingRefusals(vehicle, days.get(vehicle.id) ?? [], asking, question);
    return { vehicle, source: 'NEIGHBOUR_UNIT', available: refusals.length === 0, refusals };
  });
};
