import type { VehiclePurpose } from '../../fleet/types.ts';
import type { Point } from '../../platform/geo.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { RenterRefusal } from '../membership/types.ts';
import type { RentalComplaint } from '../service/types.ts';
import type { PriceLine, TariffTerms } from '../tariff/types.ts';
import type { Station, TimeShareCar } from '../types.ts';

/**
 * HELD → CONFIRMED → IN_USE → RETURNED → CLOSED. It ends before as DECLINED or EXPIRED (the partner said no, or
 * nothing), CANCELLED, NO_SHOW (nobody came for the car) or FAILED (there was no car that could serve).
 */
export type RentalState =
  'HELD' | 'CONFIRMED' | 'IN_USE' | 'RETURNED' | 'CLOSED' | 'DECLINED' | 'EXPIRED' | 'CANCELLED' | 'NO_SHOW' | 'FAILED';

/** That an order reached a state: when, and by whom; `system` is the clock. */
export interface RentalStep {
  readonly at: Instant;
  readonly by: string;
}

/** What was found on a car, before a trip or after it. */
export interface CarDamage {
  readonly at: Instant;
  readonly by: string;
  readonly phase: 'PICK_UP' | 'DROP_OFF';
  readonly text: string;
}

/**
 * By whose position a return was judged: that of the renter's device, the car's own, or nobody's, as neither told where
 * it was; then its partner looks itself.
 */
export type PlaceCheck = 'DEVICE' | 'CAR' | 'UNCHECKED';

/** The car as it was handed over: at pick-up, and at drop-off. */
export interface HandOver {
  readonly stationId: string;
  readonly at: Instant;
  /** As the car told it; absent until its lock has answered. */
  readonly odometerKm?: number;
  readonly batteryPercent?: number;
  /** Of a drop-off. */
  readonly placeCheck?: PlaceCheck;
}

/** Where a rented car meets those who ride, and whose office answers for the trip. Of people and purpose it tells nothing. */
export interface RentalMeeting {
  readonly place: string;
  /** For the partner's driver; absent for self-drive. */
  readonly destination?: string;
  readonly centreId: string;
}

export interface Charges {
  readonly lines: readonly PriceLine[];
  readonly totalFen: number;
  readonly km: number;
}

/** Car of a partner taken by a person of a unit (租赁订单). Nothing is paid here: it is told on the unit's statement. */
export interface RentalOrder {
  readonly id: string;
  readonly rentalKind: 'TIME_SHARE' | 'MARKET_RENTAL';
  readonly state: RentalState;
  readonly partnerId: string;
  readonly carId: string;
  readonly plateNumber: string;
  readonly model: string;
  /** Shelf of the car's days in the ledger. */
  readonly cityCode: string;
  readonly unitId: string;
  /** Division of the unit, whose policy and calendar hold. */
  readonly divisionCode: string;
  readonly personId: string;
  readonly purpose: VehiclePurpose;
  /** Dispatch order it serves, whose booking in the ledger it goes by; absent when a person took the car himself. */
  readonly dispatchOrderId?: string;
  /** Request and quote of a market rental; whether its person drives it himself. */
  readonly requestId?: string;
  readonly quoteId?: string;
  readonly selfDrive?: true;
  /** What the partner of a market rental is told once it has confirmed. */
  readonly meeting?: RentalMeeting;
  /** Cheapest other offer there was when a dearer one was chosen, and why it was not taken. */
  readonly cheaperFen?: number;
  readonly choiceReason?: string;
  /** Failed order it came in the place of. */
  readonly replaces?: string;
  /** As it is booked; shortened when the car comes back before its end. */
  readonly window: Window;
  readonly expectedKm: number;
  /** Absent for a market rental, which costs what was quoted. */
  readonly tariffId?: string;
  /** What was promised is charged, whatever becomes of the tariff. */
  readonly terms?: TariffTerms;
  /** What the window would cost; so much of the budgets is promised. */
  readonly estimateFen: number;
  /** Until when the partner may confirm it. */
  readonly holdUntil: Instant;
  /** When each state was reached. */
  readonly steps: Readonly<Partial<Record<RentalState, RentalStep>>>;
  /** Latest command to the lock, until when the car must have answered, and how far it has come. */
  readonly command?: { readonly id: string; readonly until: Instant; readonly state: LockCommandState };
  /** How often its lock was told to open and did not, or did not answer. */
  readonly failedUnlocks?: number;
  readonly pickUp?: HandOver;
  readonly dropOff?: HandOver;
  readonly damages: readonly CarDamage[];
  /** When its renter was reminded that the end of its time is near. */
  readonly remindedAt?: Instant;
  /** When it was noted that the car is not back in time. */
  readonly lateAt?: Instant;
  /** Why it was declined, cancelled, or has failed. */
  readonly reason?: string;
  readonly charges?: Charges;
  /** What its renter complained of. */
  readonly complaint?: RentalComplaint;
  readonly inputHash: string;
  /** One more with each change: the order of what is told of it. */
  readonly revision: number;
}

export type LockCommandKind = 'UNLOCK' | 'LOCK';
export type LockCommandState = 'REQUESTED' | 'ACKNOWLEDGED' | 'FAILED' | 'TIMED_OUT';

/** A command to the lock of a car. Its partner carries it out and tells what the car answered. */
export interface LockCommand {
  readonly id: string;
  readonly orderId: string;
  readonly partnerId: string;
  readonly carId: string;
  readonly command: LockCommandKind;
  readonly state: LockCommandState;
  readonly requestedAt: Instant;
  /** When it is taken for failed. */
  readonly deadline: Instant;
  readonly answeredAt?: Instant;
  /** What the partner said of a failure. */
  readonly reason?: string;
  readonly revision: number;
}

/** A car that could be held, with what it would cost. */
export interface CarOffer {
  readonly car: TimeShareCar;
  readonly station: Station;
  readonly distanceMetres: number;
  readonly estimateFen: number;
  readonly lines: readonly PriceLine[];
}

/** A station, and how many of its bays are free at this moment. */
export interface StationOffer {
  readonly station: Station;
  readonly distanceMetres: number;
  readonly freeBays: number;
}

/** A car on its way, and the order with which it is. */
export interface CarUnderWay {
  readonly car: TimeShareCar;
  readonly order: RentalOrder;
}

export interface CarSearch {
  readonly window: Window;
  readonly near?: Point | null | undefined;
  readonly expectedKm: number;
}

export interface HoldCar {
  readonly idempotencyKey: string;
  readonly carId: string;
  readonly window: Window;
  readonly purpose: VehiclePurpose;
  readonly expectedKm: number;
  readonly replaces?: string | null | undefined;
}

/** Why a car is not offered for a window, whoever asks and whoever has it then. */
export type OfferingRefusal =
  'CAR_NOT_OFFERED' | 'PARTNER_NOT_ENGAGED' | 'CAR_UNDER_WAY' | 'BATTERY_LOW' | 'RANGE_TOO_SHORT';

/** Why a car cannot be had for a window. */
export type CarRefusal = OfferingRefusal | 'CAR_NOT_FOUND' | 'CAR_TAKEN';
export type WindowRefusal = 'WINDOW_INVALID' | 'WINDOW_PAST' | 'BEYOND_HORIZON';
export type HoldRefusal =
  | CarRefusal
  | WindowRefusal
  | RenterRefusal
  | 'KM_INVALID'
  | 'OTHER_CAR_TAKEN'
  | 'ORDER_NOT_FOUND'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

/** What every act on an order can refuse. */
export type OrderActRefusal = 'ORDER_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TRY_AGAIN';
export type ConfirmRefusal = OrderActRefusal | 'HOLD_LAPSED' | 'PARTNER_NOT_ENGAGED';
export type ReasonedRefusal = OrderActRefusal | 'REASON_REQUIRED';
export type CancelRefusal = OrderActRefusal | 'COMMAND_OPEN' | 'GOES_BY_DISPATCH';
export type UnlockRefusal =
  | OrderActRefusal
  | 'COMMAND_OPEN'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'CAR_NOT_BACK'
  | 'CAR_NOT_OFFERED'
  | 'PARTNER_NOT_ENGAGED'
  | 'BATTERY_LOW'
  | RenterRefusal;
export type AcknowledgeRefusal =
  | 'COMMAND_NOT_FOUND'
  | 'COMMAND_OVER'
  | 'READINGS_MISSING'
  | 'ODOMETER_BACKWARDS'
  | 'ODOMETER_IMPLAUSIBLE'
  | 'CAR_NOT_BACK'
  | 'TRY_AGAIN';
export type ExtendRefusal =
  OrderActRefusal | WindowRefusal | RenterRefusal | OfferingRefusal | 'CAR_TAKEN' | 'GOES_BY_DISPATCH';
export type DamageRefusal = OrderActRefusal | 'DAMAGE_LATE' | 'TEXT_INVALID' | 'TOO_MANY';
export type ReturnRefusal = OrderActRefusal | 'STATION_NOT_ALLOWED' | 'STATION_FULL' | 'NOT_AT_STATION';

/** Everything of this alcove that can be refused. */
export type RentalRefusal =
  | HoldRefusal
  | ConfirmRefusal
  | ReasonedRefusal
  | CancelRefusal
  | UnlockRefusal
  | AcknowledgeRefusal
  | ExtendRefusal
  | DamageRefusal
  | ReturnRefusal;
