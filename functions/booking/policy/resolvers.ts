import type { BookingPolicyTerm, Resolvers } from '../../generated/resolvers.ts';
import { policyFields, setterShown } from '../../organisation/policy/resolvers.ts';
import { termNamed } from '../../organisation/policy/terms.ts';
import { userErrors } from '../../platform/result.ts';
import type { BookingPolicy } from '../policy.ts';
import { bookingPolicy, setBookingPolicy } from './acts.ts';
import { refusalTexts } from './refusals.ts';
import { licenceClasses, policyTerms, terms, vehicleCategories } from './terms.ts';
import type { PolicyTerm, TermUnit } from './types.ts';

const fields = policyFields<BookingPolicy, PolicyTerm, TermUnit, BookingPolicyTerm>(terms);

const purposesShown = ({ purposes = {} }: { readonly purposes?: Partial<BookingPolicy['purposes']> }) =>
  vehicleCategories.flatMap((category) => {
    const permitted = purposes[category];
    return permitted ? [{ category, purposes: [...permitted] }] : [];
  });

const licencesShown = ({ seatsByLicence = {} }: Partial<Pick<BookingPolicy, 'seatsByLicence'>>) =>
  licenceClasses.flatMap((licenceClass) => {
    const seats = seatsByLicence[licenceClass];
    return seats === undefined ? [] : [{ licenceClass, seats }];
  });

export const resolvers: Resolvers = {
  Query: {
    bookingPolicy: (_, { division, date }, ctx) => bookingPolicy(ctx, division, date),
  },
  Mutation: {
    setBookingPolicy: async (_, { input: { division, effectiveFrom, values, purposes, licences, why } }, ctx) => {
      const result = await setBookingPolicy(ctx, {
        division,
        effectiveFrom,
        values: (values ?? []).map(({ term, value }) => ({ term: termNamed(policyTerms, term), value })),
        purposes: purposes ?? [],
        licences: licences ?? [],
        why,
      });
      return result.ok
        ? { policy: result.value, userErrors: [] }
        : { policy: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
  },
  BookingPolicy: {
    ...fields.policy,
    purposes: ({ policy }) => purposesShown(policy),
    purposesSetBy: (shown, _, ctx) => setterShown(ctx, shown, 'purposes'),
    licences: ({ policy }) => licencesShown(policy),
    licencesSetBy: (shown, _, ctx) => setterShown(ctx, shown, 'seatsByLicence'),
  },
  BookingPolicyVersion: {
    ...fields.version,
    purposes: ({ changes }) => purposesShown(changes),
    licences: ({ changes }) => licencesShown(changes),
  },
};
