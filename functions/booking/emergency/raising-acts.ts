/** More vehicles than were called for (增派): a call within the event, limited and approved afterwards as any call is. */
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { begin, goOn } from './carrying-out-acts.ts';
import { emergencyNotFound, nowAs, raisesOf } from './ending-acts.ts';
import { changeEmergency, makeEmergency } from './records.ts';
import type { RaiseEmergencyRefusal } from './refusal-types.ts';
import { newCall, raiseRefusals } from './rules.ts';
import type { Emergency, EmergencyNeed } from './types.ts';
import { leftOf } from './waves.ts';

interface RaiseEmergency {
  readonly idempotencyKey: string;
  readonly emergencyId: string;
  readonly needs: readonly EmergencyNeed[];
  readonly reason: string;
}

/** Sends more to an event at once, in one call of its own; the authority decides on that apart from the event. */
export const raiseEmergency = async (
  ctx: Context,
  { idempotencyKey, emergencyId, needs, reason: given }: RaiseEmergency,
): Promise<Result<Emergency, RaiseEmergencyRefusal>> => {
  const viewer = actorIn(ctx);
  const id = derivedId('emergency', viewer.personId, 'raiseEmergency', idempotencyKey);
  const reason = tidy(given);
  const hash = inputHash({ emergencyId, needs, reason });
  const [made, event] = await Promise.all([nowAs(ctx, id), nowAs(ctx, emergencyId)]);
  if (event?.centreId !== viewer.unitId || event.raises !== undefined) return emergencyNotFound;
  const policies = await policiesOf(ctx, event.divisionCode, ctx.now);
  if (made) return goOn(ctx, made, hash, policies);
  const { type, level, place, point, telephone, displaces, requestedBy } = event;
  const call = { type, level, place, telephone, displaces, requestedBy, ...(point ? { point } : {}), needs, reason };
  const raise = { ...call, window: leftOf(event.window, ctx.now) };
  const called = [event, ...(await raisesOf(ctx, event))].flatMap((one) => one.needs);
  const refusals = raiseRefusals(event, raise, called, viewer, ctx.now, policies(raise.window.from));
  if (refusals.length > 0) return refused(refusals);
  const emergency: Emergency = {
    ...newCall(raise, event, viewer, ctx.now, policies),
    id,
    inputHash: hash,
    raises: event.id,
  };
  const change = { raiseIds: [...(event.raiseIds ?? []), id] };
  const writes = [makeEmergency(emergency), changeEmergency(event, change)];
  return begin(ctx, emergency, writes, stampOf(ctx, 'raiseEmergency', reason), policies);
};
