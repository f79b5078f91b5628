/** Use cases of whoever books a slot: book, bring more or fewer, give back, take up an offer. */
import { book, daysOfResource } from '../../ledger/records.ts';
import { isFree } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, derivedIdAt } from '../../platform/ids.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import type { Window } from '../../platform/time.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { bearerOf, messageWrite } from '../citizen/records.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { newStanding } from '../citizen/standing.ts';
import type { Standing } from '../citizen/types.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { codeFor } from '../reservation/pass-records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import {
  acceptRefusals,
  countedAs,
  cutOffOf,
  dueOf,
  fewerRefusals,
  holderRefusals,
  lateRefusals,
  openRefusals,
  peopleRefusals,
  slotRefusals,
} from './booking.ts';
import { endStep } from './ending-acts.ts';
import { groundOf, slotIn } from './ground-records.ts';
import { changeWrite, findCourtBooking, makeWrite } from './records.ts';
import { courtResource } from './slots.ts';
import type {
  AcceptOfferRefusal,
  BookableCourt,
  BookCourtRefusal,
  ChangePlayersRefusal,
  CourtBooking,
  Ground,
  OwnBookingRefusal,
  SlotAsked,
} from './types.ts';
import { bookedText } from './words.ts';

export const deviceUnknown = refused([refusal('DEVICE_UNKNOWN', ['input', 'token'])]);
export const bookingNotFound = refusal('COURT_BOOKING_NOT_FOUND' as const, ['input', 'bookingId']);

/** Who holds a token; undefined when it is none. */
export const citizenOf = async (ctx: Context, token: string): Promise<string | undefined> => {
  ctx.personal();
  return (await bearerOf(ctx.store, ctx.sealing, token, ctx.now))?.citizen.id;
};

/** What a booking says of its ground and court, and the terms that hold for it from now on. */
export const slotFacts = (place: Place, court: BookableCourt, window: Window) => ({
  ...{ placeId: place.id, placeName: place.name, unitId: place.unitId, cityCode: place.cityCode },
  ...{ divisionCode: place.divisionCode, courtId: court.id, courtName: court.name, sport: court.sport, window },
  ...{ minimumPlayers: court.booking.minimumPlayers, capacity: court.booking.capacity },
  cutOffAt: cutOffOf(court, window),
});

export interface BookCourt extends SlotAsked {
  readonly idempotencyKey: string;
  readonly token: string;
  readonly people: number;
}

interface SeenBooking {
  readonly earlier: CourtBooking | undefined;
  readonly ground: Ground | undefined;
  readonly court: BookableCourt | undefined;
  readonly slot: Window | undefined;
  readonly days: readonly LedgerDay[];
  readonly holder: Standing;
}

const bookRefusals = (
  { earlier, ground, court, slot, days, holder }: SeenBooking,
  people: number,
  now: number,
): Refusal<BookCourtRefusal>[] => {
  if (earlier) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
  if (!ground || !court) return [refusal('NOT_BOOKABLE', ['input', 'courtId'])];
  const policy = ground.policies(slot?.from ?? now);
  const against: Refusal<BookCourtRefusal>[] = [
    ...slotRefusals(court, slot, people, now, policy),
    ...(slot ? holderRefusals(holder, slot, now, policy) : []),
    ...(slot ? lateRefusals(people, court.booking.minimumPlayers, cutOffOf(court, slot), now) : []),
  ];
  if (against.length > 0 || !slot) return against;
  return isFree(days, slot, { now }) ? [] : [refusal('SLOT_TAKEN', ['input', 'from'])];
};

/** Books a slot: the court in the ledger, the limits of the person and the booking are one write. One wins. */
export const bookCourt = async (
  ctx: Context,
  { idempotencyKey, token, ...asked }: BookCourt,
): Promise<Result<CourtBooking, BookCourtRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const { now, sealing, store } = ctx;
  const { placeId, courtId, people } = asked;
  const id = derivedId('courtBooking', citizenId, 'bookCourt', idempotencyKey);
  const hash = sealing.hash('input', inputHash(asked));
  return take<SeenBooking, CourtBooking, BookCourtRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'bookCourt'),
    look: async () => {
      const ground = await groundOf(ctx, placeId, now);
      const { court, slot } = slotIn(ground, asked);
      const [earlier, days, [holder]] = await Promise.all([
        findCourtBooking(store, id),
        slot ? daysOfResource(store, courtResource(placeId, courtId), slot) : [],
        standingsOf(store, [citizenId]),
      ]);
      return { earlier, ground, court, slot, days, holder: holder ?? newStanding(citizenId) };
    },
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? earlier : undefined),
    refusals: (seen) => bookRefusals(seen, people, now),
    change: ({ ground, court, slot, holder }) => {
      if (!ground || !court || !slot) throw new Error('a booking needs its slot');
      const booking: CourtBooking = {
        ...{ id, state: 'BOOKED', ...slotFacts(ground.place, court, slot), people, players: [] },
        ...{ madeAt: now, citizenId, inputHash: hash, revision: 1 },
      };
      const writes = [
        makeWrite(booking, dueOf(booking, ground.policies(slot.from))),
        ...book(courtResource(placeId, courtId), id, slot),
        standingWrite(holder, now, { set: { [id]: countedAs(booking, true, false) } }),
        messageWrite({
          ...{ id: derivedIdAt('message', now, `${id} booked`), citizenId, at: now },
          text: bookedText(booking, codeFor(sealing, booking)),
        }),
      ];
      return { writes, answer: booking };
    },
  });
};

export interface OfBooking {
  readonly token: string;
  readonly bookingId: string;
}

/** Gives a slot, or the offer of one, back. */
export const cancelCourtBooking = async (
  ctx: Context,
  { token, bookingId }: OfBooking,
): Promise<Result<CourtBooking, OwnBookingRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const known = await findCourtBooking(ctx.store, bookingId);
  if (known?.citizenId !== citizenId) return refused([bookingNotFound]);
  return take(
    ctx,
    endStep<OwnBookingRefusal>({
      ...{ store: ctx.store, bookingId, now: ctx.now, stamp: citizenStamp(ctx, citizenId, 'cancelCourtBooking') },
      policies: await openingPoliciesOf(ctx, known.divisionCode, ctx.now),
      end: { state: 'CANCELLED', cancelled: { cause: 'HOLDER' } },
      refusals: (seen) =>
        seen.citizenId === citizenId ? openRefusals(seen, ctx.now, ['BOOKED', 'OFFERED']) : [bookingNotFound],
    }),
  );
};

interface OfPeople extends OfBooking {
  readonly people: number;
}

/** Says that more, or fewer, come than was said. */
export const changeCourtPeople = async (
  ctx: Context,
  { token, bookingId, people }: OfPeople,
): Promise<Result<CourtBooking, ChangePlayersRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const known = await findCourtBooking(ctx.store, bookingId);
  const policies = await openingPoliciesOf(ctx, known?.divisionCode ?? '000000', ctx.now);
  return take<CourtBooking | undefined, CourtBooking, ChangePlayersRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'changeCourtPeople'),
    look: () => findCourtBooking(ctx.store, bookingId),
    repeated: (seen) => (seen?.citizenId === citizenId && seen.people === people ? seen : undefined),
    refusals: (seen) => {
      if (seen?.citizenId !== citizenId) return [bookingNotFound];
      const wrong = [...openRefusals(seen, ctx.now), ...peopleRefusals(people, seen.capacity - seen.players.length)];
      return wrong.length > 0 || people > seen.people ? wrong : fewerRefusals({ ...seen, people }, ctx.now, 'people');
    },
    change: (seen) => {
      if (!seen) throw new Error('a change needs its booking');
      return {
        writes: [changeWrite(seen, { people }, (changed) => dueOf(changed, policies(seen.window.from)))],
        answer: { ...seen, people, revision: seen.revision + 1 },
      };
    },
  });
};

interface SeenOffer {
  readonly offer: CourtBooking | undefined;
  readonly holder: Standing;
}

/** Takes up the slot one waited for, before its deadline. */
export const acceptCourtOffer = async (
  ctx: Context,
  { token, bookingId, people }: OfPeople,
): Promise<Result<CourtBooking, AcceptOfferRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const { now, sealing, store } = ctx;
  const known = await findCourtBooking(store, bookingId);
  const policies = await openingPoliciesOf(ctx, known?.divisionCode ?? '000000', now);
  return take<SeenOffer, CourtBooking, AcceptOfferRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'acceptCourtOffer'),
    look: async () => {
      const [offer, [holder]] = await Promise.all([
        findCourtBooking(store, bookingId),
        standingsOf(store, [citizenId]),
      ]);
      return { offer: offer?.citizenId === citizenId ? offer : undefined, holder: holder ?? newStanding(citizenId) };
    },
    repeated: ({ offer }) => (offer?.state === 'BOOKED' && offer.people === people ? offer : undefined),
    refusals: ({ offer, holder }) => (offer ? acceptRefusals(offer, people, holder, now) : [bookingNotFound]),
    change: ({ offer }) => {
      if (!offer) throw new Error('an acceptance needs its offer');
      const booked: CourtBooking = { ...offer, state: 'BOOKED', people, revision: offer.revision + 1 };
      return {
        writes: [
          changeWrite(offer, { state: 'BOOKED', people }, (changed) => dueOf(changed, policies(offer.window.from))),
          messageWrite({
            ...{ id: derivedIdAt('message', now, `${bookingId} booked`), citizenId, at: now },
            text: bookedText(booked, codeFor(sealing, booked)),
          }),
        ],
        answer: booked,
      };
    },
  });
};
