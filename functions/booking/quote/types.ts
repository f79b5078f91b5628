import type { Instant } from '../../platform/time.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import type { RentalQuote, WithdrawalCause } from '../../rental/quote/types.ts';
import type { HireRefusal, MarketRentalRefusal } from '../dispatch/hire-types.ts';
import type { WheelRefusal } from '../source/driving-types.ts';
import type { DeclinedSource } from '../source/types.ts';
import type { EarlierSource } from '../source/reason-types.ts';

/** What was asked of partners for one request, and how far it has come. */
export interface QuoteCall {
  readonly requestId: string;
  readonly quoteIds: readonly string[];
  /** Latest rental order that came of a quote, and who chose it. */
  readonly orderId?: string;
  readonly chosenBy?: string;
  /** What the sources before said, and why they are passed over: when partners were asked, or one was chosen last. */
  readonly earlierSources?: readonly EarlierSource[];
  readonly revision: number;
}

/** How far partners have come in answering for a request, each counted by what it was asked last, if that was not withdrawn. */
export interface QuoteAnswers {
  readonly asked: number;
  readonly answered: number;
  /** Until when the others may answer; absent when all have. */
  readonly until?: Instant;
  /** Why all that was asked was withdrawn; absent while an answer may come, or stands. */
  readonly withdrawn?: WithdrawalCause;
}

/** All quotes of a request as its dispatcher compares them. */
export interface RequestQuotes {
  readonly requestId: string;
  /** Those that can be chosen first, the cheapest of them at the top. */
  readonly quotes: readonly RentalQuote[];
  readonly order?: RentalOrder;
  /** What the sources before say, with the reasons that were given when partners were asked. */
  readonly earlierSources: readonly EarlierSource[];
}

export interface AskForQuotes {
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly partnerIds: readonly string[];
  /** Until when they may answer. */
  readonly until: Instant;
  /** Why each source that could serve is passed over; what was said before need not be said again. */
  readonly declinedSources?: readonly DeclinedSource[] | null | undefined;
}

export interface AcceptQuote {
  readonly idempotencyKey: string;
  readonly quoteId: string;
  /** Why a dearer offer is chosen. */
  readonly reason?: string | null | undefined;
  /** As when partners were asked, unless it is said anew. */
  readonly declinedSources?: readonly DeclinedSource[] | null | undefined;
}

export type AskForQuotesRefusal =
  | Exclude<HireRefusal, 'VEHICLE_TAKEN' | 'SEATS_TOO_FEW' | 'POOLING_AGREED'>
  | WheelRefusal
  | 'PARTNER_NOT_FOUND'
  | 'RENTAL_TOO_LONG'
  | 'PARTNERS_INVALID'
  | 'ALREADY_ASKED'
  | 'ANSWER_TIME_INVALID';

export type AcceptQuoteRefusal =
  MarketRentalRefusal | 'QUOTE_NOT_FOUND' | 'QUOTE_NOT_OPEN' | 'NEED_CHANGED' | 'RENTAL_PENDING' | 'DEARER_UNEXPLAINED';

export type ConfirmMarketRentalRefusal =
  'ORDER_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'HOLD_LAPSED' | 'PARTNER_NOT_ENGAGED' | 'NEED_OVER' | 'TRY_AGAIN';
