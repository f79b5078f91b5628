/**
 * Drafts of a person lie in one item, an attribute each: they are read together, two devices that save at once keep both
 * as long as there is room, and asking for one takes it away in the same transaction.
 */
import { nounOf } from '../../platform/ids.ts';
import { attributesOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Write } from '../../platform/write.ts';
import type { Draft } from './draft-types.ts';

const draftsKey = (personId: string) => items.REQUEST_DRAFTS.key({ personId });

/** Drafts of a person as they are this moment, the latest first. */
interface KeptDrafts {
  readonly drafts: readonly Draft[];
  /** Grows with every draft that is kept; 0 before the first. */
  readonly revision: number;
}

export const draftsNow = async (store: Store, personId: string): Promise<KeptDrafts> => {
  const item = await store.get(draftsKey(personId), { consistent: true });
  const attributes = item ? attributesOf(item) : {};
  const drafts = Object.entries(attributes)
    .flatMap(([name, value]) => (nounOf(name) === 'draft' ? [value as Draft] : []))
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  return { drafts, revision: Number(attributes.revision ?? 0) };
};

/** Keeps a draft, in the place of what it was before; holds only while no other was kept since these were seen. */
export const keepDraft = (personId: string, unitId: string, { revision }: KeptDrafts, draft: Draft): Write => ({
  change: draftsKey(personId),
  set: { kind: 'REQUEST_DRAFTS', schemaVersion: 1, unitId, revision: revision + 1, [draft.id]: draft },
  if: revision === 0 ? [{ absent: 'revision' }] : [{ attribute: 'revision', is: revision }],
});

/** Takes a draft away. */
export const dropDraft = (personId: string, draftId: string): Write => ({
  change: draftsKey(personId),
  remove: [draftId],
});
