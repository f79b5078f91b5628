/** Days that rules leave over: the rest of the year, and the other days. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import { addDays } from '../../platform/time.ts';
import type { DaySelector, OpeningRule, Season, Weekday } from '../engine/types.ts';

/** A leap year, so that the day before 1 March is in it. */
const YEAR = 2024;
const dayBeside = (day: string, days: number): string => addDays(`${String(YEAR)}-${day}`, days).slice(5);
export const restOfYear = ({ from, to }: Season): Season => ({ from: dayBeside(to, 1), to: dayBeside(from, -1) });

export const seasonOf = (rule: OpeningRule): Season | undefined =>
  rule.type === 'DAILY' || rule.type === 'CLOSED' ? rule.on.season : 'season' in rule ? rule.season : undefined;

const ALL_KINDS: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY', 'HOLIDAY'];
const ALL_WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** No seasons at all, or two of them that leave no day of the year over. */
const coverTheYear = (seasons: readonly (Season | undefined)[]): boolean => {
  const [one, other, ...others] = [...new Map(seasons.map((season) => [JSON.stringify(season), season])).values()];
  if (others.length > 0) return false;
  return one && other
    ? JSON.stringify(restOfYear(one)) === JSON.stringify(other)
    : one === other || (other === undefined && one === undefined);
};

/** The days that rules by kinds, or by weekdays, leave over; nothing where it is not as plain as that. */
export const otherDays = (rules: readonly OpeningRule[]): DaySelector | undefined => {
  const on = rules.map((rule) => (rule.type === 'DAILY' ? rule.on : undefined));
  const isWholeYear = coverTheYear(on.map((one) => one?.season));
  const only = (part: keyof DaySelector): boolean =>
    isWholeYear &&
    on.every((one) => one?.[part] && Object.keys(one).every((name) => name === part || name === 'season'));
  const [kinds, weekdays] = [on.flatMap((one) => one?.kinds ?? []), on.flatMap((one) => one?.weekdays ?? [])];
  const left = {
    kinds: ALL_KINDS.filter((kind) => !kinds.includes(kind)),
    weekdays: ALL_WEEKDAYS.filter((day) => !weekdays.includes(day)),
  };
  if (only('kinds') && left.kinds.length > 0) return { kinds: left.kinds };
  return only('weekdays') && left.weekdays.length > 0 ? { weekdays: left.weekdays } : undefined;
};
