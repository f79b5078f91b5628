import { holidayNames } from '../../calendar/holidays.ts';
import { festivalsOn, isLunarEve } from '../../calendar/lunar.ts';
import type { Calendar, CalendarDay } from '../../calendar/types.ts';
import { addDays, weekday } from '../../platform/time.ts';
import type { DayNumber } from './clock.ts';
import type { Festival, NamedDay, Weekday } from './types.ts';

/** What rules ask of a day. */
export interface DayFacts extends CalendarDay {
  readonly weekday: Weekday;
  /** Month × 100 + day of the month. */
  readonly monthDay: number;
  /** Whether it is the last of its month. */
  readonly endsMonth: boolean;
}

export type Days = (day: DayNumber) => DayFacts;

/** Most days remembered of one calendar; more than any question of a citizen touches. */
const REMEMBERED = 4_000;

const remembered = new WeakMap<Calendar, Days>();

/** Days of a calendar by number, each worked out once however many places ask. */
export const daysOf = (calendar: Calendar): Days => {
  const known = remembered.get(calendar);
  if (known) return known;
  const facts = new Map<DayNumber, DayFacts>();
  const days: Days = (day) => {
    const found = facts.get(day);
    if (found) return found;
    const date = addDays('1970-01-01', day);
    const made = {
      ...calendar(date),
      weekday: weekday(date),
      monthDay: Number(date.slice(5, 7)) * 100 + Number(date.slice(8)),
      endsMonth: addDays(date, 1).endsWith('-01'),
    };
    if (facts.size >= REMEMBERED) facts.clear();
    facts.set(day, made);
    return made;
  };
  remembered.set(calendar, days);
  return days;
};

/** Whether a day has one of the names. */
export const isNamed = (days: Days, day: DayNumber, names: readonly NamedDay[]): boolean => {
  const { date, holiday } = days(day);
  return names.some((name) => {
    if (name === 'LUNAR_EVE') return isLunarEve(date);
    return isItself(name)
      ? festivalsOn(date).includes(name.slice(ITSELF.length))
      : holidayNames[name].zh === holiday?.zh;
  });
};

const ITSELF = 'ON_';
const isItself = (name: NamedDay): name is `ON_${Festival}` => name.startsWith(ITSELF);

/** Whether it hangs on the year's arrangement which days have the name: a festival itself has its day. */
export const isArranged = (name: NamedDay): boolean => name !== 'LUNAR_EVE' && !isItself(name);
