/** From when and until when the rules of a notice hold, as far as one line says it for another. Pure. */
import { addDays } from '../../platform/time.ts';
import type { DailyRule, DaySelector, InForce, OpeningRule } from '../engine/types.ts';
import { asRule, dailyOf, meet, ruleOf, withAssumed, type NoticeLine } from './notice-lines.ts';

const isDated = ({ effectiveFrom, effectiveTo }: InForce): boolean => (effectiveFrom ?? effectiveTo) !== undefined;

/** When a rule is in force, or the weeks begin that it counts. */
const beginsWith = (rule: OpeningRule): InForce => {
  const { effectiveFrom, effectiveTo } = rule;
  const from = effectiveFrom ?? ('on' in rule ? rule.on.everyOtherWeekFrom : undefined);
  return {
    ...(from === undefined ? {} : { effectiveFrom: from }),
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
  };
};

/** From when the first rule of a sentence is in force holds for those after it, until one says another time. */
export const inForceTogether = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const first = lines.map(ruleOf).find((rule) => rule !== undefined);
  // Closed from one date to another: what else is said holds outside them.
  if (!first || !isDated(beginsWith(first)) || (first.type === 'CLOSED' && first.effectiveTo !== undefined))
    return [...lines];
  let force: InForce = {};
  return lines.map((line) => {
    const rule = ruleOf(line);
    if (!rule) return line;
    if (!isDated(beginsWith(rule))) return { ...line, ...asRule(line, { ...rule, ...force }) };
    if (rule.type !== 'CLOSED') force = beginsWith(rule);
    return line;
  });
};

const isHoliday = ({ kinds, named }: DaySelector): boolean =>
  named !== undefined && !kinds && !named.some((one) => one === 'LUNAR_EVE' || one.startsWith('ON_'));
const isWorked = ({ kinds }: DaySelector): boolean => kinds !== undefined && !kinds.includes('HOLIDAY');
const isWeekend = ({ weekdays }: DaySelector): boolean => weekdays?.every((day) => day > 5) ?? false;
const isWeek = ({ weekdays }: DaySelector): boolean => weekdays?.every((day) => day <= 5) ?? false;

const told = (on: DaySelector): string => JSON.stringify(Object.entries(on).sort());
export const isOfSameDays = (one: DaySelector, other: DaySelector): boolean => told(one) === told(other);

/** Whether days leave the others out. */
const leavesOut = ({ except = {} }: DaySelector, other: DaySelector): boolean =>
  (['kinds', 'weekdays', 'dates', 'named', 'lunar'] as const).some((part) => {
    const left = new Set((except[part] ?? []).map((one) => JSON.stringify(one)));
    return other[part]?.every((one) => left.has(JSON.stringify(one))) ?? false;
  });

/** Days that are never the same ones, as far as people think of them: a Saturday that is worked is an exception. */
const areApart = (one: DaySelector, other: DaySelector): boolean =>
  leavesOut(one, other) ||
  (one.beside !== undefined && (other.kinds?.every((kind) => one.kinds?.includes(kind)) ?? false)) ||
  (isHoliday(one) && isWorked(other)) ||
  (isWeekend(one) && (other.kinds?.every((kind) => kind.endsWith('WORKDAY')) ?? false)) ||
  (isWeek(one) && other.kinds?.join() === 'REST_DAY');

/** Whether a day may be one of both. */
export const mayShareDays = (one: DaySelector, other: DaySelector): boolean => {
  const share = <T>(some: readonly T[] | undefined, others: readonly T[] | undefined): boolean =>
    !some || !others || some.some((day) => others.includes(day));
  return (
    (share(one.kinds, other.kinds) || (one.beside ?? other.beside) !== undefined) &&
    share(one.weekdays, other.weekdays) &&
    share(one.monthDays, other.monthDays) &&
    (one.season?.from === other.season?.from || !one.season || !other.season) &&
    !areApart(one, other) &&
    !areApart(other, one)
  );
};

export const isOfSameTime = (one: InForce, other: InForce): boolean =>
  one.effectiveFrom === other.effectiveFrom && one.effectiveTo === other.effectiveTo;

/** The hours that begin next after those of a line, which do not end by themselves. */
const nextAfter = (line: NoticeLine, lines: readonly NoticeLine[]): DailyRule | undefined => {
  const rule = dailyOf(line);
  if (!rule || rule.effectiveTo !== undefined) return undefined;
  const begins = ({ effectiveFrom = '' }: DailyRule): string => effectiveFrom;
  return lines
    .flatMap((one) => dailyOf(one) ?? [])
    .filter((one) => begins(one) > begins(rule) && mayShareDays(one.on, rule.on))
    .sort((a, b) => begins(a).localeCompare(begins(b)))[0];
};

/** 2026年12月1日起每天8:00-20:00，2027年1月1日起工作日8:00-22:00: where the days are not the same, both may hold. */
export const heldBeside = (lines: readonly NoticeLine[]): NoticeLine[] =>
  lines.map((line) => {
    const [rule, next] = [dailyOf(line), nextAfter(line, lines)];
    return rule && next && !isOfSameDays(rule.on, next.on) ? withAssumed(line, 'STILL_IN_FORCE') : line;
  });

/** 2026年12月1日起工作日18:00-22:00，2027年1月1日起工作日19:00-22:00: other hours of the same days end those before them. */
export const endedByLater = (lines: readonly NoticeLine[]): NoticeLine[] =>
  lines.map((line) => {
    const [rule, next] = [dailyOf(line), nextAfter(line, lines)];
    if (!rule || next?.effectiveFrom === undefined || !isOfSameDays(rule.on, next.on)) return line;
    const ended = { ...line, ...asRule(line, { ...rule, effectiveTo: addDays(next.effectiveFrom, -1) }) };
    return rule.hours.some((one) => next.hours.some((other) => meet(one, other)))
      ? ended
      : withAssumed(ended, 'ENDED_BY_LATER');
  });
