/** How the boards learn that something on them has changed. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Item } from '../../platform/write.ts';
import { boardMovedWrite } from './board-records.ts';

/** The service centre whose board shows an item; a ledger day lies on the shelf of its fleet. */
const boardOf = (item: Item): string | undefined => {
  if (item.kind === 'LEDGER_DAY') return item.pk.split('#')[1];
  const place =
    item.kind === 'VEHICLE' || item.kind === 'DRIVER' || item.kind === 'BLOCK' || item.kind === 'HOLD'
      ? item.unitId
      : item.centreId;
  return typeof place === 'string' ? place : undefined;
};

const tell = async (changes: readonly Change[], store: Store): Promise<void> => {
  const boards = new Map<string, number>();
  for (const { before, after, stamp } of changes)
    for (const item of [before, after]) {
      const unitId = item && boardOf(item);
      if (unitId !== undefined) boards.set(unitId, Math.max(boards.get(unitId) ?? 0, stamp?.at ?? 0));
    }
  await Promise.all(
    [...boards].map(([unitId, at]) =>
      store.commit([boardMovedWrite(unitId)], { actor: 'system', useCase: 'moveBoard', at }),
    ),
  );
};

/** Lets every board that shows something of a batch know that it has moved on; once too often does no harm. */
export const moveBoards: Reaction = {
  name: 'moveBoards',
  on: ['LEDGER_DAY', 'ORDER', 'REQUEST', 'POOLING', 'VEHICLE', 'DRIVER', 'BLOCK', 'HOLD'],
  run: tell,
};
