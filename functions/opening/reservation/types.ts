import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Instant, Window } from '../../platform/time.ts';

/** RESERVED → ARRIVED → ENDED, at the latest with its window; or CANCELLED; or NO_SHOW when nobody came. */
export type ReservationState = 'RESERVED' | 'ARRIVED' | 'ENDED' | 'CANCELLED' | 'NO_SHOW';
/** Who or what ended it before its time: its holder, a closure of the place, or fewer spaces. */
export type CancelCause = 'HOLDER' | 'CLOSURE' | 'SPACES';
export type SpaceWish = 'ACCESSIBLE' | 'CHARGING';

/** A parking space reserved for one vehicle and one stay. */
export interface Reservation {
  readonly id: string;
  readonly state: ReservationState;
  readonly placeId: string;
  readonly placeName: LocalizedText;
  readonly unitId: string;
  readonly cityCode: string;
  readonly divisionCode: string;
  readonly window: Window;
  /** End of the open window it lies in. */
  readonly leaveBy: Instant;
  readonly seats: number;
  readonly wish?: SpaceWish;
  readonly madeAt: Instant;
  /** Absent, like the other personal data, some days after its end. */
  readonly citizenId?: string;
  readonly plateHash?: string;
  readonly plateSealed?: string;
  readonly plateMasked?: string;
  readonly arrivedAt?: Instant;
  /** Whether a gate has counted its vehicle in. */
  readonly counted?: boolean;
  /** When the gate told that it went out. */
  readonly leftAt?: Instant;
  readonly endedAt?: Instant;
  readonly cancelled?: { readonly cause: CancelCause; readonly late: boolean; readonly reason?: LocalizedText };
  /** How often staff had its plate shown, each with a record. */
  readonly reveals?: number;
  readonly inputHash: string;
  readonly revision: number;
}

/** Reserved and reservable spaces of one day, by its 24 hours. */
export interface ReservedDay {
  readonly placeId: string;
  readonly date: CivilDate;
  readonly reserved: readonly number[];
  /** Those of the reserved whose vehicles stand on the lot, and are counted there. */
  readonly arrived: readonly number[];
  readonly limits: readonly number[];
  /** Whether the table has it: before the first reservation of a day it has none. */
  readonly isKept: boolean;
}

/** What can be reserved at a lot in the coming days, and under which terms. */
export interface ReservationOffer {
  readonly spaces: number;
  readonly horizonDays: number;
  readonly longestHours: number;
  readonly lateCancelMinutes: number;
  readonly graceMinutes: number;
  readonly mostLive: number;
  readonly mostOfWeek: number;
  readonly days: readonly { readonly date: CivilDate; readonly free: readonly number[] }[];
}

/** Hours of one day that a stay touches. */
export interface TouchedDay {
  readonly date: CivilDate;
  readonly hours: readonly number[];
}

export interface ReserveSpace {
  readonly idempotencyKey: string;
  readonly token: string;
  readonly placeId: string;
  readonly window: Window;
  readonly plateNumber: string;
  readonly seats: number;
  readonly nonCommercial: boolean;
  readonly wish?: SpaceWish | null | undefined;
}

export type StayRefusal =
  | 'NOT_RESERVABLE'
  | 'PLATE_INVALID'
  | 'SEATS_TOO_MANY'
  | 'COMMERCIAL_NOT_ALLOWED'
  | 'WISH_NOT_OFFERED'
  | 'WINDOW_INVALID'
  | 'WINDOW_PAST'
  | 'BEYOND_HORIZON'
  | 'STAY_TOO_LONG'
  | 'OUTSIDE_OPENING'
  | 'ENTRY_BARRED'
  | 'EXIT_BARRED';
export type HolderRefusal = 'BANNED' | 'LIVE_TOO_MANY' | 'WEEK_TOO_MANY' | 'OVERLAPPING';
export type ReserveRefusal =
  'DEVICE_UNKNOWN' | StayRefusal | HolderRefusal | 'FULL' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN';
export type CancelRefusal = 'DEVICE_UNKNOWN' | 'RESERVATION_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TRY_AGAIN';
export type ChangePlateRefusal = CancelRefusal | 'PLATE_INVALID' | HolderRefusal;
export type ArrivalRefusal = 'RESERVATION_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TOO_EARLY' | 'TRY_AGAIN';
export type NoteMisuseRefusal =
  'RESERVATION_NOT_FOUND' | 'STAY_NOT_BEGUN' | 'MISUSE_NOTED' | 'TEXT_INVALID' | 'TRY_AGAIN';
export type RevealRefusal = 'RESERVATION_NOT_FOUND' | 'TEXT_INVALID' | 'TRY_AGAIN';

/** Everything of this alcove that can be refused. */
export type ReservationRefusal =
  ReserveRefusal | CancelRefusal | ChangePlateRefusal | ArrivalRefusal | NoteMisuseRefusal | RevealRefusal;
