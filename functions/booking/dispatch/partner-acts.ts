/** With which orders one could be exchanged or merged: each with the answer that the act itself would give. */
import { daysOfResources } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { actorIn } from '../acts.ts';
import { presentPlacesOf } from '../places.ts';
import { agreementsOf } from '../pooling/agreed-acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import { bearingOn } from '../source/driving.ts';
import { partsOf } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import { changeRefusals, driverOfAll, seeOrders, type Change } from './judging-acts.ts';
import type { OrderPartner, PartnerAct } from './option-types.ts';
import { saidOfSwapped, swapChange, swapRefusals, type Swapped } from './reassign-acts.ts';
import { mergeChange } from './trip-plan-acts.ts';

/** Orders that are judged at a time. */
const MOST = 100;

interface AskedPartners {
  readonly orderId: string;
  readonly otherIds: readonly string[];
  readonly act: PartnerAct;
}

/** What an exchange exchanges; undefined for a merge. */
const exchanged: Readonly<Record<PartnerAct, Swapped | undefined>> = {
  SWAP_VEHICLES: 'VEHICLES',
  SWAP_DRIVERS: 'DRIVERS',
  SWAP_BOTH: 'BOTH',
  MERGE: undefined,
};

/** What the ledger says of all of some orders, in one batch: from the first to the last moment that bears on any. */
const daysOfAll = async (ctx: Context, orders: readonly DispatchOrder[], policies: Policies): Promise<LedgerDay[]> => {
  const bearing = orders.map(({ window }) => bearingOn(window, policies(window.from)));
  const resources = orders.flatMap(presentPlacesOf).map(({ resource }) => resource);
  const distinct = [...new Map(resources.map((one) => [one.resourceId, one])).values()];
  return daysOfResources(ctx, distinct, {
    from: Math.min(...bearing.map(({ from }) => from)),
    to: Math.max(...bearing.map(({ to }) => to)),
  });
};

/** No more than two orders with those whom they serve: others are none of an act's business. */
const ofPair = (seen: Seen, pair: readonly DispatchOrder[]): Seen => {
  const requestIds = new Set(pair.flatMap((order) => order.requestIds));
  return { ...seen, requests: seen.requests.filter(({ id }) => requestIds.has(id)) };
};

const seenAs = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });

/** Each of the named orders of the caller's centre; none for an order that is not his to dispatch. */
export const orderPartners = async (
  ctx: Context,
  { orderId, otherIds, act }: AskedPartners,
): Promise<OrderPartner[]> => {
  const viewer = actorIn(ctx);
  const named = [...new Set(otherIds)].filter((id) => id !== orderId).slice(0, MOST);
  const all = await seeOrders(ctx, [orderId, ...named]);
  const isTheirs = ({ requestIds }: DispatchOrder): boolean =>
    requestIds.every((id) => {
      const request = seenOf(all.requests, id);
      return request !== undefined && partsOf(viewer, request).has('DISPATCHER');
    });
  const order = seenOf(all.orders, orderId);
  const others = named.flatMap((id) => seenOf(all.orders, id) ?? []).filter(isTheirs);
  const [request] = order?.requestIds ?? [];
  const divisionCode = seenOf(all.requests, request)?.divisionCode;
  if (!order || divisionCode === undefined || !isTheirs(order) || others.length === 0) return [];
  const policies = await policiesOf(ctx, divisionCode, ctx.now);
  const swapped = exchanged[act];
  const agreements = await agreementsOf(ctx, swapped ? [] : all.requests);
  const changeWith = (seen: Seen, other: DispatchOrder) => {
    if (!swapped) return mergeChange(seen, policies, other, order, agreements);
    const change = swapChange(seen, policies, [order, other], swapped, viewer.personId);
    return { ...change, refusals: swapRefusals([order, other]) };
  };
  const days = await daysOfAll(ctx, [order, ...others], policies);
  const borrows = ({ plans }: Change): boolean =>
    plans.some(({ before, after }) => after.source === 'NEIGHBOUR_UNIT' && before?.vehicleId !== after.vehicleId);
  return Promise.all(
    others.map(async (other): Promise<OrderPartner> => {
      const seen = { ...ofPair(all, [order, other]), days };
      const { refusals: own, ...change } = changeWith(seen, other);
      const whole = { ...change, plans: change.plans.map((plan) => ({ ...plan, after: driverOfAll(plan) })) };
      const refusals = changeRefusals(viewer, seen, whole, policies, { now: ctx.now }, own);
      const said =
        swapped && borrows(whole)
          ? await saidOfSwapped(ctx, { first: seenAs(order), second: seenAs(other), swapped })
          : new Map();
      return {
        orderId: other.id,
        available: refusals.length === 0,
        refusals,
        earlierSources: [...said.values()].flat(),
      };
    }),
  );
};
