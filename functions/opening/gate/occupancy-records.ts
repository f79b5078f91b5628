/** How full lots are: a live item a lot, and all lots of a city packed beside its places. */
import { ABSENT, type Condition } from '../../platform/condition.ts';
import { attributesOf, read, type Source } from '../../platform/item.ts';
import { columnsOf, makePages, rowsOf, type Columns } from '../../platform/pages.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Place } from '../types.ts';
import { figureOf, staleAtOf } from './occupancy.ts';
import type { ExpectingFigure, OccupancyBase, OccupancyFigure, OccupancyRecord } from './types.ts';

const occupancyKey = (placeId: string) => items.OCCUPANCY.key({ placeId });

/** Base and counts lie flat, because conditions ask for them. */
type Flat = Omit<OccupancyRecord, 'base'> & { readonly baseOccupied?: number; readonly baseAt?: Instant };

export const occupancyOf = (item: Item): OccupancyRecord => {
  const { baseOccupied, baseAt, ...record } = attributesOf(item) as unknown as Flat;
  const base =
    baseOccupied === undefined || baseAt === undefined ? {} : { base: { occupied: baseOccupied, at: baseAt } };
  // A set without members cannot be kept, nor told by the stream as one.
  return { ...record, moves: new Set(record.moves), admitted: new Set(record.admitted), ...base };
};

export const findOccupancy = async (source: Source, placeId: string): Promise<OccupancyRecord | undefined> => {
  const item = await read(source, occupancyKey(placeId));
  return item && occupancyOf(item);
};

/** The items of some lots as they stand this moment. */
export const seeOccupancies = async (
  store: Store,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, OccupancyRecord>> => {
  const found = await store.getMany(placeIds.map(occupancyKey), { consistent: true });
  return new Map(found.flatMap((item) => (item ? [occupancyOf(item)] : [])).map((record) => [record.placeId, record]));
};

type Lot = Pick<OccupancyRecord, 'placeId' | 'cityCode'>;

const made = ({ placeId, cityCode }: Lot) => ({ kind: 'OCCUPANCY', schemaVersion: 1, placeId, cityCode });

/** What changes how many stand there says so: whoever decides by their number holds on to it. */
const CHANGES = { revision: 1 };

interface Moved {
  readonly moves: ReadonlySet<string>;
  readonly exitReadAt: Instant | undefined;
  /** Vehicles let in that have come in by these movements. */
  readonly admitted: ReadonlySet<number>;
}

/** Notes movements: a set takes each once, whatever else is written at the same moment. */
export const movesWrite = (lot: Lot, { moves, exitReadAt, admitted }: Moved): Write => ({
  change: occupancyKey(lot.placeId),
  set: { ...made(lot), exitReadAt },
  add: { moves, ...CHANGES },
  ...(admitted.size > 0 ? { take: { admitted } } : {}),
});

const unchanged = (seen: OccupancyRecord | undefined): Condition =>
  seen ? [seen.revision === undefined ? { absent: 'revision' } : { attribute: 'revision', is: seen.revision }] : ABSENT;

/** Holds only while as many stand there as were seen. */
export const occupancyCheck = (placeId: string, seen: OccupancyRecord | undefined): Write => ({
  check: occupancyKey(placeId),
  if: unchanged(seen),
});

/** Writes which vehicles are let in; holds only while as many stand there as were seen. */
export const admittedWrite = (lot: Lot, admitted: ReadonlySet<number>, seen: OccupancyRecord | undefined): Write => ({
  change: occupancyKey(lot.placeId),
  set: { ...made(lot), admitted },
  add: CHANGES,
  if: unchanged(seen),
});

/** Makes a count the base, unless one as late is known. */
export const countWrite = (lot: Lot, { occupied, at }: OccupancyBase, isFirst: boolean): Write => ({
  change: occupancyKey(lot.placeId),
  set: { ...made(lot), baseOccupied: occupied, baseAt: at, countedAt: at },
  add: CHANGES,
  if: isFirst ? [{ absent: 'baseAt' }] : [{ attribute: 'baseAt', atMost: at - 1 }],
});

/** Folds movements far back into the base; holds only while the base is as it was seen. */
export const foldWrite = (
  { placeId, base: before }: OccupancyRecord,
  { base, moves }: { readonly base?: OccupancyBase; readonly moves: ReadonlySet<string> },
): Write => ({
  change: occupancyKey(placeId),
  set: base ? { baseOccupied: base.occupied, baseAt: base.at } : {},
  take: { moves },
  if: before ? [{ attribute: 'baseAt', is: before.at }] : [{ absent: 'baseAt' }],
});

/** A figure in a city's page: ids there are short, for they weigh most. */
type Row = Omit<OccupancyFigure, 'staleAt'> & { readonly lot: string; readonly expected?: number };

/** The figures of a city by lot; whether they can be relied on is for the whole city's policy to say. */
interface Figures {
  readonly staleMinutes: number;
  readonly rows: ReadonlyMap<string, Row>;
}

interface Content extends Columns {
  readonly staleMinutes: number;
  /** Minute from which the others count. */
  readonly from: number;
}

/** 35 random bits of an id tell the lots of a city apart. */
const shortOf = (placeId: string): string => placeId.slice(-7);

const encode = ({ staleMinutes, rows: byLot }: Figures): Content => {
  const rows = [...byLot.values()].sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const minutes = rows.map(({ asOf }) => Math.floor(asOf / MINUTE));
  const from = Math.min(...minutes, Infinity);
  return { staleMinutes, from, ...columnsOf(rows.map((row, i) => ({ ...row, asOf: (minutes[i] ?? from) - from }))) };
};

const decode = ({ staleMinutes, from, ...columns }: Content): Figures => ({
  staleMinutes,
  rows: new Map(
    rowsOf<Row>(columns).map(({ asOf, ...row }) => [row.lot, { ...row, asOf: (from + asOf) * MINUTE }] as const),
  ),
});

const pages = makePages<string, Figures>({
  kind: 'OCCUPANCY_PAGE',
  keyOf: (cityCode, page) => items.OCCUPANCY_PAGE.key({ cityCode, page }),
  // A page that was never written is of a city in which no device has reported yet.
  first: () => Promise.resolve({ staleMinutes: 0, rows: new Map() }),
  encode,
  decode: (json) => decode(json as Content),
  lifetime: 5_000,
  most: 50,
});

/** Figures of a city's lots, as exact as the minute: one read when cold, none within the next seconds. */
export const figuresOf = async (
  source: Source,
  cityCode: string,
  now: Instant,
): Promise<(placeId: string) => ExpectingFigure | undefined> => {
  const { staleMinutes, rows } = await pages.read(source, cityCode, now);
  return (placeId) => {
    const row = rows.get(shortOf(placeId));
    return row && { admitted: 0, expected: 0, ...row, staleAt: staleAtOf(row.asOf, staleMinutes) };
  };
};

/**
 * Packs the figures of some lots of a city as they stand once the page is read, so an earlier one never covers a later.
 * Most lots expect nobody; they say nothing of it.
 */
export const packFigures = (
  store: Store,
  cityCode: string,
  places: readonly Place[],
  policy: OpeningPolicy,
  at: Instant,
  expectedAt: (place: Place) => Promise<number>,
): Promise<void> =>
  pages.rewrite(store, cityCode, { actor: 'system', useCase: 'packOccupancy', at }, async (known) => {
    const rows = new Map(known.rows);
    const placeIds = places.map(({ id }) => id);
    const [records, expected] = await Promise.all([
      seeOccupancies(store, placeIds),
      Promise.all(places.map(async (place) => [place.id, await expectedAt(place)] as const)),
    ]);
    for (const [placeId, count] of expected) {
      const record = records.get(placeId);
      const figure = record && figureOf(record, policy);
      if (!figure) continue;
      const { present, asOf, source } = figure;
      const lot = shortOf(placeId);
      rows.set(lot, { lot, present, asOf, source, ...(count > 0 ? { expected: count } : {}) });
    }
    return { staleMinutes: policy.occupancyStaleMinutes, rows };
  });
