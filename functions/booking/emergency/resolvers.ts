import type { EmergencyNeedInput, Resolvers } from '../../generated/resolvers.ts';
import { findPerson, findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { findOrder, findRequest } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import { approveEmergency, dispatchEmergency } from './acts.ts';
import { standDownEmergency } from './ending-acts.ts';
import { fillUpEmergency } from './filling-up-acts.ts';
import { emergencyCallers, emergencyPreview, unitsServed } from './preview-acts.ts';
import { emergencies, emergenciesToApprove } from './list-acts.ts';
import { raiseEmergency } from './raising-acts.ts';
import { findEmergency } from './records.ts';
import { missing, needsTelephone, type Call } from './rules.ts';
import type { EmergencyRefusal } from './refusal-types.ts';
import type { Emergency, EmergencyNeed } from './types.ts';
import { wavesOf } from './waves.ts';

const payload = <Code extends EmergencyRefusal>(
  { language }: Context,
  result: Result<Emergency, Code>,
): { emergency: Emergency | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { emergency: result.value, userErrors: [] }
    : { emergency: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

const needOf = ({ count, driving, seatsAtLeast, categories, energies }: EmergencyNeedInput): EmergencyNeed => ({
  count,
  driving,
  ...(seatsAtLeast == null ? {} : { seatsAtLeast }),
  ...(categories ? { categories } : {}),
  ...(energies ? { energies } : {}),
});

const person = async (ctx: Context, id: string) => certain(await findPerson(ctx, id), `person ${id}`);
const emergency = async (ctx: Context, id: string) => certain(await findEmergency(ctx, id), `emergency ${id}`);
const order = async (ctx: Context, id: string) => certain(await findOrder(ctx, id), `order ${id}`);

export const resolvers: Resolvers = {
  Query: {
    emergencies: (_, asked, ctx) => emergencies(ctx, asked),
    emergenciesToApprove: (_, asked, ctx) => emergenciesToApprove(ctx, asked),
    emergencyPreview: async (_, { window, point, needs, requestedBy }, ctx) =>
      (await emergencyPreview(ctx, {
        window,
        ...(point ? { point } : {}),
        needs: needs.map(needOf),
        ...(requestedBy == null ? {} : { requestedBy }),
      })) ?? null,
    unitsServed: (_, __, ctx) => unitsServed(ctx),
    emergencyCallers: (_, { unit }, ctx) => emergencyCallers(ctx, unit),
  },
  Mutation: {
    dispatchEmergency: async (_, { input: { point, needs, ...input } }, ctx) => {
      const call = {
        ...input,
        ...(point ? { point } : {}),
        needs: needs.map(needOf),
      } satisfies Call & { idempotencyKey: string };
      return payload(ctx, await dispatchEmergency(ctx, call));
    },
    fillUpEmergency: async (_, { input }, ctx) => payload(ctx, await fillUpEmergency(ctx, input)),
    raiseEmergency: async (_, { input: { needs, ...input } }, ctx) =>
      payload(ctx, await raiseEmergency(ctx, { ...input, needs: needs.map(needOf) })),
    approveEmergency: async (_, { input }, ctx) => payload(ctx, await approveEmergency(ctx, input)),
    standDownEmergency: async (_, { input }, ctx) => payload(ctx, await standDownEmergency(ctx, input)),
  },
  Emergency: {
    centre: async ({ centreId }, _, ctx) => certain(await findUnit(ctx, centreId), `unit ${centreId}`),
    requestedBy: ({ requestedBy }, _, ctx) => person(ctx, requestedBy),
    dispatchedBy: ({ dispatchedBy }, _, ctx) => person(ctx, dispatchedBy),
    telephone: (emergency, _, { viewer }) => (needsTelephone(viewer, emergency) ? emergency.telephone : null),
    stoodDownBy: ({ stoodDownBy }, _, ctx) => (stoodDownBy === undefined ? null : person(ctx, stoodDownBy)),
    needs: (emergency) => {
      const lacking = missing(emergency);
      return emergency.needs.map(({ categories = [], energies = [], ...need }, index) => ({
        ...need,
        sent: need.count - (lacking[index] ?? 0),
        categories: [...categories],
        energies: [...energies],
      }));
    },
    assignments: ({ assignments }) => [...assignments],
    displacements: ({ displacements }) => [...displacements],
    waves: (event, _, ctx) =>
      Promise.all(wavesOf(event).map(async ({ at, by }, i) => ({ number: i + 1, at, by: await person(ctx, by) }))),
    raises: ({ raiseIds = [] }, _, ctx) => Promise.all(raiseIds.map((id) => emergency(ctx, id))),
    raiseOf: ({ raises }, _, ctx) => (raises === undefined ? null : emergency(ctx, raises)),
  },
  EmergencyPreview: {
    needs: ({ needs }) => [...needs],
    givingWay: ({ givingWay }) => [...givingWay],
    sending: ({ sending }, { displaces }) => [...(displaces ? sending.withGivingWay : sending.free)],
  },
  EmergencyPreviewNeed: {
    lackingDrivers: ({ lackingDrivers }, { displaces }) =>
      displaces ? lackingDrivers.withGivingWay : lackingDrivers.free,
    spare: ({ spare }, { displaces }) => (displaces ? spare.withGivingWay : spare.free),
  },
  EmergencyChoice: {
    driver: ({ driver }) => driver ?? null,
    distanceMetres: ({ distanceMetres }) => (distanceMetres === undefined ? null : Math.round(distanceMetres)),
    givingWay: ({ displaced }) => [...displaced],
  },
  EmergencyAssignment: {
    wave: ({ wave = 1 }) => wave,
    order: ({ orderId }, _, ctx) => order(ctx, orderId),
  },
  Displacement: {
    request: async ({ requestId }, _, ctx) => certain(await findRequest(ctx, requestId), `request ${requestId}`),
    lost: ({ orderId }, _, ctx) => order(ctx, orderId),
    instead: ({ newOrderId }, _, ctx) => (newOrderId === undefined ? null : order(ctx, newOrderId)),
  },
  EmergencyApproval: {
    approver: ({ approverId }, _, ctx) => person(ctx, approverId),
  },
};
