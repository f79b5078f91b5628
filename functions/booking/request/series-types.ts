import type { CalendarDay } from '../../calendar/types.ts';
import type { Refusal } from '../../platform/result.ts';
import type { CivilDate } from '../../platform/time.ts';
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
  /** In the order of their days. */
  readonly requestIds: readonly string[];
  readonly skipped: readonly CalendarDay[];
  readonly inputHash: string;
}

/** A series as it would be asked for now: its days, and what speaks against it. */
export interface SeriesPlan extends SeriesDates {
  readonly refusals: readonly Refusal<RecurrenceRefusal>[];
  /** Last day that it may end on; absent where it would begin later. */
  readonly latest?: CivilDate;
}
