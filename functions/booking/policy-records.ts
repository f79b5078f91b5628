/** Booking policy as authorities set it. */
import { policyRecords } from '../organisation/policy/records.ts';
import { certain, type Source } from '../platform/item.ts';
import type { Instant } from '../platform/time.ts';
import { policiesFrom, withRiders, type BookingPolicy, type Policies } from './policy.ts';

export const bookingPolicies = policyRecords<BookingPolicy>('BOOKING_POLICY', policiesFrom);

/** Policies of a division under those above it. */
export const policiesOf = bookingPolicies.of;

/** Policies of trips that several make: of the first of them, and of the divisions of all others, by which these borrow. */
export const policiesOfAll = async (
  source: Source,
  riders: readonly { readonly divisionCode: string }[],
  now: Instant,
): Promise<Policies> => {
  const divisions = [...new Set(riders.map(({ divisionCode }) => divisionCode))];
  const [own, ...others] = await Promise.all(
    divisions.map(async (division) => [division, await policiesOf(source, division, now)] as const),
  );
  const [, policies] = certain(own, 'division of who rides');
  return others.length > 0 ? withRiders(policies, new Map(others)) : policies;
};
