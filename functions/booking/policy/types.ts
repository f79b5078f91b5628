import type { CivilDate, Instant } from '../../platform/time.ts';
import type { BookingPolicy, PolicyVersion } from '../policy.ts';

/** Terms of the policy that are plain numbers. */
export type PolicyTerm = {
  [Name in keyof BookingPolicy]: BookingPolicy[Name] extends number ? Name : never;
}[keyof BookingPolicy];

/** Classes of driving licence (准驾车型) for cars and buses. */
export type LicenceClass = 'A1' | 'A2' | 'A3' | 'B1' | 'B2' | 'C1' | 'C2';

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

/** A version together with who set it, when and why. */
export interface SetVersion extends PolicyVersion {
  readonly setBy: string;
  readonly setAt: Instant;
  readonly why: string;
}

/** All versions of one division, in one item: they are few, and a decision needs the one of its day. */
export interface DivisionPolicies {
  readonly divisionCode: string;
  readonly versions: readonly SetVersion[];
  /** 0 before anything was set. */
  readonly revision: number;
}

/** What holds in a division on a day, and what it and the divisions above it have set. */
export interface PolicyInForce {
  readonly divisionCode: string;
  readonly date: CivilDate;
  readonly policy: BookingPolicy;
  /** The division's own versions and those above it, the highest division first. */
  readonly set: readonly DivisionPolicies[];
}

export type SetPolicyRefusal =
  | 'FOREIGN_JURISDICTION'
  | 'EFFECTIVE_TOO_EARLY'
  | 'NOTHING_CHANGED'
  | 'TERM_TWICE'
  | 'VALUE_OUT_OF_BOUNDS'
  | 'REASON_REQUIRED'
  | 'TRY_AGAIN';
