/** Requests that gave way to an event get another vehicle where there is one; the others wait for dispatch again. */
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import { daysWith } from '../../ledger/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId, newCode } from '../../platform/ids.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import type { Policies } from '../policy.ts';
import { fleetCar, placesOf } from '../places.ts';
import { planWrites } from '../dispatch/records.ts';
import { changeRequest, look, seenOf } from '../records.ts';
import { bearingOn } from '../source/driving.ts';
import { keptEarlier } from '../source/earlier-acts.ts';
import { bookedWindow } from '../source/matching.ts';
import { samePersonRefusals, steps } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { choose, type Stock } from './choosing.ts';
import type { Choice, Displacement, Emergency } from './types.ts';

/** Most writes of one transaction. */
const WRITES_MOST = 100;

/** What a request lost: all of it, or some of the cars over which it was split. */
interface Loss {
  readonly request: VehicleRequest;
  readonly orders: readonly DispatchOrder[];
}

/** A request with the orders that it gets instead: one for each that it lost, or none. */
interface Rehoming {
  readonly request: VehicleRequest;
  readonly orders: readonly DispatchOrder[];
}

const orderIdFor = ({ id }: Emergency, { requestId, orderId }: Pick<Displacement, 'requestId' | 'orderId'>): string =>
  derivedId('order', id, 'rehome', requestId, orderId);

/** Instead of an order that gave way; of a split request it takes those who rode in it. */
const orderFor = (
  ctx: Context,
  id: string,
  request: VehicleRequest,
  { passengers, earlierSources = [] }: DispatchOrder,
  { vehicle, driver }: Choice,
  policies: Policies,
): DispatchOrder => ({
  id,
  requestIds: [request.id],
  state: 'DISPATCHED',
  ...fleetCar(vehicle.id, vehicle),
  ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
  source: 'PLATFORM_POOL',
  // What was said of the trip when its first vehicle was sent still holds.
  ...keptEarlier(earlierSources, 'PLATFORM_POOL'),
  centreId: request.centreId,
  dispatcherId: actorIn(ctx).personId,
  dispatchedAt: ctx.now,
  window: bookedWindow(request.window, policies(request.window.from)),
  ...(passengers === undefined ? {} : { passengers }),
  inputHash: '',
  checkCode: newCode(),
  revision: 1,
});

/** What there is for some requests, read once for all of them; nobody gives way, so nothing that is in the way matters. */
const stockFor = async (
  ctx: Context,
  centreId: string,
  requests: readonly VehicleRequest[],
  policies: Policies,
): Promise<Stock> => {
  const bearing = requests.map(({ window }) => {
    const policy = policies(window.from);
    return bearingOn(bookedWindow(window, policy), policy);
  });
  const from = Math.min(...bearing.map((window) => window.from));
  const to = Math.max(...bearing.map((window) => window.to));
  const [vehicles, drivers, days] = await Promise.all([
    vehicleRoster.of(ctx, centreId, ctx.now),
    driverRoster.of(ctx, centreId, ctx.now),
    daysOfShelf(ctx, centreId, { from, to }),
  ]);
  return { vehicles, drivers, days, inTheWay: new Map() };
};

/**
 * Another vehicle for each lost one in turn, the smallest that will do; each sees what those before have taken. A
 * request gets all that it lost, or nothing.
 */
const rehomings = (
  ctx: Context,
  emergency: Emergency,
  losses: readonly Loss[],
  stock: Stock,
  policies: Policies,
): Rehoming[] => {
  const found: Rehoming[] = [];
  let { days } = stock;
  for (const { request, orders: lost } of losses) {
    const orders: DispatchOrder[] = [];
    let withThese = days;
    for (const one of lost) {
      const need = { ...request, passengers: one.passengers ?? request.passengers };
      const question = { need, now: ctx.now, policy: policies(request.window.from) };
      const calling = { question, point: undefined, displaces: false };
      const [choice] = choose([{ count: 1, driving: request.driving }], calling, { ...stock, days: withThese });
      if (!choice) break;
      const id = orderIdFor(emergency, { requestId: request.id, orderId: one.id });
      const order = orderFor(ctx, id, request, one, choice, policies);
      for (const place of placesOf(order)) withThese = daysWith(withThese, order.id, place);
      orders.push(order);
    }
    if (orders.length < lost.length) continue;
    days = withThese;
    found.push({ request, orders });
  }
  return found;
};

const writesOf = (found: readonly Rehoming[], policies: Policies): Write[] => [
  ...found.map(({ request, orders }) =>
    changeRequest(request, {
      state: steps.DISPATCH.to,
      orderIds: [...request.orderIds, ...orders.map(({ id }) => id)],
    }),
  ),
  ...planWrites(
    found.flatMap(({ orders }) => orders.map((after) => ({ after }))),
    policies,
  ),
];

/** As many as fit into one transaction each. */
const inTransactions = (found: readonly Rehoming[], policies: Policies): Rehoming[][] =>
  found.reduce<Rehoming[][]>((batches, one) => {
    const last = batches.at(-1);
    if (last && writesOf([...last, one], policies).length <= WRITES_MOST) last.push(one);
    else batches.push([one]);
    return batches;
  }, []);

/** Commits a batch, each of it by itself when somebody was faster with one; tells the ids of the orders that are there. */
const commitBatch = async (
  ctx: Context,
  { id: emergencyId }: Emergency,
  batch: readonly Rehoming[],
  policies: Policies,
): Promise<string[]> => {
  const stamp = stampOf(ctx, 'dispatchEmergency', emergencyId);
  const commit = (some: readonly Rehoming[]) => ctx.store.commit(writesOf(some, policies), stamp);
  const idsOf = ({ orders }: Rehoming): string[] => orders.map(({ id }) => id);
  if ((await commit(batch)).ok) return batch.flatMap(idsOf);
  const made: string[] = [];
  if (batch.length > 1) for (const one of batch) if ((await commit([one])).ok) made.push(...idsOf(one));
  return made;
};

/** Before its trip begins a request that lost its vehicle waits for another, one that was split still has others. */
const isWaiting = ({ state, orderIds, window }: VehicleRequest, now: Instant): boolean =>
  (state === 'APPROVED' || (state === 'DISPATCHED' && orderIds.length > 0)) && window.from > now;

/** Finds other vehicles for the displaced, the more urgent first; without one, or when others were faster, they wait. */
export const rehomeAll = async (
  ctx: Context,
  emergency: Emergency,
  displacements: readonly Displacement[],
  policies: Policies,
): Promise<Displacement[]> => {
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
  if (losses.length > 0) {
    const waiting = losses.map(({ request }) => request);
    const stock = await stockFor(ctx, emergency.centreId, waiting, policies);
    const batches = inTransactions(rehomings(ctx, emergency, losses, stock, policies), policies);
    for (const batch of batches) for (const id of await commitBatch(ctx, emergency, batch, policies)) there.add(id);
    ctx.written();
  }
  return displacements.map((displacement) => {
    const newOrderId = orderIdFor(emergency, displacement);
    return there.has(newOrderId) ? { ...displacement, newOrderId } : displacement;
  });
};
