/**
 * Drafts of a person lie in one item, an attribute each: they are read together, two devices that save different ones
 * do not disturb each other, and asking for one takes it away in the same transaction.
 */
import { nounOf } from '../../platform/ids.ts';
import { attributesOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Write } from '../../platform/write.ts';
import type { Draft } from './draft-types.ts';

const draftsKey = (personId: string) => items.REQUEST_DRAFTS.key({ personId });

/** A person's drafts as they are this moment, the latest first. */
export const draftsOf = async (store: Store, personId: string): Promise<Draft[]> => {
  const item = await store.get(draftsKey(personId), { consistent: true });
  return Object.entries(item ? attributesOf(item) : {})
    .flatMap(([name, value]) => (nounOf(name) === 'draft' ? [value as Draft] : []))
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
};

/** Keeps a draft, in the place of what it was before. */
export const keepDraft = (personId: string, unitId: string, draft: Draft): Write => ({
  change: draftsKey(personId),
  set: { kind: 'REQUEST_DRAFTS', schemaVersion: 1, unitId, [draft.id]: draft },
});

/** Takes a draft away. */
export const dropDraft = (personId: string, draftId: string): Write => ({
  change: draftsKey(personId),
  remove: [draftId],
});
