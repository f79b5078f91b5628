import type { Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { citizenTexts } from '../citizen/refusals.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { reserveSpace } from './acts.ts';
import { cancelReservation, changeReservationPlate, myReservations } from './holder-acts.ts';
import { recordArrival } from './arrival-acts.ts';
import { noteMisuse } from './misuse-acts.ts';
import { forgetAt, freeCancelUntil } from './holding.ts';
import { deleteMyData, exportMyData } from './my-data-acts.ts';
import { reservationOffer } from './offer-acts.ts';
import { codeFor, passFor } from './pass-records.ts';
import { keeperTexts, reservationTexts } from './refusals.ts';
import { placeReservations, reservationByCode, revealPlate } from './staff-acts.ts';
import type { Reservation, ReservationRefusal } from './types.ts';

/** Payload of an act on a reservation. */
const payload = <Code extends ReservationRefusal>(
  { language }: Context,
  result: Result<Reservation, Code>,
  texts = reservationTexts,
): { reservation: Reservation | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { reservation: result.value, userErrors: [] }
    : { reservation: null, userErrors: userErrors(result.refusals, texts, language) };

/** The policy by which a reservation is judged. */
const policyOf = async (ctx: Context, { divisionCode, window }: Reservation): Promise<OpeningPolicy> =>
  (await openingPoliciesOf(ctx, divisionCode, ctx.now))(window.from);

export const resolvers: Resolvers = {
  Query: {
    reservationOffer: (_, { placeId }, ctx) => reservationOffer(ctx, placeId),
    myReservations: (_, { token }, ctx) => myReservations(ctx, token),
    exportMyData: (_, { token }, ctx) => exportMyData(ctx, token),
    placeReservations: (_, { placeId, date }, ctx) => placeReservations(ctx, placeId, date),
    reservationByCode: (_, asked, ctx) => reservationByCode(ctx, asked),
  },
  Mutation: {
    reserveSpace: async (_, { input }, ctx) => payload(ctx, await reserveSpace(ctx, input)),
    cancelReservation: async (_, { input }, ctx) => payload(ctx, await cancelReservation(ctx, input)),
    changeReservationPlate: async (_, { input }, ctx) => payload(ctx, await changeReservationPlate(ctx, input)),
    recordArrival: async (_, { input }, ctx) => payload(ctx, await recordArrival(ctx, input), keeperTexts),
    revealPlate: async (_, { input }, ctx) => {
      const result = await revealPlate(ctx, input);
      return result.ok
        ? { ...result.value, userErrors: [] }
        : { userErrors: userErrors(result.refusals, keeperTexts, ctx.language) };
    },
    noteMisuse: async (_, { input }, ctx) => {
      const result = await noteMisuse(ctx, input);
      return result.ok
        ? { strike: result.value, userErrors: [] }
        : { strike: null, userErrors: userErrors(result.refusals, keeperTexts, ctx.language) };
    },
    deleteMyData: async (_, { input }, ctx) => {
      const result = await deleteMyData(ctx, input);
      return {
        deleted: result.ok,
        userErrors: result.ok ? [] : userErrors(result.refusals, citizenTexts, ctx.language),
      };
    },
  },
  ReservationOffer: {
    days: ({ days }) => days.map(({ date, free }) => ({ date, free: [...free] })),
  },
  Reservation: {
    place: async ({ placeId }, _, ctx) => {
      const place = await findPlace(ctx, placeId);
      return place && { place, at: ctx.now };
    },
    plateNumber: ({ plateSealed }, _, { sealing }) => (plateSealed === undefined ? null : sealing.unseal(plateSealed)),
    code: (reservation, _, { sealing }) => codeFor(sealing, reservation),
    pass: (reservation, _, { sealing }) => passFor(sealing, reservation),
    freeCancelUntil: async (reservation, _, ctx) => freeCancelUntil(reservation, await policyOf(ctx, reservation)),
    forgetAt: async (reservation, _, ctx) => forgetAt(reservation, await policyOf(ctx, reservation)),
    cancelCause: ({ cancelled }) => cancelled?.cause,
    cancelReason: ({ cancelled }) => cancelled?.reason,
    lateCancel: ({ cancelled }) => cancelled?.late ?? false,
  },
  PlaceReservation: {
    plate: ({ plateMasked }) => plateMasked,
    cancelCause: ({ cancelled }) => cancelled?.cause,
  },
};
