import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../platform/ids.ts';
import { instantOf, MINUTE, type Window } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { hold } from './hold-records.ts';
import { book, daysOfResource, ledgerDayOf } from './records.ts';
import { daysAbove } from './rules.ts';
import type { LedgerDay, Resource } from './types.ts';

const NOW = instantOf('2026-11-24T07:30');
const stamp = { actor: 'psn_test', useCase: 'test', at: NOW };
const local = (from: string, to: string): Window => ({ from: instantOf(from), to: instantOf(to) });
const bookingId = (name: string): string => derivedId('order', name);
const viewpoint = { now: NOW };
const DAYS = local('2026-11-23T00:00', '2026-11-27T00:00');

describe('limits of a day', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  let drivers = 0;
  const newDriver = (): Resource => ({
    shelf: 'unt_centre',
    resourceId: derivedId('driver', `limited ${String((drivers += 1))}`),
  });
  const commit = (writes: Parameters<typeof store.commit>[0]) => store.commit(writes, stamp);
  const daysOf = (driver: Resource): Promise<LedgerDay[]> => daysOfResource(store, driver, DAYS);
  const quarter = (i: number): Window => {
    const from = instantOf('2026-11-24T04:00') + i * 15 * MINUTE;
    return { from, to: from + 15 * MINUTE };
  };

  it('64 at once for one driver stop exactly at the limit, without a read', async () => {
    const driver = newDriver();
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, (_, i) =>
        commit(book(driver, bookingId(String(i)), quarter(i), { mostSlotsOfDay: 32 })),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(32);
    const [day] = await daysOf(driver);
    expect(day?.taken.size).toBe(32);
    expect(daysAbove(day ? [day] : [], quarter(70), 32, viewpoint)).toEqual(['2026-11-24']);
    expect(daysAbove(day ? [day] : [], quarter(70), 33, viewpoint)).toEqual([]);
  });
  it('hold for each day by itself, the first booking of a day included', async () => {
    const driver = newDriver();
    const overnight = local('2026-11-24T20:00', '2026-11-25T05:00');
    expect(await commit(book(driver, bookingId('a'), overnight, { mostSlotsOfDay: 19 }))).toMatchObject({ ok: false });
    expect(await daysOf(driver)).toEqual([]);
    expect(daysAbove([], overnight, 19, viewpoint)).toEqual(['2026-11-25']);
    expect(await commit(book(driver, bookingId('a'), overnight, { mostSlotsOfDay: 20 }))).toEqual({ ok: true });
    const evening = local('2026-11-25T18:00', '2026-11-25T18:15');
    expect(await commit(book(driver, bookingId('b'), evening, { mostSlotsOfDay: 20 }))).toMatchObject({ ok: false });
    expect(await commit(book(driver, bookingId('b'), evening, { mostSlotsOfDay: 21 }))).toEqual({ ok: true });
  });
  it('count a lapsed hold only until it is cleared', async () => {
    const driver = newDriver();
    const held = {
      id: derivedId('hold', 'limit'),
      holder: 'her',
      until: NOW,
      window: local('2026-11-24T09:00', '2026-11-24T12:00'),
      resources: [driver],
    };
    await commit(hold(held));
    const afternoon = local('2026-11-24T13:00', '2026-11-24T17:00');
    const outcome = await commit(book(driver, bookingId('a'), afternoon, { mostSlotsOfDay: 16 }));
    const failed = outcome.ok || outcome.cause === 'busy' ? [] : outcome.failed;
    const days = failed.flatMap(({ item }) => (item ? [ledgerDayOf(item)] : []));
    expect(daysAbove(days, afternoon, 16, viewpoint)).toEqual([]);
    const again = book(driver, bookingId('a'), afternoon, { mostSlotsOfDay: 16, days, viewpoint });
    expect(await commit(again)).toEqual({ ok: true });
    expect((await daysOf(driver))[0]?.taken.size).toBe(16);
  });
  it('may differ from day to day', async () => {
    const driver = newDriver();
    const overnight = local('2026-11-24T20:00', '2026-11-25T05:00');
    const least = { '2026-11-24': 16, '2026-11-25': 20 } as Readonly<Record<string, number>>;
    const limited = (less: number) =>
      book(driver, bookingId('a'), overnight, { mostSlotsOfDay: ({ date }) => (least[date] ?? 0) - less });
    expect(await commit(limited(1))).toMatchObject({ ok: false });
    expect(await commit(limited(0))).toEqual({ ok: true });
  });
  it.each([
    ['all booked', '2026-11-25T00:00', '2026-11-25T00:00'],
    ['half of them booked, half kept free', '2026-11-24T12:00', '2026-11-25T00:00'],
  ])('leave room in one condition for 95 quarter-hours, %s: DynamoDB counts up to 300 operators', (_, to, free) => {
    const driver = newDriver();
    const keptFree = to < free ? [{ resource: driver, window: local(to, free) }] : [];
    const circumstances = { mostSlotsOfDay: 95, keptFree };
    const [write] = book(driver, bookingId('a'), local('2026-11-24T00:15', to), circumstances);
    const terms = write && 'change' in write ? (write.if ?? []) : [];
    // NOT and contains for a quarter-hour, a function for absence, two functions, OR and <= for the size, AND between.
    const operators = terms.map((term) => ('lacks' in term ? 2 : 'sizeAtMost' in term ? 4 : 1));
    expect(operators.reduce((sum, count) => sum + count, terms.length - 1)).toBeLessThanOrEqual(300);
  });
});

describe('time kept free beside a booking', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const resource = { shelf: 'unt_centre', resourceId: derivedId('driver', 'resting') };
  const commit = (writes: Parameters<typeof store.commit>[0]) => store.commit(writes, stamp);
  const resting = (name: string, window: Window, kept: Window, circumstances = {}) =>
    book(resource, bookingId(name), window, { keptFree: [{ resource, window: kept }], ...circumstances });

  it('is asked for on days that are written and on days that are not, and is not taken', async () => {
    const late = local('2026-11-24T20:00', '2026-11-24T22:00');
    expect(await commit(book(resource, bookingId('late'), late))).toEqual({ ok: true });
    const early = local('2026-11-25T05:00', '2026-11-25T06:00');
    const night = (from: string): Window => local(`2026-11-24T${from}`, '2026-11-25T05:00');
    expect(await commit(resting('early', early, night('21:45')))).toMatchObject({ ok: false, cause: 'conditions' });
    expect(await commit(resting('early', early, night('22:00')))).toEqual({ ok: true });
    const days = await daysOfResource(store, resource, DAYS);
    expect(days.map(({ taken }) => taken.size)).toEqual([8, 4]);
    const noon = local('2026-11-25T12:00', '2026-11-25T13:00');
    const before = (from: string): Window => local(`2026-11-25T${from}`, '2026-11-25T12:00');
    expect(await commit(resting('noon', noon, before('05:45')))).toMatchObject({ ok: false });
    expect(await commit(resting('noon', noon, before('06:00')))).toEqual({ ok: true });
  });
  it('may hold an idle hold once it was seen, and nothing that came in its place', async () => {
    const held = {
      id: derivedId('hold', 'resting'),
      holder: 'her',
      until: NOW,
      window: local('2026-11-26T20:00', '2026-11-26T22:00'),
      resources: [resource],
    };
    await commit(hold(held));
    const early = local('2026-11-27T05:00', '2026-11-27T06:00');
    const night = local('2026-11-26T21:00', '2026-11-27T05:00');
    const days = await daysOfResource(store, resource, night);
    expect(await commit(resting('early', early, night))).toMatchObject({ ok: false });
    const seen = resting('early', early, night, { days, viewpoint });
    await commit(book(resource, bookingId('instead'), held.window, { days, viewpoint }));
    expect(await commit(seen)).toMatchObject({ ok: false });
  });
});
