/** A trip takes longer: vehicle and driver stay booked, where nobody else has them and the driver keeps his hours. */
import { changeBookings, daysOfResources } from '../../ledger/records.ts';
import { daysWithout, spansInWayOf } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Refusal, Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { DAY, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { actorIn, take } from '../acts.ts';
import { presentPlacesOf } from '../places.ts';
import { changedOrder, changeOrder, limitsOf, type OrderChange } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { bearingOn } from '../source/driving.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import {
  decidesOnExtension,
  extensionRefusals,
  inWayRefusals,
  lapseRefusals,
  longerDutyRefusals,
  mostDaysOf,
  ownExtensionRefusals,
} from './extending.ts';
import { atWheelOf, inTrip, notTheirsRefusals, partsOnTrip, seeAgain, seeTrip, type Trip } from './see-acts.ts';
import { driverWrites, vehicleWrites } from './records.ts';
import type { ExtendRefusal } from './types.ts';

interface ExtendTrip {
  readonly orderId: string;
  /** Revision of the order that the caller saw. */
  readonly revision: number;
  readonly to: Instant;
  /** What the caller may not decide himself, or others are in the way of, the dispatcher is asked for, and the trip stays as it is. */
  readonly askDispatcher?: boolean | null | undefined;
  /** Why; said wherever the dispatcher is to decide. */
  readonly reason?: string | null | undefined;
}

const isToDecide = ({ code }: Refusal): boolean => code === 'EXTENSION_NEEDS_DISPATCHER';

/** What a dispatcher can decide or see to. */
const isForDesk = (one: Refusal): boolean =>
  isToDecide(one) || one.code === 'VEHICLE_TAKEN' || one.code === 'DRIVER_TAKEN';

/** A reason is said where the dispatcher is to decide by it, and of a length where it is said at all. */
const reasonRefusals = (why: string, isDecided: boolean): Refusal<'TEXT_INVALID'>[] =>
  why !== '' || isDecided ? textRefusals('reason', why, 2, 200) : [];

/** What was declined before says nothing of what is asked for, or done, now. */
const answered = ({ extensionDeclined }: DispatchOrder): OrderChange =>
  extensionDeclined ? { extensionDeclined: undefined } : {};

/** The desk answers a wish by whatever end it gives; who helps himself to less than is wished for leaves it to the desk. */
const isWishAnswered = (
  { extensionWanted: wanted }: DispatchOrder,
  to: Instant,
  parts: Parameters<typeof decidesOnExtension>[0],
): boolean => wanted !== undefined && (decidesOnExtension(parts) || wanted.to <= to);

/** What is in the way, each once. */
const takenIn = (refusals: readonly Refusal[]): string =>
  [...new Set(refusals.flatMap(({ facts }) => (facts.taken === undefined ? [] : String(facts.taken))))].join('；');

/** The end of what is booked for a trip that is over at `to`. */
const bookedTo = (to: Instant, { policy }: Trip): Instant => to + policy.bufferAfterMinutes * MINUTE;

/** What an extension adds to the window of an order; nothing when it ends no later. */
const added = ({ window }: DispatchOrder, to: Instant): Window | undefined =>
  to > window.to ? { from: window.to, to } : undefined;

/** The trip with the days that bear on its longer window, and the orders that lie in its way. */
const withDays = async (ctx: Context, trip: Trip, seen: Seen, to: Instant): Promise<Seen> => {
  const { order } = inTrip(trip, seen);
  const window = added(order, to);
  if (!window || to - order.window.from > mostDaysOf(order, trip.policy) * DAY) return seen;
  const resources = presentPlacesOf(order).map(({ resource }) => resource);
  const days = await daysOfResources(ctx, resources, bearingOn({ from: order.window.from, to }, trip.policy));
  const inWay = spansInWayOf(days, window, ctx).map(({ bookingId }) => bookingId);
  const others = [...new Set(inWay)].filter((id) => !seenOf(seen.orders, id));
  return { ...(await look(ctx.store, others, seen)), days };
};

/** Those who asked for a longer trip of others, with the caller where it is none of his own. */
const askingFor = (ctx: Context, trip: Trip, seen: Seen): readonly string[] => {
  const { askedBy = [] } = inTrip(trip, seen).order.extensionWanted ?? {};
  const parts = partsOnTrip(ctx, trip, seen);
  if (parts.has('REQUESTER') || parts.has('DRIVER')) return askedBy;
  return [...new Set([...askedBy, actorIn(ctx).personId])];
};

/** Whether the desk is asked for this very end already, and whether the caller is among those who hear how that ends. */
const askedAlready = (ctx: Context, trip: Trip, seen: Seen, to: Instant) => {
  const { extensionWanted: wanted } = inTrip(trip, seen).order;
  const isWanted = wanted?.to === to;
  return { isWanted, isHeard: isWanted && askingFor(ctx, trip, seen).length === (wanted.askedBy ?? []).length };
};

/** Keeps vehicle and driver booked until later, or says who has them then or decides on it. */
export const extendTrip = async (
  ctx: Context,
  { orderId, revision, to, askDispatcher, reason: typed }: ExtendTrip,
): Promise<Result<DispatchOrder, ExtendRefusal>> => {
  const found = await seeTrip(ctx, orderId, 'EXTEND', 'NOT_YOUR_ACT');
  if (!found.ok) return found;
  const trip = found.value;
  const end = bookedTo(to, trip);
  const why = tidy(typed ?? '');
  // Who grants what was asked for need not say again why.
  const reason = why === '' ? trip.order.extensionWanted?.reason : why;
  const against = (seen: Seen): Refusal<ExtendRefusal>[] => {
    const { order, requests, vehicle } = inTrip(trip, seen);
    const driver = atWheelOf(seen, order);
    const window = added(order, end);
    // Who asks from an older view for what another has asked for meanwhile joins him.
    const joins = askDispatcher === true && askedAlready(ctx, trip, seen, to).isWanted;
    const invalid = extensionRefusals(order, joins ? order.revision : revision, to, ctx.now, trip.policy);
    return [
      ...notTheirsRefusals(ctx, trip, seen, 'EXTEND', 'NOT_YOUR_ACT'),
      ...orderStateRefusals('EXTEND', order),
      ...invalid,
      // What can be nobody's end is no question for the dispatcher.
      ...(invalid.length > 0 ? [] : ownExtensionRefusals(partsOnTrip(ctx, trip, seen), requests, to, trip.policy)),
      ...lapseRefusals(to, vehicle, driver),
      ...(window
        ? inWayRefusals(
            window,
            { id: order.vehicleId, plateNumber: order.plateNumber },
            driver,
            { ...seen, days: daysWithout(seen.days, orderId) },
            ctx,
          )
        : []),
      ...(window && driver
        ? longerDutyRefusals(order, { from: order.window.from, to: end }, driver, seen.days, trip.policy, ctx)
        : []),
    ];
  };
  return take<DispatchOrder, ExtendRefusal>(ctx, await withDays(ctx, trip, trip.seen, end), {
    useCase: 'extendTrip',
    why: reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      const isHeard = askDispatcher === true && askedAlready(ctx, trip, seen, to).isHeard;
      const isDone = order.window.to === end || isHeard;
      return isDone && order.revision > revision ? order : undefined;
    },
    refusals: (seen) => {
      const found = against(seen);
      if (askDispatcher !== true) return [...found, ...reasonRefusals(why, false)];
      const isDecided = found.some(isToDecide);
      // That he decides need not be said to who asks him, only what he cannot help either.
      const unhelped = found.every(isForDesk) ? [] : found.filter((one) => !isToDecide(one));
      return [...unhelped, ...reasonRefusals(why, isDecided)];
    },
    change: (seen) => {
      const left = against(seen);
      if (left.length > 0) {
        const before = inTrip(trip, seen).order;
        const askedBy = askingFor(ctx, trip, seen);
        const wanted: OrderChange = {
          extensionWanted: {
            to,
            taken: takenIn(left),
            ...(reason === undefined ? {} : { reason }),
            ...(askedBy.length > 0 ? { askedBy } : {}),
          },
          ...answered(before),
        };
        return { writes: [changeOrder(before, wanted)], answer: changedOrder(before, wanted) };
      }
      const { order, vehicle, driver } = inTrip(trip, seen);
      const change: OrderChange = {
        window: { from: order.window.from, to: end },
        extendedTo: to,
        extension: { by: actorIn(ctx).personId, at: ctx.now, ...(reason === undefined ? {} : { reason }) },
        ...(order.overdueSince === undefined ? {} : { overdueSince: undefined }),
        ...(isWishAnswered(order, to, partsOnTrip(ctx, trip, seen)) ? { extensionWanted: undefined } : {}),
        ...answered(order),
      };
      const moves = presentPlacesOf(order).map(({ bookingId, ...from }) => ({
        bookingId,
        from,
        to: { ...from, window: { from: from.window.from, to: end } },
      }));
      const duty = { ...order, window: { from: order.driverFrom ?? order.window.from, to: end } };
      const after = changedOrder(order, change);
      const writes = [
        changeOrder(order, change),
        ...vehicleWrites(vehicle, after),
        ...driverWrites([driver], after),
        ...changeBookings(moves, { ...limitsOf([duty], () => trip.policy), days: seen.days, viewpoint: ctx }),
      ];
      return { writes, answer: after };
    },
    again: async () => withDays(ctx, trip, await seeAgain(ctx, orderId), end),
  });
};
