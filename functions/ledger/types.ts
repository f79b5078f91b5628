import type { CivilDate } from '../platform/time.ts';

/** Anything that is booked by the quarter-hour; its days lie on the shelf of the fleet or place it belongs to. */
export interface Resource {
  readonly shelf: string;
  readonly resourceId: string;
}

/** Quarter-hours of one civil day, half-open: 0 ≤ from < to ≤ 96. */
export interface Slots {
  readonly from: number;
  readonly to: number;
}

/** Quarter-hours of a window on one of the days it touches. */
export interface DaySlots extends Slots {
  readonly date: CivilDate;
}

/** Part of a booking that lies on one day. */
export interface Span extends DaySlots {
  readonly bookingId: string;
}

/** One day of one resource: the quarter-hours taken, 0 to 95, and who took them. */
export interface LedgerDay {
  readonly resourceId: string;
  readonly date: CivilDate;
  readonly taken: ReadonlySet<number>;
  readonly spans: readonly Span[];
}
