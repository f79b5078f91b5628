/**
 * Which vehicle and which driver a waiting request should have, and why. What may serve is what the one column of
 * checks lets pass; of that the cheapest is proposed, counted in kilometres of empty way. Pure.
 */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysWith, isFree, takenOn } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { distanceMetres } from '../../platform/geo.ts';
import type { Facts } from '../../platform/result.ts';
import { civilDate, HOUR, type Instant, type Window } from '../../platform/time.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import { renterResource } from '../../rental/order/placing.ts';
import { selfDriverOf } from '../places.ts';
import type { BookingPolicy, Policies } from '../policy.ts';
import { isRest, plannedDeparture } from '../rests.ts';
import { dutyRefusals, licensedSeats } from '../source/driving.ts';
import {
  bookedWindow,
  driverRefusals,
  driverServes,
  holderOf,
  servingRefusals,
  vehicleSourceOf,
  type Question,
} from '../source/matching.ts';
import { selfDrivingOf, type SelfDriving } from '../source/self-driving.ts';
import { earliestDeparture, tripWindow } from '../states.ts';
import type { VehicleRequest, VehicleSource } from '../types.ts';
import { needsOf } from './arranging.ts';
import type { Suggestion, SuggestionReason, SuggestionReasonCode } from './option-types.ts';

/** Everything that could be sent, and what is taken of it. */
export interface Means {
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly Driver[];
  /** By vehicle, driver, or who drives himself. */
  readonly days: ReadonlyMap<string, readonly LedgerDay[]>;
  /** Of those who would drive themselves. */
  readonly licences: readonly DrivingLicence[];
}

/** Who would drive a request's vehicle himself, as the means have it. */
export const selfDrivingIn = ({ licences, days }: Means, request: VehicleRequest): SelfDriving | undefined => {
  const selfDriver = selfDriverOf(request);
  return selfDrivingOf(selfDriver, licences, days.get(selfDriver?.personId ?? '') ?? []);
};

/** Who decides, when, and by which policies. */
export interface Deciding {
  readonly now: Instant;
  readonly dispatcherId: string;
  readonly policies: Policies;
  /** Who rides with a request, itself first; it alone unless it is said. */
  readonly riding?: (request: VehicleRequest) => readonly VehicleRequest[];
}

interface Candidate<Noun> {
  readonly noun: Noun;
  readonly cost: number;
  readonly reasons: readonly SuggestionReason[];
}

const byCost = <Noun extends { readonly id: string }>(a: Candidate<Noun>, b: Candidate<Noun>): number =>
  a.cost - b.cost || (a.noun.id < b.noun.id ? -1 : 1);

const reason = (code: SuggestionReasonCode, facts: Facts = {}): SuggestionReason => ({ code, facts });

const seatsWanted = ({ passengers, driving }: VehicleRequest): number =>
  passengers + (driving === 'WITH_DRIVER' ? 1 : 0);

/** Kilometres from the home bay to where passengers get in; undefined where the request names no point. */
const emptyKm = ({ homeBay }: Vehicle, { pickUpPoint }: VehicleRequest): number | undefined =>
  pickUpPoint && Math.round(distanceMetres(homeBay.location, pickUpPoint) / 100) / 10;

/** Kilometres that an electric vehicle has left at the end; undefined where nothing is known or need not be. */
const kmLeft = ({ energy, rangeKm }: Vehicle, { distanceKm }: VehicleRequest): number | undefined =>
  energy === 'BATTERY_ELECTRIC' && distanceKm !== undefined ? rangeKm - distanceKm : undefined;

/** A vehicle with little left counts as if it had to drive the missing reserve. */
const missingReserveKm = (
  vehicle: Vehicle,
  request: VehicleRequest,
  { rangeReservePercent }: BookingPolicy,
): number => {
  const left = kmLeft(vehicle, request);
  return left === undefined ? 0 : Math.max(0, (vehicle.rangeKm * rangeReservePercent) / 100 - left);
};

/** A unit's own vehicle comes before the pool's, whatever the way: so far is no pool. */
const OWN_UNIT_FIRST = 1_000_000;

/** What it weighs that something else takes a vehicle or driver until shortly before a trip: then nobody leaves early. */
const takenBefore = (
  days: readonly LedgerDay[],
  { window }: VehicleRequest,
  policy: BookingPolicy,
  viewpoint: Viewpoint,
): number => {
  const lead = { from: earliestDeparture({ window }, policy), to: bookedWindow(window, policy).from };
  return lead.from < lead.to && !isFree(days, lead, viewpoint) ? policy.takenBeforeKm : 0;
};

/** The same of a driver who would rest too short, or be on duty for too long, if the trip left at the earliest. */
const tiredBefore = (
  driver: Driver,
  days: readonly LedgerDay[],
  { window }: VehicleRequest,
  policy: BookingPolicy,
  viewpoint: Viewpoint,
): number => {
  const { from, to } = bookedWindow(window, policy);
  const booked = { from: Math.min(from, earliestDeparture({ window }, policy)), to };
  return dutyRefusals({ driver, booked, days, policy, ...viewpoint }).length > 0 ? policy.takenBeforeKm : 0;
};

const vehicleCandidate = (
  vehicle: Vehicle,
  request: VehicleRequest,
  source: VehicleSource,
  usual: number,
  policy: BookingPolicy,
  taken: number,
): Candidate<Vehicle> => {
  const spare = vehicle.seats - seatsWanted(request);
  const km = emptyKm(vehicle, request);
  const left = kmLeft(vehicle, request);
  const worn = vehicle.odometerKm / 10_000;
  return {
    noun: vehicle,
    cost:
      2 * (km ?? 0) +
      spare * policy.spareSeatKm +
      worn * policy.wornKm +
      missingReserveKm(vehicle, request, policy) +
      taken -
      (source === 'OWN_UNIT' ? OWN_UNIT_FIRST : 0),
    reasons: [
      ...(source === 'OWN_UNIT' ? [reason('OWN_UNIT_VEHICLE')] : []),
      ...(source === 'NEIGHBOUR_UNIT' ? [reason('LENT_BY_NEIGHBOUR')] : []),
      reason('CATEGORY_FITS', { category: vehicle.category, purpose: request.purpose }),
      reason('SEATS_FIT', { seats: vehicle.seats, people: seatsWanted(request), spare }),
      ...(left === undefined ? [] : [reason('RANGE_SUFFICES', { range: vehicle.rangeKm, left })]),
      ...(km === undefined ? [] : [reason('NEAR_PICK_UP', { km })]),
      ...(vehicle.odometerKm < usual ? [reason('LITTLE_WORN', { odometer: vehicle.odometerKm, usual })] : []),
    ],
  };
};

/** Hours for which a driver is booked on a day; what is held for the very trip is none of them. */
const busyHours = (days: readonly LedgerDay[], date: string, viewpoint: Viewpoint): number => {
  const day = days.find((one) => one.date === date);
  return day ? takenOn(day, viewpoint).length / 4 : 0;
};

const driverCandidate = (
  driver: Driver,
  days: readonly LedgerDay[],
  { need: { window }, policy, ...viewpoint }: Question,
  taken: number,
): Candidate<Driver> => {
  const busy = busyHours(days, civilDate(window.from), viewpoint);
  const left = policy.mostDutyMinutesOfDay / 60 - busy - (window.to - window.from) / HOUR;
  return {
    noun: driver,
    // Who may drive more than a small car is kept for what needs him.
    cost: licensedSeats(driver.licenceClass, policy) * policy.spareSeatKm + busy * policy.busyHourKm + taken,
    reasons: [
      reason('LICENCE_FITS', { name: driver.name, licence: driver.licenceClass }),
      ...(left > 0 ? [reason('DRIVER_HAS_TIME', { name: driver.name, hours: Math.floor(left * 4) / 4 })] : []),
    ],
  };
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const alone = (request: VehicleRequest): readonly VehicleRequest[] => [request];

/** A request as the trip of all who ride with it. */
const asWhole = (first: VehicleRequest, sides: readonly VehicleRequest[]): VehicleRequest => ({
  ...first,
  window: tripWindow(sides),
  passengers: sides.reduce((sum, { passengers }) => sum + passengers, 0),
});

/**
 * Vehicles, each with a driver where one is wanted, that could serve a request and all who ride with it; the best first,
 * at most so many.
 */
export const suggestionsFor = (
  first: VehicleRequest,
  means: Means,
  { now, dispatcherId, policies, riding = alone }: Deciding,
  most: number,
): Suggestion[] => {
  const { vehicles, drivers, days } = means;
  const sides = riding(first);
  const request = asWhole(first, sides);
  const policy = policies(request.window.from);
  const selfDriver = selfDrivingIn(means, request);
  const asked = { now, holder: holderOf(request.id, dispatcherId), policy, selfDriver };
  const question: Question = { need: request, ...asked };
  const needs = sides.length > 1 ? needsOf(sides) : [request];
  const isServed = (vehicle: Vehicle): boolean =>
    sides.every((side) =>
      needs.every((need) => servingRefusals(vehicle, daysOf(vehicle), side, { need, ...asked }).length === 0),
    );
  const daysOf = ({ id }: Vehicle | Driver): readonly LedgerDay[] => days.get(id) ?? [];
  const taken = (one: Vehicle | Driver): number => takenBefore(daysOf(one), request, policy, asked);
  const hindered = (one: Driver): number => Math.max(taken(one), tiredBefore(one, daysOf(one), request, policy, asked));
  const able = vehicles.flatMap((vehicle) => {
    const source = vehicleSourceOf(vehicle, request, policy);
    return source && isServed(vehicle) ? [{ vehicle, source }] : [];
  });
  // Only where own unit and pool have none a neighbour's is proposed: then nothing is to be said against them.
  const own = able.filter(({ source }) => source !== 'NEIGHBOUR_UNIT');
  const fit = own.length > 0 ? own : able;
  const usual = median(fit.map(({ vehicle }) => vehicle.odometerKm));
  const ranked = fit
    .map(({ vehicle, source }) => ({
      ...vehicleCandidate(vehicle, request, source, usual, policy, taken(vehicle)),
      source,
    }))
    .sort(byCost);
  const suggestion = ({ noun: vehicle, source, cost, reasons }: (typeof ranked)[number]): Suggestion | undefined => {
    if (request.driving === 'SELF_DRIVE') return { request: first, vehicle, source, cost, reasons };
    const [driver] = drivers
      .filter((one) => sides.every((side) => driverServes(one, side, vehicle, policy)))
      .filter((one) => driverRefusals(one, daysOf(one), question, vehicle).length === 0)
      .map((one) => driverCandidate(one, daysOf(one), question, hindered(one)))
      .sort(byCost);
    return (
      driver && {
        request: first,
        vehicle,
        driver: driver.noun,
        source,
        cost: cost + driver.cost,
        reasons: [...reasons, ...driver.reasons],
      }
    );
  };
  const found: Suggestion[] = [];
  for (const candidate of ranked) {
    if (found.length === most) break;
    const one = suggestion(candidate);
    if (one) found.push(one);
  }
  return found;
};

const urgency = { EMERGENCY: 0, URGENT: 1, ROUTINE: 2 } as const;

/** Whoever stands by the road after a breakdown comes before all others. */
const urgencyOf = (request: VehicleRequest): number => (isRest(request) ? -1 : urgency[request.priority]);

/** Requests in the order in which they are served: the urgent ones first, then who leaves, or was to leave, first. */
export const inOrderOfService = (requests: readonly VehicleRequest[]): VehicleRequest[] =>
  [...requests].sort(
    (a, b) => urgencyOf(a) - urgencyOf(b) || plannedDeparture(a) - plannedDeparture(b) || (a.id < b.id ? -1 : 1),
  );

/** The same means once a suggestion is carried out. */
const without = (means: Means, { request, vehicle, driver }: Suggestion, booked: Window): Means => {
  const days = new Map(means.days);
  const crew = [vehicle, ...(driver ? [driver] : [])].map(({ id, unitId }) => ({ shelf: unitId, resourceId: id }));
  const selfDriver = selfDriverOf(request);
  for (const resource of [...crew, ...(selfDriver ? [renterResource(selfDriver)] : [])]) {
    const { resourceId } = resource;
    days.set(resourceId, daysWith(days.get(resourceId) ?? [], request.id, { resource, window: booked }));
  }
  return { ...means, days };
};

/**
 * One suggestion for each waiting request that can be served, none in the way of another: greedily, the most urgent and
 * earliest request first takes what is best for it.
 */
export const suggestionsForAll = (
  requests: readonly VehicleRequest[],
  means: Means,
  deciding: Deciding,
): Suggestion[] => {
  let left = means;
  return inOrderOfService(requests).flatMap((request) => {
    const [best] = suggestionsFor(request, left, deciding, 1);
    if (!best) return [];
    const { window } = asWhole(request, deciding.riding?.(request) ?? [request]);
    left = without(left, best, bookedWindow(window, deciding.policies(window.from)));
    return [best];
  });
};
