import type { Resolvers } from '../../generated/resolvers.ts';
import { orderEvents } from './acts.ts';
import { ordersSince, reconcileOrders } from './reconcile-acts.ts';
import { resolvers as webhooks } from './webhook-resolvers.ts';

const events: Resolvers = {
  Query: {
    orderEvents: (_, page, ctx) => orderEvents(ctx, page),
    reconcileOrders: (_, { orders, window }, ctx) => reconcileOrders(ctx, orders, window),
    ordersSince: (_, { since, ...page }, ctx) => ordersSince(ctx, since, page),
  },
};

export const resolvers: readonly Resolvers[] = [events, webhooks];
