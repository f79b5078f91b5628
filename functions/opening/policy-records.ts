/** Policy of opening as authorities set it. */
import { policyRecords } from '../organisation/policy/records.ts';
import { openingPoliciesFrom, type OpeningPolicy } from './policy.ts';

export const openingPolicies = policyRecords<OpeningPolicy>('OPENING_POLICY', openingPoliciesFrom);

/** Policies of a division under those above it. */
export const openingPoliciesOf = openingPolicies.of;
