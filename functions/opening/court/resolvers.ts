import type { Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { phoneShown } from '../citizen/records.ts';
import { versionsToCome } from '../courts.ts';
import { findPlace } from '../records.ts';
import { codeFor } from '../reservation/pass-records.ts';
import { acceptCourtOffer, bookCourt, cancelCourtBooking, changeCourtPeople } from './book-acts.ts';
import { playersOf } from './booking.ts';
import { courtDay } from './day-acts.ts';
import { myCourts } from './mine-acts.ts';
import { courtInvitation, joinCourtBooking, leaveCourtBooking } from './player-acts.ts';
import { leaveCourtQueue, waitForCourt } from './queue-acts.ts';
import { joinCodeFor } from './records.ts';
import { courtTexts, keeperTexts } from './refusals.ts';
import { askCourtSeries, decideCourtSeries, placeCourtSeries, seriesDates } from './series-acts.ts';
import { withdrawCourtSeries } from './series-withdrawal-acts.ts';
import { checkInCourt, noteCourtNoShow, placeCourtBookings } from './staff-acts.ts';
import { setCourtTerms } from './terms-acts.ts';
import { courtTermsInWay } from './terms-in-way-acts.ts';
import type { CourtBooking, CourtRefusal, OwnBooking } from './types.ts';

/** Payload of an act: what it answers under its name, or the refusals. */
const payload = <Name extends string, T, Code extends CourtRefusal>(
  { language }: Context,
  name: Name,
  result: Result<T, Code>,
  texts = courtTexts,
): Partial<Record<Name, T>> & { userErrors: UserError<Code>[] } =>
  ({
    ...(result.ok ? { [name]: result.value } : {}),
    userErrors: result.ok ? [] : userErrors(result.refusals, texts, language),
  }) as Partial<Record<Name, T>> & { userErrors: UserError<Code>[] };

/** A booking as its holder, or one who joined, sees it. */
const own = async <Code extends CourtRefusal>(
  ctx: Context,
  acting: Promise<Result<CourtBooking, Code>>,
  isHolder = true,
) => {
  const result = await acting;
  return payload<'booking', OwnBooking, Code>(
    ctx,
    'booking',
    result.ok ? { ok: true, value: { ...result.value, isHolder } } : result,
  );
};

export const resolvers: Resolvers = {
  Query: {
    courtDay: (_, { placeId, date }, ctx) => courtDay(ctx, placeId, date),
    myCourts: (_, { token }, ctx) => myCourts(ctx, token),
    courtInvitation: (_, asked, ctx) => courtInvitation(ctx, asked),
    placeCourtBookings: (_, { placeId, date }, ctx) => placeCourtBookings(ctx, placeId, date),
    placeCourtSeries: (_, { placeId }, ctx) => placeCourtSeries(ctx, placeId),
    courtTermsInWay: async (_, asked, ctx) => {
      const inWay = await courtTermsInWay(ctx, asked);
      return inWay && { ...inWay, series: [...inWay.series] };
    },
  },
  Mutation: {
    bookCourt: (_, { input }, ctx) => own(ctx, bookCourt(ctx, input)),
    cancelCourtBooking: (_, { input }, ctx) => own(ctx, cancelCourtBooking(ctx, input)),
    changeCourtPeople: (_, { input }, ctx) => own(ctx, changeCourtPeople(ctx, input)),
    acceptCourtOffer: (_, { input }, ctx) => own(ctx, acceptCourtOffer(ctx, input)),
    joinCourtBooking: (_, { input }, ctx) => own(ctx, joinCourtBooking(ctx, input), false),
    leaveCourtBooking: (_, { input }, ctx) => own(ctx, leaveCourtBooking(ctx, input), false),
    waitForCourt: async (_, { input }, ctx) => payload(ctx, 'waiting', await waitForCourt(ctx, input)),
    leaveCourtQueue: async (_, { input }, ctx) => {
      const result = await leaveCourtQueue(ctx, input);
      return { left: result.ok, userErrors: payload(ctx, 'left', result).userErrors };
    },
    askCourtSeries: async (_, { input }, ctx) => payload(ctx, 'series', await askCourtSeries(ctx, input)),
    decideCourtSeries: async (_, { input }, ctx) =>
      payload(ctx, 'series', await decideCourtSeries(ctx, input), keeperTexts),
    withdrawCourtSeries: async (_, { input }, ctx) => payload(ctx, 'series', await withdrawCourtSeries(ctx, input)),
    checkInCourt: async (_, { input }, ctx) => payload(ctx, 'booking', await checkInCourt(ctx, input), keeperTexts),
    noteCourtNoShow: async (_, { input }, ctx) =>
      payload(ctx, 'booking', await noteCourtNoShow(ctx, input), keeperTexts),
    setCourtTerms: async (_, { input }, ctx) => {
      const result = await setCourtTerms(ctx, input);
      return result.ok
        ? { place: { place: result.value, at: ctx.now }, userErrors: [] }
        : { userErrors: userErrors(result.refusals, courtTexts, ctx.language) };
    },
  },
  Court: { toCome: versionsToCome },
  CourtDay: {
    courts: ({ courts }) => courts.map(({ court, slots }) => ({ court, slots: [...slots] })),
  },
  MyCourts: {
    bookings: ({ bookings }) => [...bookings],
    waiting: ({ waiting }) => [...waiting],
    series: ({ series }) => [...series],
  },
  CourtBooking: {
    place: async ({ placeId }, _, ctx) => {
      const place = await findPlace(ctx, placeId);
      return place && { place, at: ctx.now };
    },
    players: (booking) => playersOf(booking),
    code: (booking, _, { sealing }) => (booking.isHolder ? codeFor(sealing, booking) : null),
    joinCode: (booking, _, { sealing }) => (booking.isHolder ? joinCodeFor(sealing, booking) : null),
    club: ({ series }) => series?.club,
    cancelCause: ({ cancelled }) => cancelled?.cause,
    cancelReason: ({ cancelled }) => cancelled?.reason,
  },
  CourtInvitation: {
    address: async ({ placeId }, _, ctx) => (await findPlace(ctx, placeId))?.address,
    players: (booking) => playersOf(booking),
  },
  PlaceCourtBooking: {
    holder: ({ citizenId }, _, ctx) => (citizenId === undefined ? null : phoneShown(ctx, citizenId)),
    players: (booking) => playersOf(booking),
    club: ({ series }) => series?.club,
    cancelCause: ({ cancelled }) => cancelled?.cause,
  },
  CourtSeries: {
    dates: async (series, _, ctx) => [...(await seriesDates(ctx, series))],
    reason: ({ decision }) => decision?.reason,
  },
  PlaceCourtSeries: {
    dates: async (series, _, ctx) => [...(await seriesDates(ctx, series))],
    reason: ({ decision }) => decision?.reason,
  },
};
