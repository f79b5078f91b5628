/** What people of a place see of its reservations. */
import { stampOf, type Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { dayWindow, HOUR, MINUTE, type CivilDate } from '../../platform/time.ts';
import { keeps, textRefusals } from '../citizen/strikes.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import { codeFor, reservationInPass } from './pass-records.ts';
import { changeWrite, findReservation, reservationsDuring } from './records.ts';
import type { Reservation, RevealRefusal } from './types.ts';

/** How far around now a code at the gate may belong. */
const AROUND = 24 * HOUR;

/** A reservation at a place that the caller keeps. */
export const visibleReservation = async (ctx: Context, id: string): Promise<Reservation | undefined> => {
  const reservation = await findReservation(ctx.store, id);
  return reservation && keeps(ctx.viewer, reservation) ? reservation : undefined;
};

/**
 * Reservations of a place that touch a day, in the order of their beginning; none of a place of others. Today's are also
 * those of tomorrow whose vehicles may come in already, or stand there.
 */
export const placeReservations = async (ctx: Context, placeId: string, date: CivilDate): Promise<Reservation[]> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place || !keeps(ctx.viewer, place)) return [];
  const { now, store } = ctx;
  const { from, to } = dayWindow(date);
  if (now < from || now >= to) return reservationsDuring(store, placeId, from, to);
  const { earliestArrivalMinutes } = (await openingPoliciesOf(ctx, place.divisionCode, now))(now);
  const soon = await reservationsDuring(store, placeId, from, Math.max(to, now + earliestArrivalMinutes * MINUTE));
  return soon.filter(({ state, window }) => window.from < to || state === 'RESERVED' || state === 'ARRIVED');
};

interface ShownCode {
  readonly placeId: string;
  readonly code: string;
}

/**
 * The reservations that are shown at the gate of a place, each as it stands this moment: by six digits one of its own, by
 * the text of a QR code one of any place.
 */
export const reservationsShown = async (
  { store, sealing, now }: Pick<Context, 'store' | 'sealing' | 'now'>,
  placeId: string,
  given: readonly string[],
): Promise<(Reservation | undefined)[]> => {
  const codes = given.map((code) => code.normalize('NFKC').replace(/\s/g, ''));
  const passes = codes.map((code) => reservationInPass(sealing, code));
  const around = passes.includes(undefined) ? await reservationsDuring(store, placeId, now - AROUND, now + AROUND) : [];
  const byDigits = (code: string): string | undefined => {
    const found = around.filter((one) => codeFor(sealing, one) === code);
    return (found.find(({ state }) => state === 'RESERVED') ?? found[0])?.id;
  };
  const ids = codes.map((code, i) => passes[i] ?? byDigits(code));
  return Promise.all(ids.map(async (id) => (id === undefined ? undefined : findReservation(store, id))));
};

/** The one that is shown. */
export const reservationShown = async (
  ctx: Pick<Context, 'store' | 'sealing' | 'now'>,
  { placeId, code }: ShownCode,
): Promise<Reservation | undefined> => (await reservationsShown(ctx, placeId, [code]))[0];

/** The reservation behind what is shown at the gate of a place that the caller keeps. */
export const reservationByCode = async (ctx: Context, shown: ShownCode): Promise<Reservation | undefined> => {
  const place = nounOf(shown.placeId) === 'place' ? await findPlace(ctx, shown.placeId) : undefined;
  if (!place || !keeps(ctx.viewer, place)) return undefined;
  const reservation = await reservationShown(ctx, shown);
  return reservation?.placeId === place.id ? reservation : undefined;
};

export interface Revealed {
  readonly plateNumber: string;
}

/** Shows the whole plate of a reservation; that somebody looked, and why, is on record. */
export const revealPlate = async (
  ctx: Context,
  { reservationId, reason: given }: { readonly reservationId: string; readonly reason: string },
): Promise<Result<Revealed, RevealRefusal>> => {
  const reason = tidy(given);
  const result = await take<Reservation | undefined, Reservation, RevealRefusal>(ctx, {
    stamp: stampOf(ctx, 'revealPlate', reason),
    look: () => visibleReservation(ctx, reservationId),
    refusals: (seen) => [
      ...(seen?.plateSealed === undefined
        ? [refusal('RESERVATION_NOT_FOUND' as const, ['input', 'reservationId'])]
        : []),
      ...textRefusals('reason', reason),
    ],
    change: (seen) => {
      if (!seen) throw new Error('only what is there can be revealed');
      return { writes: [changeWrite(seen, { reveals: (seen.reveals ?? 0) + 1 })], answer: seen };
    },
  });
  if (!result.ok) return refused(result.refusals);
  return done({ plateNumber: ctx.sealing.unseal(result.value.plateSealed ?? '') });
};
