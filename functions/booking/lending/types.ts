import type { Vehicle } from '../../fleet/types.ts';
import type { Window } from '../../platform/time.ts';
import type { DispatchOrder } from '../types.ts';

/** A vehicle that a unit lends for a trip, on the terms of its dispatch, and how far it drove of it once that is known. */
export interface LentLeg {
  readonly vehicleId: string;
  readonly unitId: string;
  readonly kmFen: number;
  readonly km: number | undefined;
}

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
