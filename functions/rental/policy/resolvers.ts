import type { RentalPolicyTerm, Resolvers } from '../../generated/resolvers.ts';
import { policyFields } from '../../organisation/policy/resolvers.ts';
import { termNamed } from '../../organisation/policy/terms.ts';
import { userErrors } from '../../platform/result.ts';
import type { RentalPolicy } from '../policy.ts';
import { rentalPolicy, setRentalPolicy } from './acts.ts';
import { rentalPolicyTexts } from './refusals.ts';
import { rentalTermNames, rentalTerms } from './terms.ts';
import type { RentalTerm, RentalTermUnit } from './types.ts';

const fields = policyFields<RentalPolicy, RentalTerm, RentalTermUnit, RentalPolicyTerm>(rentalTerms);

export const resolvers: Resolvers = {
  Query: {
    rentalPolicy: (_, { division, date }, ctx) => rentalPolicy(ctx, division, date),
  },
  Mutation: {
    setRentalPolicy: async (_, { input: { division, effectiveFrom, values, why } }, ctx) => {
      const result = await setRentalPolicy(ctx, {
        division,
        effectiveFrom,
        values: values.map(({ term, value }) => ({ term: termNamed(rentalTermNames, term), value })),
        why,
      });
      return result.ok
        ? { policy: result.value, userErrors: [] }
        : { policy: null, userErrors: userErrors(result.refusals, rentalPolicyTexts, ctx.language) };
    },
  },
  RentalPolicy: fields.policy,
  RentalPolicyVersion: fields.version,
};
