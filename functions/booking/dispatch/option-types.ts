import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { Facts, Refusal } from '../../platform/result.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { VehicleOffer, VehicleRequest, VehicleSource } from '../types.ts';
import type { HiredOrderRefusal } from './hire-types.ts';
import type { ArrangeRefusal, SharingRefusal, UnagreedRefusal } from './types.ts';

export type SuggestionReasonCode =
  | 'CATEGORY_FITS'
  | 'SEATS_FIT'
  | 'RANGE_SUFFICES'
  | 'NEAR_PICK_UP'
  | 'OWN_UNIT_VEHICLE'
  | 'LENT_BY_NEIGHBOUR'
  | 'LITTLE_WORN'
  | 'LICENCE_FITS'
  | 'DRIVER_HAS_TIME';

export interface SuggestionReason {
  readonly code: SuggestionReasonCode;
  readonly facts: Facts;
}

/** A vehicle and a driver proposed for a request. */
export interface Suggestion {
  readonly request: VehicleRequest;
  readonly vehicle: Vehicle;
  readonly driver?: Driver;
  readonly source: VehicleSource;
  readonly reasons: readonly SuggestionReason[];
  /** What it costs, in kilometres of empty way. */
  readonly cost: number;
}

export interface DriverOffer {
  readonly driver: Driver;
  readonly available: boolean;
  /** Seats of the largest vehicle that his licence covers. */
  readonly licensedSeats: number;
  /** Vehicles of his unit that it lends with him (调剂); empty when he drives any. */
  readonly comesWith: readonly string[];
  readonly refusals: readonly Refusal<ArrangeRefusal>[];
}

/** A partner's car with the answer whether it can serve its order as asked. */
export interface HiredCarOffer {
  readonly plateNumber: string;
  readonly available: boolean;
  readonly refusals: readonly Refusal<ArrangeRefusal | HiredOrderRefusal>[];
}

/** Everything that could take a request or an order, and why not. */
export interface AssignmentOptions {
  readonly vehicles: readonly VehicleOffer[];
  readonly drivers: readonly DriverOffer[];
  /** The partner's car that an order has. */
  readonly hired?: HiredCarOffer;
}

/** What one order could do with another. */
export type PartnerAct = 'SWAP_VEHICLES' | 'SWAP_DRIVERS' | 'SWAP_BOTH' | 'MERGE';

/** Another order with the answer whether one could be exchanged with it, or merged into it. */
export interface OrderPartner {
  readonly orderId: string;
  readonly available: boolean;
  readonly refusals: readonly Refusal<
    ArrangeRefusal | HiredOrderRefusal | SharingRefusal | UnagreedRefusal | 'STATE_NOT_ALLOWED' | 'SAME_PERSON'
  >[];
  /** What earlier sources say where one of the two comes to a neighbour's vehicle. */
  readonly earlierSources: readonly EarlierSource[];
}
