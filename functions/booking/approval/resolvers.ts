import type { ApprovalConditionInput, ApprovalRuleInput, Resolvers } from '../../generated/resolvers.ts';
import { findPerson, personShown, unitShown } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors } from '../../platform/result.ts';
import { civilDate } from '../../platform/time.ts';
import { requestPayload } from '../payload-resolvers.ts';
import { refusalTexts } from '../refusals.ts';
import type { Approvers } from '../types.ts';
import { approveVehicleRequest, decideVehicleRequests, rejectVehicleRequest } from './acts.ts';
import { approvalChain, approvalPreview, approves, possibleApprovers, setApprovalChain } from './chain-acts.ts';
import { rulesOn } from './chain.ts';
import { stepState } from './deciding.ts';
import { appointDeputy, deputyAppointments, endDeputy } from './deputy-acts.ts';
import { approvalsWaiting } from './list-acts.ts';
import { chainTexts, deputyTexts } from './refusals.ts';
import type { ChainCondition, ChainRule, ShownStep } from './types.ts';

const personBehind = async (ctx: Context, id: string): Promise<Person> =>
  certain(await personShown(ctx, id), `person ${id}`);

const peopleNamed = async (ctx: Context, approvers: Approvers): Promise<Person[]> =>
  approvers === 'UNIT_MANAGERS'
    ? []
    : (await Promise.all(approvers.map((id) => findPerson(ctx, id)))).flatMap((person) => person ?? []);

/** What is stated of a condition. */
const conditionOf = ({
  purposes,
  reach,
  priorities,
  distanceKmFrom,
  daysFrom,
}: ApprovalConditionInput): ChainCondition => ({
  ...(purposes == null ? {} : { purposes }),
  ...(reach == null ? {} : { reach }),
  ...(priorities == null ? {} : { priorities }),
  ...(distanceKmFrom == null ? {} : { distanceKmFrom }),
  ...(daysFrom == null ? {} : { daysFrom }),
});

const ruleOf = ({ when, steps }: ApprovalRuleInput): ChainRule => ({
  when: conditionOf(when),
  steps: steps.map(({ nameZh, nameEn, approverIds, hours }) => ({
    name: { zh: nameZh, en: nameEn },
    approvers: approverIds ?? 'UNIT_MANAGERS',
    ...(hours == null ? {} : { hours }),
  })),
});

/** A list of the table as GraphQL wants it; null where nothing is stated. */
const stated = <T>(list: readonly T[] | undefined): T[] | null => (list ? [...list] : null);

export const resolvers: Resolvers = {
  Query: {
    approvalsWaiting: (_, page, ctx) => approvalsWaiting(ctx, page),
    approvalChain: (_, { unitId }, ctx) => approvalChain(ctx, unitId),
    approvalPreview: async (_, { input: { unitId, rules, distanceKm, ...trip } }, ctx) => [
      ...(await approvalPreview(ctx, {
        unitId,
        rules: rules?.map(ruleOf),
        trip: { ...trip, ...(distanceKm == null ? {} : { distanceKm }) },
      })),
    ],
    possibleApprovers: (_, { unitId }, ctx) => possibleApprovers(ctx, unitId),
    deputyAppointments: (_, __, ctx) => deputyAppointments(ctx),
  },
  Mutation: {
    approveVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await approveVehicleRequest(ctx, input)),
    rejectVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await rejectVehicleRequest(ctx, input)),
    decideVehicleRequests: async (_, { input: { decisions } }, ctx) => {
      const result = await decideVehicleRequests(ctx, decisions);
      if (!result.ok) return { results: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
      const results = result.value.map(({ requestId, result: one }) => ({ requestId, ...requestPayload(ctx, one) }));
      return { results, userErrors: [] };
    },
    setApprovalChain: async (_, { input: { rules, ...input } }, ctx) => {
      const result = await setApprovalChain(ctx, { ...input, rules: rules.map(ruleOf) });
      return result.ok
        ? { chain: result.value, userErrors: [] }
        : { chain: null, userErrors: userErrors(result.refusals, chainTexts, ctx.language) };
    },
    appointDeputy: async (_, { input }, ctx) => {
      const result = await appointDeputy(ctx, input);
      return result.ok
        ? { appointment: result.value, userErrors: [] }
        : { appointment: null, userErrors: userErrors(result.refusals, deputyTexts, ctx.language) };
    },
    endDeputy: async (_, { input }, ctx) => {
      const result = await endDeputy(ctx, input);
      return result.ok
        ? { appointment: result.value, userErrors: [] }
        : { appointment: null, userErrors: userErrors(result.refusals, deputyTexts, ctx.language) };
    },
  },
  Viewer: {
    approves: (_, __, ctx) => approves(ctx),
  },
  VehicleRequest: {
    approvalSteps: (request, _, ctx) =>
      request.approvalSteps.map((step, index): ShownStep => ({
        ...step,
        state: stepState(request, index, ctx.now),
        approval: request.approvals[index],
      })),
    approvals: ({ approvals }) => [...approvals],
  },
  Approval: {
    approver: ({ approverId }, _, ctx) => personBehind(ctx, approverId),
    onBehalfOf: ({ onBehalfOf }, _, ctx) => (onBehalfOf === undefined ? null : personBehind(ctx, onBehalfOf)),
  },
  ApprovalStep: {
    special: ({ special }) => special === true,
    approvers: ({ approverIds }, _, ctx) => peopleNamed(ctx, approverIds),
    unit: async ({ unitId }, _, ctx) => (unitId === undefined ? null : certain(await unitShown(ctx, unitId), unitId)),
  },
  ApprovalChain: {
    unit: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), `unit ${unitId}`),
    rules: ({ versions }, _, ctx) => [...rulesOn(versions, civilDate(ctx.now))],
    versions: ({ versions }) => versions.toReversed(),
  },
  ApprovalChainVersion: {
    setBy: async ({ setBy }, _, ctx) => (await findPerson(ctx, setBy)) ?? null,
    rules: ({ rules }) => [...rules],
  },
  ApprovalRule: {
    when: ({ when: { purposes, reach, priorities, ...when } }) => ({
      ...when,
      purposes: stated(purposes),
      reach: stated(reach),
      priorities: stated(priorities),
    }),
    steps: ({ steps }) => [...steps],
  },
  ApprovalChainStep: {
    approvers: ({ approvers }, _, ctx) => peopleNamed(ctx, approvers),
  },
  DeputyAppointment: {
    approver: ({ approverId }, _, ctx) => personBehind(ctx, approverId),
    deputy: ({ deputyId }, _, ctx) => personBehind(ctx, deputyId),
  },
};
