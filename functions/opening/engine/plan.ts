/** An opening made ready to be asked: times parsed, selections prepared. */
import type { Instant } from '../../platform/time.ts';
import { dayNumber, dayNumberAt, instantOfLocal, instantOn, minutesOf, minuteSpan, monthDayNumber } from './clock.ts';
import type { DayNumber, MinuteSpan } from './clock.ts';
import type { Days } from './days.ts';
import { inLunarSpan } from './lunar.ts';
import { runsOf } from './runs.ts';
import { asksArrangement, inForce, inSeason, selects } from './selection.ts';
import type {
  BreakRule,
  ClosedRule,
  DailyPeriod,
  DailyRule,
  MonthDay,
  Movement,
  Opening,
  OpeningPeriod,
  OpeningRule,
  TemporaryClosure,
  WeeklyRule,
  YearlyRule,
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
/** A date comes again within a year, be it one of thirteen lunar months. */
const LONGEST_YEAR = 385;
const LEAP_DAY = 229;

type DayTest = (days: Days, day: DayNumber) => boolean;

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

const breakSpans = (rule: BreakRule): Source['spans'] => {
  const [from, to] = [minutesOf(rule.from), minutesOf(rule.to)];
  const valid = inForce(rule);
  const seasonal = inSeason(rule.season);
  const runs = runsOf({ kinds: rule.of, ...(rule.named ? { named: rule.named } : {}) });
  const ahead = rule.eve ? 1 : 0;
  return (days, first, last) => {
    const spans: Span[] = [];
    for (let day = first - OVERRUN_DAYS; day <= last + ahead; day += 1) {
      const run = runs(days, day, valid);
      const [start = Infinity, end = -Infinity] = [run[0], run.at(-1)];
      if (day < start || day > end) continue;
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

/** Whether a day is a date of each year; of a month without it, the last day. */
const isDate = (monthDay: MonthDay, lunar: boolean): DayTest => {
  if (lunar) {
    const isLunar = inLunarSpan({ from: monthDay, to: monthDay });
    return (_, day) => isLunar(day);
  }
  const number = monthDayNumber(monthDay);
  return (days, day) => {
    const facts = days(day);
    return facts.monthDay === number || (number === LEAP_DAY && facts.monthDay === LEAP_DAY - 1 && facts.endsMonth);
  };
};

const yearlySpans = (rule: YearlyRule): Source['spans'] => {
  const [from, to] = [minutesOf(rule.from), minutesOf(rule.to)];
  const [begins, ends] = [rule.firstDay, rule.lastDay].map((day) => isDate(day, rule.lunar ?? false)) as [
    DayTest,
    DayTest,
  ];
  const valid = inForce(rule);
  return (days, first, last) => {
    const spans: Span[] = [];
    for (let day = first - LONGEST_YEAR; day <= last; day += 1) {
      if (!begins(days, day) || !valid(day)) continue;
      let end = day;
      while (end - day < LONGEST_YEAR && !ends(days, end)) end += 1;
      const span = { from: instantOn(day, from), to: instantOn(end, to) };
      if (span.from < span.to && end >= first - OVERRUN_DAYS) spans.push(span);
    }
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
    case 'YEARLY':
      return yearlySpans(origin);
    case 'EACH_DAY':
      return eachDaySpans(origin);
    case 'WHOLE': {
      const span = wholeSpan(origin);
      const [start, end] = [dayNumberAt(span.from), dayNumberAt(span.to - 1)];
      return (_, first, last) => (start <= last && end >= first ? [span] : []);
    }
  }
};

const asksKinds = (origin: OpeningRule | OpeningPeriod): boolean =>
  origin.type === 'DAILY' || origin.type === 'CLOSED' ? asksArrangement(origin.on) : origin.type === 'BREAK';

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
