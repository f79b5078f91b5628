import { monthAsked, monthAway } from '../reports/figures.ts';

/** Months from one to another, both with it, YYYY-MM. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

/** The API answers for no more months at once. */
const MOST = 12;

const between = (month: string, first: string, last: string): string =>
  month < first ? first : month > last ? last : month;

/** The first month is chosen, and the last follows where it must. */
export const beginning = (from: string, { to }: MonthSpan): MonthSpan => ({
  from,
  to: between(to, from, monthAway(from, MOST - 1)),
});

/** The last month is chosen, and the first follows where it must. */
export const ending = (to: string, { from }: MonthSpan): MonthSpan => ({
  from: between(from, monthAway(to, 1 - MOST), to),
  to,
});

/** As many months up to the present one as are told at once: what waits is looked for in all of them. */
export const lately = (present: string): MonthSpan => ({ from: monthAway(present, 1 - MOST), to: present });

/** The months that an address asks for; the usual one where it asks for nothing sensible. */
export const spanAsked = (from: string | undefined, to: string | undefined, usual: string): MonthSpan => {
  const last = monthAsked(to, usual);
  return ending(last, { from: monthAsked(from, last), to: last });
};
