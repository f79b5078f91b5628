/** Use cases of the holder of a reservation: give the space back, come with another car, see what he has. */
import { plateOf } from '../../fleet/plates.ts';
import type { Context } from '../../platform/context.ts';
import { derivedIdAt } from '../../platform/ids.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { maskedPlate } from '../citizen/phone.ts';
import { bearerOf, messageWrite, plateHashOf } from '../citizen/records.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import type { Standing } from '../citizen/types.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { deviceUnknown } from './acts.ts';
import { endStep } from './ending-acts.ts';
import { freeCancelUntil, openRefusals } from './holding.ts';
import { codeFor } from './pass-records.ts';
import { changeWrite, countedAs, findReservation, findReservations } from './records.ts';
import { holderRefusals } from './reserving.ts';
import type { CancelRefusal, ChangePlateRefusal, Reservation } from './types.ts';
import { plateText } from './words.ts';

/** A reservation of the one who holds the token. */
const ownReservation = (reservation: Reservation | undefined, citizenId: string): Reservation | undefined =>
  reservation?.citizenId === citizenId ? reservation : undefined;

const notFound = refusal('RESERVATION_NOT_FOUND' as const, ['input', 'reservationId']);

interface OfReservation {
  readonly token: string;
  readonly reservationId: string;
}

/** Gives a space back. Late, the reservation still counts in its week. */
export const cancelReservation = async (
  ctx: Context,
  { token, reservationId }: OfReservation,
): Promise<Result<Reservation, CancelRefusal>> => {
  ctx.personal();
  const bearer = await bearerOf(ctx.store, ctx.sealing, token, ctx.now);
  if (!bearer) return deviceUnknown;
  const { id: citizenId } = bearer.citizen;
  const known = ownReservation(await findReservation(ctx.store, reservationId), citizenId);
  if (!known) return refused([notFound]);
  const policies = await openingPoliciesOf(ctx, known.divisionCode, ctx.now);
  const late = ctx.now > freeCancelUntil(known, policies(known.window.from));
  return take(
    ctx,
    endStep<CancelRefusal>({
      store: ctx.store,
      reservationId,
      policies,
      now: ctx.now,
      stamp: citizenStamp(ctx, citizenId, 'cancelReservation'),
      end: { state: 'CANCELLED', cancelled: { cause: 'HOLDER', late } },
      refusals: (seen) => (ownReservation(seen, citizenId) ? openRefusals(seen, ctx.now) : [notFound]),
    }),
  );
};

interface SeenChange {
  readonly reservation: Reservation | undefined;
  readonly standings: readonly Standing[];
}

/** Comes with another vehicle: the space stays, the plate changes. */
export const changeReservationPlate = async (
  ctx: Context,
  { token, reservationId, plateNumber }: OfReservation & { readonly plateNumber: string },
): Promise<Result<Reservation, ChangePlateRefusal>> => {
  ctx.personal();
  const { now, sealing, store } = ctx;
  const bearer = await bearerOf(store, sealing, token, now);
  if (!bearer) return deviceUnknown;
  const { id: citizenId } = bearer.citizen;
  const plate = plateOf(plateNumber);
  if (plate === undefined) return refused([refusal('PLATE_INVALID', ['input', 'plateNumber'])]);
  const plateHash = plateHashOf(sealing, plate);
  const first = await findReservation(store, reservationId);
  const policies = await openingPoliciesOf(ctx, first?.divisionCode ?? '000000', now);
  return take<SeenChange, Reservation, ChangePlateRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'changeReservationPlate'),
    look: async () => {
      const reservation = ownReservation(await findReservation(store, reservationId), citizenId);
      const subjects = [plateHash, ...(reservation?.plateHash ? [reservation.plateHash] : [])];
      return { reservation, standings: await standingsOf(store, subjects) };
    },
    repeated: ({ reservation }) => (reservation?.plateHash === plateHash ? reservation : undefined),
    refusals: ({ reservation, standings: [ofPlate] }) => {
      if (!reservation || !ofPlate) return [notFound];
      const { window } = reservation;
      return [
        ...openRefusals(reservation, now),
        ...holderRefusals(ofPlate, window, now, policies(window.from), 'plateNumber'),
      ];
    },
    change: ({ reservation, standings: [ofPlate, before] }) => {
      if (!reservation || !ofPlate) throw new Error('a change needs its reservation');
      const change = { plateHash, plateSealed: sealing.seal(plate), plateMasked: maskedPlate(plate) };
      const changed = { ...reservation, ...change, revision: reservation.revision + 1 };
      return {
        writes: [
          changeWrite(reservation, change),
          messageWrite({
            ...{
              id: derivedIdAt('message', now, `${reservationId} plate ${String(changed.revision)}`),
              citizenId,
              at: now,
            },
            text: plateText(changed, codeFor(sealing, changed)),
          }),
          standingWrite(ofPlate, now, { set: { [reservationId]: countedAs(reservation, true, false) } }),
          ...(before ? [standingWrite(before, now, { remove: [reservationId] })] : []),
        ],
        answer: changed,
      };
    },
  });
};

/** Reservations of the one who holds a token, the latest stay first; undefined when the token is none. */
export const myReservations = async (ctx: Context, token: string): Promise<Reservation[] | undefined> => {
  ctx.personal();
  const bearer = await bearerOf(ctx.store, ctx.sealing, token, ctx.now);
  if (!bearer) return undefined;
  const [standing] = await standingsOf(ctx.store, [bearer.citizen.id]);
  return findReservations(ctx.store, [...(standing?.reservations.keys() ?? [])]);
};
