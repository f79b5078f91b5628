/** Authorities see and set the policy of rental in their division. */
import { policyInForce, setPolicy } from '../../organisation/policy/acts.ts';
import { settingRefusals } from '../../organisation/policy/setting.ts';
import type { PolicySetting, SetPolicyRefusal } from '../../organisation/policy/types.ts';
import { changedFrom } from '../../organisation/policy/versions.ts';
import type { Context } from '../../platform/context.ts';
import { refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { CivilDate } from '../../platform/time.ts';
import { rentalPolicies } from '../policy-records.ts';
import { rentalTerms } from './terms.ts';
import type { RentalPolicyInForce, RentalTerm } from './types.ts';

/** The policy of a division on a day; undefined when there is no such division. */
export const rentalPolicy = (
  ctx: Context,
  division: string,
  date: CivilDate,
): Promise<RentalPolicyInForce | undefined> => policyInForce(ctx, rentalPolicies, division, date);

/** Sets terms from a day on. */
export const setRentalPolicy = async (
  ctx: Context,
  input: PolicySetting<RentalTerm>,
): Promise<Result<RentalPolicyInForce, SetPolicyRefusal>> => {
  const setting = { ...input, why: tidy(input.why) };
  const refusals = settingRefusals(ctx.viewer, setting, rentalTerms, ctx.now);
  if (refusals.length > 0) return refused(refusals);
  return setPolicy(ctx, rentalPolicies, {
    ...setting,
    useCase: 'setRentalPolicy',
    changesOf: (own) => changedFrom(own, setting.effectiveFrom, setting.values),
  });
};
