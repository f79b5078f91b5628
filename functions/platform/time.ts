/**
 * Time of the field: everything is Asia/Shanghai, which has kept UTC+8 without summer time since 1992.
 * All functions are pure; none reads the clock or the process's own zone.
 */

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** Civil day in Asia/Shanghai, YYYY-MM-DD. */
export type CivilDate = string;
/** Half-open span: `from` belongs to it, `to` does not. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
const SHANGHAI_OFFSET = 8 * HOUR;

/** Civil day on which an instant falls. */
export const civilDate = (at: Instant): CivilDate => new Date(at + SHANGHAI_OFFSET).toISOString().slice(0, 10);

/** Instant of a minute of a civil day; minutes beyond 1440 run on into the following days. */
export const instantAt = (date: CivilDate, minute = 0): Instant =>
  Date.parse(`${date}T00:00:00Z`) - SHANGHAI_OFFSET + minute * MINUTE;

/** Instant of a local time such as 2026-02-14T10:00. */
export const instantOf = (local: string): Instant =>
  Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`) - SHANGHAI_OFFSET;

export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Days from one civil date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekday = (date: CivilDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** RFC 3339 in Shanghai's offset, whole seconds: sorts as text in the order of time. */
export const toDateTime = (at: Instant): string => `${new Date(at + SHANGHAI_OFFSET).toISOString().slice(0, 19)}+08:00`;

/** The last instant of the second that a key such as `2026-11-24T08:30:00+08:00#…` begins with; undefined without a key. */
export const secondEnding = (key: unknown): Instant | undefined =>
  typeof key === 'string' ? Date.parse(key.split('#')[0] ?? '') + 999 : undefined;

export const overlaps = (a: Window, b: Window): boolean => a.from < b.to && b.from < a.to;

/** Civil days that a non-empty window touches, in order. */
export const daysTouched = ({ from, to }: Window): CivilDate[] => {
  const first = civilDate(from);
  return Array.from({ length: daysBetween(first, civilDate(to - 1)) + 1 }, (_, i) => addDays(first, i));
};

/** A civil day as a window. */
export const dayWindow = (date: CivilDate): Window => ({ from: instantAt(date), to: instantAt(addDays(date, 1)) });

/** Years the platform has to do with: inside them dates have four digits and sort as text. */
export const isServedDate = (date: CivilDate): boolean => date >= '1950-01-01' && date < '2150-01-01';

/** Whether a text is a real civil date, YYYY-MM-DD. */
export const isCivilDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
};

/** RFC 3339: the offset is required, so that no instant depends on anyone's zone. */
const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a day that the platform knows. */
export const isServedDay = (text: string): boolean => isCivilDate(text) && isServedDate(text);

/** The instant that a text names, in whole seconds, as answers are written: parts of a second would make windows that look empty. */
export const instantIn = (text: string): Instant | undefined => {
  const date = RFC_3339.exec(text)?.[1];
  if (date === undefined || !isServedDay(date)) return undefined;
  const at = Math.floor(Date.parse(text.toUpperCase()) / 1_000) * 1_000;
  return isServedDate(civilDate(at)) ? at : undefined;
};
