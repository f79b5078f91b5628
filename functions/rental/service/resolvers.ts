import type { Resolvers } from '../../generated/resolvers.ts';
import { personShown, unitShown } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import { userErrors } from '../../platform/result.ts';
import { findPartner } from '../records.ts';
import { complainOfRental, partnerServices } from './acts.ts';
import { complaintTexts } from './refusals.ts';

/** Most units and dispatchers that are shown of a month. */
const MOST_SHARES = 50;

export const resolvers: Resolvers = {
  Query: {
    partnerServices: async (_, { division, month }, ctx) => (await partnerServices(ctx, division, month)) ?? null,
  },
  Mutation: {
    complainOfRental: async (_, { input }, ctx) => {
      const result = await complainOfRental(ctx, input);
      return result.ok
        ? { rentalOrder: result.value, userErrors: [] }
        : { rentalOrder: null, userErrors: userErrors(result.refusals, complaintTexts, ctx.language) };
    },
  },
  PartnerService: {
    partner: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), partnerId),
    orders: ({ held }) => held,
    spent: ({ spentFen }) => fen(spentFen),
    medianConfirmMinutes: ({ medianConfirmMinutes }) => medianConfirmMinutes ?? null,
    worstConfirmMinutes: ({ worstConfirmMinutes }) => worstConfirmMinutes ?? null,
    units: ({ units }) => units.slice(0, MOST_SHARES),
    dispatchers: ({ choosers }) => choosers.slice(0, MOST_SHARES),
    concerns: ({ concerns }) => [...concerns],
  },
  PartnerShare: {
    unit: async ({ id }, _, ctx) => (await unitShown(ctx, id)) ?? null,
    dispatcher: async ({ id }, _, ctx) => (await personShown(ctx, id)) ?? null,
    spent: ({ spentFen }) => fen(spentFen),
  },
};
