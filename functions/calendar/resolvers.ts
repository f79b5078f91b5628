import type { Resolvers } from '../generated/resolvers.ts';
import { listArgumentInvalid } from '../platform/argument.ts';
import { userErrors } from '../platform/result.ts';
import { addDays, daysBetween } from '../platform/time.ts';
import { correctCalendar } from './acts.ts';
import { calendarsOf } from './records.ts';
import { refusalTexts } from './refusals.ts';
import { nationalCalendar } from './rules.ts';

const MAX_DAYS = 366;

/** Number of days from one to another, both counted. */
const checkedSpan = (from: string, to: string): number => {
  const days = daysBetween(from, to) + 1;
  if (days >= 1 && days <= MAX_DAYS) return days;
  throw listArgumentInvalid('to', { zh: '日期范围应为 1 至 366 天。', en: 'The span must be 1 to 366 days.' });
};

export const resolvers: Resolvers = {
  Query: {
    calendarDays: async (_, { from, to, division }, ctx) => {
      const days = checkedSpan(from, to);
      const calendar = division ? (await calendarsOf(ctx, division, ctx.now))(division) : nationalCalendar;
      return Array.from({ length: days }, (__, i) => calendar(addDays(from, i)));
    },
  },
  Mutation: {
    correctCalendar: async (_, { input }, ctx) => {
      const result = await correctCalendar(ctx, input);
      return result.ok
        ? { days: result.value, userErrors: [] }
        : { days: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
  },
};
