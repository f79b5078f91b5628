/** Packed pages: all lots, or all grounds, of a city in one item, so that a citizen's search is one read. */
import { certain, type Source } from '../../platform/item.ts';
import { columnsOf, makePages, rowsOf, type Columns } from '../../platform/pages.ts';
import type { Item, Stamp } from '../../platform/write.ts';
import { items } from '../../platform/table.ts';
import type { Instant } from '../../platform/time.ts';
import { placeItemsOf, placeOf } from '../records.ts';
import type { Opening } from '../engine/types.ts';
import type { Place, PlaceKind } from '../types.ts';

/** A place as it stood when it was last changed. */
export interface PackedPlace {
  readonly place: Place;
  readonly changedAt: Instant;
}

/** Names a page: the lots, or the grounds, of a city. */
export interface PageOf {
  readonly cityCode: string;
  readonly kind: PlaceKind;
}

export const packedOf = (item: Item): PackedPlace => ({
  place: placeOf(item),
  changedAt: (item.stamp as Stamp | undefined)?.at ?? 0,
});

export const isOn = ({ cityCode, kind }: PageOf, item: Item | undefined): boolean =>
  item?.cityCode === cityCode && item.placeKind === kind;

/** Places of one city share few openings: each is kept once, and unpacked they are one object again. */
interface Content extends Columns {
  readonly openings: readonly Opening[];
}

type Row = Omit<Place, 'opening'> & { readonly openingIndex: number; readonly changedAt: Instant };

const encode = (places: readonly PackedPlace[]): Content => {
  const openings = new Map<string, number>();
  const rows = places.map(({ place: { opening, ...place }, changedAt }): Row => {
    const text = JSON.stringify(opening);
    const openingIndex = openings.get(text) ?? openings.size;
    openings.set(text, openingIndex);
    return { ...place, openingIndex, changedAt };
  });
  return { openings: [...openings.keys()].map((text) => JSON.parse(text) as Opening), ...columnsOf(rows) };
};

const decode = ({ openings, ...columns }: Content): PackedPlace[] =>
  rowsOf<Row>(columns).map(({ openingIndex, changedAt, ...place }) => ({
    place: { ...place, opening: certain(openings[openingIndex], `opening of ${place.id}`) },
    changedAt,
  }));

export const placePages = makePages<PageOf, readonly PackedPlace[]>({
  kind: 'PLACE_PAGE',
  keyOf: (id, page) => items.PLACE_PAGE.key({ ...id, page }),
  first: async (store, page) =>
    (await placeItemsOf(store, page.cityCode)).filter((item) => isOn(page, item)).map(packedOf),
  encode,
  decode: (json) => decode(json as Content),
  lifetime: 5_000,
  most: 50,
});

/** All lots or all grounds of a city: one read when cold, none within the next seconds. */
export const placesOf = async (
  source: Source,
  cityCode: string,
  kind: PlaceKind,
  now: Instant,
): Promise<readonly Place[]> => (await placePages.read(source, { cityCode, kind }, now)).map(({ place }) => place);
