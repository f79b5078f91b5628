/** Who may see which request and order. */
import { findDriver } from '../fleet/records.ts';
import type { Context } from '../platform/context.ts';
import { DAY, toDateTime, type Instant } from '../platform/time.ts';
import type { BookingPolicy } from './policy.ts';
import { standsInFor } from './approval/deputy-acts.ts';
import { findOrder, findRequest } from './records.ts';
import { mostDays } from './rentals.ts';
import { partsOf, type Part } from './states.ts';
import { allOrderIds } from './trip/legs.ts';
import type { DispatchOrder, VehicleRequest } from './types.ts';

/** Requests with windows from this sort key on may still touch an instant: none is longer than policy allows. */
export const sortFromFor = (at: Instant, policy: BookingPolicy): string => toDateTime(at - mostDays(policy) * DAY);

/** Orders that serve a request, in the order they were made. */
export const ordersOf = async (ctx: Context, request: VehicleRequest): Promise<DispatchOrder[]> =>
  (await Promise.all(allOrderIds(request).map((id) => findOrder(ctx, id)))).flatMap((order) => order ?? []);

/** The people who drive a dispatched request with a driver, its requester for a hired car; none before dispatch. */
export const driverPeopleOf = async (ctx: Context, request: VehicleRequest): Promise<string[]> => {
  const orders = await ordersOf(ctx, request);
  const drivers = await Promise.all(orders.flatMap(({ driverId }) => (driverId ? [findDriver(ctx, driverId)] : [])));
  return [
    ...drivers.flatMap((driver) => driver?.personId ?? []),
    ...(orders.some(({ hired }) => hired) ? [request.requesterId] : []),
  ];
};

/** Parts the caller plays for a request, the driver's and a deputy's among them. */
export const partsIn = async (ctx: Context, request: VehicleRequest): Promise<ReadonlySet<Part>> => {
  const [drivers, principals] = await Promise.all([driverPeopleOf(ctx, request), standsInFor(ctx, request.unitId)]);
  return partsOf(ctx.viewer, request, drivers, principals);
};

/** A request, if the caller may see it. */
export const visibleRequest = async (ctx: Context, id: string): Promise<VehicleRequest | undefined> => {
  const request = await findRequest(ctx, id);
  return request && (await partsIn(ctx, request)).size > 0 ? request : undefined;
};

/** The requests of an order that the caller may see. */
export const visibleRequestsOf = async (ctx: Context, { requestIds }: DispatchOrder): Promise<VehicleRequest[]> =>
  (await Promise.all(requestIds.map((id) => visibleRequest(ctx, id)))).flatMap((request) => request ?? []);

/** An order, if the caller may see one of its requests. */
export const visibleOrder = async (ctx: Context, id: string): Promise<DispatchOrder | undefined> => {
  const order = await findOrder(ctx, id);
  return order && (await visibleRequestsOf(ctx, order)).length > 0 ? order : undefined;
};
