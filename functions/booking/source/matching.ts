/**
 * Whether a vehicle and a driver can serve a trip: one column of named checks that both the search and the dispatch
 * ask, so that what is listed as free can be booked (rules 2 and 5 of the field). Pure.
 */
import type { Driver, Out, Vehicle } from '../../fleet/types.ts';
import { isFree, spansInWayOf, spansWords } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, HOUR, MINUTE, type CivilDate, type Instant, type Window } from '../../platform/time.ts';
import { isWithinReach, lendingRefusals } from '../lending/rules.ts';
import { borrowingPolicy, type BookingPolicy } from '../policy.ts';
import { isRentalOnly } from '../rentals.ts';
import { windowPastRefusals } from '../states.ts';
import type { ArrangeRefusal } from '../dispatch/types.ts';
import type { WheelRefusal } from './driving-types.ts';
import type { DispatchOrder, TripNeed, VehicleRequest, VehicleSource } from '../types.ts';
import { drivingChecks, licenceChecks, ofDriver, type AtWheel, type Driven } from './driving.ts';
import type { SelfDriving } from './self-driving.ts';

/** What is judged beside the vehicle: the trip, the moment, the policy of that moment, and whose holds do not matter. */
export interface Question extends Viewpoint {
  readonly need: TripNeed;
  readonly policy: BookingPolicy;
  /** Who drives himself; absent where a driver is sent along, and where somebody at the place of an event drives. */
  readonly selfDriver?: SelfDriving | undefined;
  /** Until when it may be decided: until the trip begins, and of an order that has not departed until its window ends. */
  readonly until?: Instant;
}

/** A dispatcher's holds for a request are not in his way when he dispatches it. */
export const holderOf = (requestId: string, dispatcherId: string): string => `${requestId}/${dispatcherId}`;

type Check = (vehicle: Vehicle, question: Question) => Refusal<ArrangeRefusal> | undefined;

const ofVehicle = (
  code: ArrangeRefusal,
  { plateNumber }: Vehicle,
  facts: Readonly<Record<string, string | number>> = {},
): Refusal<ArrangeRefusal> => refusal(code, ['input', 'vehicleId'], { plate: plateNumber, ...facts });

/** Window that a trip takes in the ledger, with its buffers. */
export const bookedWindow = ({ from, to }: Window, policy: BookingPolicy): Window => ({
  from: from - policy.bufferBeforeMinutes * MINUTE,
  to: to + policy.bufferAfterMinutes * MINUTE,
});

/** The trip that fits into what is booked, its buffers taken off. */
export const tripIn = ({ from, to }: Window, policy: BookingPolicy): Window => ({
  from: from + policy.bufferBeforeMinutes * MINUTE,
  to: to - policy.bufferAfterMinutes * MINUTE,
});

/** Last civil day of a trip. */
const lastDay = ({ to }: Window): CivilDate => civilDate(to - 1);

/** Only a market rental may be longer than a trip. */
export const tripLengthRefusals = ({ need, policy }: Question): Refusal<'TRIP_TOO_LONG'>[] =>
  isRentalOnly(need.window, policy) ? [refusal('TRIP_TOO_LONG', [], { days: policy.longestTripDays })] : [];

const inService: Check = (vehicle) =>
  vehicle.state === 'IN_SERVICE' ? undefined : ofVehicle('VEHICLE_NOT_IN_SERVICE', vehicle, { state: vehicle.state });

const categoryPermits: Check = (vehicle, { need, policy }) =>
  policy.purposes[vehicle.category].includes(need.purpose)
    ? undefined
    : ofVehicle('CATEGORY_NOT_PERMITTED', vehicle, { category: vehicle.category, purpose: need.purpose });

/** On a self-drive trip one of the passengers drives. */
const seatsSuffice: Check = (vehicle, { need }) => {
  const people = need.passengers + (need.driving === 'WITH_DRIVER' ? 1 : 0);
  return people <= vehicle.seats ? undefined : ofVehicle('SEATS_TOO_FEW', vehicle, { people, seats: vehicle.seats });
};

const staysInsured: Check = (vehicle, { need }) =>
  lastDay(need.window) <= vehicle.insuredUntil
    ? undefined
    : ofVehicle('INSURANCE_LAPSES', vehicle, { until: vehicle.insuredUntil });

const staysInspected: Check = (vehicle, { need }) =>
  lastDay(need.window) <= vehicle.inspectedUntil
    ? undefined
    : ofVehicle('INSPECTION_LAPSES', vehicle, { until: vehicle.inspectedUntil });

/** Only a purely electric vehicle cannot take on fuel anywhere on the way. */
const reachesThatFar: Check = (vehicle, { need: { distanceKm } }) =>
  distanceKm === undefined || vehicle.energy !== 'BATTERY_ELECTRIC' || distanceKm <= vehicle.rangeKm
    ? undefined
    : ofVehicle('RANGE_TOO_SHORT', vehicle, { distance: distanceKm, range: vehicle.rangeKm });

/** With which order something is out, as a refusal tells it. */
export const outFacts = ({ number, until }: Out): Readonly<Record<string, string | number>> => ({
  number,
  latest: until,
});

/**
 * With whom something is out that should have been back: nobody knows when it will be, so it is sent on no trip that
 * begins soon. Until then the ledger has it.
 */
const overdueFor = (out: Out | undefined, { need, now, policy }: Question): Out | undefined =>
  out && now >= out.until && need.window.from < now + policy.notBackHours * HOUR ? out : undefined;

const isBack: Check = (vehicle, question) => {
  const out = overdueFor(vehicle.out, question);
  return out && ofVehicle('VEHICLE_NOT_BACK', vehicle, outFacts(out));
};

const checks: readonly Check[] = [
  inService,
  isBack,
  categoryPermits,
  seatsSuffice,
  staysInsured,
  staysInspected,
  reachesThatFar,
];

const judged = (
  checks: typeof drivingChecks,
  driver: AtWheel,
  days: readonly LedgerDay[],
  question: Question,
  vehicle: Driven | undefined,
): Refusal<WheelRefusal>[] => {
  const drive = { ...question, driver, days, vehicle, booked: bookedWindow(question.need.window, question.policy) };
  return checks.flatMap((check) => check(drive) ?? []);
};

/** Why the licence of who is on his way does not cover another vehicle. */
export const licenceRefusals = (driver: AtWheel, question: Question, vehicle: Driven): Refusal<WheelRefusal>[] =>
  judged(licenceChecks, driver, [], question, vehicle);

/** Why whoever drives may not drive a trip; `days` are his days in the ledger as far as known. */
const wheelRefusals = (
  driver: AtWheel,
  days: readonly LedgerDay[],
  question: Question,
  vehicle: Driven | undefined,
  numbers: ReadonlyMap<string, string> = new Map(),
): Refusal<WheelRefusal>[] => {
  const taken = takenFacts(days, question);
  const orders = taken && ordersInWay(days, question, numbers);
  return [
    ...judged(drivingChecks, driver, days, question, vehicle),
    ...(taken === undefined ? [] : [ofDriver('DRIVER_TAKEN', driver, { ...taken, ...(orders ? { orders } : {}) })]),
  ];
};

/**
 * Why a vehicle is not for who would drive it himself: by the checks of every driver. Before it is known which it would
 * be, why none is.
 */
export const selfDriverRefusals = ({ selfDriver, ...question }: Question, vehicle?: Driven): Refusal<WheelRefusal>[] =>
  selfDriver ? wheelRefusals(selfDriver.who, selfDriver.days, question, vehicle, selfDriver.numbers) : [];

/**
 * Why a vehicle cannot serve a trip, all reasons at once, those against who would drive it himself among them; `days`
 * are its days in the ledger as far as known.
 */
export const vehicleRefusals = (
  vehicle: Vehicle,
  days: readonly LedgerDay[],
  question: Question,
): Refusal<ArrangeRefusal>[] => {
  const taken = takenFacts(days, question);
  const { until = question.need.window.from } = question;
  return [
    ...windowPastRefusals({ window: { from: until, to: until } }, question.now),
    ...tripLengthRefusals(question),
    ...checks.flatMap((check) => check(vehicle, question) ?? []),
    ...(taken === undefined ? [] : [ofVehicle('VEHICLE_TAKEN', vehicle, taken)]),
    ...selfDriverRefusals(question, vehicle),
  ];
};

/**
 * Why a driver, or none, does not fit a trip; `days` are his days in the ledger as far as known, and the vehicle is the
 * one he would drive, once it is known.
 */
export const driverRefusals = (
  driver: Driver | undefined,
  days: readonly LedgerDay[],
  question: Question,
  vehicle?: Driven,
): Refusal<ArrangeRefusal>[] => {
  const { driving } = question.need;
  const path = ['input', 'driverId'];
  if (!driver) return driving === 'WITH_DRIVER' ? [refusal('DRIVER_REQUIRED', path)] : [];
  const out = overdueFor(driver.out, question);
  return [
    ...(out ? [refusal('DRIVER_NOT_BACK' as const, path, { name: driver.name, ...outFacts(out) })] : []),
    ...(driving === 'SELF_DRIVE' ? [refusal('DRIVER_NOT_WANTED' as const, path)] : []),
    ...wheelRefusals(driver, days, question, vehicle),
  ];
};

/**
 * When a resource is taken in the window of a trip, such as `11-24 08:00–12:00`, and how many minutes of that stand
 * around a trip by policy; undefined when it is free.
 */
const takenFacts = (
  days: readonly LedgerDay[],
  question: Question,
): Readonly<Record<string, string | number>> | undefined => {
  const { bufferBeforeMinutes, bufferAfterMinutes } = question.policy;
  const window = bookedWindow(question.need.window, question.policy);
  if (isFree(days, window, question)) return undefined;
  const turnaround = bufferBeforeMinutes + bufferAfterMinutes;
  const taken = spansWords(spansInWayOf(days, window, question));
  return turnaround > 0 ? { taken, turnaround } : { taken };
};

/** Numbers of the orders that take somebody in the window of a trip, as far as they are known; empty where none is. */
const ordersInWay = (days: readonly LedgerDay[], question: Question, numbers: ReadonlyMap<string, string>): string => {
  const spans = spansInWayOf(days, bookedWindow(question.need.window, question.policy), question);
  return [...new Set(spans.flatMap(({ bookingId }) => numbers.get(bookingId) ?? []))].join(', ');
};

/** Why a car of a partner, which is known by its plate, is not free for a trip. */
export const takenRefusals = (
  days: readonly LedgerDay[],
  question: Question,
  path: readonly string[],
  plateNumber: string,
): Refusal<'VEHICLE_TAKEN'>[] => {
  const taken = takenFacts(days, question);
  return taken === undefined ? [] : [refusal('VEHICLE_TAKEN', path, { plate: plateNumber, ...taken })];
};

/** Who asks for a vehicle: whose sources are tried, by which division's policy. */
export type Asking = Pick<VehicleRequest, 'unitId' | 'centreId' | 'divisionCode'>;

/** Which source a fleet is for a request; undefined when it does not serve it at all. */
export const sourceOf = (
  fleetId: string,
  { unitId, centreId }: Pick<VehicleRequest, 'unitId' | 'centreId'>,
): VehicleSource | undefined => {
  if (fleetId === unitId) return 'OWN_UNIT';
  return fleetId === centreId ? 'PLATFORM_POOL' : undefined;
};

/** Which source a vehicle is for a request: that of its fleet, or a neighbour's whose unit lends it (调剂). */
export const vehicleSourceOf = (vehicle: Vehicle, asking: Asking, policy: BookingPolicy): VehicleSource | undefined =>
  sourceOf(vehicle.unitId, asking) ?? (isWithinReach(vehicle, asking, policy) ? 'NEIGHBOUR_UNIT' : undefined);

/** Why a vehicle cannot serve a request: whatever speaks against it, and what its unit says when it only lends it. */
export const servingRefusals = (
  vehicle: Vehicle | undefined,
  days: readonly LedgerDay[],
  asking: Asking,
  question: Question,
): Refusal<ArrangeRefusal>[] => {
  const source = vehicle && vehicleSourceOf(vehicle, asking, question.policy);
  if (!source) return [refusal('VEHICLE_NOT_FOUND', ['input', 'vehicleId'])];
  return [
    ...vehicleRefusals(vehicle, days, question),
    ...(source === 'NEIGHBOUR_UNIT'
      ? lendingRefusals(vehicle, question.need, borrowingPolicy(asking, question.policy))
      : []),
  ];
};

/** Whether a driver may be sent for a request: of its unit or centre, or with a vehicle that is lent with a driver. */
export const driverServes = (
  { unitId }: Driver,
  asking: Asking,
  vehicle: Vehicle | undefined,
  policy: BookingPolicy,
): boolean =>
  sourceOf(unitId, asking) !== undefined ||
  (vehicle?.unitId === unitId &&
    vehicle.lending?.withDriver === true &&
    vehicleSourceOf(vehicle, asking, policy) === 'NEIGHBOUR_UNIT');

/**
 * Which source a vehicle is for all who share it: whose vehicle is one side's own and another's to borrow is lent, and
 * whose it is one side's own and another's pool is the pool's. Undefined when one of them cannot have it.
 */
export const sourceOfAll = (
  vehicle: Vehicle,
  sides: readonly Asking[],
  policy: BookingPolicy,
): VehicleSource | undefined => {
  const sources = sides.map((side) => vehicleSourceOf(vehicle, side, policy));
  return sources.includes(undefined) ? undefined : (sources.find((source) => source !== 'OWN_UNIT') ?? sources[0]);
};

/**
 * What an order keeps of where its vehicle comes from, for all who share it. Its unit gets no less for several than the
 * one among them whose division pays most would owe alone.
 */
export const originOfAll = (
  vehicle: Vehicle | undefined,
  sides: readonly Asking[],
  policy: BookingPolicy,
): Pick<DispatchOrder, 'source' | 'lendingKmFen'> => {
  const source = (vehicle && sourceOfAll(vehicle, sides, policy)) ?? 'PLATFORM_POOL';
  if (!vehicle || source !== 'NEIGHBOUR_UNIT') return { source };
  const borrowers = sides.filter((side) => vehicleSourceOf(vehicle, side, policy) === source);
  return { source, lendingKmFen: Math.max(...borrowers.map((side) => borrowingPolicy(side, policy).lendingKmFen)) };
};

/** The same for who has it to himself. */
export const originOf = (
  vehicle: Vehicle | undefined,
  asking: Asking,
  policy: BookingPolicy,
): Pick<DispatchOrder, 'source' | 'lendingKmFen'> => originOfAll(vehicle, [asking], policy);
