/** Requests that gave way to an event get another vehicle where there is one; the others wait for dispatch again. */
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import { daysWith } from '../../ledger/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId, newCode } from '../../platform/ids.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import type { Policies } from '../policy.ts';
import { placesOf } from '../places.ts';
import { planWrites } from '../dispatch/records.ts';
import { changeRequest, look } from '../records.ts';
import { bearingOn } from '../source/driving.ts';
import { bookedWindow } from '../source/matching.ts';
import { samePersonRefusals, steps } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { choose, type Choice, type Stock } from './choosing.ts';
import type { Displacement, Emergency } from './types.ts';

/** Most writes of one transaction. */
const WRITES_MOST = 100;

/** A request with the order that it gets instead. */
interface Rehoming {
  readonly request: VehicleRequest;
  readonly order: DispatchOrder;
}

const orderIdFor = ({ id }: Emergency, requestId: string): string => derivedId('order', id, 'rehome', requestId);

const orderFor = (
  ctx: Context,
  id: string,
  request: VehicleRequest,
  { vehicle, driver }: Choice,
  policies: Policies,
): DispatchOrder => ({
  id,
  requestIds: [request.id],
  state: 'DISPATCHED',
  vehicleId: vehicle.id,
  vehicleShelf: vehicle.unitId,
  ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
  source: 'PLATFORM_POOL',
  centreId: request.centreId,
  dispatcherId: actorIn(ctx).personId,
  dispatchedAt: ctx.now,
  window: bookedWindow(request.window, policies(request.window.from)),
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

/** Another vehicle for each request in turn, the smallest that will do; each sees what those before have taken. */
const rehomings = (
  ctx: Context,
  emergency: Emergency,
  requests: readonly VehicleRequest[],
  stock: Stock,
  policies: Policies,
): Rehoming[] => {
  const found: Rehoming[] = [];
  let { days } = stock;
  for (const request of requests) {
    const question = { need: request, now: ctx.now, policy: policies(request.window.from) };
    const calling = { question, point: undefined, displaces: false };
    const [choice] = choose([{ count: 1, driving: request.driving }], calling, { ...stock, days });
    if (!choice) continue;
    const order = orderFor(ctx, orderIdFor(emergency, request.id), request, choice, policies);
    for (const place of placesOf(order)) days = daysWith(days, order.id, place);
    found.push({ request, order });
  }
  return found;
};

const writesOf = (found: readonly Rehoming[], policies: Policies): Write[] => [
  ...found.map(({ request, order }) =>
    changeRequest(request, { state: steps.DISPATCH.to, orderIds: [...request.orderIds, order.id] }),
  ),
  ...planWrites(
    found.map(({ order }) => ({ after: order })),
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
  if ((await commit(batch)).ok) return batch.map(({ order }) => order.id);
  const made: string[] = [];
  if (batch.length > 1) for (const one of batch) if ((await commit([one])).ok) made.push(one.order.id);
  return made;
};

/** Finds other vehicles for the displaced, the more urgent first; without one, or when others were faster, they wait. */
export const rehomeAll = async (
  ctx: Context,
  emergency: Emergency,
  displacements: readonly Displacement[],
  policies: Policies,
): Promise<Displacement[]> => {
  const ids = [...new Set(displacements.map(({ requestId }) => requestId))];
  const { requests, orders } = await look(ctx.store, [...ids, ...ids.map((id) => orderIdFor(emergency, id))]);
  const there = new Set(orders.map(({ id }) => id));
  const waiting = requests
    .filter(({ id }) => !there.has(orderIdFor(emergency, id)))
    .filter(({ state, window }) => state === 'APPROVED' && window.from > ctx.now)
    .filter((request) => samePersonRefusals('DISPATCH', actorIn(ctx), request).length === 0)
    .sort((a, b) => Number(b.priority === 'URGENT') - Number(a.priority === 'URGENT') || a.window.from - b.window.from);
  if (waiting.length > 0) {
    const stock = await stockFor(ctx, emergency.centreId, waiting, policies);
    const batches = inTransactions(rehomings(ctx, emergency, waiting, stock, policies), policies);
    for (const batch of batches) for (const id of await commitBatch(ctx, emergency, batch, policies)) there.add(id);
    ctx.written();
  }
  return displacements.map((displacement) => {
    const newOrderId = orderIdFor(emergency, displacement.requestId);
    return there.has(newOrderId) ? { ...displacement, newOrderId } : displacement;
  });
};
