import type { Resolvers } from '../../generated/resolvers.ts';
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { orFromNow } from '../from-now-acts.ts';
import { visibleRequest } from '../list-acts.ts';
import { orderPayload } from '../payload-resolvers.ts';
import { findRequest } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import { answerPooling, poolingCandidates, poolingOfRequest, proposePooling, withdrawPooling } from './acts.ts';
import { awaitsCar } from './agreed-acts.ts';
import { dispatchPooling } from './dispatch-acts.ts';
import { findPooling } from './records.ts';
import { endOf, leftAt, poolingState, sidesOf } from './rules.ts';
import type { Pooling, PoolingRefusal } from './types.ts';

const payload = <Code extends PoolingRefusal>(
  { language }: Context,
  result: Result<Pooling, Code>,
): { pooling: Pooling | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { pooling: result.value, userErrors: [] }
    : { pooling: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

const sideOf = async (ctx: Context, pooling: Pooling, requestId: string) => {
  const { answers } = pooling;
  const side = certain(await findRequest(ctx, requestId), `request ${requestId}`);
  const [unit, request] = await Promise.all([findUnit(ctx, side.unitId), visibleRequest(ctx, requestId)]);
  const { window, pickUp, destination, passengers } = side;
  return {
    request: request ?? null,
    unit: certain(unit, `unit ${side.unitId}`),
    ...{ window, pickUp, destination, passengers },
    accepted: answers[requestId]?.accepted ?? null,
    answeredAt: answers[requestId]?.at ?? null,
    leftAt: leftAt(pooling, requestId) ?? null,
  };
};

const requestsOf = async (ctx: Context, poolingId: string): Promise<string[]> => {
  const pooling = await findPooling(ctx, poolingId);
  return pooling ? sidesOf(pooling) : [];
};

export const resolvers: Resolvers = {
  Query: {
    poolingCandidates: (_, { requestId }, ctx) => poolingCandidates(ctx, requestId),
  },
  Mutation: {
    proposePooling: async (_, { input }, ctx) => payload(ctx, await proposePooling(ctx, input)),
    dispatchPooling: async (_, { input }, ctx) =>
      orderPayload(
        ctx,
        await orFromNow(
          ctx,
          () => requestsOf(ctx, input.poolingId),
          () => dispatchPooling(ctx, input),
        ),
      ),
    answerPooling: async (_, { input }, ctx) => payload(ctx, await answerPooling(ctx, input)),
    withdrawPooling: async (_, { input }, ctx) => payload(ctx, await withdrawPooling(ctx, input.poolingId)),
  },
  VehicleRequest: {
    pooling: async (request, _, ctx) => (await poolingOfRequest(ctx, request)) ?? null,
  },
  Pooling: {
    state: (pooling, _, { now }) => poolingState(pooling, now),
    awaitsCar: (pooling, _, ctx) => awaitsCar(ctx, pooling),
    end: async (pooling, _, ctx) => {
      const end = endOf(pooling);
      if (!end) return null;
      const { cause, at, requestId } = end;
      return { cause, at, side: requestId === undefined ? null : await sideOf(ctx, pooling, requestId) };
    },
    sides: (pooling, _, ctx) => Promise.all(pooling.requestIds.map((requestId) => sideOf(ctx, pooling, requestId))),
  },
};
