import type { YearDayFragment } from '../../generated/graphql.ts';

/** The days of a year month by month, with as many empty places before the first as its week begins without it. */
export interface Month {
  readonly month: number;
  readonly empty: number;
  readonly days: readonly YearDayFragment[];
}

/** Monday is 0. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

export const monthsOf = (days: readonly YearDayFragment[]): Month[] =>
  [...Map.groupBy(days, ({ date }) => Number(date.slice(5, 7)))].map(([month, own]) => ({
    month,
    empty: own[0] ? weekdayOf(own[0].date) : 0,
    days: own,
  }));

/** Days that an authority has corrected, latest correction first. */
export const corrected = (days: readonly YearDayFragment[]): YearDayFragment[] =>
  days
    .filter(({ correction }) => correction !== null)
    .toSorted((a, b) => Date.parse(b.correction?.correctedAt ?? '') - Date.parse(a.correction?.correctedAt ?? ''));

/** The year that an address asks for: one that the calendar serves, else the present one. */
export const yearAsked = (asked: string | undefined, present: number): number => {
  const year = Number(asked);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : present;
};
