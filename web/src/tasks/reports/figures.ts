import type { CountedFiguresFragment, ReportedDivisionFragment } from '../../generated/graphql.ts';
import { csvOf } from '../../lib/csv.ts';

export type Division = ReportedDivisionFragment;

/** What is counted, over a month: requests made, trips closed, kilometres driven on them. */
export const COUNTED = ['requests', 'trips', 'kilometres'] as const;
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month asked for, YYYY-MM, or the present one when nothing sensible is asked. */
export const monthAsked = (text: string | undefined, present: string): string =>
  text !== undefined && MONTH.test(text) ? text : present;

/** The month so many months away: 2026-11, 2 → 2027-01. */
export const monthAway = (month: string, months: number): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/** Code of the city a division lies in, or its own (GB/T 2260): 430211 → 430200, 430000 → 430000. */
export const cityCode = (code: string): string => `${code.slice(0, 4)}00`;

/** Whether a division lies in the subtree of another, or is it. */
export const covers = (outer: string, inner: string): boolean => inner.startsWith(outer.replace(/(00){1,2}$/, ''));

/** The way from the jurisdiction down to a division, both included, each once; nothing above the jurisdiction. */
export const trail = (jurisdiction: Division, city: Division | null, division: Division): Division[] => {
  const way = [jurisdiction, ...(city && covers(jurisdiction.code, city.code) ? [city] : []), division];
  return way.filter(({ code }, index) => way.findIndex((other) => other.code === code) === index);
};

/** What was counted for the division's own bodies: those that belong to none of the divisions below. */
export const ownFigures = (whole: Counts, below: readonly Counts[]): Counts => {
  const rest = (name: keyof Counts): number => below.reduce((left, row) => left - row[name], whole[name]);
  return { requests: rest('requests'), trips: rest('trips'), kilometres: rest('kilometres') };
};

export const isNothing = (counts: Counts): boolean => COUNTED.every((name) => counts[name] === 0);

/** A line of the table as a sheet shows it; the division's own bodies and the total have its code. */
export interface SheetRow extends Counts {
  readonly code: string;
  readonly name: string;
}

/** The table for a spreadsheet. */
export const figuresCsv = (headings: readonly string[], rows: readonly SheetRow[]): string =>
  csvOf([headings, ...rows.map((row) => [row.code, row.name, ...COUNTED.map((name) => String(row[name]))])]);

export type Figures = CountedFiguresFragment & { readonly below: readonly CountedFiguresFragment[] };
