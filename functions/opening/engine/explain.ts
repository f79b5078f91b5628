/** Why a place is open or closed at an instant, step by step in the order of deciding. */
import type { Calendar } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { civilDate, type Instant } from '../../platform/time.ts';
import { dayNumberAt, type DayNumber } from './clock.ts';
import { daysOf, type Days } from './days.ts';
import { closureWord, movementWords, periodWord, ruleWord, stop } from './describe.ts';
import { planOf, type Plan, type Source, type Span } from './plan.ts';
import { bars, lastEntry } from './state.ts';
import type { Movement, Opening } from './types.ts';
import { dayWord } from './why.ts';
import { windowsBetween } from './windows.ts';
import { both } from './words.ts';

export type StepKind = 'DAY' | 'RULE' | 'RULES_STAND_BACK' | 'PERIOD' | 'CLOSURE' | 'MOVEMENT' | 'NOTHING_OPENS';

export interface Step {
  readonly kind: StepKind;
  /** Whether the answer hangs on it: what a later step sets aside does not decide. */
  readonly decides: boolean;
  readonly words: LocalizedText;
}

const movementOf = (origin: Source['origin']): Movement => (origin.type === 'CLOSED' ? {} : origin);

const holds = ({ from, to }: Span, at: Instant): boolean => from <= at && at < to;

const wordsOf = ({ origin }: Source, at: Instant): LocalizedText => {
  const today = civilDate(at);
  return both((language) =>
    stop(
      origin.type === 'EACH_DAY' || origin.type === 'WHOLE'
        ? periodWord(origin, language)
        : ruleWord(origin, today, language),
      language,
    ),
  );
};

/** Sources that open an instant by themselves, whatever else is said. */
const opening = (sources: readonly Source[], days: Days, day: DayNumber, at: Instant): Source[] =>
  sources.filter((source) => source.spans(days, day, day).some((span) => holds(span, at)));

/** A rule for the hours of the day before is told with the day that decides. */
const dayStep = (days: Days, day: DayNumber): Step => ({
  kind: 'DAY',
  decides: true,
  words: both((language) => stop(dayWord(days(day), language), language)),
});

/** What keeps people from coming in, or anything from moving, at an instant at which it is open. */
const movementSteps = (plan: Plan, days: Days, day: DayNumber, at: Instant): Step[] => {
  const window = windowsBetween(plan, days, day, day).find((one) => holds(one, at));
  if (!window) return [];
  const covering = window.spans.filter((span) => holds(span, at));
  const shut = covering.every((span) => bars(span, at, 'ENTRY', 'MOVEMENT')) || at >= lastEntry(window);
  const restricted = covering.filter(
    ({ source: { barred, lastEntryMinutes } }) => barred.length > 0 || lastEntryMinutes > 0,
  );
  return restricted.map(({ source }) => ({
    kind: 'MOVEMENT',
    decides: shut,
    words: both((language) => stop(movementWords(movementOf(source.origin), language), language)),
  }));
};

/**
 * The day; the rules that open this instant; what sets them aside; periods; closures; how one may move. The last step
 * that decides is the answer.
 */
export const explainOpening = (asked: Opening, calendar: Calendar, at: Instant): Step[] => {
  const plan = planOf(asked);
  const days = daysOf(calendar);
  const day = dayNumberAt(at);
  const closures = plan.closures.filter((closure) => holds(closure, at));
  const standBack = asked.periods.filter(
    (period) =>
      period.replacesRules &&
      planOf({ rules: [], periods: [period], closures: [] }).replaced.some((area) => holds(area, at)),
  );
  const rules = opening(plan.rules, days, day, at);
  const closing = opening(plan.closing, days, day, at);
  const periods = opening(plan.periods, days, day, at);
  const closed = closures.length > 0;
  const aside = standBack.length + closing.length > 0;
  const nothing = periods.length === 0 && (aside || rules.length === 0);
  return [
    dayStep(days, day),
    ...rules.map((source): Step => ({ kind: 'RULE', decides: !aside && !closed, words: wordsOf(source, at) })),
    ...standBack.map((period): Step => ({
      kind: 'RULES_STAND_BACK',
      decides: !closed,
      words: both((language) => stop(periodWord(period, language), language)),
    })),
    ...closing.map((source): Step => ({
      kind: 'RULES_STAND_BACK',
      decides: !closed && rules.length > 0,
      words: wordsOf(source, at),
    })),
    ...periods.map((source): Step => ({ kind: 'PERIOD', decides: !closed, words: wordsOf(source, at) })),
    ...closures.map(({ origin }): Step => ({
      kind: 'CLOSURE',
      decides: true,
      words: both((language) => stop(closureWord(origin, language), language)),
    })),
    ...(nothing && !closed
      ? [
          {
            kind: 'NOTHING_OPENS' as const,
            decides: true,
            words: { zh: '此时没有规则或公告开放。', en: 'No rule or announcement opens this hour.' },
          },
        ]
      : []),
    ...movementSteps(plan, days, day, at),
  ];
};
