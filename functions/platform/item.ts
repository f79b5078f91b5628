import type { Context } from './context.ts';
import type { Store } from './store.ts';
import type { Item } from './write.ts';
import { tableDesign, type ItemKey, type ItemKind } from './table.ts';

/** Where reads come from: the batching loader of a request, or the store itself. */
export type Source = Store | Context;

/** Keys of an item: its own and those that put it into the indexes. */
interface Keys extends ItemKey {
  readonly listPk?: string;
  readonly listSk?: string;
  readonly findPk?: string;
  readonly findSk?: string;
}

/** Attributes that belong to the table and not to the noun. */
const tableAttributes: ReadonlySet<string> = new Set([
  tableDesign.partitionKey,
  tableDesign.sortKey,
  tableDesign.expiry,
  ...Object.values(tableDesign.indexes).flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]),
  'kind',
  'schemaVersion',
  'stamp',
]);

/** An item of a noun whose attributes lie flat beside the keys; `kind` is the table's word, so no noun may bring its own. */
export const itemOf = <Noun extends object>(
  kind: ItemKind,
  keys: Keys,
  noun: 'kind' extends keyof Noun ? never : Noun,
  schemaVersion = 1,
): Item => ({
  ...noun,
  ...keys,
  kind,
  schemaVersion,
});

/** What an item says of its noun: everything but keys, kind, version and stamp. */
export const attributesOf = (item: Item): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !tableAttributes.has(name)));

export const storeOf = (source: Source): Store => ('store' in source ? source.store : source);

/** Reads one item; through a request the reads of one tick travel together. */
export const read = (source: Source, key: ItemKey): Promise<Item | undefined> =>
  'load' in source ? source.load(key) : source.get(key);

/** A value that must be there: a reference inside the table leads somewhere, or something is broken. */
export const certain = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} is missing`);
  return value;
};
