/** Whether a vehicle may come in or go out, and why. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import type { Instant } from '../../platform/time.ts';
import { openState } from '../engine/state.ts';
import type { Opening, OpeningRule } from '../engine/types.ts';
import type { GateAnswer, GateDirection, GateReason } from './types.ts';

export interface GateQuestion {
  readonly direction: GateDirection;
  readonly opening: Opening;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly offered: number;
  /** Vehicles inside; undefined when nobody knows. */
  readonly present: number | undefined;
  /** Spaces that are kept for those who have reserved and come soon. */
  readonly expected: number;
  readonly bannedUntil: Instant | undefined;
  /** Whether the vehicle has reserved a space here for now. */
  readonly hasReserved: boolean;
  /** When it must have left since it came in; undefined when nobody saw it come, or it has time. */
  readonly overdueSince: Instant | undefined;
}

const reason = (code: GateReason['code'], blocks: boolean): GateReason => ({ code, blocks });

/** The same opening without hours in which nobody may come in: what still bars then is the end of the window. */
const withoutBars = ({ rules, periods, closures }: Opening): Opening => ({
  rules: rules.map((rule): OpeningRule => ({ ...rule, barred: [] })),
  periods: periods.map((period) => ({ ...period, barred: [] })),
  closures,
});

/** What the hours of the lot say of an entry. */
const hoursReasons = ({ opening, calendar, now }: GateQuestion): GateReason[] => {
  const state = openState(opening, calendar, now);
  if (!state.open) return [reason(state.reason === 'TEMPORARILY_CLOSED' ? 'CLOSED_BY_NOTICE' : 'CLOSED', true)];
  if (state.enter) return [];
  if (!state.exit) return [reason('NO_MOVEMENT', true)];
  const isLate = !openState(withoutBars(opening), calendar, now).enter;
  return [reason(isLate ? 'LAST_ENTRY_PASSED' : 'ENTRY_BARRED', true)];
};

/** Whoever has reserved has a space; others come in while one is left that nobody has reserved for soon. */
const spaceReasons = ({ present, expected, offered, hasReserved }: GateQuestion): GateReason[] => {
  if (hasReserved) return [reason('RESERVED', false)];
  if (present === undefined)
    return expected >= offered ? [reason('RESERVED_FOR_OTHERS', true)] : [reason('OCCUPANCY_UNKNOWN', false)];
  if (present >= offered) return [reason('FULL', true)];
  return present + expected >= offered ? [reason('RESERVED_FOR_OTHERS', true)] : [];
};

const mayEnter = (question: GateQuestion): GateAnswer => {
  const { opening, calendar, now, bannedUntil } = question;
  const state = openState(opening, calendar, now);
  const hours = hoursReasons(question);
  const reasons = [
    ...(bannedUntil === undefined ? [] : [reason('BANNED', true)]),
    ...hours,
    ...(hours.length > 0 ? [] : spaceReasons(question)),
  ];
  const allowed = reasons.every(({ blocks }) => !blocks);
  const until = allowed ? state.mustLeaveBy : (bannedUntil ?? state.opensAt);
  return { allowed, reasons, ...(until === undefined ? {} : { until }) };
};

/** Whoever is in is let out, late or not, but for the hours in which nothing moves. */
const mayLeave = ({ opening, calendar, now, overdueSince }: GateQuestion): GateAnswer => {
  const state = openState(opening, calendar, now);
  const rests = state.open && !state.exit;
  const reasons = [
    ...(rests ? [reason('NO_MOVEMENT', true)] : []),
    ...(overdueSince === undefined ? [] : [reason('OVERDUE', false)]),
  ];
  const until = rests ? undefined : state.mustLeaveBy;
  return { allowed: !rests, reasons, ...(until === undefined ? {} : { until }) };
};

export const gateAnswer = (question: GateQuestion): GateAnswer =>
  question.direction === 'ENTRY' ? mayEnter(question) : mayLeave(question);
