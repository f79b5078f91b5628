/**
 * What becomes of a vehicle that breaks down: it is blocked for maintenance, whoever held it holds it no more, and its
 * later trips get other vehicles or wait for dispatch again.
 */
import type { VehicleBlock } from '../../fleet/types.ts';
import { endHold, givenBack } from '../../ledger/hold-records.ts';
import type { BookingChange } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import { onVehicle } from '../dispatch/reassign-acts.ts';
import type { Policies } from '../policy.ts';
import { changedOrder } from '../records.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import type { DispatchOrder } from '../types.ts';
import { blockChange, blockWrite, givenUp, otherVehicle, withoutOrders } from './breakdown-records.ts';
import { heldThen, outOfService, rehomed, type LaterTrip, type Rehomed } from './breakdown.ts';

interface TakenOutOfService {
  readonly writes: readonly Write[];
  readonly bookings: readonly BookingChange[];
  /** Later trips that go with other vehicles, which may be lent. */
  readonly borrowing: readonly { readonly before: DispatchOrder; readonly after: DispatchOrder }[];
  /** Later trips for which no fleet has another. */
  readonly lost: readonly Rehomed[];
}

/** The vehicle's later trips, each with another vehicle where there is one. */
const laterIn = (
  { now }: Context,
  seen: Seen,
  order: DispatchOrder,
  from: Instant,
  policies: Policies,
  taken: readonly string[],
): { readonly block?: VehicleBlock['window']; readonly later: readonly Rehomed[] } => {
  const { later, ...blocked } = outOfService(order, from, seen.days, seen.orders, policies(now));
  const trips = later.map((one): LaterTrip => ({
    order: one,
    requests: one.requestIds.flatMap((id) => seenOf(seen.requests, id) ?? []),
    driver: seenOf(seen.drivers, one.driverId),
    licences: seen.licences,
  }));
  const others = seen.vehicles.filter(({ id }) => id !== order.vehicleId && !taken.includes(id));
  return { ...blocked, later: rehomed(trips, others, seen.days, now, policies) };
};

/** From an instant on; `taken` vehicles are spoken for. */
export const takenOutOfService = (
  ctx: Context,
  seen: Seen,
  order: DispatchOrder,
  from: Instant,
  policies: Policies,
  reason: string,
  taken: readonly string[],
): TakenOutOfService => {
  const { personId } = actorIn(ctx);
  const { vehicleId: broken, vehicleShelf: unitId } = order;
  const { block: window, later } = laterIn(ctx, seen, order, from, policies, taken);
  const block: VehicleBlock | undefined = window && {
    id: derivedId('block', order.id, 'replaceVehicle', broken),
    vehicleId: broken,
    unitId,
    divisionCode: certain(seenOf(seen.vehicles, broken), `vehicle ${broken}`).divisionCode,
    kind: 'MAINTENANCE',
    window,
    reason,
    madeBy: personId,
    madeAt: ctx.now,
    inputHash: '',
  };
  const movedBy = ({ order: one, vehicle: other, said }: Rehomed) => {
    const earlier = other ? said() : [];
    const earlierSources = earlier.length > 0 ? earlier : undefined;
    return other && { ...onVehicle(seen, policies, one, other.id), earlierSources };
  };
  const changed = later.map((trip) => ({ trip, by: movedBy(trip) }));
  const moved = changed.map(({ trip, by }) => (by ? otherVehicle(trip.order, by) : givenUp(trip.order)));
  const lost = later.filter(({ vehicle }) => !vehicle);
  const lostIds = lost.map(({ order: { id } }) => id);
  const losing = new Set(lost.flatMap(({ order: { requestIds } }) => requestIds));
  const recall = { at: ctx.now, dispatcherId: personId, reason };
  const ended = heldThen(seen.holds, broken, window, ctx.now);
  return {
    lost,
    borrowing: changed.flatMap(({ trip, by }) =>
      by ? [{ before: trip.order, after: changedOrder(trip.order, by) }] : [],
    ),
    bookings: [
      ...moved.flatMap(({ changes }) => changes),
      ...(block ? [blockChange(block)] : []),
      ...ended.flatMap(givenBack),
    ],
    writes: [
      ...(block ? [blockWrite(block)] : []),
      ...moved.map(({ write }) => write),
      ...seen.requests.filter(({ id }) => losing.has(id)).map((one) => withoutOrders(one, lostIds, recall)),
      ...ended.map((held) => endHold(held, ctx.now)),
    ],
  };
};
