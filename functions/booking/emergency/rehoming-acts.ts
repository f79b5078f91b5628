/**
 * Requests that gave way to an event go on by the first source that has a vehicle for them: own unit and pool for all at
 * once, and for those whom these leave over a neighbour's vehicle or time-share. Whoever is left waits for dispatch
 * again, with what renting on the market would cost.
 */
import { vehicleRoster } from '../../fleet/roster-records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import type { Stamp } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import { bearingOnAll, readLent, readMeans, readSelfDrivers, together } from '../dispatch/means-acts.ts';
import { selfDrivingIn, type Means } from '../dispatch/suggesting.ts';
import { fleetCar } from '../places.ts';
import { policiesOfAll } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { look, seenOf } from '../seen-records.ts';
import { allFleets, homeFor, meansWith, ownAndPool, smallestFirst, type Trip } from '../rehoming/finding.ts';
import { proposeMarket } from '../rehoming/market-acts.ts';
import { orderInstead, type OrderWithoutCar } from '../rehoming/orders.ts';
import { inTransactions, writesOf, type Rehoming } from '../rehoming/records.ts';
import { byTimeShare } from '../rehoming/time-share-acts.ts';
import { originOfAll } from '../source/matching.ts';
import { samePersonRefusals, tripWindow } from '../states.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest, VehicleSource } from '../types.ts';
import {
  aloneIdFor,
  idsInstead,
  questionFor,
  sharedIdFor,
  sharedOnce,
  tripFor,
  urgentFirst,
  whoWait,
  type Loss,
} from './losses.ts';
import type { Displacement, Emergency } from './types.ts';

/** For how many of those whom own unit and pool leave over further sources are asked: each costs an act of its own. */
const FURTHER_MOST = 20;

/** The order instead of a lost one, but for its car. */
const insteadOf = (
  ctx: Context,
  emergency: Emergency,
  requests: Trip['requests'],
  lost: DispatchOrder,
  said: readonly EarlierSource[],
  policies: Policies,
): OrderWithoutCar => {
  const [{ id: requestId }] = requests;
  const id =
    requests.length > 1 ? sharedIdFor(emergency, lost.id) : aloneIdFor(emergency, { requestId, orderId: lost.id });
  const making = { id, dispatcherId: actorIn(ctx).personId, dispatchedAt: ctx.now };
  return orderInstead(lost, requests, making, said, policies(tripWindow(requests).from));
};

/** The means once a request has what it gets of them, and what that is: all that it lost, or nothing. */
interface Searched {
  readonly means: Means;
  readonly rehoming?: Rehoming;
  /** What each source says of the first car for which none has a vehicle. */
  readonly said: () => readonly EarlierSource[];
}

const search = (
  ctx: Context,
  emergency: Emergency,
  { requests, orders: lost }: Loss,
  before: Means,
  sources: readonly VehicleSource[],
  policies: Policies,
): Searched => {
  let means = before;
  const orders: DispatchOrder[] = [];
  const vehicles: Vehicle[] = [];
  for (const one of lost) {
    const trip = tripFor(ctx.now, requests, one, policies);
    const { vehicle, driver, said } = homeFor(trip, one, means, sources);
    if (!vehicle) return { means: before, said };
    const order: DispatchOrder = {
      ...insteadOf(ctx, emergency, requests, one, said(), policies),
      ...fleetCar(vehicle.id, vehicle),
      ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
      ...originOfAll(vehicle, requests, trip.questions[0].policy),
    };
    means = meansWith(means, order);
    orders.push(order);
    vehicles.push(vehicle);
  }
  return { means, said: () => [], rehoming: { requests, orders, vehicles, writes: [] } };
};

/** Commits a batch, each of it by itself when somebody was faster with one. */
const commitBatch = async (ctx: Context, stamp: Stamp, batch: readonly Rehoming[], policies: Policies) => {
  const commit = async (some: readonly Rehoming[]): Promise<boolean> =>
    (await ctx.store.commit(writesOf(some, policies), stamp)).ok;
  if ((await commit(batch)) || batch.length === 1) return;
  for (const one of batch) await commit([one]);
};

/** The centre's fleet, those of the units that lost something, as far as these have any, and who would drive himself. */
const meansFor = async (
  ctx: Context,
  { centreId }: Emergency,
  requests: readonly VehicleRequest[],
  policies: Policies,
): Promise<Means> => {
  const unitIds = [...new Set(requests.map(({ unitId }) => unitId))];
  const fleets = await Promise.all(unitIds.map((unitId) => vehicleRoster.of(ctx, unitId, ctx.now)));
  const withVehicles = unitIds.filter((_, index) => (fleets[index]?.length ?? 0) > 0);
  const bearing = bearingOnAll(requests, policies);
  const [fleetMeans, driving] = await Promise.all([
    readMeans(ctx, [centreId, ...withVehicles], bearing),
    readSelfDrivers(ctx, requests, bearing),
  ]);
  const means = together(fleetMeans, driving);
  return { ...means, vehicles: smallestFirst(means.vehicles) };
};

/** Who shared a car goes on together, or where no vehicle takes all of them each alone. */
const searchTogether = (
  ctx: Context,
  emergency: Emergency,
  loss: Loss,
  before: Means,
  sources: readonly VehicleSource[],
  policies: Policies,
): readonly (Searched & { readonly loss: Loss })[] => {
  const found = { ...search(ctx, emergency, loss, before, sources, policies), loss };
  if (found.rehoming || loss.requests.length === 1) return [found];
  let means = before;
  return loss.requests.map((request) => {
    const alone: Loss = { requests: [request], orders: loss.orders };
    const searched = search(ctx, emergency, alone, means, sources, policies);
    ({ means } = searched);
    return { ...searched, loss: alone };
  });
};

/** Own unit and pool, for all in turn: each sees what those before have taken. */
const throughFleets = async (
  ctx: Context,
  emergency: Emergency,
  losses: readonly Loss[],
  policies: Policies,
): Promise<void> => {
  const requests = losses.flatMap((loss) => loss.requests);
  let means = await meansFor(ctx, emergency, requests, policies);
  const found: Rehoming[] = [];
  for (const loss of losses) {
    const searched = searchTogether(ctx, emergency, loss, means, ownAndPool, policies);
    means = searched.at(-1)?.means ?? means;
    found.push(...searched.flatMap(({ rehoming }) => rehoming ?? []));
  }
  const stamp = stampOf(ctx, 'dispatchEmergency', emergency.id);
  for (const batch of inTransactions(found, policies)) await commitBatch(ctx, stamp, batch, policies);
};

/** A time-share car for a request that lost its only one. */
const rentedFor = async (
  ctx: Context,
  emergency: Emergency,
  { requests: [request], orders }: Loss,
  said: () => readonly EarlierSource[],
  means: Means,
  policies: Policies,
): Promise<Rehoming | undefined> => {
  const [lost] = orders;
  if (!lost || lost.passengers !== undefined) return undefined;
  const without = () => insteadOf(ctx, emergency, [request], lost, said(), policies);
  const question = { ...questionFor(ctx.now, request, lost, policies), selfDriver: selfDrivingIn(means, request) };
  const rented = await byTimeShare(ctx, request, without, question);
  return rented && { requests: [request], orders: [rented.order], vehicles: [], writes: rented.writes };
};

/** Every source, for the first of those who are left over, one after the other; gives those who wait again. */
const throughAllSources = async (
  ctx: Context,
  emergency: Emergency,
  losses: readonly Loss[],
  policies: Policies,
): Promise<VehicleRequest[]> => {
  const tried = losses.slice(0, FURTHER_MOST);
  const requests = tried.flatMap((loss) => loss.requests);
  const [fleets, lent] = await Promise.all([
    meansFor(ctx, emergency, requests, policies),
    readLent(ctx, requests, bearingOnAll(requests, policies)),
  ]);
  const all = together(fleets, lent);
  let means: Means = { ...all, vehicles: smallestFirst(all.vehicles) };
  const stamp = stampOf(ctx, 'dispatchEmergency', emergency.id);
  const waiting = losses.slice(FURTHER_MOST).flatMap((loss) => loss.requests);
  for (const shared of tried)
    for (const { loss, said, ...searched } of searchTogether(ctx, emergency, shared, means, allFleets, policies)) {
      const rehoming = searched.rehoming ?? (await rentedFor(ctx, emergency, loss, said, means, policies));
      const isHomed = rehoming && (await ctx.store.commit(writesOf([rehoming], policies), stamp)).ok;
      if (isHomed) ({ means } = searched);
      else waiting.push(...loss.requests);
    }
  return waiting;
};

/** Who still waits for another vehicle, the more urgent first, and the orders that are there instead of lost ones. */
const lookAt = async (ctx: Context, emergency: Emergency, displacements: readonly Displacement[]) => {
  const ids = displacements.flatMap((one) => [one.requestId, one.orderId, ...idsInstead(emergency, one)]);
  const { requests, orders } = await look(ctx.store, [...new Set(ids)]);
  const there = new Set(orders.map(({ id }) => id));
  const policies = await policiesOfAll(ctx, [emergency, ...requests], ctx.now);
  const waiting = whoWait(requests, ctx.now, policies).filter(
    (request) => samePersonRefusals('DISPATCH', actorIn(ctx), request).length === 0,
  );
  const losses = urgentFirst(waiting)
    .map((request): Loss => {
      const lost = displacements.filter(
        (one) => one.requestId === request.id && !idsInstead(emergency, one).some((id) => there.has(id)),
      );
      return { requests: [request], orders: lost.flatMap(({ orderId }) => seenOf(orders, orderId) ?? []) };
    })
    .filter((loss) => loss.orders.length > 0);
  return { losses: sharedOnce(losses), there, policies };
};

/** Finds other vehicles for the displaced; without one, or when others were faster, they wait. */
export const rehomeAll = async (
  ctx: Context,
  emergency: Emergency,
  displacements: readonly Displacement[],
): Promise<Displacement[]> => {
  const { losses, policies } = await lookAt(ctx, emergency, displacements);
  if (losses.length > 0) await throughFleets(ctx, emergency, losses, policies);
  const { losses: left } = await lookAt(ctx, emergency, displacements);
  if (left.length > 0) {
    const waiting = await throughAllSources(ctx, emergency, left, policies);
    await proposeMarket(ctx, waiting, policies, stampOf(ctx, 'dispatchEmergency', emergency.id));
  }
  ctx.written();
  const { there } = await lookAt(ctx, emergency, displacements);
  return displacements.map((displacement) => {
    const newOrderId = idsInstead(emergency, displacement).find((id) => there.has(id));
    return newOrderId === undefined ? displacement : { ...displacement, newOrderId };
  });
};
