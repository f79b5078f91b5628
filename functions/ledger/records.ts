/**
 * The ledger in the table. Nothing is ever booked twice, because each write holds only while none of the quarter-hours
 * it wants is taken, and all writes of a booking happen together or not at all.
 */
import type { Condition, Term } from '../platform/condition.ts';
import { nounOf } from '../platform/ids.ts';
import { attributesOf, storeOf, type Source } from '../platform/item.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import type { CivilDate, Instant, Window } from '../platform/time.ts';
import {
  changesByDay,
  counts,
  isLapsed,
  keptFreeByDay,
  numbersOf,
  QUARTER,
  slotOn,
  SLOTS_OF_DAY,
  slotsOf,
  without,
} from './rules.ts';
import type {
  BookingChange,
  DayChange,
  KeptFree,
  LedgerDay,
  Placed,
  Placement,
  Resource,
  Span,
  Viewpoint,
} from './types.ts';

/** What else a change of bookings may go by. */
export interface Circumstances {
  /**
   * Days as they were seen: after an attempt that failed, as it found them. Where a day both gains and loses
   * quarter-hours its set is written anew, which needs the day and fails when someone changed it since.
   */
  readonly days?: readonly LedgerDay[];
  /**
   * Whoever books: holds that have lapsed are cleared from the days seen, each on the condition that it is unchanged.
   * A live hold of his own he gives back in the same changes: it may lie on other days, too.
   */
  readonly viewpoint?: Viewpoint;
  /** Most quarter-hours that a day which gains any may have in the end; undefined for days without a limit. */
  readonly mostSlotsOfDay?: number | ((change: DayChange) => number | undefined);
  /** Times around what is booked that nobody else may have taken either, such as a driver's rest. */
  readonly keptFree?: readonly Placement[];
}

/**
 * Changes some bookings in one transaction: one write for each day of each resource, whatever happens on it. Booking
 * needs no read: only when it fails does the day come back, and with it whether nothing but idle holds is in the way.
 */
export const changeBookings = (changes: readonly BookingChange[], circumstances: Circumstances = {}): Write[] => {
  const written = changesByDay(changes).map((change) => withCleared(change, circumstances));
  const watched = keptFreeByDay(circumstances.keptFree ?? []).filter(
    ({ resource, date }) => !written.some((change) => change.date === date && isOn(change.resource, resource)),
  );
  return [
    ...written.map((change) => dayWrite(change, circumstances)),
    ...watched.map((day) => dayCheck(day, circumstances)),
  ];
};

/** Takes some spans off the day that has them. */
export const clearSpans = ({ shelf, resourceId, date }: LedgerDay, before: readonly Span[]): Write[] =>
  before.length > 0 ? [dayWrite({ resource: { shelf, resourceId }, date, before, after: [], day: undefined }, {})] : [];

/** Takes a window for a booking: a write for each day it touches. */
export const book = (
  resource: Resource,
  bookingId: string,
  window: Window,
  circumstances: Circumstances = {},
): Write[] => changeBookings([{ bookingId, to: { resource, window } }], circumstances);

/** Gives a booking's window back. */
export const release = (resource: Resource, bookingId: string, window: Window): Write[] =>
  changeBookings([{ bookingId, from: { resource, window } }]);

/** Lets a booking take another window of its resource; growing and shrinking do without the days. */
export const move = (
  resource: Resource,
  bookingId: string,
  from: Window,
  to: Window,
  circumstances: Circumstances = {},
): Write[] =>
  changeBookings([{ bookingId, from: { resource, window: from }, to: { resource, window: to } }], circumstances);

/** Two bookings change places and keep their windows, both or neither. */
export const exchange = (a: Placed, b: Placed, circumstances: Circumstances = {}): Write[] => {
  const onto = ({ bookingId, ...from }: Placed, { resource }: Placed): BookingChange => ({
    bookingId,
    from,
    to: { ...from, resource },
  });
  return changeBookings([onto(a, b), onto(b, a)], circumstances);
};

const isOn = (day: Resource, { shelf, resourceId }: Resource): boolean =>
  day.resourceId === resourceId && day.shelf === shelf;

/** What happens to a day, lapsed holds that are cleared on the way among it. */
interface Cleared extends DayChange {
  /** The day as it was seen. */
  readonly day: LedgerDay | undefined;
}

const withCleared = (change: DayChange, { days = [], viewpoint }: Circumstances): Cleared => {
  const { resource, date, before } = change;
  const day = seenDay(days, resource, date);
  const lapsed = day && viewpoint ? day.spans.filter(({ hold }) => hold && isLapsed(hold, viewpoint.now)) : [];
  const cleared = lapsed.filter(({ bookingId }) => !before.some((span) => span.bookingId === bookingId));
  return { ...change, before: [...before, ...cleared], day };
};

const seenDay = (days: readonly LedgerDay[], resource: Resource, date: CivilDate): LedgerDay | undefined =>
  days.find((day) => isOn(day, resource) && day.date === date);

/** What keeps some times of a day free: none of them is taken, but by what goes, or by idle holds that stay as seen. */
const freeTerms = (
  { resource, date, slots }: KeptFree,
  before: readonly Span[],
  { days = [], viewpoint }: Circumstances,
): Condition => {
  const day = seenDay(days, resource, date);
  const idle = day && viewpoint ? day.spans.filter((span) => !counts(span, viewpoint)) : [];
  const staying = idle.filter(
    (span) => !namesOf(before).includes(span.bookingId) && numbersOf(span).some((slot) => slots.includes(slot)),
  );
  return [
    ...untaken(without(slots, [...before, ...staying].flatMap(numbersOf))),
    ...staying.map((span) => ({ attribute: span.bookingId, is: valueOf(span) })),
  ];
};

/** Watches over the times of a day on which nothing is written. */
const dayCheck = (kept: KeptFree, circumstances: Circumstances): Write => ({
  check: items.LEDGER_DAY.key({ ...kept.resource, date: kept.date }),
  if: freeTerms(kept, [], circumstances),
});

/** The write of all that happens to one day. */
const dayWrite = (change: Cleared, circumstances: Circumstances): Write => {
  const { resource, date, before, after, day } = change;
  const limit = circumstances.mostSlotsOfDay;
  const mostSlotsOfDay = typeof limit === 'function' ? limit(change) : limit;
  const kept = keptFreeByDay(circumstances.keptFree ?? []).filter(
    (one) => one.date === date && isOn(one.resource, resource),
  );
  const had = before.flatMap(numbersOf);
  const gets = after.flatMap(numbersOf);
  if (new Set(gets).size < gets.length) throw new Error(`two bookings want the same quarter-hours of ${date}`);
  const gained = without(gets, had);
  const lost = without(had, gets);
  const write = {
    change: items.LEDGER_DAY.key({ ...resource, date }),
    set: { kind: 'LEDGER_DAY', schemaVersion: 1, ...Object.fromEntries(after.map(attributeOf)) },
    remove: namesOf(before).filter((name) => !namesOf(after).includes(name)),
    if: [
      ...before.map((span) => ({ attribute: span.bookingId, is: valueOf(span) })),
      // A booking made twice on one day would leave its first hours taken by nobody.
      ...namesOf(after)
        .filter((name) => !namesOf(before).includes(name))
        .map((absent) => ({ absent })),
      ...(mostSlotsOfDay === undefined || gained.length === 0
        ? []
        : [{ attribute: 'taken', sizeAtMost: mostSlotsOfDay - gained.length + lost.length }]),
      ...kept.flatMap((one) => freeTerms({ ...one, slots: without(one.slots, gained) }, before, circumstances)),
    ],
  };
  if (gained.length === 0 && lost.length === 0) return write;
  if (gained.length === 0) return { ...write, take: { taken: new Set(lost) } };
  if (lost.length === 0) return { ...write, add: { taken: new Set(gained) }, if: [...write.if, ...untaken(gained)] };
  if (!day) throw new Error(`to move bookings on ${date} the day must be read first`);
  return {
    ...write,
    set: { ...write.set, taken: new Set([...without([...day.taken], lost), ...gained]) },
    // The set is known whole: only what was seen as taken has to be asked for, and fails.
    if: [...write.if, takenAs(day), ...untaken(gained.filter((slot) => day.taken.has(slot)))],
  };
};

const namesOf = (spans: readonly Span[]): string[] => spans.map(({ bookingId }) => bookingId);

/** A booking as its day holds it: from and to, and of a hold until when and for whom. */
const valueOf = ({ from, to, hold }: Span): readonly (number | string)[] =>
  hold ? [from, to, hold.until, hold.holder] : [from, to];

const attributeOf = (span: Span): [string, readonly (number | string)[]] => [span.bookingId, valueOf(span)];

/** A whole day is asked for at once: 96 single terms would pass the 300 operators that one condition may have. */
const untaken = (slots: readonly number[]): Condition =>
  slots.length === SLOTS_OF_DAY ? [{ absent: 'taken' }] : slots.map((lacks) => ({ attribute: 'taken', lacks }));

/** The set as it was seen; a day on which nothing is left, because what it had was just given back, has none. */
const takenAs = ({ taken }: LedgerDay): Term =>
  taken.size === 0 ? { absent: 'taken' } : { attribute: 'taken', is: taken };

const spanOf = (bookingId: string, day: Pick<Span, 'date' | 'slot'>, value: unknown): Span => {
  const [from, to, until, holder] = value as readonly [number, number, Instant?, string?];
  return {
    bookingId,
    ...day,
    from,
    to,
    ...(until === undefined || holder === undefined ? {} : { hold: { until, holder } }),
  };
};

export const ledgerDayOf = (item: Item): LedgerDay => {
  const attributes = attributesOf(item);
  const [, shelf = '', date = ''] = item.pk.split('#');
  const slot = slotOn({ shelf });
  const day = slot === QUARTER ? { date } : { date, slot };
  const spans = Object.entries(attributes)
    .filter(([name]) => nounOf(name) !== undefined)
    .map(([bookingId, value]) => spanOf(bookingId, day, value));
  const taken = (attributes.taken as Set<number> | undefined) ?? new Set();
  return { shelf, resourceId: item.sk, date, taken, spans };
};

/** All days of a shelf that a window touches, of every resource on it: one query a day, in parallel. */
export const daysOfShelf = async (source: Source, shelf: string, window: Window): Promise<LedgerDay[]> => {
  const days = slotsOf(window, slotOn({ shelf })).map(({ date }) =>
    storeOf(source).queryAll({ pk: items.LEDGER_DAY.pkOf({ shelf, date }) }),
  );
  return (await Promise.all(days)).flat().map(ledgerDayOf);
};

/** The days of some resources that a window touches, as they stand this moment. */
export const daysOfResources = async (
  source: Source,
  resources: readonly Resource[],
  window: Window,
): Promise<LedgerDay[]> => {
  const keys = resources.flatMap((resource) =>
    slotsOf(window, slotOn(resource)).map(({ date }) => items.LEDGER_DAY.key({ ...resource, date })),
  );
  const found = keys.length > 0 ? await storeOf(source).getMany(keys, { consistent: true }) : [];
  return found.flatMap((item) => (item ? [ledgerDayOf(item)] : []));
};

/** The days of one resource that a window touches, as they stand this moment. */
export const daysOfResource = (source: Source, resource: Resource, window: Window): Promise<LedgerDay[]> =>
  daysOfResources(source, [resource], window);
