import type { CalendarDay } from '../../calendar/types.ts';
import type { Refusal } from '../../platform/result.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';
import type { TripDetails, VehicleRequest } from '../types.ts';
import type { RecurrenceRefusal } from './types.ts';

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** How often a trip comes back. */
export interface Recurrence {
  readonly weekdays: readonly Weekday[];
  /** Last day, inclusive. */
  readonly until: CivilDate;
  readonly onNonWorkingDays: 'SKIP' | 'KEEP';
}

/** Days on which a car is asked for, and those of the same weekdays that are left out. */
export interface SeriesDates {
  readonly asked: readonly CalendarDay[];
  readonly skipped: readonly CalendarDay[];
}

/** Recurring requests of one person: one record of how they came about. */
export interface Series extends Recurrence {
  readonly id: string;
  readonly requesterId: string;
  readonly unitId: string;
  /** The trip of its first day, as it was asked for; absent in one that was asked for before days could be added. */
  readonly trip?: TripDetails;
  readonly requestIds: readonly string[];
  /** Days of its weekdays without a trip, as they were when it was asked for or last followed the calendar. */
  readonly skipped: readonly CalendarDay[];
  /** When it last followed a correction of the calendar. */
  readonly followedAt?: Instant;
  readonly inputHash: string;
}

/** How a series fits the calendar as it stands now. */
export interface SeriesFit {
  /** Trips to come that may still be cancelled, on days that are not worked any more. */
  readonly daysOff: readonly VehicleRequest[];
  /** Days that were skipped, are worked now, and may still be asked for. */
  readonly missing: readonly CalendarDay[];
  /** All other days that were skipped. */
  readonly skipped: readonly CalendarDay[];
}

/** A series as it would be asked for now: its days, and what speaks against it. */
export interface SeriesPlan extends SeriesDates {
  readonly refusals: readonly Refusal<RecurrenceRefusal>[];
  /** Last day that it may end on; absent where it would begin later. */
  readonly latest?: CivilDate;
}
