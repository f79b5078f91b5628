/** One car for all requests of an invitation that every side has accepted. */
import { inputHash } from '../../platform/idempotency.ts';
import type { Context } from '../../platform/context.ts';
import { derivedId, newCode, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { actorIn } from '../acts.ts';
import { needsOf } from '../dispatch/arranging.ts';
import { orderIn } from '../dispatch/judging-acts.ts';
import { rearrange } from '../dispatch/rearrange-acts.ts';
import { fleetCar } from '../places.ts';
import { policiesOfAll } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import { findRequest } from '../records.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import {
  declinedRefusals,
  earlierOfAll,
  keptEarlier,
  passedOverRefusals,
  type Declined,
} from '../source/earlier-acts.ts';
import { bookedWindow, originOfAll } from '../source/matching.ts';
import { stateRefusals, steps, tripWindow } from '../states.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { poolingKey, poolingOf } from './records.ts';
import { poolingRefusals, poolingState, sidesOf } from './rules.ts';
import type { DispatchPoolingRefusal, Pooling } from './types.ts';

interface DispatchPooling {
  readonly idempotencyKey: string;
  readonly poolingId: string;
  readonly vehicleId: string;
  readonly driverId: string;
  readonly holdId?: string | null | undefined;
  /** Why earlier sources are passed over that could serve, where the vehicle is a neighbour's. */
  readonly declinedSources?: Declined;
}

const notFound = refusal('POOLING_NOT_FOUND' as const, ['input', 'poolingId']);

/**
 * What the fleets of the sides' units and of the centre say of the trip of all sides together; the vehicle that is sent
 * may be one side's own and is not passed over.
 */
const saidOfAll = async (
  ctx: Context,
  pooling: Pooling,
  { vehicleId, declinedSources }: DispatchPooling,
): Promise<EarlierSource[]> => {
  const sides = (await Promise.all(sidesOf(pooling).map((id) => findRequest(ctx, id)))).flatMap((side) => side ?? []);
  const [need] = needsOf(sides);
  if (!need) return [];
  const policies = await policiesOfAll(ctx, sides, ctx.now);
  const question = { need, now: ctx.now, policy: policies(need.window.from) };
  return earlierOfAll(ctx, sides, 'NEIGHBOUR_UNIT', question, declinedSources, { vehicleIds: [vehicleId] });
};

/** Sends one car to all sides of an agreed invitation: they ride together, or none of them is dispatched. */
export const dispatchPooling = async (
  ctx: Context,
  { holdId, ...input }: DispatchPooling,
): Promise<Result<DispatchOrder, DispatchPoolingRefusal>> => {
  const { personId, unitId } = actorIn(ctx);
  const { idempotencyKey, poolingId, vehicleId, driverId, declinedSources } = input;
  const item =
    nounOf(poolingId) === 'pooling' ? await ctx.store.get(poolingKey(poolingId), { consistent: true }) : undefined;
  const pooling = item && poolingOf(item);
  if (pooling?.centreId !== unitId) return refused([notFound]);
  const state = poolingState(pooling, ctx.now);
  if (state !== 'AGREED') return refused([refusal('POOLING_NOT_AGREED', ['input', 'poolingId'], { state })]);
  const orderId = derivedId('order', personId, 'dispatchPooling', idempotencyKey);
  const requestIds = sidesOf(pooling);
  const sides = ({ requests }: Seen): VehicleRequest[] =>
    requestIds.map((id) => certain(seenOf(requests, id), `request ${id}`));
  const said = await saidOfAll(ctx, pooling, input);
  const originIn = (seen: Seen, policy: BookingPolicy) =>
    originOfAll(seenOf(seen.vehicles, vehicleId), sides(seen), policy);
  return rearrange<DispatchOrder, DispatchPoolingRefusal>(ctx, {
    useCase: 'dispatchPooling',
    notFound,
    input,
    orders: [],
    requestIds,
    holdId,
    others: [vehicleId, driverId],
    doneBy: [orderId],
    refusals: (seen, policies) => {
      const requests = sides(seen);
      const policy = policies(tripWindow(requests).from);
      return [
        ...(seenOf(seen.orders, orderId)
          ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])]
          : []),
        ...requests.flatMap((request) => stateRefusals('DISPATCH', request)).slice(0, 1),
        // A side may have changed its trip since it agreed.
        ...poolingRefusals(requests, policy),
        ...declinedRefusals(declinedSources),
        ...(originIn(seen, policy).source === 'NEIGHBOUR_UNIT' ? passedOverRefusals(said) : []),
      ];
    },
    change: (seen, policies) => {
      const requests = sides(seen);
      const trip = tripWindow(requests);
      const vehicle = seenOf(seen.vehicles, vehicleId);
      const driver = seenOf(seen.drivers, driverId);
      const policy = policies(trip.from);
      const origin = originIn(seen, policy);
      const order: DispatchOrder = {
        id: orderId,
        requestIds,
        state: 'DISPATCHED',
        ...fleetCar(vehicleId, vehicle),
        driverId,
        driverShelf: driver?.unitId ?? '',
        ...origin,
        ...keptEarlier(said, origin.source),
        centreId: pooling.centreId,
        dispatcherId: personId,
        dispatchedAt: ctx.now,
        window: bookedWindow(trip, policy),
        inputHash: inputHash(input),
        checkCode: newCode(),
        revision: 1,
      };
      const change = { state: steps.DISPATCH.to, orderIds: [orderId] };
      return { plans: [{ after: order }], requests: requests.map((before) => ({ before, change })) };
    },
    answer: (after) => orderIn(after, orderId),
  });
};
