/** Whether a vehicle may come in or go out, and why. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import { openState } from '../engine/state.ts';
import type { Opening, OpeningRule } from '../engine/types.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Reservation } from '../reservation/types.ts';
import type { GateAnswer, GateDirection, GateReason } from './types.ts';

export interface GateQuestion {
  readonly direction: GateDirection;
  readonly opening: Opening;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly offered: number;
  /** Vehicles inside; undefined when nobody knows. */
  readonly present: number | undefined;
  /** Vehicles that were let in and are not counted yet. */
  readonly admitted: number;
  /** Spaces that are kept for those who have reserved. */
  readonly expected: number;
  readonly bannedUntil: Instant | undefined;
  /** Whether the vehicle has reserved a space here for now. */
  readonly hasReserved: boolean;
  /** Whether it was let in this moment, and asks again. */
  readonly isAdmitted: boolean;
  /** Since when it has been inside, as far as anybody knows. */
  readonly insideSince: Instant | undefined;
  /** What is wrong with the reservation that was shown; undefined when none was, or nothing is. */
  readonly shown: GateReason | undefined;
  /** When it must have left since it came in; undefined when nobody saw it come, or it has time. */
  readonly overdueSince: Instant | undefined;
}

const reason = (code: GateReason['code'], blocks: boolean): GateReason => ({ code, blocks });

/** The same opening without hours in which nobody may come in: what still bars then is the end of the window. */
const withoutBars = ({ rules, periods, closures }: Opening): Opening => ({
  rules: rules.map((rule): OpeningRule => (rule.type === 'CLOSED' ? rule : { ...rule, barred: [] })),
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

/**
 * What a reservation says that is shown at the gate of a place. Wrong, it keeps out only whoever has nothing else to be
 * known by: a plate may come in without one.
 */
export const shownReason = (
  reservation: Pick<Reservation, 'placeId' | 'state' | 'window'> | undefined,
  placeId: string,
  now: Instant,
  { earliestArrivalMinutes }: Pick<OpeningPolicy, 'earliestArrivalMinutes'>,
  hasPlate: boolean,
): GateReason => {
  const wrong = (code: GateReason['code']): GateReason => reason(code, !hasPlate);
  if (!reservation) return wrong('RESERVATION_UNKNOWN');
  const { state, window } = reservation;
  if (reservation.placeId !== placeId) return wrong('RESERVATION_ELSEWHERE');
  if (state !== 'RESERVED' || now >= window.to) return wrong('RESERVATION_OVER');
  return now < window.from - earliestArrivalMinutes * MINUTE ? wrong('RESERVATION_EARLY') : reason('RESERVED', false);
};

/** Whoever is inside has a space, and whoever has reserved; others come in while one is left that is kept for nobody. */
const spaceReasons = (question: GateQuestion): GateReason[] => {
  const { present, admitted, expected, offered, hasReserved, isAdmitted, insideSince } = question;
  if (insideSince !== undefined) return [{ code: 'ALREADY_INSIDE', blocks: false, since: insideSince }];
  if (hasReserved) return [reason('RESERVED', false)];
  if (isAdmitted) return [];
  if (present === undefined)
    return admitted + expected >= offered
      ? [reason('RESERVED_FOR_OTHERS', true)]
      : [reason('OCCUPANCY_UNKNOWN', false)];
  if (present + admitted >= offered) return [reason('FULL', true)];
  return present + admitted + expected >= offered ? [reason('RESERVED_FOR_OTHERS', true)] : [];
};

const mayEnter = (question: GateQuestion): GateAnswer => {
  const { opening, calendar, now, bannedUntil, shown } = question;
  const state = openState(opening, calendar, now);
  const hours = hoursReasons(question);
  const reasons = [
    ...(bannedUntil === undefined ? [] : [reason('BANNED', true)]),
    ...hours,
    ...(shown ? [shown] : []),
    ...(hours.length > 0 || shown?.blocks === true ? [] : spaceReasons(question)),
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
