/** What people of a ground see of its slots, and note: who has come, and who has not. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { HOUR, type CivilDate } from '../../platform/time.ts';
import { keeps, newStrike } from '../citizen/strikes.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { codeFor } from '../reservation/pass-records.ts';
import { take } from '../take-acts.ts';
import { bookingNotFound } from './book-acts.ts';
import { checkInRefusals, dueOf, noShowRefusals } from './booking.ts';
import { endStep } from './ending-acts.ts';
import { changeWrite, courtBookingsBetween, courtBookingsOn, findCourtBooking } from './records.ts';
import type { CheckInRefusal, CourtBooking, NoteNoShowRefusal } from './types.ts';

/** How far around now a code may belong. */
const AROUND = 12 * HOUR;

/** Booked slots of a ground on a day, in the order of their beginning; none of a ground of others. */
export const placeCourtBookings = async (ctx: Context, placeId: string, date: CivilDate): Promise<CourtBooking[]> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  return place && keeps(ctx.viewer, place) ? courtBookingsOn(ctx.store, placeId, date) : [];
};

/** Lets those in who show a code at the ground. */
export const checkInCourt = async (
  ctx: Context,
  { placeId, code: given }: { readonly placeId: string; readonly code: string },
): Promise<Result<CourtBooking, CheckInRefusal>> => {
  const { now, sealing, store } = ctx;
  const code = given.normalize('NFKC').replace(/\s/g, '');
  const notFound = refusal('COURT_BOOKING_NOT_FOUND' as const, ['input', 'code']);
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place || !keeps(ctx.viewer, place)) return refused([notFound]);
  const policies = await openingPoliciesOf(ctx, place.divisionCode, now);
  const around = await courtBookingsBetween(store, placeId, now - AROUND, now + AROUND);
  const meant = around.filter((one) => codeFor(sealing, one) === code);
  const found = meant.find(({ state }) => state === 'BOOKED') ?? meant[0];
  return take<CourtBooking | undefined, CourtBooking, CheckInRefusal>(ctx, {
    stamp: stampOf(ctx, 'checkInCourt'),
    look: async () => found && findCourtBooking(store, found.id),
    repeated: (seen) => (seen?.state === 'ARRIVED' ? seen : undefined),
    refusals: (seen) => (seen ? checkInRefusals(seen, now, policies(seen.window.from)) : [notFound]),
    change: (seen) => {
      if (!seen) throw new Error('a check-in needs its booking');
      const change = { state: 'ARRIVED', arrivedAt: now } as const;
      return {
        writes: [changeWrite(seen, change, (changed) => dueOf(changed, policies(seen.window.from)))],
        answer: { ...seen, ...change, revision: seen.revision + 1 },
      };
    },
  });
};

/** Notes that nobody came: a strike of whoever has booked. */
export const noteCourtNoShow = async (
  ctx: Context,
  { bookingId }: { readonly bookingId: string },
): Promise<Result<CourtBooking, NoteNoShowRefusal>> => {
  const { now, store } = ctx;
  const booking = await findCourtBooking(store, bookingId);
  const place = booking && (await findPlace(ctx, booking.placeId));
  if (!place || !keeps(ctx.viewer, place)) return refused([bookingNotFound]);
  const policies = await openingPoliciesOf(ctx, place.divisionCode, now);
  const { citizenId, courtName, window } = booking;
  const strike = newStrike(
    {
      ...{ id: derivedId('strike', bookingId, 'NO_SHOW'), strikeKind: 'NO_SHOW', place, plateMasked: '' },
      ...{ courtName, citizenId, reservationId: bookingId, givenBy: actorOf(ctx.viewer), inputHash: '' },
    },
    now,
    policies(window.from),
  );
  return take(
    ctx,
    endStep<NoteNoShowRefusal>({
      ...{ store, bookingId, policies, now, strike, stamp: stampOf(ctx, 'noteCourtNoShow'), end: { state: 'NO_SHOW' } },
      refusals: (seen) => noShowRefusals(seen, now, policies(seen.window.from)),
    }),
  );
};
