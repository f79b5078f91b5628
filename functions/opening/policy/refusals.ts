import { setPolicyTexts } from '../../organisation/policy/refusals.ts';
import { openingTerms } from './terms.ts';
import type { OpeningTerm } from './types.ts';

/** Words of every refusal of setting the policy of opening. */
export const openingPolicyTexts = setPolicyTexts(({ term }) => openingTerms[String(term) as OpeningTerm].name);
