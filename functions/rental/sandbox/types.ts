import type { Instant } from '../../platform/time.ts';
import type { InspectStationRefusal } from '../catalogue/types.ts';
import type { RentalOrder } from '../order/types.ts';
import type { RentalStatement } from '../statement/types.ts';

/** Whom of its test unit a partner can play. */
export type TestRole = 'renter' | 'manager';

/** The clock of a sandbox, as it is shown. */
export interface ShownClock {
  /** The present moment there. */
  readonly now: Instant;
  /** By how many milliseconds it is ahead of everybody else's. */
  readonly ahead: number;
}

/** What came of the time that was passed over, of what is the partner's own. */
export interface Advanced {
  readonly clock: ShownClock;
  /** Whether it stands where it was to: it stops on the way where very much is due. */
  readonly reached: boolean;
  /** Orders to which time has done something, as they stand now. */
  readonly rentalOrders: readonly RentalOrder[];
  /** Statements that were issued. */
  readonly statements: readonly RentalStatement[];
}

export type AdvanceRefusal = 'NOT_A_SANDBOX' | 'TOO_FAR' | 'TRY_AGAIN';
export type InspectTestRefusal = 'NOT_A_SANDBOX' | InspectStationRefusal;
