import type { DispatchOrder } from '../booking/types.ts';
import type { Instant } from '../platform/time.ts';

/** Append-only record of one write (rule 11 of the field). */
export interface AuditRecord {
  /** Id of the object; for objects without one their key, `pk/sk`. */
  readonly objectId: string;
  readonly changeId: string;
  /** Number on paper of a request or dispatch order; of the record that it came into being. */
  readonly number?: string;
  readonly at: Instant;
  /** Division the object belonged to then: who oversees it may read the record. */
  readonly divisionCode?: string;
  readonly act: 'CREATED' | 'CHANGED' | 'REMOVED';
  readonly useCase: string;
  readonly actor: string;
  readonly reason?: string;
  /** JSON text of each attribute before and after. */
  readonly changes: readonly { readonly name: string; readonly before?: string; readonly after?: string }[];
}

/** What a case is about (违规用车); one of a private trip or a wrong place to park is another kind. */
export type ViolationKind = 'IRREGULAR_USE';
export type ViolationCaseState = 'OPEN';

/** Case of official vehicles used against the rules (案件), to be explained and decided. */
export interface ViolationCase {
  readonly id: string;
  readonly violation: ViolationKind;
  readonly state: ViolationCaseState;
  readonly divisionCode: string;
  /** Event whose approval is missing. */
  readonly emergencyId: string;
  /** The authority decided against the event; otherwise nobody decided in time. */
  readonly isRefused?: boolean;
  readonly openedAt: Instant;
}

/** What can become of a dispatch besides its trip. */
export type ArrangementKind =
  | 'DISPATCHED'
  | 'VEHICLE_CHANGED'
  | 'DRIVER_CHANGED'
  | 'EXTENDED'
  | 'EXTENSION_WANTED'
  | 'EXTENSION_DECLINED'
  | 'RECALLED'
  | 'DISPLACED'
  | 'GIVEN_BACK'
  | 'MERGED'
  | 'JOINED'
  | 'ENDED';

/** One thing that became of a dispatch of a request. */
export interface Arrangement {
  readonly kind: ArrangementKind;
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string | undefined;
  readonly order: DispatchOrder;
  readonly plateNumber: string;
  readonly driverId: string | undefined;
  /** Plate of the car that it had before, where another goes. */
  readonly fromPlateNumber: string | undefined;
  /** Order with which it exchanged vehicle or driver. */
  readonly swappedWith: string | undefined;
  /** Requests that ride with it from then on besides. */
  readonly withIds: readonly string[];
  /** Until when the trip was extended last, or was to be. */
  readonly until: Instant | undefined;
}
