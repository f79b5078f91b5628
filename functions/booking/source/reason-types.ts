import type { Facts } from '../../platform/result.ts';
import type { OfferingRefusal } from '../../rental/order/types.ts';
import type { HiredOrderRefusal } from '../dispatch/hire-types.ts';
import type { DispatchRefusal } from '../refusal-types.ts';

/** Sources under the dual guarantee (双保障). */
export type VehicleSource = 'OWN_UNIT' | 'PLATFORM_POOL' | 'NEIGHBOUR_UNIT' | 'TIME_SHARE' | 'MARKET_RENTAL';

/** Why a source cannot serve: what speaks against its vehicles one by one, or against the source as a whole. */
export type SourceReasonCode =
  | DispatchRefusal
  | HiredOrderRefusal
  | OfferingRefusal
  | 'NO_VEHICLES'
  | 'NO_DRIVER'
  | 'NOTHING_LENT'
  | 'LENDING_OFF'
  | 'SELF_DRIVE_ONLY'
  | 'NOT_FOR_RENTED_CARS'
  | 'NO_PARTNER';

/** One reason, and how many vehicles of the source it keeps from serving. */
export interface SourceReason {
  readonly code: SourceReasonCode;
  readonly vehicles: number;
  /** Facts of the first vehicle it concerns. */
  readonly facts: Facts;
}

/** What a source before the one used said when the order was made. */
export interface EarlierSource {
  readonly source: VehicleSource;
  /** How many of its vehicles could have served. */
  readonly available: number;
  readonly reasons: readonly SourceReason[];
  /** Why the dispatcher passed it over. */
  readonly declined?: string;
  /** Whose own vehicles these are, where several share the car. */
  readonly unitId?: string;
}
