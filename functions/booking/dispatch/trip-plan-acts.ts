/** Acts on a dispatched trip as a whole: other times, taken back, shared. */
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { Refusal, Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { policyAsked, type Policies } from '../policy.ts';
import { changedOrder } from '../records.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import { textRefusals, windowRefusals } from '../request/asking.ts';
import { changeOf, tripOf as detailsOf } from '../request/changing.ts';
import { bookedWindow } from '../source/matching.ts';
import { saidOfUnit, saidTogether } from '../source/proposing.ts';
import { steps, tripWindow, windowPastRefusals } from '../states.ts';
import { mostDaysOf } from '../trip/extending.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { movedWith, sharingRefusals } from './arranging.ts';
import { agreementsOf, type Agreements } from '../pooling/agreed-acts.ts';
import { orderIn, seeOrders, type Change } from './judging-acts.ts';
import { orderNotFound, rearrange, type OrderSeen } from './rearrange-acts.ts';
import type { MergeRefusal, MoveRefusal, RecallRefusal, SharingRefusal, UnagreedRefusal } from './types.ts';

export const requestsOf = (seen: Seen, { requestIds }: DispatchOrder): VehicleRequest[] =>
  requestIds.map((id) => certain(seenOf(seen.requests, id), `request ${id}`));

/** The order with all others over which its requests are split. */
export const tripOf = (seen: Seen, orderId: string): { orders: DispatchOrder[]; requests: VehicleRequest[] } => {
  const requests = requestsOf(seen, orderIn(seen, orderId));
  const orderIds = new Set([orderId, ...requests.flatMap((request) => request.orderIds)]);
  return { requests, orders: [...orderIds].map((id) => orderIn(seen, id)) };
};

interface MoveOrder extends OrderSeen {
  readonly window: Window;
}

/** Moves, lengthens or shortens a trip that has not departed; all its cars and all who share it move with it. */
export const moveOrder = (
  ctx: Context,
  { orderId, revision, window }: MoveOrder,
): Promise<Result<DispatchOrder, MoveRefusal>> => {
  const moved = (seen: Seen) => {
    const { orders, requests } = tripOf(seen, orderId);
    const trip = tripWindow(requests);
    return { orders, requests: requests.map((before) => ({ before, window: movedWith(before.window, trip, window) })) };
  };
  return rearrange<DispatchOrder, MoveRefusal>(ctx, {
    useCase: 'moveOrder',
    notFound: orderNotFound,
    input: { orderId, revision, window: { from: window.from, to: window.to } },
    orders: [{ orderId, revision }],
    refusals: (seen, policies) => [
      ...windowPastRefusals({ window }, ctx.now),
      ...moved(seen)
        .requests.flatMap((request) => {
          const policy = policyAsked(policies, request.window, ctx.now);
          return windowRefusals(request.window, ctx.now, policy, mostDaysOf(orderIn(seen, orderId), policy));
        })
        .slice(0, 1),
    ],
    change: (seen, policies) => {
      const { orders, requests } = moved(seen);
      const booked = bookedWindow(window, policies(window.from));
      return {
        plans: orders.map((before) => ({
          before,
          after: changedOrder(before, { window: booked, extendedTo: undefined, extension: undefined }),
        })),
        requests: requests.map(({ before, window: own }) => ({
          before,
          change: changeOf(before, { ...detailsOf(before), window: own }, actorIn(ctx).personId, ctx.now),
        })),
      };
    },
    answer: (after) => orderIn(after, orderId),
  });
};

interface RecallOrder extends OrderSeen {
  readonly reason: string;
}

/** Takes a dispatch back before the trip begins: its cars are free, and its requests wait for a vehicle again. */
export const recallOrder = (
  ctx: Context,
  { orderId, revision, reason }: RecallOrder,
): Promise<Result<readonly VehicleRequest[], RecallRefusal>> => {
  const why = tidy(reason);
  return rearrange<readonly VehicleRequest[], RecallRefusal>(ctx, {
    useCase: 'recallOrder',
    notFound: orderNotFound,
    why,
    input: { orderId, revision, why },
    orders: [{ orderId, revision }],
    refusals: (seen) => [
      ...windowPastRefusals({ window: tripWindow(tripOf(seen, orderId).requests) }, ctx.now),
      ...textRefusals('reason', why, 2, 200),
    ],
    change: (seen) => {
      const { orders, requests } = tripOf(seen, orderId);
      const recall = { at: ctx.now, dispatcherId: actorIn(ctx).personId, reason: why };
      return {
        plans: orders.map((before) => ({ before, after: changedOrder(before, { state: 'CANCELLED' }) })),
        requests: requests.map((before) => ({ before, change: { state: steps.RECALL.to, orderIds: [], recall } })),
      };
    },
    answer: (after) => requestsOf(after, orderIn(after, orderId)),
  });
};

interface MergeOrders {
  readonly into: OrderSeen;
  readonly from: OrderSeen;
}

/** What becomes of an order into which another is merged, and of that; why they cannot share a car stands beside it. */
export const mergeChange = (
  seen: Seen,
  policies: Policies,
  kept: DispatchOrder,
  freed: DispatchOrder,
  agreements: Agreements,
): Change & { readonly refusals: readonly Refusal<SharingRefusal | UnagreedRefusal>[] } => {
  const [riding, joining] = [requestsOf(seen, kept), requestsOf(seen, freed)];
  const policy = policies(tripWindow(riding).from);
  const sharing = sharingRefusals(riding, joining, policy);
  const trip = tripWindow([...riding, ...joining]);
  const window = bookedWindow(trip, policies(trip.from));
  const requestIds = [...kept.requestIds, ...freed.requestIds];
  const said = saidTogether(
    [
      saidOfUnit(kept.earlierSources ?? [], riding[0]?.unitId),
      saidOfUnit(freed.earlierSources ?? [], joining[0]?.unitId),
    ],
    kept.source,
  );
  return {
    // Those who can share no car anyway are not asked to.
    refusals: sharing.length > 0 ? sharing : agreements.refusals([...riding, ...joining], policy),
    plans: [
      {
        before: kept,
        after: changedOrder(kept, { requestIds, window, ...(said.length > 0 ? { earlierSources: said } : {}) }),
      },
      { before: freed, after: changedOrder(freed, { state: 'CANCELLED' }) },
    ],
    requests: joining.map((before) => ({ before, change: { state: before.state, orderIds: [kept.id] } })),
  };
};

/** Lets the requests of one order ride along with another; the car and the driver of the one are free. Different units are asked before. */
export const mergeOrders = async (
  ctx: Context,
  { into, from }: MergeOrders,
): Promise<Result<DispatchOrder, MergeRefusal>> => {
  const { requests } = await seeOrders(ctx, [into.orderId, from.orderId]);
  const agreements = await agreementsOf(ctx, requests);
  const merging = (seen: Seen, policies: Policies) =>
    mergeChange(seen, policies, orderIn(seen, into.orderId), orderIn(seen, from.orderId), agreements);
  return rearrange<DispatchOrder, MergeRefusal>(ctx, {
    useCase: 'mergeOrders',
    notFound: orderNotFound,
    input: { into, from },
    orders: [into, from],
    refusals: (seen, policies) => merging(seen, policies).refusals,
    change: merging,
    beside: agreements.writes(requests),
    answer: (after) => orderIn(after, into.orderId),
  });
};
