/** Runs of days off: from the first to the last day of a break. */
import type { DayNumber } from './clock.ts';
import { isNamed, type Days } from './days.ts';
import type { DaySelector } from './types.ts';

/** Longest run looked for; only a rule for every kind of day meets it. */
const LONGEST = 400;

export type RunSelector = Pick<DaySelector, 'kinds' | 'named'>;

/** Days of the run that holds a day, in order; none when no run does. */
export type Runs = (days: Days, day: DayNumber, valid?: (day: DayNumber) => boolean) => readonly DayNumber[];

/**
 * Runs of days of some kinds or names. A holiday in the middle of another one's break does not part it: the days between
 * belong to the run, though they are not counted.
 */
export const runsOf = ({ kinds, named }: RunSelector): Runs => {
  const isMeant = (days: Days, day: DayNumber): boolean =>
    (!kinds || kinds.includes(days(day).kind)) && (!named || isNamed(days, day, named));
  return (days, day, valid = () => true) => {
    const holds = (one: DayNumber): boolean =>
      valid(one) && (isMeant(days, one) || (named !== undefined && days(one).kind === 'HOLIDAY'));
    if (!holds(day)) return [];
    let first = day;
    while (day - first < LONGEST && holds(first - 1)) first -= 1;
    const run: DayNumber[] = [];
    for (let one = first; one - day < LONGEST && holds(one); one += 1) if (isMeant(days, one)) run.push(one);
    return run;
  };
};

/** Whether a day has one of the places among some days in order: 1 the first, -1 the last. */
export const hasPlace = (among: readonly DayNumber[], day: DayNumber, places: readonly number[]): boolean => {
  const index = among.indexOf(day);
  return index >= 0 && (places.includes(index + 1) || places.includes(index - among.length));
};

/** Whether a day lies right before a run, or right after one. */
export const isBeside = (runs: Runs, days: Days, day: DayNumber, side: 'BEFORE' | 'AFTER'): boolean =>
  side === 'BEFORE' ? runs(days, day + 1)[0] === day + 1 : runs(days, day - 1).at(-1) === day - 1;
