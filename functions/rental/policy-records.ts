/** Policy of rental as authorities set it. */
import { policyRecords } from '../organisation/policy/records.ts';
import { rentalPoliciesFrom, type RentalPolicy } from './policy.ts';

export const rentalPolicies = policyRecords<RentalPolicy>('RENTAL_POLICY', rentalPoliciesFrom);

/** Policies of a division under those above it. */
export const rentalPoliciesOf = rentalPolicies.of;
