/** Another vehicle or driver for an order that has not departed; two orders that exchange theirs. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import type { Result } from '../../platform/result.ts';
import { actorIn } from '../acts.ts';
import { fleetCar } from '../places.ts';
import { policiesOfAll } from '../policy-records.ts';
import { changedOrder, type OrderChange } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import type { Policies } from '../policy.ts';
import type { Beside } from '../source/acts.ts';
import {
  declinedRefusals,
  passedOverByAny,
  passedOverRefusals,
  saidOfBorrowed,
  type Declined,
} from '../source/earlier-acts.ts';
import { originOfAll } from '../source/matching.ts';
import { earlierThan } from '../source/proposing.ts';
import { readSelfDriving } from '../source/self-driving-acts.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder } from '../types.ts';
import { needsOf } from './arranging.ts';
import { hiredAsAgreed } from './hiring.ts';
import { orderIn, type Change } from './judging-acts.ts';
import { orderNotFound, rearrange, type OrderSeen } from './rearrange-acts.ts';
import type { ReassignOrderRefusal } from './types.ts';

interface ReassignOrder extends OrderSeen {
  readonly vehicleId?: string | null | undefined;
  readonly driverId?: string | null | undefined;
  /** Why earlier sources are passed over that could serve, where the new vehicle is a neighbour's. */
  readonly declinedSources?: Declined;
}

/**
 * What the sources before it say where an order gets a neighbour's vehicle, its own vehicle free for it again, and the
 * new one, which may be one rider's own, not passed over; undefined where nothing is borrowed anew.
 */
const saidOfLent = async (
  ctx: Context,
  orderId: string,
  vehicleId: string,
  declined: Declined,
  beside: Beside = { orderIds: [orderId], vehicleIds: [vehicleId] },
): Promise<EarlierSource[] | undefined> => {
  const named = await look(ctx.store, [orderId, vehicleId]);
  const [order, vehicle] = [seenOf(named.orders, orderId), seenOf(named.vehicles, vehicleId)];
  if (!order || !vehicle?.lending || order.vehicleId === vehicleId) return undefined;
  const { requests } = await look(ctx.store, order.requestIds);
  const [need] = needsOf(requests, order.passengers);
  if (!need) return undefined;
  const policies = await policiesOfAll(ctx, requests, ctx.now);
  const policy = policies(need.window.from);
  const selfDriver = await readSelfDriving(ctx, order.selfDriver, need.window, policy, beside.orderIds);
  const question = { need, now: ctx.now, policy, until: order.window.to, selfDriver };
  return saidOfBorrowed(ctx, vehicle, requests, question, declined, beside);
};

/** What another vehicle changes on an order; one that is not there is refused before anything is written. */
export const onVehicle = (
  seen: Seen,
  policies: Policies,
  order: DispatchOrder,
  vehicleId: string,
): OrderChange & { readonly vehicleId: string; readonly vehicleShelf: string } => {
  const { requestIds, earlierSources, window } = order;
  const vehicle: Vehicle | undefined = seenOf(seen.vehicles, vehicleId);
  const requests = requestIds.flatMap((id) => seenOf(seen.requests, id) ?? []);
  const origin = requests.length > 0 ? originOfAll(vehicle, requests, policies(window.from)) : undefined;
  const before = origin && earlierThan(origin.source);
  return {
    ...fleetCar(vehicleId, vehicle),
    hired: undefined,
    lendingKmFen: undefined,
    ...origin,
    // What was said of a source that is no longer before the one used is of no interest.
    ...(before && earlierSources
      ? { earlierSources: earlierSources.filter((one) => before.includes(one.source)) }
      : {}),
  };
};

const byDriver = (seen: Seen, driverId: string): OrderChange => {
  const driver: Driver | undefined = seenOf(seen.drivers, driverId);
  return { driverId, driverShelf: driver?.unitId ?? '' };
};

/** Gives an order another vehicle, another driver, or both; what is not named stays. */
export const reassignOrder = async (
  ctx: Context,
  { orderId, revision, vehicleId, driverId, declinedSources }: ReassignOrder,
): Promise<Result<DispatchOrder, ReassignOrderRefusal>> => {
  const said = vehicleId == null ? undefined : await saidOfLent(ctx, orderId, vehicleId, declinedSources);
  return rearrange<DispatchOrder, ReassignOrderRefusal>(ctx, {
    useCase: 'reassignOrder',
    notFound: orderNotFound,
    input: { orderId, revision, vehicleId, driverId },
    orders: [{ orderId, revision }],
    others: [vehicleId, driverId].filter((id) => id != null),
    refusals: () => [...declinedRefusals(declinedSources), ...passedOverRefusals(said ?? [])],
    change: (seen, policies) => {
      const before = orderIn(seen, orderId);
      const change = {
        ...(vehicleId == null ? {} : onVehicle(seen, policies, before, vehicleId)),
        ...(said ? { earlierSources: said } : {}),
        ...(driverId == null ? {} : byDriver(seen, driverId)),
        dispatcherId: actorIn(ctx).personId,
      };
      return { plans: [{ before, after: changedOrder(before, change) }], requests: [] };
    },
    answer: (after) => orderIn(after, orderId),
  });
};

/** What two orders exchange. */
export type Swapped = 'VEHICLES' | 'DRIVERS' | 'BOTH';

interface SwapOrders {
  readonly first: OrderSeen;
  readonly second: OrderSeen;
  readonly swapped: Swapped;
  /** Why earlier sources are passed over that could serve, where a side comes to a neighbour's vehicle. */
  readonly declinedSources?: Declined;
}

/**
 * What earlier sources say of each of two orders that comes to a neighbour's vehicle by the exchange. Both their
 * vehicles go anyway, and are not passed over.
 */
export const saidOfSwapped = async (
  ctx: Context,
  { first, second, swapped, declinedSources }: SwapOrders,
): Promise<ReadonlyMap<string, readonly EarlierSource[]>> => {
  if (swapped === 'DRIVERS') return new Map();
  const { orders } = await look(ctx.store, [first.orderId, second.orderId]);
  const beside = { orderIds: orders.map(({ id }) => id), vehicleIds: orders.map(({ vehicleId }) => vehicleId) };
  const said = await Promise.all(
    orders.map(async ({ id }) => {
      const other = orders.find((one) => one.id !== id);
      const earlier = other && (await saidOfLent(ctx, id, other.vehicleId, declinedSources, beside));
      return earlier ? [[id, earlier] as const] : [];
    }),
  );
  return new Map(said.flat());
};

/** What an order takes over from the other. */
const takenOver = (from: DispatchOrder, swapped: Swapped): OrderChange => ({
  ...(swapped === 'DRIVERS' ? {} : { vehicleId: from.vehicleId }),
  ...(swapped === 'VEHICLES' || from.driverId === undefined || from.driverShelf === undefined
    ? {}
    : { driverId: from.driverId, driverShelf: from.driverShelf }),
});

/** What becomes of two orders that exchange vehicles, drivers or both; nothing where one of the cars is hired. */
export const swapChange = (
  seen: Seen,
  policies: Policies,
  [first, second]: readonly [DispatchOrder, DispatchOrder],
  swapped: Swapped,
  dispatcherId: string,
  said: ReadonlyMap<string, readonly EarlierSource[]> = new Map(),
): Change => {
  if (first.hired || second.hired) return { plans: [], requests: [] };
  const plans = [[first, second] as const, [second, first] as const].map(([before, other]) => {
    const taken = takenOver(other, swapped);
    const source = taken.vehicleId === undefined ? {} : onVehicle(seen, policies, before, taken.vehicleId);
    const earlierSources = said.get(before.id);
    const exchanged = { swappedWith: other.id, dispatcherId };
    const change = { ...taken, ...source, ...(earlierSources ? { earlierSources } : {}), ...exchanged };
    return { before, after: changedOrder(before, change) };
  });
  return { plans, requests: [] };
};

/** A partner's car serves as it was agreed, and is not exchanged. */
export const swapRefusals = (pair: readonly DispatchOrder[]) =>
  pair.filter(({ hired }) => hired).map((order) => hiredAsAgreed(order, ['input', 'orderId']));

/** Two orders exchange vehicles, drivers or both, both or neither of them. */
export const swapOrders = async (
  ctx: Context,
  input: SwapOrders,
): Promise<Result<readonly DispatchOrder[], ReassignOrderRefusal>> => {
  const { first, second, swapped, declinedSources } = input;
  const said = await saidOfSwapped(ctx, input);
  const pairIn = (seen: Seen) => [orderIn(seen, first.orderId), orderIn(seen, second.orderId)] as const;
  return rearrange<readonly DispatchOrder[], ReassignOrderRefusal>(ctx, {
    useCase: 'swapOrders',
    notFound: orderNotFound,
    input: { first, second, swapped },
    orders: [first, second],
    refusals: (seen) => [
      ...swapRefusals(pairIn(seen)),
      ...declinedRefusals(declinedSources),
      ...passedOverByAny(said.values()),
    ],
    change: (seen, policies) => swapChange(seen, policies, pairIn(seen), swapped, actorIn(ctx).personId, said),
    answer: pairIn,
  });
};
