import type { Resolvers } from '../../generated/resolvers.ts';
import { findPerson } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import { requestPayload } from '../payload-resolvers.ts';
import { approveVehicleRequest, rejectVehicleRequest } from './acts.ts';
import { approvalsWaiting } from './list-acts.ts';

export const resolvers: Resolvers = {
  Query: {
    approvalsWaiting: (_, page, ctx) => approvalsWaiting(ctx, page),
  },
  Mutation: {
    approveVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await approveVehicleRequest(ctx, input)),
    rejectVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await rejectVehicleRequest(ctx, input)),
  },
  Approval: {
    approver: async ({ approverId }, _, ctx) => certain(await findPerson(ctx, approverId), `person ${approverId}`),
  },
};
