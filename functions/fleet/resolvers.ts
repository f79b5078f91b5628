import type { Resolvers } from '../generated/resolvers.ts';
import { findPerson, findUnit } from '../organisation/records.ts';
import type { Context } from '../platform/context.ts';
import { certain } from '../platform/item.ts';
import type { Nodes } from '../platform/nodes.ts';
import { userErrors, type Result, type UserError } from '../platform/result.ts';
import { blockVehicle, endVehicleBlock, vehicleBlocks } from './block-acts.ts';
import { findBlock } from './block-records.ts';
import { blockStateOf } from './blocks.ts';
import { findDriver, findVehicle } from './records.ts';
import { refusalTexts } from './refusals.ts';
import { fleetVehicles } from './vehicle-acts.ts';
import { maySeeFleet, needsTelephone } from './rules.ts';
import type { BlockRefusal, EndBlockRefusal, VehicleBlock } from './types.ts';

const blockPayload = <Code extends BlockRefusal | EndBlockRefusal>(
  { language }: Context,
  result: Result<VehicleBlock, Code>,
): { block: VehicleBlock | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { block: result.value, userErrors: [] }
    : { block: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

export const resolvers: Resolvers = {
  Query: {
    fleetVehicles: (_, { unitId, ...page }, ctx) => fleetVehicles(ctx, unitId, page),
    vehicleBlocks: (_, { unitId, window }, ctx) => vehicleBlocks(ctx, unitId, window),
  },
  Mutation: {
    blockVehicle: async (_, { input }, ctx) => blockPayload(ctx, await blockVehicle(ctx, input)),
    endVehicleBlock: async (_, { input }, ctx) => blockPayload(ctx, await endVehicleBlock(ctx, input)),
  },
  VehicleBlock: {
    vehicle: async ({ vehicleId }, _, ctx) => certain(await findVehicle(ctx, vehicleId), `vehicle ${vehicleId}`),
    state: (block, _, { now }) => blockStateOf(block, now),
    madeBy: async ({ madeBy }, _, ctx) => certain(await findPerson(ctx, madeBy), `person ${madeBy}`),
    endedBy: async ({ endedBy }, _, ctx) => (endedBy === undefined ? null : ((await findPerson(ctx, endedBy)) ?? null)),
  },
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

export const nodes: Nodes = {
  vehicle: ofFleet(findVehicle),
  driver: ofFleet(findDriver),
  block: ofFleet(findBlock),
};
