import { dateOf } from './format.ts';
import { now } from './now.ts';

/** A year may be typed wrongly, too: what lies further off than this is no day that anybody asks for. */
const FIRST = '2000-01-01';
const LAST = '2100-01-01';

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text && text >= FIRST && text < LAST;
};

/** What an address names as its day where that is none; undefined where it is one, or it names none. */
export const noDay = (text: string | undefined): string | undefined =>
  text === undefined || isDay(text) ? undefined : text;

/** The day that an address names, YYYY-MM-DD; today where it names none, or what is no day. */
export const dayAsked = (text: string | undefined): string =>
  text !== undefined && isDay(text) ? text : dateOf(now());
