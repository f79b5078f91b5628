import type { Energy } from '../../fleet/types.ts';
import type { Point } from '../../platform/geo.ts';
import type { Refusal } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';
import type { TariffRefusal, TariffVersion } from '../tariff/types.ts';
import type { StandardItem, StandardItemName } from '../types.ts';

/** A station as its partner tells it; it goes by the partner's own key. */
export interface ToldStation {
  readonly partnerReference: string;
  readonly name: LocalizedText;
  readonly division: string;
  readonly address: LocalizedText;
  readonly location: Point;
  readonly bays: number;
  readonly standard: readonly StandardItem[];
  /** Whether it is out of use for a time. */
  readonly closed: boolean;
}

/** A car as its partner tells it; plate and days may be malformed. */
export interface ToldCar {
  readonly partnerReference: string;
  /** The partner's key of the station at which it stands. */
  readonly stationReference: string;
  /** The partner's key of the tariff by which it is priced. */
  readonly tariffReference: string;
  readonly plateNumber: string;
  readonly model: string;
  readonly seats: number;
  readonly energy: Energy;
  readonly fullRangeKm: number;
  readonly priceFen: number;
  readonly engineDisplacementL?: number | null | undefined;
  readonly marked: boolean;
  readonly insuredUntil: CivilDate;
  readonly inspectedUntil: CivilDate;
  readonly positioningDevice: string;
}

/** A version of a tariff as its partner tells it. */
export interface ToldTariff {
  readonly partnerReference: string;
  readonly name: LocalizedText;
  readonly version: TariffVersion;
}

/** What a car, or its partner, says of how it stands. */
export interface ToldReport {
  readonly partnerReference: string;
  /** Absent when what was told is no instant. */
  readonly at: Instant | undefined;
  readonly service: 'IN_SERVICE' | 'OUT_OF_SERVICE';
  readonly batteryPercent: number;
  readonly rangeKm: number;
  readonly location?: Point | null | undefined;
}

export type UpsertOutcome = 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';
export type ReportOutcome = 'TAKEN' | 'SUPERSEDED' | 'REFUSED';

/** What became of one item of a batch. */
export interface ItemResult<T, Code extends string, Outcome extends string = UpsertOutcome> {
  readonly partnerReference: string;
  readonly outcome: Outcome;
  /** As it stands now; absent when it was refused and was never there. */
  readonly node?: T;
  readonly refusals: readonly Refusal<Code>[];
}

export type BatchRefusal = 'BATCH_SIZE_INVALID' | 'PARTNER_NOT_ENGAGED';

type CommonItemRefusal = 'REFERENCE_INVALID' | 'REFERENCE_TWICE' | 'TEXT_INVALID' | 'TRY_AGAIN';
export type StationItemRefusal =
  | CommonItemRefusal
  | 'LOCATION_INVALID'
  | 'DIVISION_NOT_SERVED'
  | 'BAYS_INVALID'
  | 'BAYS_TAKEN'
  | 'STANDARD_INVALID'
  | 'STATION_RETIRED';
export type CarItemRefusal =
  | CommonItemRefusal
  | 'PLATE_INVALID'
  | 'PLATE_TAKEN'
  | 'DATE_INVALID'
  | 'FIGURE_INVALID'
  | 'STATION_NOT_FOUND'
  | 'STATION_FULL'
  | 'TARIFF_NOT_FOUND'
  | 'CAR_RETIRED';
export type TariffItemRefusal =
  CommonItemRefusal | TariffRefusal | 'DATE_INVALID' | 'EFFECTIVE_TOO_EARLY' | 'TOO_MANY_VERSIONS';
export type ReportItemRefusal =
  'CAR_NOT_FOUND' | 'TIME_INVALID' | 'IN_FUTURE' | 'TOO_OLD' | 'FIGURE_INVALID' | 'LOCATION_INVALID' | 'TRY_AGAIN';

export type RetireStationRefusal = 'STATION_NOT_FOUND' | 'STATION_IN_USE' | 'TRY_AGAIN';
export type RetireCarRefusal = 'CAR_NOT_FOUND' | 'CAR_IN_USE' | 'TRY_AGAIN';

/** What an inspector of the authority found of one item of the standard. */
export interface InspectedItem {
  readonly item: StandardItemName;
  readonly met: boolean;
  readonly note: string;
}

/** One inspection of one station (站点验收). */
export interface StationInspection {
  readonly id: string;
  readonly stationId: string;
  readonly partnerId: string;
  readonly divisionCode: string;
  readonly items: readonly InspectedItem[];
  /** Whether every item of the standard is met. */
  readonly passed: boolean;
  readonly note: string;
  readonly inspectedBy: string;
  readonly at: Instant;
  readonly inputHash: string;
}

export type InspectStationRefusal =
  | 'STATION_NOT_FOUND'
  | 'STATION_RETIRED'
  | 'ITEMS_INCOMPLETE'
  | 'TEXT_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

/** Why a station or a car is not offered to anybody. */
export type Obstacle =
  | 'PARTNER_NOT_ENGAGED'
  | 'STATION_NOT_INSPECTED'
  | 'STATION_CLOSED'
  | 'CAR_RETIRED'
  | 'OVER_STANDARD'
  | 'NOT_MARKED'
  | 'INSURANCE_LAPSED'
  | 'INSPECTION_LAPSED'
  | 'NO_POSITIONING'
  | 'NO_TARIFF'
  | 'OUT_OF_SERVICE'
  | 'LOW_BATTERY'
  | 'SILENT';

export type TariffPreviewRefusal = TariffRefusal | 'TRIP_INVALID';
