import type { Resolvers } from '../../generated/resolvers.ts';
import { userErrors } from '../../platform/result.ts';
import { advanceTestClock, shownClock } from './acts.ts';
import { statementPayload } from '../statement/resolvers.ts';
import { decideTestDispute } from './dispute-acts.ts';
import { sandboxTexts } from './refusals.ts';
import { inspectTestStation } from './station-acts.ts';

export const resolvers: Resolvers = {
  Query: {
    testClock: (_, __, ctx) => shownClock(ctx) ?? null,
  },
  Mutation: {
    advanceTestClock: async (_, { input }, ctx) => {
      const result = await advanceTestClock(ctx, input);
      if (!result.ok)
        return {
          ...{ testClock: null, reached: false, rentalOrders: [], statements: [] },
          userErrors: userErrors(result.refusals, sandboxTexts, ctx.language),
        };
      const { clock, reached, rentalOrders, statements } = result.value;
      return {
        testClock: clock,
        reached,
        rentalOrders: [...rentalOrders],
        statements: [...statements],
        userErrors: [],
      };
    },
    decideTestDispute: async (_, { input }, ctx) => statementPayload(ctx, await decideTestDispute(ctx, input)),
    inspectTestStation: async (_, { input }, ctx) => {
      const result = await inspectTestStation(ctx, input);
      return result.ok
        ? { station: result.value, userErrors: [] }
        : { station: null, userErrors: userErrors(result.refusals, sandboxTexts, ctx.language) };
    },
  },
  TestClock: { aheadSeconds: ({ ahead }) => Math.round(ahead / 1_000) },
};
