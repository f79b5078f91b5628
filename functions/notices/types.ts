import type { Approvers } from '../booking/types.ts';
import type { Person } from '../organisation/types.ts';
import type { Role } from '../platform/access.ts';
import type { Facts } from '../platform/result.ts';
import type { CivilDate, Instant } from '../platform/time.ts';
import type { PartnerScope } from '../rental/partner/types.ts';

/** What a change of a request is news of. */
export type RequestNoticeKind =
  | 'APPROVAL_WANTED'
  | 'APPROVAL_REMINDER'
  | 'APPROVAL_OVERDUE'
  | 'APPROVAL_MISSED'
  | 'DISPATCH_MISSED'
  | 'TRIP_NOT_MADE'
  | 'DRIVE_NOT_MADE'
  | 'REQUEST_APPROVED'
  | 'REQUEST_REJECTED'
  | 'DISPATCH_WANTED'
  | 'DISPATCH_RECALLED'
  | 'VEHICLE_DISPLACED'
  | 'CAR_LOST'
  | 'MARKET_PROPOSED'
  | 'RIDE_CHANGED'
  | 'DRIVE_RIDE_CHANGED'
  | 'POOLING_WANTED'
  | 'RECEIPT_WANTED'
  | 'RECEIPT_DISPUTED'
  | 'DRIVE_DISPUTED'
  | 'RECORD_UPHELD'
  | 'UNIT_TRIP_DISPUTED'
  | 'UNIT_DISPUTE_SETTLED'
  | 'REQUEST_CANCELLED';

/** What a change of a dispatch order is news of. */
export type OrderNoticeKind =
  | 'VEHICLE_ASSIGNED'
  | 'VEHICLE_REPLACED'
  | 'VEHICLE_CHANGED'
  | 'VEHICLE_DEPARTED'
  | 'TRIP_EXTENDED'
  | 'DRIVE_EXTENDED'
  | 'ORDER_EXTENDED'
  | 'APPROVED_TRIP_EXTENDED'
  | 'EXTENSION_WANTED'
  | 'LEFT_IN_VAIN'
  | 'EXTENSION_SETTLED'
  | 'EXTENSION_DECLINED'
  | 'DRIVE_ASSIGNED'
  | 'DRIVE_CHANGED'
  | 'DRIVE_CANCELLED'
  | 'DRIVE_RETURNED'
  | 'TRIP_CORRECTED'
  | 'DRIVE_CORRECTED'
  | 'ORDER_CANCELLED'
  | 'VEHICLE_BROKEN_DOWN'
  | 'TRIP_BROKEN_OFF'
  | 'VEHICLE_OVERDUE'
  | 'VEHICLE_LENT'
  | 'VEHICLE_GIVEN_BACK'
  | 'DRIVE_OVERDUE'
  | 'ORDER_OVERDUE';

/** What a change of an emergency is news of. */
export type EmergencyNoticeKind =
  | 'EMERGENCY_DISPATCHED'
  | 'EMERGENCY_APPROVAL_WANTED'
  | 'EMERGENCY_APPROVED'
  | 'EMERGENCY_DISAPPROVED'
  | 'EMERGENCY_STOOD_DOWN'
  | 'EMERGENCY_APPROVAL_MISSED';

/** What the answers to an invitation to share a car are news of. */
export type PoolingNoticeKind = 'POOLING_AGREED' | 'POOLING_DECLINED' | 'POOLING_DISSOLVED';

/** What a series of slots that a club asks for is news of. */
type CourtNoticeKind = 'COURT_SERIES_WANTED';

/** What a change of how a place opens is news of. */
export type OpeningNoticeKind = 'OPENING_SET' | 'PLACE_CLOSED' | 'OPENING_TAKEN_BACK';

/** What a change of a strike is news of. */
export type StrikeNoticeKind = 'STRIKE_APPEALED';

/** What a change of a follow-up of opening is news of. */
export type FollowUpNoticeKind =
  | 'FOLLOW_UP_OPENED'
  | 'FOLLOW_UP_RETURNED'
  | 'FOLLOW_UP_OVERDUE'
  | 'FOLLOW_UP_RECTIFIED'
  | 'FOLLOW_UP_RECHECKED'
  | 'FOLLOW_UP_CLOSED';

/** What a change of a rental statement is news of. */
export type StatementNoticeKind =
  'STATEMENT_ISSUED' | 'STATEMENT_ANSWERED' | 'STATEMENT_UNANSWERED' | 'STATEMENT_ANSWER_LATE' | 'STATEMENT_APPROVED';

/** What a change of a rental order, or of a partner's month, is news of. */
export type RentalNoticeKind =
  'RENTAL_LOST' | 'QUOTE_ANSWERED' | 'RENTAL_COMPLAINED' | 'RENTAL_COMPLAINT_ANSWERED' | 'PARTNER_SERVICE_POOR';

/** What a change of an order for a time-share car is news of. */
export type TimeShareNoticeKind =
  | 'RENTAL_CONFIRMED'
  | 'RENTAL_SUSPENDED'
  | 'RENTAL_NOT_SERVED'
  | 'RENTAL_DUE_SOON'
  | 'RENTAL_LATE'
  | 'RENTAL_NO_SHOW'
  | 'RENTAL_CHARGED';

/** What a unit's spending on time-share is news of. */
export type BudgetNoticeKind = 'RENTAL_BUDGET_LOW';

/** What people of a partner are told of an order of one of its cars. */
export type PartnerOrderNoticeKind = 'RENTAL_ASKED' | 'RENTAL_CRITICISED';

/** What people of a partner are told of what it is asked a price for. */
export type QuoteNoticeKind = 'QUOTE_ASKED' | 'QUOTE_WITHDRAWN';

/** What people of a partner are told of a statement. */
export type PartnerStatementNoticeKind = 'STATEMENT_DISPUTED' | 'STATEMENT_DECIDED' | 'STATEMENT_UNIT_APPROVED';

/** What people of a partner are told of it. */
export type PartnerNoticeKind = 'PARTNER_STATE_CHANGED' | 'AGREEMENT_ENDING';

/** What people of a partner are told of an address to which its events are sent. */
export type WebhookNoticeKind = 'WEBHOOK_LOSING' | 'WEBHOOK_STOPPED';

export type NoticeKind =
  | CourtNoticeKind
  | RequestNoticeKind
  | OrderNoticeKind
  | EmergencyNoticeKind
  | PoolingNoticeKind
  | FollowUpNoticeKind
  | OpeningNoticeKind
  | StrikeNoticeKind
  | StatementNoticeKind
  | RentalNoticeKind
  | TimeShareNoticeKind
  | BudgetNoticeKind
  | PartnerOrderNoticeKind
  | PartnerStatementNoticeKind
  | PartnerNoticeKind
  | WebhookNoticeKind
  | 'SERIES_DAYS_CHANGED'
  | 'DEPUTY_NAMED'
  | 'DEPUTY_ENDED'
  | QuoteNoticeKind
  | 'INSPECTION_ASSIGNED';

/** What one person is told of one change. Its text is made when it is read, in the reader's language. */
export interface Notice {
  /** Derived from the change and the person, and sorted by time: told again, it is the same notice. */
  readonly id: string;
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly at: Instant;
  /** Of several trips of a series the first one. */
  readonly requestId?: string;
  /** Set where it tells of several trips of a series as one. */
  readonly seriesId?: string;
  readonly orderId?: string;
  readonly emergencyId?: string;
  readonly followUpId?: string;
  readonly strikeId?: string;
  readonly statementId?: string;
  readonly rentalOrderId?: string;
  readonly quoteId?: string;
  readonly partnerId?: string;
  readonly endpointId?: string;
  readonly unitId?: string;
  readonly appointmentId?: string;
  readonly placeId?: string;
  /** Ground to which it leads its reader; another notice of that ground does not overtake it. */
  readonly groundId?: string;
  /** What its text mentions. */
  readonly facts: Facts;
  readonly readAt?: Instant;
}

/**
 * Whom a change concerns: one person; all who hold a role in a unit; those who hold one over a division and stand
 * nearest to it; those of a partner's people who have a scope; or approvers of a unit with those who stand in for them that day. Those who may not act on it are
 * excepted.
 */
export type Addressee =
  | { readonly personId: string }
  | { readonly role: Role; readonly unitId: string; readonly except: readonly string[] }
  | { readonly role: Role; readonly over: string; readonly except: readonly string[] }
  | { readonly partnerId: string; readonly scope: PartnerScope }
  | {
      readonly approvers: Approvers;
      readonly unitId: string;
      readonly except: readonly string[];
      /** Day on which deputies are asked for. */
      readonly on: CivilDate;
    };

/** What is to be told of one change, to whom. */
export interface News {
  readonly kind: NoticeKind;
  readonly to: Addressee;
  /** What its notice has its id from, in place of the change: all news of one moment with the same is one notice. */
  readonly together?: string;
  readonly requestId?: string;
  readonly seriesId?: string;
  readonly orderId?: string;
  readonly emergencyId?: string;
  readonly followUpId?: string;
  readonly strikeId?: string;
  readonly statementId?: string;
  readonly rentalOrderId?: string;
  readonly quoteId?: string;
  readonly partnerId?: string;
  readonly endpointId?: string;
  readonly unitId?: string;
  readonly appointmentId?: string;
  readonly placeId?: string;
  readonly groundId?: string;
  readonly facts: Facts;
}

/** Notices that need not be read any more: of one kind, about one thing, to those whom it went to. */
export type Settled = Omit<News, 'facts'>;

/** What a change tells, and which earlier notices it does away with. */
export interface Told {
  readonly news: readonly News[];
  readonly settled: readonly Settled[];
}

/** Whom a notice is for: somebody of a unit, or of a partner. */
export type Reader = Pick<Person, 'id' | 'subject' | 'name'>;

/** A way beside the page on which people are told, such as SMS or WeChat. */
export interface Channel {
  readonly name: string;
  /**
   * Hands one notice over, or throws: then it is handed over again, and so it may be after a success nobody heard of.
   * `notice.id` is the key by which the other side knows a repetition.
   */
  readonly deliver: (notice: Notice, reader: Reader) => Promise<void>;
}

/** Notices to mark: some by their ids, or all. */
export interface Selection {
  readonly noticeIds?: readonly string[] | null | undefined;
  readonly all?: boolean | null | undefined;
}

export type MarkRefusal = 'SELECTION_INVALID' | 'TRY_AGAIN';
