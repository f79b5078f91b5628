/** Which cars are offered, and when they are free. Pure. */
import { counts, QUARTER } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { civilDate, DAY, instantAt, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { serves } from '../rules.ts';
import type { RentalPartner, TimeShareCar } from '../types.ts';

/** How far ahead it is told when cars are free. */
export const AHEAD = 7 * DAY;

/** Whether a car may be ordered: its partner serves, its papers hold, it is in service, and it has told so of late. */
export const isOffered = (car: TimeShareCar, partner: RentalPartner, now: Instant): boolean => {
  const today = civilDate(now);
  return (
    serves(partner, 'TIME_SHARE', today) &&
    car.service === 'IN_SERVICE' &&
    now - (car.reportedAt ?? 0) <= partner.staleMinutes * MINUTE &&
    car.marked &&
    car.positioningDevice !== '' &&
    car.tariffId !== undefined &&
    today <= car.insuredUntil &&
    today <= car.inspectedUntil
  );
};

/** What is taken of a car, by its days in the ledger. */
const takenOf = (days: readonly LedgerDay[], now: Instant): Window[] =>
  days
    .flatMap(({ spans }) => spans)
    .filter((span) => counts(span, { now }))
    .map(({ date, from, to }) => ({ from: instantAt(date) + from * QUARTER, to: instantAt(date) + to * QUARTER }))
    .sort((a, b) => a.from - b.from);

/** When a car is free within a window: what its bookings leave of it. */
export const freeWithin = ({ from, to }: Window, days: readonly LedgerDay[], now: Instant): Window[] => {
  const free: Window[] = [];
  let begins = from;
  for (const taken of takenOf(days, now)) {
    if (taken.from > begins) free.push({ from: begins, to: Math.min(taken.from, to) });
    begins = Math.max(begins, taken.to);
  }
  return [...free, { from: begins, to }].filter((window) => window.from < window.to && window.from < to);
};
