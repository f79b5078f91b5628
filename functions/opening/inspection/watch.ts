/** Promise against reality, counted. Pure. */
import type { Place } from '../types.ts';
import type { FollowUp, OpeningCheck, OpeningReport, OpeningUse, WatchRow, WatchUnit } from './types.ts';

/** Share of what was promised that was kept, per cent; null where nothing was looked at. */
export const openingRate = ({ kept, broken }: Pick<WatchRow, 'kept' | 'broken'>): number | null =>
  kept + broken === 0 ? null : Math.round((100 * kept) / (kept + broken));

const grouped = <T extends { readonly placeId: string }>(all: readonly T[]): ReadonlyMap<string, T[]> =>
  Map.groupBy(all, ({ placeId }) => placeId);

interface Counted {
  readonly checks: readonly OpeningCheck[];
  readonly reports: readonly OpeningReport[];
  readonly use: readonly OpeningUse[];
}

/** By unit, and places of one unit beside each other. */
export const rowPosition = ({ place }: WatchRow): readonly string[] => [place.unitName.zh, place.unitId, place.id];

const sortKey = (row: WatchRow): string => rowPosition(row).join('\n');

/** A line for each place, units together. */
export const watchRows = (places: readonly Place[], { checks, reports, use }: Counted): WatchRow[] => {
  const [checked, reported, used] = [grouped(checks), grouped(reports), grouped(use)];
  return places
    .map((place): WatchRow => {
      const own = checked.get(place.id) ?? [];
      const [counters] = used.get(place.id) ?? [];
      const count = (result: OpeningCheck['result']): number => own.filter((one) => one.result === result).length;
      return {
        place,
        checks: own.length,
        kept: count('PROMISE_KEPT'),
        broken: count('CLOSED_THOUGH_PROMISED'),
        beyond: count('OPEN_THOUGH_NOT_PROMISED'),
        unclear: count('UNCLEAR'),
        reports: reported.get(place.id)?.length ?? 0,
        reservations: counters?.reservations ?? 0,
        arrivals: counters?.arrivals ?? 0,
      };
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
};

/** The lines of each unit, in the same order. */
export const watchUnits = (rows: readonly WatchRow[]): WatchUnit[] =>
  [...Map.groupBy(rows, ({ place }) => place.unitId)].map(([unitId, own]) => ({ unitId, rows: own }));

export const unitPosition = ({ unitId, rows }: WatchUnit): readonly string[] => [
  rows[0]?.place.unitName.zh ?? '',
  unitId,
];

const unitsAmong = (rows: readonly WatchRow[]): number => new Set(rows.map(({ place }) => place.unitId)).size;

/** What cities write in their own reports: so many units with so many spaces. */
export const watchTotals = (rows: readonly WatchRow[]) => {
  const sum = (of: (row: WatchRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const [kept, broken] = [sum((row) => row.kept), sum((row) => row.broken)];
  const of = (kind: Place['kind']): WatchRow[] => rows.filter(({ place }) => place.kind === kind);
  const [lots, grounds] = [of('PARKING_LOT'), of('SPORTS_GROUND')];
  return {
    units: unitsAmong(rows),
    lotUnits: unitsAmong(lots),
    groundUnits: unitsAmong(grounds),
    lots: lots.length,
    spaces: sum(({ place }) => place.spaces?.offered ?? 0),
    grounds: grounds.length,
    courts: sum(({ place }) => place.courts.length),
    reservations: sum(({ reservations }) => reservations),
    arrivals: sum(({ arrivals }) => arrivals),
    checks: sum(({ checks }) => checks),
    kept,
    broken,
    beyond: sum(({ beyond }) => beyond),
    unclear: sum(({ unclear }) => unclear),
    openingRate: openingRate({ kept, broken }),
    reports: sum(({ reports }) => reports),
    unchecked: rows.filter(({ checks }) => checks === 0).length,
    neverVerified: rows.filter(({ place }) => place.lastVerifiedOpenOn === undefined).length,
  };
};

/** Follow-ups that still go on, and those of the month. */
export const watchedFollowUps = (all: readonly FollowUp[], month: string): FollowUp[] =>
  all.filter(({ state, evening }) => state !== 'CLOSED' || evening.startsWith(month));

/** What follows the one of an id in a list, at most so many; the beginning where none is named, nothing where it is gone. */
export const following = <T>(
  all: readonly T[],
  idOf: (one: T) => string,
  after: string | null | undefined,
  most: number,
): T[] => {
  if (after == null) return all.slice(0, most);
  const at = all.findIndex((one) => idOf(one) === after);
  return at < 0 ? [] : all.slice(at + 1, at + 1 + most);
};
