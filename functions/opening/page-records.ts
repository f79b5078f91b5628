/** Packed pages: all lots, or all grounds, of a city in one item, so that a citizen's search is one read. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ABSENT } from '../platform/condition.ts';
import { attributesOf, certain, itemOf, storeOf, type Source } from '../platform/item.ts';
import { makeMemory } from '../platform/memory.ts';
import type { Store } from '../platform/store.ts';
import type { Item, Stamp } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import type { Instant } from '../platform/time.ts';
import type { Opening, Place, PlaceKind } from './types.ts';

/** A place as it stood when it was last changed. */
export interface PackedPlace {
  readonly place: Place;
  readonly changedAt: Instant;
}

export interface PlacePage {
  /** Counts the writes; the next write holds only while it is still this. */
  readonly version: number;
  readonly places: readonly PackedPlace[];
}

/** One item's share of a page that is too large for one. */
interface Part {
  readonly version: number;
  readonly parts: number;
  readonly packed: Uint8Array;
}

/** Bytes of one part: an item of the table holds 400 KB at most. */
const PART_SIZE = 300 * 1024;
/** How long a process answers from a page it has read. */
const LIFETIME = 5_000;
const MOST_PAGES = 50;

/**
 * Places attribute by attribute instead of one by one: alike stands beside alike, which packs to two thirds.
 * Places of one city share few openings: each is kept once, and unpacked they are one object again.
 */
interface Content {
  readonly count: number;
  readonly openings: readonly Opening[];
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
}

type Row = Omit<Place, 'opening'> & { readonly openingIndex: number; readonly changedAt: Instant };

const pack = (places: readonly PackedPlace[]): Buffer => {
  const openings = new Map<string, number>();
  const rows = places.map(({ place: { opening, ...place }, changedAt }): Row & Record<string, unknown> => {
    const text = JSON.stringify(opening);
    const openingIndex = openings.get(text) ?? openings.size;
    openings.set(text, openingIndex);
    return { ...place, openingIndex, changedAt };
  });
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const content: Content = {
    count: rows.length,
    openings: [...openings.keys()].map((text) => JSON.parse(text) as Opening),
    columns: Object.fromEntries([...names].map((name) => [name, rows.map((row) => row[name] ?? null)])),
  };
  return brotliCompressSync(JSON.stringify(content), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });
};

const unpack = (packed: Uint8Array): PackedPlace[] => {
  const { count, openings, columns } = JSON.parse(brotliDecompressSync(packed).toString()) as Content;
  const names = Object.entries(columns);
  return Array.from({ length: count }, (_, i) => {
    const parts = names.flatMap(([name, values]) => (values[i] === null ? [] : [[name, values[i]] as const]));
    const { openingIndex, changedAt, ...place } = Object.fromEntries(parts) as unknown as Row;
    return { place: { ...place, opening: certain(openings[openingIndex], `opening of ${place.id}`) }, changedAt };
  });
};

const pageKey = (cityCode: string, kind: PlaceKind, part: number) =>
  items.PLACE_PAGE.key({ cityCode, kind, page: String(part).padStart(3, '0') });

const partOf = (item: Item): Part => attributesOf(item) as unknown as Part;

/** The page of parts that were written together; undefined when some of them are of another writing. */
const pageOf = (found: readonly (Item | undefined)[]): PlacePage | undefined => {
  const [head, ...rest] = found.flatMap((item) => (item ? [partOf(item)] : []));
  if (!head) return { version: 0, places: [] };
  const parts = [head, ...rest].slice(0, head.parts);
  if (parts.length < head.parts || parts.some(({ version }) => version !== head.version)) return undefined;
  return { version: head.version, places: unpack(Buffer.concat(parts.map(({ packed }) => packed))) };
};

/** The page as it surely stands now, to be rewritten. */
export const currentPage = async (store: Store, cityCode: string, kind: PlaceKind): Promise<PlacePage> => {
  const head = await store.get(pageKey(cityCode, kind, 0), { consistent: true });
  const others = Array.from({ length: head ? partOf(head).parts - 1 : 0 }, (_, i) => pageKey(cityCode, kind, i + 1));
  const rest = others.length > 0 ? await store.getMany(others, { consistent: true }) : [];
  return pageOf([head, ...rest]) ?? currentPage(store, cityCode, kind);
};

/** Writes a page over the version it was made from; false when somebody else was faster. */
export const writePage = async (
  store: Store,
  cityCode: string,
  kind: PlaceKind,
  { version, places }: PlacePage,
  stamp: Stamp,
): Promise<boolean> => {
  const packed = pack(places);
  const parts = Math.ceil(packed.length / PART_SIZE);
  const writes = Array.from({ length: parts }, (_, i) => ({
    put: itemOf('PLACE_PAGE', pageKey(cityCode, kind, i), {
      version: version + 1,
      parts,
      packed: new Uint8Array(packed.subarray(i * PART_SIZE, (i + 1) * PART_SIZE)),
    }),
    ...(i > 0 ? {} : { if: version === 0 ? ABSENT : [{ attribute: 'version', is: version }] }),
  }));
  const outcome = await store.commit(writes, stamp);
  memory.forget(store, memoryKey(cityCode, kind));
  if (!outcome.ok && outcome.cause === 'busy') throw new Error(`the page of ${cityCode} could not be written`);
  return outcome.ok;
};

const memory = makeMemory<readonly Place[]>(LIFETIME, MOST_PAGES);
const memoryKey = (cityCode: string, kind: PlaceKind): string => `${cityCode}#${kind}`;

const readPage = async (store: Store, cityCode: string, kind: PlaceKind): Promise<PlacePage> => {
  const found = await store.queryAll({ pk: items.PLACE_PAGE.pkOf({ cityCode }), sortPrefix: `${kind}#` });
  return pageOf(found) ?? currentPage(store, cityCode, kind);
};

/** All lots or all grounds of a city: one read when cold, none within the next seconds. */
export const placesOf = (source: Source, cityCode: string, kind: PlaceKind, now: Instant): Promise<readonly Place[]> =>
  memory.read(storeOf(source), memoryKey(cityCode, kind), now, async () =>
    (await readPage(storeOf(source), cityCode, kind)).places.map(({ place }) => place),
  );
