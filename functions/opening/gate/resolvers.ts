import type { GateScope as ShownScope, Resolvers } from '../../generated/resolvers.ts';
import { personShown, unitShown } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { findPlace } from '../records.ts';
import { admitVehicle } from './admission-acts.ts';
import { changeGateClient, gateClients, registerGateClient, revokeGateClient } from './client-acts.ts';
import { gateList } from './list-acts.ts';
import { lotsOfUnit } from './lot-acts.ts';
import { checkPlate } from './check-acts.ts';
import { overstaysOf, plateShown } from './overstay-acts.ts';
import { refusalTexts } from './refusals.ts';
import { reportGateEvents, reportOccupancy } from './report-acts.ts';
import { reasonTexts } from './words.ts';
import type { GateClient, GateScope } from './types.ts';

const scopes: Readonly<Record<ShownScope, GateScope>> = {
  OCCUPANCY_WRITE: 'occupancy:write',
  GATES_CHECK: 'gates:check',
};

const clientPayload = <Code extends keyof typeof refusalTexts>(
  { language }: Context,
  result: Result<GateClient, Code>,
): { gateClient: GateClient | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { gateClient: result.value, userErrors: [] }
    : { gateClient: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

export const resolvers: Resolvers = {
  Query: {
    gateLots: (_, { unitId }, ctx) => lotsOfUnit(ctx, unitId ?? undefined),
    gateClients: (_, { unitId }, ctx) => gateClients(ctx, unitId),
    gateList: async (_, { placeId }, ctx) => (await gateList(ctx, placeId)) ?? null,
    gateListKey: (_, __, { sealing }) => sealing.publicKey(),
    checkPlate: async (_, check, ctx) => {
      const [answer, place] = await Promise.all([checkPlate(ctx, check), findPlace(ctx, check.placeId)]);
      return answer ? { ...answer, vehicleLimits: place?.vehicleLimits ?? null } : null;
    },
    overstays: (_, { unitId, ...page }, ctx) => overstaysOf(ctx, unitId, page),
  },
  Mutation: {
    registerGateClient: async (_, { input }, ctx) =>
      clientPayload(ctx, await registerGateClient(ctx, { ...input, scopes: input.scopes.map((one) => scopes[one]) })),
    changeGateClient: async (_, { input }, ctx) =>
      clientPayload(ctx, await changeGateClient(ctx, { ...input, scopes: input.scopes?.map((one) => scopes[one]) })),
    revokeGateClient: async (_, { input }, ctx) => clientPayload(ctx, await revokeGateClient(ctx, input)),
    admitVehicle: async (_, { input }, ctx) => {
      const [result, place] = await Promise.all([admitVehicle(ctx, input), findPlace(ctx, input.placeId)]);
      return result.ok
        ? { check: { ...result.value, vehicleLimits: place?.vehicleLimits ?? null }, userErrors: [] }
        : { check: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    reportGateEvents: async (_, { input }, ctx) => {
      const result = await reportGateEvents(ctx, input);
      return result.ok
        ? { results: result.value, userErrors: [] }
        : { results: [], userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    reportOccupancy: async (_, { input }, ctx) => {
      const result = await reportOccupancy(ctx, input);
      return result.ok
        ? { outcome: result.value, userErrors: [] }
        : { outcome: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
  },
  GateClient: {
    unit: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), `unit ${unitId}`),
    places: (client, _, ctx) =>
      Promise.all(
        client.placeIds.map(async (id) => ({ place: certain(await findPlace(ctx, id), `place ${id}`), at: ctx.now })),
      ),
    scopes: (client) => (Object.keys(scopes) as ShownScope[]).filter((one) => client.scopes.includes(scopes[one])),
    state: ({ revokedAt }) => (revokedAt === undefined ? 'ACTIVE' : 'REVOKED'),
    registeredBy: async ({ registeredBy }, _, ctx) =>
      certain(await personShown(ctx, registeredBy), `person ${registeredBy}`),
  },
  GateReason: { text: ({ code }) => reasonTexts[code], since: ({ since }) => since ?? null },
  Overstay: {
    place: async ({ placeId }, _, ctx) => ({
      place: certain(await findPlace(ctx, placeId), `place ${placeId}`),
      at: ctx.now,
    }),
    plate: (overstay, _, ctx) => plateShown(ctx, overstay),
  },
  GateEventResult: {
    otherEntryAt: ({ otherEntryAt }) => otherEntryAt ?? null,
    error: ({ refusal }, _, { language }) =>
      refusal ? (userErrors([refusal], refusalTexts, language)[0] ?? null) : null,
  },
};
