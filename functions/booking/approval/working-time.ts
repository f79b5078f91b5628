/** The time in which people decide: working hours of working days, by the calendar and by policy. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { daysTouched, HOUR, instantAt, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';

const lengthOf = ({ from, to }: Window): number => to - from;

/** Working time inside a window, as far as it is needed. */
const workingTime = (
  window: Window,
  needed: number,
  calendar: Calendar,
  { workdayStartMinutes, workdayEndMinutes }: BookingPolicy,
): Window[] => {
  const spans: Window[] = [];
  let found = 0;
  for (const date of daysTouched(window)) {
    if (found >= needed) break;
    const { kind } = calendar(date);
    if (kind !== 'WORKDAY' && kind !== 'MAKEUP_WORKDAY') continue;
    const from = Math.max(window.from, instantAt(date, workdayStartMinutes));
    const span = { from, to: Math.min(window.to, instantAt(date, workdayEndMinutes)) };
    if (lengthOf(span) <= 0) continue;
    spans.push(span);
    found += lengthOf(span);
  }
  return spans;
};

/** When so much of some spans has passed; at the end of the last one at the latest. */
const after = (spans: readonly Window[], time: number, begin: Instant): Instant => {
  let left = time;
  for (const { from, to } of spans) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return spans.at(-1)?.to ?? begin;
};

/**
 * When steps are due that take so many hours each, one after another, and if they do not all fit before the trip, in
 * proportion closer. A trip that begins before anybody works again, and an emergency, are decided at any hour.
 */
export const dueTimes = (
  hours: readonly number[],
  asked: Instant,
  tripBegins: Instant,
  atAnyHour: boolean,
  calendar: Calendar,
  policy: BookingPolicy,
): Instant[] => {
  const whole = hours.reduce((sum, one) => sum + one, 0) * HOUR;
  const window = { from: asked, to: Math.max(asked, tripBegins) };
  const working = atAnyHour ? [] : workingTime(window, whole, calendar, policy);
  const spans = working.length > 0 ? working : [window];
  const share = Math.min(1, spans.reduce((sum, one) => sum + lengthOf(one), 0) / whole);
  let passed = 0;
  return hours.map((one) => after(spans, Math.floor((passed += one * HOUR) * share), asked));
};
