/** Authorities see and set the policy of opening in their division. */
import { policyInForce, setPolicy } from '../../organisation/policy/acts.ts';
import { settingRefusals } from '../../organisation/policy/setting.ts';
import type { PolicySetting, SetPolicyRefusal } from '../../organisation/policy/types.ts';
import { changedFrom } from '../../organisation/policy/versions.ts';
import type { Context } from '../../platform/context.ts';
import { refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { CivilDate } from '../../platform/time.ts';
import { openingPolicies } from '../policy-records.ts';
import { openingTerms } from './terms.ts';
import type { OpeningPolicyInForce, OpeningTerm } from './types.ts';

/** The policy of a division on a day; undefined when there is no such division. */
export const openingPolicy = (
  ctx: Context,
  division: string,
  date: CivilDate,
): Promise<OpeningPolicyInForce | undefined> => policyInForce(ctx, openingPolicies, division, date);

/** Sets terms from a day on. */
export const setOpeningPolicy = async (
  ctx: Context,
  input: PolicySetting<OpeningTerm>,
): Promise<Result<OpeningPolicyInForce, SetPolicyRefusal>> => {
  const setting = { ...input, why: tidy(input.why) };
  const refusals = settingRefusals(ctx.viewer, setting, openingTerms, ctx.now);
  if (refusals.length > 0) return refused(refusals);
  return setPolicy(ctx, openingPolicies, {
    ...setting,
    useCase: 'setOpeningPolicy',
    changesOf: (own) => changedFrom(own, setting.effectiveFrom, setting.values),
  });
};
