/** A weekly series: which of its dates can be had, and why the others cannot. Pure. */
import { isFree } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import {
  addDays,
  civilDate,
  daysBetween,
  WEEK,
  type CivilDate,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import { peopleRefusals } from './booking.ts';
import { bookableCourt, isOpenFor, slotAt } from './slots.ts';
import type { CourtSeries, Ground, SkipReason } from './types.ts';

export interface PlannedDate {
  readonly date: CivilDate;
  readonly window: Window;
  readonly skipped?: SkipReason;
}

/** Spans of a series, one a week; Asia/Shanghai has no day of another length. */
export const weeklySpans = ({ from, to }: Window, weeks: number): Window[] =>
  Array.from({ length: weeks }, (_, i) => ({ from: from + i * WEEK, to: to + i * WEEK }));

/** Why a slot for so many cannot be had on the terms of its day, whoever has it; undefined when it can. */
export const unmet = (
  { place, calendar, policies }: Ground,
  courtId: string,
  people: number,
  { from, to }: Window,
): 'CLOSED' | 'NO_SLOT' | 'PEOPLE' | undefined => {
  if (!isOpenFor(place, calendar, { from, to })) return 'CLOSED';
  const court = bookableCourt(place, courtId, civilDate(from));
  const slot = court && slotAt(place, court, calendar, from, policies(from));
  if (!court || slot?.to !== to) return 'NO_SLOT';
  const { capacity, minimumPlayers } = court.booking;
  return peopleRefusals(people, capacity, minimumPlayers).length > 0 ? 'PEOPLE' : undefined;
};

const skipReason = (
  ground: Ground,
  { courtId, people }: CourtSeries,
  days: readonly LedgerDay[],
  window: Window,
  now: Instant,
): SkipReason | undefined => {
  if (ground.calendar(civilDate(window.from)).kind === 'HOLIDAY') return 'HOLIDAY';
  if (window.from <= now) return 'CLOSED';
  const why = unmet(ground, courtId, people, window);
  if (why) return why;
  return isFree(days, window, { now }) ? undefined : 'TAKEN';
};

/**
 * The dates of a series as they stand: holidays and closed days are left out, those whose terms its people do not meet,
 * and what others have.
 */
export const planOfSeries = (
  ground: Ground,
  series: CourtSeries,
  days: readonly LedgerDay[],
  now: Instant,
): PlannedDate[] =>
  weeklySpans(series.window, series.weeks).map((window) => {
    const skipped = skipReason(ground, series, days, window, now);
    return { date: civilDate(window.from), window, ...(skipped ? { skipped } : {}) };
  });

/** How many dates of a series could be had. */
export const datesToHave = (...asked: Parameters<typeof planOfSeries>): number =>
  planOfSeries(...asked).filter(({ skipped }) => !skipped).length;

export const weeksRefusals = (weeks: number, most: number): Refusal<'WEEKS_INVALID'>[] =>
  weeks >= 2 && weeks <= most ? [] : [refusal('WEEKS_INVALID', ['input', 'weeks'], { least: 2, most })];

/** A series is asked for from tomorrow on: somebody has to decide before. Refused, it is told the first of its days. */
export const soonRefusals = (first: Window, now: Instant): Refusal<'SERIES_TOO_SOON'>[] => {
  const tomorrow = addDays(civilDate(now), 1);
  if (civilDate(first.from) >= tomorrow) return [];
  const weeks = Math.ceil(daysBetween(civilDate(first.from), tomorrow) / 7);
  return [refusal('SERIES_TOO_SOON', ['input', 'from'], { from: first.from + weeks * WEEK })];
};
