import type * as policy from '../../organisation/policy/types.ts';
import type { BookingPolicy } from '../policy.ts';

/** Terms of the policy that are plain numbers. */
export type PolicyTerm = policy.NumberTerm<BookingPolicy>;

/** Classes of driving licence (准驾车型) for cars and buses. */
export type LicenceClass = 'A1' | 'A2' | 'A3' | 'B1' | 'B2' | 'C1' | 'C2';

export type SetBookingPolicyRefusal = policy.SetPolicyRefusal | 'TERMS_CONTRADICT';

export type TermUnit =
  | 'MINUTES'
  | 'HOURS'
  | 'DAYS'
  | 'KM'
  | 'KM_PER_HOUR'
  | 'FEN'
  | 'PEOPLE'
  | 'PERCENT'
  | 'TIMES'
  | 'LITRES'
  | 'KWH'
  | 'CHOICE';

export type SetVersion = policy.SetVersion<BookingPolicy>;
export type PolicyInForce = policy.PolicyInForce<BookingPolicy>;
