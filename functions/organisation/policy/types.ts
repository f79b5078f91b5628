import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';

/** What every policy says: the first civil day on which it holds, until the next one takes over. */
export interface Policy {
  readonly effectiveFrom: CivilDate;
}

/** Terms of a policy that are plain numbers. */
export type NumberTerm<P extends Policy> = {
  [Name in Exclude<keyof P, 'effectiveFrom'>]: P[Name] extends number ? Name : never;
}[Exclude<keyof P, 'effectiveFrom'>] &
  string;

/** One term: its bounds, inside which an authority chooses, so that no policy makes the platform useless. */
export interface Term<Unit extends string = string> {
  readonly name: LocalizedText;
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  /** What each value stands for, where it is a choice and no amount. */
  readonly choices: readonly LocalizedText[];
}

/** What an authority sets for its division from a day on; what it leaves open stays as the division above has it. */
export interface PolicyVersion<P extends Policy> extends Policy {
  readonly changes: Partial<Omit<P, 'effectiveFrom'>>;
}

/** The policy of one division at any instant: what is past is judged by the policy of its day. */
export type Policies<P extends Policy> = (at: Instant) => P;

/** A version together with who set it, when and why. */
export interface SetVersion<P extends Policy> extends PolicyVersion<P> {
  readonly setBy: string;
  readonly setAt: Instant;
  readonly why: string;
}

/** All versions of one division, in one item: they are few, and a decision needs the one of its day. */
export interface DivisionPolicies<P extends Policy> {
  readonly divisionCode: string;
  readonly versions: readonly SetVersion<P>[];
  /** 0 before anything was set. */
  readonly revision: number;
}

/** What holds in a division on a day, and what it and the divisions above it have set. */
export interface PolicyInForce<P extends Policy> {
  readonly divisionCode: string;
  readonly date: CivilDate;
  readonly policy: P;
  /** The division's own versions and those above it, the highest division first. */
  readonly set: readonly DivisionPolicies<P>[];
}

/** What is to hold in a division from a day on. */
export interface PolicySetting<Name extends string> {
  readonly division: string;
  readonly effectiveFrom: CivilDate;
  readonly values: readonly { readonly term: Name; readonly value: number }[];
  readonly why: string;
}

export type SetPolicyRefusal =
  | 'FOREIGN_JURISDICTION'
  | 'EFFECTIVE_TOO_EARLY'
  | 'NOTHING_CHANGED'
  | 'TERM_TWICE'
  | 'VALUE_OUT_OF_BOUNDS'
  | 'REASON_REQUIRED'
  | 'TRY_AGAIN';
