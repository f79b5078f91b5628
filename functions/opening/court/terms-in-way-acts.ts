/** Whom new terms of a court would touch, said before they are set. */
import type { Context } from '../../platform/context.ts';
import { maySet } from '../setting/rules.ts';
import { playersOf } from './booking.ts';
import { groundOf } from './ground-records.ts';
import { courtBookingsAhead, fits } from './place-acts.ts';
import { daysOfSeries, seriesOfPlace } from './series-records.ts';
import { planOfSeries, unmet } from './series.ts';
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
  const [booked, all] = await Promise.all([
    courtBookingsAhead(store, ground.place, now),
    seriesOfPlace(store, asked.placeId),
  ]);
  const waiting = all.filter(({ state, courtId }) => state === 'ASKED' && courtId === asked.courtId);
  const series = waiting.map(async (one) => {
    const days = await daysOfSeries(store, one);
    const hadAt = (at: Ground): number => planOfSeries(at, one, days, now).filter(({ skipped }) => !skipped).length;
    return { club: one.club, had: hadAt(ground), left: hadAt(then) };
  });
  const stays = booked.filter((one) => fits(then, one));
  return {
    cancelled: booked.length - stays.length,
    kept: stays.filter((one) => meets(ground, one) && !meets(then, one)).length,
    series: (await Promise.all(series)).filter(({ had, left }) => left < had),
  };
};
