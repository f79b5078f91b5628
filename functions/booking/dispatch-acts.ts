/** Assigning a vehicle and a driver to an approved request. */
import type { Driver, Vehicle } from '../fleet/types.ts';
import { daysOfResource } from '../ledger/records.ts';
import type { LedgerDay } from '../ledger/types.ts';
import type { Context } from '../platform/context.ts';
import { inputHash } from '../platform/idempotency.ts';
import { derivedId } from '../platform/ids.ts';
import { refusal, refused, type Refusal, type Result } from '../platform/result.ts';
import { bookedWindow, driverRefusals, sourceOf, vehicleRefusals, type Question } from './matching.ts';
import { policyAt } from './policy.ts';
import { dispatchWrites, look, type Seen } from './records.ts';
import { requestNotFound } from './request-acts.ts';
import { isTheirs, partsOf, samePersonRefusals, stateRefusals, steps } from './states.ts';
import { actorIn, take } from './acts.ts';
import type { DispatchOrder, DispatchRefusal, VehicleRequest } from './types.ts';

interface DispatchVehicle {
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly vehicleId: string;
  readonly driverId?: string | null | undefined;
}

/** All that dispatch looks at, in one read round; not the ledger, whose conditions decide by themselves. */
const see = async (ctx: Context, order: string, input: DispatchVehicle): Promise<Seen | undefined> => {
  const { requestId: request, vehicleId: vehicle, driverId: driver } = input;
  const seen = await look(ctx.store, { request, vehicle, order, ...(driver == null ? {} : { driver }) });
  return seen.request && { ...seen, request: seen.request, days: [] };
};

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
  { request, driver }: Seen,
  vehicle: Vehicle,
): DispatchOrder => ({
  id,
  requestId: request.id,
  vehicleId: vehicle.id,
  ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
  vehicleShelf: vehicle.unitId,
  source: sourceOf(vehicle.unitId, request) ?? 'PLATFORM_POOL',
  dispatcherId: actorIn(ctx).personId,
  dispatchedAt: ctx.now,
  window: bookedWindow(request.window, policyAt(ctx.now)),
  inputHash: hash,
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
  const seen = await see(ctx, orderId, input);
  if (!seen || !isTheirs('DISPATCH', partsOf(viewer, seen.request))) return requestNotFound;

  const refusals = ({ request, order, vehicle, driver, days }: Seen): Refusal<DispatchRefusal>[] => {
    if (order) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
    const question = { need: request, now: ctx.now, policy: policyAt(ctx.now) };
    return [
      ...stateRefusals('DISPATCH', request),
      ...samePersonRefusals('DISPATCH', viewer, request),
      ...refusalsOfVehicle(vehicle, days, request, question),
      ...refusalsOfDriver(driver, driverId != null, days, request, question),
    ];
  };
  const repeated = ({ order }: Seen): DispatchOrder | undefined => (order?.inputHash === hash ? order : undefined);

  if (!repeated(seen) && refusals(seen).length > 0)
    return refused(refusals({ ...seen, days: await ledgerOf(ctx, seen) }));
  return take<DispatchOrder, DispatchRefusal>(ctx, seen, {
    useCase: 'dispatchVehicle',
    repeated,
    refusals,
    change: (latest) => {
      const { request, vehicle } = latest;
      if (!vehicle) throw new Error(`vehicle ${vehicleId} passed the checks and is not there`);
      const order = orderFrom(ctx, orderId, hash, latest, vehicle);
      const change = { state: steps.DISPATCH.to, orderId };
      return { writes: dispatchWrites(order, request, change), answer: order };
    },
  });
};

/** Once a dispatch is refused anyway, the ledger is read too, so that all reasons are told at once. */
const ledgerOf = async (ctx: Context, { request, vehicle, driver }: Seen): Promise<LedgerDay[]> => {
  const window = bookedWindow(request.window, policyAt(ctx.now));
  const read = (resource: Vehicle | Driver | undefined): Promise<LedgerDay[]> =>
    resource ? daysOfResource(ctx, { shelf: resource.unitId, resourceId: resource.id }, window) : Promise.resolve([]);
  return (await Promise.all([read(vehicle), read(driver)])).flat();
};
