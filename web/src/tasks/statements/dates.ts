import { clock, dateOf } from '../../lib/format.ts';

/** 2026-11-24 19:19: a statement is read, and printed, on another day and in another year. */
export const fullMoment = (at: string): string => `${dateOf(new Date(at))} ${clock(at)}`;

/** The same of a time from one moment to another; the date once where it is one. */
export const fullSpan = (from: string, to: string): string =>
  dateOf(new Date(from)) === dateOf(new Date(to))
    ? `${fullMoment(from)}–${clock(to)}`
    : `${fullMoment(from)} – ${fullMoment(to)}`;
