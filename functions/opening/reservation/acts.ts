/** A citizen reserves a space. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Calendar } from '../../calendar/types.ts';
import { plateOf } from '../../fleet/plates.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, derivedIdAt, nounOf } from '../../platform/ids.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { maskedPlate } from '../citizen/phone.ts';
import { bearerOf, messageWrite, plateHashOf } from '../citizen/records.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import type { Standing } from '../citizen/types.ts';
import { occupancyCheck, seeOccupancies } from '../gate/occupancy-records.ts';
import type { OccupancyRecord } from '../gate/types.ts';
import type { OpeningPolicies } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace, placeCheck } from '../records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import { awaitedFullAt, emptyDay, fullAt, reservableSpaces, touchedDays } from './capacity.ts';
import { daysOf, takeSpace } from './day-records.ts';
import { waitsUntil } from './holding.ts';
import { codeFor } from './pass-records.ts';
import { countedAs, findReservation, makeWrite } from './records.ts';
import { keptSpan, roomAt } from './room.ts';
import { holderRefusals, stayRefusals, windowAround, type Stay } from './reserving.ts';
import type { Reservation, ReservedDay, ReserveRefusal, ReserveSpace, StayRefusal } from './types.ts';
import { madeText } from './words.ts';

export const deviceUnknown = refused([refusal('DEVICE_UNKNOWN', ['input', 'token'])]);

/** A lot with what holds there. */
interface Lot {
  readonly place: Place;
  readonly calendar: Calendar;
  readonly policies: OpeningPolicies;
}

const lotOf = async (ctx: Context, id: string): Promise<Lot | undefined> => {
  const place = nounOf(id) === 'place' ? await findPlace(ctx, id) : undefined;
  if (!place) return undefined;
  const { cityCode, divisionCode } = place;
  const [calendars, policies] = await Promise.all([
    calendarsOf(ctx, cityCode, ctx.now),
    openingPoliciesOf(ctx, divisionCode, ctx.now),
  ]);
  return { place, calendar: calendars(divisionCode), policies };
};

/** Whether a stay begins while those who stand there now, or come now, may still be there. */
const isSoon = ({ place, calendar, policies }: Lot, from: Instant, now: Instant): boolean =>
  from < keptSpan(place, calendar, now, policies(now)).to;

const notReservable = refusal('NOT_RESERVABLE' as const, ['input', 'placeId']);

/** Everything against a stay at a lot, whoever asks for it. */
const lotRefusals = (lot: Lot | undefined, stay: Stay, now: Instant): Refusal<StayRefusal>[] => {
  const policy = lot?.policies(stay.window.from);
  return lot && policy && reservableSpaces(lot.place, policy) > 0
    ? stayRefusals(lot.place, lot.calendar, stay, now, policy)
    : [notReservable];
};

interface SeenReserving {
  /** Spaces on which nobody stands, and what says so, when the stay begins so soon that it matters. */
  readonly soon: { readonly room: number; readonly occupancy: OccupancyRecord | undefined } | undefined;
  readonly earlier: Reservation | undefined;
  readonly lot: Lot | undefined;
  readonly days: readonly ReservedDay[];
  readonly holder: Standing;
  readonly ofPlate: Standing;
}

/** Reserves a space for one vehicle and one stay: counters, limits of person and plate, and the reservation are one write. */
export const reserveSpace = async (
  ctx: Context,
  { idempotencyKey, token, plateNumber, wish, ...asked }: ReserveSpace,
): Promise<Result<Reservation, ReserveRefusal>> => {
  ctx.personal();
  const { now, sealing, store } = ctx;
  const { window, placeId, seats } = asked;
  const stay = { window, seats, nonCommercial: asked.nonCommercial, wish: wish ?? undefined };
  const bearer = await bearerOf(store, sealing, token, now);
  const plate = plateOf(plateNumber);
  // Whose it is cannot be looked up then; what is wrong with the stay is told all the same.
  if (!bearer || plate === undefined)
    return refused([
      ...(bearer ? [] : deviceUnknown.refusals),
      ...(plate === undefined ? [refusal('PLATE_INVALID' as const, ['input', 'plateNumber'])] : []),
      ...lotRefusals(await lotOf(ctx, placeId), stay, now),
    ]);
  const { id: citizenId } = bearer.citizen;
  const plateHash = plateHashOf(sealing, plate);
  const id = derivedId('reservation', citizenId, 'reserveSpace', idempotencyKey);
  const hash = sealing.hash('input', inputHash({ ...asked, plate, wish: wish ?? undefined }));
  // What is no span of time touches no days; the rules say so.
  const dates =
    window.from < window.to
      ? touchedDays(window)
          .map(({ date }) => date)
          .slice(0, 32)
      : [];

  const look = async (): Promise<SeenReserving> => {
    const lot = await lotOf(ctx, placeId);
    const limit = lot ? reservableSpaces(lot.place, lot.policies(window.from)) : 0;
    const [earlier, days, [holder, ofPlate], occupancies] = await Promise.all([
      findReservation(store, id),
      daysOf(store, placeId, dates, (date) => emptyDay(placeId, date, limit)),
      standingsOf(store, [citizenId, plateHash]),
      lot && isSoon(lot, window.from, now) ? seeOccupancies(store, [placeId]) : undefined,
    ]);
    if (!holder || !ofPlate) throw new Error('a standing is always there');
    const occupancy = occupancies?.get(placeId);
    const soon = lot && occupancies && { room: roomAt(lot.place, occupancy, lot.policies(now), now), occupancy };
    return { earlier, lot, days, holder, ofPlate, soon };
  };
  const refusalsOf = ({ earlier, lot, days, holder, ofPlate, soon }: SeenReserving): Refusal<ReserveRefusal>[] => {
    if (earlier) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
    if (!lot) return [notReservable];
    const policy = lot.policies(window.from);
    const against = [
      ...lotRefusals(lot, stay, now),
      ...holderRefusals(holder, window, now, policy, 'token'),
      ...holderRefusals(ofPlate, window, now, policy, 'plateNumber'),
    ];
    if (against.length > 0) return against;
    const full = fullAt(days, window) ?? (soon && awaitedFullAt(days, window, soon.room));
    return full === undefined ? [] : [refusal('FULL', ['input', 'window'], { at: full })];
  };
  return take<SeenReserving, Reservation, ReserveRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'reserveSpace'),
    look,
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? earlier : undefined),
    refusals: refusalsOf,
    change: ({ lot, days, holder, ofPlate, soon }) => {
      if (!lot) throw new Error('a reservation needs its lot');
      const { place, calendar, policies } = lot;
      const reservation: Reservation = {
        ...{ id, state: 'RESERVED', placeId, placeName: place.name, unitId: place.unitId },
        ...{ cityCode: place.cityCode, divisionCode: place.divisionCode, window, seats },
        leaveBy: windowAround(place, calendar, window)?.to ?? window.to,
        ...(wish ? { wish } : {}),
        madeAt: now,
        ...{ citizenId, plateHash, plateSealed: sealing.seal(plate), plateMasked: maskedPlate(plate) },
        inputHash: hash,
        revision: 1,
      };
      const counted = { [id]: countedAs(reservation, true, false) };
      const hours = touchedDays(window);
      const code = codeFor(sealing, reservation);
      const writes: Write[] = [
        makeWrite(reservation, waitsUntil(reservation, policies(window.from))),
        ...days.flatMap((day) =>
          hours.filter(({ date }) => date === day.date).map((touched) => takeSpace(day, touched, soon?.room)),
        ),
        // Neither a day that is counted from now on nor the room left may rest on spaces that have just changed.
        ...(soon || days.some(({ isKept }) => !isKept) ? [placeCheck(place)] : []),
        // Nobody is let in meanwhile: the last space has one winner, here or at the gate.
        ...(soon ? [occupancyCheck(placeId, soon.occupancy)] : []),
        standingWrite(holder, now, { set: counted }),
        standingWrite(ofPlate, now, { set: counted }),
        messageWrite({
          ...{ id: derivedIdAt('message', now, `${id} made`), citizenId, at: now },
          text: madeText(reservation, code),
        }),
      ];
      return { writes, answer: reservation };
    },
  });
};
