import type { Calendar } from '../../calendar/types.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import { dayNumberAt, instantOn, MINUTES_OF_DAY, type DayNumber } from './clock.ts';
import { daysOf, type Days } from './days.ts';
import { planOf, type Plan } from './plan.ts';
import type { Opening, OpenReason, OpenState } from './types.ts';
import { noticeOf, whyClosed, whyOpen, type Verdict } from './why.ts';
import {
  asksKinds,
  holdsProvisional,
  HORIZON_DAYS,
  windowsBetween,
  type JoinedWindow,
  type SourcedSpan,
} from './windows.ts';

/** How many days ahead the next opening is looked for. */
const LOOK_AHEAD_DAYS = 31;

/** Whether a rule's own hours keep people from coming in, or everything from moving. */
export const bars = ({ source }: SourcedSpan, at: Instant, ...what: readonly ('ENTRY' | 'MOVEMENT')[]): boolean => {
  const minute = Math.floor((at - instantOn(dayNumberAt(at))) / MINUTE);
  return source.barred.some(
    (bar) =>
      what.includes(bar.what) &&
      [minute, minute + MINUTES_OF_DAY].some((one) => one >= bar.hours.from && one < bar.hours.to),
  );
};

/** Until when one may come in: the exit-only grace of whatever ends the window, the mildest when several do. */
export const lastEntry = ({ to, spans }: JoinedWindow): Instant => {
  const ending = spans.filter((span) => span.to === to).map(({ source }) => source.lastEntryMinutes);
  return to - Math.min(...ending) * MINUTE;
};

/** One of several rules that open the same instant is enough to come in, and one is enough to go out. */
const openVerdict = (plan: Plan, days: Days, at: Instant, window: JoinedWindow): Verdict => {
  const covering = window.spans.filter(({ from, to }) => from <= at && at < to);
  const endless = dayNumberAt(window.to) - dayNumberAt(at) >= HORIZON_DAYS;
  const byRule = covering.find(({ source }) => plan.rules.includes(source));
  const first = dayNumberAt(Math.min(...covering.map(({ from }) => from)));
  return {
    open: true,
    enter: (endless || at < lastEntry(window)) && covering.some((span) => !bars(span, at, 'ENTRY', 'MOVEMENT')),
    exit: covering.some((span) => !bars(span, at, 'MOVEMENT')),
    ...(endless ? {} : { mustLeaveBy: window.to }),
    provisional: !endless && asksKinds(plan, window) && holdsProvisional(days, first, dayNumberAt(window.to)),
    reason: byRule ? 'OPEN_BY_RULE' : 'OPEN_BY_PERIOD',
    source: byRule?.source ?? covering[0]?.source,
    closure: plan.closures.find(({ from }) => from === window.to)?.origin,
  };
};

/** The next windows lie mostly within a day or two: the days looked at grow only when they hold nothing. */
const nextOpening = (plan: Plan, days: Days, today: DayNumber, at: Instant): Instant | undefined => {
  for (const ahead of [2, 8, LOOK_AHEAD_DAYS]) {
    const next = windowsBetween(plan, days, today, today + ahead).find(({ from }) => from > at);
    if (next) return next.from <= instantOn(today + LOOK_AHEAD_DAYS + 1) ? next.from : undefined;
  }
  return undefined;
};

const closedVerdict = (plan: Plan, days: Days, today: DayNumber, at: Instant): Verdict => {
  const closure = plan.closures.find(({ from, to }) => from <= at && at < to);
  const opensAt = nextOpening(plan, days, today, at);
  const last = opensAt === undefined ? today + LOOK_AHEAD_DAYS : dayNumberAt(opensAt);
  const reason: OpenReason = closure ? 'TEMPORARILY_CLOSED' : 'OUTSIDE_HOURS';
  return {
    open: false,
    enter: false,
    exit: false,
    ...(opensAt === undefined ? {} : { opensAt }),
    provisional: plan.asksKinds && holdsProvisional(days, today, last),
    reason,
    ...(closure ? { notice: noticeOf(closure.origin) } : {}),
    source: undefined,
    closure: closure?.origin,
  };
};

/** Whether a place is open at an instant, until when or from when, and why. */
export const openState = (opening: Opening, calendar: Calendar, at: Instant): OpenState => {
  const plan = planOf(opening);
  const days = daysOf(calendar);
  const today = dayNumberAt(at);
  const window = windowsBetween(plan, days, today, today).find(({ from, to }) => from <= at && at < to);
  const { source, closure, ...verdict } = window
    ? openVerdict(plan, days, at, window)
    : closedVerdict(plan, days, today, at);
  const day = days(today);
  const told = { ...verdict, source, closure };
  return { at, dayKind: day.kind, ...verdict, why: window ? whyOpen(day, at, told) : whyClosed(day, at, told) };
};
