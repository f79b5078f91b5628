/** An opening made ready to be asked: times parsed, selections prepared. */
import type { DayKind } from '../../calendar/types.ts';
import type { Instant } from '../../platform/time.ts';
import { dayNumber, dayNumberAt, instantOfLocal, instantOn, minutesOf, minuteSpan, monthDayNumber } from './clock.ts';
import type { DayNumber, MinuteSpan } from './clock.ts';
import { isNamed, type DayFacts, type Days } from './days.ts';
import type {
  BreakRule,
  ClosedRule,
  DailyPeriod,
  DailyRule,
  DayException,
  DaySelector,
  InForce,
  Movement,
  Opening,
  OpeningPeriod,
  OpeningRule,
  Season,
  TemporaryClosure,
  WeeklyRule,
} from './types.ts';

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** One rule or period that opens a place, or a rule that closes it. */
export interface Source {
  readonly origin: OpeningRule | OpeningPeriod;
  /** Whether the answer hangs on the calendar and not on dates alone. */
  readonly asksKinds: boolean;
  readonly lastEntryMinutes: number;
  readonly barred: readonly { readonly what: 'ENTRY' | 'MOVEMENT'; readonly hours: MinuteSpan }[];
  /** Every span that touches a day from the first to the last, in order of time. */
  readonly spans: (days: Days, first: DayNumber, last: DayNumber) => Span[];
}

export interface Plan {
  readonly rules: readonly Source[];
  /** Rules that take away from what the others open. */
  readonly closing: readonly Source[];
  readonly periods: readonly Source[];
  /** Spans of the periods in which the rules stand back. */
  readonly replaced: readonly Span[];
  readonly closures: readonly (Span & { readonly origin: TemporaryClosure })[];
  readonly asksKinds: boolean;
}

/** Days that one rule's hours, or one break's end, may run over: times go to 48:00. */
const OVERRUN_DAYS = 1;
/** Longest break looked for; only a rule for every kind of day meets it. */
const MAX_BREAK_DAYS = 400;

const inForce = ({ effectiveFrom, effectiveTo }: InForce): ((day: DayNumber) => boolean) => {
  const first = effectiveFrom === undefined ? -Infinity : dayNumber(effectiveFrom);
  const last = effectiveTo === undefined ? Infinity : dayNumber(effectiveTo);
  return (day) => day >= first && day <= last;
};

const inSeason = (season: Season | undefined): ((facts: DayFacts) => boolean) => {
  if (!season) return () => true;
  const [from, to] = [monthDayNumber(season.from), monthDayNumber(season.to)];
  return from <= to
    ? ({ monthDay }) => monthDay >= from && monthDay <= to
    : ({ monthDay }) => monthDay >= from || monthDay <= to;
};

const isLeftOut = ({ kinds, weekdays, dates, named }: DayException): ((days: Days, day: DayNumber) => boolean) => {
  const single = new Set(dates?.map(monthDayNumber));
  return (days, day) => {
    const facts = days(day);
    return (
      (kinds?.includes(facts.kind) ?? false) ||
      (weekdays?.includes(facts.weekday) ?? false) ||
      single.has(facts.monthDay) ||
      (named !== undefined && isNamed(days, day, named))
    );
  };
};

/** Which of its weekday a day is, counted from the month's beginning and from its end. */
const weekOf = (days: Days, day: DayNumber): readonly number[] => {
  const week = Math.ceil((days(day).monthDay % 100) / 7);
  return days(day + 7).monthDay % 100 <= 7 ? [week, -1] : [week];
};

const inMonth = ({ monthDay, endsMonth }: DayFacts, wanted: readonly number[]): boolean =>
  wanted.includes(monthDay % 100) || (endsMonth && wanted.includes(-1));

const selects = ({ kinds, weekdays, season, dates, before, monthDays, weeks, named, except = {} }: DaySelector) => {
  const seasonal = inSeason(season);
  const single = dates && new Set(dates.map(monthDayNumber));
  const leftOut = isLeftOut(except);
  return (days: Days, day: DayNumber): boolean => {
    const facts = days(day);
    return (
      (!kinds || kinds.includes(facts.kind)) &&
      (!weekdays || weekdays.includes(facts.weekday)) &&
      seasonal(facts) &&
      (!single || single.has(facts.monthDay)) &&
      (!before || before.includes(days(day + 1).kind)) &&
      (!monthDays || inMonth(facts, monthDays)) &&
      (!weeks || weekOf(days, day).some((week) => weeks.includes(week))) &&
      (!named || isNamed(days, day, named)) &&
      !leftOut(days, day)
    );
  };
};

const dailySpans = (rule: DailyRule | ClosedRule): Source['spans'] => {
  const hours = rule.hours.map(minuteSpan);
  const selected = selects(rule.on);
  const valid = inForce(rule);
  return (days, first, last) => {
    const spans: Span[] = [];
    for (let day = first - OVERRUN_DAYS; day <= last; day += 1)
      if (valid(day) && selected(days, day))
        for (const { from, to } of hours) spans.push({ from: instantOn(day, from), to: instantOn(day, to) });
    return spans;
  };
};

/** First day of the run that holds `day`, and its last. */
const runAround = (belongs: (day: DayNumber) => boolean, day: DayNumber): [first: DayNumber, last: DayNumber] => {
  let [first, last] = [day, day];
  while (day - first < MAX_BREAK_DAYS && belongs(first - 1)) first -= 1;
  while (last - day < MAX_BREAK_DAYS && belongs(last + 1)) last += 1;
  return [first, last];
};

const breakSpans = (rule: BreakRule): Source['spans'] => {
  const [from, to] = [minutesOf(rule.from), minutesOf(rule.to)];
  const kinds = new Set<DayKind>(rule.of);
  const valid = inForce(rule);
  const seasonal = inSeason(rule.season);
  const ahead = rule.eve ? 1 : 0;
  return (days, first, last) => {
    const belongs = (day: DayNumber): boolean => valid(day) && kinds.has(days(day).kind);
    const spans: Span[] = [];
    for (let day = first - OVERRUN_DAYS; day <= last + ahead; day += 1) {
      if (!belongs(day)) continue;
      const [start, end] = runAround(belongs, day);
      const span = { from: instantOn(start - ahead, from), to: instantOn(end, to) };
      if (seasonal(days(start)) && span.from < span.to) spans.push(span);
      day = end;
    }
    return spans;
  };
};

const weeklySpans = (rule: WeeklyRule): Source['spans'] => {
  const [from, to] = [minutesOf(rule.from), minutesOf(rule.to)];
  const length = (rule.lastDay - rule.firstDay + 7) % 7;
  if (length === 0 && to <= from) throw new Error(`a week from ${rule.from} to ${rule.to} ends before it begins`);
  const valid = inForce(rule);
  const seasonal = inSeason(rule.season);
  return (days, first, last) => {
    const spans: Span[] = [];
    for (let day = first - length - OVERRUN_DAYS; day <= last; day += 1)
      if (days(day).weekday === rule.firstDay && valid(day) && seasonal(days(day)))
        spans.push({ from: instantOn(day, from), to: instantOn(day + length, to) });
    return spans;
  };
};

const wholeSpan = ({ from, to }: Pick<TemporaryClosure, 'from' | 'to'>): Span => {
  const span = { from: instantOfLocal(from), to: to === undefined ? Infinity : instantOfLocal(to) };
  if (span.to <= span.from) throw new Error(`the span from ${from} to ${to ?? ''} ends before it begins`);
  return span;
};

const eachDaySpans = ({ firstDay, lastDay, hours }: DailyPeriod): Source['spans'] => {
  const parts = hours.map(minuteSpan);
  const [start, end] = [dayNumber(firstDay), dayNumber(lastDay)];
  return (_, first, last) => {
    const spans: Span[] = [];
    for (let day = Math.max(start, first - OVERRUN_DAYS); day <= Math.min(end, last); day += 1)
      for (const { from, to } of parts) spans.push({ from: instantOn(day, from), to: instantOn(day, to) });
    return spans;
  };
};

const spansOf = (origin: OpeningRule | OpeningPeriod): Source['spans'] => {
  switch (origin.type) {
    case 'DAILY':
    case 'CLOSED':
      return dailySpans(origin);
    case 'BREAK':
      return breakSpans(origin);
    case 'WEEKLY':
      return weeklySpans(origin);
    case 'EACH_DAY':
      return eachDaySpans(origin);
    case 'WHOLE': {
      const span = wholeSpan(origin);
      const [start, end] = [dayNumberAt(span.from), dayNumberAt(span.to - 1)];
      return (_, first, last) => (start <= last && end >= first ? [span] : []);
    }
  }
};

const asksKinds = (origin: OpeningRule | OpeningPeriod): boolean => {
  if (origin.type !== 'DAILY' && origin.type !== 'CLOSED') return origin.type === 'BREAK';
  const { kinds, before, named, except } = origin.on;
  return (kinds ?? before ?? named ?? except?.kinds ?? except?.named) !== undefined;
};

const movementOf = ({ lastEntryMinutes = 0, barred = [] }: Movement): Pick<Source, 'lastEntryMinutes' | 'barred'> => ({
  lastEntryMinutes,
  barred: barred.map(({ what, hours }) => ({ what, hours: minuteSpan(hours) })),
});

const sourceOf = (origin: OpeningRule | OpeningPeriod): Source => ({
  origin,
  asksKinds: asksKinds(origin),
  spans: spansOf(origin),
  ...movementOf(origin.type === 'CLOSED' ? {} : origin),
});

const areaOf = (period: OpeningPeriod): Span =>
  period.type === 'WHOLE'
    ? wholeSpan(period)
    : { from: instantOn(dayNumber(period.firstDay)), to: instantOn(dayNumber(period.lastDay) + 1) };

const makePlan = ({ rules, periods, closures }: Opening): Plan => ({
  rules: rules.filter(({ type }) => type !== 'CLOSED').map(sourceOf),
  closing: rules.filter(({ type }) => type === 'CLOSED').map(sourceOf),
  periods: periods.map(sourceOf),
  replaced: periods.filter(({ replacesRules }) => replacesRules).map(areaOf),
  closures: closures.map((origin) => ({ ...wholeSpan(origin), origin })),
  asksKinds: rules.some(asksKinds),
});

const plans = new WeakMap<Opening, Plan>();

/** Plan of an opening, made once. Throws at data that is no opening: times that are none, ends before beginnings. */
export const planOf = (opening: Opening): Plan => {
  const plan = plans.get(opening) ?? makePlan(opening);
  plans.set(opening, plan);
  return plan;
};
