/** Use cases of the unit: approve, reject. */
import type { Context } from '../../platform/context.ts';
import type { Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn, requestNotFound, seeRequest, take } from '../acts.ts';
import { changedRequest, changeRequest, nothingSeen, seenOf, type Seen } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { samePersonRefusals, stateRefusals, steps, windowPastRefusals } from '../states.ts';
import type { Approval, ApproveRefusal, RejectRefusal, VehicleRequest } from '../types.ts';

/** An approval or rejection of the caller, as it was made before or is to be made now. */
const decision = (ctx: Context, approved: boolean, comment: string | undefined): Approval => ({
  approverId: actorIn(ctx).personId,
  decidedAt: ctx.now,
  approved,
  ...(comment === undefined ? {} : { comment }),
});

const decided = (request: VehicleRequest, { approverId, approved, comment }: Approval): VehicleRequest | undefined => {
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
  const request = await seeRequest(ctx, requestId, 'APPROVE');
  if (!request) return requestNotFound;
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  return take<VehicleRequest, ApproveRefusal>(
    ctx,
    { ...nothingSeen, requests: [request] },
    {
      useCase: 'approveVehicleRequest',
      why: approval.comment,
      repeated: (seen) => decided(the(seen), approval),
      refusals: (seen) => [
        ...stateRefusals('APPROVE', the(seen)),
        ...samePersonRefusals('APPROVE', viewer, the(seen)),
        ...windowPastRefusals(the(seen), ctx.now),
        ...textRefusals('comment', approval.comment ?? '', 0, 200),
      ],
      change: (seen) => {
        const change = { state: steps.APPROVE.to, approval };
        return { writes: [changeRequest(the(seen), change)], answer: changedRequest(the(seen), change) };
      },
    },
  );
};

/** Rejects a request of the own unit, with the reason. */
export const rejectVehicleRequest = async (
  ctx: Context,
  { requestId, reason }: { readonly requestId: string; readonly reason: string },
): Promise<Result<VehicleRequest, RejectRefusal>> => {
  const viewer = actorIn(ctx);
  const comment = tidy(reason);
  const approval = decision(ctx, false, comment);
  const request = await seeRequest(ctx, requestId, 'REJECT');
  if (!request) return requestNotFound;
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  return take<VehicleRequest, RejectRefusal>(
    ctx,
    { ...nothingSeen, requests: [request] },
    {
      useCase: 'rejectVehicleRequest',
      why: comment,
      repeated: (seen) => decided(the(seen), approval),
      refusals: (seen) => [
        ...stateRefusals('REJECT', the(seen)),
        ...samePersonRefusals('REJECT', viewer, the(seen)),
        ...textRefusals('reason', comment, 2, 200),
      ],
      change: (seen) => {
        const change = { state: steps.REJECT.to, approval };
        return { writes: [changeRequest(the(seen), change)], answer: changedRequest(the(seen), change) };
      },
    },
  );
};
