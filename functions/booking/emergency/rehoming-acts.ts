/**
 * Requests that gave way to an event go on by the first source that has a vehicle for them: own unit and pool for all at
 * once, and for those whom these leave over a neighbour's vehicle or time-share. Whoever is left waits for dispatch
 * again, with what renting on the market would cost.
 */
import { vehicleRoster } from '../../fleet/roster-records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Instant } from '../../platform/time.ts';
import type { Stamp } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import { bearingOnAll, readLent, readMeans, together } from '../dispatch/means-acts.ts';
import type { Means } from '../dispatch/suggesting.ts';
import { fleetCar } from '../places.ts';
import type { Policies } from '../policy.ts';
import { look, seenOf } from '../records.ts';
import { allFleets, homeFor, meansWith, ownAndPool, smallestFirst } from '../rehoming/finding.ts';
import { proposeMarket } from '../rehoming/market-acts.ts';
import { orderInstead, type OrderWithoutCar } from '../rehoming/orders.ts';
import { inTransactions, writesOf, type Rehoming } from '../rehoming/records.ts';
import { byTimeShare } from '../rehoming/time-share-acts.ts';
import { originOf, type Question } from '../source/matching.ts';
import { samePersonRefusals } from '../states.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest, VehicleSource } from '../types.ts';
import type { Displacement, Emergency } from './types.ts';

/** For how many of those whom own unit and pool leave over further sources are asked: each costs an act of its own. */
const FURTHER_MOST = 20;

/** What a request lost: all of it, or some of the cars over which it was split. */
interface Loss {
  readonly request: VehicleRequest;
  readonly orders: readonly DispatchOrder[];
}

const orderIdFor = ({ id }: Emergency, { requestId, orderId }: Pick<Displacement, 'requestId' | 'orderId'>): string =>
  derivedId('order', id, 'rehome', requestId, orderId);

/** What is asked of a vehicle instead of a lost one; of a split request it takes those who rode in it. */
const questionFor = (
  ctx: Context,
  request: VehicleRequest,
  { passengers = request.passengers }: DispatchOrder,
  policies: Policies,
): Question => ({ need: { ...request, passengers }, now: ctx.now, policy: policies(request.window.from) });

/** The order instead of a lost one, but for its car. */
const insteadOf = (
  ctx: Context,
  emergency: Emergency,
  request: VehicleRequest,
  lost: DispatchOrder,
  said: readonly EarlierSource[],
  policies: Policies,
): OrderWithoutCar => {
  const id = orderIdFor(emergency, { requestId: request.id, orderId: lost.id });
  const making = { id, dispatcherId: actorIn(ctx).personId, dispatchedAt: ctx.now };
  return orderInstead(lost, request, making, said, policies(request.window.from));
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
  { request, orders: lost }: Loss,
  before: Means,
  sources: readonly VehicleSource[],
  policies: Policies,
): Searched => {
  let means = before;
  const orders: DispatchOrder[] = [];
  const vehicles: Vehicle[] = [];
  for (const one of lost) {
    const question = questionFor(ctx, request, one, policies);
    const { vehicle, driver, said } = homeFor(request, one, means, question, sources);
    if (!vehicle) return { means: before, said };
    const order: DispatchOrder = {
      ...insteadOf(ctx, emergency, request, one, said(), policies),
      ...fleetCar(vehicle.id, vehicle),
      ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
      ...originOf(vehicle, request, question.policy),
    };
    means = meansWith(means, order);
    orders.push(order);
    vehicles.push(vehicle);
  }
  return { means, said: () => [], rehoming: { request, orders, vehicles, writes: [] } };
};

/** Commits a batch, each of it by itself when somebody was faster with one. */
const commitBatch = async (ctx: Context, stamp: Stamp, batch: readonly Rehoming[], policies: Policies) => {
  const commit = async (some: readonly Rehoming[]): Promise<boolean> =>
    (await ctx.store.commit(writesOf(some, policies), stamp)).ok;
  if ((await commit(batch)) || batch.length === 1) return;
  for (const one of batch) await commit([one]);
};

/** The centre's fleet, and those of the units that lost something, as far as these have vehicles of their own. */
const meansFor = async (
  ctx: Context,
  { centreId }: Emergency,
  requests: readonly VehicleRequest[],
  policies: Policies,
): Promise<Means> => {
  const unitIds = [...new Set(requests.map(({ unitId }) => unitId))];
  const fleets = await Promise.all(unitIds.map((unitId) => vehicleRoster.of(ctx, unitId, ctx.now)));
  const withVehicles = unitIds.filter((_, index) => (fleets[index]?.length ?? 0) > 0);
  const means = await readMeans(ctx, [centreId, ...withVehicles], bearingOnAll(requests, policies));
  return { ...means, vehicles: smallestFirst(means.vehicles) };
};

/** Own unit and pool, for all in turn: each sees what those before have taken. */
const throughFleets = async (
  ctx: Context,
  emergency: Emergency,
  losses: readonly Loss[],
  policies: Policies,
): Promise<void> => {
  const requests = losses.map(({ request }) => request);
  let means = await meansFor(ctx, emergency, requests, policies);
  const found: Rehoming[] = [];
  for (const loss of losses) {
    const searched = search(ctx, emergency, loss, means, ownAndPool, policies);
    ({ means } = searched);
    if (searched.rehoming) found.push(searched.rehoming);
  }
  const stamp = stampOf(ctx, 'dispatchEmergency', emergency.id);
  for (const batch of inTransactions(found, policies)) await commitBatch(ctx, stamp, batch, policies);
};

/** A time-share car for a request that lost its only one. */
const rentedFor = async (
  ctx: Context,
  emergency: Emergency,
  { request, orders }: Loss,
  said: () => readonly EarlierSource[],
  policies: Policies,
): Promise<Rehoming | undefined> => {
  const [lost] = orders;
  if (!lost || lost.passengers !== undefined) return undefined;
  const without = () => insteadOf(ctx, emergency, request, lost, said(), policies);
  const rented = await byTimeShare(ctx, request, without, questionFor(ctx, request, lost, policies));
  return rented && { request, orders: [rented.order], vehicles: [], writes: rented.writes };
};

/** Every source, for the first of those who are left over, one after the other; gives those who wait again. */
const throughAllSources = async (
  ctx: Context,
  emergency: Emergency,
  losses: readonly Loss[],
  policies: Policies,
): Promise<VehicleRequest[]> => {
  const tried = losses.slice(0, FURTHER_MOST);
  const requests = tried.map(({ request }) => request);
  const [fleets, lent] = await Promise.all([
    meansFor(ctx, emergency, requests, policies),
    readLent(ctx, requests, policies, bearingOnAll(requests, policies)),
  ]);
  const all = together(fleets, lent);
  let means: Means = { ...all, vehicles: smallestFirst(all.vehicles) };
  const stamp = stampOf(ctx, 'dispatchEmergency', emergency.id);
  const waiting = losses.slice(FURTHER_MOST).map(({ request }) => request);
  for (const loss of tried) {
    const searched = search(ctx, emergency, loss, means, allFleets, policies);
    const rehoming = searched.rehoming ?? (await rentedFor(ctx, emergency, loss, searched.said, policies));
    const isHomed = rehoming && (await ctx.store.commit(writesOf([rehoming], policies), stamp)).ok;
    if (isHomed) ({ means } = searched);
    else waiting.push(loss.request);
  }
  return waiting;
};

/** Before its trip begins a request that lost its vehicle waits for another, one that was split still has others. */
const isWaiting = ({ state, orderIds, window }: VehicleRequest, now: Instant): boolean =>
  (state === 'APPROVED' || (state === 'DISPATCHED' && orderIds.length > 0)) && window.from > now;

/** Who still waits for another vehicle, the more urgent first, and the orders that are there instead of lost ones. */
const lookAt = async (ctx: Context, emergency: Emergency, displacements: readonly Displacement[]) => {
  const ids = displacements.flatMap((one) => [one.requestId, one.orderId, orderIdFor(emergency, one)]);
  const { requests, orders } = await look(ctx.store, [...new Set(ids)]);
  const there = new Set(orders.map(({ id }) => id));
  const losses = requests
    .filter((request) => isWaiting(request, ctx.now))
    .filter((request) => samePersonRefusals('DISPATCH', actorIn(ctx), request).length === 0)
    .map((request): Loss => {
      const lost = displacements.filter(
        (one) => one.requestId === request.id && !there.has(orderIdFor(emergency, one)),
      );
      return { request, orders: lost.flatMap(({ orderId }) => seenOf(orders, orderId) ?? []) };
    })
    .filter((loss) => loss.orders.length > 0)
    .sort(
      ({ request: a }, { request: b }) =>
        Number(b.priority === 'URGENT') - Number(a.priority === 'URGENT') || a.window.from - b.window.from,
    );
  return { losses, there };
};

/** Finds other vehicles for the displaced; without one, or when others were faster, they wait. */
export const rehomeAll = async (
  ctx: Context,
  emergency: Emergency,
  displacements: readonly Displacement[],
  policies: Policies,
): Promise<Displacement[]> => {
  const { losses } = await lookAt(ctx, emergency, displacements);
  if (losses.length > 0) await throughFleets(ctx, emergency, losses, policies);
  const { losses: left } = await lookAt(ctx, emergency, displacements);
  if (left.length > 0) {
    const waiting = await throughAllSources(ctx, emergency, left, policies);
    await proposeMarket(ctx, waiting, policies, stampOf(ctx, 'dispatchEmergency', emergency.id));
  }
  ctx.written();
  const { there } = await lookAt(ctx, emergency, displacements);
  return displacements.map((displacement) => {
    const newOrderId = orderIdFor(emergency, displacement);
    return there.has(newOrderId) ? { ...displacement, newOrderId } : displacement;
  });
};
