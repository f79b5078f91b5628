import type { Change, Reaction } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import type { Item, Stamp } from '../platform/write.ts';
import { currentPage, writePage, type PackedPlace } from './page-records.ts';
import { placeItemsOf, placeOf } from './records.ts';
import type { PlaceKind } from './types.ts';

/** How often a page is tried when others write it, too. */
const TRIES = 10;

const packedOf = (item: Item): PackedPlace => ({
  place: placeOf(item),
  changedAt: (item.stamp as Stamp | undefined)?.at ?? 0,
});

interface Page {
  readonly cityCode: string;
  readonly kind: PlaceKind;
}

/** Page on which an item is, or would be, packed. */
const pageOf = (item: Item): Page => {
  const { cityCode, kind } = placeOf(item);
  return { cityCode, kind };
};

const isOn = ({ cityCode, kind }: Page, item: Item | undefined): boolean =>
  item?.cityCode === cityCode && item.placeKind === kind;

/** The places of a page after some changes; an older change never covers a newer one, in whatever order they come. */
const withChanges = (page: Page, known: readonly PackedPlace[], changes: readonly Change[]): PackedPlace[] => {
  const places = new Map(known.map((packed) => [packed.place.id, packed]));
  for (const { before, after } of changes) {
    if (after && isOn(page, after)) {
      const packed = packedOf(after);
      if ((places.get(packed.place.id)?.changedAt ?? 0) <= packed.changedAt) places.set(packed.place.id, packed);
    } else if (before && isOn(page, before)) places.delete(placeOf(before).id);
  }
  return [...places.values()].sort((a, b) => (a.place.id < b.place.id ? -1 : 1));
};

/** A page that was never written starts from the list of the city's places. */
const firstPlaces = async (store: Store, page: Page): Promise<PackedPlace[]> =>
  (await placeItemsOf(store, page.cityCode)).filter((item) => isOn(page, item)).map(packedOf);

const repack = async (store: Store, page: Page, changes: readonly Change[]): Promise<void> => {
  const at = Math.max(0, ...changes.map(({ stamp }) => stamp?.at ?? 0));
  const stamp: Stamp = { actor: 'system', useCase: 'packPlaces', at };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { version, places } = await currentPage(store, page.cityCode, page.kind);
    const known = version === 0 ? await firstPlaces(store, page) : places;
    const next = { version, places: withChanges(page, known, changes) };
    if (await writePage(store, page.cityCode, page.kind, next, stamp)) return;
  }
  throw new Error(`the page of ${page.cityCode} is written by too many at once; the stream will tell again`);
};

const packPlaces: Reaction = {
  name: 'packPlaces',
  on: ['PLACE'],
  run: async (changes, store) => {
    const pages = new Map<string, Page>();
    for (const item of changes.flatMap(({ before, after }) => [before, after]))
      if (item) pages.set(JSON.stringify(pageOf(item)), pageOf(item));
    await Promise.all([...pages.values()].map((page) => repack(store, page, changes)));
  },
};

export const reactions: readonly Reaction[] = [packPlaces];
