/** Authorities see and set the policy of bookings in their division. */
import { findDivision } from '../../organisation/records.ts';
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { instantAt, type CivilDate } from '../../platform/time.ts';
import { policiesSet, policyWrite } from '../policy-records.ts';
import { policiesFrom } from '../policy.ts';
import { changesOf, settingRefusals, withVersion, type PolicySetting } from './rules.ts';
import type { PolicyInForce, SetPolicyRefusal } from './types.ts';

/** The policy of a division on a day; undefined when there is no such division. */
export const bookingPolicy = async (
  ctx: Context,
  divisionCode: string,
  date: CivilDate,
): Promise<PolicyInForce | undefined> => {
  if (!(await findDivision(ctx, divisionCode))) return undefined;
  const set = await policiesSet(ctx.store, divisionCode);
  const policies = policiesFrom(set.map(({ versions }) => versions));
  return { divisionCode, date, policy: policies(instantAt(date)), set };
};

/** How often a setting is tried anew when another of the same division was faster. */
const ROUNDS = 4;

/** Sets terms from a day on. Repeated with the same input it changes nothing. */
export const setBookingPolicy = async (
  ctx: Context,
  input: PolicySetting,
): Promise<Result<PolicyInForce, SetPolicyRefusal>> => {
  const setting = { ...input, why: tidy(input.why) };
  const { division, effectiveFrom, why } = setting;
  const refusals = settingRefusals(ctx.viewer, setting, ctx.now);
  if (refusals.length > 0) return refused(refusals);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const shown = await bookingPolicy(ctx, division, effectiveFrom);
    const own = shown?.set.at(-1);
    if (!shown || !own) return refused([refusal('FOREIGN_JURISDICTION', ['input', 'division'], { division })]);
    const changes = changesOf(setting, own.versions, shown.policy);
    const version = { effectiveFrom, changes, setBy: actorOf(ctx.viewer), setAt: ctx.now, why };
    const versions = withVersion(own.versions, version);
    const outcome = await ctx.store.commit([policyWrite(own, versions)], stampOf(ctx, 'setBookingPolicy', why));
    ctx.written();
    if (outcome.ok) {
      const after = await bookingPolicy(ctx, division, effectiveFrom);
      return after ? done(after) : refused([refusal('TRY_AGAIN')]);
    }
  }
  return refused([refusal('TRY_AGAIN')]);
};
