/** Use cases of those who join by a link with their own telephones. */
import type { Context } from '../../platform/context.ts';
import type { Refusal, Result } from '../../platform/result.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { newStanding } from '../citizen/standing.ts';
import type { Standing } from '../citizen/types.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { bookingNotFound, citizenOf, deviceUnknown, type OfBooking } from './book-acts.ts';
import { countedAs, dueOf, fewerRefusals, joinRefusals, openRefusals } from './booking.ts';
import { changeWrite, findCourtBooking, joinCodeFor } from './records.ts';
import type { CourtBooking, JoinRefusal, LeaveRefusal } from './types.ts';

interface Invited {
  readonly bookingId: string;
  /** What the link carries. */
  readonly code: string;
}

/** The booking behind a link; undefined when the link is none. */
export const courtInvitation = async (
  ctx: Context,
  { bookingId, code }: Invited,
): Promise<CourtBooking | undefined> => {
  const booking = await findCourtBooking(ctx.store, bookingId);
  return booking && joinCodeFor(ctx.sealing, booking) === code ? booking : undefined;
};

interface Seen {
  readonly booking: CourtBooking | undefined;
  readonly standing: Standing;
}

const lookAt = async (ctx: Context, bookingId: string, citizenId: string): Promise<Seen> => {
  const [booking, [standing]] = await Promise.all([
    findCourtBooking(ctx.store, bookingId),
    standingsOf(ctx.store, [citizenId]),
  ]);
  return { booking, standing: standing ?? newStanding(citizenId) };
};

const hasJoined = (booking: CourtBooking, citizenId: string): boolean =>
  booking.citizenId === citizenId || booking.players.some((player) => player.citizenId === citizenId);

/** Says who plays from now on, in the booking and in the player's standing. */
const changePlayers = async <Code extends string>(
  ctx: Context,
  bookingId: string,
  citizenId: string,
  act: {
    readonly useCase: string;
    readonly joins: boolean;
    readonly refusals: (booking: CourtBooking, standing: Standing) => readonly Refusal<Code>[];
  },
): Promise<Result<CourtBooking, Code | 'COURT_BOOKING_NOT_FOUND' | 'TRY_AGAIN'>> => {
  const known = await findCourtBooking(ctx.store, bookingId);
  const policies = await openingPoliciesOf(ctx, known?.divisionCode ?? '000000', ctx.now);
  const playersAfter = ({ players }: CourtBooking) =>
    act.joins ? [...players, { citizenId, at: ctx.now }] : players.filter((player) => player.citizenId !== citizenId);
  return take<Seen, CourtBooking, Code | 'COURT_BOOKING_NOT_FOUND'>(ctx, {
    stamp: citizenStamp(ctx, citizenId, act.useCase),
    look: () => lookAt(ctx, bookingId, citizenId),
    repeated: ({ booking }) => (booking && hasJoined(booking, citizenId) === act.joins ? booking : undefined),
    refusals: ({ booking, standing }) => (booking ? act.refusals(booking, standing) : [bookingNotFound]),
    change: ({ booking, standing }) => {
      if (!booking) throw new Error('players need their booking');
      const players = playersAfter(booking);
      const counted = act.joins
        ? { set: { [bookingId]: countedAs(booking, true, false, false) } }
        : { remove: [bookingId] };
      return {
        writes: [
          changeWrite(booking, { players }, (changed) => dueOf(changed, policies(booking.window.from))),
          standingWrite(standing, ctx.now, counted),
        ],
        answer: { ...booking, players, revision: booking.revision + 1 },
      };
    },
  });
};

/** Joins the booking behind a link. */
export const joinCourtBooking = async (
  ctx: Context,
  { token, bookingId, code }: OfBooking & Invited,
): Promise<Result<CourtBooking, JoinRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  return changePlayers<JoinRefusal>(ctx, bookingId, citizenId, {
    useCase: 'joinCourtBooking',
    joins: true,
    refusals: (booking, standing) =>
      joinCodeFor(ctx.sealing, booking) === code ? joinRefusals(booking, standing, ctx.now) : [bookingNotFound],
  });
};

/** Leaves a booking one has joined; its holder cancels it instead. */
export const leaveCourtBooking = async (
  ctx: Context,
  { token, bookingId }: OfBooking,
): Promise<Result<CourtBooking, LeaveRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  return changePlayers<LeaveRefusal>(ctx, bookingId, citizenId, {
    useCase: 'leaveCourtBooking',
    joins: false,
    refusals: (booking) => {
      if (booking.citizenId === citizenId) return [bookingNotFound];
      const players = booking.players.filter((player) => player.citizenId !== citizenId);
      return [...openRefusals(booking, ctx.now), ...fewerRefusals({ ...booking, players }, ctx.now, 'bookingId')];
    },
  });
};
