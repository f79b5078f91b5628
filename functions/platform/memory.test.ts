import { describe, expect, it } from 'vitest';
import { makeMemory } from './memory.ts';
import type { Store } from './store.ts';

const storeOf = (): Store => ({}) as Store;

describe('short memory of reads', () => {
  it('reads once for all who ask within the lifetime, and again after it', async () => {
    const memory = makeMemory<number>(1_000, 10);
    const store = storeOf();
    let reads = 0;
    const load = () => Promise.resolve((reads += 1));
    expect(await Promise.all([memory.read(store, 'a', 0, load), memory.read(store, 'a', 999, load)])).toEqual([1, 1]);
    expect(await memory.read(store, 'a', 1_000, load)).toBe(2);
  });

  it('keeps stores and keys apart', async () => {
    const memory = makeMemory<string>(1_000, 10);
    const [one, other] = [storeOf(), storeOf()];
    await memory.read(one, 'a', 0, () => Promise.resolve('one'));
    expect(await memory.read(other, 'a', 0, () => Promise.resolve('other'))).toBe('other');
    expect(await memory.read(one, 'b', 0, () => Promise.resolve('b'))).toBe('b');
  });

  it('forgets when told, forgets failures, and forgets the oldest when full', async () => {
    const memory = makeMemory<string>(1_000, 2);
    const store = storeOf();
    const say = (word: string) => () => Promise.resolve(word);
    await memory.read(store, 'a', 0, say('old'));
    memory.forget(store, 'a');
    expect(await memory.read(store, 'a', 0, say('new'))).toBe('new');
    await expect(memory.read(store, 'b', 0, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await memory.read(store, 'b', 0, say('found'))).toBe('found');
    await memory.read(store, 'c', 0, say('third'));
    expect(await memory.read(store, 'a', 0, say('read again'))).toBe('read again');
    expect(await memory.read(store, 'c', 0, say('not read'))).toBe('third');
  });
});
