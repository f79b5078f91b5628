/** Answers a gate that asks about a vehicle. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { plateHashOf } from '../citizen/records.ts';
import { banOf } from '../citizen/standing.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import type { Standing } from '../citizen/types.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { keptSpaces, type KeptSpaces } from '../reservation/kept-acts.ts';
import { findReservations } from '../reservation/records.ts';
import { reservationShown } from '../reservation/staff-acts.ts';
import type { Reservation } from '../reservation/types.ts';
import type { Place } from '../types.ts';
import { HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import { gateAnswer, shownReason, type GateQuestion } from './checking.ts';
import { mayReportFor } from './clients.ts';
import { admittedNow, isAdmissionOf, presentNow } from './occupancy.ts';
import { seeOccupancies } from './occupancy-records.ts';
import { seePresences } from './presence-records.ts';
import { insideSince, isInside, leaveByOf, lingering } from './presence.ts';
import type { GateAnswer, GateDirection, OccupancyRecord, Presence } from './types.ts';

export interface VehicleCheck {
  readonly placeId: string;
  readonly plate?: string | null | undefined;
  /** What the driver shows: six digits, or the text of a QR code. */
  readonly code?: string | null | undefined;
  readonly direction: GateDirection;
}

/** A vehicle at a gate, with all that speaks for or against it. */
export interface SeenVehicle {
  readonly place: Place;
  readonly policy: OpeningPolicy;
  readonly occupancy: OccupancyRecord | undefined;
  readonly kept: KeptSpaces;
  /** By what it is known: its plate, or that of the reservation it shows. */
  readonly vehicle: string;
  /** Reservation it shows and may use now. */
  readonly reservation: Reservation | undefined;
  readonly question: GateQuestion;
}

/** Reservations of a plate with which it may come in here now, as far as its standing tells. */
const reservedHere = (standing: Standing, placeId: string, now: Instant, policy: OpeningPolicy): string[] =>
  [...standing.reservations].flatMap(([id, { live, from, to, ...one }]) =>
    live && one.placeId === placeId && from - policy.earliestArrivalMinutes * MINUTE <= now && now < to ? [id] : [],
  );

type OwnLot = NonNullable<Awaited<ReturnType<typeof ownLot>>>;

/** Lot, policy and calendar, when the lot is the caller's to keep. */
const ownLot = async (ctx: Context, placeId: string) => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place?.spaces || !mayReportFor(ctx.viewer, place)) return undefined;
  const [calendars, policies] = await Promise.all([
    calendarsOf(ctx, place.cityCode, ctx.now),
    openingPoliciesOf(ctx, place.divisionCode, ctx.now),
  ]);
  return { place, offered: place.spaces.offered, calendar: calendars(place.divisionCode), policy: policies(ctx.now) };
};

/** Since when a vehicle has been inside: a gate read its plate, or whoever keeps the gate noted that it has come. */
const cameInAt = (
  { place, calendar, policy }: OwnLot,
  presence: Presence | undefined,
  own: readonly Reservation[],
  exitReadAt: Instant | undefined,
  now: Instant,
): Instant | undefined => {
  const came = [presence?.enteredAt, ...own.map(({ arrivedAt }) => arrivedAt)].flatMap((at) => at ?? []);
  const cameAt = came.length > 0 ? Math.max(...came) : undefined;
  return insideSince(cameAt, presence?.leftAt, {
    exitsRead: (exitReadAt ?? -Infinity) > now - policy.exitReaderHours * HOUR,
    leaveBy: cameAt === undefined ? undefined : leaveByOf(place.opening, calendar, cameAt),
    now,
  });
};

/** Looks at a vehicle as everything stands this moment; undefined when the lot is not the caller's. */
export const seeVehicle = async (
  ctx: Context,
  { placeId, plate, code, direction }: VehicleCheck,
): Promise<SeenVehicle | undefined> => {
  const { store, now, sealing } = ctx;
  const lot = await ownLot(ctx, placeId);
  if (!lot) return undefined;
  const { place, offered, calendar, policy } = lot;
  const shown = code == null ? undefined : await reservationShown(ctx, { placeId, code });
  const vehicle = plate == null ? (shown?.plateHash ?? 'unknown') : plateHashOf(sealing, plate);
  const [occupancies, [presence], [standing], kept] = await Promise.all([
    seeOccupancies(store, [placeId]),
    seePresences(store, [{ placeId, plateHash: vehicle }]),
    standingsOf(store, [vehicle]),
    keptSpaces(store, place, calendar, policy, now),
  ]);
  // Who has come once and goes out gives his space to others; coming back he is like anybody.
  const own = await findReservations(store, standing ? reservedHere(standing, placeId, now, policy) : []);
  const occupancy = occupancies.get(placeId);
  const admitted = occupancy ? admittedNow(occupancy, policy, now) : [];
  const isAdmitted = admitted.some((one) => isAdmissionOf(one, vehicle));
  const why = code == null || isAdmitted ? undefined : shownReason(shown, placeId, now, policy, plate != null);
  const mayUse = why?.code === 'RESERVED';
  const stay =
    presence && isInside(presence)
      ? lingering(presence, place.opening, calendar, policy.overstayGraceMinutes, now)
      : undefined;
  return {
    ...{ place, policy, occupancy, kept, vehicle, reservation: mayUse ? shown : undefined },
    question: {
      ...{ direction, opening: place.opening, calendar, now, offered, isAdmitted },
      present: occupancy && presentNow(occupancy, policy, now),
      admitted: admitted.length,
      expected: kept.count,
      bannedUntil: standing && banOf(standing, now),
      hasReserved: mayUse || own.some(({ state }) => state === 'RESERVED'),
      insideSince: mayUse ? undefined : cameInAt(lot, presence, own, occupancy?.exitReadAt, now),
      shown: mayUse ? undefined : why,
      overdueSince: stay?.what === 'OVERSTAYED' ? stay.leaveBy : undefined,
    },
  };
};

/** Whether a vehicle may move; undefined when the lot is not the caller's, or nothing tells which vehicle it is. */
export const checkPlate = async (ctx: Context, check: VehicleCheck): Promise<GateAnswer | undefined> => {
  const seen = check.plate == null && check.code == null ? undefined : await seeVehicle(ctx, check);
  return seen && gateAnswer(seen.question);
};
