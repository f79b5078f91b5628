import { afterAll, describe, expect, it } from 'vitest';
import { freshStore } from '../testing/database.ts';
import { commitWhatHolds } from './batch.ts';
import { ABSENT } from './condition.ts';
import { itemOf } from './item.ts';
import { items } from './table.ts';
import type { Write } from './write.ts';

const stamp = { actor: 'psn_test', useCase: 'test', at: 1 };
const key = (n: number) => items.SEEN.key({ changeId: String(n), reaction: 'test' });
const writes = (from: number, to: number, by: string): Write[] =>
  Array.from({ length: to - from }, (_, i) => ({ put: itemOf('SEEN', key(from + i), { by }), if: ABSENT }));

describe('a batch', async () => {
  let isBusy = false;
  const store = await freshStore({
    disturb: () => {
      if (isBusy) throw Object.assign(new Error('busy'), { name: 'ThrottlingException' });
    },
  });
  afterAll(() => store.close());
  const by = async (n: number): Promise<unknown> => (await store.get(key(n), { consistent: true }))?.by;

  it('of more writes than one transaction takes does those that hold and leaves the others as they are', async () => {
    expect(await commitWhatHolds(store, writes(90, 110, 'first'), stamp)).toBe(true);
    expect(await commitWhatHolds(store, writes(0, 250, 'second'), stamp)).toBe(true);
    expect(await Promise.all([0, 89, 90, 109, 110, 249].map(by))).toEqual([
      'second',
      'second',
      'first',
      'first',
      'second',
      'second',
    ]);
  });

  it('tells that the database was too busy, and may be repeated', async () => {
    isBusy = true;
    expect(await commitWhatHolds(store, writes(300, 301, 'third'), stamp)).toBe(false);
    isBusy = false;
    expect(await commitWhatHolds(store, writes(300, 301, 'third'), stamp)).toBe(true);
    expect(await by(300)).toBe('third');
  });
});
