import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../../platform/item.ts';
import type { Result } from '../../platform/result.ts';
import type { Metered, Store } from '../../platform/store.ts';
import { HOUR, instantOf } from '../../platform/time.ts';
import { citizenContext, newPlate, tokenOf } from '../../testing/citizens.ts';
import { freshStore } from '../../testing/database.ts';
import { lotOf } from '../../testing/parking.ts';
import { NOW, settle, units } from '../../testing/town.ts';
import { codesOf, value } from '../../testing/trips.ts';
import { placeItem } from '../records.ts';
import { reserveSpace } from './acts.ts';
import { cancelReservation } from './holder-acts.ts';
import { emptyDay } from './capacity.ts';
import { daysOf } from './day-records.ts';
import type { ReserveSpace } from './types.ts';

const RIVALS = 64;
const SPACES = 3;
const NIGHT = { from: instantOf('2026-11-24T18:00'), to: instantOf('2026-11-25T07:00') };
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const won = (results: readonly Result<unknown>[]): number => results.filter(({ ok }) => ok).length;

/** Throws at every third attempt what DynamoDB throws when two transactions meet; the embedded database never does. */
const conflicts = () => {
  let attempts = 0;
  return (): void => {
    attempts += 1;
    if (attempts % 3 === 0) throw Object.assign(new Error('conflict'), { name: 'TransactionConflictException' });
  };
};

/** The same store where every second commit happens, and its answer never arrives. */
const losingAnswers = (store: Store): Store => {
  let commits = 0;
  return {
    ...store,
    commit: async (writes, stamp) => {
      const outcome = await store.commit(writes, stamp);
      commits += 1;
      if (commits % 2 === 0) throw new Error('connection lost');
      return outcome;
    },
  };
};

describe.each([
  ['on a calm database', {}],
  ['while transactions conflict', { disturb: conflicts() }],
])('races for spaces %s', async (_, options) => {
  const store = await freshStore(options);
  afterAll(() => store.close());
  await settle(store);
  const newLot = async () => {
    const lot = lotOf(units.bureau);
    await store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at: NOW });
    return lot;
  };
  const inputs = async (count: number, placeId: string, change: Partial<ReserveSpace> = {}) => {
    // One after the other: whose telephone is proved is no part of the race.
    const tokens: string[] = [];
    while (tokens.length < count) tokens.push(await tokenOf(store));
    return tokens.map((token): ReserveSpace => ({
      ...{ idempotencyKey: randomUUID(), token, placeId, window: NIGHT, plateNumber: newPlate() },
      ...{ seats: 5, nonCommercial: true },
      ...change,
    }));
  };
  const input = async (placeId: string): Promise<ReserveSpace> =>
    certain((await inputs(1, placeId))[0], 'a wish for a space');
  const countsOf = async (placeId: string) => {
    const days = await daysOf(store, placeId, ['2026-11-24', '2026-11-25'], (date) => emptyDay(placeId, date, SPACES));
    return days.flatMap(({ reserved }) => reserved);
  };
  const full = [...times(18, () => 0), ...times(13, () => SPACES), ...times(17, () => 0)];

  it('64 at once for three spaces: three win, 61 are told that it is full', async () => {
    const { id } = await newLot();
    const asked = await inputs(RIVALS, id);
    const results = await Promise.all(asked.map((input) => reserveSpace(citizenContext(store), input)));
    expect(won(results)).toBe(SPACES);
    expect(results.filter(({ ok }) => !ok).flatMap(codesOf)).toEqual(times(RIVALS - SPACES, () => 'FULL'));
    expect(await countsOf(id)).toEqual(full);
  });

  it('64 at once whose answers get lost ask again: still three have won, each once', async () => {
    const { id } = await newLot();
    const asked = await inputs(RIVALS, id);
    const lossy = losingAnswers(store);
    const ask = async (input: ReserveSpace): Promise<Result<unknown>> => {
      try {
        return await reserveSpace(citizenContext(lossy), input);
      } catch {
        return ask(input);
      }
    };
    const results = await Promise.all(asked.map(ask));
    expect(won(results)).toBe(SPACES);
    expect(results.filter(({ ok }) => !ok).flatMap(codesOf)).toEqual(times(RIVALS - SPACES, () => 'FULL'));
    expect(await countsOf(id)).toEqual(full);
  });

  it('12 for hours that do not meet all win', async () => {
    const { id } = await newLot();
    const asked = await inputs(12, id);
    const results = await Promise.all(
      asked.map((input, i) => {
        const window = { from: NIGHT.from + i * HOUR, to: NIGHT.from + (i + 1) * HOUR };
        return reserveSpace(citizenContext(store), { ...input, window });
      }),
    );
    expect(results.flatMap(codesOf)).toEqual([]);
  });

  it('one person who asks 20 times at once has two, whatever he asked first', async () => {
    const { id } = await newLot();
    const one = await input(id);
    const results = await Promise.all(
      times(20, () =>
        reserveSpace(citizenContext(store), {
          ...one,
          ...{ idempotencyKey: randomUUID(), plateNumber: newPlate() },
        }),
      ),
    );
    expect(won(results)).toBeLessThanOrEqual(2);
    expect(new Set(results.flatMap(codesOf))).toEqual(new Set(['LIVE_TOO_MANY']));
  });

  it('who gives back among rivals frees one space for one of them', async () => {
    const { id } = await newLot();
    const holders = await inputs(SPACES, id);
    const held = await Promise.all(holders.map((input) => reserveSpace(citizenContext(store), input)));
    const [first] = held.map(value);
    const rivals = await inputs(16, id);
    const [cancelled, ...results] = await Promise.all([
      cancelReservation(citizenContext(store), { token: holders[0]?.token ?? '', reservationId: first?.id ?? '' }),
      ...rivals.map((input) => reserveSpace(citizenContext(store), input)),
    ]);
    expect(cancelled.ok).toBe(true);
    expect(won(results)).toBeLessThanOrEqual(1);
    const next = await reserveSpace(citizenContext(store), await input(id));
    expect(won([...results, next])).toBe(1);
    expect(await countsOf(id)).toEqual(full);
  });
});

it('a night costs a fixed number of write units, whatever else is reserved', async () => {
  const metered: Metered[] = [];
  const store = await freshStore({ observe: (report) => metered.push(report) });
  await settle(store);
  const lot = lotOf(units.bureau);
  await store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at: NOW });
  const unitsOf = async (): Promise<number> => {
    const token = await tokenOf(store);
    metered.length = 0;
    const input = { token, placeId: lot.id, window: NIGHT, plateNumber: newPlate(), seats: 5, nonCommercial: true };
    value(await reserveSpace(citizenContext(store), { idempotencyKey: randomUUID(), ...input }));
    expect(metered.filter(({ operation }) => operation === 'transaction')).toHaveLength(1);
    return metered.reduce((sum, { operation, units: used }) => sum + (operation === 'transaction' ? used : 0), 0);
  };
  const first = await unitsOf();
  expect(await unitsOf()).toBeLessThanOrEqual(first);
  expect(first).toBeLessThanOrEqual(20);
  store.close();
});
