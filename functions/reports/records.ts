import { ABSENT } from '../platform/condition.ts';
import { divisionsBelow } from '../organisation/records.ts';
import { attributesOf, itemOf, read, storeOf, type Source } from '../platform/item.ts';
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

/** Figures of each division directly below one, in the order of their codes: one query and one batch. */
export const figuresBelow = async (source: Source, divisionCode: string, month: string): Promise<DivisionFigures[]> => {
  const codes = (await divisionsBelow(source, divisionCode)).map(({ code }) => code);
  const found = await storeOf(source).getMany(codes.map((code) => items.FIGURES.key({ divisionCode: code, month })));
  return codes.map((code, index) => {
    const item = found[index];
    return item ? figuresOf(item) : noFigures(code, month);
  });
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
