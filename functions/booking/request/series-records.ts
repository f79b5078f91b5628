import { attributesOf, itemOf, read, type Source } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import type { Item } from '../../platform/write.ts';
import type { Series } from './series-types.ts';

const seriesKey = (seriesId: string) => items.REQUEST_SERIES.key({ seriesId });

export const seriesItem = (series: Series): Item => itemOf('REQUEST_SERIES', seriesKey(series.id), series);

export const seriesOf = (item: Item): Series => attributesOf(item) as unknown as Series;

export const findSeries = async (source: Source, id: string): Promise<Series | undefined> => {
  const item = await read(source, seriesKey(id));
  return item && seriesOf(item);
};
