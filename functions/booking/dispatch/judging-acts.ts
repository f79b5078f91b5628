/** What is to become of orders, judged as a whole: by the acts that carry it out, and by who asks before. */
import type { Viewpoint } from '../../ledger/types.ts';
import type { PersonViewer } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { selfDriverOf } from '../places.ts';
import type { Policies } from '../policy.ts';
import { changedRequest, type RequestChange } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { samePersonRefusals } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { crewRefusals, liveAfter, type OrderPlan } from './arranging.ts';
import type { HiredOrderRefusal } from './hire-types.ts';
import type { ArrangeRefusal } from './types.ts';

type ChangeRefusal = ArrangeRefusal | HiredOrderRefusal | 'STATE_NOT_ALLOWED' | 'SAME_PERSON';

/** The order of that id among those seen. */
export const orderIn = (seen: Seen, orderId: string): DispatchOrder =>
  certain(seenOf(seen.orders, orderId), `order ${orderId}`);

/** What is to become of orders and of the requests they serve. */
export interface Change {
  readonly plans: readonly OrderPlan[];
  readonly requests: readonly { readonly before: VehicleRequest; readonly change: RequestChange }[];
}

/** Orders with their requests, vehicles and drivers, and the other orders over which the requests are split. */
export const seeOrders = async (ctx: Context, ids: readonly string[]): Promise<Seen> => {
  const named = await look(ctx.store, ids);
  const besideOf = ({ requestIds, vehicleId, driverId, selfDriver }: DispatchOrder): string[] => [
    ...requestIds,
    vehicleId,
    ...[driverId, selfDriver?.personId].filter((id) => id !== undefined),
  ];
  const waiting = named.requests.flatMap((request) => selfDriverOf(request)?.personId ?? []);
  const beside = await look(ctx.store, [...named.orders.flatMap(besideOf), ...waiting], named);
  const split = beside.requests.flatMap((request) => request.orderIds).filter((id) => !seenOf(beside.orders, id));
  if (split.length === 0) return beside;
  const whole = await look(ctx.store, split, beside);
  return look(ctx.store, whole.orders.flatMap(besideOf), whole);
};

const crewOf = (seen: Seen, requests: readonly VehicleRequest[], order: DispatchOrder) => ({
  order,
  requests: requests.filter(({ id }) => order.requestIds.includes(id)),
  vehicle: seenOf(seen.vehicles, order.vehicleId),
  driver: seenOf(seen.drivers, order.driverId),
  car: seenOf(seen.cars, order.vehicleId),
  licences: seen.licences,
});

/** What was seen as it is once all is changed. */
export const after = (seen: Seen, { plans, requests }: Change): Seen => {
  const changed = requests.map(({ before, change }) => changedRequest(before, change));
  const others = <N extends { readonly id: string }>(all: readonly N[], fresh: readonly N[]): N[] => [
    ...all.filter(({ id }) => !fresh.some((one) => one.id === id)),
    ...fresh,
  ];
  return {
    ...seen,
    orders: others(
      seen.orders,
      plans.map((plan) => plan.after),
    ),
    requests: others(seen.requests, changed),
  };
};

/** Once a vehicle has left, also when another is to take its place, the desk changes nothing any more. */
const notDispatchedRefusals = ({ state }: DispatchOrder): Refusal<'STATE_NOT_ALLOWED'>[] =>
  state === 'DISPATCHED' ? [] : [refusal('STATE_NOT_ALLOWED', [], { state })];

/** Another driver, or the same at other times, has all of an order, also when one had handed it over before departure. */
export const driverOfAll = ({ before, after }: OrderPlan): DispatchOrder => {
  const { driverFrom: _, ...whole } = after;
  const isSame =
    before?.driverId === after.driverId &&
    before?.window.from === after.window.from &&
    before.window.to === after.window.to;
  return isSame ? after : whole;
};

/** Every reason against a change: where orders and people stand, `own` ones of the act, then vehicles and drivers. */
export const changeRefusals = <Code extends string>(
  viewer: PersonViewer,
  seen: Seen,
  change: Change,
  policies: Policies,
  viewpoint: Viewpoint,
  own: readonly Refusal<Code>[],
): Refusal<Code | ChangeRefusal>[] => {
  const { requests } = after(seen, change);
  const live = change.plans.flatMap(({ before }) => before ?? []);
  return [
    ...live.flatMap(notDispatchedRefusals).slice(0, 1),
    ...seen.requests.flatMap((request) => samePersonRefusals('DISPATCH', viewer, request)).slice(0, 1),
    ...own,
    ...liveAfter(change.plans).flatMap((order) =>
      crewRefusals(crewOf(seen, requests, order), seen.days, change.plans, {
        ...viewpoint,
        policy: policies(order.window.from),
        ...(change.plans.some(({ before }) => before?.id === order.id) ? { until: order.window.to } : {}),
      }),
    ),
  ];
};
