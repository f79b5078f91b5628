/** Where a trip that has lost its vehicle goes on: the first fleet, in the order of sources, that has one for it. Pure. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysWith, isFree } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { selfDrivingIn, type Means } from '../dispatch/suggesting.ts';
import { placesOf } from '../places.ts';
import { leastQualifiedFirst } from '../source/driving.ts';
import {
  bookedWindow,
  driverRefusals,
  driverServes,
  servingRefusals,
  sourceOfAll,
  vehicleSourceOf,
  type Question,
} from '../source/matching.ts';
import { nothingFrom, saidOfUnit, type Reason } from '../source/proposing.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest, VehicleSource } from '../types.ts';

/** Fleets that are tried first, for all at once. */
export const ownAndPool: readonly VehicleSource[] = ['OWN_UNIT', 'PLATFORM_POOL'];
export const allFleets: readonly VehicleSource[] = [...ownAndPool, 'NEIGHBOUR_UNIT'];

/** The fewest seats first: a larger vehicle is kept for what needs it. */
export const smallestFirst = (vehicles: readonly Vehicle[]): Vehicle[] =>
  vehicles.toSorted((a, b) => a.seats - b.seats || (a.id < b.id ? -1 : 1));

/** A vehicle, where there is one, and what each source that has none says of the trip: asked only where it is kept. */
export interface Found {
  readonly vehicle?: Vehicle;
  readonly said: () => readonly EarlierSource[];
}

/** What speaks against a vehicle, and whether somebody has it then: that is told at once, the reasons are not. */
export interface Judging {
  readonly isTaken: (vehicle: Vehicle) => boolean;
  readonly against: (vehicle: Vehicle) => readonly Reason[];
}

/**
 * The first vehicle that nothing speaks against, judged for all who ride in it. What the dispatcher once passed over,
 * with a reason, he is not sent.
 */
export const firstVehicle = (
  vehicles: readonly Vehicle[],
  sources: readonly VehicleSource[],
  requests: Trip['requests'],
  question: Question,
  saidBefore: readonly EarlierSource[],
  { isTaken, against }: Judging,
): Found => {
  const bySource = Map.groupBy(vehicles, (vehicle) => sourceOfAll(vehicle, requests, question.policy));
  const declined = (source: VehicleSource, unitId?: string): EarlierSource | undefined =>
    saidBefore
      .filter((one) => unitId === undefined || (one.unitId ?? unitId) === unitId)
      .find((one) => one.source === source && one.declined !== undefined);
  const saidOf = (source: VehicleSource, asked = bySource.get(source) ?? [], unitId?: string): EarlierSource =>
    declined(source, unitId) ?? nothingFrom(source, asked.map(against), question);
  /** Each unit is asked for its own: of several who share a car it is kept whose it is. What one lends to another is lent. */
  const saidOfOwn = (): EarlierSource[] => {
    const lent = bySource.get('NEIGHBOUR_UNIT') ?? [];
    const own = vehicles.filter((vehicle) => !lent.includes(vehicle));
    return [...Map.groupBy(requests, ({ unitId }) => unitId).keys()].flatMap((unitId) => {
      const theirs = own.filter((vehicle) => vehicle.unitId === unitId);
      return saidOfUnit([saidOf('OWN_UNIT', theirs, unitId)], requests.length > 1 ? unitId : undefined);
    });
  };
  const saidBy = (asked: readonly VehicleSource[]): readonly EarlierSource[] =>
    asked.flatMap((source) => (source === 'OWN_UNIT' ? saidOfOwn() : [saidOf(source)]));
  for (const [index, source] of sources.entries()) {
    const own = declined(source) ? [] : (bySource.get(source) ?? []);
    const vehicle = own.find((one) => !isTaken(one) && against(one).length === 0);
    if (vehicle) return { vehicle, said: () => saidBy(sources.slice(0, index)) };
  }
  return { said: () => saidBy(sources) };
};

/** A vehicle with who drives it. */
export interface Home extends Found {
  readonly driver?: Driver;
}

/** Who rides in one vehicle, and what it is asked for them together, once for each of their purposes. */
export interface Trip {
  readonly requests: readonly [VehicleRequest, ...VehicleRequest[]];
  readonly questions: readonly [Question, ...Question[]];
}

/** Vehicles that all who ride together may have; one that is lent is lent to all of them, and nobody's own. */
const sharedBy = (vehicles: readonly Vehicle[], { requests, questions: [{ policy }] }: Trip): readonly Vehicle[] => {
  if (requests.length === 1) return vehicles;
  return vehicles.filter((vehicle) => {
    const isLent = new Set(requests.map((one) => vehicleSourceOf(vehicle, one, policy) === 'NEIGHBOUR_UNIT'));
    return isLent.size === 1;
  });
};

/** A vehicle for a trip out of all there is, with the least qualified driver who may drive it where one is wanted. */
export const homeFor = (
  trip: Trip,
  { earlierSources = [] }: Pick<DispatchOrder, 'earlierSources'>,
  means: Means,
  sources: readonly VehicleSource[],
): Home => {
  const { vehicles, drivers, days } = means;
  const { requests, questions } = trip;
  const [[request], [question]] = [requests, questions];
  const { policy } = question;
  const selfDriver = selfDrivingIn(means, request);
  const daysOf = ({ id }: Vehicle | Driver): readonly LedgerDay[] => days.get(id) ?? [];
  const isDriven = request.driving === 'WITH_DRIVER';
  const able = isDriven ? drivers.filter((one) => driverRefusals(one, daysOf(one), question).length === 0) : [];
  const crew = leastQualifiedFirst(able, policy);
  const driverFor = (vehicle: Vehicle): Driver | undefined =>
    crew.find(
      (one) =>
        requests.every((rider) => driverServes(one, rider, vehicle, policy)) &&
        driverRefusals(one, daysOf(one), question, vehicle).length === 0,
    );
  const against = (vehicle: Vehicle): readonly Reason[] => {
    const all = questions.flatMap((one) =>
      requests.flatMap((rider) => servingRefusals(vehicle, daysOf(vehicle), rider, { ...one, selfDriver })),
    );
    const refusals = [...new Map(all.map((one) => [one.code, one])).values()];
    if (refusals.length > 0 || !isDriven || driverFor(vehicle)) return refusals;
    return [{ code: 'NO_DRIVER', facts: { plate: vehicle.plateNumber } }];
  };
  const booked = bookedWindow(question.need.window, policy);
  const isTaken = (vehicle: Vehicle): boolean => !isFree(daysOf(vehicle), booked, question);
  const found = firstVehicle(sharedBy(vehicles, trip), sources, requests, question, earlierSources, {
    isTaken,
    against,
  });
  const driver = found.vehicle && isDriven ? driverFor(found.vehicle) : undefined;
  return { ...found, ...(driver ? { driver } : {}) };
};

/** The same means once an order is made of them. */
export const meansWith = (means: Means, order: DispatchOrder): Means => {
  const days = new Map(means.days);
  for (const { bookingId, resource, window } of placesOf(order))
    days.set(resource.resourceId, daysWith(days.get(resource.resourceId) ?? [], bookingId, { resource, window }));
  return { ...means, days };
};
