import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf, read, type Source } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { OccupancyPattern } from './types.ts';

const patternKey = (placeId: string) => items.OCCUPANCY_PATTERN.key({ placeId });

const patternItem = (pattern: OccupancyPattern): Item => {
  const { placeId, due } = pattern;
  const keys = { ...patternKey(placeId), ...items.OCCUPANCY_PATTERN.listKeys({ due: toDateTime(due), placeId }) };
  return itemOf('OCCUPANCY_PATTERN', keys, pattern);
};

const patternOf = (item: Item): OccupancyPattern => attributesOf(item) as unknown as OccupancyPattern;

export const findPattern = async (source: Source, placeId: string): Promise<OccupancyPattern | undefined> => {
  const item = await read(source, patternKey(placeId));
  return item && patternOf(item);
};

/** Begins a pattern; one that is there stays. */
export const beginPatternWrite = (pattern: OccupancyPattern): Write => ({ put: patternItem(pattern), if: ABSENT });

/** Writes a pattern over what it was; holds only while nobody else has looked at the lot since. */
export const patternWrite = (before: OccupancyPattern, after: OccupancyPattern): Write => ({
  put: patternItem(after),
  if: [{ attribute: 'due', is: before.due }],
});

/** Patterns of the lots that are to be looked at by now. */
export const patternsDue = async (store: Store, now: Instant, most: number): Promise<OccupancyPattern[]> => {
  const pk = items.OCCUPANCY_PATTERN.listPk({});
  const { items: found } = await store.query({ index: 'lists', pk, sortTo: `${toDateTime(now)}~`, limit: most });
  return found.map(patternOf);
};
