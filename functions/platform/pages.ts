/** Packed pages: what many readers ask for as a whole, kept in a few compressed items, so that asking is one read. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ABSENT } from './condition.ts';
import { attributesOf, itemOf, storeOf, type Source } from './item.ts';
import { makeMemory } from './memory.ts';
import type { Store } from './store.ts';
import type { Item, Stamp } from './write.ts';
import type { ItemKey, ItemKind } from './table.ts';
import type { Instant } from './time.ts';

interface PageDesign<Id, Content> {
  readonly kind: ItemKind;
  /** Key of one part of a page; the parts of a page stand beside each other, by number. */
  readonly keyOf: (id: Id, part: string) => ItemKey;
  /** What a page that was never written holds. */
  readonly first: (store: Store, id: Id) => Promise<Content>;
  readonly encode: (content: Content) => unknown;
  readonly decode: (json: unknown) => Content;
  /** How long a process answers from a page it has read, and how many pages it remembers. */
  readonly lifetime: number;
  readonly most: number;
}

export interface Pages<Id, Content> {
  /** The page as it stood within the lifetime: one read when cold, none when warm. */
  read(source: Source, id: Id, now: Instant): Promise<Content>;
  /**
   * Writes the page anew from what it surely holds. When somebody else was faster, `next` is asked again; so whatever
   * it reads is read after the page, and no writing ever covers a later one.
   */
  rewrite(store: Store, id: Id, stamp: Stamp, next: (known: Content) => Content | Promise<Content>): Promise<void>;
}

/** One item's share of a page that may be too large for one. */
interface Part {
  /** Counts the writings of the page; the next one holds only while it is still this. */
  readonly version: number;
  readonly parts: number;
  readonly packed: Uint8Array;
}

/** Bytes of one part: an item of the table holds 400 KB at most. */
const PART_SIZE = 300 * 1024;
/** How often a page is tried when others write it, too. */
const TRIES = 10;

const pack = (json: unknown): Buffer =>
  brotliCompressSync(JSON.stringify(json), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });

const unpack = (packed: Uint8Array): unknown => JSON.parse(brotliDecompressSync(packed).toString());

const numbered = (part: number): string => String(part).padStart(3, '0');

const partOf = (item: Item): Part => attributesOf(item) as unknown as Part;

/** A page by its parts; `json` is undefined when it was never written. */
interface Written {
  readonly version: number;
  readonly json: unknown;
}

/** The page of parts that were written together; undefined when some of them are of another writing. */
const joined = (found: readonly (Item | undefined)[]): Written | undefined => {
  const [head, ...rest] = found.flatMap((item) => (item ? [partOf(item)] : []));
  if (!head) return { version: 0, json: undefined };
  const parts = [head, ...rest].slice(0, head.parts);
  if (parts.length < head.parts || parts.some(({ version }) => version !== head.version)) return undefined;
  return { version: head.version, json: unpack(Buffer.concat(parts.map(({ packed }) => packed))) };
};

export const makePages = <Id, Content>(design: PageDesign<Id, Content>): Pages<Id, Content> => {
  const { kind, keyOf, first, encode, decode } = design;
  const memory = makeMemory<Content>(design.lifetime, design.most);
  const headOf = (id: Id): ItemKey => keyOf(id, numbered(0));
  const nameOf = (id: Id): string => Object.values(headOf(id)).join('\n');

  const surely = async (store: Store, id: Id): Promise<Written> => {
    const head = await store.get(headOf(id), { consistent: true });
    const others = Array.from({ length: head ? partOf(head).parts - 1 : 0 }, (_, i) => keyOf(id, numbered(i + 1)));
    const rest = others.length > 0 ? await store.getMany(others, { consistent: true }) : [];
    return joined([head, ...rest]) ?? surely(store, id);
  };

  const load = async (store: Store, id: Id): Promise<Content> => {
    const { pk, sk } = headOf(id);
    const found = await store.queryAll({ pk, sortPrefix: sk.slice(0, -numbered(0).length) });
    const { version, json } = joined(found) ?? (await surely(store, id));
    return version === 0 ? first(store, id) : decode(json);
  };

  /** Writes a page over the version it was made from; false when somebody else was faster. */
  const write = async (store: Store, id: Id, version: number, content: Content, stamp: Stamp): Promise<boolean> => {
    const packed = pack(encode(content));
    const parts = Math.ceil(packed.length / PART_SIZE);
    const writes = Array.from({ length: parts }, (_, i) => ({
      put: itemOf(kind, keyOf(id, numbered(i)), {
        version: version + 1,
        parts,
        packed: new Uint8Array(packed.subarray(i * PART_SIZE, (i + 1) * PART_SIZE)),
      }),
      ...(i > 0 ? {} : { if: version === 0 ? ABSENT : [{ attribute: 'version', is: version }] }),
    }));
    const outcome = await store.commit(writes, stamp);
    memory.forget(store, nameOf(id));
    if (!outcome.ok && outcome.cause === 'busy') throw new Error(`the page ${nameOf(id)} could not be written`);
    return outcome.ok;
  };

  return {
    read: (source, id, now) => {
      const store = storeOf(source);
      return memory.read(store, nameOf(id), now, () => load(store, id));
    },
    rewrite: async (store, id, stamp, next) => {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const { version, json } = await surely(store, id);
        const known = version === 0 ? await first(store, id) : decode(json);
        if (await write(store, id, version, await next(known), stamp)) return;
      }
      throw new Error(`the page ${nameOf(id)} is written by too many at once; the stream will tell again`);
    },
  };
};

/** Rows attribute by attribute instead of one by one: alike stands beside alike, which packs to two thirds. */
export interface Columns {
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
}

export const columnsOf = (rows: readonly object[]): Columns => {
  const valuesOf = (name: string): unknown[] => rows.map((row) => (row as Record<string, unknown>)[name] ?? null);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return { count: rows.length, columns: Object.fromEntries([...names].map((name) => [name, valuesOf(name)])) };
};

export const rowsOf = <Row extends object>({ count, columns }: Columns): Row[] => {
  const names = Object.entries(columns);
  return Array.from({ length: count }, (_, i) => {
    const values = names.flatMap(([name, column]) => (column[i] === null ? [] : [[name, column[i]] as const]));
    return Object.fromEntries(values) as Row;
  });
};
