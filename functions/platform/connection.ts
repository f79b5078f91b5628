/** Pages of lists after Relay's cursor connections: one shape for lists in memory and for lists in the table. */
import { listArgumentInvalid, type ListArgumentError } from './argument.ts';
import { derivedNumber } from './ids.ts';
import type { Query, Store } from './store.ts';
import type { Item } from './write.ts';
import { tableDesign } from './table.ts';

/** Arguments of every list, as GraphQL hands them over. */
export interface ListArguments {
  /** 1 to 100. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Where a node stands in its list: the values the list is sorted by, last of them its id. */
export type Position = readonly (string | number)[];

const MAX_FIRST = 100;
const MAX_CURSOR_LENGTH = 1_000;

const checkedFirst = (first: number): number => {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_FIRST) return first;
  throw listArgumentInvalid('first', { zh: '每页条数应为 1 至 100。', en: '`first` must be 1 to 100.' });
};

export const encodeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * Position behind a cursor. The shape is the type of each value in turn: a cursor of another list, or one made up,
 * does not have it and is refused.
 */
const decodeCursor = (cursor: string, shape: readonly ('string' | 'number')[]): Position => {
  const parts = cursor.length <= MAX_CURSOR_LENGTH ? parsed(Buffer.from(cursor, 'base64url').toString()) : undefined;
  const fits =
    Array.isArray(parts) && parts.length === shape.length && shape.every((type, i) => typeof parts[i] === type);
  if (!fits) throw foreignCursor();
  return parts as Position;
};

const foreignCursor = (): ListArgumentError =>
  listArgumentInvalid('after', { zh: '游标不属于此列表。', en: '`after` is not a cursor of this list.' });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Order of two positions, value by value; texts by code unit, as the table sorts them. */
export const comparePositions = (a: Position, b: Position): number => {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined || left > right) return 1;
    if (left < right) return -1;
  }
  return a.length - b.length;
};

const connection = <T>(
  edges: { cursor: string; node: T }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): Connection<T> => ({
  edges,
  nodes: edges.map(({ node }) => node),
  pageInfo: {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  },
});

/**
 * Page of a list in memory that is already sorted by `positionOf` (ascending; negate a number to sort it descending).
 * The cursor is the position, so a page goes on at the right place even when its last node has left the list.
 */
export const connectionOf = <T>(
  sorted: readonly T[],
  { first, after }: ListArguments,
  positionOf: (node: T) => Position,
): Connection<T> => {
  const count = checkedFirst(first);
  const [sample] = sorted;
  let start = 0;
  if (after != null) {
    // An empty list has no shape to compare with, and nothing to go on with.
    const shape = sample === undefined ? [] : positionOf(sample).map((value) => typeof value as 'string' | 'number');
    const position = sample === undefined ? [] : decodeCursor(after, shape);
    const next = sorted.findIndex((node) => comparePositions(positionOf(node), position) > 0);
    start = next < 0 ? sorted.length : next;
  }
  const edges = sorted.slice(start, start + count).map((node) => ({ cursor: encodeCursor(positionOf(node)), node }));
  return connection(edges, start + count < sorted.length, start > 0);
};

/** Short name of a list in the table, which its cursors carry: one of another list, or of another's, is not taken for it. */
const listName = ({ index, pk }: Pick<Query, 'index' | 'pk'>): string =>
  derivedNumber(32, index ?? 'table', pk).toString(36);

/** Page of a list in the table. Cursors carry sort keys only: the partition is always the caller's own. */
export const storedConnection = async (
  store: Store,
  query: Omit<Query, 'limit' | 'after'>,
  { first, after }: ListArguments,
): Promise<Connection<Item>> => {
  const count = checkedFirst(first);
  const name = listName(query);
  const { partitionKey, sortKey } = query.index ? tableDesign.indexes[query.index] : tableDesign;
  const cursorOf = (item: Item): string => encodeCursor([String(item[sortKey]), item.pk, item.sk, name]);
  const startKey = (cursor: string): Record<string, string> => {
    const [sort = '', pk = '', sk = '', from] = decodeCursor(cursor, ['string', 'string', 'string', 'string']).map(
      String,
    );
    const { sortPrefix = '', sortFrom = sort, sortTo = sort } = query;
    if (from !== name || !sort.startsWith(sortPrefix) || sort < sortFrom || sort > sortTo) throw foreignCursor();
    return { pk, sk, [partitionKey]: query.pk, [sortKey]: sort };
  };
  // One more than asked for tells whether a next page exists.
  const page = await store.query({ ...query, limit: count + 1, ...(after == null ? {} : { after: startKey(after) }) });
  const edges = page.items.slice(0, count).map((node) => ({ cursor: cursorOf(node), node }));
  return connection(edges, page.items.length > count || page.next !== undefined, after != null);
};

/** Page of those alone that are wanted: reads on until it is full. */
export const wantedConnection = async (
  store: Store,
  query: Omit<Query, 'limit' | 'after'>,
  { first, after }: ListArguments,
  isWanted: (item: Item) => boolean | Promise<boolean>,
): Promise<Connection<Item>> => {
  const count = checkedFirst(first);
  const edges: Connection<Item>['edges'] = [];
  let from = after;
  do {
    const page = await storedConnection(store, query, { first: MAX_FIRST, after: from });
    const wanted = await Promise.all(page.nodes.map(async (node) => isWanted(node)));
    edges.push(...page.edges.filter((_, i) => wanted[i]));
    from = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (from !== null && edges.length <= count);
  return connection(edges.slice(0, count), edges.length > count, after != null);
};

/** The same page with other nodes, for example the objects behind the items. */
export const mapConnection = <A, B>(page: Connection<A>, map: (node: A) => B): Connection<B> => {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: map(node) }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo };
};
