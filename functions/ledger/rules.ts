/** What a window takes of a day, and whether it is free: asked by searches and kept by bookings. */
import { DAY, daysTouched, instantAt, MINUTE, type CivilDate, type Window } from '../platform/time.ts';
import type { DaySlots, LedgerDay, Slots, Span } from './types.ts';

/** The ledger counts in quarter-hours. */
export const QUARTER = 15 * MINUTE;
/** Quarter-hours of a civil day; Asia/Shanghai has no day of another length. */
export const SLOTS_OF_DAY = DAY / QUARTER;

/** Quarter-hours that a non-empty window takes, day by day; a quarter-hour it only touches is taken whole. */
export const slotsOf = (window: Window): DaySlots[] =>
  daysTouched(window).map((date) => ({
    date,
    from: Math.max(0, Math.floor((window.from - instantAt(date)) / QUARTER)),
    to: Math.min(SLOTS_OF_DAY, Math.ceil((window.to - instantAt(date)) / QUARTER)),
  }));

/** The window of quarter-hours of one day. */
export const windowOf = ({ date, from, to }: DaySlots): Window => ({
  from: instantAt(date) + from * QUARTER,
  to: instantAt(date) + to * QUARTER,
});

/** The single quarter-hours, in order. */
export const numbersOf = ({ from, to }: Slots): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Whether nobody has taken any of a window; `days` are those of one resource, absent ones are empty. */
export const isFree = (days: readonly LedgerDay[], window: Window): boolean => {
  const takenOn = new Map(days.map(({ date, taken }) => [date, taken]));
  return slotsOf(window).every((slots) => !numbersOf(slots).some((slot) => takenOn.get(slots.date)?.has(slot)));
};

/** The bookings that stand in the way of a window, earliest first. */
export const spansInWayOf = (days: readonly LedgerDay[], window: Window): Span[] => {
  const wanted = new Map(slotsOf(window).map((slots) => [slots.date, slots]));
  return inOrder(days).filter((span) => {
    const slots = wanted.get(span.date);
    return slots !== undefined && span.from < slots.to && slots.from < span.to;
  });
};

/** All bookings of some days, earliest first. */
export const inOrder = (days: readonly LedgerDay[]): Span[] =>
  days.flatMap(({ spans }) => spans).sort((a, b) => (a.date === b.date ? a.from - b.from : a.date < b.date ? -1 : 1));

/** The days of a shelf by the resource they belong to. */
export const byResource = (days: readonly LedgerDay[]): ReadonlyMap<string, readonly LedgerDay[]> =>
  Map.groupBy(days, ({ resourceId }) => resourceId);

/** What a booking's change does to one day; either side absent when the booking is not on that day. */
export interface DayChange {
  readonly date: CivilDate;
  readonly before?: Slots;
  readonly after?: Slots;
}

/** Day by day, how a booking changes; days that stay as they are do not appear. */
export const changesBetween = (before: Window | undefined, after: Window | undefined): DayChange[] => {
  const were = before ? slotsOf(before) : [];
  const willBe = after ? slotsOf(after) : [];
  const dates = [...new Set([...were, ...willBe].map(({ date }) => date))].sort();
  return dates
    .map((date) => {
      const was = were.find((slots) => slots.date === date);
      const next = willBe.find((slots) => slots.date === date);
      return {
        date,
        ...(was ? { before: { from: was.from, to: was.to } } : {}),
        ...(next ? { after: { from: next.from, to: next.to } } : {}),
      };
    })
    .filter(({ before: was, after: next }) => was?.from !== next?.from || was?.to !== next?.to);
};

/** Members of `all` that are not in `others`. */
export const without = (all: readonly number[], others: readonly number[]): number[] =>
  all.filter((slot) => !others.includes(slot));
