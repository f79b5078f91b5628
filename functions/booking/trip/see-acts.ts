/** A trip as an act sees it: the order with all that belongs to it. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { policiesOfAll } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import type { AtWheel } from '../source/driving.ts';
import { selfDrivingOf } from '../source/self-driving.ts';
import { driverPersonOf, isTheirsOnOrder, partsOnOrder, tripWindow, type Part } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { otherVehicleRefusals } from './rules.ts';
import type { DispatchOrderAct } from './types.ts';

/** An order with all that belongs to it, as it stands this moment, and the policy of its day. */
export interface Trip {
  readonly seen: Seen;
  readonly order: DispatchOrder;
  readonly requests: readonly VehicleRequest[];
  /** Absent when the car is hired. */
  readonly vehicle: Vehicle | undefined;
  readonly policy: BookingPolicy;
}

/** What of a trip an act sees: it, its requests, its vehicle and its driver as they stood last. */
export const inTrip = (
  trip: Trip,
  seen: Seen,
): Pick<Trip, 'order' | 'requests' | 'vehicle'> & { readonly driver: Driver | undefined } => {
  const order = seenOf(seen.orders, trip.order.id) ?? trip.order;
  return {
    order,
    requests: trip.requests.map((request) => seenOf(seen.requests, request.id) ?? request),
    vehicle: seenOf(seen.vehicles, order.vehicleId) ?? trip.vehicle,
    driver: seenOf(seen.drivers, order.driverId),
  };
};

/** Whoever drives an order at present, as far as he was seen: a driver, or who drives himself. */
export const atWheelOf = (seen: Seen, { driverId, selfDriver }: DispatchOrder): AtWheel | undefined =>
  seenOf(seen.drivers, driverId) ?? selfDrivingOf(selfDriver, seen.licences, [])?.who;

/** Parts the caller plays on a trip as it stood last. */
export const partsOnTrip = ({ viewer }: Context, trip: Trip, seen: Seen): ReadonlySet<Part> => {
  const { order, requests, driver } = inTrip(trip, seen);
  return partsOnOrder(viewer, requests, driverPersonOf(order, requests, driver));
};

/** Whoever was on the trip when he began to act may have handed it over since. */
export const notTheirsRefusals = <Code extends string>(
  ctx: Context,
  trip: Trip,
  seen: Seen,
  act: DispatchOrderAct,
  code: Code,
): Refusal<Code>[] => (isTheirsOnOrder(act, partsOnTrip(ctx, trip, seen)) ? [] : [refusal(code)]);

/**
 * The act is not the caller's any more, or he did it on another vehicle than the order has by now: what was read of one
 * is never recorded of another.
 */
export const overtakenRefusals = <Code extends string>(
  ctx: Context,
  trip: Trip,
  seen: Seen,
  act: DispatchOrderAct,
  code: Code,
  plateNumber: string | null | undefined,
): Refusal<Code | 'VEHICLE_CHANGED'>[] => {
  const notTheirs = notTheirsRefusals(ctx, trip, seen, act, code);
  return notTheirs.length > 0 ? notTheirs : otherVehicleRefusals(inTrip(trip, seen).order, plateNumber);
};

/**
 * The order with its requests, vehicle and drivers, the other orders over which its requests are split, and whatever
 * else the act names.
 */
export const findTrip = async (
  store: Store,
  now: Instant,
  orderId: string,
  others: readonly string[] = [],
): Promise<Trip | undefined> => {
  const alone = await look(store, [orderId, ...others]);
  const order = seenOf(alone.orders, orderId);
  if (!order) return undefined;
  const { requestIds, vehicleId, driverId, selfDriver, earlierDrivers = [] } = order;
  const present = [driverId, selfDriver?.personId].filter((id) => id !== undefined);
  const drivers = [...present, ...earlierDrivers.map((earlier) => earlier.driverId)];
  const beside = await look(store, [...requestIds, vehicleId, ...drivers], alone);
  const split = beside.requests.flatMap(({ orderIds }) => orderIds).filter((id) => id !== orderId);
  const seen = await look(store, split, beside);
  const requests = requestIds.map((id) => certain(seenOf(seen.requests, id), `request ${id}`));
  const policies = await policiesOfAll(store, requests, now);
  const vehicle = order.hired ? undefined : certain(seenOf(seen.vehicles, vehicleId), `vehicle ${vehicleId}`);
  return { seen, order, requests, vehicle, policy: policies(tripWindow(requests).from) };
};

/** Whether the caller drove a part of a trip before another took over. */
const hasDriven = ({ viewer }: Context, { order, seen }: Trip): boolean =>
  viewer.kind === 'person' &&
  (order.earlierDrivers ?? []).some(({ driverId }) => seenOf(seen.drivers, driverId)?.personId === viewer.personId);

/**
 * A trip for whoever may do this with it, or has done so by that last act; `notTheirs` is said to those who only see it.
 * Whoever drove before another took over may have heard no answer: the act itself says whether it is done.
 */
export const seeTrip = async <Code extends string>(
  ctx: Context,
  orderId: string,
  act: DispatchOrderAct,
  notTheirs: Code,
  others: readonly string[] = [],
  lastAct?: string,
): Promise<Result<Trip, 'ORDER_NOT_FOUND' | Code>> => {
  const trip = await findTrip(ctx.store, ctx.now, orderId, others);
  if (trip && lastAct !== undefined && trip.order.lastAct === lastAct) return done(trip);
  if (trip && hasDriven(ctx, trip)) return done(trip);
  const driver = seenOf(trip?.seen.drivers ?? [], trip?.order.driverId);
  const parts = trip
    ? partsOnOrder(ctx.viewer, trip.requests, driverPersonOf(trip.order, trip.requests, driver))
    : new Set<Part>();
  if (!trip || parts.size === 0) return refused([refusal('ORDER_NOT_FOUND' as const, ['input', 'orderId'])]);
  return isTheirsOnOrder(act, parts) ? done(trip) : refused([refusal(notTheirs)]);
};

/** Reads the whole trip anew. */
export const seeAgain = async (ctx: Context, orderId: string, others: readonly string[] = []): Promise<Seen> =>
  certain(await findTrip(ctx.store, ctx.now, orderId, others), `order ${orderId}`).seen;
