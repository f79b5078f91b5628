import { ABSENT } from '../platform/condition.ts';
import { attributesOf, itemOf, read, type Source } from '../platform/item.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { noFigures } from './rules.ts';
import type { DivisionFigures } from './types.ts';

const figuresOf = (item: Item): DivisionFigures => attributesOf(item) as unknown as DivisionFigures;

/** Counters of a division's subtree in a month, zeros when nothing was counted. */
export const findFigures = async (source: Source, divisionCode: string, month: string): Promise<DivisionFigures> => {
  const item = await read(source, items.FIGURES.key({ divisionCode, month }));
  return item ? figuresOf(item) : noFigures(divisionCode, month);
};

/** Adds to the counters of one division and month. */
export const addFigures = ({ divisionCode, month, requests, trips, kilometres }: DivisionFigures): Write => ({
  change: items.FIGURES.key({ divisionCode, month }),
  set: { kind: 'FIGURES', schemaVersion: 1, divisionCode, month },
  add: { requests, trips, kilometres },
});

/** Marks a change as counted; fails when it was counted before. */
export const markSeen = (changeId: string, reaction: string): Write => ({
  put: itemOf('SEEN', items.SEEN.key({ changeId, reaction }), {}),
  if: ABSENT,
});
