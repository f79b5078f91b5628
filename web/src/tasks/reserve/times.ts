/** Times at which one may come and leave, for the choices of the form. Pure. */
import { dateTimeOf } from '../../lib/format.ts';
import { isPast } from '../places/asked.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

const STEP = 30 * 60_000;
const HOUR = 3_600_000;
const OFFSET = 8 * HOUR;

const iso = (at: number): string => `${new Date(at + OFFSET).toISOString().slice(0, 19)}+08:00`;
const dateAt = (at: number): string => iso(at).slice(0, 10);
const hourAt = (at: number): number => Number(iso(at).slice(11, 13));

const steps = (from: number, to: number): number[] => {
  const first = Math.ceil(from / STEP) * STEP;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / STEP)) }, (_, i) => first + i * STEP);
};

/** Free spaces of a day by its hours, as the offer has them. */
export interface DayOffer {
  readonly date: string;
  readonly free: readonly number[];
}

const freeAt = (days: readonly DayOffer[], at: number): number =>
  days.find(({ date }) => date === dateAt(at))?.free[hourAt(at)] ?? 0;

/** Half-hours of the days ahead at which the lot is open, and half an hour at least to stay. */
const openTimes = (windows: readonly Span[], now: number, horizonDays: number): number[] =>
  windows.flatMap(({ from, to }) =>
    steps(Math.max(Date.parse(from), now), Math.min(Date.parse(to), now + horizonDays * 24 * HOUR)).filter(
      (at) => at + STEP <= Date.parse(to),
    ),
  );

/** Half-hours at which a stay may begin: those of them for which a space is left. */
export const arrivals = (
  windows: readonly Span[],
  days: readonly DayOffer[],
  now: number,
  horizonDays: number,
): string[] =>
  openTimes(windows, now, horizonDays)
    .filter((at) => freeAt(days, at) > 0)
    .map(iso);

/** Why no stay may begin around the local time that was asked about, or, without one, in the days ahead. */
export const whyNone = (
  windows: readonly Span[],
  now: number,
  horizonDays: number,
  asked: string | undefined,
): 'OVER' | 'TOO_FAR' | 'NOT_OPEN' | 'FULL' => {
  if (isPast(asked, new Date(now))) return 'OVER';
  if (asked !== undefined && Date.parse(dateTimeOf(asked)) > now + horizonDays * 24 * HOUR) return 'TOO_FAR';
  return openTimes(windows, now, horizonDays).length === 0 ? 'NOT_OPEN' : 'FULL';
};

/** Half-hours at which a stay may end, the end of the window the last: until then a space is left in every hour. */
export const departures = (
  windows: readonly Span[],
  days: readonly DayOffer[],
  arrival: string,
  longestHours: number,
): string[] => {
  const from = Date.parse(arrival);
  const window = windows.find((one) => Date.parse(one.from) <= from && from < Date.parse(one.to));
  if (!window) return [];
  const end = Math.min(Date.parse(window.to), from + longestHours * HOUR);
  const full = steps(from, end).find((at) => freeAt(days, at) === 0) ?? end;
  const all = steps(from + STEP, Math.min(end, full) + 1);
  return (all.at(-1) === full || full < end ? all : [...all, end]).map(iso);
};

/** The half-hours around a stay that was asked for, local times: come no later than asked, leave no earlier. */
export const stayOf = (at: string | undefined, until: string | undefined): { from?: string; to?: string } => {
  const instant = (local: string): number => Date.parse(`${local}:00+08:00`);
  return {
    ...(at === undefined ? {} : { from: iso(Math.floor(instant(at) / STEP) * STEP) }),
    ...(until === undefined ? {} : { to: iso(Math.ceil(instant(until) / STEP) * STEP) }),
  };
};

/** When the window of an arrival ends: by then one must have left. */
export const mustLeaveBy = (windows: readonly Span[], arrival: string): string | undefined =>
  windows.find(({ from, to }) => Date.parse(from) <= Date.parse(arrival) && Date.parse(arrival) < Date.parse(to))?.to;
