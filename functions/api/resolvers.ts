import type { Resolvers } from '../generated/resolvers.ts';
import type { Nodes } from '../platform/nodes.ts';
import type { ApiContext } from './context.ts';
import { limits } from './limits.ts';
import { findNode } from './nodes.ts';
import { scalars } from './scalars.ts';

/** Scalars and the fields that belong to no room. */
export const edgeResolvers = (nodes: Nodes): Resolvers<ApiContext> => ({
  ...scalars,
  Query: {
    node: (_, { id }, ctx) => findNode(nodes, ctx, id),
    rateLimit: (_, __, { allowance: { remaining, resetAt }, trace }) => {
      trace.personal = true;
      return { cost: trace.cost, limit: limits.cost, remaining, resetAt };
    },
  },
  Mutation: { ping: () => true },
});
