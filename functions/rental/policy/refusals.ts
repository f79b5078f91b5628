import { setPolicyTexts } from '../../organisation/policy/refusals.ts';
import { rentalTerms } from './terms.ts';
import type { RentalTerm } from './types.ts';

/** Words of every refusal of setting the policy of rental. */
export const rentalPolicyTexts = setPolicyTexts(({ term }) => rentalTerms[String(term) as RentalTerm].name);
