/** Days of a notice with hours of their own, which hold instead of the usual ones: 每天8:00-20:00，法定节假日9:00-17:00. Pure. */
import type { ClosedRule, DailyRule, DayException, DaySelector, Hours } from '../engine/types.ts';
import { restOfYear } from './days-left.ts';
import { expectations } from './examples.ts';
import { isOfSameDays, isOfSameTime, mayShareDays } from './force.ts';
import { asRule, dailyOf, liesWithin, meet, type NoticeLine } from './notice-lines.ts';
import { writePhrase } from './writing.ts';

const MIDNIGHT = '24:00';

/** Whether some hours are other hours than the usual ones, and no more than these and others. All day takes in a night. */
const areInstead = (some: readonly Hours[], usual: readonly Hours[]): boolean => {
  const isToMidnight = some.some(({ to }) => to === MIDNIGHT);
  const asked = usual.map((one) => (isToMidnight && one.to > MIDNIGHT ? { ...one, to: MIDNIGHT } : one));
  return some.some((one) => usual.some((other) => meet(one, other))) && !liesWithin(asked, some);
};

/** What is left of the usual hours beside others. */
const hoursBeside = (usual: readonly Hours[], some: readonly Hours[]): readonly Hours[] =>
  some.reduce<readonly Hours[]>(
    (left, { from, to }) =>
      left.flatMap((one) => [
        ...(one.from < from ? [{ from: one.from, to: one.to < from ? one.to : from }] : []),
        ...(one.to > to ? [{ from: one.from > to ? one.from : to, to: one.to }] : []),
      ]),
    usual,
  );

const WEEK = 7;
const DAYS_OF: Readonly<Record<string, number>> = { WORKDAY: 5, MAKEUP_WORKDAY: 0.1, REST_DAY: 2, HOLIDAY: 0.5 };
const SELDOM = 0.2;

/** About how many days of a week are meant. */
const daysAWeek = ({ kinds, weekdays, season, except: _except, ...others }: DaySelector): number => {
  const ofKinds = kinds?.reduce((sum, kind) => sum + (DAYS_OF[kind] ?? 0), 0) ?? WEEK;
  const days = Object.keys(others).length > 0 ? SELDOM : Math.min(ofKinds, weekdays?.length ?? WEEK);
  return season ? days - 0.01 : days;
};

/** What of a selector can be left out of other days. */
const leftOut = ({ kinds, weekdays, dates, named, lunar, ...more }: DaySelector): DayException | undefined => {
  const parts = { kinds, weekdays, dates, named, lunar };
  const said = Object.entries(parts).filter(([, part]) => part !== undefined);
  return said.length === 1 && Object.keys(more).length === 0 ? Object.fromEntries(said) : undefined;
};

/** The usual days without those that have hours of their own; nothing where that cannot be said. */
const without = (usual: DaySelector, { season, ...own }: DaySelector): DaySelector | undefined => {
  if (season) {
    const isOfSame = Object.keys(own).length === 0 || isOfSameDays(own, usual);
    return isOfSame && !usual.season ? { ...usual, season: restOfYear(season) } : undefined;
  }
  const except = leftOut(own);
  if (!except || Object.keys(except).some((name) => name in (usual.except ?? {}))) return undefined;
  return { ...usual, except: { ...usual.except, ...except } };
};

const isMoreSpecial = (own: DailyRule, usual: DailyRule): boolean =>
  daysAWeek(own.on) < daysAWeek(usual.on) && mayShareDays(own.on, usual.on) && isOfSameTime(own, usual);

const unread = (line: NoticeLine, expected: 'INSTEAD' | 'ADDS_NOTHING'): NoticeLine => ({
  ...line,
  readings: [],
  trouble: {
    offset: line.text.search(/[^\s,，、（(]/),
    expected: expectations[expected],
    example: '每天 12:00–14:00不开放',
  },
});

/** Fewer hours of days that the usual rule cannot leave out: what it loses is closed on them. */
const shortened = (line: NoticeLine, { on, hours, ...rule }: DailyRule, usual: readonly DailyRule[]): NoticeLine => {
  const [only, ...others] = usual;
  if (!only || others.length > 0 || !liesWithin(hours, only.hours)) return unread(line, 'INSTEAD');
  const { effectiveFrom, effectiveTo } = rule;
  const closed: ClosedRule = {
    ...{ type: 'CLOSED', on, hours: hoursBeside(only.hours, hours) },
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
  };
  return { ...line, ...asRule(line, closed) };
};

/** A dated period with other hours than the usual ones stands instead of them. */
const replacing = (line: NoticeLine, daily: readonly DailyRule[]): NoticeLine => {
  const [reading, ...others] = line.readings;
  if (reading?.kind !== 'PERIOD' || others.length > 0 || reading.period.type !== 'EACH_DAY') return line;
  const { hours } = reading.period;
  if (!daily.some((usual) => areInstead(hours, usual.hours))) return line;
  const phrase = { ...reading, period: { ...reading.period, replacesRules: true } };
  return { ...line, readings: [phrase], said: writePhrase(phrase) };
};

/** The usual hours do not hold on the days that have their own. */
export const insteadOfUsual = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const daily = lines.flatMap((line) => dailyOf(line) ?? []);
  const own = (usual: DailyRule): DailyRule[] =>
    daily.filter((one) => isMoreSpecial(one, usual) && areInstead(one.hours, usual.hours));
  const notLeftOut = (rule: DailyRule): DailyRule[] =>
    daily.filter((usual) => own(usual).includes(rule) && !without(usual.on, rule.on));
  const addsNothing = (rule: DailyRule): boolean =>
    daily
      .slice(0, daily.indexOf(rule))
      .some((one) => isOfSameTime(one, rule) && isOfSameDays(one.on, rule.on) && liesWithin(rule.hours, one.hours));
  return lines.map((line) => {
    const rule = dailyOf(line);
    if (!rule) return replacing(line, daily);
    if (addsNothing(rule)) return unread(line, 'ADDS_NOTHING');
    const usual = notLeftOut(rule);
    if (usual.length > 0) return shortened(line, rule, usual);
    const on = own(rule).reduce<DaySelector>((left, one) => without(left, one.on) ?? left, rule.on);
    return on === rule.on ? line : { ...line, ...asRule(line, { ...rule, on }) };
  });
};
