import type { Point } from '../platform/geo.ts';
import type { CivilDate } from '../platform/time.ts';

export type VehicleCategory =
  'CONFIDENTIAL_COURIER' | 'EMERGENCY_SUPPORT' | 'LAW_ENFORCEMENT' | 'SPECIAL_TECHNICAL' | 'OTHER_OFFICIAL';
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
  /** Unit or service centre in whose fleet it runs; also the shelf of its ledger days. */
  readonly unitId: string;
  readonly divisionCode: string;
  readonly homeBay: HomeBay;
  readonly insuredUntil: CivilDate;
  readonly inspectedUntil: CivilDate;
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
}

/** A driver as an answer shows him; `onTrip` when the caller rides with him and so may call him. */
export interface ShownDriver extends Driver {
  readonly onTrip?: boolean;
}
