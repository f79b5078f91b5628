/** Who has come: told by the gate, or by whoever keeps it. */
import { stampOf, type Context } from '../../platform/context.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { Stamp, Write } from '../../platform/write.ts';
import { liveReservations } from '../citizen/standing.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import type { OpeningPolicies } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { hoursLeft } from './capacity.ts';
import { arriveSpace } from './day-records.ts';
import { arrivalRefusals } from './holding.ts';
import { cameAfterAll } from './late-news-acts.ts';
import { changeWrite, findReservation, platesReadAt, platesReadWrite } from './records.ts';
import { plateHashOf } from '../citizen/records.ts';
import { visibleReservation } from './staff-acts.ts';
import type { ArrivalRefusal, Reservation } from './types.ts';

const notFound = refusal('RESERVATION_NOT_FOUND' as const, ['input', 'reservationId']);

/** What is written when a vehicle has come; `counted` when it is among those that stand on the lot. */
export const arrivalWrites = (reservation: Reservation, now: Instant, counted: boolean): Write[] => [
  changeWrite(reservation, { state: 'ARRIVED', arrivedAt: now, counted }, reservation.window.to),
  ...(counted ? hoursLeft(reservation.window, now).map((hours) => arriveSpace(reservation.placeId, hours)) : []),
];

interface Arrival {
  readonly reservationId: string;
  readonly now: Instant;
  readonly policies: OpeningPolicies;
  readonly stamp: Stamp;
  /** Whether a gate has counted it in: only then does its space not wait any more. */
  readonly counted: boolean;
}

const arrive = (
  ctx: Pick<Context, 'store' | 'written'>,
  { reservationId, now, policies, stamp, counted }: Arrival,
): Promise<Result<Reservation, ArrivalRefusal>> =>
  take<Reservation | undefined, Reservation, ArrivalRefusal>(ctx, {
    stamp,
    look: () => findReservation(ctx.store, reservationId),
    repeated: (seen) => (seen?.state === 'ARRIVED' ? seen : undefined),
    refusals: (seen) => (seen ? arrivalRefusals(seen, now, policies(seen.window.from)) : [notFound]),
    change: (seen) => {
      if (!seen) throw new Error('an arrival needs its reservation');
      const answer = { ...seen, state: 'ARRIVED', arrivedAt: now } as const;
      return { writes: arrivalWrites(seen, now, counted), answer };
    },
  });

/** Notes that the vehicle of a reservation has come; done by people of the place. */
export const recordArrival = async (
  ctx: Context,
  { reservationId }: { readonly reservationId: string },
): Promise<Result<Reservation, ArrivalRefusal>> => {
  const reservation = await visibleReservation(ctx, reservationId);
  if (!reservation) return refused([notFound]);
  const policies = await openingPoliciesOf(ctx, reservation.divisionCode, ctx.now);
  const stamp = stampOf(ctx, 'recordArrival');
  return arrive(ctx, { reservationId, now: ctx.now, policies, stamp, counted: false });
};

/** How often it is noted that a gate reads plates. */
const NOTED_EVERY = 10 * MINUTE;

/** A vehicle that was let in to a lot. */
export interface CameIn {
  readonly placeId: string;
  readonly divisionCode: string;
  readonly plate: string;
  readonly at: Instant;
  /** When the gate told so; at once where absent. */
  readonly toldAt?: Instant;
  /** Reservations of the lot that it showed. */
  readonly shown?: readonly string[];
}

/**
 * Notes the arrival of whoever has reserved: the reservation that he showed, or one for the plate, also one that was
 * given up before its gate could tell; gives that one.
 */
export const cameIn = async (
  store: Store,
  sealing: Sealing,
  { placeId, divisionCode, plate, at, toldAt = at, shown = [] }: CameIn,
): Promise<Reservation | undefined> => {
  const stamp = { actor: 'system', useCase: 'notePlateRead', at };
  const [[standing], policies] = await Promise.all([
    standingsOf(store, [plateHashOf(sealing, plate)]),
    openingPoliciesOf(store, divisionCode, at),
  ]);
  const own = standing ? liveReservations(standing, at) : [];
  const here = own.filter((id) => standing?.reservations.get(id)?.placeId === placeId);
  const ctx = { store, written: () => undefined };
  for (const reservationId of [...shown, ...here]) {
    const arrived = await arrive(ctx, { reservationId, now: at, policies, stamp, counted: true });
    if (arrived.ok) return arrived.value;
  }
  const past = [...(standing?.reservations ?? [])].flatMap(([id, one]) =>
    one.placeId === placeId && !one.live && !one.cancelled ? [id] : [],
  );
  for (const reservationId of [...shown, ...past]) {
    const arrived = await cameAfterAll(store, { reservationId, at, toldAt, policies });
    if (arrived.ok) return arrived.value;
  }
  return undefined;
};

/** The same of a plate that a gate has read: from then on whoever does not come can be missed. */
export const plateRead = async (store: Store, sealing: Sealing, came: CameIn): Promise<Reservation | undefined> => {
  const { placeId, at } = came;
  const readAt = await platesReadAt(store, placeId);
  if (readAt === undefined || readAt < at - NOTED_EVERY)
    await store.commit([platesReadWrite(placeId, at)], { actor: 'system', useCase: 'notePlateRead', at });
  return cameIn(store, sealing, came);
};
