/** Assigning a vehicle and a driver to an approved request. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysOfResource } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import type { Window } from '../../platform/time.ts';
import {
  bookedWindow,
  driverRefusals,
  holderOf,
  sourceOf,
  vehicleRefusals,
  type Question,
} from '../source/matching.ts';
import { policiesOf } from '../policy-records.ts';
import { changeRequest, dispatchWrites, look, seenOf, type Seen } from '../records.ts';
import { isTheirs, partsOf, samePersonRefusals, stateRefusals, steps } from '../states.ts';
import { actorIn, requestNotFound, take } from '../acts.ts';
import type { DispatchOrder, DispatchRefusal, VehicleRequest } from '../types.ts';

interface DispatchVehicle {
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly vehicleId: string;
  readonly driverId?: string | null | undefined;
}

const daysOf = (days: readonly LedgerDay[], resourceId: string): LedgerDay[] =>
  days.filter((day) => day.resourceId === resourceId);

const refusalsOfVehicle = (
  vehicle: Vehicle | undefined,
  days: readonly LedgerDay[],
  request: VehicleRequest,
  question: Question,
): Refusal<DispatchRefusal>[] =>
  vehicle && sourceOf(vehicle.unitId, request)
    ? vehicleRefusals(vehicle, daysOf(days, vehicle.id), question)
    : [refusal('VEHICLE_NOT_FOUND', ['input', 'vehicleId'])];

const refusalsOfDriver = (
  driver: Driver | undefined,
  named: boolean,
  days: readonly LedgerDay[],
  request: VehicleRequest,
  question: Question,
): Refusal<DispatchRefusal>[] =>
  named && !(driver && sourceOf(driver.unitId, request))
    ? [refusal('DRIVER_NOT_FOUND', ['input', 'driverId'])]
    : driverRefusals(driver, driver ? daysOf(days, driver.id) : [], question);

const orderFrom = (
  ctx: Context,
  id: string,
  hash: string,
  request: VehicleRequest,
  window: Window,
  vehicle: Vehicle,
  driver: Driver | undefined,
): DispatchOrder => ({
  id,
  requestIds: [request.id],
  state: 'DISPATCHED',
  vehicleId: vehicle.id,
  ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
  vehicleShelf: vehicle.unitId,
  source: sourceOf(vehicle.unitId, request) ?? 'PLATFORM_POOL',
  dispatcherId: actorIn(ctx).personId,
  dispatchedAt: ctx.now,
  window,
  inputHash: hash,
  revision: 1,
});

/** Assigns vehicle and driver to an approved request: one transaction takes both and makes the order. */
export const dispatchVehicle = async (
  ctx: Context,
  input: DispatchVehicle,
): Promise<Result<DispatchOrder, DispatchRefusal>> => {
  const viewer = actorIn(ctx);
  const { idempotencyKey, requestId, vehicleId, driverId } = input;
  const orderId = derivedId('order', viewer.personId, 'dispatchVehicle', idempotencyKey);
  const hash = inputHash({ requestId, vehicleId, driverId: driverId ?? undefined });
  // All in one read round; not the ledger, whose conditions decide by themselves.
  const seen = await look(ctx.store, [requestId, vehicleId, orderId, ...(driverId == null ? [] : [driverId])]);
  const request = seenOf(seen.requests, requestId);
  if (!request || !isTheirs('DISPATCH', partsOf(viewer, request))) return requestNotFound;
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
  const viewpoint = { now: ctx.now, holder: holderOf(requestId, viewer.personId) };
  const questionOf = (need: VehicleRequest): Question => ({ need, ...viewpoint, policy: policies(need.window.from) });

  const refusals = (latest: Seen): Refusal<DispatchRefusal>[] => {
    const { orders, vehicles, drivers, days } = latest;
    if (seenOf(orders, orderId)) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
    const question = questionOf(the(latest));
    const driver = seenOf(drivers, driverId ?? undefined);
    return [
      ...stateRefusals('DISPATCH', the(latest)),
      ...samePersonRefusals('DISPATCH', viewer, the(latest)),
      ...refusalsOfVehicle(seenOf(vehicles, vehicleId), days, the(latest), question),
      ...refusalsOfDriver(driver, driverId != null, days, the(latest), question),
    ];
  };
  const repeated = ({ orders }: Seen): DispatchOrder | undefined => {
    const order = seenOf(orders, orderId);
    return order?.inputHash === hash ? order : undefined;
  };

  if (!repeated(seen) && refusals(seen).length > 0)
    return refused(refusals({ ...seen, days: await ledgerOf(ctx, seen, questionOf(request)) }));
  return take<DispatchOrder, DispatchRefusal>(ctx, seen, {
    useCase: 'dispatchVehicle',
    repeated,
    refusals,
    change: (latest) => {
      const vehicle = certain(seenOf(latest.vehicles, vehicleId), `vehicle ${vehicleId}`);
      const driver = seenOf(latest.drivers, driverId ?? undefined);
      const { need, policy } = questionOf(the(latest));
      const window = bookedWindow(need.window, policy);
      const order = orderFrom(ctx, orderId, hash, the(latest), window, vehicle, driver);
      const change = { state: steps.DISPATCH.to, orderIds: [orderId] };
      const booked = dispatchWrites(order, { days: latest.days, viewpoint });
      return { writes: [changeRequest(the(latest), change), ...booked], answer: order };
    },
  });
};

/** Once a dispatch is refused anyway, the ledger is read too, so that all reasons are told at once. */
const ledgerOf = async (
  ctx: Context,
  { vehicles, drivers }: Seen,
  { need, policy }: Question,
): Promise<LedgerDay[]> => {
  const window = bookedWindow(need.window, policy);
  const read = ({ unitId: shelf, id: resourceId }: Vehicle | Driver): Promise<LedgerDay[]> =>
    daysOfResource(ctx, { shelf, resourceId }, window);
  return (await Promise.all([...vehicles, ...drivers].map(read))).flat();
};
