/** What a breakdown means beyond the trip itself: the vehicle is blocked, and its later trips go with others. Pure. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { byResource, isLapsed, spansInWayOf, windowOf } from '../../ledger/rules.ts';
import type { LedgerDay, Placed } from '../../ledger/types.ts';
import { certain } from '../../platform/item.ts';
import { DAY, type Instant, type Window } from '../../platform/time.ts';
import { crewRefusals, needsOf } from '../dispatch/arranging.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import type { BookingPolicy, Policies } from '../policy.ts';
import { fleetCar, presentPlacesOf } from '../places.ts';
import { allFleets, firstVehicle, smallestFirst, type Found } from '../rehoming/finding.ts';
import { tripIn } from '../source/matching.ts';
import type { VehicleHold } from '../dispatch/board-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { divided, type Divided } from './rules.ts';

/** Most later trips that one breakdown moves: all of it is one transaction. */
const MOST_LATER = 8;

/** Whoever holds a vehicle that breaks down holds it no more. */
const NO_HOLDS = { now: Infinity };

/** Where the present vehicle of a trip is booked. */
export const vehiclePlace = (order: DispatchOrder): Placed =>
  certain(presentPlacesOf(order)[0], `vehicle of ${order.id}`);

/** How a breakdown divides the vehicle's booking; one that had not left yet gives back all of it. */
export const replacing = (order: DispatchOrder, now: number): Divided =>
  divided(vehiclePlace(order), now, order.departure !== undefined);

/** From when on the broken vehicle does nothing more for the trip. */
export const brokenFrom = (order: DispatchOrder, now: Instant): Instant => {
  const { used, rest } = replacing(order, now);
  return used?.to ?? rest?.from ?? order.window.to;
};

/** How long a vehicle that breaks down is blocked, and the trips that it was to make in that time. */
export interface OutOfService {
  /** Absent when it is not to be had anyway. */
  readonly block?: Window;
  readonly later: readonly DispatchOrder[];
}

/**
 * From the breakdown on for as long as policy says, or until the dispatcher ends it. The block stops where something
 * begins that cannot be moved, such as another block.
 */
export const outOfService = (
  { id: ownId, vehicleId: brokenId }: Pick<DispatchOrder, 'id' | 'vehicleId'>,
  from: Instant,
  days: readonly LedgerDay[],
  orders: readonly DispatchOrder[],
  { breakdownDays }: Pick<BookingPolicy, 'breakdownDays'>,
): OutOfService => {
  const own = days.filter(({ resourceId }) => resourceId === brokenId);
  const later: DispatchOrder[] = [];
  let to = from + breakdownDays * DAY;
  for (const span of spansInWayOf(own, { from, to }, NO_HOLDS)) {
    if (span.bookingId === ownId) continue;
    const order = orders.find(({ id, vehicleId }) => id === span.bookingId && vehicleId === brokenId);
    if (order && later.includes(order)) continue;
    if (order?.state !== 'DISPATCHED' || later.length === MOST_LATER) {
      to = windowOf(span).from;
      break;
    }
    later.push(order);
  }
  return { later, ...(from < to ? { block: { from, to } } : {}) };
};

/** Holds that end, all that they hold, because their vehicle is blocked then; those that have lapsed hold nothing. */
export const heldThen = (
  holds: readonly VehicleHold[],
  brokenId: string,
  block: Window | undefined,
  now: Instant,
): VehicleHold[] =>
  holds.filter(
    ({ vehicleId, window, resources, until }) =>
      vehicleId === brokenId &&
      resources.length > 0 &&
      !isLapsed({ until }, now) &&
      block !== undefined &&
      window.from < block.to &&
      block.from < window.to,
  );

/** A later trip of the vehicle with those whom it serves and who drives it, or may drive it himself. */
export interface LaterTrip {
  readonly order: DispatchOrder;
  readonly requests: readonly VehicleRequest[];
  readonly driver: Driver | undefined;
  readonly licences: readonly DrivingLicence[];
}

/**
 * A later trip and the vehicle that drives it instead, with what the sources before its own say; absent when no fleet
 * has one.
 */
export interface Rehomed extends LaterTrip, Found {}

/**
 * Another vehicle for each later trip, by the first source that has one, judged as a dispatcher's change would be; its
 * driver stays. They never overlap.
 */
export const rehomed = (
  later: readonly LaterTrip[],
  vehicles: readonly Vehicle[],
  days: readonly LedgerDay[],
  now: Instant,
  policies: Policies,
): Rehomed[] => {
  const daysOf = byResource(days);
  const bySeats = smallestFirst(vehicles);
  return later.map((trip) => {
    const { order: before, requests, driver, licences } = trip;
    const asked = { now, policy: policies(before.window.from), until: before.window.to };
    const [request, ...others] = requests;
    const [need] = needsOf(requests, before.passengers, tripIn(before.window, asked.policy));
    if (!request || !need) return { ...trip, said: () => [] };
    const against = (vehicle: Vehicle) => {
      const order = { ...before, ...fleetCar(vehicle.id, vehicle) };
      const theirs = [vehicle.id, driver?.id ?? ''].flatMap((id) => daysOf.get(id) ?? []);
      const crew = { order, requests, vehicle, driver, car: undefined, licences };
      return crewRefusals(crew, theirs, [{ before, after: order }], asked);
    };
    const question = { ...asked, need };
    // What is taken is told with the other reasons here: there are few trips.
    const judging = { isTaken: () => false, against };
    return {
      ...trip,
      ...firstVehicle(bySeats, allFleets, [request, ...others], question, before.earlierSources ?? [], judging),
    };
  });
};
