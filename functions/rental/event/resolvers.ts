import type { Resolvers } from '../../generated/resolvers.ts';
import { orderEvents } from './acts.ts';

export const resolvers: Resolvers = {
  Query: {
    orderEvents: (_, page, ctx) => orderEvents(ctx, page),
  },
};
