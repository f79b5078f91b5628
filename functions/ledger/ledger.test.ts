import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../platform/ids.ts';
import { DAY, HOUR, instantOf, MINUTE, overlaps, type Window } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { book, daysOfResource, daysOfShelf, move, release } from './records.ts';
import { inOrder, isFree, numbersOf, QUARTER, slotsOf, spansInWayOf, windowOf } from './rules.ts';
import type { LedgerDay, Resource } from './types.ts';

const stamp = { actor: 'psn_test', useCase: 'test', at: 0 };
const local = (from: string, to: string): Window => ({ from: instantOf(from), to: instantOf(to) });
const bookingId = (name: string): string => derivedId('order', name);
const FIRST_DAY = instantOf('2026-11-24T00:00');
const THREE_DAYS: Window = { from: FIRST_DAY, to: FIRST_DAY + 3 * DAY };

/** Windows of one minute to two days within three days, mostly not on the quarter-hour. */
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 3 * 1440 - 1 }), fc.integer({ min: 1, max: 2 * 1440 }))
  .map(([start, length]) => ({
    from: FIRST_DAY + start * MINUTE,
    to: Math.min(FIRST_DAY + (start + length) * MINUTE, THREE_DAYS.to),
  }));

/** What a window takes, said without any calendar arithmetic: whole quarter-hours since 1970. */
const rounded = ({ from, to }: Window): Window => ({
  from: Math.floor(from / QUARTER) * QUARTER,
  to: Math.ceil(to / QUARTER) * QUARTER,
});

describe('what a window takes', () => {
  it('is rounded outward to quarter-hours', () => {
    expect(slotsOf(local('2026-11-24T08:10', '2026-11-24T09:01'))).toEqual([{ date: '2026-11-24', from: 32, to: 37 }]);
  });
  it('is half-open: a window that ends at midnight takes nothing of the next day', () => {
    expect(slotsOf(local('2026-11-24T23:45', '2026-11-25T00:00'))).toEqual([{ date: '2026-11-24', from: 95, to: 96 }]);
  });
  it('goes on over midnight, day by day, as civil days of Shanghai', () => {
    expect(slotsOf(local('2026-11-24T22:00', '2026-11-26T01:00'))).toEqual([
      { date: '2026-11-24', from: 88, to: 96 },
      { date: '2026-11-25', from: 0, to: 96 },
      { date: '2026-11-26', from: 0, to: 4 },
    ]);
  });
  it('is the same quarter-hours whichever way they are counted', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { from, to } = rounded(window);
        const taken = slotsOf(window).flatMap((day) =>
          numbersOf(day).map((n) => windowOf({ ...day, from: n, to: n + 1 }).from),
        );
        expect(taken).toEqual(Array.from({ length: (to - from) / QUARTER }, (_, i) => from + i * QUARTER));
      }),
    );
  });
});

describe('the ledger in the database', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  let resources = 0;
  const newResource = (): Resource => ({ shelf: 'unt_centre', resourceId: `veh_${String((resources += 1))}` });
  const commit = (writes: Parameters<typeof store.commit>[0]) => store.commit(writes, stamp);
  const morning = local('2026-11-24T08:00', '2026-11-24T12:00');

  it('gives a window to one booking only, and says by whom it is taken', async () => {
    const car = newResource();
    expect(await commit(book(car, bookingId('a'), morning))).toEqual({ ok: true });
    const wanted = local('2026-11-24T11:59', '2026-11-24T13:00');
    expect(await commit(book(car, bookingId('b'), wanted))).toMatchObject({ ok: false, cause: 'conditions' });
    const days = await daysOfResource(store, car, wanted);
    expect(spansInWayOf(days, wanted)).toEqual([{ bookingId: bookingId('a'), date: '2026-11-24', from: 32, to: 48 }]);
  });

  it('lets one booking begin where another ends', async () => {
    const car = newResource();
    await commit(book(car, bookingId('a'), morning));
    expect(await commit(book(car, bookingId('b'), { from: morning.to, to: morning.to + HOUR }))).toEqual({ ok: true });
    expect(await commit(book(car, bookingId('c'), { from: morning.from - HOUR, to: morning.from }))).toEqual({
      ok: true,
    });
  });

  it('takes a whole day, once, and never beside another booking of that day', async () => {
    const day = local('2026-11-24T00:00', '2026-11-25T00:00');
    const car = newResource();
    expect(await commit(book(car, bookingId('a'), day))).toEqual({ ok: true });
    expect(await commit(book(car, bookingId('b'), day))).toMatchObject({ ok: false });
    const other = newResource();
    await commit(book(other, bookingId('a'), morning));
    expect(await commit(book(other, bookingId('b'), day))).toMatchObject({ ok: false });
    await commit(release(other, bookingId('a'), morning));
    expect(await commit(book(other, bookingId('b'), day))).toEqual({ ok: true });
  });

  it('takes all days of a booking or none', async () => {
    const car = newResource();
    await commit(book(car, bookingId('a'), local('2026-11-25T10:00', '2026-11-25T11:00')));
    await commit(book(car, bookingId('b'), local('2026-11-24T10:00', '2026-11-25T10:30')));
    expect(inOrder(await daysOfResource(store, car, THREE_DAYS)).map((span) => span.bookingId)).toEqual([
      bookingId('a'),
    ]);
  });

  it('gives back only what the booking has, once', async () => {
    const car = newResource();
    await commit(book(car, bookingId('a'), morning));
    expect(await commit(release(car, bookingId('b'), morning))).toMatchObject({ ok: false });
    expect(await commit(release(car, bookingId('a'), morning))).toEqual({ ok: true });
    expect(await commit(release(car, bookingId('a'), morning))).toMatchObject({ ok: false });
    expect(isFree(await daysOfResource(store, car, morning), morning)).toBe(true);
  });

  it('does not move a booking over another, nor on the strength of a day that has changed since', async () => {
    const car = newResource();
    const later = { from: morning.from + HOUR, to: morning.to + HOUR };
    await commit(book(car, bookingId('a'), morning));
    const before = await daysOfResource(store, car, morning);
    await commit(book(car, bookingId('b'), { from: morning.to + HOUR, to: morning.to + 2 * HOUR }));
    expect(await commit(move(car, bookingId('a'), morning, later, before))).toMatchObject({ ok: false });
    const days = await daysOfResource(store, car, morning);
    expect(
      await commit(move(car, bookingId('a'), morning, { from: later.from, to: later.to + HOUR }, days)),
    ).toMatchObject({ ok: false });
    expect(await commit(move(car, bookingId('a'), morning, later, days))).toEqual({ ok: true });
  });

  it('refuses to shift a booking on a day that was not read', () => {
    const later = { from: morning.from + HOUR, to: morning.to + HOUR };
    expect(() => move(newResource(), bookingId('a'), morning, later)).toThrow('must be read first');
  });

  it('shows all resources of a shelf, and only their days that a window touches', async () => {
    const shelf = 'unt_shelf';
    await commit(book({ shelf, resourceId: 'veh_one' }, bookingId('a'), morning));
    await commit(book({ shelf, resourceId: 'drv_two' }, bookingId('a'), morning));
    await commit(
      book({ shelf, resourceId: 'veh_one' }, bookingId('b'), { from: morning.from + DAY, to: morning.to + DAY }),
    );
    expect((await daysOfShelf(store, shelf, morning)).map(({ resourceId }) => resourceId).sort()).toEqual([
      'drv_two',
      'veh_one',
    ]);
    expect(await daysOfShelf(store, shelf, THREE_DAYS)).toHaveLength(3);
  });

  it('agrees with a plain list of windows, whatever is booked, given back and moved in whatever order', async () => {
    const step = fc.record({
      act: fc.constantFrom('book' as const, 'book' as const, 'release' as const, 'move' as const, 'move' as const),
      who: fc.integer({ min: 0, max: 4 }),
      window: anyWindow,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const car = newResource();
        const model = new Map<string, Window>();
        const freeFor = (window: Window, but = ''): boolean =>
          [...model].every(([id, other]) => id === but || !overlaps(rounded(other), rounded(window)));
        for (const { act, who, window } of steps) {
          const id = bookingId(String(who));
          const held = model.get(id);
          const days: LedgerDay[] = await daysOfResource(store, car, THREE_DAYS);
          if (act === 'book' && !held) {
            expect(isFree(days, window)).toBe(freeFor(window));
            expect((await commit(book(car, id, window))).ok).toBe(freeFor(window));
            if (freeFor(window)) model.set(id, window);
          } else if (act === 'release' && held) {
            expect((await commit(release(car, id, held))).ok).toBe(true);
            model.delete(id);
          } else if (act === 'move' && held) {
            const writes = move(car, id, held, window, days);
            if (writes.length > 0) expect((await commit(writes)).ok).toBe(freeFor(window, id));
            if (freeFor(window, id)) model.set(id, window);
          }
        }
        const days = await daysOfResource(store, car, THREE_DAYS);
        const kept = [...model].flatMap(([id, window]) =>
          slotsOf(window).map((slots) => ({ bookingId: id, ...slots })),
        );
        const key = (span: { date: string; from: number }) => `${span.date} ${String(span.from).padStart(2, '0')}`;
        expect(inOrder(days)).toEqual(kept.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
        for (const day of days) {
          const said = day.spans.flatMap(numbersOf).sort((a, b) => a - b);
          expect([...day.taken].sort((a, b) => a - b)).toEqual(said);
        }
      }),
      { numRuns: 60 },
    );
  });
});
