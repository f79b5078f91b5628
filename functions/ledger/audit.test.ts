import { describe, expect, it } from 'vitest';
import { derivedId } from '../platform/ids.ts';
import { instantOf } from '../platform/time.ts';
import { differencesBetween, type Difference } from './audit.ts';
import { numbersOf, spansOf } from './rules.ts';
import type { LedgerDay, Placed } from './types.ts';

const NOW = instantOf('2026-11-24T07:30');
const car = { shelf: 'unt_centre', resourceId: 'veh_1' };
const booking = (name: string, from: string, to: string, hold?: Placed['hold']): Placed => ({
  bookingId: derivedId(hold ? 'hold' : 'order', name),
  resource: car,
  window: { from: instantOf(from), to: instantOf(to) },
  ...(hold ? { hold } : {}),
});
const morning = booking('a', '2026-11-24T09:00', '2026-11-24T12:00');
const night = booking('b', '2026-11-24T22:00', '2026-11-25T02:00');

/** The days as bookings leave them. */
const daysOf = (...bookings: readonly Placed[]): LedgerDay[] => {
  const spans = bookings.flatMap((placed) => spansOf(placed.bookingId, placed));
  return [...Map.groupBy(spans, ({ date }) => date)].map(([date, ofDay]) => ({
    ...car,
    date,
    spans: ofDay,
    taken: new Set(ofDay.flatMap(numbersOf)),
  }));
};
const found = (differences: readonly Difference[]) =>
  differences.map(({ code, date, slots }) => [code, date, slots[0], slots.length]);

describe('the audit of the ledger', () => {
  it('finds nothing where days and bookings agree', () => {
    expect(differencesBetween(daysOf(morning, night), [morning, night], NOW)).toEqual([]);
  });
  it('finds a booking that is not in the ledger, each day it lacks, and one with other hours from both sides', () => {
    expect(found(differencesBetween(daysOf(morning), [morning, night], NOW))).toEqual([
      ['NOT_IN_LEDGER', '2026-11-24', 88, 8],
      ['NOT_IN_LEDGER', '2026-11-25', 0, 8],
    ]);
    const longer = booking('a', '2026-11-24T09:00', '2026-11-24T13:00');
    expect(found(differencesBetween(daysOf(longer), [morning], NOW))).toEqual([
      ['NO_SUCH_BOOKING', '2026-11-24', 36, 16],
      ['NOT_IN_LEDGER', '2026-11-24', 36, 12],
    ]);
  });
  it('finds hours of no booking, and of one on another shelf', () => {
    expect(found(differencesBetween(daysOf(morning), [], NOW))).toEqual([['NO_SUCH_BOOKING', '2026-11-24', 36, 12]]);
    const elsewhere = { ...morning, resource: { ...car, shelf: 'unt_other' } };
    expect(differencesBetween(daysOf(morning), [elsewhere], NOW).map(({ code }) => code)).toEqual([
      'NO_SUCH_BOOKING',
      'NOT_IN_LEDGER',
    ]);
  });
  it('finds hours that two have, that are taken by nobody, and that are somebody’s but not taken', () => {
    const over = booking('c', '2026-11-24T11:30', '2026-11-24T12:30');
    expect(found(differencesBetween(daysOf(morning, over), [morning, over], NOW))).toEqual([
      ['OVERLAP', '2026-11-24', 46, 2],
    ]);
    const torn = daysOf(morning).map((day) => ({ ...day, taken: new Set([...numbersOf({ from: 37, to: 49 })]) }));
    expect(found(differencesBetween(torn, [morning], NOW))).toEqual([
      ['NOT_TAKEN', '2026-11-24', 36, 1],
      ['TAKEN_BY_NOBODY', '2026-11-24', 48, 1],
    ]);
  });
  it('wants a live hold on its days with its own terms, and lets a lapsed one lie', () => {
    const held = booking('h', '2026-11-24T14:00', '2026-11-24T15:00', { until: NOW + 1, holder: 'her' });
    expect(differencesBetween(daysOf(held), [held], NOW)).toEqual([]);
    expect(differencesBetween(daysOf(held), [], NOW)).toHaveLength(1);
    expect(differencesBetween(daysOf(held), [], NOW + 1)).toEqual([]);
    const longer = { ...held, hold: { until: NOW + 2, holder: 'her' } };
    expect(differencesBetween(daysOf(held), [longer], NOW)).toHaveLength(2);
  });
});
