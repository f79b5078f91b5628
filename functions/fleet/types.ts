import type { Point } from '../platform/geo.ts';
import type { CivilDate, Instant, Window } from '../platform/time.ts';

export type VehicleCategory =
  'CONFIDENTIAL_COURIER' | 'EMERGENCY_SUPPORT' | 'LAW_ENFORCEMENT' | 'SPECIAL_TECHNICAL' | 'OTHER_OFFICIAL';
/** What an official vehicle may be used for. */
export type VehiclePurpose =
  | 'CONFIDENTIAL_COURIER'
  | 'EMERGENCY'
  | 'LAW_ENFORCEMENT'
  | 'SPECIAL_TECHNICAL'
  | 'FIELD_WORK'
  | 'MEETING'
  | 'RECEPTION';
export type Energy = 'PETROL' | 'DIESEL' | 'BATTERY_ELECTRIC' | 'PLUG_IN_HYBRID';
export type VehicleState = 'REGISTERED' | 'IN_SERVICE' | 'MAINTENANCE' | 'SEALED' | 'DISPOSED';

export interface HomeBay {
  readonly name: string;
  readonly location: Point;
}

export interface Vehicle {
  readonly id: string;
  readonly plateNumber: string;
  readonly category: VehicleCategory;
  readonly model: string;
  /** Including the driver's. */
  readonly seats: number;
  readonly energy: Energy;
  readonly rangeKm: number;
  readonly state: VehicleState;
  readonly odometerKm: number;
  /** When the odometer was read; absent before the first trip. */
  readonly odometerAt?: Instant;
  /** Unit or service centre in whose fleet it runs; also the shelf of its ledger days. */
  readonly unitId: string;
  readonly divisionCode: string;
  readonly homeBay: HomeBay;
  readonly insuredUntil: CivilDate;
  readonly inspectedUntil: CivilDate;
  /** The unit's latest word on lending it. */
  readonly lending?: Lending;
  /** Absent while it stands. */
  readonly out?: Out;
}

/** With which order a vehicle or driver is out: since it left, until it is recorded that it is back. */
export interface Out {
  readonly orderId: string;
  /** Number of the order on paper. */
  readonly number: string;
  /** The end of what is booked: from then on it should be back. */
  readonly until: Instant;
}

/** A unit's word that others may use its vehicle while it stands idle (调剂), and on what terms. */
export interface Lending {
  readonly id: string;
  readonly from: Instant;
  /** Absent: until further notice. */
  readonly until?: Instant;
  readonly purposes: readonly VehiclePurpose[];
  /** Whether others may drive it themselves. */
  readonly selfDrive: boolean;
  /** Whether drivers of the unit may be sent along. */
  readonly withDriver: boolean;
  /** Who hands over the key. */
  readonly keyKeeper: string;
  readonly note: string;
  /** Service centre of the unit when it was said. */
  readonly centreId: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly inputHash: string;
  /** Taken back. */
  readonly endedBy?: string;
  readonly endedAt?: Instant;
}

export interface Driver {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly licenceClass: string;
  readonly licensedUntil: CivilDate;
  readonly telephone: string;
  /** Absent while he is on no trip. */
  readonly out?: Out;
}

/** A driver as an answer shows him; `onTrip` when the caller rides with him and so may call him. */
export interface ShownDriver extends Driver {
  readonly onTrip?: boolean;
}

/** Why a vehicle is not to be had: maintenance (维修), inspection (年检), seal (封存). */
export type BlockKind = 'MAINTENANCE' | 'INSPECTION' | 'SEAL' | 'OTHER';
export type BlockState = 'PLANNED' | 'UNDER_WAY' | 'OVER' | 'CANCELLED';

/** Span in which a vehicle is not to be had: a booking in the ledger like an order's. */
export interface VehicleBlock {
  readonly id: string;
  readonly vehicleId: string;
  /** Unit or centre in whose fleet the vehicle runs: the shelf of its ledger days. */
  readonly unitId: string;
  readonly divisionCode: string;
  readonly kind: BlockKind;
  /** Booked in the ledger; shortened when the block is ended early, and given back when it is ended before it began. */
  readonly window: Window;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly inputHash: string;
  readonly endedBy?: string;
  readonly endedAt?: Instant;
}

export type BlockRefusal =
  | 'VEHICLE_NOT_FOUND'
  | 'WINDOW_INVALID'
  | 'WINDOW_PAST'
  | 'WINDOW_TOO_FAR'
  | 'REASON_REQUIRED'
  | 'VEHICLE_TAKEN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export type EndBlockRefusal = 'BLOCK_NOT_FOUND' | 'BLOCK_OVER' | 'TRY_AGAIN';
