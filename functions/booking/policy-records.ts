/** Booking policy as authorities set it. */
import { policyRecords } from '../organisation/policy/records.ts';
import { policiesFrom, type BookingPolicy } from './policy.ts';

export const bookingPolicies = policyRecords<BookingPolicy>('BOOKING_POLICY', policiesFrom);

/** Policies of a division under those above it. */
export const policiesOf = bookingPolicies.of;
