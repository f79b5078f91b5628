import type * as policy from '../../organisation/policy/types.ts';
import type { RentalPolicy } from '../policy.ts';

/** Terms of the policy; all are numbers. */
export type RentalTerm = policy.NumberTerm<RentalPolicy>;

export type RentalTermUnit =
  'METRES' | 'KM' | 'KM_PER_HOUR' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' | 'PERCENT' | 'YUAN';

export type RentalPolicyInForce = policy.PolicyInForce<RentalPolicy>;
export type SetRentalVersion = policy.SetVersion<RentalPolicy>;
