import type { CivilDate, Instant, Window } from '../../platform/time.ts';
import type { RentalOrder } from '../order/types.ts';

/**
 * OPEN while its month goes on. ISSUED: the unit is to approve it, or to dispute it; DISPUTED: the partner is to answer,
 * or the authority decides without after its time; ANSWERED: the authority is to decide, and it is issued again. Until it has, the unit may withdraw. UNIT_APPROVED: the partner is to approve. APPROVED: both have.
 */
export type StatementState = 'OPEN' | 'ISSUED' | 'DISPUTED' | 'ANSWERED' | 'UNIT_APPROVED' | 'APPROVED';

export type StatementStepName =
  'ISSUE' | 'DISPUTE' | 'WITHDRAW' | 'ANSWER' | 'DECIDE' | 'APPROVE_FOR_UNIT' | 'APPROVE_FOR_PARTNER';

/** Who takes a step; `CLOCK` is time. */
export type StatementParty = 'CLOCK' | 'UNIT' | 'PARTNER' | 'AUTHORITY';

/** What was done with a statement. */
export interface StatementStep {
  readonly step: StatementStepName;
  readonly party: StatementParty;
  /** Person, partner, or `system`. */
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
  /** Orders it is about; none when it is about all of them. */
  readonly orderIds: readonly string[];
  /** What a partner proposes, or an authority has decided. */
  readonly adjustments: readonly Adjustment[];
}

/** So much more, or less, than an order was charged. */
export interface Adjustment {
  readonly orderId: string;
  readonly amountFen: number;
}

/** One order on a statement. */
export interface StatementLine {
  readonly orderId: string;
  readonly personId: string;
  readonly plateNumber: string;
  /** From pick-up to drop-off, as it was charged; what was booked where nobody took the car. */
  readonly window: Window;
  readonly km: number;
  readonly chargedFen: number;
  /** When it was charged. */
  readonly at: Instant;
}

/** A line with what was decided on it, and the way to its order, which is read when somebody asks how it was charged. */
export interface AdjustedLine extends StatementLine {
  readonly adjustedFen: number;
  readonly order: () => Promise<RentalOrder | undefined>;
}

/** What the orders of a unit with a partner cost in a month (对账单). Nothing is paid by it. */
export interface RentalStatement {
  readonly id: string;
  readonly unitId: string;
  /** Of the unit. */
  readonly divisionCode: string;
  readonly partnerId: string;
  /** Its first day. */
  readonly month: CivilDate;
  readonly state: StatementState;
  /** How many lines it has, and their sum. */
  readonly orders: number;
  readonly chargedFen: number;
  /** Those that were decided; a proposal is none. */
  readonly adjustments: readonly Adjustment[];
  readonly steps: readonly StatementStep[];
  /** When it was last told that the partner's time to answer a dispute is over. */
  readonly unansweredAt?: Instant;
  readonly revision: number;
}

export type StatementRefusal =
  | 'STATEMENT_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'SAME_PERSON'
  | 'TEXT_REQUIRED'
  | 'TEXT_TOO_LONG'
  | 'ORDERS_INVALID'
  | 'ADJUSTMENTS_INVALID'
  | 'ADJUSTMENT_OUT_OF_BOUNDS'
  | 'TRY_AGAIN';
