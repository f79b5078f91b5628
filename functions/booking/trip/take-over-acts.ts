/** Somebody else takes over what is left of a trip: one order goes on. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { changeBookings, daysOfResource } from '../../ledger/records.ts';
import type { BookingChange, Placed, Resource } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { DAY } from '../../platform/time.ts';
import { actorIn, take } from '../acts.ts';
import { presentPlacesOf } from '../places.ts';
import { changedOrder, changeOrder, limitsOf, type OrderChange } from '../records.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import { textRefusals } from '../request/asking.ts';
import type { Question } from '../source/matching.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchRefusal } from '../refusal-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { driverWrites, vehicleWrites } from './records.ts';
import { divided, type Divided } from './rules.ts';
import { inTrip, overtakenRefusals, seeAgain, seeTrip, type Trip } from './see-acts.ts';
import { handOverReading, nextDriverRefusals, questionOfRest, readingRefusals } from './taking-over.ts';
import type { TakeOverRefusal } from './types.ts';

type Refused = TakeOverRefusal | DispatchRefusal;

/** The trip with the days of whoever is to take over, from the day before: rest between trips counts, too. */
export const withDays = async (ctx: Context, seen: Seen, next: Driver | Vehicle | undefined, order: DispatchOrder) => {
  if (!next) return seen;
  const around = { from: Math.min(ctx.now, order.window.from) - DAY, to: order.window.to + DAY };
  return { ...seen, days: await daysOfResource(ctx, { shelf: next.unitId, resourceId: next.id }, around) };
};

/** Where the driver of an order is booked. */
const driverPlace = (order: DispatchOrder): Placed | undefined =>
  presentPlacesOf(order).find(({ resource }) => resource.resourceId === order.driverId);

/** The booking ends here, and the next has what is left of it. */
export const passedOn = (
  { bookingId, ...from }: Placed,
  { used, rest }: Divided,
  resource: Resource,
): readonly BookingChange[] => [
  { bookingId, from, ...(used ? { to: { ...from, window: used } } : {}) },
  ...(rest ? [{ bookingId, to: { resource, window: rest } }] : []),
];

/**
 * Reasons against the act itself; or else against who takes over, as a dispatch of the rest would give them. Nobody
 * takes over when nothing is left.
 */
export const restRefusals = <Code extends string>(
  ctx: Context,
  against: readonly Refusal<'STATE_NOT_ALLOWED'>[],
  order: DispatchOrder,
  requests: readonly VehicleRequest[],
  { policy }: Trip,
  { rest }: Divided,
  ofNext: (question: Question) => readonly Refusal<Code>[],
): Refusal<Code | 'WINDOW_OVER' | 'STATE_NOT_ALLOWED'>[] => {
  if (against.length > 0) return [...against];
  const question = rest && questionOfRest(order, requests, rest, policy, ctx);
  return question ? [...ofNext(question)] : [refusal('WINDOW_OVER')];
};

interface HandOverTrip {
  readonly orderId: string;
  readonly plateNumber?: string | null | undefined;
  readonly driverId: string;
  readonly odometerKm?: number | null | undefined;
  readonly place?: string | null | undefined;
}

/** How a hand-over divides the driver's booking; before departure he gives back all of it. */
const handingOver = (order: DispatchOrder, now: number): Divided => {
  const place = driverPlace(order);
  return place ? divided(place, now, order.state === 'UNDER_WAY') : {};
};

/** Another driver takes over: the rest of the window moves from one to the other in one transaction. */
export const handOverTrip = async (ctx: Context, input: HandOverTrip): Promise<Result<DispatchOrder, Refused>> => {
  const { orderId, driverId } = input;
  const odometerKm = input.odometerKm ?? undefined;
  const place = tidy(input.place ?? '');
  // A driver who hears no answer asks again, though the trip is no longer his.
  const lastAct = inputHash(['handOverTrip', actorIn(ctx).personId, input]);
  const found = await seeTrip(ctx, orderId, 'HAND_OVER', 'NOT_YOUR_ACT', [driverId], lastAct);
  if (!found.ok) return found;
  const trip = found.value;
  const look = (seen: Seen): Promise<Seen> => withDays(ctx, seen, seenOf(seen.drivers, driverId), trip.order);
  return take<DispatchOrder, Refused>(ctx, await look(trip.seen), {
    useCase: 'handOverTrip',
    why: place === '' ? undefined : place,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      return order.driverId === driverId ? order : undefined;
    },
    refusals: (seen) => {
      const { order, requests, vehicle } = inTrip(trip, seen);
      const driver = seenOf(seen.drivers, driverId);
      const overtaken = overtakenRefusals(ctx, trip, seen, 'HAND_OVER', 'NOT_YOUR_ACT', input.plateNumber);
      if (overtaken.length > 0) return overtaken;
      const against = orderStateRefusals('HAND_OVER', order);
      return [
        ...restRefusals(ctx, against, order, requests, trip, handingOver(order, ctx.now), (question) =>
          nextDriverRefusals(driver, vehicle, order, requests, seen.days, question),
        ),
        ...readingRefusals(order, odometerKm, ctx.now, trip.policy),
        ...textRefusals('place', place, 0, 100),
      ];
    },
    change: (seen) => {
      const { order, vehicle, driver } = inTrip(trip, seen);
      const next = certain(seenOf(seen.drivers, driverId), `driver ${driverId}`);
      const { unitId: shelf } = next;
      const before = certain(driverPlace(order), `driver of ${orderId}`);
      const parts = handingOver(order, ctx.now);
      const until = handOverReading(order, odometerKm, ctx.now);
      const { resourceId, shelf: driverShelf } = before.resource;
      const earlier = parts.used && {
        driverId: resourceId,
        driverShelf,
        window: parts.used,
        until,
        ...(place === '' ? {} : { place }),
      };
      const change: OrderChange = {
        driverId,
        driverShelf: shelf,
        lastAct,
        driverFrom: parts.rest?.from,
        ...(earlier ? { earlierDrivers: [...(order.earlierDrivers ?? []), earlier] } : {}),
      };
      const after = changedOrder(order, change);
      const writes = [
        changeOrder(order, change),
        ...vehicleWrites(vehicle, after, order.departure && until),
        ...driverWrites([driver, next], after),
        ...changeBookings(passedOn(before, parts, { shelf, resourceId: driverId }), {
          ...(parts.rest ? limitsOf([{ driverId, driverShelf: shelf, window: parts.rest }], () => trip.policy) : {}),
          days: seen.days,
          viewpoint: ctx,
        }),
      ];
      return { writes, answer: after };
    },
    again: async () => look(await seeAgain(ctx, orderId, [driverId])),
  });
};
