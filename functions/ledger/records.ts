/**
 * The ledger in the table. Nothing is ever booked twice, because each write holds only while none of the quarter-hours
 * it wants is taken, and all writes of a booking happen together or not at all.
 */
import type { Condition } from '../platform/condition.ts';
import { nounOf } from '../platform/ids.ts';
import { attributesOf, storeOf, type Source } from '../platform/item.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { daysTouched, type CivilDate, type Window } from '../platform/time.ts';
import { changesBetween, numbersOf, SLOTS_OF_DAY, without, type DayChange } from './rules.ts';
import type { LedgerDay, Resource, Slots } from './types.ts';

/** Takes a window for a booking: a write for each day it touches. */
export const book = (resource: Resource, bookingId: string, window: Window): Write[] =>
  changesBetween(undefined, window).map((change) => changeDay(resource, bookingId, change));

/** Gives a booking's window back. */
export const release = (resource: Resource, bookingId: string, window: Window): Write[] =>
  changesBetween(window, undefined).map((change) => changeDay(resource, bookingId, change));

/**
 * Lets a booking take another window. Where a day both gains and loses quarter-hours its set is written anew, which
 * needs the day as it stands (`days`) and fails when someone changed it since; growing and shrinking do not need it.
 */
export const move = (
  resource: Resource,
  bookingId: string,
  from: Window,
  to: Window,
  days: readonly LedgerDay[] = [],
): Write[] =>
  changesBetween(from, to).map((change) =>
    changeDay(resource, bookingId, change, days.find(({ date }) => date === change.date)?.taken),
  );

/** The write that changes one booking on one day. */
const changeDay = (
  { shelf, resourceId }: Resource,
  bookingId: string,
  { date, before, after }: DayChange,
  taken?: ReadonlySet<number>,
): Write => {
  const had = before ? numbersOf(before) : [];
  const gets = after ? numbersOf(after) : [];
  const gained = without(gets, had);
  const lost = without(had, gets);
  const write = {
    change: items.LEDGER_DAY.key({ shelf, date, resourceId }),
    set: { kind: 'LEDGER_DAY', schemaVersion: 1, ...(after ? { [bookingId]: pairOf(after) } : {}) },
    ...(after ? {} : { remove: [bookingId] }),
    if: [...(before ? [{ attribute: bookingId, is: pairOf(before) }] : []), ...untaken(gained)],
  };
  if (lost.length === 0) return { ...write, add: { taken: new Set(gained) } };
  if (gained.length === 0) return { ...write, take: { taken: new Set(lost) } };
  if (!taken) throw new Error(`to move ${bookingId} on ${date} the day must be read first`);
  return {
    ...write,
    set: { ...write.set, taken: new Set([...without([...taken], lost), ...gained]) },
    if: [...write.if, { attribute: 'taken', is: taken }],
  };
};

const pairOf = ({ from, to }: Slots): readonly [number, number] => [from, to];

/** A whole day is asked for at once: 96 single terms would pass the 300 operators that one condition may have. */
const untaken = (slots: readonly number[]): Condition =>
  slots.length === SLOTS_OF_DAY ? [{ absent: 'taken' }] : slots.map((lacks) => ({ attribute: 'taken', lacks }));

export const ledgerDayOf = (item: Item): LedgerDay => {
  const attributes = attributesOf(item);
  const date = item.pk.slice(item.pk.lastIndexOf('#') + 1);
  const spans = Object.entries(attributes)
    .filter(([name]) => nounOf(name) !== undefined)
    .map(([bookingId, pair]) => {
      const [from, to] = pair as readonly [number, number];
      return { bookingId, date, from, to };
    });
  return { resourceId: item.sk, date, taken: (attributes.taken as Set<number> | undefined) ?? new Set(), spans };
};

/** All days of a shelf that a window touches, of every resource on it: one query a day, in parallel. */
export const daysOfShelf = async (source: Source, shelf: string, window: Window): Promise<LedgerDay[]> => {
  const ofDay = (date: CivilDate): Promise<Item[]> =>
    storeOf(source).queryAll({ pk: items.LEDGER_DAY.pkOf({ shelf, date }) });
  return (await Promise.all(daysTouched(window).map(ofDay))).flat().map(ledgerDayOf);
};

/** The days of one resource that a window touches, as they stand this moment. */
export const daysOfResource = async (
  source: Source,
  { shelf, resourceId }: Resource,
  window: Window,
): Promise<LedgerDay[]> => {
  const keys = daysTouched(window).map((date) => items.LEDGER_DAY.key({ shelf, date, resourceId }));
  const found = await storeOf(source).getMany(keys, { consistent: true });
  return found.flatMap((item) => (item ? [ledgerDayOf(item)] : []));
};
