import type { Resolvers } from '../../generated/resolvers.ts';
import { findPerson } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors, type Refusal } from '../../platform/result.ts';
import { MINUTE } from '../../platform/time.ts';
import { orderPayload } from '../payload-resolvers.ts';
import { policiesOf } from '../policy-records.ts';
import { findRequest } from '../records.ts';
import { orFromNow } from '../from-now-acts.ts';
import { isRest, plannedDeparture } from '../rests.ts';
import { refusalTexts } from '../refusals.ts';
import type { BookingRefusal } from '../refusal-types.ts';
import { orderPartners } from './partner-acts.ts';
import { reassignOrder, swapOrders } from './reassign-acts.ts';
import { splitOrder, splitRequest } from './split-acts.ts';
import { mergeOrders, moveOrder, recallOrder } from './trip-plan-acts.ts';

const errorsOf = <Code extends BookingRefusal>({ language }: Context, refusals: readonly Refusal<Code>[]) =>
  userErrors(refusals, refusalTexts, language);

export const resolvers: Resolvers = {
  Query: {
    orderPartners: (_, asked, ctx) => orderPartners(ctx, asked),
  },
  OrderPartner: {
    reasons: ({ refusals }, _, ctx) => errorsOf(ctx, refusals),
    earlierSources: ({ earlierSources }) => [...earlierSources],
  },
  Mutation: {
    reassignOrder: async (_, { input }, ctx) => orderPayload(ctx, await reassignOrder(ctx, input)),
    swapOrders: async (_, { input }, ctx) => {
      const result = await swapOrders(ctx, input);
      return result.ok
        ? { orders: [...result.value], userErrors: [] }
        : { orders: null, userErrors: errorsOf(ctx, result.refusals) };
    },
    moveOrder: async (_, { input }, ctx) => orderPayload(ctx, await moveOrder(ctx, input)),
    mergeOrders: async (_, { input }, ctx) => orderPayload(ctx, await mergeOrders(ctx, input)),
    splitRequest: async (_, { input }, ctx) => {
      const result = await orFromNow(
        ctx,
        () => [input.requestId],
        () => splitRequest(ctx, input),
      );
      return result.ok
        ? { orders: [...result.value], userErrors: [] }
        : { orders: null, userErrors: errorsOf(ctx, result.refusals) };
    },
    splitOrder: async (_, { input }, ctx) => {
      const result = await splitOrder(ctx, input);
      return result.ok
        ? { orders: [...result.value], userErrors: [] }
        : { orders: null, userErrors: errorsOf(ctx, result.refusals) };
    },
    recallOrder: async (_, { input }, ctx) => {
      const result = await recallOrder(ctx, input);
      return result.ok
        ? { requests: [...result.value], userErrors: [] }
        : { requests: null, userErrors: errorsOf(ctx, result.refusals) };
    },
  },
  DispatchOrder: {
    passengers: async ({ passengers, requestIds }, _, ctx) => {
      if (passengers !== undefined) return passengers;
      const requests = await Promise.all(requestIds.map((id) => findRequest(ctx, id)));
      return requests.reduce((sum, request) => sum + (request?.passengers ?? 0), 0);
    },
  },
  VehicleRequest: {
    isRest,
    plannedWindow: ({ brokenOffOrderIds, planned }) => (brokenOffOrderIds ? null : (planned?.window ?? null)),
    dispatchDue: async (request, _, ctx) => {
      if (request.state !== 'APPROVED') return null;
      const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
      const due = plannedDeparture(request);
      return due - policies(due).dispatchDueMinutes * MINUTE;
    },
  },
  Recall: {
    dispatcher: async ({ dispatcherId }, _, ctx) =>
      certain(await findPerson(ctx, dispatcherId), `person ${dispatcherId}`),
  },
};
