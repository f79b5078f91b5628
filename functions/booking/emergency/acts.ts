/** Use cases of an emergency: send vehicles at once, have it approved afterwards. */
import { findPerson, findUnit } from '../../organisation/records.ts';
import { hasRole, oversees } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { begin, carryOut, goOn, isSending } from './carrying-out-acts.ts';
import { emergencyNotFound, endIfRefused, nowAs, tryAgain } from './ending-acts.ts';
import { changedEmergency, changeEmergency, makeEmergency } from './records.ts';
import { approvalRefusals, callRefusals, isRefused, newCall, type Call } from './rules.ts';
import type { ApproveEmergencyRefusal, DispatchEmergencyRefusal } from './refusal-types.ts';
import type { Emergency, EmergencyApproval } from './types.ts';

const tidied = (call: Call): Call => ({
  ...call,
  place: tidy(call.place),
  reason: tidy(call.reason),
  telephone: tidy(call.telephone),
});

/** Sends many vehicles to an event in one act; the less urgent give way when the call says so. Approved afterwards. */
export const dispatchEmergency = async (
  ctx: Context,
  { idempotencyKey, ...input }: Call & { readonly idempotencyKey: string },
): Promise<Result<Emergency, DispatchEmergencyRefusal>> => {
  const viewer = actorIn(ctx);
  const id = derivedId('emergency', viewer.personId, 'dispatchEmergency', idempotencyKey);
  const call = tidied(input);
  const hash = inputHash(call);
  const centre = certain(await findUnit(ctx, viewer.unitId), `unit ${viewer.unitId}`);
  const policies = await policiesOf(ctx, centre.divisionCode, ctx.now);
  const earlier = await nowAs(ctx, id);
  if (earlier) return goOn(ctx, earlier, hash, policies);
  const caller = nounOf(call.requestedBy) === 'person' ? await findPerson(ctx, call.requestedBy) : undefined;
  const callerUnit = caller && (await findUnit(ctx, caller.unitId));
  const refusals = [
    ...callRefusals(call, viewer, ctx.now, policies(call.window.from)),
    ...(callerUnit?.servedBy === centre.id ? [] : [refusal('CALLER_NOT_FOUND' as const, ['input', 'requestedBy'])]),
  ];
  if (refusals.length > 0) return refused(refusals);
  const from = { centreId: centre.id, divisionCode: centre.divisionCode };
  const emergency: Emergency = { ...newCall(call, from, viewer, ctx.now, policies), id, inputHash: hash };
  const stamp = stampOf(ctx, 'dispatchEmergency', call.reason);
  return begin(ctx, emergency, [makeEmergency(emergency)], stamp, policies);
};

interface ApproveEmergency {
  readonly emergencyId: string;
  readonly approved: boolean;
  readonly comment?: string | null | undefined;
}

/**
 * An event that was refused is stood down: cars that have not departed stay. One whose sending was interrupted is closed
 * first, for it has sent cars, too.
 */
const followDecision = async (ctx: Context, emergency: Emergency): Promise<Emergency | undefined> => {
  const isInterrupted = emergency.state === 'DISPATCHING' && !isSending(emergency, ctx.now);
  return isRefused(emergency) && isInterrupted
    ? carryOut(ctx, emergency, await policiesOf(ctx, emergency.divisionCode, ctx.now))
    : endIfRefused(ctx, emergency);
};

/**
 * An authority approves or refuses afterwards. A late decision is kept, too; that it was late stays on record. What is
 * still being sent is refused a moment later: nobody would call back the vehicles of a sending that breaks off now.
 */
export const approveEmergency = async (
  ctx: Context,
  { emergencyId, approved, comment }: ApproveEmergency,
): Promise<Result<Emergency, ApproveEmergencyRefusal>> => {
  const viewer = actorIn(ctx);
  const emergency = await nowAs(ctx, emergencyId);
  const isTheirs = emergency && hasRole(viewer, 'AUTHORITY') && oversees(viewer, emergency.divisionCode);
  if (!isTheirs) return emergencyNotFound;
  const remark = tidy(comment ?? '');
  const { approval } = emergency;
  if (approval?.approverId === viewer.personId && approval.approved === approved) {
    const followed = await followDecision(ctx, emergency);
    return followed ? done(followed) : tryAgain;
  }
  const refusals = approvalRefusals(emergency, viewer, approved, remark);
  if (refusals.length > 0) return refused(refusals);
  if (!approved && isSending(emergency, ctx.now)) return tryAgain;
  const decision: EmergencyApproval = {
    approverId: viewer.personId,
    decidedAt: ctx.now,
    approved,
    ...(remark === '' ? {} : { comment: remark }),
  };
  const change = { approval: decision };
  const outcome = await ctx.store.commit(
    [changeEmergency(emergency, change)],
    stampOf(ctx, 'approveEmergency', decision.comment),
  );
  ctx.written();
  const followed = outcome.ok ? await followDecision(ctx, changedEmergency(emergency, change)) : undefined;
  return followed ? done(followed) : tryAgain;
};
