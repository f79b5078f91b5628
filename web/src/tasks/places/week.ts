import { dateOf } from '../../lib/format.ts';

const MINUTE = 60_000;
const DAY = 1440;

/** Part of a civil day in which a place is open, in minutes from midnight. */
export interface DayPart {
  readonly from: number;
  readonly to: number;
  /** Whether it was open already when the day began, and still is when it ends. */
  readonly runsIn: boolean;
  readonly runsOn: boolean;
}

export interface WeekDay {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly parts: readonly DayPart[];
}

const startOf = (date: string): number => Date.parse(`${date}T00:00:00+08:00`);

/** Joined windows as the days a reader thinks in. `first` is the first day, YYYY-MM-DD. */
export const weekOf = (
  windows: readonly { readonly from: string; readonly to: string }[],
  first: string,
  days = 7,
): readonly WeekDay[] => {
  const begin = startOf(first);
  const minute = (at: string): number => (Date.parse(at) - begin) / MINUTE;
  const spans = windows.map(({ from, to }) => ({ from: minute(from), to: minute(to) }));
  return Array.from({ length: days }, (_, i) => {
    const midnight = i * DAY;
    const parts = spans
      .map(({ from, to }) => ({ from: from - midnight, to: to - midnight }))
      .filter(({ from, to }) => from < DAY && to > 0)
      .map(({ from, to }) => ({
        from: Math.max(0, from),
        to: Math.min(DAY, to),
        runsIn: from < 0,
        runsOn: to > DAY,
      }));
    return { date: dateOf(new Date(begin + midnight * MINUTE)), parts };
  });
};

const percent = (minute: number): string => `${((minute / DAY) * 100).toFixed(1)}%`;

/** The day as a strip: open parts in the brand colour, the rest grey. */
export const strip = ({ parts }: WeekDay): string => {
  const stops = parts.map(({ from, to }) => `#0000 ${percent(from)},var(--brand) 0 ${percent(to)},#0000 0`);
  return stops.length === 0 ? 'none' : `linear-gradient(90deg,${stops.join(',')})`;
};
