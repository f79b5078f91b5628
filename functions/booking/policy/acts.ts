/** Authorities see and set the policy of bookings in their division. */
import { policyInForce, setPolicy } from '../../organisation/policy/acts.ts';
import type { Context } from '../../platform/context.ts';
import { refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { CivilDate } from '../../platform/time.ts';
import { bookingPolicies } from '../policy-records.ts';
import { bookingSettingRefusals, changesOf, contradictionRefusals, type PolicySetting } from './rules.ts';
import type { PolicyInForce, SetBookingPolicyRefusal } from './types.ts';

/** The policy of a division on a day; undefined when there is no such division. */
export const bookingPolicy = (ctx: Context, division: string, date: CivilDate): Promise<PolicyInForce | undefined> =>
  policyInForce(ctx, bookingPolicies, division, date);

/** Sets terms from a day on. */
export const setBookingPolicy = async (
  ctx: Context,
  input: PolicySetting,
): Promise<Result<PolicyInForce, SetBookingPolicyRefusal>> => {
  const setting = { ...input, why: tidy(input.why) };
  const refusals = bookingSettingRefusals(ctx.viewer, setting, ctx.now);
  if (refusals.length > 0) return refused(refusals);
  return setPolicy(ctx, bookingPolicies, {
    ...setting,
    useCase: 'setBookingPolicy',
    changesOf: (own, before) => changesOf(setting, own, before),
    against: (after) => contradictionRefusals(setting, after),
  });
};
