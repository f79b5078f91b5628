import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { VehicleSource } from '../source/reason-types.ts';

/** A vehicle that could take over, with what speaks for it. */
export interface RecommendedVehicle {
  readonly vehicle: Vehicle;
  readonly source: VehicleSource;
  /** From its home bay to where it is wanted, as far as that is known. */
  readonly km?: number;
  readonly spareSeats: number;
}

/** Drivers and vehicles that could take over a trip; of the vehicles the first is recommended. */
export interface TakeOverOptions {
  readonly drivers: readonly Driver[];
  readonly recommended: readonly RecommendedVehicle[];
}
