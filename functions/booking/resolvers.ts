import { findDriver, findVehicle } from '../fleet/records.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { personShown, unitShown } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import type { Context } from '../platform/context.ts';
import { certain } from '../platform/item.ts';
import type { Nodes } from '../platform/nodes.ts';
import { standsInFor } from './approval/deputy-acts.ts';
import { resolvers as approval } from './approval/resolvers.ts';
import { resolvers as hire } from './dispatch/hire-resolvers.ts';
import { resolvers as rearrange } from './dispatch/rearrange-resolvers.ts';
import { resolvers as dispatch } from './dispatch/resolvers.ts';
import { visibleEmergency } from './emergency/list-acts.ts';
import { resolvers as emergency } from './emergency/resolvers.ts';
import { driverPeopleOf, ordersOf, partsIn, visibleOrder, visibleRequest, visibleRequestsOf } from './list-acts.ts';
import { paperNumber } from './numbers.ts';
import { resolvers as lending } from './lending/resolvers.ts';
import { resolvers as policy } from './policy/resolvers.ts';
import { visiblePooling } from './pooling/acts.ts';
import { resolvers as pooling } from './pooling/resolvers.ts';
import { policiesOf } from './policy-records.ts';
import { changedAt, findOrder, findRequest, orderKey, requestKey } from './records.ts';
import { resolvers as quote } from './quote/resolvers.ts';
import { resolvers as request } from './request/resolvers.ts';
import { resolvers as lumpSum } from './request/lump-sum-resolvers.ts';
import { resolvers as source } from './source/resolvers.ts';
import { allowedActs, seesTelephone } from './states.ts';
import { resolvers as trip } from './trip/resolvers.ts';
import { actualWindow } from './trip/rides.ts';
import { resolvers as ride } from './trip/ride-resolvers.ts';
import type { DispatchOrder, VehicleRequest } from './types.ts';

const personBehind = async (ctx: Context, id: string): Promise<Person> =>
  certain(await personShown(ctx, id), `person ${id}`);

/** Whether the caller rides on a trip that is to come or under way, and so may call its driver. */
const ridesWith = async (ctx: Context, { state, requestIds }: DispatchOrder): Promise<boolean> => {
  const { viewer } = ctx;
  if (viewer.kind !== 'person' || (state !== 'DISPATCHED' && state !== 'UNDER_WAY')) return false;
  const requests = await Promise.all(requestIds.map((id) => findRequest(ctx, id)));
  return requests.some((one) => one?.requesterId === viewer.personId);
};

const actsAllowed = async (ctx: Context, one: VehicleRequest) => {
  const [policies, drivers, principals] = await Promise.all([
    policiesOf(ctx, one.divisionCode, ctx.now),
    driverPeopleOf(ctx, one),
    standsInFor(ctx, one.unitId),
  ]);
  return allowedActs(ctx.viewer, one, ctx.now, policies(one.window.from), drivers, principals);
};

/** Orders that serve a request at present. */
const servingOrders = async (ctx: Context, { orderIds }: VehicleRequest): Promise<DispatchOrder[]> =>
  (await Promise.all(orderIds.map((id) => findOrder(ctx, id)))).flatMap((order) => order ?? []);

/** Requests and orders themselves; what is done with them is resolved beside it. */
const nouns: Resolvers = {
  VehicleRequest: {
    number: ({ id, requestedAt }) => paperNumber('申', id, requestedAt),
    requester: ({ requesterId }, _, ctx) => personBehind(ctx, requesterId),
    unit: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), `unit ${unitId}`),
    orders: (one, _, ctx) => ordersOf(ctx, one),
    telephone: async (one, _, ctx) => (seesTelephone(await partsIn(ctx, one)) ? one.telephone : null),
    actualWindow: async (one, _, ctx) => actualWindow(one, await servingOrders(ctx, one)),
    changedAt: async ({ id, orderIds, requestedAt }, _, ctx) => {
      const keys = [requestKey(id), ...orderIds.map(orderKey)];
      return changedAt(...(await Promise.all(keys.map((key) => ctx.load(key))))) ?? requestedAt;
    },
    cancelledBy: ({ cancelledBy }, _, ctx) => (cancelledBy === undefined ? null : personBehind(ctx, cancelledBy)),
    lateCancellation: ({ lateCancellation = false }) => lateCancellation,
    allowedActs: (one, _, ctx) => actsAllowed(ctx, one),
  },
  DispatchOrder: {
    number: ({ id, dispatchedAt }) => paperNumber('派', id, dispatchedAt),
    requests: (order, _, ctx) => visibleRequestsOf(ctx, order),
    vehicle: async ({ vehicleId, hired }, _, ctx) =>
      hired ? null : certain(await findVehicle(ctx, vehicleId), `vehicle ${vehicleId}`),
    driver: async (order, _, ctx) => {
      if (order.driverId === undefined) return null;
      const [driver, onTrip] = await Promise.all([findDriver(ctx, order.driverId), ridesWith(ctx, order)]);
      return { ...certain(driver, `driver ${order.driverId}`), onTrip };
    },
    earlierSources: async (order, _, ctx) => {
      const { earlierSources: said = [] } = order;
      if (!said.some(({ unitId }) => unitId)) return [...said];
      const units = new Set((await visibleRequestsOf(ctx, order)).map(({ unitId }) => unitId));
      return said.filter(({ unitId }) => unitId === undefined || units.has(unitId));
    },
    dispatcher: ({ dispatcherId }, _, ctx) => personBehind(ctx, dispatcherId),
    centreTelephone: async ({ centreId }, _, ctx) => (await unitShown(ctx, centreId))?.telephone ?? null,
  },
};

export const resolvers: readonly Resolvers[] = [
  nouns,
  request,
  lumpSum,
  approval,
  source,
  lending,
  pooling,
  dispatch,
  rearrange,
  hire,
  quote,
  emergency,
  trip,
  ride,
  policy,
];

export const nodes: Nodes = {
  request: visibleRequest,
  order: visibleOrder,
  pooling: visiblePooling,
  emergency: visibleEmergency,
};
