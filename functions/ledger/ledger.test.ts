import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../platform/ids.ts';
import { DAY, HOUR, instantOf, MINUTE, overlaps, type Window } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import {
  book,
  changeBookings,
  daysOfResource,
  daysOfResources,
  daysOfShelf,
  exchange,
  move,
  release,
} from './records.ts';
import {
  daysWithout,
  inOrder,
  isFree,
  longShelf,
  numbersOf,
  QUARTER,
  slotsOf,
  spansInWayOf,
  spansOf,
  spansWords,
  windowOf,
} from './rules.ts';
import type { LedgerDay, Resource } from './types.ts';

/** Before any hold of these tests lapses. */
const viewpoint = { now: 0 };
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
  it('on a long shelf is two-hour slots, eight days together: half a year is two dozen items', () => {
    const car: Resource = { shelf: longShelf('430200'), resourceId: derivedId('car', 'long') };
    const halfYear = local('2026-11-24T09:00', '2027-05-27T09:00');
    const spans = spansOf('ord_A', { resource: car, window: halfYear });
    expect(spans).toHaveLength(24);
    expect(spans.every(({ slot }) => slot === 2 * HOUR)).toBe(true);
    const [first, last] = [spans[0], spans.at(-1)].map((span) => span && windowOf(span));
    expect([first?.from, last?.to]).toEqual([instantOf('2026-11-24T08:00'), instantOf('2027-05-27T10:00')]);
    expect(spans.slice(1).map((span) => windowOf(span).from)).toEqual(
      spans.slice(0, -1).map((span) => windowOf(span).to),
    );
    expect(spansWords(spans)).toBe('11-24 08:00–05-27 10:00');
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

describe('a day as if one booking were not on it', () => {
  it('is free where that booking lies, and nowhere else', () => {
    const span = (name: string, from: number, to: number) => ({
      bookingId: bookingId(name),
      date: '2026-11-24',
      from,
      to,
    });
    const day = { shelf: 'unt_centre', resourceId: 'veh_1', date: '2026-11-24', taken: new Set([32, 33, 40]) };
    const days = daysWithout([{ ...day, spans: [span('a', 32, 34), span('b', 40, 41)] }], bookingId('a'));
    expect(days).toEqual([{ ...day, taken: new Set([40]), spans: [span('b', 40, 41)] }]);
    expect(isFree(days, local('2026-11-24T08:00', '2026-11-24T08:30'), viewpoint)).toBe(true);
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
    expect(spansInWayOf(days, wanted, viewpoint)).toEqual([
      { bookingId: bookingId('a'), date: '2026-11-24', from: 32, to: 48 },
    ]);
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
    expect(inOrder(await daysOfResource(store, car, THREE_DAYS), viewpoint).map((span) => span.bookingId)).toEqual([
      bookingId('a'),
    ]);
  });

  it('gives back only what the booking has, once', async () => {
    const car = newResource();
    await commit(book(car, bookingId('a'), morning));
    expect(await commit(release(car, bookingId('b'), morning))).toMatchObject({ ok: false });
    expect(await commit(release(car, bookingId('a'), morning))).toEqual({ ok: true });
    expect(await commit(release(car, bookingId('a'), morning))).toMatchObject({ ok: false });
    expect(isFree(await daysOfResource(store, car, morning), morning, viewpoint)).toBe(true);
  });

  it('does not move a booking over another, nor on the strength of a day that has changed since', async () => {
    const car = newResource();
    const later = { from: morning.from + HOUR, to: morning.to + HOUR };
    await commit(book(car, bookingId('a'), morning));
    const before = await daysOfResource(store, car, morning);
    await commit(book(car, bookingId('b'), { from: morning.to + HOUR, to: morning.to + 2 * HOUR }));
    expect(await commit(move(car, bookingId('a'), morning, later, { days: before }))).toMatchObject({ ok: false });
    const days = await daysOfResource(store, car, morning);
    expect(
      await commit(move(car, bookingId('a'), morning, { from: later.from, to: later.to + HOUR }, { days })),
    ).toMatchObject({ ok: false });
    expect(await commit(move(car, bookingId('a'), morning, later, { days }))).toEqual({ ok: true });
  });

  it('does not move a booking that was given back in the same moment', async () => {
    const car = newResource();
    const later = { from: morning.from + HOUR, to: morning.to + HOUR };
    await commit(book(car, bookingId('a'), morning));
    await commit(release(car, bookingId('a'), morning));
    const days = await daysOfResource(store, car, morning);
    expect(await commit(move(car, bookingId('a'), morning, later, { days }))).toMatchObject({ ok: false });
  });

  it('lets two bookings change places, both or neither', async () => {
    const [one, two] = [newResource(), newResource()];
    const later = { from: morning.from + HOUR, to: morning.to + HOUR };
    const a = { bookingId: bookingId('a'), resource: one, window: morning };
    const b = { bookingId: bookingId('b'), resource: two, window: later };
    await commit([...book(one, a.bookingId, a.window), ...book(two, b.bookingId, b.window)]);
    await commit(book(two, bookingId('c'), { from: later.to, to: later.to + HOUR }));
    const days = await daysOfResources(store, [one, two], morning);
    const writes = exchange(a, b, { days });
    expect(writes).toHaveLength(2);
    expect(await commit(writes)).toEqual({ ok: true });
    expect(await commit(writes)).toMatchObject({ ok: false });
    const after = await daysOfResources(store, [one, two], morning);
    const whereabouts = inOrder(after, viewpoint).map((span) => [span.bookingId, span.from, span.to]);
    expect(whereabouts).toEqual([
      [bookingId('a'), 32, 48],
      [bookingId('b'), 36, 52],
      [bookingId('c'), 52, 56],
    ]);
    expect(after.map(({ resourceId, spans }) => [resourceId, spans.length])).toEqual([
      [one.resourceId, 1],
      [two.resourceId, 2],
    ]);
    // Back again it would lie over a third booking.
    const wide = { ...b, resource: one, window: { from: later.from, to: later.to + HOUR } };
    expect(await commit(exchange({ ...a, resource: two }, wide, { days: after }))).toMatchObject({ ok: false });
  });

  it('moves a booking to another resource and window in one transaction', async () => {
    const [one, two] = [newResource(), newResource()];
    const from = { resource: one, window: local('2026-11-24T20:00', '2026-11-25T02:00') };
    const to = { resource: two, window: local('2026-11-25T01:00', '2026-11-25T03:00') };
    await commit(book(one, bookingId('a'), from.window));
    expect(await commit(changeBookings([{ bookingId: bookingId('a'), from, to }]))).toEqual({ ok: true });
    expect(inOrder(await daysOfResources(store, [one, two], THREE_DAYS), viewpoint)).toEqual([
      { bookingId: bookingId('a'), date: '2026-11-25', from: 4, to: 12 },
    ]);
  });

  it('refuses to put two bookings over each other, or one twice on a day', async () => {
    const car = newResource();
    const twice = ['a', 'b'].map((name) => ({ bookingId: bookingId(name), to: { resource: car, window: morning } }));
    expect(() => changeBookings(twice)).toThrow('the same quarter-hours');
    await commit(book(car, bookingId('a'), morning));
    const evening = { from: morning.from + 8 * HOUR, to: morning.to + 8 * HOUR };
    expect(await commit(book(car, bookingId('a'), evening))).toMatchObject({ ok: false });
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

  it('agrees with a plain list of windows, whatever is booked, given back, moved and exchanged in whatever order', async () => {
    const step = fc.record({
      act: fc.constantFrom('book' as const, 'book' as const, 'release' as const, 'move' as const, 'exchange' as const),
      who: fc.integer({ min: 0, max: 4 }),
      other: fc.integer({ min: 0, max: 4 }),
      onto: fc.integer({ min: 0, max: 1 }),
      window: anyWindow,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const cars = [newResource(), newResource()] as const;
        const model = new Map<string, { car: Resource; window: Window }>();
        const freeFor = (car: Resource, window: Window, ...but: string[]): boolean =>
          [...model].every(
            ([id, at]) => but.includes(id) || at.car !== car || !overlaps(rounded(at.window), rounded(window)),
          );
        for (const { act, who, other, onto, window } of steps) {
          const [id, otherId] = [bookingId(String(who)), bookingId(String(other))];
          const car = cars[onto] ?? cars[0];
          const [at, otherAt] = [model.get(id), model.get(otherId)];
          const days: LedgerDay[] = await daysOfResources(store, cars, THREE_DAYS);
          const place = at && { bookingId: id, resource: at.car, window: at.window };
          if (act === 'book' && !at) {
            const ofCar = days.filter(({ resourceId }) => resourceId === car.resourceId);
            expect(isFree(ofCar, window, viewpoint)).toBe(freeFor(car, window));
            expect((await commit(book(car, id, window))).ok).toBe(freeFor(car, window));
            if (freeFor(car, window)) model.set(id, { car, window });
          } else if (act === 'release' && at) {
            expect((await commit(release(at.car, id, at.window))).ok).toBe(true);
            model.delete(id);
          } else if (act === 'move' && place) {
            const writes = changeBookings([{ bookingId: id, from: place, to: { resource: car, window } }], { days });
            if (writes.length > 0) expect((await commit(writes)).ok).toBe(freeFor(car, window, id));
            if (freeFor(car, window, id)) model.set(id, { car, window });
          } else if (act === 'exchange' && place && otherAt && id !== otherId && at.car !== otherAt.car) {
            const otherPlace = { bookingId: otherId, resource: otherAt.car, window: otherAt.window };
            const fits = freeFor(otherAt.car, at.window, id, otherId) && freeFor(at.car, otherAt.window, id, otherId);
            expect((await commit(exchange(place, otherPlace, { days }))).ok).toBe(fits);
            if (!fits) continue;
            model.set(id, { car: otherAt.car, window: at.window });
            model.set(otherId, { car: at.car, window: otherAt.window });
          }
        }
        const days = await daysOfResources(store, cars, THREE_DAYS);
        const kept = [...model].flatMap(([id, { car, window }]) =>
          slotsOf(window).map((slots) => ({ resourceId: car.resourceId, bookingId: id, ...slots })),
        );
        const found = days.flatMap(({ resourceId, spans }) => spans.map((span) => ({ resourceId, ...span })));
        const key = (span: { resourceId: string; date: string; from: number }) =>
          `${span.resourceId} ${span.date} ${String(span.from).padStart(2, '0')}`;
        const sorted = <T extends Parameters<typeof key>[0]>(spans: T[]): T[] =>
          spans.sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(sorted(found)).toEqual(sorted(kept));
        for (const day of days) {
          const said = day.spans.flatMap(numbersOf).sort((a, b) => a - b);
          expect([...day.taken].sort((a, b) => a - b)).toEqual(said);
        }
      }),
      { numRuns: 60 },
    );
  });
});
