import type { Calendar } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Instant, Window } from '../../platform/time.ts';
import type { OpeningPolicies } from '../policy.ts';
import type { Court, CourtTerms, Place, Sport } from '../types.ts';

/**
 * BOOKED → ARRIVED → ENDED; before it OFFERED to whoever waited; or CANCELLED; or NO_SHOW when people of the ground noted
 * that nobody came.
 */
export type CourtBookingState = 'OFFERED' | 'BOOKED' | 'ARRIVED' | 'ENDED' | 'CANCELLED' | 'NO_SHOW';
/** Who or what ended it: its holder, too few players at the cut-off, a closure, or an offer that was not taken up. */
export type CourtCancelCause = 'HOLDER' | 'PLAYERS' | 'CLOSURE' | 'OFFER';

/** A court whose slots can be booked. */
export type BookableCourt = Court & { readonly booking: CourtTerms };

/** Somebody who has joined with his own telephone. */
export interface CourtPlayer {
  readonly citizenId: string;
  readonly at: Instant;
}

/** A slot of a court, booked by one person for himself and others. */
export interface CourtBooking {
  readonly id: string;
  readonly state: CourtBookingState;
  readonly placeId: string;
  readonly placeName: LocalizedText;
  readonly unitId: string;
  readonly cityCode: string;
  readonly divisionCode: string;
  readonly courtId: string;
  readonly courtName: LocalizedText;
  readonly sport: Sport;
  readonly window: Window;
  /** People its holder brings, himself among them. */
  readonly people: number;
  /** Those who have joined beside them. */
  readonly players: readonly CourtPlayer[];
  readonly minimumPlayers: number;
  readonly capacity: number;
  /** From then on a slot with fewer players is released. */
  readonly cutOffAt: Instant;
  readonly madeAt: Instant;
  /** Absent, like players, some days after its end. */
  readonly citizenId?: string;
  readonly series?: { readonly id: string; readonly club: string };
  /** Until when it waits for whom it is offered to. */
  readonly offeredUntil?: Instant;
  readonly arrivedAt?: Instant;
  readonly endedAt?: Instant;
  readonly cancelled?: { readonly cause: CourtCancelCause; readonly reason?: LocalizedText };
  readonly inputHash: string;
  readonly revision: number;
}

export interface Waiting {
  readonly citizenId: string;
  readonly people: number;
  readonly at: Instant;
}

/** Who waits for one slot, first come first offered. */
export interface CourtQueue {
  readonly id: string;
  readonly placeId: string;
  readonly placeName: LocalizedText;
  readonly courtId: string;
  readonly courtName: LocalizedText;
  readonly window: Window;
  readonly entries: readonly Waiting[];
  /** 0 while nothing is kept. */
  readonly revision: number;
}

/** A place in a queue, as whoever waits sees it. */
export interface OwnWaiting extends CourtQueue {
  readonly position: number;
  readonly people: number;
}

export type SlotState = 'FREE' | 'TAKEN' | 'OVER';

/** A slot as anyone sees it. */
export interface ShownSlot {
  readonly window: Window;
  readonly state: SlotState;
  /** How many come, when it is taken; null when nobody knows. */
  readonly players: number | undefined;
  /** How many wait for it, and whether another may. */
  readonly waiting: number;
  readonly canWait: boolean;
}

/** A day of a ground, court by court. */
export interface CourtDay {
  readonly date: CivilDate;
  readonly horizonDays: number;
  readonly mostLive: number;
  readonly mostOfWeek: number;
  readonly offerMinutes: number;
  readonly seriesWeeks: number;
  readonly courts: readonly { readonly court: Court; readonly slots: readonly ShownSlot[] }[];
}

/** WITHDRAWN when whoever asked took it back, or had his data deleted. */
export type SeriesState = 'ASKED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';
/** NO_SLOT when the ground is open, but its court has no such slot any more. */
export type SkipReason = 'HOLIDAY' | 'CLOSED' | 'NO_SLOT' | 'PEOPLE' | 'TAKEN';

/** One date of a series: booked, or skipped and why; neither while nobody has decided. */
export interface SeriesDate {
  readonly date: CivilDate;
  readonly bookingId?: string;
  readonly skipped?: SkipReason;
}

/** What a club asks for: the same slot each week. */
export interface CourtSeries {
  readonly id: string;
  readonly state: SeriesState;
  readonly placeId: string;
  readonly placeName: LocalizedText;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly courtId: string;
  readonly courtName: LocalizedText;
  readonly club: string;
  readonly note?: string;
  /** The first slot. */
  readonly window: Window;
  readonly weeks: number;
  readonly people: number;
  readonly citizenId: string;
  readonly askedAt: Instant;
  readonly dates: readonly SeriesDate[];
  readonly decision?: { readonly by: string; readonly at: Instant; readonly reason?: string };
  readonly inputHash: string;
  readonly revision: number;
}

/** Whom new terms of a court would touch. */
export interface CourtTermsInWay {
  /** Booked slots that would be cancelled. */
  readonly cancelled: number;
  /** Booked slots that would not fit, and keep the terms they were booked on. */
  readonly kept: number;
  /** Series that wait for consent, with the dates that could be had now and then. */
  readonly series: readonly { readonly club: string; readonly had: number; readonly left: number }[];
}

/** A ground and one of its courts with what holds there, or what of it there is. */
export interface SlotAsked {
  readonly placeId: string;
  readonly courtId: string;
  /** Beginning of the slot. */
  readonly from: Instant;
}

/** A ground with what holds there. */
export interface Ground {
  readonly place: Place;
  readonly calendar: Calendar;
  readonly policies: OpeningPolicies;
}

/** A booking as one who holds or has joined it sees it. */
export interface OwnBooking extends CourtBooking {
  readonly isHolder: boolean;
}

/** What one has to do with courts. */
export interface MyCourts {
  readonly bookings: readonly OwnBooking[];
  readonly waiting: readonly OwnWaiting[];
  readonly series: readonly CourtSeries[];
}

type Common = 'DEVICE_UNKNOWN' | 'TRY_AGAIN';
export type SlotRefusal = 'NOT_BOOKABLE' | 'SLOT_UNKNOWN' | 'SLOT_OVER' | 'BEYOND_HORIZON' | 'PEOPLE_INVALID';
export type BookCourtRefusal =
  | Common
  | SlotRefusal
  | 'PLAYERS_TOO_FEW'
  | 'SLOT_TAKEN'
  | 'BANNED'
  | 'LIVE_TOO_MANY'
  | 'WEEK_TOO_MANY'
  | 'OVERLAPPING'
  | 'IDEMPOTENCY_KEY_REUSED';
export type OwnBookingRefusal = Common | 'COURT_BOOKING_NOT_FOUND' | 'STATE_NOT_ALLOWED';
export type ChangePlayersRefusal = OwnBookingRefusal | 'PEOPLE_INVALID' | 'CUT_OFF_PASSED';
export type AcceptOfferRefusal = OwnBookingRefusal | 'PEOPLE_INVALID' | 'PLAYERS_TOO_FEW' | 'OFFER_LAPSED' | 'BANNED';
export type JoinRefusal = OwnBookingRefusal | 'COURT_FULL' | 'BANNED' | 'OVERLAPPING';
export type LeaveRefusal = OwnBookingRefusal | 'CUT_OFF_PASSED';
export type WaitRefusal = Common | SlotRefusal | 'SLOT_FREE' | 'SLOT_OWN' | 'QUEUE_FULL' | 'QUEUES_TOO_MANY' | 'BANNED';
export type LeaveQueueRefusal = Common | 'QUEUE_NOT_FOUND';
export type NoteNoShowRefusal = 'COURT_BOOKING_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TOO_EARLY' | 'TRY_AGAIN';
export type CheckInRefusal = NoteNoShowRefusal | 'OFFER_UNCONFIRMED';
export type AskSeriesRefusal =
  Common | SlotRefusal | 'SERIES_TOO_SOON' | 'TEXT_INVALID' | 'WEEKS_INVALID' | 'BANNED' | 'IDEMPOTENCY_KEY_REUSED';
export type DecideSeriesRefusal =
  'SERIES_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TEXT_INVALID' | 'SERIES_HOPELESS' | 'TRY_AGAIN';
export type WithdrawSeriesRefusal = Common | 'SERIES_NOT_FOUND' | 'STATE_NOT_ALLOWED';
export type SetTermsRefusal =
  | 'PLACE_NOT_FOUND'
  | 'COURT_NOT_FOUND'
  | 'TERMS_INVALID'
  | 'EFFECTIVE_TOO_EARLY'
  | 'EFFECTIVE_TOO_FAR'
  | 'TOO_MANY'
  | 'TEXT_INVALID'
  | 'CHANGED_MEANWHILE'
  | 'TRY_AGAIN';

/** Everything of this alcove that can be refused. */
export type CourtRefusal =
  | BookCourtRefusal
  | ChangePlayersRefusal
  | AcceptOfferRefusal
  | JoinRefusal
  | LeaveRefusal
  | WaitRefusal
  | LeaveQueueRefusal
  | CheckInRefusal
  | AskSeriesRefusal
  | DecideSeriesRefusal
  | WithdrawSeriesRefusal
  | SetTermsRefusal;
