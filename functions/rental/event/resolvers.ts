import type { Resolvers } from '../../generated/resolvers.ts';
import { orderEvents } from './acts.ts';
import { resolvers as webhooks } from './webhook-resolvers.ts';

const events: Resolvers = {
  Query: {
    orderEvents: (_, page, ctx) => orderEvents(ctx, page),
  },
};

export const resolvers: readonly Resolvers[] = [events, webhooks];
