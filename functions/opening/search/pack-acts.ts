import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Item, Stamp } from '../../platform/write.ts';
import { isOn, packedOf, placePages, type PackedPlace, type PageOf } from './records.ts';
import { placeOf } from '../records.ts';

/** Page on which an item is, or would be, packed. */
const pageOf = (item: Item): PageOf => {
  const { cityCode, kind } = placeOf(item);
  return { cityCode, kind };
};

/** The places of a page after some changes; an older change never covers a newer one, in whatever order they come. */
const withChanges = (page: PageOf, known: readonly PackedPlace[], changes: readonly Change[]): PackedPlace[] => {
  const places = new Map(known.map((packed) => [packed.place.id, packed]));
  for (const { before, after } of changes) {
    if (after && isOn(page, after)) {
      const packed = packedOf(after);
      if ((places.get(packed.place.id)?.changedAt ?? 0) <= packed.changedAt) places.set(packed.place.id, packed);
    } else if (before && isOn(page, before)) places.delete(placeOf(before).id);
  }
  return [...places.values()].sort((a, b) => (a.place.id < b.place.id ? -1 : 1));
};

const repack = (store: Store, page: PageOf, changes: readonly Change[]): Promise<void> => {
  const at = Math.max(0, ...changes.map(({ stamp }) => stamp?.at ?? 0));
  const stamp: Stamp = { actor: 'system', useCase: 'packPlaces', at };
  return placePages.rewrite(store, page, stamp, (known) => withChanges(page, known, changes));
};

export const packPlaces: Reaction = {
  name: 'packPlaces',
  on: ['PLACE'],
  run: async (changes, store) => {
    const pages = new Map<string, PageOf>();
    for (const item of changes.flatMap(({ before, after }) => [before, after]))
      if (item) pages.set(JSON.stringify(pageOf(item)), pageOf(item));
    await Promise.all([...pages.values()].map((page) => repack(store, page, changes)));
  },
};
