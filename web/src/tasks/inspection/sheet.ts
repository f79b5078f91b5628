import { csvOf } from '../../lib/csv.ts';
import { said, type Spoken } from '../../lib/i18n.svelte.ts';

/** What is counted of a place or of all places of a unit. */
export interface Counted {
  readonly checks: number;
  readonly kept: number;
  readonly broken: number;
  readonly beyond: number;
  readonly unclear: number;
  readonly openingRate?: number | null;
  readonly reports: number;
  readonly reservations: number;
  readonly arrivals: number;
}

/** A line of the table: a unit, or a place with its unit. */
export interface WatchLine extends Counted {
  readonly id: string;
  readonly name: Spoken;
  readonly unitName?: Spoken;
  readonly spaces: number | undefined;
  readonly lastVerifiedOpenOn?: string | null;
}

const COUNTS = [
  'checks',
  'kept',
  'broken',
  'beyond',
  'unclear',
  'openingRate',
  'reports',
  'reservations',
  'arrivals',
] as const;
export type CountName = (typeof COUNTS)[number];
/** In the spreadsheet. */
export const counts: readonly CountName[] = COUNTS;
/** In the table of the page, where checks that do not count are told in words. */
export const countsShown = counts.filter((name) => name !== 'beyond' && name !== 'unclear');

/** The worst first: what is seldom found open, then what nobody has looked at, then the rest by name. */
export const worstFirst = (lines: readonly WatchLine[]): readonly WatchLine[] =>
  lines.toSorted((a, b) => rank(a) - rank(b) || said(a.name).localeCompare(said(b.name), 'zh-Hans-CN'));

const PERFECT = 100;
const UNKNOWN = PERFECT - 0.5;
const rank = ({ openingRate }: WatchLine): number => openingRate ?? UNKNOWN;

/** A figure as it is written; nothing where it is not known. */
const written = (line: Counted, name: CountName): string => {
  const value = line[name] ?? undefined;
  if (value === undefined) return '';
  return name === 'openingRate' ? `${String(value)}%` : String(value);
};

/** All lines in one, under the name of the division they lie in. */
export const sumOf = (name: Spoken, lines: readonly WatchLine[]): WatchLine => {
  const sum = (of: (line: WatchLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const [kept, broken] = [sum((line) => line.kept), sum((line) => line.broken)];
  return {
    ...{ id: 'sum', name, unitName: { zh: '', en: '' }, spaces: sum((line) => line.spaces ?? 0), kept, broken },
    checks: sum(({ checks }) => checks),
    beyond: sum(({ beyond }) => beyond),
    unclear: sum(({ unclear }) => unclear),
    openingRate: kept + broken === 0 ? null : Math.round((100 * kept) / (kept + broken)),
    reports: sum(({ reports }) => reports),
    reservations: sum(({ reservations }) => reservations),
    arrivals: sum(({ arrivals }) => arrivals),
  };
};

/** The table for a spreadsheet. */
export const watchCsv = (headings: readonly string[], lines: readonly WatchLine[]): string =>
  csvOf([
    headings,
    ...lines.map((line) => [
      said(line.name),
      said(line.unitName ?? line.name),
      line.spaces === undefined ? '' : String(line.spaces),
      ...COUNTS.map((name) => written(line, name)),
      line.lastVerifiedOpenOn ?? '',
    ]),
  ]);
