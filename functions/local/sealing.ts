import { randomBytes } from 'node:crypto';
import { makeSealing, type Sealing } from '../platform/sealing.ts';
import type { Folder } from './folder.ts';

/** Sealing by the key of this folder: made at the first start, and as old as the data it opens. */
export const sealingOf = (folder: Folder): Sealing => {
  const kept = folder.read('sealing') as { readonly key: string } | undefined;
  if (kept) return makeSealing(kept.key);
  const key = randomBytes(32).toString('base64url');
  folder.write('sealing', { key });
  return makeSealing(key);
};
