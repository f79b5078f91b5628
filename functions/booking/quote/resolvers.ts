import type { Resolvers } from '../../generated/resolvers.ts';
import { userErrors } from '../../platform/result.ts';
import { rentalTexts } from '../../rental/order/refusals.ts';
import { seeRequest } from '../acts.ts';
import { refusalTexts } from '../refusals.ts';
import { acceptQuote } from './accept-acts.ts';
import { askForQuotes, partnersToAsk, quoteAnswers, requestQuotes } from './acts.ts';
import { confirmMarketRental } from './confirm-acts.ts';
import { needOverText } from './refusals.ts';

const confirmTexts = { ...rentalTexts, NEED_OVER: needOverText };

export const resolvers: Resolvers = {
  Query: {
    requestQuotes: async (_, { requestId }, ctx) => (await requestQuotes(ctx, requestId)) ?? null,
  },
  Mutation: {
    askForQuotes: async (_, { input }, ctx) => {
      const result = await askForQuotes(ctx, input);
      return result.ok
        ? { requestQuotes: result.value, userErrors: [] }
        : { requestQuotes: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    acceptQuote: async (_, { input }, ctx) => {
      const result = await acceptQuote(ctx, input);
      return result.ok
        ? { rentalOrder: result.value, userErrors: [] }
        : { rentalOrder: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    confirmMarketRental: async (_, { input }, ctx) => {
      const result = await confirmMarketRental(ctx, input);
      return result.ok
        ? { rentalOrder: result.value, userErrors: [] }
        : { rentalOrder: null, userErrors: userErrors(result.refusals, confirmTexts, ctx.language) };
    },
  },
  VehicleRequest: {
    quoteAnswers: async (request, _, ctx) => (await quoteAnswers(ctx, request)) ?? null,
  },
  RequestQuotes: {
    quotes: ({ quotes }) => [...quotes],
    earlierSources: ({ earlierSources }) => [...earlierSources],
    partners: async ({ requestId }, _, ctx) => {
      const request = await seeRequest(ctx, requestId, 'DISPATCH');
      return request ? partnersToAsk(ctx, request) : [];
    },
  },
};
