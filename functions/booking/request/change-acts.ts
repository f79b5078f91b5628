/** Changing a trip after it was asked for. */
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { actorIn, requestNotFound, seeRequest, take } from '../acts.ts';
import { rulesInForce } from '../approval/chain-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { changedRequest, changeOrder, changeRequest, look, nothingSeen, seenOf, type Seen } from '../records.ts';
import type { TripDetails, VehicleRequest } from '../types.ts';
import { statedTrip, type GivenTrip } from './asking.ts';
import { changedFields, changeOf, changeRefusals, tripOf, type Ride } from './changing.ts';
import type { ChangeRefusal } from './types.ts';

type ChangeVehicleRequest = GivenTrip & {
  readonly requestId: string;
  /** Revision of the request that the change goes by; whatever it has come to when absent. */
  readonly revision?: number | null | undefined;
};

/** A request with its orders, their vehicles and whoever else rides on them, as they stand this moment. */
const seeWithRides = async (ctx: Context, request: VehicleRequest): Promise<Seen> => {
  const orders = await look(ctx.store, request.orderIds, { ...nothingSeen, requests: [request] });
  return look(
    ctx.store,
    orders.orders.flatMap(({ vehicleId, requestIds }) => [vehicleId, ...requestIds]),
    orders,
  );
};

const ridesOf = ({ id }: VehicleRequest, { orders, vehicles, requests }: Seen): Ride[] =>
  orders.map((order) => ({
    order,
    vehicle: certain(seenOf(vehicles, order.vehicleId), `vehicle ${order.vehicleId}`),
    others: order.requestIds
      .filter((other) => other !== id)
      .reduce((sum, other) => sum + (seenOf(requests, other)?.passengers ?? 0), 0),
  }));

/** Changes what is given of a trip; what was approved is approved anew where it matters. */
export const changeVehicleRequest = async (
  ctx: Context,
  { requestId, revision, ...given }: ChangeVehicleRequest,
): Promise<Result<VehicleRequest, ChangeRefusal>> => {
  const { personId } = actorIn(ctx);
  const request = await seeRequest(ctx, requestId, 'CHANGE');
  if (!request) return requestNotFound;
  const unit = certain(await findUnit(ctx, request.unitId), `unit ${request.unitId}`);
  const [policies, rules] = await Promise.all([
    policiesOf(ctx, request.divisionCode, ctx.now),
    rulesInForce(ctx, request.unitId),
  ]);
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  const wanted = (seen: Seen): TripDetails => statedTrip(given, unit, tripOf(the(seen)));
  return take<VehicleRequest, ChangeRefusal>(ctx, await seeWithRides(ctx, request), {
    useCase: 'changeVehicleRequest',
    repeated: (seen) => (changedFields(tripOf(the(seen)), wanted(seen)).length === 0 ? the(seen) : undefined),
    refusals: (seen) => [
      ...(revision != null && revision !== the(seen).revision ? [refusal('REVISION_STALE' as const)] : []),
      ...changeRefusals(the(seen), wanted(seen), ridesOf(the(seen), seen), ctx.now, policies(ctx.now)),
    ],
    change: (seen) => {
      const change = changeOf(the(seen), wanted(seen), personId, ctx.now, { rules, policy: policies(ctx.now) });
      // Whoever takes seats writes the order too, so that two who share a car never take the same ones.
      const more = wanted(seen).passengers > the(seen).passengers;
      const counted = more ? seen.orders.map((order) => changeOrder(order, {})) : [];
      return {
        writes: [changeRequest(the(seen), change), ...counted],
        answer: changedRequest(the(seen), change),
      };
    },
    again: async () => {
      const latest = await seeRequest(ctx, requestId, 'CHANGE');
      return seeWithRides(ctx, certain(latest, `request ${requestId}`));
    },
  });
};
