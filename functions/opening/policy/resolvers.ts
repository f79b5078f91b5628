import type { OpeningPolicyTerm, Resolvers } from '../../generated/resolvers.ts';
import { policyFields } from '../../organisation/policy/resolvers.ts';
import { termNamed } from '../../organisation/policy/terms.ts';
import { userErrors } from '../../platform/result.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPolicy, setOpeningPolicy } from './acts.ts';
import { openingPolicyTexts } from './refusals.ts';
import { openingTermNames, openingTerms } from './terms.ts';
import type { OpeningTerm, OpeningTermUnit } from './types.ts';

const fields = policyFields<OpeningPolicy, OpeningTerm, OpeningTermUnit, OpeningPolicyTerm>(openingTerms);

export const resolvers: Resolvers = {
  Query: {
    openingPolicy: (_, { division, date }, ctx) => openingPolicy(ctx, division, date),
  },
  Mutation: {
    setOpeningPolicy: async (_, { input: { division, effectiveFrom, values, why } }, ctx) => {
      const result = await setOpeningPolicy(ctx, {
        division,
        effectiveFrom,
        values: values.map(({ term, value }) => ({ term: termNamed(openingTermNames, term), value })),
        why,
      });
      return result.ok
        ? { policy: result.value, userErrors: [] }
        : { policy: null, userErrors: userErrors(result.refusals, openingPolicyTexts, ctx.language) };
    },
  },
  OpeningPolicy: fields.policy,
  OpeningPolicyVersion: fields.version,
};
