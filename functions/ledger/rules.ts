/** What a window takes of a day, and whether it is free: asked by searches and kept by bookings. */
import { civilDate, DAY, HOUR, instantAt, MINUTE, toDateTime, type CivilDate, type Window } from '../platform/time.ts';
import type {
  BookingChange,
  DayChange,
  DaySlots,
  KeptFree,
  LedgerDay,
  Placement,
  Resource,
  Slots,
  Span,
  Viewpoint,
} from './types.ts';

/** The ledger counts in quarter-hours. */
export const QUARTER = 15 * MINUTE;
/** Quarter-hours of a civil day; Asia/Shanghai has no day of another length. */
export const SLOTS_OF_DAY = DAY / QUARTER;

/** What is rented for weeks and months is counted by two hours: so half a year is two dozen writes of a transaction. */
const LONG_SLOT = 2 * HOUR;
const LONG = 'LONG-';

/** The long shelf of a city or fleet: its resources are counted by two hours, and eight days of them lie together. */
export const longShelf = (shelf: string): string => `${LONG}${shelf}`;

/** How long the slots of a shelf are. */
export const slotOn = ({ shelf }: Pick<Resource, 'shelf'>): number => (shelf.startsWith(LONG) ? LONG_SLOT : QUARTER);

/** Where days begin to be counted. */
const FIRST = instantAt('1970-01-01');

/** Slots that a non-empty window takes, day by day; one it only touches is taken whole. */
export const slotsOf = (window: Window, slot = QUARTER): DaySlots[] => {
  const length = SLOTS_OF_DAY * slot;
  const first = Math.floor((window.from - FIRST) / length);
  const last = Math.floor((window.to - 1 - FIRST) / length);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const start = FIRST + (first + i) * length;
    return {
      date: civilDate(start),
      from: Math.max(0, Math.floor((window.from - start) / slot)),
      to: Math.min(SLOTS_OF_DAY, Math.ceil((window.to - start) / slot)),
      ...(slot === QUARTER ? {} : { slot }),
    };
  });
};

/** The window of slots of one day. */
export const windowOf = ({ date, from, to, slot = QUARTER }: DaySlots): Window => ({
  from: instantAt(date) + from * slot,
  to: instantAt(date) + to * slot,
});

const clock = (slot: number): string =>
  `${String(Math.floor(slot / 4)).padStart(2, '0')}:${String((slot % 4) * 15).padStart(2, '0')}`;

const moment = (at: number): string => toDateTime(at).slice(5, 16).replace('T', ' ');

/** Slots of a day as people read them, such as `11-24 08:00–12:00`; on a long shelf up to the day they end on. */
export const spanWords = (first: DaySlots, last = first): string => {
  const { date, from, to, slot } = first;
  if (slot === undefined) return `${date.slice(5)} ${clock(from)}–${clock(to)}`;
  return `${moment(windowOf(first).from)}–${moment(windowOf(last).to)}`;
};

/** Some spans as people read them, what belongs to a booking with a word of its own; on a long shelf each booking once. */
export const spansWords = (spans: readonly Span[], ofBooking: (bookingId: string) => string = () => ''): string =>
  [...Map.groupBy(spans, ({ bookingId, date, slot }) => (slot === undefined ? bookingId + date : bookingId)).values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? `${spanWords(first, same.at(-1))}${ofBooking(first.bookingId)}` : [];
    })
    .join(', ');

/** The single quarter-hours, in order. */
export const numbersOf = ({ from, to }: Slots): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Members of `all` that are not in `others`. */
export const without = (all: readonly number[], others: readonly number[]): number[] => {
  const left = new Set(others);
  return all.filter((slot) => !left.has(slot));
};

/** Whether a hold was not confirmed in time: from that instant on it holds nothing (rule 8 of the field). */
export const isLapsed = ({ until }: { readonly until: number }, now: number): boolean => until <= now;

/** Whether a booking is in the way of whoever looks: a lapsed hold is in nobody's way, and his own not in his. */
export const counts = ({ hold }: Span, { now, holder }: Viewpoint): boolean =>
  hold === undefined || !(isLapsed(hold, now) || hold.holder === holder);

/** Quarter-hours of a day that nobody else can have; where something is to lie over an idle hold, it has them. */
export const takenOn = ({ taken, spans }: LedgerDay, viewpoint: Viewpoint): number[] => {
  const standing = spans.filter((span) => counts(span, viewpoint)).flatMap(numbersOf);
  const idle = spans.filter((span) => !counts(span, viewpoint)).flatMap(numbersOf);
  return without([...taken], without(idle, standing));
};

/** What a window wants of a day; undefined where it does not touch it. */
const wantedBy = (window: Window): ((day: LedgerDay) => Slots | undefined) => {
  const wanted = new Map<number, ReadonlyMap<CivilDate, Slots>>();
  return (day) => {
    const slot = slotOn(day);
    const byDate = wanted.get(slot) ?? new Map(slotsOf(window, slot).map((slots) => [slots.date, slots]));
    wanted.set(slot, byDate);
    return byDate.get(day.date);
  };
};

/** Whether nobody has taken any of a window; `days` are those of one resource, absent ones are empty. */
export const isFree = (days: readonly LedgerDay[], window: Window, viewpoint: Viewpoint): boolean => {
  const wantedOn = wantedBy(window);
  return days.every((day) => {
    const slots = wantedOn(day);
    return !slots || takenOn(day, viewpoint).every((slot) => slot < slots.from || slot >= slots.to);
  });
};

const earliestFirst = (a: Span, b: Span): number => (a.date === b.date ? a.from - b.from : a.date < b.date ? -1 : 1);

/** All bookings of some days, earliest first. */
export const inOrder = (days: readonly LedgerDay[], viewpoint: Viewpoint): Span[] =>
  days
    .flatMap(({ spans }) => spans)
    .filter((span) => counts(span, viewpoint))
    .sort(earliestFirst);

/** The bookings that stand in the way of a window, earliest first. */
export const spansInWayOf = (days: readonly LedgerDay[], window: Window, viewpoint: Viewpoint): Span[] => {
  const wantedOn = wantedBy(window);
  return days
    .flatMap((day) => {
      const slots = wantedOn(day);
      return slots ? day.spans.filter((span) => span.from < slots.to && slots.from < span.to) : [];
    })
    .filter((span) => counts(span, viewpoint))
    .sort(earliestFirst);
};

/** The same days as if one booking were not on them: whether it could lie elsewhere. */
export const daysWithout = (days: readonly LedgerDay[], bookingId: string): LedgerDay[] =>
  days.map((day) => {
    const own = day.spans.filter((span) => span.bookingId === bookingId).flatMap(numbersOf);
    const spans = day.spans.filter((span) => span.bookingId !== bookingId);
    return { ...day, spans, taken: new Set(without([...day.taken], own)) };
  });

/** The same days as if a booking lay on one resource, too. */
export const daysWith = (
  days: readonly LedgerDay[],
  bookingId: string,
  { resource, window }: Placement,
): LedgerDay[] => {
  const spans = spansOf(bookingId, { resource, window });
  const isThere = ({ shelf, resourceId }: Resource): boolean =>
    shelf === resource.shelf && resourceId === resource.resourceId;
  const present = new Set(days.filter(isThere).map(({ date }) => date));
  const fresh = spans
    .filter(({ date }) => !present.has(date))
    .map(({ date }): LedgerDay => ({ ...resource, date, taken: new Set(), spans: [] }));
  return [...days, ...fresh].map((day) => {
    const span = isThere(day) ? spans.find(({ date }) => date === day.date) : undefined;
    return span ? { ...day, spans: [...day.spans, span], taken: new Set([...day.taken, ...numbersOf(span)]) } : day;
  });
};

/** Days on which a window would bring a resource above so many quarter-hours. */
export const daysAbove = (
  days: readonly LedgerDay[],
  window: Window,
  mostSlotsOfDay: number,
  viewpoint: Viewpoint,
): CivilDate[] =>
  slotsOf(window)
    .filter((slots) => {
      const day = days.find(({ date }) => date === slots.date);
      return (day ? takenOn(day, viewpoint).length : 0) + slots.to - slots.from > mostSlotsOfDay;
    })
    .map(({ date }) => date);

/** The days of a shelf by the resource they belong to. */
export const byResource = (days: readonly LedgerDay[]): ReadonlyMap<string, readonly LedgerDay[]> =>
  Map.groupBy(days, ({ resourceId }) => resourceId);

/** What a booking puts on each day. */
export const spansOf = (bookingId: string, { resource, window, hold }: Placement): Span[] =>
  slotsOf(window, slotOn(resource)).map((slots) => ({ bookingId, ...slots, ...(hold ? { hold } : {}) }));

/** Whether two spans of one day say the same. */
export const isSame = (a: Span, b: Span): boolean =>
  a.bookingId === b.bookingId &&
  a.from === b.from &&
  a.to === b.to &&
  a.hold?.until === b.hold?.until &&
  a.hold?.holder === b.hold?.holder;

/**
 * What some changes do, once for each day of each resource, for no item can be written twice in one transaction. Days
 * that stay as they are do not appear.
 */
export const changesByDay = (changes: readonly BookingChange[]): DayChange[] => {
  const parts = changes.flatMap(({ bookingId, from, to }) => [
    ...(from ? spansOf(bookingId, from).map((span) => ({ resource: from.resource, span, isOld: true })) : []),
    ...(to ? spansOf(bookingId, to).map((span) => ({ resource: to.resource, span, isOld: false })) : []),
  ]);
  const days = Map.groupBy(parts, ({ resource, span }) => `${resource.shelf}\n${resource.resourceId}\n${span.date}`);
  return [...days.values()].flatMap((ofDay) => {
    const [first] = ofDay;
    const old = ofDay.filter(({ isOld }) => isOld).map(({ span }) => span);
    const fresh = ofDay.filter(({ isOld }) => !isOld).map(({ span }) => span);
    const before = old.filter((span) => !fresh.some((other) => isSame(span, other)));
    const after = fresh.filter((span) => !old.some((other) => isSame(span, other)));
    if (!first || before.length + after.length === 0) return [];
    return [{ resource: first.resource, date: first.span.date, before, after }];
  });
};

/** Times to be kept free, once for each day of each resource. */
export const keptFreeByDay = (placements: readonly Placement[]): KeptFree[] => {
  const parts = placements
    .filter(({ window }) => window.from < window.to)
    .flatMap(({ resource, window }) => slotsOf(window, slotOn(resource)).map((slots) => ({ resource, slots })));
  const days = Map.groupBy(parts, ({ resource, slots }) => `${resource.shelf}\n${resource.resourceId}\n${slots.date}`);
  return [...days.values()].flatMap((ofDay) => {
    const [first] = ofDay;
    const slots = [...new Set(ofDay.flatMap((part) => numbersOf(part.slots)))];
    return first ? [{ resource: first.resource, date: first.slots.date, slots }] : [];
  });
};
