/** Cars of units with which a centre serves a day: a unit's own that is sent for itself, or one that it lends (调剂). */
import { findVehicle } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import { byResource } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { unitShown, unitsServedBy } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Unit } from '../../organisation/types.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Window } from '../../platform/time.ts';
import { findOrder, findVehicleHold } from '../records.ts';
import { daysOfLent } from '../source/neighbour-acts.ts';
import type { VehicleDay } from './board-types.ts';
import { resourceDay } from './resource-days.ts';

/** What is taken of the cars of units: of those served whatever they have, of others what they lend. */
const takenOfUnits = async (
  ctx: Context,
  centre: Unit,
  day: Window,
): Promise<ReadonlyMap<string, readonly LedgerDay[]>> => {
  const [units, lent] = await Promise.all([
    unitsServedBy(ctx, centre),
    lentVehicles.of(ctx, cityOf(centre.divisionCode), ctx.now),
  ]);
  const served = new Set(units.map(({ id }) => id)).add(centre.id);
  const shelves = [...served].filter((id) => id !== centre.id);
  const beyond = lent.filter(({ unitId }) => !served.has(unitId));
  const [taken, daysBeyond] = await Promise.all([
    Promise.all(shelves.map((shelf) => daysOfShelf(ctx, shelf, day))),
    daysOfLent(ctx, beyond, day),
  ]);
  return new Map([...byResource(taken.flat()), ...daysBeyond]);
};

/** The day of one car; undefined when none of the centre's orders has it. */
const dayOfCar = async (
  ctx: Context,
  centreId: string,
  vehicleId: string,
  days: readonly LedgerDay[],
): Promise<VehicleDay | undefined> => {
  const { bookings, holds } = resourceDay(days, ctx);
  const orders = await Promise.all(bookings.map(({ bookingId }) => findOrder(ctx, bookingId)));
  const isTheirs = (index: number): boolean => orders[index]?.centreId === centreId;
  if (!bookings.some((_, index) => isTheirs(index))) return undefined;
  const [vehicle, ...held] = await Promise.all([
    findVehicle(ctx, vehicleId),
    ...holds.map(({ holdId }) => findVehicleHold(ctx, holdId)),
  ]);
  const car = certain(vehicle, `vehicle ${vehicleId}`);
  const owner = certain(await unitShown(ctx, car.unitId), `unit ${car.unitId}`);
  const isLent = orders.some((order, index) => isTheirs(index) && order?.source === 'NEIGHBOUR_UNIT');
  return {
    vehicle: car,
    owner,
    ...(isLent ? { lender: owner } : {}),
    // Whom another centre serves with it is not this one's to see; that it is taken then is.
    bookings: bookings.map((one, index) => (orders[index] && !isTheirs(index) ? { ...one, isForeign: true } : one)),
    holds: holds.filter((_, index) => held[index]?.unitId === centreId),
  };
};

/** Cars of units that orders of a centre have on a day, each with all that takes it. */
export const unitCarDays = async (ctx: Context, centre: Unit, day: Window): Promise<VehicleDay[]> => {
  const taken = [...(await takenOfUnits(ctx, centre, day))].filter(([id]) => nounOf(id) === 'vehicle');
  const cars = await Promise.all(taken.map(([vehicleId, days]) => dayOfCar(ctx, centre.id, vehicleId, days)));
  return cars.flatMap((car) => car ?? []).toSorted((a, b) => (a.vehicle.plateNumber < b.vehicle.plateNumber ? -1 : 1));
};
