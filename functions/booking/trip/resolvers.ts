import type { Resolvers } from '../../generated/resolvers.ts';
import { orderPayload, requestPayload } from '../payload-resolvers.ts';
import { closeTrip, recordDeparture, recordReturn } from './acts.ts';
import { myDriving } from './list-acts.ts';

export const resolvers: Resolvers = {
  Query: {
    myDriving: (_, { date }, ctx) => myDriving(ctx, date),
  },
  Mutation: {
    recordDeparture: async (_, { input }, ctx) => orderPayload(ctx, await recordDeparture(ctx, input)),
    recordReturn: async (_, { input }, ctx) => orderPayload(ctx, await recordReturn(ctx, input)),
    closeTrip: async (_, { input }, ctx) => requestPayload(ctx, await closeTrip(ctx, input)),
  },
};
