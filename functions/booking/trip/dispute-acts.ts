/** What requesters dispute of their trips: seen by the desk, and settled by it where the figures are right. */
import type { Context } from '../../platform/context.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { items } from '../../platform/table.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn, requestNotFound, take } from '../acts.ts';
import { driverPeopleOf } from '../list-acts.ts';
import { changedRequest, changeRequest, disputeQueue, findRequest, requestOf } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { nothingSeen, seenOf, type Seen } from '../seen-records.ts';
import { isTheirs, partsOf, stateRefusals } from '../states.ts';
import type { VehicleRequest } from '../types.ts';
import { isDisputed, settledReceipt } from './disputes.ts';
import type { SettleDisputeRefusal } from './types.ts';

/** Trips of the caller's centre whose figures are disputed, by when they were to begin. */
export const disputedTrips = async (ctx: Context, most: number): Promise<VehicleRequest[]> => {
  const pk = items.REQUEST.listPk({ queue: disputeQueue(actorIn(ctx).unitId) });
  const { items: found } = await ctx.store.query({ index: 'lists', pk, limit: most });
  const whole = await Promise.all(found.map(ctx.load));
  return whole.flatMap((item) => (item ? [requestOf(item)] : []));
};

/** The desk says that the figures are right as recorded (记录无误), and why. */
export const settleDispute = async (
  ctx: Context,
  input: { readonly requestId: string; readonly reason: string },
): Promise<Result<VehicleRequest, SettleDisputeRefusal>> => {
  const reason = tidy(input.reason);
  const viewer = actorIn(ctx);
  const { personId } = viewer;
  const request = await findRequest(ctx, input.requestId);
  const parts = request && partsOf(viewer, request, await driverPeopleOf(ctx, request));
  if (!request || !parts?.has('DISPATCHER')) return requestNotFound;
  if (!isTheirs('SETTLE_DISPUTE', parts)) return refused([refusal('SAME_PERSON', [], { own: 1 })]);
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, request.id) ?? request;
  return take<VehicleRequest, SettleDisputeRefusal>(
    ctx,
    { ...nothingSeen, requests: [request] },
    {
      useCase: 'settleDispute',
      why: reason,
      repeated: (seen) => {
        const settled = the(seen).receipt?.settled;
        const isDone = settled?.personId === personId && settled.reason === reason && !settled.corrected;
        return isDone ? the(seen) : undefined;
      },
      refusals: (seen) => [
        ...stateRefusals('SETTLE_DISPUTE', the(seen)),
        ...(isDisputed(the(seen)) ? [] : [refusal('NOT_DISPUTED' as const)]),
        ...textRefusals('reason', reason, 2, 200),
      ],
      change: (seen) => {
        const { state, receipt } = the(seen);
        const end = { at: ctx.now, personId, reason };
        const change = { state, receipt: receipt && settledReceipt(receipt, end, false) };
        return { writes: [changeRequest(the(seen), change)], answer: changedRequest(the(seen), change) };
      },
    },
  );
};
