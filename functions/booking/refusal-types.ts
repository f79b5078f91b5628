import type { EmergencyRefusal } from './emergency/refusal-types.ts';
import type { HireOnlyRefusal } from './dispatch/hire-types.ts';
import type { ArrangeRefusal, DeskRefusal, PassingOverRefusal } from './dispatch/types.ts';
import type { LendRefusal, StopLendingRefusal } from './lending/refusal-types.ts';
import type { PoolingRefusal } from './pooling/types.ts';
import type { QuoteOnlyRefusal } from './quote/refusal-types.ts';
import type { AskingRefusal, LumpSumRefusal } from './request/types.ts';
import type { TripRefusal } from './trip/types.ts';

/** What makes a search for vehicles pointless. */
export type SearchRefusal = 'WINDOW_INVALID' | 'WINDOW_TOO_FAR' | 'PASSENGERS_INVALID' | 'DISTANCE_INVALID';

/** What approving and rejecting can be refused for. */
export type DecisionRefusal =
  | 'REQUEST_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'SAME_PERSON'
  | 'NOT_YOUR_STEP'
  | 'REVISION_STALE'
  | 'WINDOW_PAST'
  | 'TEXT_INVALID'
  | 'TRY_AGAIN';

/** What deciding many at once can be refused for as a whole. */
export type BulkRefusal = 'DECISIONS_INVALID';

export type CancelRefusal = 'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TEXT_INVALID' | 'TRY_AGAIN';

/** Everything this room can refuse. */
export type BookingRefusal =
  | AskingRefusal
  | DecisionRefusal
  | BulkRefusal
  | DispatchRefusal
  | DeskRefusal
  | HireOnlyRefusal
  | QuoteOnlyRefusal
  | LumpSumRefusal
  | LendRefusal
  | StopLendingRefusal
  | ReleaseHoldRefusal
  | PoolingRefusal
  | EmergencyRefusal
  | TripRefusal;

export type DispatchRefusal =
  ArrangeRefusal | 'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'SAME_PERSON' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN';

/** The dispatch itself also hears why earlier sources were passed over. */
export type DispatchVehicleRefusal = DispatchRefusal | PassingOverRefusal | 'POOLING_AGREED';

/** A vehicle is held for what it could be dispatched for; the driver may come later. */
export type HoldRefusal = Exclude<DispatchRefusal, 'DRIVER_REQUIRED'>;

export type ReleaseHoldRefusal = 'HOLD_NOT_FOUND' | 'TRY_AGAIN';
