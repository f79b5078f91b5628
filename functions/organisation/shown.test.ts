import { afterAll, expect, it } from 'vitest';
import type { Store } from '../platform/store.ts';
import { MINUTE } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { contextOf, NOW, people, settle, units } from '../testing/town.ts';
import { findPerson, personItem, personShown, unitShown } from './records.ts';

const database = await freshStore();
afterAll(() => database.close());
await settle(database);

let reads = 0;
const store: Store = {
  ...database,
  getMany: (keys, options) => {
    reads += keys.length;
    return database.getMany(keys, options);
  },
};
const write = (name: string) =>
  database.commit([{ put: personItem({ ...people.clerk, name }) }], { actor: 'system', useCase: 'test', at: NOW });

/** How many items an act reads. */
const readsOf = async (act: () => Promise<unknown>): Promise<number> => {
  const before = reads;
  await act();
  return reads - before;
};

it('names of people and units are read once a minute, however many requests show them', async () => {
  const show = (now: number) => {
    const ctx = contextOf(store, people.dispatcher, now);
    return Promise.all([personShown(ctx, people.clerk.id), unitShown(ctx, units.bureau.id)]);
  };
  expect(await readsOf(() => show(NOW))).toBe(2);
  expect(await readsOf(() => show(NOW + MINUTE - 1))).toBe(0);
  expect(await readsOf(() => show(NOW + MINUTE))).toBe(2);
});

it('whoever decides sees a person as he stands, and whoever is missing is asked for again', async () => {
  const ctx = (now = NOW) => contextOf(store, people.dispatcher, now);
  await personShown(ctx(), people.clerk.id);
  await write('renamed');
  expect((await findPerson(ctx(), people.clerk.id))?.name).toBe('renamed');
  expect((await personShown(ctx(NOW + MINUTE), people.clerk.id))?.name).toBe('renamed');
  const missing = 'psn_00000000000000000000000000';
  expect(await readsOf(() => personShown(ctx(), missing))).toBe(1);
  expect(await readsOf(() => personShown(ctx(), missing))).toBe(1);
});
