import type { Resolvers } from '../../generated/resolvers.ts';
import { certain } from '../../platform/item.ts';
import { orderPayload } from '../payload-resolvers.ts';
import { findOrder } from '../records.ts';
import { dispatchVehicle } from './acts.ts';
import { dispatchBoard } from './board-acts.ts';

export const resolvers: Resolvers = {
  Query: {
    dispatchBoard: (_, { date }, ctx) => dispatchBoard(ctx, date),
  },
  Mutation: {
    dispatchVehicle: async (_, { input }, ctx) => orderPayload(ctx, await dispatchVehicle(ctx, input)),
  },
  DispatchBoard: {
    waiting: ({ waiting }) => [...waiting],
    vehicles: ({ vehicles }) => vehicles.map(({ vehicle, bookings }) => ({ vehicle, bookings: [...bookings] })),
    drivers: ({ drivers }) => drivers.map(({ driver, bookings }) => ({ driver, bookings: [...bookings] })),
  },
  Booking: {
    order: async ({ orderId }, _, ctx) => certain(await findOrder(ctx, orderId), `order ${orderId}`),
  },
};
