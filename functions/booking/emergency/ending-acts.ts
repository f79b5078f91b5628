/** How an event ends: a dispatcher stands it down, or an authority has refused it. */
import { stampOf, type Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn } from '../acts.ts';
import { changeRequest, leaveOrders } from '../records.ts';
import { look, seenOf } from '../seen-records.ts';
import { givenUp } from '../request/cancelling.ts';
import { stateRefusals } from '../states.ts';
import { giveBackAll } from './giving-back-acts.ts';
import { changedEmergency, changeEmergency, emergencyKey, emergencyOf } from './records.ts';
import { isRefused, standDownRefusals } from './rules.ts';
import type { StandDownRefusal } from './refusal-types.ts';
import type { Emergency } from './types.ts';

/** How often something is looked at again when others keep being faster. */
export const ROUNDS = 4;

export const emergencyNotFound = refused([refusal('EMERGENCY_NOT_FOUND' as const, ['input', 'emergencyId'])]);
export const tryAgain = refused([refusal('TRY_AGAIN' as const)]);

/** An event as it stands at this moment. */
export const nowAs = async (ctx: Context, id: string): Promise<Emergency | undefined> => {
  const item = nounOf(id) === 'emergency' ? await ctx.store.get(emergencyKey(id), { consistent: true }) : undefined;
  return item && emergencyOf(item);
};

/**
 * Cancels every trip to an event that has not begun: of the cars that were sent, and of those that dispatchers gave it
 * since. Whoever shares one of them still rides.
 */
const recallAll = async (ctx: Context, { assignments }: Emergency, reason: string): Promise<void> => {
  const stamp = stampOf(ctx, 'standDownEmergency', reason);
  const recall = async (requestId: string): Promise<void> => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const alone = await look(ctx.store, [requestId]);
      const request = seenOf(alone.requests, requestId);
      if (!request || stateRefusals('CANCEL', request).length > 0) return;
      const { orders } = await look(ctx.store, request.orderIds, alone);
      const cancelled = { ...givenUp(request, ctx.now), cancelReason: reason, cancelledBy: actorIn(ctx).personId };
      const writes = [changeRequest(request, cancelled), ...leaveOrders(request, orders)];
      if ((await ctx.store.commit(writes, stamp)).ok) return;
    }
  };
  for (let i = 0; i < assignments.length; i += 20)
    await Promise.all(assignments.slice(i, i + 20).map(({ requestId }) => recall(requestId)));
  ctx.written();
};

/** Calls that raised the number of an event, in order, as they stand at this moment. */
export const raisesOf = async (ctx: Context, { raiseIds = [] }: Emergency): Promise<Emergency[]> =>
  (await Promise.all(raiseIds.map((id) => nowAs(ctx, id)))).flatMap((raise) => raise ?? []);

/** Ends the calls that raised an event, with it; false while one is being sent to. */
const endRaises = async (ctx: Context, emergency: Emergency, reason: string): Promise<boolean> => {
  for (const raise of await raisesOf(ctx, emergency))
    if (raise.state === 'DISPATCHING' || (raise.state === 'DISPATCHED' && !(await end(ctx, raise, reason))))
      return false;
  return true;
};

/** Cancels what has not begun, gives back what others had given away for it, and closes the event. */
const end = async (ctx: Context, emergency: Emergency, reason: string): Promise<Emergency | undefined> => {
  if (!(await endRaises(ctx, emergency, reason))) return undefined;
  await recallAll(ctx, emergency, reason);
  const displacements = await giveBackAll(ctx, emergency, reason);
  const change = {
    state: 'STOOD_DOWN' as const,
    standDownReason: reason,
    stoodDownAt: ctx.now,
    stoodDownBy: actorIn(ctx).personId,
    displacements,
  };
  const outcome = await ctx.store.commit(
    [changeEmergency(emergency, change)],
    stampOf(ctx, 'standDownEmergency', reason),
  );
  ctx.written();
  return outcome.ok ? changedEmergency(emergency, change) : undefined;
};

/** An event that was refused is over once it has been sent to; any other stays as it is. */
export const endIfRefused = async (ctx: Context, emergency: Emergency): Promise<Emergency | undefined> =>
  isRefused(emergency) && emergency.state === 'DISPATCHED'
    ? end(ctx, emergency, emergency.approval?.comment ?? '')
    : emergency;

interface StandDown {
  readonly emergencyId: string;
  readonly reason: string;
}

/** Ends an event: vehicles that have not departed are free again, for those who had them before, too; those under way come back as usual. */
export const standDownEmergency = async (
  ctx: Context,
  { emergencyId, reason: given }: StandDown,
): Promise<Result<Emergency, StandDownRefusal>> => {
  const { unitId } = actorIn(ctx);
  const reason = tidy(given);
  const emergency = await nowAs(ctx, emergencyId);
  if (emergency?.centreId !== unitId) return emergencyNotFound;
  if (emergency.state === 'STOOD_DOWN' && emergency.standDownReason === reason) return done(emergency);
  const refusals = standDownRefusals(emergency, reason);
  if (refusals.length > 0) return refused(refusals);
  const ended = await end(ctx, emergency, reason);
  return ended ? done(ended) : tryAgain;
};
