import type { Instant } from '../../platform/time.ts';

/** What happens that a partner's own system has to know of. */
export type RentalEventType =
  | `ORDER_${'HELD' | 'CONFIRMED' | 'IN_USE' | 'RETURNED' | 'CLOSED'}`
  | `ORDER_${'DECLINED' | 'EXPIRED' | 'CANCELLED' | 'NO_SHOW' | 'FAILED'}`
  | 'ORDER_CHANGED'
  | `QUOTE_${'ASKED' | 'ACCEPTED' | 'WITHDRAWN'}`
  | `LOCK_COMMAND_${'REQUESTED' | 'ACKNOWLEDGED' | 'FAILED' | 'TIMED_OUT'}`
  | `PARTNER_${'ENGAGED' | 'SUSPENDED' | 'ENDED'}`
  | `STATEMENT_${'ISSUED' | 'DISPUTED' | 'UNIT_APPROVED' | 'APPROVED'}`
  | `WEBHOOK_${'DISABLED' | 'TEST'}`;

/** That something happened, before it has its place in the log. */
export interface RentalNews {
  /** Comes from what changed and its revision: the same change is the same event, however often it is told. */
  readonly id: string;
  readonly partnerId: string;
  readonly type: RentalEventType;
  /** What changed: an order, a command, the partner itself, a webhook endpoint. */
  readonly subjectId: string;
  /** The order it is about. */
  readonly orderId?: string;
  /** Of what changed: of two events about one thing the higher came later. */
  readonly revision: number;
  readonly at: Instant;
}

/** An event of a partner: that something happened, and where to look; never what it was. */
export interface RentalEvent extends RentalNews {
  /** From 1 without a gap: whoever has seen it has seen all before. */
  readonly seq: number;
}
