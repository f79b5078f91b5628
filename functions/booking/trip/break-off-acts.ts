/**
 * A vehicle breaks down on its way and nothing can take over: its trip ends where it stands. The vehicle is out of
 * service, and whoever rides waits for what is left of the trip: by time-share where that can serve, or for the dispatcher.
 */
import { changeBookings } from '../../ledger/records.ts';
import { ABSENT } from '../../platform/condition.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { done, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn, take } from '../acts.ts';
import { lendingChecks } from '../dispatch/records.ts';
import { presentPlacesOf } from '../places.ts';
import { policiesOfAll } from '../policy-records.ts';
import { changedOrder, changeOrder, changeRequest, requestItem, type OrderChange } from '../records.ts';
import type { Seen } from '../seen-records.ts';
import { textRefusals } from '../request/asking.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import type { Rehomed } from './breakdown.ts';
import { blockedFrom, requestAfter, restOfSplit, windowOfBroken } from './breaking-off.ts';
import { withLater } from './later-acts.ts';
import { takenOutOfService } from './out-of-service-acts.ts';
import { driverWrites, vehicleWrites } from './records.ts';
import { goOnWithoutFleet, restsWithoutFleet } from './rehoming-acts.ts';
import { inTrip, overtakenRefusals, seeAgain, seeTrip } from './see-acts.ts';
import { readingRefusals } from './taking-over.ts';
import type { BreakOffRefusal } from './types.ts';

interface BreakOffTrip {
  readonly orderId: string;
  readonly plateNumber?: string | null | undefined;
  readonly odometerKm?: number | null | undefined;
  readonly place: string;
  readonly reason: string;
}

/** The order as it ended, and the later trips of its vehicle for which no fleet has another. */
interface BrokenOff {
  readonly order: DispatchOrder;
  readonly lost: readonly Rehomed[];
}

export const breakOffTrip = async (
  ctx: Context,
  input: BreakOffTrip,
): Promise<Result<DispatchOrder, BreakOffRefusal>> => {
  const { orderId } = input;
  const { personId: by } = actorIn(ctx);
  const odometerKm = input.odometerKm ?? undefined;
  const [place, reason] = [tidy(input.place), tidy(input.reason)];
  const found = await seeTrip(ctx, orderId, 'BREAK_OFF', 'NOT_YOUR_ACT');
  if (!found.ok) return found;
  const trip = found.value;
  let policies = await policiesOfAll(ctx, trip.requests, ctx.now);
  const lookAt = async (seen: Seen): Promise<Seen> => {
    const { order } = inTrip(trip, seen);
    const later = await withLater(ctx, seen, order, blockedFrom(order, ctx.now), policies);
    policies = await policiesOfAll(ctx, [...trip.requests, ...later.requests], ctx.now);
    return later;
  };
  const broken = await take<BrokenOff, BreakOffRefusal>(ctx, await lookAt(trip.seen), {
    useCase: 'breakOffTrip',
    why: reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      return order.brokenOff?.place === place && order.brokenOff.reason === reason ? { order, lost: [] } : undefined;
    },
    refusals: (seen) => {
      const { order } = inTrip(trip, seen);
      const overtaken = overtakenRefusals(ctx, trip, seen, 'BREAK_OFF', 'NOT_YOUR_ACT', input.plateNumber);
      if (overtaken.length > 0) return overtaken;
      return [
        ...orderStateRefusals('BREAK_OFF', order),
        ...readingRefusals(order, odometerKm, ctx.now, trip.policy),
        ...textRefusals('place', place, 2, 100),
        ...textRefusals('reason', reason, 2, 200),
      ];
    },
    change: (seen) => {
      const { order, requests, vehicle, driver } = inTrip(trip, seen);
      const end = { at: ctx.now, place, reason };
      const rests = requests.flatMap((one) => restOfSplit(one, order, { ...end, by }, trip.policy) ?? []);
      const window = windowOfBroken(order, ctx.now);
      const reading = order.departure && { at: ctx.now, odometerKm: odometerKm ?? order.departure.odometerKm };
      const change: OrderChange = {
        state: 'RETURNED',
        window,
        brokenOff: { ...end, ...(rests.length > 0 ? { restIds: rests.map(({ id }) => id) } : {}) },
        ...(reading ? { return: reading } : {}),
        ...(order.overdueSince === undefined ? {} : { overdueSince: undefined }),
      };
      const after = changedOrder(order, change);
      const outOf = takenOutOfService(ctx, seen, order, blockedFrom(order, ctx.now), policies, reason, []);
      const ended = presentPlacesOf(order).map(({ bookingId, ...from }) => ({
        bookingId,
        from,
        to: { ...from, window: { from: from.window.from, to: window.to } },
      }));
      const writes: Write[] = [
        changeOrder(order, change),
        ...requests.map((request) => {
          const rest = requestAfter(request, order, seen.orders, { ...end, by }, trip.policy);
          // The point is that of where it began.
          return changeRequest(request, rest.pickUp === undefined ? rest : { ...rest, pickUpPoint: undefined });
        }),
        ...rests.map((rest): Write => ({ put: requestItem(rest), if: ABSENT })),
        ...vehicleWrites(vehicle, after, reading),
        ...driverWrites([driver], after),
        ...outOf.writes,
        ...lendingChecks(outOf.borrowing, seen.vehicles),
        ...changeBookings([...ended, ...outOf.bookings], { days: seen.days, viewpoint: ctx }),
      ];
      return { writes, answer: { order: after, lost: outOf.lost } };
    },
    again: async () => lookAt(await seeAgain(ctx, orderId)),
  });
  if (!broken.ok) return broken;
  const { order, lost } = broken.value;
  const rests = await restsWithoutFleet(ctx, order, policies);
  await goOnWithoutFleet(ctx, [...rests, ...lost], policies, stampOf(ctx, 'breakOffTrip', reason));
  return done(order);
};
