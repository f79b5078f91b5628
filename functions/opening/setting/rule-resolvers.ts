/** An opening, its rules and periods as callers see them. */
import type { Resolvers } from '../../generated/resolvers.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { instantOf } from '../../platform/time.ts';
import type { Hours, Movement, OpeningRule } from '../engine/types.ts';
import { lunarShown, weekdayName } from './input-resolvers.ts';
import { linesOf, writePhrase } from '../phrases/writing.ts';

const hoursShown = (hours: readonly Hours[]): Hours[] => [...hours];

export const resolvers: Resolvers = {
  Opening: {
    rules: ({ rules }) => [...rules],
    periods: ({ periods }) => [...periods],
    lines: (opening) => linesOf(opening),
  },
  OpeningRule: {
    daily: (rule: OpeningRule) => (rule.type === 'DAILY' ? rule : null),
    break: (rule: OpeningRule) => (rule.type === 'BREAK' ? rule : null),
    weekly: (rule: OpeningRule) => (rule.type === 'WEEKLY' ? rule : null),
    yearly: (rule: OpeningRule) => (rule.type === 'YEARLY' ? rule : null),
    closed: (rule: OpeningRule) => (rule.type === 'CLOSED' ? rule : null),
  },
  DailyRule: { hours: ({ hours }) => hoursShown(hours), movement: (rule): Movement => rule },
  BreakRule: {
    of: (rule) => [...rule.of],
    named: ({ named }) => named && [...named],
    eve: ({ eve }) => eve ?? false,
    movement: (rule): Movement => rule,
  },
  WeeklyRule: {
    firstDay: ({ firstDay }) => weekdayName(firstDay),
    lastDay: ({ lastDay }) => weekdayName(lastDay),
    movement: (rule): Movement => rule,
  },
  YearlyRule: { lunar: ({ lunar }) => lunar ?? false, movement: (rule): Movement => rule },
  ClosedRule: { hours: ({ hours }) => hoursShown(hours) },
  DaySelector: {
    kinds: ({ kinds }) => kinds && [...kinds],
    weekdays: ({ weekdays }) => weekdays?.map(weekdayName),
    dates: ({ dates }) => dates && [...dates],
    before: ({ before }) => before && [...before],
    monthDays: ({ monthDays }) => monthDays && [...monthDays],
    inMonth: ({ inMonth }) => inMonth && [...inMonth],
    named: ({ named }) => named && [...named],
    lunar: ({ lunar }) => lunar?.map(lunarShown),
    lunarDays: ({ lunarDays }) => lunarDays && [...lunarDays],
    inRun: ({ inRun }) => inRun && [...inRun],
  },
  DayException: {
    kinds: ({ kinds }) => kinds && [...kinds],
    weekdays: ({ weekdays }) => weekdays?.map(weekdayName),
    dates: ({ dates }) => dates && [...dates],
    named: ({ named }) => named && [...named],
    lunar: ({ lunar }) => lunar?.map(lunarShown),
  },
  Movement: { barred: ({ barred }) => (barred ?? []).map(({ what, hours }) => ({ what, ...hours })) },
  OpeningPeriod: {
    whole: (period) => (period.type === 'WHOLE' ? period : null),
    eachDay: (period) => (period.type === 'EACH_DAY' ? period : null),
    movement: (period): Movement => period,
  },
  WholePeriod: { from: ({ from }) => instantOf(from), to: ({ to }) => instantOf(to) },
  DailyPeriod: { hours: ({ hours }) => hoursShown(hours) },
  TemporaryClosure: {
    kind: ({ kind }) => kind ?? 'OTHER',
    from: ({ from }) => instantOf(from),
    to: ({ to }) => (to === undefined ? null : instantOf(to)),
  },
  OpeningPhrase: {
    words: (phrase): LocalizedText => ({ zh: writePhrase(phrase, 'zh'), en: writePhrase(phrase, 'en') }),
    rule: (phrase) => (phrase.kind === 'RULE' ? phrase.rule : null),
    period: (phrase) => (phrase.kind === 'PERIOD' ? phrase.period : null),
    restriction: (phrase) => (phrase.kind === 'RESTRICTION' ? phrase.movement : null),
  },
};
