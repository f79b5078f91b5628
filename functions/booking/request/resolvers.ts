import type { Resolvers } from '../../generated/resolvers.ts';
import { requestPayload } from '../payload-resolvers.ts';
import { cancelVehicleRequest, requestVehicle } from './acts.ts';
import { myVehicleRequests } from './list-acts.ts';

export const resolvers: Resolvers = {
  Query: {
    myVehicleRequests: (_, page, ctx) => myVehicleRequests(ctx, page),
  },
  Mutation: {
    requestVehicle: async (_, { input }, ctx) => requestPayload(ctx, await requestVehicle(ctx, input)),
    cancelVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await cancelVehicleRequest(ctx, input)),
  },
};
