/** The frame of every act on orders that have not departed: looked at together, judged together, changed together. */
import { daysOfResources } from '../../ledger/records.ts';
import { isLapsed } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { findPerson } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refused, refusal, type Facts, type Refusal, type Result } from '../../platform/result.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn, take } from '../acts.ts';
import { presentPlacesOf } from '../places.ts';
import { policiesOfAll } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { changeRequest } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { bearingOn } from '../source/driving.ts';
import { partsOf } from '../states.ts';
import type { VehicleHold } from './board-types.ts';
import { after, changeRefusals, driverOfAll, seeOrders, type Change } from './judging-acts.ts';
import { changeOfOrder, lendingChecks, planWrites } from './records.ts';

/** An order as the dispatcher saw it. */
export interface OrderSeen {
  readonly orderId: string;
  readonly revision: number;
}

export const orderNotFound = refusal('ORDER_NOT_FOUND' as const, ['input', 'orderId']);

interface Rearrangement<T, Code extends string> {
  /** Name of the mutation. */
  readonly useCase: string;
  /** What is said when an order or a request is not there, or not the caller's. */
  readonly notFound: Refusal<Code>;
  readonly why?: string;
  /** Input by which the same act is known again. */
  readonly input: unknown;
  readonly orders: readonly OrderSeen[];
  /** Requests it is about where there is no order yet. */
  readonly requestIds?: readonly string[];
  /** Vehicles and drivers named. */
  readonly others?: readonly string[];
  /** A hold of his own for one of the requests, which ends with the act. */
  readonly holdId?: string | null | undefined;
  /** Orders whose having been changed, or made, shows that the act is done; else those it is about. */
  readonly doneBy?: readonly string[];
  readonly change: (seen: Seen, policies: Policies) => Change;
  /** Written beside what is changed. */
  readonly beside?: readonly Write[];
  /** Reasons beside those against vehicles and drivers. */
  readonly refusals?: (seen: Seen, policies: Policies) => readonly Refusal<Code>[];
  /** The answer, of orders and requests as they are after the act. */
  readonly answer: (after: Seen) => T;
}

/** What the ledger says of everything that plans take or give back, and of what bears on it. */
export const daysOfPlans = async (ctx: Context, { plans }: Change, policies: Policies): Promise<LedgerDay[]> => {
  const orders = plans.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const resources = orders.flatMap(presentPlacesOf).map(({ resource }) => resource);
  const distinct = [...new Map(resources.map((one) => [one.resourceId, one])).values()];
  const windows = new Map(
    orders.map(({ window }) => [
      `${String(window.from)} ${String(window.to)}`,
      bearingOn(window, policies(window.from)),
    ]),
  );
  const found = await Promise.all([...windows.values()].map((window) => daysOfResources(ctx, distinct, window)));
  return [...new Map(found.flat().map((day) => [`${day.resourceId} ${day.date}`, day])).values()];
};

/** Looks at orders, decides on what they are to become, and commits; all of it again when overtaken. */
export const rearrange = async <T, Code extends string>(
  ctx: Context,
  act: Rearrangement<T, Code>,
): Promise<Result<T, Code | 'TRY_AGAIN'>> => {
  const viewer = actorIn(ctx);
  const orderIds = act.orders.map(({ orderId }) => orderId);
  const hash = inputHash([act.useCase, viewer.personId, act.input]);
  const requestIds = act.requestIds ?? [];
  const held = nounOf(act.holdId ?? '') === 'hold' ? [act.holdId ?? ''] : [];
  const ids = [...orderIds, ...requestIds, ...(act.others ?? []), ...(act.doneBy ?? []), ...held];
  const first = await seeOrders(ctx, ids);
  const theirs = first.requests.every((request) => partsOf(viewer, request).has('DISPATCHER'));
  const missing =
    orderIds.some((id) => !seenOf(first.orders, id)) || requestIds.some((id) => !seenOf(first.requests, id));
  if (first.requests.length === 0 || missing || !theirs) return refused([act.notFound]);
  const policies = await policiesOfAll(ctx, first.requests, ctx.now);

  const changeIn = (seen: Seen): Change => {
    const { plans, requests } = act.change(seen, policies);
    return { plans: plans.map((plan) => ({ ...plan, after: { ...driverOfAll(plan), lastAct: hash } })), requests };
  };
  const ownHolds = ({ holds }: Seen): readonly VehicleHold[] =>
    holds.filter(
      (one) =>
        requestIds.includes(one.requestId) &&
        one.dispatcherId === viewer.personId &&
        one.resources.length > 0 &&
        !isLapsed(one, ctx.now),
    );
  /** What he holds himself is not in his way. */
  const viewpointIn = (seen: Seen): Viewpoint => {
    const [own] = ownHolds(seen);
    return { now: ctx.now, ...(own ? { holder: own.holder } : {}) };
  };
  const asSeen = (seen: Seen) =>
    act.orders.flatMap(({ orderId, revision }) =>
      seenOf(seen.orders, orderId)?.revision === revision
        ? []
        : [refusal('CHANGED_MEANWHILE' as const, ['input', 'orderId'], { orderId })],
    );
  /** An act whose plan leaves no order live names no reason against vehicles, one without orders none of having changed. */
  const refusals = (seen: Seen): readonly Refusal<Code>[] => {
    const overtaken = asSeen(seen);
    if (overtaken.length > 0) return overtaken as readonly Refusal[] as readonly Refusal<Code>[];
    const own = act.refusals?.(seen, policies) ?? [];
    const found: readonly Refusal[] = changeRefusals(viewer, seen, changeIn(seen), policies, viewpointIn(seen), own);
    return found as readonly Refusal<Code>[];
  };
  const withDays = async (seen: Seen): Promise<Seen> => ({
    ...seen,
    days: await daysOfPlans(ctx, changeIn(seen), policies),
  });

  const result = await take<T, Code>(ctx, asSeen(first).length > 0 ? first : await withDays(first), {
    useCase: act.useCase,
    why: act.why,
    repeated: (seen) =>
      (act.doneBy ?? orderIds).every((id) => seenOf(seen.orders, id)?.lastAct === hash) ? act.answer(seen) : undefined,
    refusals,
    change: (seen) => {
      const change = changeIn(seen);
      const circumstances = { days: seen.days, viewpoint: viewpointIn(seen) };
      return {
        writes: [
          ...change.requests.map((one) => changeRequest(one.before, one.change)),
          ...planWrites(change.plans, policies, circumstances, ownHolds(seen)),
          ...lendingChecks(change.plans, seen.vehicles),
          ...(act.beside ?? []),
        ],
        answer: act.answer(after(seen, change)),
      };
    },
    again: async () => withDays(await seeOrders(ctx, ids)),
  });
  return result.ok ? result : refused(await Promise.all(result.refusals.map((one) => withWhatChanged(ctx, one))));
};

/** A refusal that says what has changed meanwhile: who did what and when, and how the order stands now. */
const withWhatChanged = async <Code extends string>(ctx: Context, one: Refusal<Code>): Promise<Refusal<Code>> => {
  if (one.code !== 'CHANGED_MEANWHILE') return one;
  const { order, stamp } = certain(await changeOfOrder(ctx.store, String(one.facts.orderId)), 'order that has changed');
  const [person, { drivers }] = await Promise.all([
    findPerson(ctx, stamp.actor),
    look(ctx.store, order.driverId === undefined ? [] : [order.driverId]),
  ]);
  const facts: Facts = {
    ...one.facts,
    who: person?.name ?? stamp.actor,
    at: stamp.at,
    act: stamp.useCase,
    plate: order.plateNumber,
    driver: seenOf(drivers, order.driverId)?.name ?? '',
    from: order.window.from,
    to: order.window.to,
    state: order.state,
  };
  return { ...one, facts };
};
