/** What callers say of an opening, in the room's own shapes. */
import type {
  DailyPeriodInput,
  DaySelectorInput,
  LocalizedTextInput,
  MovementInput,
  OpeningExceptionInput,
  OpeningInput,
  OpeningPeriodInput,
  OpeningRuleInput,
  Weekday as WeekdayName,
} from '../../generated/resolvers.ts';
import { certain } from '../../platform/item.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type {
  DaySelector,
  InForce,
  LunarSpan,
  Movement,
  OpeningPeriod,
  OpeningRule,
  Weekday,
} from '../engine/types.ts';
import type { AskedOpening } from './checking.ts';
import { localized, localTime } from './rules.ts';

const WEEKDAYS: readonly WeekdayName[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const weekdayOf = (name: WeekdayName): Weekday => (WEEKDAYS.indexOf(name) + 1) as Weekday;
export const weekdayName = (day: Weekday): WeekdayName => certain(WEEKDAYS[day - 1], `weekday ${String(day)}`);

/** 01-15, and 12-30/01-06 */
const lunarSpan = (days: string): LunarSpan => {
  const [from = '', to = from] = days.split('/');
  return { from, to };
};
export const lunarShown = ({ from, to }: LunarSpan): string => (from === to ? from : `${from}/${to}`);

/** A shape without the parts that were not given: absent and null are the same here. */
export const given = <T extends object>(parts: T): { [Name in keyof T]?: NonNullable<T[Name]> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value != null)) as never;

export const textIn = (text: LocalizedTextInput | null | undefined): LocalizedText | undefined =>
  text ? localized(text) : undefined;

const movementIn = (movement: MovementInput | null | undefined): Movement =>
  given({
    lastEntryMinutes: movement?.lastEntryMinutes,
    barred: movement?.barred?.length
      ? movement.barred.map(({ what, from, to }) => ({ what, hours: { from, to } }))
      : undefined,
  });

const selectorIn = (on: DaySelectorInput | null | undefined): DaySelector => {
  const { weekdays, lunar, except, ...parts } = on ?? {};
  return given({
    ...parts,
    weekdays: weekdays?.map(weekdayOf),
    lunar: lunar?.map(lunarSpan),
    except:
      except && given({ ...except, weekdays: except.weekdays?.map(weekdayOf), lunar: except.lunar?.map(lunarSpan) }),
  });
};

const forceIn = ({
  effectiveFrom,
  effectiveTo,
}: {
  effectiveFrom?: string | null | undefined;
  effectiveTo?: string | null | undefined;
}): InForce => given({ effectiveFrom, effectiveTo });

/** The contract lets exactly one of the five through. */
const ruleIn = ({ daily, break: run, weekly, yearly, closed }: OpeningRuleInput): OpeningRule => {
  if (daily)
    return {
      type: 'DAILY',
      on: selectorIn(daily.on),
      hours: daily.hours,
      ...movementIn(daily.movement),
      ...forceIn(daily),
    };
  if (closed) return { type: 'CLOSED', on: selectorIn(closed.on), hours: closed.hours, ...forceIn(closed) };
  if (weekly) {
    const { firstDay, from, lastDay, to, season, movement } = weekly;
    const days = { firstDay: weekdayOf(firstDay), from, lastDay: weekdayOf(lastDay), to };
    return { type: 'WEEKLY', ...days, ...given({ season }), ...movementIn(movement), ...forceIn(weekly) };
  }
  if (yearly) {
    const { lunar, firstDay, from, lastDay, to, movement } = yearly;
    const days = { ...(lunar ? { lunar } : {}), firstDay, from, lastDay, to };
    return { type: 'YEARLY', ...days, ...movementIn(movement), ...forceIn(yearly) };
  }
  const { of, named, from, to, season, eve, movement, ...force } = certain(run, 'a rule');
  const parts = given({ named, season, eve: eve || undefined });
  return { type: 'BREAK', of, from, to, ...parts, ...movementIn(movement), ...forceIn(force) };
};

/** Undefined when it says neither or both of its alternatives. */
export const periodIn = (input: OpeningPeriodInput): OpeningPeriod | undefined => {
  const { whole, eachDay, name, replacesRules, movement } = input;
  const announced = { ...given({ name: textIn(name) }), replacesRules, ...movementIn(movement) };
  if (whole && !eachDay) return { type: 'WHOLE', from: localTime(whole.from), to: localTime(whole.to), ...announced };
  return eachDay && !whole ? { type: 'EACH_DAY', ...daysIn(eachDay), ...announced } : undefined;
};

const daysIn = ({ firstDay, lastDay, hours }: DailyPeriodInput) => ({ firstDay, lastDay, hours });

export const openingIn = ({ lines, rules, periods }: OpeningInput): AskedOpening => ({
  lines: lines ?? [],
  rules: (rules ?? []).map(ruleIn),
  periods: (periods ?? []).map(periodIn),
});

export const exceptionsIn = (exceptions: readonly OpeningExceptionInput[] | null | undefined) =>
  (exceptions ?? []).map(({ placeId, opening }) => ({ placeId, opening: openingIn(opening) }));
