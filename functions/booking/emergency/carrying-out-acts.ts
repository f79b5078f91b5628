/** How vehicles are sent to an event: round by round until all are there that can be, whoever began it. */
import { findPerson, findUnit } from '../../organisation/records.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { Stamp, Write } from '../../platform/write.ts';
import type { Policies } from '../policy.ts';
import { fleetsSay } from '../source/earlier-acts.ts';
import { callerDriving } from './caller-acts.ts';
import { callingFor, choose } from './choosing.ts';
import { endIfRefused, nowAs, ROUNDS, tryAgain } from './ending-acts.ts';
import { changedEmergency, changeEmergency } from './records.ts';
import { rehomeAll } from './rehoming-acts.ts';
import { isRefused, missing } from './rules.ts';
import { send, sentSoFar, type Caller, type Sent } from './sending-acts.ts';
import { stockOf } from './stock-acts.ts';
import type { Emergency } from './types.ts';
import { asSentNow, latestWave, ofLatestWave } from './waves.ts';

/** An act that began less than so long ago is still under way; one that began before was interrupted. */
const UNDER_WAY = 60_000;

/** Whether an act may still be sending vehicles; it tells nobody when it is interrupted. */
export const isSending = (emergency: Emergency, now: Instant): boolean =>
  emergency.state === 'DISPATCHING' && now - latestWave(emergency).at < UNDER_WAY;

/** An event with what its latest sending has sent, beside all that was sent before. */
const withSent = (emergency: Emergency, sent: readonly Sent[]): Emergency => ({
  ...emergency,
  assignments: [...emergency.assignments, ...sent.map(({ assignment }) => assignment)],
  displacements: [...emergency.displacements, ...sent.flatMap(({ displacements }) => displacements)],
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
export const carryOut = async (
  ctx: Context,
  emergency: Emergency,
  policies: Policies,
): Promise<Emergency | undefined> => {
  const caller = certain(await findPerson(ctx, emergency.requestedBy), `person ${emergency.requestedBy}`);
  const { divisionCode } = certain(await findUnit(ctx, caller.unitId), `unit ${caller.unitId}`);
  const sources = { unitId: caller.unitId, centreId: emergency.centreId, divisionCode };
  const sentNow = asSentNow(emergency);
  const said = await fleetsSay(ctx, sources, callingFor(sentNow, ctx.now, policies).question);
  const sent = await sendMissing(ctx, sentNow, { unitId: caller.unitId, divisionCode, said }, policies);
  const { earlier, latest } = ofLatestWave(emergency, sent.displacements);
  const rehomed = isRefused(emergency) ? latest : await rehomeAll(ctx, emergency, latest);
  const change = {
    state: 'DISPATCHED' as const,
    assignments: sent.assignments,
    displacements: [...earlier, ...rehomed],
  };
  const closed = await close(ctx, emergency, change);
  ctx.written();
  return closed && endIfRefused(ctx, closed);
};

/** A call that was made before: asked the same way again it goes on where it was interrupted. */
export const goOn = async (
  ctx: Context,
  made: Emergency,
  hash: string,
  policies: Policies,
): Promise<Result<Emergency, 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN'>> => {
  if (made.inputHash !== hash) return refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  if (made.state !== 'DISPATCHING') return done(made);
  if (isSending(made, ctx.now)) return tryAgain;
  const carried = await carryOut(ctx, made, policies);
  return carried ? done(carried) : tryAgain;
};

/** Makes a call and sends to it; where the same one is there already, goes on with that. */
export const begin = async (
  ctx: Context,
  emergency: Emergency,
  writes: readonly Write[],
  stamp: Stamp,
  policies: Policies,
): Promise<Result<Emergency, 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN'>> => {
  const outcome = await ctx.store.commit(writes, stamp);
  ctx.written();
  if (!outcome.ok) {
    const made = await nowAs(ctx, emergency.id);
    return made ? goOn(ctx, made, emergency.inputHash, policies) : tryAgain;
  }
  const carried = await carryOut(ctx, emergency, policies);
  return carried ? done(carried) : tryAgain;
};
