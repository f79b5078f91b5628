import type { OdometerReading } from '../fleet/odometers.ts';
import type { Energy } from '../fleet/types.ts';
import type { Point } from '../platform/geo.ts';
import type { LocalizedText } from '../platform/text.ts';
import type { CivilDate, Instant } from '../platform/time.ts';

/** What a partner is engaged for. */
export type RentalService = 'TIME_SHARE' | 'MARKET_RENTAL';

/**
 * How far a partner and the authority have come. SUSPENDED and ENDED: nothing new is published, held, confirmed or
 * picked up; trips under way go on to their end.
 */
export type PartnerState = 'APPLIED' | 'ENGAGED' | 'SUSPENDED' | 'ENDED' | 'DECLINED';

/** Framework agreement (框架协议) between an authority and a partner. */
export interface Agreement {
  readonly number: string;
  /** First and last day on which it covers an order. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly services: readonly RentalService[];
}

/** Time-share or rental company (租赁企业), as one authority engages it. */
export interface RentalPartner {
  readonly id: string;
  readonly name: LocalizedText;
  /** 统一社会信用代码, GB 32100. */
  readonly creditCode: string;
  readonly telephone: string;
  /** Division whose authority engages it. */
  readonly divisionCode: string;
  readonly supervisionTelephone: string;
  readonly agreement: Agreement;
  /** Last day of the agreement whose end its people were told of beforehand. */
  readonly endingNotedFor?: CivilDate;
  readonly state: PartnerState;
  /** Why it was declined, suspended or ended. */
  readonly reason?: string;
  /** How long the partner may take to confirm an order. */
  readonly confirmMinutes: number;
  /** After how long without a word from a car nobody relies on it any more. */
  readonly staleMinutes: number;
  /** Clerk who registered the application; somebody else decides on it. */
  readonly appliedBy: string;
  readonly appliedAt: Instant;
  /** Who engaged or declined it. */
  readonly decidedBy?: string;
  readonly inputHash: string;
  /** Counts its changes. */
  readonly revision: number;
}

/** Whether a station serves: PLANNED until the authority has inspected it. */
export type StationState = 'PLANNED' | 'OPEN' | 'CLOSED';

/** What a station must have to be opened. */
export type StandardItemName =
  | 'MARKED_BAYS'
  | 'CHARGING'
  | 'LIGHTING'
  | 'CAMERA'
  | 'FIRE_EQUIPMENT'
  | 'SIGN'
  | 'SUPERVISION_TELEPHONE'
  | 'ACCESSIBLE_PATH';

/** One item of the standard as a partner says it is met. */
export interface StandardItem {
  readonly item: StandardItemName;
  readonly met: boolean;
  /** Where it can be seen: a photograph's address, a report's number. */
  readonly evidence: string;
}

/** Where time-share cars are picked up and dropped off (站点). */
export interface Station {
  readonly id: string;
  /** The partner's own key of it. */
  readonly partnerReference: string;
  readonly name: LocalizedText;
  readonly partnerId: string;
  readonly cityCode: string;
  /** County or city it lies in. */
  readonly divisionCode: string;
  readonly address: LocalizedText;
  readonly location: Point;
  readonly bays: number;
  readonly standard: readonly StandardItem[];
  readonly state: StationState;
  /** When the authority found that it meets the standard; absent before, and once that holds no more. */
  readonly passedAt?: Instant;
  /** When it last ceased to be open; cars that were out by then still come back to it. */
  readonly openUntil?: Instant;
  /** When the partner closed it for good. */
  readonly retiredAt?: Instant;
  /** Counts its changes. */
  readonly revision: number;
}

/** How many bays of a station are taken: by cars that stand there and by those that are on their way back. */
export interface StationBays {
  readonly stationId: string;
  readonly partnerId: string;
  readonly cityCode: string;
  readonly bays: number;
  readonly taken: number;
}

/** What a car itself, or its partner, last said of it. */
export interface CarReport {
  /** When it was so. */
  readonly reportedAt: Instant;
  readonly service: 'IN_SERVICE' | 'OUT_OF_SERVICE';
  readonly batteryPercent: number;
  /** Range left. */
  readonly rangeKm: number;
  readonly location?: Point;
}

/** Car of a partner, shared by the hour (分时租赁); it takes no quota slot of any unit. Its ledger days lie on its city's shelf. */
export interface TimeShareCar extends Partial<Omit<CarReport, 'rangeKm'>>, Pick<CarReport, 'rangeKm'> {
  readonly id: string;
  /** The partner's own key of it. */
  readonly partnerReference: string;
  readonly partnerId: string;
  /** Station at which it stands; absent while it is under way. */
  readonly stationId?: string;
  /** Order it is under way with. */
  readonly orderId?: string;
  readonly cityCode: string;
  readonly plateNumber: string;
  readonly model: string;
  /** Including the driver's. */
  readonly seats: number;
  readonly energy: Energy;
  /** Range with a full battery or tank. */
  readonly fullRangeKm: number;
  readonly priceFen: number;
  /** Absent without an engine. */
  readonly engineDisplacementL?: number;
  /** Whether the marks and the supervision telephone are on it (标识). */
  readonly marked: boolean;
  readonly insuredUntil: CivilDate;
  readonly inspectedUntil: CivilDate;
  /** Number of its positioning device; empty while it has none. */
  readonly positioningDevice: string;
  /** Tariff by which it is priced; absent while none is set. */
  readonly tariffId?: string;
  /** When the partner took it out for good. */
  readonly retiredAt?: Instant;
  /** As its odometer was last read, at the latest pick-up or drop-off; absent before its first trip. */
  readonly lastReading?: OdometerReading;
  /** What it goes by in open data until its next trip, so that nobody follows it; absent before its first. */
  readonly publicId?: string;
  /** Counts the changes of what it is and where it stands; reports are not counted. */
  readonly revision: number;
}
