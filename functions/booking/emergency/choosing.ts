/**
 * Which vehicles and drivers go to an event: those of the wanted type, free before taken, the less urgent trip before
 * the more urgent, the nearer before the farther, the smaller before the larger; and to each vehicle the driver who may
 * drive it and little else. Pure.
 */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { byResource, spansInWayOf } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { distanceMetres, type Point } from '../../platform/geo.ts';
import { leastQualifiedFirst } from '../source/driving.ts';
import { bookedWindow, driverRefusals, vehicleRefusals, type Question } from '../source/matching.ts';
import type { SelfDriving } from '../source/self-driving.ts';
import type { Instant } from '../../platform/time.ts';
import type { Policies } from '../policy.ts';
import type { DispatchOrder, TripNeed, TripPriority } from '../types.ts';
import type { Choice, Emergency, EmergencyNeed } from './types.ts';

/** An order that stands in the way, with the highest priority of those it serves. */
export interface InTheWay {
  readonly order: DispatchOrder;
  readonly priority: TripPriority;
}

/** What there is to choose from. */
export interface Stock {
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly Driver[];
  /** Days of all of them in the ledger, as far as they bear on the window. */
  readonly days: readonly LedgerDay[];
  /** Orders by id, as far as they stand in the way. */
  readonly inTheWay: ReadonlyMap<string, InTheWay>;
}

/** What is asked of every vehicle: the trip to the event, judged by the rules of any trip. */
export interface Calling {
  readonly question: Question;
  readonly point: Point | undefined;
  readonly displaces: boolean;
  /** Who calls, and drives what goes without a driver; absent while nobody is named. */
  readonly caller?: SelfDriving | undefined;
}

/** The trip to an event as the rules of any trip judge it; it may be decided until its window ends. */
export const callingFor = (
  { window, point, displaces }: Pick<Emergency, 'window' | 'point' | 'displaces'>,
  now: Instant,
  policies: Policies,
): Calling => {
  const need: TripNeed = { window, purpose: 'EMERGENCY', passengers: 1, driving: 'SELF_DRIVE' };
  return { question: { need, now, policy: policies(window.from), until: window.to }, point, displaces };
};

/** How much it matters to take a trip's vehicle away; undefined for one that may not be displaced. */
const weight: Readonly<Record<TripPriority, number | undefined>> = { ROUTINE: 1, URGENT: 2, EMERGENCY: undefined };

interface Candidate {
  readonly vehicle: Vehicle;
  readonly displaced: readonly DispatchOrder[];
  /** 0 free, else the weight of the most urgent trip that would lose it. */
  readonly harm: number;
  readonly metres: number;
}

const isOfType = (vehicle: Vehicle, { seatsAtLeast = 0, categories, energies }: EmergencyNeed): boolean =>
  vehicle.seats >= seatsAtLeast &&
  (categories === undefined || categories.length === 0 || categories.includes(vehicle.category)) &&
  (energies === undefined || energies.length === 0 || energies.includes(vehicle.energy));

/** Orders that would have to give way, with what that weighs; undefined when one of them may not, or holds and blocks are in the way. */
const displacing = (
  days: readonly LedgerDay[],
  { question, displaces }: Calling,
  { inTheWay }: Stock,
): Pick<Candidate, 'displaced' | 'harm'> | undefined => {
  const window = bookedWindow(question.need.window, question.policy);
  const spans = spansInWayOf(days, window, question);
  if (spans.length > 0 && !displaces) return undefined;
  const orders = [...new Set(spans.map(({ bookingId }) => bookingId))].map((id) => inTheWay.get(id));
  const weights = orders.map((one) => (one?.order.state === 'DISPATCHED' ? weight[one.priority] : undefined));
  if (weights.some((one) => one === undefined)) return undefined;
  return {
    displaced: orders.flatMap((one) => one?.order ?? []),
    harm: Math.max(0, ...weights.map((one) => one ?? 0)),
  };
};

const candidateOf = (
  vehicle: Vehicle,
  days: readonly LedgerDay[],
  calling: Calling,
  stock: Stock,
): Candidate | undefined => {
  // Being taken is no reason against it here; everything else that speaks against a trip does.
  if (vehicleRefusals(vehicle, [], calling.question).length > 0) return undefined;
  const giving = displacing(days, calling, stock);
  const metres = calling.point ? distanceMetres(vehicle.homeBay.location, calling.point) : 0;
  return giving && { vehicle, metres, ...giving };
};

const best = (a: Candidate, b: Candidate): number =>
  a.harm - b.harm || a.metres - b.metres || a.vehicle.seats - b.vehicle.seats || (a.vehicle.id < b.vehicle.id ? -1 : 1);

/** A vehicle's day as it would be once some orders are gone. */
const without = (days: readonly LedgerDay[], orders: readonly DispatchOrder[]): LedgerDay[] => {
  const gone = new Set(orders.map(({ id }) => id));
  return days.map((day) => {
    const spans = day.spans.filter(({ bookingId }) => !gone.has(bookingId));
    const taken = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    return { ...day, spans, taken };
  });
};

/** Drivers of a trip: all of them, and those whom nothing but a vehicle's size can keep from driving it. */
interface Crew {
  readonly drivers: readonly Driver[];
  readonly able: readonly Driver[];
}

/** The first driver who may drive a vehicle there: one who loses his trip by it before others. */
const driverFor = (
  { vehicle, displaced }: Candidate,
  question: Question,
  { drivers, able }: Crew,
  daysOf: ReadonlyMap<string, readonly LedgerDay[]>,
  taken: ReadonlySet<string>,
): Driver | undefined => {
  const losing = new Set(displaced.map(({ driverId }) => driverId));
  const inOrder = [...(losing.size > 0 ? drivers.filter(({ id }) => losing.has(id)) : []), ...able];
  return inOrder.find((driver) => {
    const days = without(daysOf.get(driver.id) ?? [], displaced);
    return !taken.has(driver.id) && driverRefusals(driver, days, question, vehicle).length === 0;
  });
};

/**
 * Vehicles for the needs in their order, each with a driver where one is wanted; as many as there are. Drivers are
 * taken in the order in which they are listed.
 */
export const chooseInOrder = (needs: readonly EmergencyNeed[], calling: Calling, stock: Stock): Choice[] => {
  const daysOf = byResource(stock.days);
  const taken = new Set<string>();
  const choices: Choice[] = [];
  needs.forEach((need, index) => {
    const { driving } = need;
    const asked = { ...calling.question, need: { ...calling.question.need, driving } };
    const question = driving === 'SELF_DRIVE' ? { ...asked, selfDriver: calling.caller } : asked;
    const candidates = stock.vehicles
      .filter((vehicle) => isOfType(vehicle, need))
      .flatMap((vehicle) => candidateOf(vehicle, daysOf.get(vehicle.id) ?? [], { ...calling, question }, stock) ?? [])
      .sort(best);
    const able = stock.drivers.filter(
      (driver) => driverRefusals(driver, daysOf.get(driver.id) ?? [], question).length === 0,
    );
    const crew = { drivers: stock.drivers, able };
    let wanted = need.count;
    for (const candidate of candidates) {
      if (wanted === 0) break;
      const { vehicle, displaced, metres } = candidate;
      if (taken.has(vehicle.id) || displaced.some(({ id }) => taken.has(id))) continue;
      const driver = need.driving === 'WITH_DRIVER' ? driverFor(candidate, question, crew, daysOf, taken) : undefined;
      if (need.driving === 'WITH_DRIVER' && !driver) continue;
      for (const id of [vehicle.id, ...displaced.map((order) => order.id), ...(driver ? [driver.id] : [])])
        taken.add(id);
      choices.push({
        need: index,
        vehicle,
        displaced,
        ...(driver ? { driver } : {}),
        ...(calling.point ? { distanceMetres: metres } : {}),
      });
      wanted -= 1;
    }
  });
  return choices;
};

/**
 * The same with the least qualified drivers first. Where that does not serve all, the drivers as they are listed may come
 * to other vehicles and, with what is left for later needs or for those who drive themselves, to more of them; if so
 * nobody is kept.
 */
export const choose = (needs: readonly EmergencyNeed[], calling: Calling, stock: Stock): Choice[] => {
  const drivers = leastQualifiedFirst(stock.drivers, calling.question.policy);
  const sparing = chooseInOrder(needs, calling, { ...stock, drivers });
  if (sparing.length === needs.reduce((sum, { count }) => sum + count, 0)) return sparing;
  const asListed = chooseInOrder(needs, calling, stock);
  return asListed.length > sparing.length ? asListed : sparing;
};

/** How many more vehicles of a kind could go, each with a driver where one is wanted, once some are chosen. */
export const spareOf = (
  need: EmergencyNeed,
  calling: Calling,
  { vehicles, drivers, ...rest }: Stock,
  chosen: readonly Choice[],
): number => {
  const going = new Set(chosen.flatMap(({ vehicle, driver }) => [vehicle.id, ...(driver ? [driver.id] : [])]));
  const left = {
    ...rest,
    vehicles: vehicles.filter(({ id }) => !going.has(id)),
    drivers: leastQualifiedFirst(drivers, calling.question.policy).filter(({ id }) => !going.has(id)),
  };
  return chooseInOrder([{ ...need, count: left.vehicles.length }], calling, left).length;
};
