import type { Vehicle } from '../../fleet/types.ts';
import type { CarOffer } from '../../rental/order/types.ts';
import type { RentalPartner, TimeShareCar } from '../../rental/types.ts';
import type { RentalKind } from '../dispatch/hire-types.ts';
import type { SourceReason } from './reason-types.ts';
import type { Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { SearchRefusal } from '../refusal-types.ts';
import type { VehicleSource } from '../types.ts';

/** A source that could have served, and why the dispatcher passed it over. */
export interface DeclinedSource {
  readonly source: VehicleSource;
  readonly reason: string;
}

export type CostKind = 'KILOMETRES' | 'LENDING' | 'DRIVER' | 'RENT';

/** One line of an estimate, whole fen. */
export interface CostLine {
  readonly kind: CostKind;
  readonly amountFen: number;
}

/** What a source offers for a trip (双保障): it can serve when `available` is above 0. */
export interface SourceProposal {
  readonly source: VehicleSource;
  readonly available: number;
  /** Its best vehicle: of a fleet, or a time-share car. */
  readonly vehicle?: Vehicle;
  readonly car?: TimeShareCar;
  /** Time-share cars to choose from, nearest first. */
  readonly cars?: readonly CarOffer[];
  readonly partner?: RentalPartner;
  /** Absent when nothing can be served, or the distance is not known. */
  readonly costs?: readonly CostLine[];
  readonly reasons: readonly SourceReason[];
}

export type AlternativeKind = 'WALK' | 'CYCLE' | 'BUS' | 'LUMP_SUM';

/** A way to do without a car: green travel (135 绿色出行) or a lump sum (包干报销). */
export interface TravelAlternative {
  readonly kind: AlternativeKind;
  /** What is reimbursed, whole fen; 0 for walking and cycling. */
  readonly amountFen: number;
}

/** What a trip takes of a driver's day, and the most that it may, minutes. */
export interface DutyExceeded {
  readonly minutes: number;
  readonly mostMinutes: number;
  /** Latest end with which one driver could take it. */
  readonly latestEnd: Instant;
  /** Whether a car may be rented for its purpose, with its partner's driver. */
  readonly mayRent: boolean;
}

export interface TripSources {
  readonly proposals: readonly SourceProposal[];
  readonly alternatives: readonly TravelAlternative[];
  /** Why a request for such a trip would be refused, whatever serves it. */
  readonly problems: readonly Refusal<SearchRefusal | 'WINDOW_PAST' | 'WINDOW_TOO_SHORT' | 'LEAD_TOO_SHORT'>[];
  /** Earliest end with which it could be driven; absent where its window suffices. */
  readonly earliestEnd?: Instant;
  /** By how much it is too long for the day of one driver; absent where one may take it. */
  readonly dutyExceeded?: DutyExceeded;
  /** Kind of rental that it would be; absent for a trip, which any source may serve. */
  readonly rentalKind?: RentalKind;
}
