/** Which days a rule is about. */
import type { CivilDate } from '../../platform/time.ts';
import { monthDayNumber, dayNumber, type DayNumber } from './clock.ts';
import { isArranged, isNamed, type DayFacts, type Days } from './days.ts';
import { inLunarMonth, inLunarSpan } from './lunar.ts';
import { hasPlace, isBeside, runsOf } from './runs.ts';
import type { DayException, DaySelector, InForce, LunarSpan, Season } from './types.ts';

export const inForce = ({ effectiveFrom, effectiveTo }: InForce): ((day: DayNumber) => boolean) => {
  const first = effectiveFrom === undefined ? -Infinity : dayNumber(effectiveFrom);
  const last = effectiveTo === undefined ? Infinity : dayNumber(effectiveTo);
  return (day) => day >= first && day <= last;
};

export const inSeason = (season: Season | undefined): ((facts: DayFacts) => boolean) => {
  if (!season) return () => true;
  const [from, to] = [monthDayNumber(season.from), monthDayNumber(season.to)];
  return from <= to
    ? ({ monthDay }) => monthDay >= from && monthDay <= to
    : ({ monthDay }) => monthDay >= from || monthDay <= to;
};

const anyLunar = (spans: readonly LunarSpan[] = []): ((day: DayNumber) => boolean) => {
  const each = spans.map(inLunarSpan);
  return (day) => each.some((holds) => holds(day));
};

const isLeftOut = ({ kinds, weekdays, dates, named, lunar }: DayException) => {
  const single = new Set(dates?.map(monthDayNumber));
  const isLunar = anyLunar(lunar);
  return (days: Days, day: DayNumber): boolean => {
    const facts = days(day);
    return (
      (kinds?.includes(facts.kind) ?? false) ||
      (weekdays?.includes(facts.weekday) ?? false) ||
      single.has(facts.monthDay) ||
      (named !== undefined && isNamed(days, day, named)) ||
      isLunar(day)
    );
  };
};

/** Days of a day's month that are counted with it, in order: those of its weekday, or those of the kinds. */
const monthOf = ({ weekdays, kinds }: DaySelector, days: Days, day: DayNumber): readonly DayNumber[] => {
  const { weekday, monthDay } = days(day);
  const first = day + 1 - (monthDay % 100);
  return Array.from({ length: 31 }, (_, i) => first + i).filter((one) => {
    const facts = days(one);
    const isLike = weekdays ? facts.weekday === weekday : !kinds || kinds.includes(facts.kind);
    return isLike && Math.floor(facts.monthDay / 100) === Math.floor(monthDay / 100);
  });
};

const isOfMonth = ({ monthDay, endsMonth }: DayFacts, wanted: readonly number[]): boolean =>
  wanted.includes(monthDay % 100) || (endsMonth && wanted.includes(-1));

/** Whether a day is of the kinds and names, or has the place beside or in a run of such days. */
const isOfRun = (on: DaySelector): ((days: Days, day: DayNumber) => boolean) => {
  const { kinds, named, inRun, beside } = on;
  const runs = runsOf(on);
  if (beside) return (days, day) => isBeside(runs, days, day, beside);
  return (days, day) =>
    (!kinds || kinds.includes(days(day).kind)) &&
    (!named || isNamed(days, day, named)) &&
    (!inRun || hasPlace(runs(days, day), day, inRun));
};

/** Day one was a Thursday: Monday begins a week. */
const weekOf = (day: DayNumber): number => Math.floor((day + 3) / 7);

const everyOtherWeek = (from: CivilDate | undefined): ((day: DayNumber) => boolean) => {
  if (from === undefined) return () => true;
  const first = dayNumber(from);
  return (day) => day >= first && (weekOf(day) - weekOf(first)) % 2 === 0;
};

/** Whether a selector is about a day. */
export const selects = (on: DaySelector): ((days: Days, day: DayNumber) => boolean) => {
  const { weekdays, everyOtherWeekFrom, season, dates, before, monthDays, inMonth, lunar, lunarDays, except = {} } = on;
  const inItsWeeks = everyOtherWeek(everyOtherWeekFrom);
  const seasonal = inSeason(season);
  const single = dates && new Set(dates.map(monthDayNumber));
  const isLunar = anyLunar(lunar);
  const ofRun = isOfRun(on);
  const leftOut = isLeftOut(except);
  return (days, day) => {
    const facts = days(day);
    return (
      (!weekdays || weekdays.includes(facts.weekday)) &&
      inItsWeeks(day) &&
      seasonal(facts) &&
      (!single || single.has(facts.monthDay)) &&
      (!before || before.includes(days(day + 1).kind)) &&
      (!monthDays || isOfMonth(facts, monthDays)) &&
      (!inMonth || hasPlace(monthOf(on, days, day), day, inMonth)) &&
      (!lunar || isLunar(day)) &&
      (!lunarDays || inLunarMonth(day, lunarDays)) &&
      ofRun(days, day) &&
      !leftOut(days, day)
    );
  };
};

/** Whether it hangs on the year's arrangement which days are meant. */
export const asksArrangement = ({ kinds, before, named = [], except = {} }: DaySelector): boolean =>
  (kinds ?? before ?? except.kinds) !== undefined || [...named, ...(except.named ?? [])].some(isArranged);
