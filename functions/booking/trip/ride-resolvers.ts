import { findDriver } from '../../fleet/records.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { unitShown } from '../../organisation/records.ts';
import { hasRole } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { visibleRequest } from '../list-acts.ts';
import { findRequest } from '../records.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { rideOf, splitOf } from './rides.ts';

const requestsOf = ({ requestIds }: DispatchOrder, ctx: Context): Promise<VehicleRequest[]> =>
  Promise.all(requestIds.map(async (id) => certain(await findRequest(ctx, id), `request ${id}`)));

const visibleRequests = async (ids: readonly string[], ctx: Context): Promise<VehicleRequest[]> =>
  (await Promise.all(ids.map((id) => visibleRequest(ctx, id)))).flatMap((request) => request ?? []);

export const resolvers: Resolvers = {
  TripBreakOff: { rests: ({ restIds = [] }, _, ctx) => visibleRequests(restIds, ctx) },
  VehicleRequest: {
    restOf: async ({ restOf }, _, ctx) => (restOf === undefined ? null : ((await visibleRequest(ctx, restOf)) ?? null)),
  },
  LeftInVain: {
    driver: async ({ driverId }, _, ctx) => certain(await findDriver(ctx, driverId), `driver ${driverId}`),
  },
  DispatchOrder: {
    leftInVain: ({ leftInVain }, _, { viewer }) => (hasRole(viewer, 'DISPATCHER') ? (leftInVain ?? null) : null),
    split: async (order, _, ctx) => splitOf(order, await requestsOf(order, ctx)) ?? null,
    rides: async (order, _, ctx) => {
      const rides = (await requestsOf(order, ctx)).map(async (request) => {
        const [unit, visible] = await Promise.all([unitShown(ctx, request.unitId), visibleRequest(ctx, request.id)]);
        const { stops, ...ride } = rideOf(request, order);
        const shown = { request: visible ?? null, unit: certain(unit, `unit ${request.unitId}`) };
        return { ...shown, ...ride, stops: [...stops] };
      });
      return (await Promise.all(rides)).sort((a, b) => a.window.from - b.window.from);
    },
  },
};
