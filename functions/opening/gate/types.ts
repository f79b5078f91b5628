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
  readonly at: Instant;
  readonly deviceEventId: string;
}

export type GateReportRefusal =
  'BATCH_SIZE_INVALID' | 'PLACE_NOT_FOUND' | 'TOO_OLD' | 'IN_FUTURE' | 'TEXT_INVALID' | 'COUNT_INVALID' | 'TRY_AGAIN';

export type GateEventOutcome = 'COUNTED' | 'REPEATED' | 'BEFORE_COUNT' | 'REFUSED';

export interface GateEventResult {
  readonly deviceEventId: string;
  readonly outcome: GateEventOutcome;
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
  /** When a device counted last. */
  readonly countedAt?: Instant;
  /** Numbers that each stand for one movement (`moveOf`). */
  readonly moves: ReadonlySet<number>;
}

/** How full a lot is. */
export interface OccupancyFigure {
  readonly present: number;
  readonly asOf: Instant;
  /** From then on it should not be relied on. */
  readonly staleAt: Instant;
  readonly source: Exclude<OccupancySource, 'NONE'>;
}

/** Figure of a lot with what its reader asked about. */
export interface ShownOccupancy {
  readonly placeId: string;
  readonly offered: number;
  /** Instant the list was asked about. */
  readonly at: Instant;
  readonly figure?: OccupancyFigure;
}
