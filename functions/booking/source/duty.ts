/**
 * Whether a trip takes longer on its day than anybody may be on duty: then no driver can be sent, however many are
 * free, and who asks cannot drive it himself. A partner's driver is held to his own employer's hours. Pure.
 */
import { QUARTER } from '../../ledger/rules.ts';
import { MINUTE } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { TripNeed } from '../types.ts';
import { beyondDuty, mostSlots } from './driving.ts';
import { bookedWindow } from './matching.ts';
import { neverRented } from './never-rented.ts';
import type { DutyExceeded } from './types.ts';

/** By how much a trip is too long for the day of one driver; undefined where one may take it. */
export const dutyExceeded = (
  { window, purpose }: Pick<TripNeed, 'window' | 'purpose'>,
  policy: BookingPolicy,
): DutyExceeded | undefined => {
  const booked = bookedWindow(window, policy);
  const above = beyondDuty(booked, policy);
  if (!above) return undefined;
  const most = mostSlots(policy) * QUARTER;
  const until = above.from + most - policy.bufferAfterMinutes * MINUTE;
  return {
    minutes: (above.to - above.from) / MINUTE,
    mostMinutes: most / MINUTE,
    latestEnd: Math.floor(until / QUARTER) * QUARTER,
    mayRent: !neverRented.has(purpose),
  };
};
