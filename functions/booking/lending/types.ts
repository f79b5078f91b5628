import type { Vehicle } from '../../fleet/types.ts';
import type { Window } from '../../platform/time.ts';
import type { DispatchOrder } from '../types.ts';

/** What lending a vehicle can be refused for. */
export type LendRefusal =
  | 'VEHICLE_NOT_FOUND'
  | 'LENDING_OFF'
  | 'SPAN_INVALID'
  | 'PURPOSES_INVALID'
  | 'TEXT_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export type StopLendingRefusal = 'VEHICLE_NOT_FOUND' | 'NOT_LENT' | 'TRY_AGAIN';

/** What only lending refuses. */
export type LendOnlyRefusal = 'LENDING_OFF' | 'SPAN_INVALID' | 'PURPOSES_INVALID' | 'NOT_LENT';

/** Order by which a neighbour has a vehicle. */
export interface StandingLoan {
  readonly window: Window;
  readonly order: DispatchOrder;
}

/** A vehicle that is no longer lent, and what neighbours still have it for. */
export interface StoppedLending {
  readonly vehicle: Vehicle;
  readonly standing: readonly StandingLoan[];
}
