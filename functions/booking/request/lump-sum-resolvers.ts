import type { Resolvers } from '../../generated/resolvers.ts';
import { fen } from '../../platform/money.ts';
import { requestPayload } from '../payload-resolvers.ts';
import { chooseLumpSum, confirmLumpSum, lumpSumOffer, withdrawLumpSum } from './lump-sum-acts.ts';

export const resolvers: Resolvers = {
  Mutation: {
    chooseLumpSum: async (_, { input }, ctx) => requestPayload(ctx, await chooseLumpSum(ctx, input)),
    withdrawLumpSum: async (_, { input }, ctx) => requestPayload(ctx, await withdrawLumpSum(ctx, input)),
    confirmLumpSum: async (_, { input }, ctx) => requestPayload(ctx, await confirmLumpSum(ctx, input)),
  },
  VehicleRequest: {
    lumpSumWithdrawnAt: ({ lumpSumWithdrawnAt }) => lumpSumWithdrawnAt ?? null,
    lumpSumOffer: async (request, _, ctx) => {
      const amountFen = await lumpSumOffer(ctx, request);
      return amountFen === undefined ? null : fen(amountFen);
    },
  },
  LumpSum: {
    amount: ({ amountFen }) => fen(amountFen),
    confirmedAt: ({ confirmedAt }) => confirmedAt ?? null,
  },
};
