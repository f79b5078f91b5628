/** How far the board of a service centre has moved on, so that whoever looks again reads it only when it has. */
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Write } from '../../platform/write.ts';

const boardKey = (unitId: string) => items.BOARD.key({ unitId });

export const boardMovedWrite = (unitId: string): Write => ({
  change: boardKey(unitId),
  set: { kind: 'BOARD', schemaVersion: 1 },
  add: { moves: 1 },
});

/** Name of the board's present state; the same as long as nothing on it has changed. */
export const boardVersion = async (store: Store, unitId: string): Promise<string> => {
  const item = await store.get(boardKey(unitId));
  return `${unitId.slice(-6)}-${String((item?.moves as number | undefined) ?? 0)}`;
};
