import type { Point } from '../platform/geo.ts';
import type { LocalizedText } from '../platform/text.ts';

export interface RentalPartner {
  readonly id: string;
  readonly name: LocalizedText;
  readonly supervisionTelephone: string;
}

export interface Station {
  readonly id: string;
  readonly name: LocalizedText;
  readonly partnerId: string;
  /** City or county whose list shows it. */
  readonly cityCode: string;
  readonly location: Point;
  readonly bays: number;
}

export interface TimeShareCar {
  readonly id: string;
  readonly partnerId: string;
  readonly stationId: string;
  readonly cityCode: string;
  readonly plateNumber: string;
  readonly model: string;
  readonly seats: number;
  readonly rangeKm: number;
  readonly dailyCapFen: number;
}
