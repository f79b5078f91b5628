/** Where a clerk's line goes on to say another thing: each line is one rule, and hours are of the days before them. Pure. */
import { daysBetween } from '../../platform/time.ts';
import type { Expected } from './examples.ts';
import type { Parts } from './found.ts';

/** What the clauses of a line have said, as far as it was read. */
interface Said {
  /** Where the clause begins that is being read, and what it has said so far. */
  readonly at: number;
  readonly clause: Parts;
  /** Whether a comma parts it from those before it, and no bracket. */
  readonly isParted?: boolean;
  /** What the clauses before it said together. */
  readonly earlier: Parts;
  /** Up to where the first hours are said. */
  readonly begun: number;
  /** Where other days are named after hours: hours behind them are theirs. In brackets they are those of the hours before. */
  readonly otherDays?: number | 'IN_BRACKETS';
}

const ENDS_CLAUSE = /[,;()]/;
const DAYS = ['kinds', 'weekdays', 'dates', 'before', 'monthDays', 'named', 'lunar', 'lunarDays', 'market'] as const;
const OPENS = ['hours', 'run', 'weekly', 'yearly', 'leaveBy', 'moments', 'continuous'] as const;

const hasAny = (parts: Parts, names: readonly (keyof Parts)[]): boolean => names.some((name) => name in parts);
/** Whether a part says which days come again. */
export const saysWhichDays = (part: Parts): boolean => hasAny(part, DAYS);
const namesDays = (parts: Parts): boolean => hasAny(parts, [...DAYS, 'season', 'everyDay']);

/** A break of a holiday is shorter than that. */
const BREAK_DAYS = 15;
/** Whether dates are so close together that they may be those of a holiday. */
export const isLikeBreak = ({ days, season }: Parts): boolean => {
  const [first, last] = days
    ? [days.firstDay, days.lastDay]
    : [`2000-${season?.from ?? ''}`, `2000-${season?.to ?? ''}`];
  return (days ?? season) !== undefined && first <= last && daysBetween(first, last) < BREAK_DAYS;
};

const DATES = ['days', 'season', 'dates', 'moments'] as const;
const ENDS_DAYS = /[,;]/;
/** 腊月二十三，且为春节假期: both must hold. */
const ALSO = /且为|also/;

/**
 * 春节期间，腊月二十三至正月初七; 国庆（2026年10月1日至9日）: dates beside a holiday say which days are meant, and its break
 * does not cut them. Dates that stand before it, behind a comma, are those in which it lies.
 */
export const isSaidByDates = (found: Parts, part: Parts, between: string): boolean => {
  const named = found.named ?? part.named;
  if (named?.length !== 1 || found.inRun || found.beside || part.inRun || part.beside) return false;
  if (named[0] === 'LUNAR_EVE' && !/\(\s*$/.test(between)) return false;
  if (found.named) return !hasAny(found, OPENS) && hasAny(part, ['lunar', 'named', ...DATES]);
  if (found.lunar) return !ALSO.test(between);
  return hasAny(found, DATES) && !ENDS_DAYS.test(between);
};

/** Dates have their own years. */
const unnamed = ({ named: _named, assumed = [], force, ...others }: Parts, isDated: boolean): Parts => {
  const more = assumed.filter((one) => one !== 'WHOLE_BREAK');
  return { ...others, ...(force && !isDated ? { force } : {}), ...(more.length > 0 ? { assumed: more } : {}) };
};

/** What was found and what comes, without the name of the holiday whose days are said. */
export const withoutName = (found: Parts, part: Parts): readonly [Parts, Parts] =>
  found.named ? [unnamed(found, hasAny(part, DATES)), part] : [found, unnamed(part, hasAny(found, DATES))];

export const beginningAt = (at: number): Said => ({ at, begun: Infinity, clause: {}, earlier: {} });

/** Behind a comma or a bracket a new clause begins; a word that closes by itself belongs to the one before: 12:00-14:00，不开放. */
export const goneOn = (said: Said, found: Parts, part: Parts, at: number, between: string): Said =>
  ENDS_CLAUSE.test(between) && !part.closed
    ? {
        ...said,
        at: at - (/[^,;()\s]+\s*$/.exec(between)?.[0].length ?? 0),
        clause: {},
        earlier: found,
        isParted: ENDS_DAYS.test(between),
      }
    : said;

/** Where the other line begins that a part belongs to, if it does not belong to what was said before. */
export const otherLine = (
  { at: clauseAt, clause, earlier, otherDays, isParted }: Said,
  found: Parts,
  part: Parts,
  at: number,
): { readonly at: number; readonly expected: Expected } | undefined => {
  // 18:00–22:00，12月4日不开放: the days that close are not those that open.
  if (part.closed && hasAny(earlier, OPENS) && !earlier.closed) {
    if (namesDays(clause) || (clause.days ?? clause.moments)) return { at: clauseAt, expected: 'CLOSING_LINE' };
    if (typeof otherDays === 'number') return { at: otherDays, expected: 'CLOSING_LINE' };
    // 每天8:00-22:00，12:00-14:00关闭: neither are the hours.
    if (earlier.hours && clause.hours) return { at: clauseAt, expected: 'CLOSING_HOURS' };
  }
  // 周一闭馆，每天9:00–17:00
  if (earlier.closed && hasAny(part, [...OPENS, ...DAYS, 'everyDay', 'barred']))
    return { at: clauseAt, expected: 'ANOTHER_LINE' };
  // 每天8:00–20:00，法定节假日…: days of a later clause do not narrow those whose hours were said.
  if (hasAny(earlier, OPENS) && hasAny(earlier, [...DAYS, 'everyDay', 'weekly']) && hasAny(part, DAYS))
    return { at: clauseAt, expected: 'ANOTHER_LINE' };
  // 周二免费，每天8:00-20:00: every day is not those days.
  if (part.everyDay && isParted && hasAny(earlier, ['kinds', 'weekdays', 'monthDays']) && !hasAny(earlier, OPENS))
    return { at: clauseAt, expected: 'ANOTHER_LINE' };
  if (found.hours && part.hours && otherDays !== undefined)
    return { at: otherDays === 'IN_BRACKETS' ? clauseAt : otherDays, expected: 'ANOTHER_LINE' };
  return found.hours && part.weekly ? { at, expected: 'ANOTHER_LINE' } : undefined;
};

export const withSaid = (said: Said, found: Parts, part: Parts, at: number, between: string): Said => {
  const isOther =
    said.otherDays === undefined && found.hours !== undefined && (namesDays(part) || part.days !== undefined);
  const otherDays = /\(\s*$/.test(between) ? 'IN_BRACKETS' : at;
  const begun = hasAny(part, OPENS) ? Math.min(said.begun, at) : said.begun;
  return { ...said, begun, clause: { ...said.clause, ...part }, ...(isOther ? { otherDays } : {}) };
};
