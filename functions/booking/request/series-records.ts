import { attributesOf, itemOf, read, type Source } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { CivilDate } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { Series } from './series-types.ts';

const seriesKey = (seriesId: string) => items.REQUEST_SERIES.key({ seriesId });

const cityOf = (divisionCode: string): string => `${divisionCode.slice(0, 4)}00`;

/** A series of a unit in a division. */
export const seriesItem = (series: Series, divisionCode: string): Item => {
  const { id: seriesId, until } = series;
  const list = { cityCode: cityOf(divisionCode), until, seriesId };
  return itemOf('REQUEST_SERIES', { ...seriesKey(seriesId), ...items.REQUEST_SERIES.listKeys(list) }, series);
};

export const seriesOf = (item: Item): Series => attributesOf(item) as unknown as Series;

export const findSeries = async (source: Source, id: string): Promise<Series | undefined> => {
  const item = await read(source, seriesKey(id));
  return item && seriesOf(item);
};

/** Series of the units of a city and its counties that end on a day or later. */
export const seriesUntil = async (store: Store, divisionCode: string, day: CivilDate): Promise<Series[]> => {
  const pk = items.REQUEST_SERIES.listPk({ cityCode: cityOf(divisionCode) });
  return (await store.queryAll({ index: 'lists', pk, sortFrom: day })).map(seriesOf);
};

/** What a series becomes that follows the calendar; fails when it was changed meanwhile. */
export const changeSeries = (
  { id, followedAt }: Series,
  set: Partial<Pick<Series, 'requestIds' | 'skipped'>> & Required<Pick<Series, 'followedAt'>>,
): Write => ({
  change: seriesKey(id),
  set,
  if: [
    { present: 'pk' },
    followedAt === undefined ? { absent: 'followedAt' } : { attribute: 'followedAt', is: followedAt },
  ],
});
