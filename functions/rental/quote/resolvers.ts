import type { Resolvers, TripField } from '../../generated/resolvers.ts';
import { findDivision } from '../../organisation/records.ts';
import { fen } from '../../platform/money.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { findRentalOrder } from '../order/records.ts';
import { findPartner } from '../records.ts';
import { declineQuote, offerQuote, partnerQuotes } from './acts.ts';
import { pricedLines } from './quoting.ts';
import { quoteTexts } from './refusals.ts';
import type { QuotedField, QuoteRefusal, RentalQuote } from './types.ts';

/** What was quoted as the contract names it. */
const fieldNames: Readonly<Record<QuotedField, TripField>> = {
  window: 'WINDOW',
  driving: 'DRIVING',
  passengers: 'PASSENGERS',
  distanceKm: 'DISTANCE_KM',
  pickUp: 'PICK_UP',
};

const quotePayload = async <Code extends QuoteRefusal>(
  { language }: Context,
  asked: Promise<Result<RentalQuote, Code>>,
): Promise<{ quote: RentalQuote | null; userErrors: UserError<Code>[] }> => {
  const result = await asked;
  return result.ok
    ? { quote: result.value, userErrors: [] }
    : { quote: null, userErrors: userErrors(result.refusals, quoteTexts, language) };
};

export const resolvers: Resolvers = {
  Query: { partnerQuotes: (_, page, ctx) => partnerQuotes(ctx, page) },
  Mutation: {
    offerQuote: (_, { input }, ctx) => quotePayload(ctx, offerQuote(ctx, input)),
    declineQuote: (_, { input }, ctx) => quotePayload(ctx, declineQuote(ctx, input)),
  },
  RentalQuote: {
    partner: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), partnerId),
    order: async ({ orderId }, _, ctx) =>
      orderId === undefined ? null : ((await findRentalOrder(ctx.store, orderId)) ?? null),
  },
  QuotedNeed: {
    division: async ({ divisionCode }, _, ctx) => certain(await findDivision(ctx, divisionCode), divisionCode),
  },
  QuoteWithdrawal: { changed: ({ changed }) => changed.map((field) => fieldNames[field]) },
  QuoteOffer: {
    lines: (offer) => pricedLines(offer),
    offered: ({ lines }) => lines.map(({ line, quantity, unitFen }) => ({ line, quantity, unit: fen(unitFen) })),
    total: ({ totalFen }) => fen(totalFen),
  },
};
