import { attributesOf, itemOf, read, storeOf, type Source } from '../platform/item.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { planOf } from './engine/plan.ts';
import type { Place, PlaceKind } from './types.ts';

/** Item of a place. Throws when its opening is not one, so that none such gets into the table. */
export const placeItem = ({ kind: placeKind, ...place }: Place): Item => {
  planOf(place.opening);
  return itemOf(
    'PLACE',
    {
      ...items.PLACE.key({ placeId: place.id }),
      ...items.PLACE.listKeys({ cityCode: place.cityCode, placeId: place.id }),
    },
    { ...place, placeKind },
  );
};

export const placeOf = (item: Item): Place => {
  const { placeKind, ...place } = attributesOf(item);
  return { ...place, kind: placeKind as PlaceKind } as unknown as Place;
};

export const findPlace = async (source: Source, id: string): Promise<Place | undefined> => {
  const item = await read(source, items.PLACE.key({ placeId: id }));
  return item && placeOf(item);
};

/** Items of all places of a city, lots and grounds. */
export const placeItemsOf = (source: Source, cityCode: string): Promise<Item[]> =>
  storeOf(source).queryAll({ index: 'lists', pk: items.PLACE.listPk({ cityCode }) });

/** Holds only while a place has the spaces it was seen with. */
export const placeCheck = ({ id: placeId, spaces }: Place): Write => ({
  check: items.PLACE.key({ placeId }),
  if: [spaces === undefined ? { absent: 'spaces' } : { attribute: 'spaces', is: spaces }],
});
