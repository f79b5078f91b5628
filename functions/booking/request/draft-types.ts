import type { Instant } from '../../platform/time.ts';
import type { TripDetails } from '../types.ts';
import type { Recurrence } from './series-types.ts';

export interface Draft {
  readonly id: string;
  readonly savedAt: Instant;
  /** As far as it is known already. */
  readonly trip: Partial<TripDetails>;
  readonly recurrence?: Recurrence;
  readonly inputHash: string;
}
