/** Answers a gate that asks about a vehicle. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { DAY, MINUTE } from '../../platform/time.ts';
import { plateHashOf } from '../citizen/records.ts';
import { banOf } from '../citizen/standing.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { reservationsDuring } from '../reservation/records.ts';
import { gateAnswer } from './checking.ts';
import { mayReportFor } from './clients.ts';
import { figureOf } from './occupancy.ts';
import { seeOccupancies } from './occupancy-records.ts';
import { seePresences } from './presence-records.ts';
import { isInside, lingering } from './presence.ts';
import type { GateAnswer, GateDirection } from './types.ts';

interface PlateCheck {
  readonly placeId: string;
  readonly plate: string;
  readonly direction: GateDirection;
}

/**
 * Whether a vehicle may move; undefined when the lot is not the caller's. Lot, figure, vehicle, standing and reservations are
 * read at once; calendar and policy a process remembers.
 */
export const checkPlate = async (
  ctx: Context,
  { placeId, plate, direction }: PlateCheck,
): Promise<GateAnswer | undefined> => {
  if (nounOf(placeId) !== 'place') return undefined;
  const { store, now } = ctx;
  const plateHash = plateHashOf(ctx.sealing, plate);
  const [place, occupancies, [presence], [standing], reservations] = await Promise.all([
    findPlace(ctx, placeId),
    seeOccupancies(store, [placeId]),
    seePresences(store, [{ placeId, plateHash }]),
    standingsOf(store, [plateHash]),
    direction === 'ENTRY' ? reservationsDuring(store, placeId, now, now + DAY) : [],
  ]);
  const awaited = reservations.filter(({ state }) => state === 'RESERVED');
  if (!place?.spaces || !mayReportFor(ctx.viewer, place)) return undefined;
  const [calendars, policies] = await Promise.all([
    calendarsOf(ctx, place.cityCode, now),
    openingPoliciesOf(ctx, place.divisionCode, now),
  ]);
  const policy = policies(now);
  const calendar = calendars(place.divisionCode);
  const record = occupancies.get(placeId);
  const figure = record && figureOf(record, policy);
  const stay =
    presence && isInside(presence)
      ? lingering(presence, place.opening, calendar, policy.overstayGraceMinutes, now)
      : undefined;
  return gateAnswer({
    ...{ direction, opening: place.opening, calendar, now, offered: place.spaces.offered },
    expected: awaited.filter(({ window }) => window.from <= now + policy.reservedAheadMinutes * MINUTE).length,
    present: figure && now <= figure.staleAt ? figure.present : undefined,
    bannedUntil: standing && banOf(standing, now),
    hasReserved: [...(standing?.reservations.values() ?? [])].some(
      (one) =>
        one.live && one.placeId === placeId && one.from - policy.earliestArrivalMinutes * MINUTE <= now && now < one.to,
    ),
    overdueSince: stay?.what === 'OVERSTAYED' ? stay.leaveBy : undefined,
  });
};
