import type { DrivingRefusal, WheelRefusal } from '../source/driving-types.ts';
import type { HiredOrderRefusal } from './hire-types.ts';

/** Why a vehicle that its unit lends is not lent for a trip. */
export type LendingTermRefusal = 'NOT_LENT_THEN' | 'NOT_LENT_FOR_THIS';

/** What is out on a trip, though it should have been back or is to leave again. */
export type NotBackRefusal = 'VEHICLE_NOT_BACK' | 'DRIVER_NOT_BACK';

/** Why a vehicle and a driver cannot serve a trip. */
export type ArrangeRefusal =
  | 'VEHICLE_NOT_FOUND'
  | 'DRIVER_NOT_FOUND'
  | 'VEHICLE_TAKEN'
  | NotBackRefusal
  | 'VEHICLE_NOT_IN_SERVICE'
  | 'INSURANCE_LAPSES'
  | 'INSPECTION_LAPSES'
  | WheelRefusal
  | 'CATEGORY_NOT_PERMITTED'
  | LendingTermRefusal
  | 'SEATS_TOO_FEW'
  | 'RANGE_TOO_SHORT'
  | 'TRIP_TOO_LONG'
  | 'DRIVER_REQUIRED'
  | 'DRIVER_NOT_WANTED'
  | 'WINDOW_PAST';

/** What is wrong with what is said, or not said, of the sources that come before the one used (双保障). */
export type PassingOverRefusal = 'EARLIER_SOURCE_AVAILABLE' | 'TEXT_INVALID';

/** What every act on an order that has not departed can refuse. */
type OrderActRefusal = 'ORDER_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'SAME_PERSON' | 'CHANGED_MEANWHILE' | 'TRY_AGAIN';

export type ReassignRefusal = OrderActRefusal | ArrangeRefusal | HiredOrderRefusal;

/** Whoever gives an order a neighbour's vehicle says why earlier sources are passed over. */
export type ReassignOrderRefusal = ReassignRefusal | PassingOverRefusal;

export type MoveRefusal = ReassignRefusal | 'WINDOW_INVALID' | 'WINDOW_TOO_FAR';

/** Why requests cannot share a car. */
export type SharingRefusal = 'REQUEST_SPLIT' | 'WINDOWS_APART' | 'DRIVING_DIFFERS' | 'TOO_MANY_REQUESTS';

type SidesRefusal = 'SIDES_NOT_ASKED' | 'SIDES_NOT_AGREED';

/** Why requests of several units, which have not agreed to it, do not share a car. */
export type UnagreedRefusal = 'NOT_POOLABLE' | 'POOLED_ALREADY' | SidesRefusal;

export type MergeRefusal = ReassignRefusal | SharingRefusal | UnagreedRefusal;

export type SplitRefusal =
  | ArrangeRefusal
  | PassingOverRefusal
  | 'POOLING_AGREED'
  | 'REQUEST_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'SAME_PERSON'
  | 'CARS_INVALID'
  | 'PASSENGERS_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

/** Splitting what is dispatched already, besides. */
export type SplitOrderRefusal =
  | ReassignRefusal
  | PassingOverRefusal
  | 'CARS_INVALID'
  | 'PASSENGERS_MISMATCH'
  | 'ORDER_SHARED'
  | 'IDEMPOTENCY_KEY_REUSED';

export type RecallRefusal = OrderActRefusal | 'WINDOW_PAST' | 'TEXT_INVALID';

/** What only the dispatcher's desk refuses. */
export type DeskRefusal =
  | DrivingRefusal
  | SharingRefusal
  | SidesRefusal
  | 'CHANGED_MEANWHILE'
  | 'CARS_INVALID'
  | 'PASSENGERS_MISMATCH'
  | 'ORDER_SHARED';
