/** Notes which vehicles came and went, by plate, so that one that stays too long is found. */
import { calendarsOf } from '../../calendar/records.ts';
import { plateOf } from '../../fleet/plates.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { MINUTE } from '../../platform/time.ts';
import { maskedPlate } from '../citizen/phone.ts';
import { plateHashOf } from '../citizen/records.ts';
import type { OpeningPolicy } from '../policy.ts';
import { cameIn, plateRead } from '../reservation/arrival-acts.ts';
import { wentOut } from '../reservation/leaving-acts.ts';
import { reservationsShown } from '../reservation/staff-acts.ts';
import type { Place } from '../types.ts';
import { presenceWrite, resolveWrite, seePresences } from './presence-records.ts';
import { isInside, leaveByOf, movedBy } from './presence.ts';
import type { GateEvent, Presence } from './types.ts';

/** A lot that the caller may report for, and what holds there. */
export interface Lot {
  readonly place: Place;
  readonly policy: OpeningPolicy;
}

/** An event with what is known of its vehicle. */
export interface KnownEvent extends GateEvent {
  /** The plate that was read, or the one reserved for where a reservation was shown; absent when nothing tells. */
  readonly vehicle?: string | undefined;
  /** Reservation of the lot that it showed. */
  readonly reservationId?: string | undefined;
}

/** Tells the vehicles of events at a lot. */
export const vehiclesOf = async (
  ctx: Context,
  { place }: Lot,
  events: readonly GateEvent[],
): Promise<(event: GateEvent) => KnownEvent> => {
  const codes = [...new Set(events.flatMap(({ code }) => code ?? []))];
  const found = codes.length > 0 ? await reservationsShown(ctx, place.id, codes) : [];
  return (event) => {
    const shown = event.code == null ? undefined : found[codes.indexOf(event.code)];
    const reserved = shown?.plateSealed === undefined ? undefined : ctx.sealing.unseal(shown.plateSealed);
    const reservationId = shown?.placeId === place.id ? shown.id : undefined;
    const read = event.plate == null ? undefined : plateOf(event.plate);
    return { ...event, vehicle: read ?? reserved, reservationId };
  };
};

/** How often a plate is noted anew when another report of it was faster. */
const ROUNDS = 6;

/** Events of one plate, put into what is known of it; false when the database was too busy. */
const notePlate = async (
  ctx: Context,
  { place, policy }: Lot,
  plate: string,
  events: readonly KnownEvent[],
): Promise<boolean> => {
  const plateHash = plateHashOf(ctx.sealing, plate);
  const entries = events.filter(({ direction }) => direction === 'ENTRY');
  // Only a plate that was read shows that the gate reads any.
  const noteArrival = entries.some((event) => event.plate != null) ? plateRead : cameIn;
  const shown = entries.flatMap(({ reservationId }) => reservationId ?? []);
  const calendars = await calendarsOf(ctx, place.cityCode, ctx.now);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [before] = await seePresences(ctx.store, [{ placeId: place.id, plateHash }]);
    const moved = events.reduce<Pick<Presence, 'enteredAt' | 'leftAt'> | undefined>(
      (known, { direction, at }) => movedBy(known ?? before ?? {}, direction, at) ?? known,
      undefined,
    );
    if (!moved) return true;
    const {
      overstayId,
      due: _,
      ...kept
    } = before ?? {
      ...{ placeId: place.id, plateHash, plateSealed: ctx.sealing.seal(plate), plateMasked: maskedPlate(plate) },
      revision: 0,
    };
    const { enteredAt, leftAt } = moved;
    const inside = isInside(moved) ? enteredAt : undefined;
    const isSameVisit = inside !== undefined && inside === before?.enteredAt;
    const leaveBy = inside === undefined ? undefined : leaveByOf(place.opening, calendars(place.divisionCode), inside);
    const after: Presence = {
      ...kept,
      ...moved,
      ...(isSameVisit && overstayId !== undefined ? { overstayId } : {}),
      ...(leaveBy === undefined || (isSameVisit && overstayId !== undefined)
        ? {}
        : { due: leaveBy + policy.overstayGraceMinutes * MINUTE }),
    };
    // Whoever has reserved has come, and is not missed any more, also when he has left by now.
    if (enteredAt !== undefined && enteredAt !== before?.enteredAt)
      await noteArrival(ctx.store, ctx.sealing, {
        ...{ placeId: place.id, divisionCode: place.divisionCode, plate, at: enteredAt, toldAt: ctx.now, shown },
      });
    if (inside === undefined && leftAt !== undefined) {
      const out = { placeId: place.id, divisionCode: place.divisionCode, plate, at: leftAt };
      if (!(await wentOut(ctx.store, ctx.sealing, out))) return false;
    }
    // Who comes again has left in between, whether or not that was seen.
    const ended = overstayId !== undefined && !isSameVisit ? (inside ?? leftAt ?? ctx.now) : undefined;
    const writes = [
      presenceWrite(before, after, policy.personalDataDays),
      ...(ended === undefined || overstayId === undefined ? [] : [resolveWrite(overstayId, ended)]),
    ];
    const outcome = await ctx.store.commit(writes, stampOf(ctx, 'reportGateEvents'));
    if (outcome.ok) return true;
    if (outcome.cause === 'busy') return false;
  }
  return false;
};

/** Notes the vehicles of some events at a lot. Told twice, or in another order, it comes to the same. */
export const notePlates = async (ctx: Context, lot: Lot, events: readonly KnownEvent[]): Promise<boolean> => {
  const byPlate = Map.groupBy(
    events.filter(({ vehicle }) => vehicle !== undefined),
    ({ vehicle }) => vehicle ?? '',
  );
  const noted = await Promise.all([...byPlate].map(([plate, ofPlate]) => notePlate(ctx, lot, plate, ofPlate)));
  return noted.every(Boolean);
};
