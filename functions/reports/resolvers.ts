import type { Resolvers } from '../generated/resolvers.ts';
import { findDivision } from '../organisation/records.ts';
import { oversees } from '../platform/access.ts';
import { certain } from '../platform/item.ts';
import { figuresBelow, findFigures } from './records.ts';

export const resolvers: Resolvers = {
  Query: {
    divisionFigures: async (_, { division, month }, ctx) => {
      if (!oversees(ctx.viewer, division) || !(await findDivision(ctx, division))) return null;
      return findFigures(ctx, division, month.slice(0, 7));
    },
  },
  DivisionFigures: {
    division: async ({ divisionCode }, _, ctx) =>
      certain(await findDivision(ctx, divisionCode), `division ${divisionCode}`),
    below: ({ divisionCode, month }, _, ctx) => figuresBelow(ctx, divisionCode, month),
  },
};
