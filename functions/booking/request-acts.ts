/** Use cases before dispatch: ask, approve, reject, cancel. */
import { findUnit } from '../organisation/records.ts';
import { ABSENT } from '../platform/condition.ts';
import { stampOf, type Context } from '../platform/context.ts';
import { inputHash } from '../platform/idempotency.ts';
import { derivedId } from '../platform/ids.ts';
import { certain } from '../platform/item.ts';
import { done, refusal, refused, type Result } from '../platform/result.ts';
import { tidy } from '../platform/text.ts';
import type { Item } from '../platform/write.ts';
import type { Window } from '../platform/time.ts';
import { requestRefusals, textRefusals, type AskedTrip } from './asking.ts';
import { policyAt } from './policy.ts';
import { cancelWrites, changeRequest, look, requestItem, requestKey, requestOf, type Seen } from './records.ts';
import { isTheirs, partsOf, samePersonRefusals, stateRefusals, steps, windowPastRefusals } from './states.ts';
import { actorIn, take } from './acts.ts';
import type {
  Approval,
  ApproveRefusal,
  CancelRefusal,
  Driving,
  RejectRefusal,
  RequestRefusal,
  VehiclePurpose,
  VehicleRequest,
  VehicleRequestAct,
} from './types.ts';

interface RequestVehicle {
  readonly idempotencyKey: string;
  readonly window: Window;
  readonly purpose: VehiclePurpose;
  readonly reason: string;
  readonly destination: string;
  readonly pickUp: string;
  readonly passengers: number;
  readonly driving: Driving;
  readonly telephone: string;
  readonly distanceKm?: number | null | undefined;
}

const askedTrip = ({ distanceKm, ...input }: Omit<RequestVehicle, 'idempotencyKey'>): AskedTrip => ({
  window: { from: input.window.from, to: input.window.to },
  purpose: input.purpose,
  reason: tidy(input.reason),
  destination: tidy(input.destination),
  pickUp: tidy(input.pickUp),
  passengers: input.passengers,
  driving: input.driving,
  telephone: tidy(input.telephone),
  ...(distanceKm == null ? {} : { distanceKm }),
});

/** Asks for a car. The request's id comes from the key, so the request is its own record of having been made. */
export const requestVehicle = async (
  ctx: Context,
  { idempotencyKey, ...input }: RequestVehicle,
): Promise<Result<VehicleRequest, RequestRefusal>> => {
  const { personId, unitId } = actorIn(ctx);
  const id = derivedId('request', personId, 'requestVehicle', idempotencyKey);
  const asked = askedTrip(input);
  const hash = inputHash(asked);
  const again = (item: Item): Result<VehicleRequest, RequestRefusal> => {
    const made = requestOf(item);
    if (made.inputHash === hash) return done(made);
    return refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  };
  const refusals = requestRefusals(asked, ctx.now, policyAt(ctx.now));
  if (refusals.length > 0) {
    // What was right when it was first asked, such as a window still to come, may be wrong when asked again.
    const earlier = await ctx.store.get(requestKey(id), { consistent: true });
    return earlier ? again(earlier) : refused(refusals);
  }
  const unit = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
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
  };
  const stamp = stampOf(ctx, 'requestVehicle', asked.reason);
  const outcome = await ctx.store.commit([{ put: requestItem(request), if: ABSENT }], stamp);
  ctx.written();
  if (outcome.ok) return done(request);
  if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
  return again(certain(outcome.failed[0]?.item, `request ${id}`));
};

/** The request as it stands this moment, with its order when one is to be freed; undefined when it is not the caller's to act on. */
export const seeRequest = async (
  ctx: Context,
  requestId: string,
  act: VehicleRequestAct,
): Promise<Seen | undefined> => {
  const { request } = await look(ctx.store, { request: requestId });
  if (!request || !isTheirs(act, partsOf(ctx.viewer, request))) return undefined;
  const { orderId } = request;
  const { order } = act === 'CANCEL' && orderId ? await look(ctx.store, { order: orderId }) : {};
  return { request, ...(order ? { order } : {}), days: [] };
};

export const requestNotFound = refused([refusal('REQUEST_NOT_FOUND', ['input', 'requestId'])]);

/** An approval or rejection of the caller, as it was made before or is to be made now. */
const decision = (ctx: Context, approved: boolean, comment: string | undefined): Approval => ({
  approverId: actorIn(ctx).personId,
  decidedAt: ctx.now,
  approved,
  ...(comment === undefined ? {} : { comment }),
});

const decided = ({ request }: Seen, { approverId, approved, comment }: Approval): VehicleRequest | undefined => {
  const { approval } = request;
  const same = approval?.approverId === approverId && approval.approved === approved && approval.comment === comment;
  return same ? request : undefined;
};

/** Approves a request of the own unit. */
export const approveVehicleRequest = async (
  ctx: Context,
  { requestId, comment }: { readonly requestId: string; readonly comment?: string | null | undefined },
): Promise<Result<VehicleRequest, ApproveRefusal>> => {
  const viewer = actorIn(ctx);
  const remark = comment == null ? undefined : tidy(comment);
  const approval = decision(ctx, true, remark === '' ? undefined : remark);
  const seen = await seeRequest(ctx, requestId, 'APPROVE');
  if (!seen) return requestNotFound;
  return take<VehicleRequest, ApproveRefusal>(ctx, seen, {
    useCase: 'approveVehicleRequest',
    why: approval.comment,
    repeated: (latest) => decided(latest, approval),
    refusals: ({ request }) => [
      ...stateRefusals('APPROVE', request),
      ...samePersonRefusals('APPROVE', viewer, request),
      ...windowPastRefusals(request, ctx.now),
      ...textRefusals('comment', approval.comment ?? '', 0, 200),
    ],
    change: ({ request }) => {
      const change = { state: steps.APPROVE.to, approval };
      return { writes: [changeRequest(request, change)], answer: { ...request, ...change } };
    },
  });
};

/** Rejects a request of the own unit, with the reason. */
export const rejectVehicleRequest = async (
  ctx: Context,
  { requestId, reason }: { readonly requestId: string; readonly reason: string },
): Promise<Result<VehicleRequest, RejectRefusal>> => {
  const viewer = actorIn(ctx);
  const comment = tidy(reason);
  const approval = decision(ctx, false, comment);
  const seen = await seeRequest(ctx, requestId, 'REJECT');
  if (!seen) return requestNotFound;
  return take<VehicleRequest, RejectRefusal>(ctx, seen, {
    useCase: 'rejectVehicleRequest',
    why: comment,
    repeated: (latest) => decided(latest, approval),
    refusals: ({ request }) => [
      ...stateRefusals('REJECT', request),
      ...samePersonRefusals('REJECT', viewer, request),
      ...textRefusals('reason', comment, 2, 200),
    ],
    change: ({ request }) => {
      const change = { state: steps.REJECT.to, approval };
      return { writes: [changeRequest(request, change)], answer: { ...request, ...change } };
    },
  });
};

/** Cancels a request before departure, with the reason; vehicle and driver are free in the same moment. */
export const cancelVehicleRequest = async (
  ctx: Context,
  { requestId, reason }: { readonly requestId: string; readonly reason: string },
): Promise<Result<VehicleRequest, CancelRefusal>> => {
  const { personId } = actorIn(ctx);
  const cancelReason = tidy(reason);
  const seen = await seeRequest(ctx, requestId, 'CANCEL');
  if (!seen) return requestNotFound;
  return take<VehicleRequest, CancelRefusal>(ctx, seen, {
    useCase: 'cancelVehicleRequest',
    why: cancelReason,
    repeated: ({ request }) =>
      request.cancelledBy === personId && request.cancelReason === cancelReason ? request : undefined,
    refusals: ({ request }) => [...stateRefusals('CANCEL', request), ...textRefusals('reason', cancelReason, 2, 200)],
    change: ({ request, order }) => {
      const change = { state: steps.CANCEL.to, cancelReason, cancelledBy: personId };
      return { writes: cancelWrites(request, change, order), answer: { ...request, ...change } };
    },
  });
};
