/** What becomes of a reservation, and when time next does something to it. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY, MINUTE, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { ArrivalRefusal, CancelRefusal, NoteMisuseRefusal, Reservation } from './types.ts';

/** Until when a space waits for its vehicle. */
export const waitsUntil = ({ window }: Reservation, { arrivalGraceMinutes }: OpeningPolicy): Instant =>
  Math.min(window.to, window.from + arrivalGraceMinutes * MINUTE);

/** When plate and holder are to be forgotten. */
export const forgetAt = ({ window }: Reservation, { personalDataDays }: OpeningPolicy): Instant =>
  window.to + personalDataDays * DAY;

/** A space given back later is hardly of use to anybody else. */
export const freeCancelUntil = ({ window }: Reservation, { lateReservationCancelMinutes }: OpeningPolicy): Instant =>
  window.from - lateReservationCancelMinutes * MINUTE;

const notAllowed = refusal('STATE_NOT_ALLOWED' as const, ['input', 'reservationId']);

/** Only what nobody has come for yet, and is not over, can be given back or get another plate. */
export const openRefusals = ({ state, window }: Reservation, now: Instant): Refusal<CancelRefusal>[] =>
  state === 'RESERVED' && now < window.to ? [] : [notAllowed];

/** Against the rules is only what happened during a stay, which begins early for who comes early, while it is known whose it was. */
export const misuseRefusals = (
  { state, window, plateHash, arrivedAt = window.from }: Reservation,
  now: Instant,
): Refusal<NoteMisuseRefusal>[] =>
  state !== 'CANCELLED' && now >= Math.min(arrivedAt, window.from) && plateHash !== undefined
    ? []
    : [refusal('STAY_NOT_BEGUN', ['input', 'reservationId'])];

export const arrivalRefusals = (
  { state, window }: Reservation,
  now: Instant,
  policy: OpeningPolicy,
): Refusal<ArrivalRefusal>[] => {
  if (state !== 'RESERVED' || now >= window.to) return [notAllowed];
  const earliest = window.from - policy.earliestArrivalMinutes * MINUTE;
  return now < earliest ? [refusal('TOO_EARLY', ['input', 'reservationId'], { from: earliest })] : [];
};

/** Whether a vehicle was there while its space still waited, though it was missed: its gate told only afterwards. */
export const wasMissedWrongly = (reservation: Reservation, at: Instant, policy: OpeningPolicy): boolean =>
  reservation.state === 'NO_SHOW' &&
  at < (reservation.endedAt ?? 0) &&
  arrivalRefusals({ ...reservation, state: 'RESERVED' }, at, policy).length === 0;

/** Only a stay that had begun ends with an exit. */
export const leavingRefusals = (
  { state, arrivedAt = Infinity }: Reservation,
  at: Instant,
): Refusal<'STATE_NOT_ALLOWED'>[] => (state === 'ARRIVED' && arrivedAt <= at ? [] : [notAllowed]);

/**
 * Whether nobody came is known: only where a device reads plates at the gate, and has read some lately. Elsewhere a
 * space that seems unused is nobody's fault.
 */
export const isNoShowKnown = (readAt: Instant | undefined, due: Instant): boolean =>
  readAt !== undefined && readAt > due - DAY;
