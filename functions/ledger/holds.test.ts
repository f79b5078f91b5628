import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../platform/ids.ts';
import type { Store } from '../platform/store.ts';
import { DAY, HOUR, instantOf, MINUTE, type Window } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { confirm, endHold, findHold, givenBack, hold, releaseHold } from './hold-records.ts';
import { tasks } from './reactions.ts';
import { book, changeBookings, daysOfResource, ledgerDayOf, release, type Circumstances } from './records.ts';
import { inOrder, isFree, numbersOf, spansInWayOf } from './rules.ts';
import type { Hold, LedgerDay, Resource, Viewpoint } from './types.ts';

const NOW = instantOf('2026-11-24T07:30');
const UNTIL = NOW + 10 * MINUTE;
const stamp = { actor: 'psn_test', useCase: 'test', at: NOW };
const local = (from: string, to: string): Window => ({ from: instantOf(from), to: instantOf(to) });
const MORNING = local('2026-11-24T09:00', '2026-11-24T12:00');
const bookingId = (name: string): string => derivedId('order', name);
const RIVAL = { now: NOW, holder: 'the rival' };

describe('holds', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  let resources = 0;
  const newResource = (): Resource => ({
    shelf: 'unt_centre',
    resourceId: derivedId('vehicle', `held ${String((resources += 1))}`),
  });
  const holdOn = (held: readonly Resource[], change: Partial<Hold> = {}): Hold => ({
    id: derivedId('hold', String((resources += 1))),
    holder: 'her request',
    until: UNTIL,
    window: MORNING,
    resources: held,
    ...change,
  });
  const commit = (writes: Parameters<Store['commit']>[0]) => store.commit(writes, stamp);
  const held = async (...args: Parameters<typeof holdOn>): Promise<Hold> => {
    const one = holdOn(...args);
    expect(await commit(hold(one))).toEqual({ ok: true });
    return one;
  };
  /** Books as an act does: first without a read, then on the day as the failed attempt found it. */
  const bookAs = async (viewpoint: Viewpoint, car: Resource, id: string, window = MORNING): Promise<boolean> => {
    let circumstances: Circumstances = { viewpoint };
    for (let round = 0; round < 4; round += 1) {
      const outcome = await commit(book(car, id, window, circumstances));
      if (outcome.ok) return true;
      const days = outcome.cause === 'conditions' ? outcome.failed.flatMap(({ item }) => item ?? []) : [];
      circumstances = { viewpoint, days: days.map(ledgerDayOf) };
      if (!isFree(circumstances.days ?? [], window, viewpoint)) return false;
    }
    return false;
  };
  const daysOf = (car: Resource): Promise<LedgerDay[]> =>
    daysOfResource(store, car, { from: MORNING.from - DAY, to: MORNING.to + 3 * DAY });
  /** What is taken is what the bookings say, each quarter-hour once. */
  const expectWhole = async (car: Resource): Promise<void> => {
    for (const { taken, spans } of await daysOf(car))
      expect([...taken].sort((a, b) => a - b)).toEqual(spans.flatMap(numbersOf).sort((a, b) => a - b));
  };
  const tidyUp = (now: number): Promise<unknown> => Promise.all(tasks.map(({ run }) => run(store, now)));

  it('keep others away until the instant they lapse, and no longer', async () => {
    const car = newResource();
    await held([car]);
    const days = await daysOf(car);
    expect(isFree(days, MORNING, { now: UNTIL - 1 })).toBe(false);
    expect(spansInWayOf(days, MORNING, { now: UNTIL - 1 })).toHaveLength(1);
    expect(isFree(days, MORNING, { now: UNTIL })).toBe(true);
    expect(spansInWayOf(days, MORNING, { now: UNTIL })).toEqual([]);
    expect(await bookAs({ now: UNTIL - 1 }, car, bookingId('a'))).toBe(false);
    expect(await bookAs({ now: UNTIL }, car, bookingId('a'))).toBe(true);
    expect(inOrder(await daysOf(car), { now: NOW }).map((span) => span.bookingId)).toEqual([bookingId('a')]);
    await expectWhole(car);
  });

  it('that have lapsed give way to a booking that wants only some of their hours, and to a whole day', async () => {
    const some = newResource();
    await held([some]);
    const window = local('2026-11-24T11:00', '2026-11-24T13:00');
    expect(await bookAs({ now: UNTIL }, some, bookingId('a'), window)).toBe(true);
    expect(isFree(await daysOf(some), local('2026-11-24T09:00', '2026-11-24T11:00'), { now: NOW })).toBe(true);
    await expectWhole(some);
    const all = newResource();
    await held([all]);
    const day = local('2026-11-24T00:00', '2026-11-25T00:00');
    expect(await bookAs({ now: UNTIL }, all, bookingId('a'), day)).toBe(true);
    await expectWhole(all);
  });

  it('are not in the way of their holder, who gives them back in the write by which he books', async () => {
    const [car, driver] = [newResource(), newResource()];
    const one = await held([car, driver]);
    expect(await bookAs(RIVAL, car, bookingId('a'))).toBe(false);
    expect(isFree(await daysOf(car), MORNING, { now: NOW, holder: one.holder })).toBe(true);
    // Unless he gives it back it stays whole, on all its days.
    expect(await bookAs({ now: NOW, holder: one.holder }, car, bookingId('b'))).toBe(false);
    const changes = [...givenBack(one), { bookingId: bookingId('b'), to: { resource: car, window: MORNING } }];
    expect(await commit([endHold(one, NOW), ...changeBookings(changes)])).toEqual({ ok: true });
    expect(await findHold(store, one.id)).toMatchObject({ until: NOW, resources: [] });
    expect(isFree(await daysOf(driver), MORNING, RIVAL)).toBe(true);
    expect(await bookAs({ ...RIVAL, now: UNTIL }, car, bookingId('c'))).toBe(false);
    await expectWhole(car);
  });

  it('take the place of earlier ones of their holder, one write a day and one for each hold', async () => {
    const [car, driver] = [newResource(), newResource()];
    const one = await held([car, driver]);
    const next = holdOn([car, driver], { holder: one.holder, until: UNTIL + MINUTE });
    const writes = hold(next, { viewpoint: { now: NOW, holder: one.holder } }, [one]);
    expect(writes).toHaveLength(4);
    expect(await commit(writes)).toEqual({ ok: true });
    expect(await findHold(store, one.id)).toMatchObject({ resources: [] });
    expect(isFree(await daysOf(car), MORNING, { now: UNTIL })).toBe(false);
    await expectWhole(driver);
  });

  it('become a firm booking in one transaction, once', async () => {
    const car = newResource();
    const one = await held([car]);
    expect(await commit(confirm(one, bookingId('a'), NOW))).toEqual({ ok: true });
    expect(inOrder(await daysOf(car), { now: UNTIL }).map((span) => span.bookingId)).toEqual([bookingId('a')]);
    expect(await commit(confirm(one, bookingId('b'), NOW))).toMatchObject({ ok: false });
    expect(await findHold(store, one.id)).toMatchObject({ until: NOW, resources: [] });
    await expectWhole(car);
  });

  it('cannot be confirmed once another has cleared them', async () => {
    const car = newResource();
    const one = await held([car]);
    expect(await bookAs({ now: UNTIL }, car, bookingId('a'))).toBe(true);
    expect(await commit(confirm(one, bookingId('b'), UNTIL))).toMatchObject({ ok: false });
    await expectWhole(car);
  });

  it('are given back by their holder, once', async () => {
    const car = newResource();
    const one = await held([car]);
    expect(await commit(releaseHold(one, NOW))).toEqual({ ok: true });
    expect(isFree(await daysOf(car), MORNING, RIVAL)).toBe(true);
    expect(await commit(releaseHold(one, NOW))).toMatchObject({ ok: false });
    expect(await commit(book(car, bookingId('a'), MORNING))).toEqual({ ok: true });
  });

  it('64 at once for one vehicle: one of them holds it', async () => {
    const car = newResource();
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => commit(hold(holdOn([car])))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    await expectWhole(car);
  });

  it('64 at once over one lapsed hold: one wins its hours, and those beside it all win', async () => {
    const car = newResource();
    await held([car]);
    const same = await Promise.all(
      Array.from({ length: 16 }, (_, i) => bookAs({ now: UNTIL }, car, bookingId(`same ${String(i)}`))),
    );
    expect(same.filter(Boolean)).toHaveLength(1);
    const other = newResource();
    await held([other], { window: local('2026-11-24T09:00', '2026-11-24T10:00') });
    const quarters = await Promise.all(
      Array.from({ length: 64 }, (_, i) => {
        const from = instantOf('2026-11-24T06:00') + i * 15 * MINUTE;
        return bookAs({ now: UNTIL }, other, bookingId(`quarter ${String(i)}`), { from, to: from + 15 * MINUTE });
      }),
    );
    expect(quarters.every(Boolean)).toBe(true);
    await expectWhole(other);
  });

  it('that have lapsed are tidied up, day by day and whatever others have cleared; the rest stays', async () => {
    const [car, driver, another] = [newResource(), newResource(), newResource()];
    const over = await held([car, driver], { window: { from: MORNING.from, to: MORNING.from + 2 * DAY } });
    const live = await held([another], { until: UNTIL + HOUR });
    expect(await bookAs({ now: UNTIL }, car, bookingId('a'))).toBe(true);
    await tidyUp(UNTIL + MINUTE);
    expect((await daysOf(car)).flatMap(({ spans }) => spans).map((span) => span.bookingId)).toEqual([bookingId('a')]);
    expect((await daysOf(driver)).flatMap(({ spans, taken }) => [...spans, ...taken])).toEqual([]);
    expect(await findHold(store, over.id)).toMatchObject({ resources: [] });
    expect(isFree(await daysOf(another), MORNING, RIVAL)).toBe(false);
    expect(await findHold(store, live.id)).toEqual(live);
    await expectWhole(car);
  });

  it('beside a hold a booking is moved and given back as ever', async () => {
    const car = newResource();
    await held([car]);
    const afternoon = local('2026-11-24T13:00', '2026-11-24T15:00');
    expect(await commit(book(car, bookingId('a'), afternoon))).toEqual({ ok: true });
    expect(await commit(release(car, bookingId('a'), afternoon))).toEqual({ ok: true });
    expect(isFree(await daysOf(car), MORNING, RIVAL)).toBe(false);
  });

  it('cost for an hour what a booking costs, the item that tells of them apart', async () => {
    const units: number[] = [];
    const metered = await freshStore({ observe: (report) => units.push(report.units) });
    const hour = { from: MORNING.from, to: MORNING.from + HOUR };
    await metered.commit(book(newResource(), bookingId('a'), hour), stamp);
    await metered.commit(hold(holdOn([newResource()], { window: hour })).slice(1), stamp);
    expect(units[1]).toBe(units[0]);
    metered.close();
  });
});
