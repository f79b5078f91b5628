import type { Calendar } from '../../calendar/types.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';
import { dayNumber, dayNumberAt, instantOn, type DayNumber } from './clock.ts';
import { daysOf, type Days } from './days.ts';
import { planOf, type Plan, type Source, type Span } from './plan.ts';
import type { Opening, OpenWindow } from './types.ts';

/** Span with the rule or period it comes from. */
export interface SourcedSpan extends Span {
  readonly source: Source;
}

/** Spans that touch or overlap, joined into one. */
export interface JoinedWindow extends Span {
  readonly spans: readonly SourcedSpan[];
}

/** How far beyond the asked days the ends of a joined window are looked for. */
export const HORIZON_DAYS = 400;

/** What is left of the spans outside the areas. */
const without = (spans: readonly SourcedSpan[], areas: readonly Span[]): readonly SourcedSpan[] => {
  let left = spans;
  for (const area of areas)
    left = left.flatMap((span) =>
      span.to <= area.from || span.from >= area.to
        ? [span]
        : [
            ...(span.from < area.from ? [{ ...span, to: area.from }] : []),
            ...(span.to > area.to ? [{ ...span, from: area.to }] : []),
          ],
    );
  return left;
};

/** All open spans that touch a day from the first to the last: rules less those that close, periods, closures. */
const openSpans = (plan: Plan, days: Days, first: DayNumber, last: DayNumber): readonly SourcedSpan[] => {
  const sourced = (sources: readonly Source[]): SourcedSpan[] =>
    sources.flatMap((source) => source.spans(days, first, last).map(({ from, to }) => ({ from, to, source })));
  const byRules = without(sourced(plan.rules), [...plan.replaced, ...sourced(plan.closing)]);
  return without([...byRules, ...sourced(plan.periods)], plan.closures);
};

const join = (spans: readonly SourcedSpan[]): JoinedWindow[] => {
  const windows: { from: Instant; to: Instant; spans: SourcedSpan[] }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const open = windows.at(-1);
    if (open && span.from <= open.to) {
      open.to = Math.max(open.to, span.to);
      open.spans.push(span);
    } else windows.push({ from: span.from, to: span.to, spans: [span] });
  }
  return windows;
};

/**
 * Joined windows that touch a day from the first to the last, with their true ends. The days looked at grow until the
 * outer windows end inside them; a place that never closes is followed for the horizon and no further.
 */
export const windowsBetween = (plan: Plan, days: Days, first: DayNumber, last: DayNumber): JoinedWindow[] => {
  const [begin, end] = [instantOn(first), instantOn(last + 1)];
  let [from, to] = [first, last];
  for (;;) {
    const touching = join(openSpans(plan, days, from, to)).filter((window) => window.from < end && window.to > begin);
    const earlier = (touching[0]?.from ?? Infinity) <= instantOn(from) && first - from < HORIZON_DAYS;
    const later = (touching.at(-1)?.to ?? -Infinity) >= instantOn(to + 1) && to - last < HORIZON_DAYS;
    if (!earlier && !later) return touching;
    if (earlier) from = Math.max(first - HORIZON_DAYS, from - 4 - 3 * (first - from));
    if (later) to = Math.min(last + HORIZON_DAYS, to + 4 + 3 * (to - last));
  }
};

/** Whether a span of days, both included, holds one whose kind is only derived. */
export const holdsProvisional = (days: Days, first: DayNumber, last: DayNumber): boolean => {
  for (let day = first; day <= last; day += 1) if (days(day).provisional) return true;
  return false;
};

/** Whether a window hangs on the kinds of its days. */
export const asksKinds = (plan: Plan, { spans }: JoinedWindow): boolean =>
  [...plan.closing, ...spans.map(({ source }) => source)].some((source) => source.asksKinds);

/** Windows in which a place is open, joined, that touch so many days from a date on. */
export const openWindows = (opening: Opening, calendar: Calendar, from: CivilDate, count: number): OpenWindow[] => {
  const days = daysOf(calendar);
  const first = dayNumber(from);
  const plan = planOf(opening);
  return windowsBetween(plan, days, first, first + count - 1).map((window) => ({
    from: window.from,
    to: window.to,
    provisional: asksKinds(plan, window) && holdsProvisional(days, dayNumberAt(window.from), dayNumberAt(window.to)),
  }));
};
