import type { Instant, Window } from '../../platform/time.ts';

/**
 * ASKED → OFFERED → ACCEPTED, or DECLINED by the partner. An offer that others are chosen before stays OFFERED until it
 * lapses, so that it can take the place of one that fails. WITHDRAWN once what was asked for is needed no more.
 */
export type QuoteState = 'ASKED' | 'OFFERED' | 'DECLINED' | 'ACCEPTED' | 'WITHDRAWN';

/** Why what was asked for is needed no more. */
export type WithdrawalCause = 'NEED_CHANGED' | 'SERVED_OTHERWISE' | 'CANCELLED';

/** What a partner is told of a trip before it is chosen: what it needs for a price, and nothing of people or places. */
export interface QuotedNeed {
  readonly window: Window;
  /** Length of the rental, as policy has it. */
  readonly kind: 'TEMPORARY' | 'SHORT' | 'LONG';
  readonly driving: 'WITH_DRIVER' | 'SELF_DRIVE';
  readonly passengers: number;
  readonly distanceKm?: number;
  /** Where passengers get in, or the car is taken over; absent from what was asked before it was told. */
  readonly pickUp?: string;
  /** Division of the unit that rides. */
  readonly divisionCode: string;
}

/** What may become different of a trip after it was quoted. */
export type QuotedField = 'window' | 'driving' | 'passengers' | 'distanceKm' | 'pickUp';

export interface QuoteWithdrawal {
  readonly at: Instant;
  readonly because: WithdrawalCause;
  /** What of the trip is different now; none where it is something that partners are not told. */
  readonly changed: readonly QuotedField[];
}

export type QuoteLineKind = 'CAR_DAY' | 'DRIVER_DAY' | 'KM' | 'OTHER';

/** So many days, kilometres or things at so much each, whole fen. */
export interface QuoteLine {
  readonly line: QuoteLineKind;
  readonly quantity: number;
  readonly unitFen: number;
}

/** The car a partner would send, and at what price. */
export interface QuoteOffer {
  readonly plateNumber: string;
  readonly model: string;
  /** The driver's among them. */
  readonly seats: number;
  /** Absent for self-drive. */
  readonly driverName?: string;
  readonly driverTelephone?: string;
  /** Where the partner hands the car over, where that is not the pick-up place it was asked for. */
  readonly handOver?: string;
  readonly lines: readonly QuoteLine[];
  readonly totalFen: number;
  readonly validUntil: Instant;
  readonly offeredAt: Instant;
}

/** What one partner is asked for a trip, and what it answers (报价). */
export interface RentalQuote {
  readonly id: string;
  readonly requestId: string;
  readonly partnerId: string;
  readonly need: QuotedNeed;
  readonly state: QuoteState;
  readonly askedAt: Instant;
  /** Until when the partner may answer. */
  readonly until: Instant;
  readonly offer?: QuoteOffer;
  /** Why the partner declined. */
  readonly reason?: string;
  /** Rental order that came of it. */
  readonly orderId?: string;
  readonly withdrawal?: QuoteWithdrawal;
  readonly revision: number;
}

/** What a partner fills in. */
export interface OfferQuote {
  readonly quoteId: string;
  readonly plateNumber: string;
  readonly model: string;
  readonly seats: number;
  readonly driverName?: string | null | undefined;
  readonly driverTelephone?: string | null | undefined;
  readonly handOver?: string | null | undefined;
  readonly lines: readonly QuoteLine[];
  readonly validUntil: Instant;
}

type QuoteActRefusal = 'QUOTE_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'QUOTE_OVER' | 'TRY_AGAIN';
export type OfferQuoteRefusal =
  | QuoteActRefusal
  | 'PARTNER_NOT_ENGAGED'
  | 'PLATE_INVALID'
  | 'MODEL_INVALID'
  | 'SEATS_TOO_FEW'
  | 'DRIVER_REQUIRED'
  | 'DRIVER_NOT_WANTED'
  | 'HAND_OVER_INVALID'
  | 'LINES_INVALID'
  | 'VALID_UNTIL_INVALID';
export type DeclineQuoteRefusal = QuoteActRefusal | 'REASON_REQUIRED';

/** Everything of this alcove that can be refused. */
export type QuoteRefusal = OfferQuoteRefusal | DeclineQuoteRefusal;
