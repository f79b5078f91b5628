/** Whom new terms of a court would touch, said before they are set. */
import type { Context } from '../../platform/context.ts';
import { maySet } from '../setting/rules.ts';
import { playersOf } from './booking.ts';
import { groundOf } from './ground-records.ts';
import { courtBookingsAhead, fits } from './place-acts.ts';
import { datesWith, waitingSeries } from './series-terms-acts.ts';
import { unmet } from './series.ts';
import { courtsAfter, type NewTerms } from './terms-acts.ts';
import type { CourtBooking, CourtTermsInWay, Ground } from './types.ts';

interface AskedTerms extends NewTerms {
  readonly placeId: string;
}

const meets = (ground: Ground, booking: CourtBooking): boolean =>
  unmet(ground, booking.courtId, playersOf(booking), booking.window) === undefined;

/** Undefined for a ground of others, and for terms that cannot be set. */
export const courtTermsInWay = async (ctx: Context, asked: AskedTerms): Promise<CourtTermsInWay | undefined> => {
  const { now, store, viewer } = ctx;
  const ground = await groundOf(ctx, asked.placeId, now);
  if (!ground || !maySet(viewer, ground.place)) return undefined;
  const { courts, refusals } = courtsAfter(ground.place, asked, now);
  if (refusals.length > 0) return undefined;
  const then: Ground = { ...ground, place: { ...ground.place, courts } };
  const [booked, waiting] = await Promise.all([
    courtBookingsAhead(store, ground.place, now),
    waitingSeries(store, asked.placeId),
  ]);
  const series = waiting.map(async (one) => {
    const [had, left] = await datesWith(store, one, [ground, courts], now);
    return { club: one.club, had, left };
  });
  const stays = booked.filter((one) => fits(then, one));
  return {
    cancelled: booked.length - stays.length,
    kept: stays.filter((one) => meets(ground, one) && !meets(then, one)).length,
    series: (await Promise.all(series)).filter(({ had, left }) => left < had),
  };
};
