/** Sending chosen vehicles to an event: many in one transaction, and one by one where others were faster. */
import type { Vehicle } from '../../fleet/types.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { distanceMetres } from '../../platform/geo.ts';
import { derivedId, newCode } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Write } from '../../platform/write.ts';
import { fleetCar, selfDriven } from '../places.ts';
import { look, seenOf } from '../seen-records.ts';
import { keptEarlier } from '../source/earlier-acts.ts';
import { bookedWindow } from '../source/matching.ts';
import type { Policies } from '../policy.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';

import { sendingWrites, type GivingWay } from './records.ts';
import type { SeenStock } from './stock-acts.ts';
import type { Choice, Displacement, Emergency, EmergencyAssignment } from './types.ts';
import { latestWave } from './waves.ts';

/** Most writes of one transaction. */
const WRITES_MOST = 100;
/** Transactions under way at the same time. */
const AT_ONCE = 4;

/** The unit for which an event's trips are made. */
export interface Caller {
  readonly unitId: string;
  readonly divisionCode: string;
  /** What its own vehicles could have done. */
  readonly said: readonly EarlierSource[];
}

/** What was sent, and what of others gave way for it. */
export interface Sent {
  readonly assignment: EmergencyAssignment;
  readonly displacements: readonly Displacement[];
}

/** What one vehicle's sending writes. */
type Writes = readonly Write[];

/** What a sending's orders and requests are named after: a vehicle that came back may be sent once more, by a later one. */
const inWave = (emergency: Emergency): string[] => {
  const { number } = latestWave(emergency);
  return [emergency.id, ...(number > 1 ? [`wave ${String(number)}`] : [])];
};

/** Name of a vehicle's order for a sending: sending it twice is impossible, and what was sent can be found again. */
const orderIdFor = (emergency: Emergency, vehicleId: string): string =>
  derivedId('order', ...inWave(emergency), vehicleId);

const requestFor = (
  emergency: Emergency,
  { unitId, divisionCode }: Caller,
  { vehicle, need }: Choice,
  orderId: string,
): VehicleRequest => ({
  id: derivedId('request', ...inWave(emergency), vehicle.id),
  state: 'DISPATCHED',
  requesterId: emergency.requestedBy,
  unitId,
  divisionCode,
  centreId: emergency.centreId,
  window: emergency.window,
  purpose: 'EMERGENCY',
  reason: emergency.reason,
  destination: emergency.place,
  pickUp: vehicle.homeBay.name,
  ...(emergency.point ? { pickUpPoint: emergency.point } : {}),
  stops: [],
  passengers: 1,
  luggage: 0,
  driving: certain(emergency.needs[need], `need ${String(need)}`).driving,
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'EMERGENCY',
  telephone: emergency.telephone,
  requestedAt: emergency.declaredAt,
  emergencyId: emergency.id,
  approvalSteps: [],
  approvals: [],
  orderIds: [orderId],
  inputHash: emergency.inputHash,
  revision: 1,
});

const orderFor = (
  emergency: Emergency,
  caller: Caller,
  { vehicle, driver, need, displaced }: Choice,
  request: VehicleRequest,
  id: string,
  policies: Policies,
): Parameters<typeof sendingWrites>[1] => ({
  id,
  requestIds: [request.id],
  state: 'DISPATCHED',
  ...fleetCar(vehicle.id, vehicle),
  ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
  ...selfDriven(request, policies(emergency.window.from)),
  source: 'PLATFORM_POOL',
  ...keptEarlier(caller.said, 'PLATFORM_POOL'),
  centreId: emergency.centreId,
  dispatcherId: emergency.dispatchedBy,
  dispatchedAt: emergency.declaredAt,
  window: bookedWindow(emergency.window, policies(emergency.window.from)),
  emergencyId: emergency.id,
  emergencyNeed: need,
  displacedOrderIds: displaced.map((order) => order.id),
  inputHash: emergency.inputHash,
  checkCode: newCode(),
  revision: 1,
});

const writesOf = (
  ctx: Context,
  emergency: Emergency,
  caller: Caller,
  policies: Policies,
  { seen, days }: SeenStock,
  choice: Choice,
): Writes => {
  const orderId = orderIdFor(emergency, choice.vehicle.id);
  const request = requestFor(emergency, caller, choice, orderId);
  const order = orderFor(emergency, caller, choice, request, orderId, policies);
  const givingWay: GivingWay[] = choice.displaced.map((one) => ({
    order: one,
    requests: one.requestIds.flatMap((id) => seenOf(seen.requests, id) ?? []),
  }));
  return sendingWrites(request, order, givingWay, policies, { days, viewpoint: { now: ctx.now } });
};

/** The number of a sending, on what came with it; the first goes without. */
const markOf = (emergency: Emergency): { readonly wave?: number } => {
  const { number } = latestWave(emergency);
  return number > 1 ? { wave: number } : {};
};

const assignmentOf = (
  { id: orderId, requestIds, vehicleId, driverId, emergencyNeed }: DispatchOrder,
  mark: { readonly wave?: number },
  distanceMetres?: number,
): EmergencyAssignment => ({
  ...mark,
  need: emergencyNeed ?? 0,
  requestId: certain(requestIds[0], `request of ${orderId}`),
  orderId,
  vehicleId,
  ...(driverId === undefined ? {} : { driverId }),
  ...(distanceMetres === undefined ? {} : { distanceMetres }),
});

const displacementsOf = (orders: readonly DispatchOrder[], mark: { readonly wave?: number }): Displacement[] =>
  orders.flatMap(({ id: orderId, requestIds }) => requestIds.map((requestId) => ({ ...mark, requestId, orderId })));

/** Items that writes touch, by name. */
const touchedBy = (writes: Writes): string[] =>
  writes
    .map((write) => ('put' in write ? write.put : 'check' in write ? write.check : write.change))
    .map(({ pk, sk }) => `${pk}\n${sk}`);

/**
 * Sendings that do not meet: of those that touch the same item, such as a trip that was split over two of the vehicles,
 * the first. The others have to be looked at anew once it is done.
 */
const apart = (sendings: readonly Writes[]): Writes[] => {
  const touched = new Set<string>();
  return sendings.filter((writes) => {
    const names = touchedBy(writes);
    if (names.some((name) => touched.has(name))) return false;
    for (const name of names) touched.add(name);
    return true;
  });
};

/** As many as fit into one transaction each. */
const inTransactions = (sendings: readonly Writes[]): Writes[][] =>
  sendings.reduce<Writes[][]>((batches, writes) => {
    const last = batches.at(-1);
    if (last && last.flat().length + writes.length <= WRITES_MOST) last.push(writes);
    else batches.push([writes]);
    return batches;
  }, []);

/** Commits a batch; when somebody was faster with one of it, each of it by itself. */
const commitBatch = async (ctx: Context, emergency: Emergency, batch: readonly Writes[]): Promise<void> => {
  const stamp = stampOf(ctx, 'dispatchEmergency', emergency.reason);
  const outcome = await ctx.store.commit(batch.flat(), stamp);
  if (outcome.ok || batch.length === 1) return;
  for (const writes of batch) await commitBatch(ctx, emergency, [writes]);
};

/** Sends what was chosen, as far as nobody else was faster and no two of them meet. */
export const send = async (
  ctx: Context,
  emergency: Emergency,
  caller: Caller,
  policies: Policies,
  stock: SeenStock,
  choices: readonly Choice[],
): Promise<void> => {
  const sendings = choices.map((choice) => writesOf(ctx, emergency, caller, policies, stock, choice));
  const batches = inTransactions(apart(sendings));
  for (let i = 0; i < batches.length; i += AT_ONCE)
    await Promise.all(batches.slice(i, i + AT_ONCE).map((batch) => commitBatch(ctx, emergency, batch)));
  ctx.written();
};

/** All that the latest sending has sent so far, by whoever carried the act out: the orders of the event's vehicles, and those that gave way. */
export const sentSoFar = async (ctx: Context, emergency: Emergency, vehicles: readonly Vehicle[]): Promise<Sent[]> => {
  const { orders } = await look(
    ctx.store,
    vehicles.map(({ id }) => orderIdFor(emergency, id)),
  );
  const displaced = await look(
    ctx.store,
    orders.flatMap(({ displacedOrderIds = [] }) => displacedOrderIds),
  );
  const { point } = emergency;
  const mark = markOf(emergency);
  const metresTo = (vehicleId: string): number | undefined => {
    const vehicle = seenOf(vehicles, vehicleId);
    return vehicle && point ? distanceMetres(vehicle.homeBay.location, point) : undefined;
  };
  return orders
    .map((order) => ({
      assignment: assignmentOf(order, mark, metresTo(order.vehicleId)),
      displacements: displacementsOf(
        displaced.orders.filter(({ id }) => order.displacedOrderIds?.includes(id)),
        mark,
      ),
    }))
    .sort(
      ({ assignment: a }, { assignment: b }) => a.need - b.need || (a.distanceMetres ?? 0) - (b.distanceMetres ?? 0),
    );
};
