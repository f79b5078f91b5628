import type { BookingPolicyTerm, Resolvers } from '../../generated/resolvers.ts';
import { findDivision, findPerson } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors } from '../../platform/result.ts';
import type { BookingPolicy } from '../policy.ts';
import { bookingPolicy, setBookingPolicy } from './acts.ts';
import { refusalTexts } from './refusals.ts';
import { licenceClasses, policyTerms, terms, vehicleCategories } from './terms.ts';
import type { PolicyInForce, PolicyTerm } from './types.ts';

/** A term as the contract names it: horizonDays is HORIZON_DAYS. */
const nameOf = (term: PolicyTerm): BookingPolicyTerm =>
  term.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as BookingPolicyTerm;
const termOf = (name: BookingPolicyTerm): PolicyTerm =>
  certain(
    policyTerms.find((term) => nameOf(term) === name),
    `term ${name}`,
  );

const shownTerm = (term: PolicyTerm) => ({ ...terms[term], choices: [...terms[term].choices] });

/** Code of the division that set a term for a day last; undefined where the standard holds. */
const setterOf = ({ set, date }: PolicyInForce, name: keyof BookingPolicy): string | undefined =>
  set.findLast(({ versions }) =>
    versions.some(({ effectiveFrom, changes }) => effectiveFrom <= date && name in changes),
  )?.divisionCode;

const divisionAt = async (ctx: Context, code: string | undefined) =>
  code === undefined ? null : certain(await findDivision(ctx, code), `division ${code}`);

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
        values: (values ?? []).map(({ term, value }) => ({ term: termOf(term), value })),
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
    division: async ({ divisionCode }, _, ctx) => certain(await findDivision(ctx, divisionCode), divisionCode),
    values: (shown, _, ctx) =>
      Promise.all(
        policyTerms.map(async (term) => ({
          term: nameOf(term),
          ...shownTerm(term),
          value: shown.policy[term],
          setBy: await divisionAt(ctx, setterOf(shown, term)),
        })),
      ),
    purposes: ({ policy }) => purposesShown(policy),
    purposesSetBy: (shown, _, ctx) => divisionAt(ctx, setterOf(shown, 'purposes')),
    licences: ({ policy }) => licencesShown(policy),
    licencesSetBy: (shown, _, ctx) => divisionAt(ctx, setterOf(shown, 'seatsByLicence')),
    versions: ({ set }) => [...(set.at(-1)?.versions ?? [])].reverse(),
  },
  BookingPolicyVersion: {
    purposes: ({ changes }) => purposesShown(changes),
    licences: ({ changes }) => licencesShown(changes),
    setBy: async ({ setBy }, _, ctx) => (await findPerson(ctx, setBy)) ?? null,
    values: ({ changes }) =>
      policyTerms.flatMap((term) => {
        const value = changes[term];
        return value === undefined ? [] : [{ term: nameOf(term), ...shownTerm(term), value, setBy: null }];
      }),
  },
};
