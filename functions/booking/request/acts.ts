/** Use cases of the one who asks: ask, cancel. */
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn, requestNotFound, seeRequest, take } from '../acts.ts';
import { termsOf } from '../approval/authority-acts.ts';
import { nobodyRefusals } from '../approval/chain.ts';
import { rulesInForce } from '../approval/chain-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { changedRequest, changeRequest, leaveOrders, requestItem, requestOf } from '../records.ts';
import { look, nothingSeen, seenOf, type Seen } from '../seen-records.ts';
import { partsOf, stateRefusals } from '../states.ts';
import type { CancelRefusal } from '../refusal-types.ts';
import type { VehicleRequest } from '../types.ts';
import { forItsLength, requestRefusals, statedTrip, textRefusals, type GivenTrip } from './asking.ts';
import { givenUp, isLateCancellation } from './cancelling.ts';
import { draftWrites, makeOnce, newRequest, ownUnit } from './making-acts.ts';
import type { RequestRefusal } from './types.ts';

type RequestVehicle = GivenTrip & {
  readonly idempotencyKey: string;
  /** Draft that becomes the request. */
  readonly draftId?: string | null | undefined;
};

/** Asks for a car. */
export const requestVehicle = async (
  ctx: Context,
  { idempotencyKey, draftId, ...given }: RequestVehicle,
): Promise<Result<VehicleRequest, RequestRefusal>> => {
  const { personId, unitId } = actorIn(ctx);
  const id = derivedId('request', personId, 'requestVehicle', idempotencyKey);
  const [unit, rules, beside] = await Promise.all([ownUnit(ctx), rulesInForce(ctx, unitId), draftWrites(ctx, draftId)]);
  const policies = await policiesOf(ctx, unit.divisionCode, ctx.now, given.window?.to);
  const trip = forItsLength(statedTrip(given, unit), policies);
  const terms = await termsOf(ctx, unit, rules, trip, policies);
  return makeOnce(ctx, {
    useCase: 'requestVehicle',
    why: trip.reason,
    made: newRequest(ctx, unit, trip, { id, inputHash: inputHash(trip) }, terms),
    itemOf: requestItem,
    of: requestOf,
    refusals: [...requestRefusals(trip, ctx.now, terms.policy), ...nobodyRefusals(terms)],
    beside,
  });
};

/** A request with the orders that a cancel would free, as they stand this moment. */
const seeWithOrders = async (ctx: Context, request: VehicleRequest): Promise<Seen> =>
  look(ctx.store, request.orderIds, { ...nothingSeen, requests: [request] });

/**
 * Cancels a request before departure, with the reason; vehicle and driver are free in the same moment. One whose trip
 * broke off on the way ends as served so far.
 */
export const cancelVehicleRequest = async (
  ctx: Context,
  { requestId, reason }: { readonly requestId: string; readonly reason: string },
): Promise<Result<VehicleRequest, CancelRefusal>> => {
  const { personId } = actorIn(ctx);
  const cancelReason = tidy(reason);
  const request = await seeRequest(ctx, requestId, 'CANCEL');
  if (!request) return requestNotFound;
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
  const parts = partsOf(ctx.viewer, request);
  return take<VehicleRequest, CancelRefusal>(ctx, await seeWithOrders(ctx, request), {
    useCase: 'cancelVehicleRequest',
    why: cancelReason,
    repeated: (seen) =>
      the(seen).cancelledBy === personId && the(seen).cancelReason === cancelReason ? the(seen) : undefined,
    refusals: (seen) => [...stateRefusals('CANCEL', the(seen)), ...textRefusals('reason', cancelReason, 2, 200)],
    change: (seen) => {
      const late = isLateCancellation(the(seen), parts, ctx.now, policies(the(seen).window.from));
      const change = {
        ...givenUp(the(seen), ctx.now),
        cancelReason,
        cancelledBy: personId,
        ...(late ? { lateCancellation: true } : {}),
      };
      const writes = [changeRequest(the(seen), change), ...leaveOrders(the(seen), seen.orders)];
      return { writes, answer: changedRequest(the(seen), change) };
    },
    again: async () => {
      const latest = await seeRequest(ctx, requestId, 'CANCEL');
      return seeWithOrders(ctx, certain(latest, `request ${requestId}`));
    },
  });
};
