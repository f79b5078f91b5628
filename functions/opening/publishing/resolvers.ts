import type { Resolvers } from '../../generated/resolvers.ts';
import { findDivision } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import { openingFigures } from './figure-acts.ts';

export const resolvers: Resolvers = {
  Query: {
    openingFigures: async (_, { division }, ctx) => (await openingFigures(ctx, division)) ?? null,
  },
  OpeningFigures: {
    division: async ({ divisionCode }, _, ctx) =>
      certain(await findDivision(ctx, divisionCode), `division ${divisionCode}`),
    byDivision: ({ byDivision }) => [...byDivision],
  },
};
