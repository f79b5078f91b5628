import type { VehiclePurpose } from '../../fleet/types.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { PriceLine, TariffTerms } from '../tariff/types.ts';

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

/** The car as it was handed over: at pick-up, and at drop-off. */
export interface HandOver {
  readonly stationId: string;
  readonly at: Instant;
  /** As the car told it; absent until its lock has answered. */
  readonly odometerKm?: number;
  readonly batteryPercent?: number;
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
  /** Failed order it came in the place of. */
  readonly replaces?: string;
  /** As it is booked; shortened when the car comes back before its end. */
  readonly window: Window;
  readonly expectedKm: number;
  readonly tariffId: string;
  /** What was promised is charged, whatever becomes of the tariff. */
  readonly terms: TariffTerms;
  /** What the window would cost; so much of the budgets is promised. */
  readonly estimateFen: number;
  /** Until when the partner may confirm it. */
  readonly holdUntil: Instant;
  /** When each state was reached. */
  readonly steps: Readonly<Partial<Record<RentalState, RentalStep>>>;
  /** Latest command to the lock. */
  readonly commandId?: string;
  readonly pickUp?: HandOver;
  readonly dropOff?: HandOver;
  readonly damages: readonly CarDamage[];
  /** When it was noted that the car is not back in time. */
  readonly lateAt?: Instant;
  /** Why it was declined, cancelled, or has failed. */
  readonly reason?: string;
  readonly charges?: Charges;
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
