/** Which cars are offered, and when they are free. Pure. */
import { counts, QUARTER } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { DAY, instantAt, type Instant, type Window } from '../../platform/time.ts';
import type { OfferedCar } from '../catalogue/listing.ts';
import { carRefusals } from '../order/offering.ts';
import type { RentalPolicy } from '../policy.ts';

/** How far ahead it is told when cars are free. */
export const AHEAD = 7 * DAY;

/** Whether a car may be ordered this moment but for being booked: by the very rules by which it is held. */
export const isOffered = (offered: OfferedCar, policy: RentalPolicy, now: Instant): boolean => {
  const wish = { window: { from: now, to: now + QUARTER }, expectedKm: 1, viewpoint: { now } };
  return carRefusals(offered, [], wish, policy).length === 0;
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
