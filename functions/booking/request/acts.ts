/** Use cases of the one who asks: ask, cancel. */
import { findUnit } from '../../organisation/records.ts';
import type { Unit } from '../../organisation/types.ts';
import { ABSENT } from '../../platform/condition.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Item, Write } from '../../platform/write.ts';
import { actorIn, requestNotFound, seeRequest, take } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import {
  changedRequest,
  changeOrder,
  changeRequest,
  look,
  nothingSeen,
  cancelOrderWrites,
  requestItem,
  requestKey,
  requestOf,
  seenOf,
  type Seen,
} from '../records.ts';
import { stateRefusals, steps } from '../states.ts';
import type { CancelRefusal, VehicleRequest } from '../types.ts';
import { requestRefusals, textRefusals, type AskedTrip } from './asking.ts';
import type { RequestRefusal } from './types.ts';

/** A trip as the contract brings it: what is not stated is null or left out. */
type GivenTrip = Omit<AskedTrip, 'pickUp' | 'pickUpPoint' | 'distanceKm'> & {
  readonly [Name in 'pickUp' | 'pickUpPoint' | 'distanceKm']?: AskedTrip[Name] | null | undefined;
};

type RequestVehicle = GivenTrip & { readonly idempotencyKey: string };

/** Texts tidied; who does not say where passengers get in means the own unit. */
const askedTrip = (input: GivenTrip, unit: Unit): AskedTrip => ({
  window: { from: input.window.from, to: input.window.to },
  purpose: input.purpose,
  reason: tidy(input.reason),
  destination: tidy(input.destination),
  pickUp: tidy(input.pickUp ?? unit.name.zh),
  ...(input.pickUpPoint == null ? {} : { pickUpPoint: { lat: input.pickUpPoint.lat, lng: input.pickUpPoint.lng } }),
  stops: input.stops.map(tidy),
  passengers: input.passengers,
  luggage: input.luggage,
  driving: input.driving,
  journey: input.journey,
  reach: input.reach,
  priority: input.priority,
  telephone: tidy(input.telephone),
  ...(input.distanceKm == null ? {} : { distanceKm: input.distanceKm }),
});

/** Asks for a car. The request's id comes from the key, so the request is its own record of having been made. */
export const requestVehicle = async (
  ctx: Context,
  { idempotencyKey, ...input }: RequestVehicle,
): Promise<Result<VehicleRequest, RequestRefusal>> => {
  const { personId, unitId } = actorIn(ctx);
  const id = derivedId('request', personId, 'requestVehicle', idempotencyKey);
  const unit = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  const asked = askedTrip(input, unit);
  const hash = inputHash(asked);
  const again = (item: Item): Result<VehicleRequest, RequestRefusal> => {
    const made = requestOf(item);
    if (made.inputHash === hash) return done(made);
    return refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  };
  const policies = await policiesOf(ctx, unit.divisionCode, ctx.now);
  const refusals = requestRefusals(asked, ctx.now, policies(ctx.now));
  if (refusals.length > 0) {
    // What was right when it was first asked, such as a window still to come, may be wrong when asked again.
    const earlier = await ctx.store.get(requestKey(id), { consistent: true });
    return earlier ? again(earlier) : refused(refusals);
  }
  const request: VehicleRequest = {
    ...asked,
    id,
    state: 'WAITING_APPROVAL',
    requesterId: personId,
    unitId,
    divisionCode: unit.divisionCode,
    centreId: unit.servedBy,
    requestedAt: ctx.now,
    inputHash: hash,
    revision: 1,
    orderIds: [],
  };
  const stamp = stampOf(ctx, 'requestVehicle', asked.reason);
  const outcome = await ctx.store.commit([{ put: requestItem(request), if: ABSENT }], stamp);
  ctx.written();
  if (outcome.ok) return done(request);
  if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
  return again(certain(outcome.failed[0]?.item, `request ${id}`));
};

/** A request with the orders that a cancel would free, as they stand this moment. */
const seeWithOrders = async (ctx: Context, request: VehicleRequest): Promise<Seen> =>
  look(ctx.store, request.orderIds, { ...nothingSeen, requests: [request] });

/** Takes a request off its orders: an order that served it alone is freed, one that it shares goes on for the others. */
const leaveOrders = ({ id, orderIds }: VehicleRequest, { orders }: Seen): Write[] =>
  orders
    .filter((order) => orderIds.includes(order.id))
    .flatMap((order) => {
      const requestIds = order.requestIds.filter((other) => other !== id);
      return requestIds.length > 0 ? [changeOrder(order, { requestIds })] : cancelOrderWrites(order);
    });

/** Cancels a request before departure, with the reason; vehicle and driver are free in the same moment. */
export const cancelVehicleRequest = async (
  ctx: Context,
  { requestId, reason }: { readonly requestId: string; readonly reason: string },
): Promise<Result<VehicleRequest, CancelRefusal>> => {
  const { personId } = actorIn(ctx);
  const cancelReason = tidy(reason);
  const request = await seeRequest(ctx, requestId, 'CANCEL');
  if (!request) return requestNotFound;
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  return take<VehicleRequest, CancelRefusal>(ctx, await seeWithOrders(ctx, request), {
    useCase: 'cancelVehicleRequest',
    why: cancelReason,
    repeated: (seen) =>
      the(seen).cancelledBy === personId && the(seen).cancelReason === cancelReason ? the(seen) : undefined,
    refusals: (seen) => [...stateRefusals('CANCEL', the(seen)), ...textRefusals('reason', cancelReason, 2, 200)],
    change: (seen) => {
      const change = { state: steps.CANCEL.to, cancelReason, cancelledBy: personId };
      const writes = [changeRequest(the(seen), change), ...leaveOrders(the(seen), seen)];
      return { writes, answer: changedRequest(the(seen), change) };
    },
    again: async () => {
      const latest = await seeRequest(ctx, requestId, 'CANCEL');
      return seeWithOrders(ctx, certain(latest, `request ${requestId}`));
    },
  });
};
