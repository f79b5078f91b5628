/** What an event is short of is sent as soon as it is there (补派): within what was called for, so it needs no approval of its own. */
import { stampOf, type Context } from '../../platform/context.ts';
import { done, refused, type Result } from '../../platform/result.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { carryOut, isSending } from './carrying-out-acts.ts';
import { emergencyNotFound, nowAs, tryAgain } from './ending-acts.ts';
import { changedEmergency, changeEmergency } from './records.ts';
import type { FillUpEmergencyRefusal } from './refusal-types.ts';
import { fillUpRefusals, isShort } from './rules.ts';
import type { Emergency } from './types.ts';
import { leftOf } from './waves.ts';

/**
 * Sends what an event lacks. Repeated, it sends what it still lacks, and never more than was called for; a sending that
 * was interrupted, the call itself or a later one, goes on.
 */
export const fillUpEmergency = async (
  ctx: Context,
  { emergencyId }: { readonly emergencyId: string },
): Promise<Result<Emergency, FillUpEmergencyRefusal>> => {
  const viewer = actorIn(ctx);
  const emergency = await nowAs(ctx, emergencyId);
  if (emergency?.centreId !== viewer.unitId) return emergencyNotFound;
  if (isSending(emergency, ctx.now)) return tryAgain;
  if (emergency.state === 'DISPATCHED' && !isShort(emergency)) return done(emergency);
  const policies = await policiesOf(ctx, emergency.divisionCode, ctx.now);
  const window = leftOf(emergency.window, ctx.now);
  const refusals = fillUpRefusals(emergency, window, viewer, ctx.now, policies(window.from));
  if (refusals.length > 0) return refused(refusals);
  let begun = emergency;
  if (emergency.state === 'DISPATCHED') {
    const wave = { at: ctx.now, by: viewer.personId, window };
    const change = { state: 'DISPATCHING' as const, waves: [...(emergency.waves ?? []), wave] };
    const stamp = stampOf(ctx, 'fillUpEmergency', emergency.reason);
    const outcome = await ctx.store.commit([changeEmergency(emergency, change)], stamp);
    ctx.written();
    // Somebody else was faster: what he sends is lacking no more.
    if (!outcome.ok) return tryAgain;
    begun = changedEmergency(emergency, change);
  }
  const carried = await carryOut(ctx, begun, policies);
  return carried ? done(carried) : tryAgain;
};
