import type { Resolvers } from '../../generated/resolvers.ts';
import { personShown, unitShown } from '../../organisation/records.ts';
import { actorOf } from '../../platform/access.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import { userErrors } from '../../platform/result.ts';
import { checkLicence, licences, membershipOf, possibleRenters, setMembership, withdrawLicence } from './acts.ts';
import { licenceTexts, membershipTexts } from './refusals.ts';

export const resolvers: Resolvers = {
  Query: {
    rentalMembership: async (_, { unitId }, ctx) => (await membershipOf(ctx, unitId)) ?? null,
    drivingLicences: (_, { unitId }, ctx) => licences(ctx, unitId),
    possibleRenters: (_, { unitId }, ctx) => possibleRenters(ctx, unitId),
  },
  Mutation: {
    setRentalMembership: async (_, { input }, ctx) => {
      const result = await setMembership(ctx, input);
      return result.ok
        ? { membership: (await membershipOf(ctx, result.value.unitId)) ?? null, userErrors: [] }
        : { membership: null, userErrors: userErrors(result.refusals, membershipTexts, ctx.language) };
    },
    checkDrivingLicence: async (_, { input }, ctx) => {
      const result = await checkLicence(ctx, input);
      return result.ok
        ? { licence: result.value, userErrors: [] }
        : { licence: null, userErrors: userErrors(result.refusals, licenceTexts, ctx.language) };
    },
    withdrawDrivingLicence: async (_, { input }, ctx) => {
      const result = await withdrawLicence(ctx, input);
      return { userErrors: result.ok ? [] : userErrors(result.refusals, licenceTexts, ctx.language) };
    },
  },
  RentalMembership: {
    unit: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), unitId),
    monthlyBudget: ({ monthlyBudgetFen }) => fen(monthlyBudgetFen),
    personBudget: ({ personBudgetFen }) => fen(personBudgetFen),
    purposes: ({ purposes }) => [...purposes],
    spent: ({ spending }) => fen(spending.unitFen),
    spentByMe: ({ spending }, _, ctx) => fen(spending.byPerson.get(actorOf(ctx.viewer)) ?? 0),
    setBy: async ({ setBy }, _, ctx) => (await personShown(ctx, setBy)) ?? null,
  },
  DrivingLicence: {
    person: async ({ personId }, _, ctx) => (await personShown(ctx, personId)) ?? null,
    checkedBy: async ({ checkedBy }, _, ctx) => (await personShown(ctx, checkedBy)) ?? null,
  },
};
