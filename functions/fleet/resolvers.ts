import type { Resolvers } from '../generated/resolvers.ts';
import { findPerson, findUnit } from '../organisation/records.ts';
import type { Context } from '../platform/context.ts';
import { certain } from '../platform/item.ts';
import type { Nodes } from '../platform/nodes.ts';
import { findDriver, findVehicle } from './records.ts';
import { maySeeFleet, needsTelephone } from './rules.ts';

export const resolvers: Resolvers = {
  Vehicle: {
    unit: async ({ unitId }, _, ctx) => certain(await findUnit(ctx, unitId), `unit ${unitId}`),
  },
  Driver: {
    person: async ({ personId }, _, ctx) => certain(await findPerson(ctx, personId), `person ${personId}`),
    telephone: (driver, _, { viewer }) =>
      driver.onTrip === true || needsTelephone(viewer, driver) ? driver.telephone : null,
  },
};

/** Finds something of a fleet and shows it to those who may see that fleet. */
const ofFleet =
  <T extends { readonly unitId: string }>(find: (ctx: Context, id: string) => Promise<T | undefined>) =>
  async (ctx: Context, id: string): Promise<T | undefined> => {
    const { viewer } = ctx;
    const ownUnit = viewer.kind === 'person' ? findUnit(ctx, viewer.unitId) : undefined;
    const [found, own] = await Promise.all([find(ctx, id), ownUnit]);
    const fleet = found && (await findUnit(ctx, found.unitId));
    return fleet && maySeeFleet(viewer, own, fleet) ? found : undefined;
  };

export const nodes: Nodes = { vehicle: ofFleet(findVehicle), driver: ofFleet(findDriver) };
