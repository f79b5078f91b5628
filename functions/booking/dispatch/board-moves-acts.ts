/** How the boards learn that something on them has changed. */
import { findUnit } from '../../organisation/records.ts';
import type { Change, Reaction } from '../../platform/changes.ts';
import { nounOf } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { quoteOf } from '../../rental/quote/records.ts';
import { findRequest } from '../records.ts';
import { boardMovedWrite } from './board-records.ts';

/**
 * The service centre, or the unit that one serves, whose board shows an item; a ledger day lies on the shelf of its
 * fleet, and a quote of a partner is told of with its request.
 */
const placeOf = async (store: Store, item: Item): Promise<string | undefined> => {
  if (item.kind === 'LEDGER_DAY') return item.pk.split('#')[1];
  if (item.kind === 'RENTAL_QUOTE') return (await findRequest(store, quoteOf(item).requestId))?.centreId;
  const place =
    item.kind === 'VEHICLE' || item.kind === 'DRIVER' || item.kind === 'BLOCK' || item.kind === 'HOLD'
      ? item.unitId
      : item.centreId;
  return typeof place === 'string' ? place : undefined;
};

/** The centre on whose board a place is: its own, or that of the centre which serves it; other shelves are on none. */
const centreOf = async (store: Store, place: string): Promise<string | undefined> =>
  nounOf(place) === 'unit' ? (await findUnit(store, place))?.servedBy : undefined;

const tell = async (changes: readonly Change[], store: Store): Promise<void> => {
  const touched = changes.flatMap(({ before, after, stamp }) =>
    [before, after].flatMap((item) => (item ? [{ item, at: stamp?.at ?? 0 }] : [])),
  );
  const told = await Promise.all(touched.map(async ({ item, at }) => ({ at, place: await placeOf(store, item) })));
  const places = new Map<string, Instant>();
  for (const { place, at } of told) if (place !== undefined) places.set(place, Math.max(places.get(place) ?? 0, at));
  const centres = await Promise.all([...places].map(async ([place, at]) => ({ at, id: await centreOf(store, place) })));
  const boards = Map.groupBy(centres, ({ id }) => id);
  boards.delete(undefined);
  await Promise.all(
    [...boards].map(([id = '', moved]) => {
      const at = Math.max(...moved.map((one) => one.at));
      return store.commit([boardMovedWrite(id)], { actor: 'system', useCase: 'moveBoard', at });
    }),
  );
};

/** Lets every board that shows something of a batch know that it has moved on; once too often does no harm. */
export const moveBoards: Reaction = {
  name: 'moveBoards',
  on: ['LEDGER_DAY', 'ORDER', 'REQUEST', 'POOLING', 'VEHICLE', 'DRIVER', 'BLOCK', 'HOLD', 'RENTAL_QUOTE'],
  run: tell,
};
