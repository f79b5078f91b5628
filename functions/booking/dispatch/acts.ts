/** Assigning a vehicle and a driver to an approved request. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, newCode } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import type { Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { declinedRefusals, earlierSources, passedOverRefusals, type Declined } from '../source/earlier-acts.ts';
import { goingAlone } from '../pooling/agreed-acts.ts';
import { originOf, vehicleSourceOf } from '../source/matching.ts';
import { fleetCar, selfDriven } from '../places.ts';
import { changeRequest } from '../records.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import { steps } from '../states.ts';
import { actorIn, requestNotFound, take } from '../acts.ts';
import type { DispatchVehicleRefusal } from '../refusal-types.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { sitAtDesk, type Named } from './desk-acts.ts';
import { lendingChecks, planWrites } from './records.ts';

const orderFrom = (
  ctx: Context,
  id: string,
  hash: string,
  request: VehicleRequest,
  policy: BookingPolicy,
  window: Window,
  vehicle: Vehicle,
  driver: Driver | undefined,
  earlier: readonly EarlierSource[],
): DispatchOrder => ({
  id,
  requestIds: [request.id],
  state: 'DISPATCHED',
  ...fleetCar(vehicle.id, vehicle),
  ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
  ...selfDriven(request, policy),
  ...originOf(vehicle, request, policy),
  ...(earlier.length > 0 ? { earlierSources: earlier } : {}),
  centreId: request.centreId,
  dispatcherId: actorIn(ctx).personId,
  dispatchedAt: ctx.now,
  window,
  inputHash: hash,
  checkCode: newCode(),
  revision: 1,
});

interface DispatchVehicle extends Named {
  readonly idempotencyKey: string;
  /**
   * Why earlier sources are passed over that could serve: of a neighbour's vehicle it has to be said, of the pool's it
   * may be.
   */
  readonly declinedSources?: Declined;
  /** The request is sent alone though all sides agreed to share a car. */
  readonly alone?: boolean | null | undefined;
}

/** Assigns vehicle and driver to an approved request: one transaction takes both and makes the order. */
export const dispatchVehicle = async (
  ctx: Context,
  { idempotencyKey, declinedSources, alone, ...named }: DispatchVehicle,
): Promise<Result<DispatchOrder, DispatchVehicleRefusal>> => {
  const { requestId, vehicleId, driverId } = named;
  const orderId = derivedId('order', actorIn(ctx).personId, 'dispatchVehicle', idempotencyKey);
  const declined = declinedSources ?? undefined;
  const isAlone = alone === true ? { alone } : {};
  const hash = inputHash({ requestId, vehicleId, driverId: driverId ?? undefined, declined, ...isAlone });
  const desk = await sitAtDesk(ctx, named, orderId);
  if (!desk) return requestNotFound;
  const { seen, viewpoint } = desk;
  const question = desk.questionIn(seen);
  const vehicle = desk.vehicleIn(seen);
  const source = vehicle && vehicleSourceOf(vehicle, desk.requestIn(seen), question.policy);
  const earlier =
    source && !seenOf(seen.orders, orderId)
      ? await earlierSources(ctx, desk.requestIn(seen), source, question, declined)
      : [];

  const apart = await goingAlone(ctx, desk.requestIn(seen), alone);

  const refusals = (latest: Seen): Refusal<DispatchVehicleRefusal>[] =>
    seenOf(latest.orders, orderId)
      ? [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]
      : [
          ...desk.refusals(latest),
          ...apart.refusals(desk.requestIn(latest)),
          ...declinedRefusals(declined),
          ...(source === 'NEIGHBOUR_UNIT' ? passedOverRefusals(earlier) : []),
        ];
  const repeated = ({ orders }: Seen): DispatchOrder | undefined => {
    const order = seenOf(orders, orderId);
    return order?.inputHash === hash ? order : undefined;
  };

  if (!repeated(seen) && refusals(seen).length > 0) return refused(refusals(await desk.withLedger()));
  return take<DispatchOrder, DispatchVehicleRefusal>(ctx, await desk.ready(seen), {
    useCase: 'dispatchVehicle',
    repeated,
    refusals,
    change: (latest) => {
      const request = desk.requestIn(latest);
      const sent = certain(desk.vehicleIn(latest), `vehicle ${vehicleId}`);
      const { policy } = desk.questionIn(latest);
      const window = desk.bookedIn(latest);
      const order = orderFrom(ctx, orderId, hash, request, policy, window, sent, desk.driverIn(latest), earlier);
      const circumstances = { days: latest.days, viewpoint };
      const plans = [{ after: order }];
      const booked = planWrites(plans, () => policy, circumstances, desk.holdsIn(latest));
      const change = { state: steps.DISPATCH.to, orderIds: [orderId] };
      const lent = lendingChecks(plans, latest.vehicles);
      return { writes: [changeRequest(request, change), ...apart.writes, ...booked, ...lent], answer: order };
    },
    again: desk.again,
  });
};
