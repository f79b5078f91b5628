import type { Store } from './store.ts';
import type { Stamp, Write } from './write.ts';

/** Most writes of one transaction. */
const MOST = 100;

const commitPart = async (store: Store, writes: readonly Write[], stamp: Stamp): Promise<boolean> => {
  if (writes.length === 0) return true;
  const outcome = await store.commit(writes, stamp);
  if (outcome.ok) return true;
  if (outcome.cause === 'busy') return false;
  const failed = new Set(outcome.failed.map(({ index }) => index));
  const holding = writes.filter((_, index) => !failed.has(index));
  return commitPart(store, holding, stamp);
};

/**
 * Commits, however many they are, the writes whose own conditions hold, and leaves out the others: those done before.
 * False when the database was too busy; what was written by then stays, and the same call may be repeated.
 */
export const commitWhatHolds = async (store: Store, writes: readonly Write[], stamp: Stamp): Promise<boolean> => {
  for (let i = 0; i < writes.length; i += MOST)
    if (!(await commitPart(store, writes.slice(i, i + MOST), stamp))) return false;
  return true;
};
