import type { DayKind } from '../../calendar/types.ts';
import type { Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';

/** What a gate may do, as its token says it. */
export type GateScope = 'occupancy:write' | 'gates:check';

/** Gate or counting device that reports for places of a unit. */
export interface GateClient {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly placeIds: readonly string[];
  readonly scopes: readonly GateScope[];
  /** Its `client_id` at the issuer. */
  readonly issuerClientId: string;
  readonly registeredBy: string;
  readonly registeredAt: Instant;
  readonly inputHash: string;
  /** Counts its changes. */
  readonly revision: number;
  /** Absent while it works. */
  readonly revokedAt?: Instant;
}

export type RegisterGateClientRefusal =
  | 'NAME_INVALID'
  | 'PLACES_INVALID'
  | 'PLACE_NOT_FOUND'
  | 'SCOPES_REQUIRED'
  | 'ISSUER_CLIENT_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';
export type ChangeGateClientRefusal =
  | Exclude<RegisterGateClientRefusal, 'ISSUER_CLIENT_INVALID' | 'IDEMPOTENCY_KEY_REUSED'>
  | 'GATE_CLIENT_NOT_FOUND'
  | 'GATE_CLIENT_REVOKED';
export type RevokeGateClientRefusal = 'GATE_CLIENT_NOT_FOUND' | 'TRY_AGAIN';

export type GateDirection = 'ENTRY' | 'EXIT';

/** One vehicle that came in or went out, as a gate tells it. */
export interface GateEvent {
  readonly placeId: string;
  readonly gate?: string | null | undefined;
  readonly direction: GateDirection;
  readonly plate?: string | null | undefined;
  /** What the driver showed: six digits, or the text of a QR code. */
  readonly code?: string | null | undefined;
  readonly at: Instant;
  readonly deviceEventId: string;
  /** Entry of a vehicle that was inside as far as anybody knew: its exit was missed. */
  readonly exitMissed?: boolean | null | undefined;
  /** Entry of such a vehicle whose exit was counted, though not as its own: it is one more. */
  readonly exitCounted?: boolean | null | undefined;
}

export type GateReportRefusal =
  | 'BATCH_SIZE_INVALID'
  | 'PLACE_NOT_FOUND'
  | 'TOO_OLD'
  | 'IN_FUTURE'
  | 'TEXT_INVALID'
  | 'PLATE_INVALID'
  | 'EVENT_ID_REUSED'
  | 'COUNT_INVALID'
  | 'TRY_AGAIN';

export type AdmitVehicleRefusal = 'PLACE_NOT_FOUND' | 'PLATE_OR_CODE_REQUIRED' | 'TRY_AGAIN';

export type GateEventOutcome = 'COUNTED' | 'REPEATED' | 'BEFORE_COUNT' | 'REFUSED';

export interface GateEventResult {
  readonly deviceEventId: string;
  readonly outcome: GateEventOutcome;
  /** When the vehicle came in by another entry with which this one counts once. */
  readonly otherEntryAt?: Instant | undefined;
  readonly refusal?: Refusal<GateReportRefusal>;
}

export type OccupancySource = 'EVENTS' | 'COUNTS' | 'NONE';

/** Vehicles that stood on a lot at an instant: counted, or added up. */
export interface OccupancyBase {
  readonly occupied: number;
  readonly at: Instant;
}

/** What is known of how full a lot is: a base, and every movement reported, each once. */
export interface OccupancyRecord {
  readonly placeId: string;
  readonly cityCode: string;
  readonly base?: OccupancyBase;
  /** When the gate last read the plate of a vehicle going out; absent where it reads none. */
  readonly exitReadAt?: Instant;
  /** When a device counted last. */
  readonly countedAt?: Instant;
  /** Texts that each stand for one movement (`moveOf`). */
  readonly moves: ReadonlySet<string>;
  /** Numbers of vehicles that were let in and did not come in yet (`admissionOf`). */
  readonly admitted: ReadonlySet<number>;
  /** Counts what may change how many stand there; absent before the first. */
  readonly revision?: number;
}

/** How full a lot is. */
export interface OccupancyFigure {
  readonly present: number;
  readonly asOf: Instant;
  /** From then on it should not be relied on. */
  readonly staleAt: Instant;
  readonly source: Exclude<OccupancySource, 'NONE'>;
}

/** How full a lot is, how many were let in beyond that, and how many spaces more are kept for those who have reserved. */
export interface ExpectingFigure extends OccupancyFigure {
  /** Vehicles let in that are not counted yet; where many lots are told of at once, nobody says. */
  readonly admitted: number;
  readonly expected: number;
}

/** How full a lot usually is. */
export interface OccupancyPattern {
  readonly placeId: string;
  readonly cityCode: string;
  readonly divisionCode: string;
  /** Mean of vehicles present by kind of day, for each of its 24 hours; null where none was seen. */
  readonly means: Readonly<Partial<Record<DayKind, readonly (number | null)[]>>>;
  /** When the lot is looked at next. */
  readonly due: Instant;
}

/** Vehicle at a lot, by the hash of its plate: when it last came and last left, as its gate told. */
export interface Presence {
  readonly placeId: string;
  readonly plateHash: string;
  readonly plateSealed: string;
  readonly plateMasked: string;
  readonly enteredAt?: Instant;
  readonly leftAt?: Instant;
  /** When to see whether it has left; absent while there is nothing to see. */
  readonly due?: Instant;
  /** Its staying too long, while it lasts. */
  readonly overstayId?: string;
  readonly revision: number;
}

/** Vehicle that stayed beyond the end of its window and the grace (超时停放). */
export interface Overstay {
  readonly id: string;
  readonly placeId: string;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly plateHash: string;
  readonly plateSealed: string;
  readonly plateMasked: string;
  readonly enteredAt: Instant;
  readonly leaveBy: Instant;
  readonly foundAt: Instant;
  readonly strikeId: string;
  /** Absent while it is still there. */
  readonly leftAt?: Instant;
}

export interface GateReason {
  readonly code:
    | 'CLOSED'
    | 'CLOSED_BY_NOTICE'
    | 'LAST_ENTRY_PASSED'
    | 'ENTRY_BARRED'
    | 'NO_MOVEMENT'
    | 'BANNED'
    | 'FULL'
    | 'RESERVED_FOR_OTHERS'
    | 'RESERVED'
    | 'ALREADY_INSIDE'
    | 'RESERVATION_UNKNOWN'
    | 'RESERVATION_ELSEWHERE'
    | 'RESERVATION_EARLY'
    | 'RESERVATION_OVER'
    | 'OCCUPANCY_UNKNOWN'
    | 'OVERDUE';
  /** Whether it keeps the vehicle from moving. */
  readonly blocks: boolean;
  /** Already inside: when it came. */
  readonly since?: Instant;
}

/** Whether a vehicle may come in or go out, and why. */
export interface GateAnswer {
  readonly allowed: boolean;
  readonly reasons: readonly GateReason[];
  /** Allowed: by then it must have left. Not allowed: from then on it may be so again. */
  readonly until?: Instant;
}

/** A reservation as a gate's list has it: what it is known by as hashes under the list's salt, times in RFC 3339. */
export interface ListedReservation {
  readonly plate: string;
  readonly code: string;
  /** The text of its QR code. */
  readonly pass: string;
  /** Earliest arrival. */
  readonly from: string;
  readonly to: string;
  readonly leaveBy: string;
}

/** What a gate keeps for when its connection breaks (脱机名单). */
export interface GateListContent {
  readonly version: 1;
  readonly placeId: string;
  readonly madeAt: string;
  readonly goodUntil: string;
  readonly salt: string;
  readonly reservations: readonly ListedReservation[];
}
