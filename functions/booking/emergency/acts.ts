/** Use cases of an emergency: send vehicles at once, have it approved afterwards, stand down. */
import { findPerson, findUnit } from '../../organisation/records.ts';
import { hasRole, oversees } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { HOUR } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { changeRequest, leaveOrders, look, seenOf } from '../records.ts';
import { fleetsSay } from '../source/earlier-acts.ts';
import { stateRefusals, steps } from '../states.ts';
import { callingFor, choose } from './choosing.ts';
import { changedEmergency, changeEmergency, emergencyKey, emergencyOf, makeEmergency } from './records.ts';
import { rehomeAll } from './rehoming-acts.ts';
import { approvalRefusals, callRefusals, missing, standDownRefusals, type Call } from './rules.ts';
import { send, sentSoFar, type Caller, type Sent } from './sending-acts.ts';
import { stockOf } from './stock-acts.ts';
import type { ApproveEmergencyRefusal, DispatchEmergencyRefusal, StandDownRefusal } from './refusal-types.ts';
import type { Emergency, EmergencyApproval } from './types.ts';

/** An act that began less than so long ago is still under way; one that began before was interrupted. */
const UNDER_WAY = 60_000;

/** How often something is looked at again when others keep being faster. */
const ROUNDS = 4;

const emergencyNotFound = refused([refusal('EMERGENCY_NOT_FOUND' as const, ['input', 'emergencyId'])]);
const tryAgain = refused([refusal('TRY_AGAIN' as const)]);

const nowAs = async (ctx: Context, id: string): Promise<Emergency | undefined> => {
  const item = nounOf(id) === 'emergency' ? await ctx.store.get(emergencyKey(id), { consistent: true }) : undefined;
  return item && emergencyOf(item);
};

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
    const stock = await stockOf(ctx, emergency.centreId, calling.question);
    const before = current.assignments.length;
    current = withSent(emergency, await sentSoFar(ctx, emergency, stock.vehicles));
    if (current.assignments.length > before) idle = 0;
    const lacking = missing(current);
    if (lacking.every((count) => count === 0)) break;
    const needs = current.needs.map((need, index) => ({ ...need, count: lacking[index] ?? 0 }));
    const choices = choose(needs, calling, stock);
    if (choices.length === 0) break;
    await send(ctx, current, caller, policies, stock, choices);
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

/** Goes on with an event from where it stands, and closes the act. */
const carryOut = async (ctx: Context, emergency: Emergency, policies: Policies): Promise<Emergency | undefined> => {
  const caller = certain(await findPerson(ctx, emergency.requestedBy), `person ${emergency.requestedBy}`);
  const { divisionCode } = certain(await findUnit(ctx, caller.unitId), `unit ${caller.unitId}`);
  const sources = { unitId: caller.unitId, centreId: emergency.centreId, divisionCode };
  const said = await fleetsSay(ctx, sources, callingFor(emergency, ctx.now, policies).question);
  const sent = await sendMissing(ctx, emergency, { unitId: caller.unitId, divisionCode, said }, policies);
  const displacements = await rehomeAll(ctx, emergency, sent.displacements, policies);
  const change = { state: 'DISPATCHED' as const, assignments: sent.assignments, displacements };
  const closed = await close(ctx, emergency, change);
  ctx.written();
  return closed;
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
    if (ctx.now - made.declaredAt < UNDER_WAY) return tryAgain;
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

/** An authority approves or disapproves afterwards. A late decision is kept, too; that it was late stays on record. */
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
  if (approval?.approverId === viewer.personId && approval.approved === approved) return done(emergency);
  const refusals = approvalRefusals(emergency, viewer, remark);
  if (refusals.length > 0) return refused(refusals);
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
  return outcome.ok ? done(changedEmergency(emergency, change)) : tryAgain;
};

interface StandDown {
  readonly emergencyId: string;
  readonly reason: string;
}

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
      const cancelled = { state: steps.CANCEL.to, cancelReason: reason, cancelledBy: actorIn(ctx).personId };
      const writes = [changeRequest(request, cancelled), ...leaveOrders(request, orders)];
      if ((await ctx.store.commit(writes, stamp)).ok) return;
    }
  };
  for (let i = 0; i < assignments.length; i += 20)
    await Promise.all(assignments.slice(i, i + 20).map(({ requestId }) => recall(requestId)));
  ctx.written();
};

/** Ends an event: vehicles that have not departed are free again, those under way come back as usual. */
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
  await recallAll(ctx, emergency, reason);
  const change = { state: 'STOOD_DOWN' as const, standDownReason: reason };
  const stamp = stampOf(ctx, 'standDownEmergency', reason);
  const outcome = await ctx.store.commit([changeEmergency(emergency, change)], stamp);
  ctx.written();
  return outcome.ok ? done(changedEmergency(emergency, change)) : tryAgain;
};
