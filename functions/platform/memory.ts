import type { Store } from './store.ts';
import type { Instant } from './time.ts';

/** Short memory of a process for reads that many callers share. */
export interface Memory<T> {
  /** What was read within the lifetime, else what `load` reads now. Callers at the same time share one read. */
  read(store: Store, key: string, now: Instant, load: () => Promise<T>): Promise<T>;
  /** Makes the next read a fresh one, of whatever key where none is named: for whoever has just written. */
  forget(store: Store, key?: string): void;
}

/**
 * Keeps at most `most` reads, the oldest gives way. A failed read is not kept.
 * Time is the callers' own present moment, so a test decides when a read grows old.
 */
export const makeMemory = <T>(lifetime: number, most: number): Memory<T> => {
  const memories = new WeakMap<Store, Map<string, { readonly at: Instant; readonly value: Promise<T> }>>();
  const memoryOf = (store: Store) => {
    const memory = memories.get(store) ?? new Map<string, { readonly at: Instant; readonly value: Promise<T> }>();
    memories.set(store, memory);
    return memory;
  };
  return {
    read: (store, key, now, load) => {
      const memory = memoryOf(store);
      const kept = memory.get(key);
      if (kept && Math.abs(now - kept.at) < lifetime) return kept.value;
      const value = load();
      memory.delete(key);
      memory.set(key, { at: now, value });
      value.catch(() => {
        if (memory.get(key)?.value === value) memory.delete(key);
      });
      const [oldest] = memory.keys();
      if (memory.size > most && oldest !== undefined) memory.delete(oldest);
      return value;
    },
    forget: (store, key) => {
      if (key === undefined) memories.delete(store);
      else memories.get(store)?.delete(key);
    },
  };
};
