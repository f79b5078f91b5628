/** The vehicles of a fleet, for those who look after it. */
import { findUnit } from '../organisation/records.ts';
import { connectionOf, type Connection, type ListArguments } from '../platform/connection.ts';
import type { Context } from '../platform/context.ts';
import { nounOf } from '../platform/ids.ts';
import { mayBlock } from './blocks.ts';
import { vehicleRoster } from './roster-records.ts';
import type { Vehicle } from './types.ts';

/** Vehicles of a fleet by plate, without those disposed of; none when the fleet is not the caller's to look after. */
export const fleetVehicles = async (
  ctx: Context,
  unitId: string,
  page: ListArguments,
): Promise<Connection<Vehicle>> => {
  const fleet = nounOf(unitId) === 'unit' ? await findUnit(ctx, unitId) : undefined;
  const vehicles = fleet && mayBlock(ctx.viewer, fleet) ? await vehicleRoster.of(ctx, unitId, ctx.now) : [];
  const kept = vehicles.filter(({ state }) => state !== 'DISPOSED');
  return connectionOf(kept, page, ({ plateNumber, id }) => [plateNumber, id]);
};
