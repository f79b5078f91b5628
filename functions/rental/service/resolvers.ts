import type { Resolvers } from '../../generated/resolvers.ts';
import { personShown, unitShown } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import type { Context } from '../../platform/context.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import type { RentalOrder } from '../order/types.ts';
import { findPartner } from '../records.ts';
import {
  answerRentalComplaint,
  complainedRentals,
  complainOfRental,
  partnerComplaints,
  partnerServices,
} from './acts.ts';
import { hasCause } from './complaining.ts';
import type { AnswerComplaintRefusal } from './types.ts';
import { complaintTexts } from './refusals.ts';

/** Most units and dispatchers that are shown of a month. */
const MOST_SHARES = 50;

const payload = async <Code extends AnswerComplaintRefusal>(
  { language }: Context,
  asked: Promise<Result<RentalOrder, Code>>,
): Promise<{ rentalOrder: RentalOrder | null; userErrors: UserError<Code>[] }> => {
  const result = await asked;
  return result.ok
    ? { rentalOrder: result.value, userErrors: [] }
    : { rentalOrder: null, userErrors: userErrors(result.refusals, complaintTexts, language) };
};

export const resolvers: Resolvers = {
  Query: {
    partnerServices: async (_, { division, month }, ctx) => (await partnerServices(ctx, division, month)) ?? null,
    complainedRentals: async (_, { division, ...page }, ctx) => (await complainedRentals(ctx, division, page)) ?? null,
    partnerComplaints: (_, page, ctx) => partnerComplaints(ctx, page),
  },
  Mutation: {
    complainOfRental: (_, { input }, ctx) => payload(ctx, complainOfRental(ctx, input)),
    answerRentalComplaint: (_, { input }, ctx) => payload(ctx, answerRentalComplaint(ctx, input)),
  },
  RentalOrder: { mayComplain: (order, _, { now }) => order.complaint === undefined && hasCause(order, now) },
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
