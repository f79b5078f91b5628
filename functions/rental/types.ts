import type { Point } from '../platform/geo.ts';
import type { LocalizedText } from '../platform/text.ts';

/** What a partner is engaged for. */
export type RentalService = 'TIME_SHARE' | 'MARKET_RENTAL';

/** Time-share or rental company (租赁企业). */
export interface RentalPartner {
  readonly id: string;
  readonly name: LocalizedText;
  /** Division whose authority engaged it. */
  readonly divisionCode: string;
  readonly supervisionTelephone: string;
  readonly services: readonly RentalService[];
}

/** Where time-share cars are picked up and dropped off (站点). */
export interface Station {
  readonly id: string;
  readonly name: LocalizedText;
  readonly partnerId: string;
  readonly cityCode: string;
  /** County or city it lies in. */
  readonly divisionCode: string;
  readonly location: Point;
  readonly bays: number;
}

/** Car of a partner, shared by the hour (分时租赁); it takes no quota slot of any unit. Its ledger days lie on its city's shelf. */
export interface TimeShareCar {
  readonly id: string;
  readonly partnerId: string;
  /** Station at which it stands, ready. */
  readonly stationId: string;
  readonly cityCode: string;
  readonly plateNumber: string;
  readonly model: string;
  readonly seats: number;
  readonly rangeKm: number;
  /** Most that one started day may cost, whole fen. */
  readonly dailyCapFen: number;
}
