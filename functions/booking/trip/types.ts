import type { OdometerReading, Plausible } from '../../fleet/odometers.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { NotBackRefusal } from '../dispatch/types.ts';

/** Fuel or charge taken on a trip: an amount in hundredths of a litre or of a kilowatt-hour, so that sums stay exact. */
export interface EnergyTaken {
  readonly kind: EnergyKind;
  readonly amount: number;
  readonly costFen: number;
}

export type EnergyKind = 'FUEL' | 'CHARGING';

/** What a vehicle drove of a trip before another one took its place. */
export interface EarlierLeg {
  readonly vehicleId: string;
  readonly vehicleShelf: string;
  /** What stays booked of it. */
  readonly window: Window;
  readonly departure: OdometerReading;
  readonly return: OdometerReading;
  readonly reason: string;
  /** Where it stands. */
  readonly place?: string;
  /** What its unit gets for a kilometre, where that lent it. */
  readonly lendingKmFen?: number;
}

/** What a driver had of a trip until another took over. */
export interface HandedOver {
  readonly orderId: string;
  readonly dispatchedAt: Instant;
  readonly vehicleId: string;
  readonly from: Instant;
  readonly until: OdometerReading;
  readonly place: string | undefined;
  readonly nextDriverId: string;
}

/** A driver's part of a trip before he handed it over. */
export interface EarlierDriver {
  readonly driverId: string;
  readonly driverShelf: string;
  /** What stays booked of him. */
  readonly window: Window;
  readonly until: OdometerReading;
  readonly place?: string;
}

/** Who recorded a return in the driver's place (代录), and why. */
export interface OnBehalf {
  readonly personId: string;
  readonly reason: string;
}

/** A departure that somebody recorded whom, or whose vehicle, the order did not have any more: he may be on the road. */
export interface LeftInVain {
  readonly driverId: string;
  readonly plateNumber: string;
  readonly at: Instant;
  readonly odometerKm: number;
}

/** The end of a trip whose vehicle broke down on its way, with nothing to take over. */
export interface BreakOff {
  readonly at: Instant;
  /** Where those who ride wait. */
  readonly place: string;
  readonly reason: string;
  /** Requests of their own that wait for what is left, for those of split requests who rode in it. */
  readonly restIds?: readonly string[];
}

/** What one vehicle drives of a trip. */
export interface TripLeg {
  readonly vehicleId: string;
  readonly from: Instant;
  readonly departure?: OdometerReading;
  readonly return?: OdometerReading;
  /** Who drove it, in their order; nobody on self-drive. */
  readonly driverIds: readonly string[];
  /** What broke, where another vehicle took its place or the trip broke off. */
  readonly reason?: string;
  /** Where it stands since another vehicle took its place. */
  readonly place?: string;
  /** Unit that lends the vehicle, and what it gets for a kilometre. */
  readonly lent?: Lent;
}

/** A neighbouring unit's vehicle on a trip (调剂), as it stood when it was dispatched. */
interface Lent {
  readonly unitId: string;
  readonly kmFen: number;
}

/** What one driver drives of a trip. */
export interface DriverOnTrip {
  readonly driverId: string;
  readonly from: Instant;
  /** Odometer when he took over; absent for the first, whose departure tells. */
  readonly odometerKm?: number;
  readonly place?: string;
}

/** What a trip brought back besides its odometer; what was not paid for is 0. */
export interface Expenses {
  readonly tollsFen?: number;
  readonly parkingFen?: number;
  readonly otherFen?: number;
  readonly energy?: EnergyTaken;
}

/** What is recorded of a trip until its return, and may be a slip. */
export interface ReturnFigures extends Expenses {
  /** At departure; absent in corrections that were made before it could be one. */
  readonly departureKm?: number;
  /** At return. */
  readonly odometerKm: number;
  readonly deviation?: string;
}

/** One correction of a trip (更正): its figures as they were and as they became. */
export interface ReturnCorrection {
  readonly at: Instant;
  readonly personId: string;
  readonly reason: string;
  readonly before: ReturnFigures;
  readonly after: ReturnFigures;
  /** Set where the trip was closed by then: what it was counted for changes by the difference. */
  readonly afterReceipt?: true;
}

/** How what a requester disputes was settled. */
export interface DisputeEnd {
  readonly at: Instant;
  readonly personId: string;
  readonly reason: string;
  /** Set where the figures were corrected; absent: they are right as recorded. */
  readonly corrected?: true;
}

/** The requester's word on a trip (用车回执). */
export interface TripReceipt {
  readonly at: Instant;
  readonly satisfaction: number;
  readonly comment?: string;
  /** Whether he confirms odometer and costs as the driver recorded them. */
  readonly confirmed: boolean;
  /** What he disputes of them. */
  readonly dispute?: string;
  /** How that was settled; absent while it is open. */
  readonly settled?: DisputeEnd;
}

/** What can be done with an order once it is dispatched, each a mutation. */
export type DispatchOrderAct =
  | 'RECORD_DEPARTURE'
  | 'RECORD_RETURN'
  | 'HAND_OVER'
  | 'REPLACE_VEHICLE'
  | 'BREAK_OFF'
  | 'EXTEND'
  | 'DECLINE_EXTENSION'
  | 'CORRECT_DEPARTURE'
  | 'CORRECT_RETURN';

/** How a return ends a market rental; days not used are charged as agreed. */
interface EarlyReturn {
  readonly before: Instant;
  readonly until: Instant;
  /** For how many days it was agreed. */
  readonly days: number;
}

/** Beyond these a return needs an explanation; beyond what can be driven at all it is refused, whatever is explained. */
export interface ExplainBeyond extends Plausible {
  /** Absent when no request names a distance. */
  readonly kilometres?: number;
  readonly at: Instant;
  /** A return before this moment ends a rental early; absent when no car is rented. */
  readonly early?: EarlyReturn;
  /** Mean speed of the present vehicle since it left. */
  readonly kmPerHour: number;
}

type OnOrder = 'ORDER_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TRY_AGAIN';

/** What is done with a vehicle: not with another one that the order has got since. */
type WithVehicle = OnOrder | 'VEHICLE_CHANGED';

/** Reasons against an act recorded some time after it was done. */
export type RecordedAtRefusal = 'RECORDED_IN_FUTURE' | 'RECORDED_TOO_EARLY' | 'RECORDED_TOO_LATE';

export type OdometerRefusal = 'ODOMETER_BACKWARDS' | 'ODOMETER_IMPLAUSIBLE';

type ReadingRefusal = WithVehicle | 'NOT_THE_DRIVER' | 'GOES_BY_LOCK' | RecordedAtRefusal | OdometerRefusal;

/** What is in the way of leaving before the booking begins. */
export type LeavingRefusal = 'VEHICLE_TAKEN' | 'DRIVER_TAKEN' | 'DRIVER_HOURS_EXCEEDED' | 'DRIVER_REST_TOO_SHORT';

export type DepartureRefusal = ReadingRefusal | LeavingRefusal | NotBackRefusal | 'TOO_EARLY' | 'WINDOW_PAST';

export type CostRefusal = 'TOLLS_INVALID' | 'COST_INVALID' | 'ENERGY_INVALID';

export type ReturnRefusal = ReadingRefusal | CostRefusal | 'DEVIATION_UNEXPLAINED' | 'TEXT_INVALID';

export type CloseRefusal =
  'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TEXT_INVALID' | 'SATISFACTION_INVALID' | 'TRY_AGAIN';

/** Reasons against a correction at this moment, whatever it says. */
export type CorrectableRefusal = 'CORRECTION_TOO_LATE' | 'RECEIPT_GIVEN';

export type CorrectRefusal =
  | OnOrder
  | 'NOT_YOUR_ACT'
  | 'CHANGED_MEANWHILE'
  | CorrectableRefusal
  | 'NOTHING_CORRECTED'
  | 'READING_BILLED'
  | OdometerRefusal
  | CostRefusal
  | 'DEVIATION_UNEXPLAINED'
  | 'TEXT_INVALID';

export type CorrectDepartureRefusal = Exclude<
  CorrectRefusal,
  CorrectableRefusal | CostRefusal | 'DEVIATION_UNEXPLAINED'
>;

export type SettleDisputeRefusal =
  'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'SAME_PERSON' | 'NOT_DISPUTED' | 'TEXT_INVALID' | 'TRY_AGAIN';

/** Reasons of the trip itself against somebody or something else taking over. */
export type TakeOverRefusal =
  WithVehicle | 'NOT_YOUR_ACT' | 'WINDOW_OVER' | 'WAS_ON_TRIP' | 'ODOMETER_REQUIRED' | OdometerRefusal | 'TEXT_INVALID';

export type BreakOffRefusal = WithVehicle | 'NOT_YOUR_ACT' | 'ODOMETER_REQUIRED' | OdometerRefusal | 'TEXT_INVALID';

export type DeclineExtensionRefusal =
  OnOrder | 'NOT_YOUR_ACT' | 'NO_EXTENSION_WANTED' | 'CHANGED_MEANWHILE' | 'TEXT_INVALID';

export type ExtendRefusal =
  | OnOrder
  | 'NOT_YOUR_ACT'
  | 'CHANGED_MEANWHILE'
  | 'WINDOW_INVALID'
  | 'EXTENSION_NEEDS_DISPATCHER'
  | 'TEXT_INVALID'
  | 'VEHICLE_TAKEN'
  | 'DRIVER_TAKEN'
  | 'DRIVER_HOURS_EXCEEDED'
  | 'DRIVER_REST_TOO_SHORT'
  | 'INSURANCE_LAPSES'
  | 'INSPECTION_LAPSES'
  | 'LICENCE_LAPSES';

/** Everything this alcove can refuse beyond what dispatch can. */
export type TripRefusal =
  | DepartureRefusal
  | ReturnRefusal
  | CloseRefusal
  | CorrectRefusal
  | SettleDisputeRefusal
  | TakeOverRefusal
  | ExtendRefusal
  | DeclineExtensionRefusal;

/** Why a printed order holds or does not hold at a moment. */
export type OrderStanding = 'IN_FORCE' | 'NOT_YET' | 'OVERDUE' | 'EXPIRED' | 'RETURNED' | 'BROKEN_OFF' | 'CANCELLED';
