/** What anyone may know before reserving: how many spaces are left by the hour, and under which terms. */
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { daysAhead, emptyDay, reservableSpaces } from './capacity.ts';
import { daysOf } from './day-records.ts';
import type { ReservationOffer } from './types.ts';

/** Undefined where nothing can be reserved. */
export const reservationOffer = async (ctx: Context, placeId: string): Promise<ReservationOffer | undefined> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place) return undefined;
  const policy = (await openingPoliciesOf(ctx, place.divisionCode, ctx.now))(ctx.now);
  const spaces = reservableSpaces(place, policy);
  if (spaces === 0) return undefined;
  const days = await daysOf(ctx.store, placeId, daysAhead(ctx.now, policy), (date) => emptyDay(placeId, date, spaces));
  return {
    spaces,
    horizonDays: policy.reservationHorizonDays,
    longestHours: policy.longestReservationHours,
    lateCancelMinutes: policy.lateReservationCancelMinutes,
    graceMinutes: policy.arrivalGraceMinutes,
    mostLive: policy.mostLiveReservations,
    mostOfWeek: policy.mostReservationsOfWeek,
    days: days.map(({ date, reserved, limits }) => ({
      date,
      free: reserved.map((count, hour) => Math.max(0, (limits[hour] ?? 0) - count)),
    })),
  };
};
