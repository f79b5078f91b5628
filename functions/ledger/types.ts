import type { CivilDate, Instant, Window } from '../platform/time.ts';

/** Anything that is booked by the quarter-hour; its days lie on the shelf of the fleet or place it belongs to. */
export interface Resource {
  readonly shelf: string;
  readonly resourceId: string;
}

/** Slots of one day, half-open: 0 ≤ from < to ≤ 96. They are quarter-hours, but on a long shelf. */
export interface Slots {
  readonly from: number;
  readonly to: number;
}

/** Slots of a window on one of the days it touches. */
export interface DaySlots extends Slots {
  /** On a long shelf the first of the days that lie together. */
  readonly date: CivilDate;
  /** Length of a slot; absent where it is a quarter-hour. */
  readonly slot?: number;
}

/** What makes a booking a hold: it counts until that instant, and never against its own holder. */
export interface HoldTerms {
  readonly until: Instant;
  /** Who holds it and what for, in the words of the room that books. */
  readonly holder: string;
}

/** Part of a booking that lies on one day. */
export interface Span extends DaySlots {
  readonly bookingId: string;
  /** Absent when the booking is firm. */
  readonly hold?: HoldTerms;
}

/** One day of one resource: the quarter-hours taken, 0 to 95, and who took them, lapsed holds among them. */
export interface LedgerDay extends Resource {
  readonly date: CivilDate;
  readonly taken: ReadonlySet<number>;
  readonly spans: readonly Span[];
}

/** Who looks at the ledger, and when: lapsed holds and his own are not in his way. */
export interface Viewpoint {
  readonly now: Instant;
  readonly holder?: string;
}

/** Where a booking lies. */
export interface Placement {
  readonly resource: Resource;
  readonly window: Window;
  readonly hold?: HoldTerms;
}

/** A booking and where it lies. */
export interface Placed extends Placement {
  readonly bookingId: string;
}

/** What becomes of one booking: made without `from`, given back without `to`, else moved. */
export interface BookingChange {
  readonly bookingId: string;
  readonly from?: Placement;
  readonly to?: Placement;
}

/** What some changes together do to one day of one resource: spans that go, and spans that come. */
export interface DayChange {
  readonly resource: Resource;
  readonly date: CivilDate;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/** Quarter-hours of one day of a resource that are to stay free beside what is booked. */
export interface KeptFree {
  readonly resource: Resource;
  readonly date: CivilDate;
  readonly slots: readonly number[];
}

/** Some resources held for some minutes, while somebody composes a booking. */
export interface Hold {
  readonly id: string;
  readonly holder: string;
  readonly until: Instant;
  readonly window: Window;
  /** What it still holds; nothing once it has become a booking, was given back or tidied up. */
  readonly resources: readonly Resource[];
}
