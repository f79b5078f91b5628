import type { OfferingRefusal } from '../../rental/order/types.ts';
import type { WheelRefusal } from '../source/driving-types.ts';

/** Length of a market rental: up to some days, up to half a year, or longer with special approval (公务用车租赁). */
export type RentalKind = 'TEMPORARY' | 'SHORT' | 'LONG';

/** What was agreed on for a car that is rented for one trip (社会租赁). */
export interface MarketRental {
  readonly kind: RentalKind;
  readonly costFen: number;
  /** Days of 24 hours begun for which it was agreed. */
  readonly days: number;
  /** Who drives it, where it comes with a driver. */
  readonly driverName?: string;
  readonly driverTelephone?: string;
  /** Where the car is handed over; absent where it was agreed on by telephone. */
  readonly handOver?: string;
  /** Rental order by which the partner promised it; absent where it was agreed on by telephone. */
  readonly rentalOrderId?: string;
}

/** What is known of a partner's car that an order uses: it is in no fleet, and its days in the ledger lie on its city's shelf. */
export interface HiredCar {
  readonly partnerId: string;
  /** The driver's among them. */
  readonly seats: number;
  /** Absent for a time-share car. */
  readonly rental?: MarketRental;
  /** Rental order that goes with the dispatch order; absent for a market rental. */
  readonly rentalOrderId?: string;
}

/** A car that was rented on the market. */
export type RentedCar = HiredCar & { readonly rental: MarketRental };

/** What hiring a car can refuse, whatever the source. */
export type HireRefusal =
  | 'REQUEST_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'SAME_PERSON'
  | 'WINDOW_PAST'
  | 'VEHICLE_TAKEN'
  | 'SEATS_TOO_FEW'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN'
  | 'NOT_FOR_RENTED_CARS'
  | 'EARLIER_SOURCE_AVAILABLE'
  | 'POOLING_AGREED'
  | 'TEXT_INVALID';

export type TimeShareRefusal =
  HireRefusal | OfferingRefusal | WheelRefusal | 'CAR_NOT_FOUND' | 'SELF_DRIVE_ONLY' | 'TRIP_TOO_LONG';

export type MarketRentalRefusal =
  | HireRefusal
  | WheelRefusal
  | 'PARTNER_NOT_FOUND'
  | 'PLATE_INVALID'
  | 'PLATE_HELD'
  | 'DRIVER_REQUIRED'
  | 'DRIVER_NOT_WANTED'
  | 'TELEPHONE_INVALID'
  | 'COST_INVALID'
  | 'RENTAL_TOO_LONG';

/** Why an order with a partner's car cannot become what the dispatcher would have. */
export type HiredOrderRefusal = 'NOT_FOR_RENTED_CARS' | 'HIRED_AS_AGREED' | 'RENTAL_TERM_EXCEEDED';

/** What only hiring refuses. */
export type HireOnlyRefusal =
  | HiredOrderRefusal
  | Exclude<OfferingRefusal, 'RANGE_TOO_SHORT'>
  | 'SELF_DRIVE_ONLY'
  | 'EARLIER_SOURCE_AVAILABLE'
  | 'CAR_NOT_FOUND'
  | 'PARTNER_NOT_FOUND'
  | 'PLATE_INVALID'
  | 'PLATE_HELD'
  | 'RENTAL_TOO_LONG';
