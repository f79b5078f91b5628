/** A vehicle breaks down on its way and another one drives what is left of the same order: at once or not at all. */
import { changeBookings } from '../../ledger/records.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Write } from '../../platform/write.ts';
import { take } from '../acts.ts';
import { lendingChecks } from '../dispatch/records.ts';
import { onVehicle } from '../dispatch/reassign-acts.ts';
import { policiesOfAll } from '../policy-records.ts';
import { changedOrder, changeOrder, type OrderChange } from '../records.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import { textRefusals } from '../request/asking.ts';
import { passedOverRefusals, saidOfBorrowed } from '../source/earlier-acts.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchRefusal } from '../refusal-types.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder } from '../types.ts';
import { brokenFrom, replacing, vehiclePlace, type Rehomed } from './breakdown.ts';
import { withLater } from './later-acts.ts';
import { takenOutOfService } from './out-of-service-acts.ts';
import { vehicleWrites } from './records.ts';
import { goOnWithoutFleet } from './rehoming-acts.ts';
import { atWheelOf, inTrip, overtakenRefusals, seeAgain, seeTrip, type Trip } from './see-acts.ts';
import { passedOn, restRefusals, withDays } from './take-over-acts.ts';
import { nextVehicleRefusals, questionOfRest, readingRefusals } from './taking-over.ts';
import type { TakeOverRefusal } from './types.ts';

type Refused = TakeOverRefusal | DispatchRefusal | 'EARLIER_SOURCE_AVAILABLE';

/** The order as it goes on, and the later trips of the broken vehicle for which no fleet has another. */
interface Replaced {
  readonly order: DispatchOrder;
  readonly lost: readonly Rehomed[];
}

interface ReplaceVehicle {
  readonly orderId: string;
  readonly plateNumber?: string | null | undefined;
  readonly vehicleId: string;
  readonly odometerKm?: number | null | undefined;
  readonly reason: string;
  readonly place?: string | null | undefined;
}

/**
 * What the sources before it say where a neighbour's vehicle takes over, the broken one left out; undefined where none
 * is borrowed.
 */
const saidOfNext = async (ctx: Context, trip: Trip, vehicleId: string): Promise<EarlierSource[] | undefined> => {
  const { order, requests, policy, seen } = trip;
  const { rest } = replacing(order, ctx.now);
  const question = rest && questionOfRest(order, requests, rest, policy, ctx);
  if (!question) return undefined;
  const beside = { vehicleIds: [order.vehicleId] };
  return saidOfBorrowed(ctx, seenOf(seen.vehicles, vehicleId), requests, question, undefined, beside);
};

/** The vehicle broke down: it is blocked for maintenance, and another one drives what is left of the same order. */
export const replaceVehicle = async (ctx: Context, input: ReplaceVehicle): Promise<Result<DispatchOrder, Refused>> => {
  const { orderId, vehicleId } = input;
  const odometerKm = input.odometerKm ?? undefined;
  const [reason, place] = [tidy(input.reason), tidy(input.place ?? '')];
  const found = await seeTrip(ctx, orderId, 'REPLACE_VEHICLE', 'NOT_YOUR_ACT', [vehicleId]);
  if (!found.ok) return found;
  const trip = found.value;
  let policies = await policiesOfAll(ctx, trip.requests, ctx.now);
  const lookAt = async (seen: Seen): Promise<Seen> => {
    const { order } = inTrip(trip, seen);
    if (order.vehicleId === vehicleId) return seen;
    const whole = await withDays(ctx, seen, seenOf(seen.vehicles, vehicleId), order);
    const later = await withLater(ctx, whole, order, brokenFrom(order, ctx.now), policies);
    policies = await policiesOfAll(ctx, [...trip.requests, ...later.requests], ctx.now);
    return later;
  };
  const said = trip.order.vehicleId === vehicleId ? undefined : await saidOfNext(ctx, trip, vehicleId);
  const replaced = await take<Replaced, Refused>(ctx, await lookAt(trip.seen), {
    useCase: 'replaceVehicle',
    why: reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      return order.vehicleId === vehicleId ? { order, lost: [] } : undefined;
    },
    refusals: (seen) => {
      const { order, requests } = inTrip(trip, seen);
      const vehicle = seenOf(seen.vehicles, vehicleId);
      const overtaken = overtakenRefusals(ctx, trip, seen, 'REPLACE_VEHICLE', 'NOT_YOUR_ACT', input.plateNumber);
      if (overtaken.length > 0) return overtaken;
      const against = orderStateRefusals('REPLACE_VEHICLE', order);
      return [
        ...restRefusals(ctx, against, order, requests, trip, replacing(order, ctx.now), (question) =>
          nextVehicleRefusals(
            vehicle,
            order,
            requests,
            seen.days,
            question,
            order.selfDriver && atWheelOf(seen, order),
          ),
        ),
        ...passedOverRefusals(said ?? []),
        ...readingRefusals(order, odometerKm, ctx.now, trip.policy),
        ...textRefusals('reason', reason, 2, 200),
        ...textRefusals('place', place, 0, 100),
      ];
    },
    change: (seen) => {
      const { order, vehicle: broken } = inTrip(trip, seen);
      const { departure, vehicleShelf, lendingKmFen } = order;
      const next = certain(seenOf(seen.vehicles, vehicleId), `vehicle ${vehicleId}`);
      const shelf = next.unitId;
      const parts = replacing(order, ctx.now);
      const reading = departure && { at: ctx.now, odometerKm: odometerKm ?? departure.odometerKm };
      const leg = parts.used &&
        departure &&
        reading && {
          ...{ vehicleId: order.vehicleId, vehicleShelf, window: parts.used, departure, return: reading, reason },
          ...(place === '' ? {} : { place }),
          ...(lendingKmFen === undefined ? {} : { lendingKmFen }),
        };
      const change: OrderChange = {
        ...onVehicle(seen, policies, order, vehicleId),
        ...(said ? { earlierSources: said } : {}),
        vehicleFrom: parts.rest?.from,
        departure: undefined,
        ...(leg ? { earlierLegs: [...(order.earlierLegs ?? []), leg] } : {}),
      };
      const outOf = takenOutOfService(ctx, seen, order, brokenFrom(order, ctx.now), policies, reason, [vehicleId]);
      const after = changedOrder(order, change);
      const borrowing = [{ before: order, after }, ...outOf.borrowing];
      const bookings = [...passedOn(vehiclePlace(order), parts, { shelf, resourceId: vehicleId }), ...outOf.bookings];
      const writes: Write[] = [
        changeOrder(order, change),
        ...vehicleWrites(broken, after, reading),
        ...outOf.writes,
        ...lendingChecks(borrowing, seen.vehicles),
        ...changeBookings(bookings, { days: seen.days, viewpoint: ctx }),
      ];
      const { lost } = outOf;
      return { writes, answer: { order: after, lost } };
    },
    again: async () => lookAt(await seeAgain(ctx, orderId, [vehicleId])),
  });
  if (!replaced.ok) return replaced;
  await goOnWithoutFleet(ctx, replaced.value.lost, policies, stampOf(ctx, 'replaceVehicle', reason));
  return done(replaced.value.order);
};
