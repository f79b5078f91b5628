/**
 * A vehicle breaks down on its way: another one drives what is left of the same order, the broken one is blocked for
 * maintenance, and its later trips get other vehicles or wait for dispatch again. All of it happens at once or not at all.
 */
import { odometerWrite } from '../../fleet/records.ts';
import { vehicleRoster } from '../../fleet/roster-records.ts';
import type { VehicleBlock } from '../../fleet/types.ts';
import { endHold, givenBack } from '../../ledger/hold-records.ts';
import { changeBookings, daysOfResource, daysOfShelf } from '../../ledger/records.ts';
import type { LedgerDay, Placed } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { DAY, type Instant, type Window } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn, take } from '../acts.ts';
import { onVehicle } from '../dispatch/reassign-acts.ts';
import { fleetCar, presentPlacesOf } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { changedOrder, changeOrder, look, seenOf, type OrderChange, type Seen } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { sourceOf } from '../source/matching.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder, DispatchRefusal } from '../types.ts';
import { blockChange, blockWrite, givenUp, otherVehicle, withoutOrders } from './breakdown-records.ts';
import { heldThen, outOfService, rehomed, type LaterTrip } from './breakdown.ts';
import { divided, type Divided } from './rules.ts';
import { inTrip, notTheirsRefusals, seeAgain, seeTrip } from './see-acts.ts';
import { passedOn, restRefusals, withDays } from './take-over-acts.ts';
import { nextVehicleRefusals, readingRefusals } from './taking-over.ts';
import type { TakeOverRefusal } from './types.ts';

type Refused = TakeOverRefusal | DispatchRefusal;

interface ReplaceVehicle {
  readonly orderId: string;
  readonly vehicleId: string;
  readonly odometerKm?: number | null | undefined;
  readonly reason: string;
}

const vehiclePlace = (order: DispatchOrder): Placed => certain(presentPlacesOf(order)[0], `vehicle of ${order.id}`);

/** How a breakdown divides the vehicle's booking; one that had not left yet gives back all of it. */
const replacing = (order: DispatchOrder, now: number): Divided =>
  divided(vehiclePlace(order), now, order.departure !== undefined);

/** From when on the broken vehicle does nothing more for the trip. */
const brokenFrom = (order: DispatchOrder, now: Instant): Instant => {
  const { used, rest } = replacing(order, now);
  return used?.to ?? rest?.from ?? order.window.to;
};

const distinct = (days: readonly LedgerDay[]): LedgerDay[] => [
  ...new Map(days.map((day) => [`${day.resourceId} ${day.date}`, day])).values(),
];

/** Fleets that could take some orders, with what the ledger says of them on the days of these. */
const withMeans = async (ctx: Context, seen: Seen, later: readonly DispatchOrder[]): Promise<Seen> => {
  if (later.length === 0) return seen;
  const requests = seen.requests.filter(({ id }) => later.some(({ requestIds }) => requestIds.includes(id)));
  const fleetIds = [...new Set(requests.flatMap(({ unitId, centreId }) => [unitId, centreId]))];
  const window: Window = {
    from: Math.min(...later.map((order) => order.window.from)),
    to: Math.max(...later.map((order) => order.window.to)),
  };
  const fleets = await Promise.all(
    fleetIds.map(async (fleetId) =>
      Promise.all([vehicleRoster.of(ctx, fleetId, ctx.now), daysOfShelf(ctx, fleetId, window)]),
    ),
  );
  const vehicles = fleets.flatMap(([roster]) => roster).filter(({ id }) => !seenOf(seen.vehicles, id));
  return {
    ...seen,
    vehicles: [...seen.vehicles, ...vehicles],
    days: distinct([...fleets.flatMap(([, days]) => days), ...seen.days]),
  };
};

/** What of a breakdown is known: the trip, who takes over, the later trips of the vehicle, and who could take those. */
const withLater = async (ctx: Context, seen: Seen, order: DispatchOrder, policies: Policies): Promise<Seen> => {
  const from = brokenFrom(order, ctx.now);
  const policy = policies(ctx.now);
  const { resource } = vehiclePlace(order);
  const window = {
    from: Math.min(from, order.window.from),
    to: Math.max(from + policy.breakdownDays * DAY, order.window.to),
  };
  const own = await daysOfResource(ctx, resource, window);
  const booked = own.flatMap(({ spans }) => spans.map(({ bookingId }) => bookingId));
  const named = await look(
    ctx.store,
    [...new Set(booked)].filter((id) => !seenOf(seen.orders, id)),
    seen,
  );
  const { later } = outOfService(order, from, own, named.orders, policy);
  const beside = later.flatMap(({ requestIds, driverId }) => [
    ...requestIds,
    ...(driverId === undefined ? [] : [driverId]),
  ]);
  const whole = await look(ctx.store, beside, named);
  return withMeans(ctx, { ...whole, days: distinct([...seen.days, ...own]) }, later);
};

/** The vehicle broke down: it is blocked for maintenance, and another one drives what is left of the same order. */
export const replaceVehicle = async (ctx: Context, input: ReplaceVehicle): Promise<Result<DispatchOrder, Refused>> => {
  const { orderId, vehicleId } = input;
  const { personId } = actorIn(ctx);
  const odometerKm = input.odometerKm ?? undefined;
  const reason = tidy(input.reason);
  const found = await seeTrip(ctx, orderId, 'REPLACE_VEHICLE', 'NOT_YOUR_ACT', [vehicleId]);
  if (!found.ok) return found;
  const trip = found.value;
  const policies = await policiesOf(ctx, certain(trip.requests[0], `request of ${orderId}`).divisionCode, ctx.now);
  const lookAt = async (seen: Seen): Promise<Seen> => {
    const { order } = inTrip(trip, seen);
    if (order.vehicleId === vehicleId) return seen;
    return withLater(ctx, await withDays(ctx, seen, seenOf(seen.vehicles, vehicleId), order), order, policies);
  };
  /** The broken vehicle's later trips, each with another vehicle where there is one. */
  const laterIn = (seen: Seen, order: DispatchOrder) => {
    const from = brokenFrom(order, ctx.now);
    const { block, later } = outOfService(order, from, seen.days, seen.orders, policies(ctx.now));
    const trips = later.map((one): LaterTrip => ({
      order: one,
      requests: one.requestIds.flatMap((id) => seenOf(seen.requests, id) ?? []),
      driver: seenOf(seen.drivers, one.driverId),
    }));
    const others = seen.vehicles.filter(({ id }) => id !== order.vehicleId && id !== vehicleId);
    return { block, rehomed: rehomed(trips, others, seen.days, ctx.now, policies) };
  };
  return take<DispatchOrder, Refused>(ctx, await lookAt(trip.seen), {
    useCase: 'replaceVehicle',
    why: reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      return order.vehicleId === vehicleId ? order : undefined;
    },
    refusals: (seen) => {
      const { order, requests } = inTrip(trip, seen);
      const vehicle = seenOf(seen.vehicles, vehicleId);
      const against = [
        ...notTheirsRefusals(ctx, trip, seen, 'REPLACE_VEHICLE', 'NOT_YOUR_ACT'),
        ...orderStateRefusals('REPLACE_VEHICLE', order),
      ];
      return [
        ...restRefusals(ctx, against, order, requests, trip, replacing(order, ctx.now), (question) =>
          nextVehicleRefusals(vehicle, order, requests, seen.days, question),
        ),
        ...readingRefusals(order, odometerKm, ctx.now, trip.policy),
        ...textRefusals('reason', reason, 2, 200),
      ];
    },
    change: (seen) => {
      const { order, requests, vehicle } = inTrip(trip, seen);
      const { departure, vehicleId: broken, vehicleShelf } = order;
      const next = certain(seenOf(seen.vehicles, vehicleId), `vehicle ${vehicleId}`);
      const shelf = next.unitId;
      const parts = replacing(order, ctx.now);
      const reading = departure && { at: ctx.now, odometerKm: odometerKm ?? departure.odometerKm };
      const leg = parts.used &&
        departure &&
        reading && { vehicleId: broken, vehicleShelf, window: parts.used, departure, return: reading, reason };
      const change: OrderChange = {
        ...fleetCar(vehicleId, next),
        vehicleFrom: parts.rest?.from,
        source: requests.map((request) => sourceOf(shelf, request))[0] ?? order.source,
        lendingKmFen: undefined,
        departure: undefined,
        ...(leg ? { earlierLegs: [...(order.earlierLegs ?? []), leg] } : {}),
      };
      const { block: window, rehomed: later } = laterIn(seen, order);
      const block: VehicleBlock | undefined = window && {
        id: derivedId('block', orderId, 'replaceVehicle', broken),
        vehicleId: broken,
        unitId: vehicleShelf,
        divisionCode: certain(vehicle, `vehicle ${broken}`).divisionCode,
        kind: 'MAINTENANCE',
        window,
        reason,
        madeBy: personId,
        madeAt: ctx.now,
        inputHash: '',
      };
      const moved = later.map(({ order: one, vehicle: other }) =>
        other ? otherVehicle(one, onVehicle(seen, policies, one, other.id)) : givenUp(one),
      );
      const lost = later.flatMap(({ order: one, vehicle: other }) => (other ? [] : [one]));
      const losing = new Set(lost.flatMap(({ requestIds }) => requestIds));
      const ended = heldThen(seen.holds, broken, window, ctx.now);
      const recall = { at: ctx.now, dispatcherId: personId, reason };
      const lostIds = lost.map(({ id }) => id);
      const bookings = [
        ...passedOn(vehiclePlace(order), parts, { shelf, resourceId: vehicleId }),
        ...moved.flatMap(({ changes }) => changes),
        ...(block ? [blockChange(block)] : []),
        ...ended.flatMap(givenBack),
      ];
      const writes: Write[] = [
        changeOrder(order, change),
        ...(reading ? [odometerWrite(broken, reading)] : []),
        ...(block ? [blockWrite(block)] : []),
        ...moved.map(({ write }) => write),
        ...seen.requests.filter(({ id }) => losing.has(id)).map((one) => withoutOrders(one, lostIds, recall)),
        ...ended.map((held) => endHold(held, ctx.now)),
        ...changeBookings(bookings, { days: seen.days, viewpoint: ctx }),
      ];
      return { writes, answer: changedOrder(order, change) };
    },
    again: async () => lookAt(await seeAgain(ctx, orderId, [vehicleId])),
  });
};
