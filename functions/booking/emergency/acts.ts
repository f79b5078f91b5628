/** Use cases of an emergency: send vehicles at once, have it approved afterwards. */
import { findPerson, findUnit } from '../../organisation/records.ts';
import { hasRole, oversees } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { HOUR, type Instant } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { fleetsSay } from '../source/earlier-acts.ts';
import { callerDriving } from './caller-acts.ts';
import { callingFor, choose } from './choosing.ts';
import { emergencyNotFound, endIfRefused, nowAs, ROUNDS, tryAgain } from './ending-acts.ts';
import { changedEmergency, changeEmergency, makeEmergency } from './records.ts';
import { rehomeAll } from './rehoming-acts.ts';
import { approvalRefusals, callRefusals, isRefused, missing, type Call } from './rules.ts';
import { send, sentSoFar, type Caller, type Sent } from './sending-acts.ts';
import { stockOf } from './stock-acts.ts';
import type { ApproveEmergencyRefusal, DispatchEmergencyRefusal } from './refusal-types.ts';
import type { Emergency, EmergencyApproval } from './types.ts';

/** An act that began less than so long ago is still under way; one that began before was interrupted. */
const UNDER_WAY = 60_000;

/** Whether an act may still be sending vehicles; it tells nobody when it is interrupted. */
const isSending = ({ state, declaredAt }: Emergency, now: Instant): boolean =>
  state === 'DISPATCHING' && now - declaredAt < UNDER_WAY;

const withSent = (emergency: Emergency, sent: readonly Sent[]): Emergency => ({
  ...emergency,
  assignments: sent.map(({ assignment }) => assignment),
  displacements: sent.flatMap(({ displacements }) => displacements),
});

/**
 * Sends what is missing, round by round, until all is sent or nothing more is there. Each round begins with what was
 * sent so far: an act that was interrupted, or that meets its own earlier attempt, goes on from there.
 */
const sendMissing = async (
  ctx: Context,
  emergency: Emergency,
  caller: Caller,
  policies: Policies,
): Promise<Emergency> => {
  const calling = callingFor(emergency, ctx.now, policies);
  let current = emergency;
  for (let idle = 0; idle < ROUNDS; idle += 1) {
    const [stock, driving] = await Promise.all([
      stockOf(ctx, emergency.centreId, calling.question),
      callerDriving(ctx, emergency, policies),
    ]);
    const before = current.assignments.length;
    current = withSent(emergency, await sentSoFar(ctx, emergency, stock.vehicles));
    if (current.assignments.length > before) idle = 0;
    const lacking = missing(current);
    if (isRefused(emergency) || lacking.every((count) => count === 0)) break;
    const needs = current.needs.map((need, index) => ({ ...need, count: lacking[index] ?? 0 }));
    const choices = choose(needs, { ...calling, caller: driving }, stock);
    if (choices.length === 0) break;
    const days = [...stock.days, ...(driving?.days ?? [])];
    await send(ctx, current, caller, policies, { ...stock, days }, choices);
  }
  return current;
};

/** Closes the act, also when the event was decided meanwhile: what was sent has to be on it. */
const close = async (
  ctx: Context,
  emergency: Emergency,
  change: Partial<Emergency>,
): Promise<Emergency | undefined> => {
  const stamp = stampOf(ctx, 'dispatchEmergency', emergency.reason);
  let seen: Emergency | undefined = emergency;
  for (let round = 1; round <= ROUNDS && seen?.state === 'DISPATCHING'; round += 1) {
    const outcome = await ctx.store.commit([changeEmergency(seen, change)], stamp);
    if (outcome.ok) return changedEmergency(seen, change);
    seen = await nowAs(ctx, emergency.id);
  }
  return seen;
};

/** Goes on with an event from where it stands, and closes the act; what was sent to one that was refused comes back. */
const carryOut = async (ctx: Context, emergency: Emergency, policies: Policies): Promise<Emergency | undefined> => {
  const caller = certain(await findPerson(ctx, emergency.requestedBy), `person ${emergency.requestedBy}`);
  const { divisionCode } = certain(await findUnit(ctx, caller.unitId), `unit ${caller.unitId}`);
  const sources = { unitId: caller.unitId, centreId: emergency.centreId, divisionCode };
  const said = await fleetsSay(ctx, sources, callingFor(emergency, ctx.now, policies).question);
  const sent = await sendMissing(ctx, emergency, { unitId: caller.unitId, divisionCode, said }, policies);
  const displacements = isRefused(emergency) ? sent.displacements : await rehomeAll(ctx, emergency, sent.displacements);
  const change = { state: 'DISPATCHED' as const, assignments: sent.assignments, displacements };
  const closed = await close(ctx, emergency, change);
  ctx.written();
  return closed && endIfRefused(ctx, closed);
};

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
  const goOn = async (made: Emergency): Promise<Result<Emergency, DispatchEmergencyRefusal>> => {
    if (made.inputHash !== hash) return refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
    if (made.state !== 'DISPATCHING') return done(made);
    if (isSending(made, ctx.now)) return tryAgain;
    const carried = await carryOut(ctx, made, policies);
    return carried ? done(carried) : tryAgain;
  };
  const earlier = await nowAs(ctx, id);
  if (earlier) return goOn(earlier);
  const caller = nounOf(call.requestedBy) === 'person' ? await findPerson(ctx, call.requestedBy) : undefined;
  const callerUnit = caller && (await findUnit(ctx, caller.unitId));
  const refusals = [
    ...callRefusals(call, viewer, ctx.now, policies(call.window.from)),
    ...(callerUnit?.servedBy === centre.id ? [] : [refusal('CALLER_NOT_FOUND' as const, ['input', 'requestedBy'])]),
  ];
  if (refusals.length > 0) return refused(refusals);
  const emergency: Emergency = {
    ...call,
    id,
    state: 'DISPATCHING',
    centreId: centre.id,
    divisionCode: centre.divisionCode,
    dispatchedBy: viewer.personId,
    declaredAt: ctx.now,
    approveBy: ctx.now + policies(ctx.now).emergencyAfterwardsHours * HOUR,
    assignments: [],
    displacements: [],
    inputHash: hash,
    revision: 1,
  };
  const stamp = stampOf(ctx, 'dispatchEmergency', call.reason);
  const outcome = await ctx.store.commit([makeEmergency(emergency)], stamp);
  ctx.written();
  if (!outcome.ok) {
    const made = await nowAs(ctx, id);
    return made ? goOn(made) : tryAgain;
  }
  const carried = await carryOut(ctx, emergency, policies);
  return carried ? done(carried) : tryAgain;
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
