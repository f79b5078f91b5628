/** A trip takes longer: vehicle and driver stay booked, where nobody else has them and the driver keeps his hours. */
import { changeBookings, daysOfResources } from '../../ledger/records.ts';
import { daysWithout, spansInWayOf } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Refusal, Result } from '../../platform/result.ts';
import { DAY, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { actorIn, take } from '../acts.ts';
import { presentPlacesOf } from '../places.ts';
import { changedOrder, changeOrder, limitsOf, type OrderChange } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { bearingOn } from '../source/driving.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import { extensionRefusals, inWayRefusals, lapseRefusals, longerDutyRefusals, mostDaysOf } from './extending.ts';
import { atWheelOf, inTrip, notTheirsRefusals, partsOnTrip, seeAgain, seeTrip, type Trip } from './see-acts.ts';
import { driverWrites, vehicleWrites } from './records.ts';
import type { ExtendRefusal } from './types.ts';

interface ExtendTrip {
  readonly orderId: string;
  /** Revision of the order that the caller saw. */
  readonly revision: number;
  readonly to: Instant;
  /** Where others have vehicle or driver then the dispatcher is asked to see to it, and the trip stays as it is. */
  readonly askDispatcher?: boolean | null | undefined;
}

const isTaken = ({ code }: Refusal): boolean => code === 'VEHICLE_TAKEN' || code === 'DRIVER_TAKEN';

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

/** Keeps vehicle and driver booked until later, or says who has them then. */
export const extendTrip = async (
  ctx: Context,
  { orderId, revision, to, askDispatcher }: ExtendTrip,
): Promise<Result<DispatchOrder, ExtendRefusal>> => {
  const found = await seeTrip(ctx, orderId, 'EXTEND', 'NOT_YOUR_ACT');
  if (!found.ok) return found;
  const trip = found.value;
  const end = bookedTo(to, trip);
  const against = (seen: Seen): Refusal<ExtendRefusal>[] => {
    const { order, vehicle } = inTrip(trip, seen);
    const driver = atWheelOf(seen, order);
    const window = added(order, end);
    // Who asks from an older view for what another has asked for meanwhile joins him.
    const joins = askDispatcher === true && askedAlready(ctx, trip, seen, to).isWanted;
    return [
      ...notTheirsRefusals(ctx, trip, seen, 'EXTEND', 'NOT_YOUR_ACT'),
      ...orderStateRefusals('EXTEND', order),
      ...extensionRefusals(order, joins ? order.revision : revision, to, ctx.now, trip.policy),
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
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      const isHeard = askDispatcher === true && askedAlready(ctx, trip, seen, to).isHeard;
      const isDone = order.window.to === end || isHeard;
      return isDone && order.revision > revision ? order : undefined;
    },
    refusals: (seen) => {
      const found = against(seen);
      return askDispatcher === true && found.every(isTaken) ? [] : found;
    },
    change: (seen) => {
      const taken = [...new Set(against(seen).map(({ facts }) => String(facts.taken)))].join('；');
      if (taken !== '') {
        const before = inTrip(trip, seen).order;
        const askedBy = askingFor(ctx, trip, seen);
        const wanted: OrderChange = { extensionWanted: { to, taken, ...(askedBy.length > 0 ? { askedBy } : {}) } };
        return { writes: [changeOrder(before, wanted)], answer: changedOrder(before, wanted) };
      }
      const { order, vehicle, driver } = inTrip(trip, seen);
      const change: OrderChange = {
        window: { from: order.window.from, to: end },
        extendedTo: to,
        ...(order.overdueSince === undefined ? {} : { overdueSince: undefined }),
        ...(order.extensionWanted ? { extensionWanted: undefined } : {}),
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
