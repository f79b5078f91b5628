/** Orders as a dispatcher would have them, judged together by the one column of checks. Pure. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysWith, daysWithout } from '../../ledger/rules.ts';
import type { BookingChange, LedgerDay } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { MINUTE, type Window } from '../../platform/time.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import type { TimeShareCar } from '../../rental/types.ts';
import { presentPlacesOf } from '../places.ts';
import type { BookingPolicy } from '../policy.ts';
import {
  driverRefusals,
  driverServes,
  servingRefusals,
  tripIn,
  vehicleRefusals,
  type Question,
} from '../source/matching.ts';
import { selfDrivingOf } from '../source/self-driving.ts';
import { tripWindow } from '../states.ts';
import type { DispatchOrder, TripNeed, TripPriority, VehicleRequest } from '../types.ts';
import type { HiredOrderRefusal } from './hire-types.ts';
import { hiredOrderRefusals } from './hiring.ts';
import type { ArrangeRefusal, SharingRefusal } from './types.ts';

/** What becomes of an order: made where there was none before, given up where it is CANCELLED after. */
export interface OrderPlan {
  readonly before?: DispatchOrder;
  readonly after: DispatchOrder;
}

export const isLive = ({ state }: DispatchOrder): boolean => state !== 'CANCELLED';

/** What a plan changes in the ledger; one day of one resource is written once, whatever all plans do to it. */
export const bookingChangesOf = ({ before, after }: OrderPlan): BookingChange[] => [
  ...(before ? presentPlacesOf(before) : []).map(({ bookingId, ...from }) => ({ bookingId, from })),
  ...(isLive(after) ? presentPlacesOf(after) : []).map(({ bookingId, ...to }) => ({ bookingId, to })),
];

/** Orders that are there when all plans are carried out. */
export const liveAfter = (plans: readonly OrderPlan[]): DispatchOrder[] =>
  plans.map(({ after }) => after).filter(isLive);

const byUrgency = ['EMERGENCY', 'URGENT', 'ROUTINE'] as const satisfies readonly TripPriority[];

/** What an order needs of vehicle and driver: that of its requests together, once for each of their purposes. */
export const needsOf = (
  requests: readonly VehicleRequest[],
  share?: number,
  window: Window = tripWindow(requests),
): TripNeed[] => {
  const [first] = requests;
  if (!first) return [];
  const priorities = new Set(requests.map(({ priority }) => priority));
  const distances = requests.flatMap(({ distanceKm }) => distanceKm ?? []);
  const together = {
    window,
    passengers: share ?? requests.reduce((sum, { passengers }) => sum + passengers, 0),
    driving: first.driving,
    priority: byUrgency.find((priority) => priorities.has(priority)) ?? first.priority,
    ...(distances.length > 0 ? { distanceKm: Math.max(...distances) } : {}),
    ...(first.pickUpPoint ? { pickUpPoint: first.pickUpPoint } : {}),
  };
  return [...new Set(requests.map(({ purpose }) => purpose))].map((purpose) => ({ ...together, purpose }));
};

/** The ledger as an order would find it: the other plans carried out, and it not there itself. */
const daysBeside = (days: readonly LedgerDay[], plans: readonly OrderPlan[], orderId: string): LedgerDay[] => {
  const emptied = plans.reduce<readonly LedgerDay[]>((left, { after }) => daysWithout(left, after.id), days);
  const others = liveAfter(plans).filter(({ id }) => id !== orderId);
  return others
    .flatMap(presentPlacesOf)
    .reduce<LedgerDay[]>((all, { bookingId, ...placement }) => daysWith(all, bookingId, placement), [...emptied]);
};

/** An order with those whom it serves and who would serve it. */
export interface Crew {
  readonly order: DispatchOrder;
  readonly requests: readonly VehicleRequest[];
  readonly vehicle: Vehicle | undefined;
  readonly driver: Driver | undefined;
  /** The time-share car, where it is one. */
  readonly car: TimeShareCar | undefined;
  /** Among them that of who drives it himself. */
  readonly licences: readonly DrivingLicence[];
}

type CrewRefusal = ArrangeRefusal | HiredOrderRefusal;

const distinct = (refusals: readonly Refusal<CrewRefusal>[]): Refusal<CrewRefusal>[] => [
  ...new Map(refusals.map((one) => [JSON.stringify(one), one])).values(),
];

/**
 * Whether an order only keeps what it has, or less of it: a unit that lends its vehicle no more, or on other terms,
 * lets stand what is booked.
 */
export const isKept = (before: DispatchOrder | undefined, after: DispatchOrder): boolean =>
  before?.vehicleId === after.vehicleId &&
  before.window.from <= after.window.from &&
  after.window.to <= before.window.to &&
  after.requestIds.every((id) => before.requestIds.includes(id));

/** Whose a vehicle is that one of the orders has, where who rides by another may not have it: there it is known. */
const sayingWhose = (
  refusals: readonly Refusal<ArrangeRefusal>[],
  { plateNumber: plate }: Vehicle,
  { destination }: VehicleRequest,
): Refusal<ArrangeRefusal>[] =>
  refusals.map((one) => (one.code === 'VEHICLE_NOT_FOUND' ? { ...one, facts: { plate, destination } } : one));

/** Every reason against one order of a plan; `asked` is the question but for what is needed. */
export const crewRefusals = (
  { order, requests, vehicle, driver, car, licences }: Crew,
  days: readonly LedgerDay[],
  plans: readonly OrderPlan[],
  asked: Omit<Question, 'need' | 'selfDriver'>,
): Refusal<CrewRefusal>[] => {
  const beside = daysBeside(days, plans, order.id);
  const daysOf = (id: string): LedgerDay[] => beside.filter(({ resourceId }) => resourceId === id);
  const before = plans.find(({ after }) => after.id === order.id)?.before;
  const stays = order.requestIds.every((id) => before?.requestIds.includes(id));
  // What an order has already it may keep, though it is not back yet: it departs when it is.
  const keptWhileOut = [
    ...(stays && before?.vehicleId === order.vehicleId ? ['VEHICLE_NOT_BACK'] : []),
    ...(stays && before?.driverId === order.driverId ? ['DRIVER_NOT_BACK'] : []),
  ];
  const kept = isKept(before, order);
  const serves = (one: Driver): boolean =>
    (kept && before?.driverId === one.id) ||
    requests.every((request) => driverServes(one, request, vehicle, asked.policy));
  // More may be booked than was asked for: a trip takes longer, or somebody rides along no more.
  const trip = tripIn(order.window, asked.policy);
  const selfDriver = selfDrivingOf(order.selfDriver, licences, beside);
  const questions = needsOf(requests, order.passengers, trip).map((need): Question => ({ ...asked, need, selfDriver }));
  const [question] = questions;
  if (!question) return [];
  const { hired } = order;
  if (hired)
    return distinct(
      questions.flatMap((one) => hiredOrderRefusals({ ...order, hired }, car, daysOf(order.vehicleId), one)),
    );
  const isExchanged = plans.some((plan) => plan.before?.vehicleId === vehicle?.id);
  const serving = (request: VehicleRequest, one: Question): Refusal<ArrangeRefusal>[] => {
    const against = servingRefusals(vehicle, daysOf(order.vehicleId), request, one);
    return vehicle && isExchanged ? sayingWhose(against, vehicle, request) : against;
  };
  return distinct([
    ...questions.flatMap((one) =>
      vehicle && kept
        ? vehicleRefusals(vehicle, daysOf(vehicle.id), one)
        : requests.flatMap((request) => serving(request, one)),
    ),
    ...(order.driverId !== undefined && !(driver && serves(driver))
      ? [refusal('DRIVER_NOT_FOUND' as const, ['input', 'driverId'])]
      : driverRefusals(driver, driver ? daysOf(driver.id) : [], question, vehicle)),
  ]).filter(({ code }) => !keptWhileOut.includes(code));
};

const apart = (a: Window, b: Window): number => Math.max(Math.abs(a.from - b.from), Math.abs(a.to - b.to)) / MINUTE;

/** Why the requests of two orders cannot share a car, whatever the car. */
export const sharingRefusals = (
  into: readonly VehicleRequest[],
  from: readonly VehicleRequest[],
  policy: BookingPolicy,
): Refusal<SharingRefusal>[] => {
  const all = [...into, ...from];
  const minutes = apart(tripWindow(into), tripWindow(from));
  return [
    ...(all.some(({ orderIds }) => orderIds.length > 1) ? [refusal('REQUEST_SPLIT' as const)] : []),
    ...(all.length > policy.mostRequestsOfCar
      ? [refusal('TOO_MANY_REQUESTS' as const, [], { most: policy.mostRequestsOfCar })]
      : []),
    ...(minutes > policy.poolingMinutes
      ? [refusal('WINDOWS_APART' as const, [], { minutes, most: policy.poolingMinutes })]
      : []),
    ...(new Set(all.map(({ driving }) => driving)).size > 1 || all.some(({ driving }) => driving === 'SELF_DRIVE')
      ? [refusal('DRIVING_DIFFERS' as const)]
      : []),
  ];
};

/** A window of a request after the whole trip was moved: its beginning and its end move as those of the trip do. */
export const movedWith = (window: Window, trip: Window, moved: Window): Window => ({
  from: window.from + moved.from - trip.from,
  to: window.to + moved.to - trip.to,
});
