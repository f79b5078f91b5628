import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { ensureTable } from '../local/emulator.ts';
import { openStore, type Store, type StoreOptions } from '../platform/store.ts';

/** A store over a new, empty table of the run's database. */
export const freshStore = async (
  options: Omit<StoreOptions, 'tableName' | 'endpoint'> = {},
): Promise<Store & { tableName: string; endpoint: string }> => {
  const endpoint = inject('endpoint');
  const tableName = `test-${randomUUID()}`;
  await ensureTable(endpoint, tableName);
  return { ...openStore({ tableName, endpoint, ...options }), tableName, endpoint };
};
