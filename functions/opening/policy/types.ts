import type * as policy from '../../organisation/policy/types.ts';
import type { OpeningPolicy } from '../policy.ts';

/** Terms of the policy; all are numbers. */
export type OpeningTerm = policy.NumberTerm<OpeningPolicy>;

export type OpeningTermUnit = 'METRES' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' | 'PERCENT' | 'TIMES';

export type OpeningPolicyInForce = policy.PolicyInForce<OpeningPolicy>;
export type SetOpeningVersion = policy.SetVersion<OpeningPolicy>;
