import type { Resolvers } from '../../generated/resolvers.ts';
import { personShown, unitShown } from '../../organisation/records.ts';
import { COUNTRY } from '../../organisation/rules.ts';
import { actorOf } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { userErrors, type Refusal, type UserError } from '../../platform/result.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { appealStrike, askPlateStrikes, decideAppeal } from './appeal-acts.ts';
import { forgetDevice, citizenBehind, confirmPhone, sendPhoneCode } from './phone-acts.ts';
import { messagesTo } from './message-acts.ts';
import { citizenTexts, deciderTexts } from './refusals.ts';
import { banOf } from './standing.ts';
import {
  bansNow,
  giveStrike,
  ownStrikes,
  plateStrikesOf,
  strikeAppeals,
  strikeConsequence,
  strikesGiven,
} from './strike-acts.ts';
import { awaitsDecision, looksAfter, toldOf } from './strikes.ts';
import type { CitizenRefusal } from './types.ts';

const errors = <Code extends CitizenRefusal>(
  { language }: Context,
  refusals: readonly Refusal<Code>[],
  texts = citizenTexts,
): UserError<Code>[] => userErrors(refusals, texts, language);

export const resolvers: Resolvers = {
  Query: {
    citizen: (_, { token }, ctx) => citizenBehind(ctx, token),
    strikeAppeals: (_, { division }, ctx) => strikeAppeals(ctx, division),
    strikes: (_, asked, ctx) => strikesGiven(ctx, asked),
    bans: (_, { division }, ctx) => bansNow(ctx, division),
  },
  Mutation: {
    sendPhoneCode: async (_, { input }, ctx) => {
      const result = await sendPhoneCode(ctx, input);
      return result.ok ? { ...result.value, userErrors: [] } : { userErrors: errors(ctx, result.refusals) };
    },
    confirmPhone: async (_, { input }, ctx) => {
      const result = await confirmPhone(ctx, input);
      return result.ok ? { ...result.value, userErrors: [] } : { userErrors: errors(ctx, result.refusals) };
    },
    forgetDevice: async (_, { input }, ctx) => {
      const result = await forgetDevice(ctx, input);
      return { forgotten: result.ok, userErrors: result.ok ? [] : errors(ctx, result.refusals) };
    },
    giveStrike: async (_, { input }, ctx) => {
      const result = await giveStrike(ctx, input);
      if (!result.ok) return { userErrors: errors(ctx, result.refusals) };
      return { strike: result.value, consequence: await strikeConsequence(ctx, result.value), userErrors: [] };
    },
    askPlateStrikes: async (_, { input }, ctx) => {
      const result = await askPlateStrikes(ctx, input);
      if (!result.ok) return { strikes: [], userErrors: errors(ctx, result.refusals) };
      return { strikes: [...result.value.strikes], bannedUntil: result.value.bannedUntil ?? null, userErrors: [] };
    },
    appealStrike: async (_, { input }, ctx) => {
      const result = await appealStrike(ctx, input);
      return result.ok ? { ...result.value, userErrors: [] } : { userErrors: errors(ctx, result.refusals) };
    },
    decideAppeal: async (_, { input }, ctx) => {
      const result = await decideAppeal(ctx, input);
      return result.ok
        ? { strike: result.value, userErrors: [] }
        : { userErrors: errors(ctx, result.refusals, deciderTexts) };
    },
  },
  Citizen: {
    bannedUntil: ({ standing }, _, { now }) => banOf(standing, now),
    strikes: ({ standing }, _, ctx) => ownStrikes(ctx, standing),
    plateStrikes: ({ standing }, _, ctx) => plateStrikesOf(ctx, standing),
    messages: ({ id }, _, ctx) => messagesTo(ctx, id),
    personalDataDays: async (_, __, ctx) => (await openingPoliciesOf(ctx, COUNTRY, ctx.now))(ctx.now).personalDataDays,
  },
  Ban: {
    strikes: ({ strikes }) => [...strikes],
  },
  PlateStrike: {
    kind: ({ strikeKind }) => strikeKind,
    plate: ({ plateMasked }) => plateMasked,
    unit: ({ unitId }, _, ctx) => unitShown(ctx, unitId),
  },
  Strike: {
    earlier: ({ earlier = [] }) => [...earlier],
    givenBy: ({ givenBy }, _, ctx) => (nounOf(givenBy) === 'person' ? personShown(ctx, givenBy) : null),
    decidable: (strike, _, { viewer }) =>
      awaitsDecision(strike) && looksAfter(viewer, strike) && strike.givenBy !== actorOf(viewer),
    kind: ({ strikeKind }) => strikeKind,
    tells: toldOf,
    plate: ({ plateMasked }) => plateMasked,
    place: async ({ placeId }, _, ctx) => {
      const place = await findPlace(ctx, placeId);
      return place && { place, at: ctx.now };
    },
  },
};
