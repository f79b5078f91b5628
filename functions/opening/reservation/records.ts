/** Reservations in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { CountedReservation } from '../citizen/types.ts';
import type { Reservation } from './types.ts';

const reservationKey = (reservationId: string) => items.RESERVATION.key({ reservationId });

/** When time next does something to it. */
const dueKeys = ({ id: reservationId }: Reservation, due: Instant) =>
  items.RESERVATION.findKeys({ due: toDateTime(due), reservationId });

export const makeWrite = (reservation: Reservation, due: Instant): Write => {
  const { id: reservationId, placeId, window } = reservation;
  const list = items.RESERVATION.listKeys({ placeId, from: toDateTime(window.from), reservationId });
  const keys = { ...reservationKey(reservationId), ...list, ...dueKeys(reservation, due) };
  return { put: itemOf('RESERVATION', keys, reservation), if: ABSENT };
};

const reservationOf = (item: Item): Reservation => attributesOf(item) as unknown as Reservation;

export const findReservation = async (store: Store, id: string): Promise<Reservation | undefined> => {
  if (nounOf(id) !== 'reservation') return undefined;
  const item = await store.get(reservationKey(id), { consistent: true });
  return item && reservationOf(item);
};

/** Reservations by their ids, as they stand this moment, the latest stay first. */
export const findReservations = async (store: Store, ids: readonly string[]): Promise<Reservation[]> => {
  const found = await store.getMany(ids.map(reservationKey), { consistent: true });
  return found
    .flatMap((item) => (item ? [reservationOf(item)] : []))
    .sort((a, b) => b.window.from - a.window.from || (a.id < b.id ? -1 : 1));
};

/** Changes a reservation as it was seen; `due` says when time does something to it next. */
export const changeWrite = (reservation: Reservation, change: Partial<Reservation>, due?: Instant): Write => ({
  change: reservationKey(reservation.id),
  set: {
    ...change,
    revision: reservation.revision + 1,
    ...(due === undefined ? {} : dueKeys(reservation, due)),
  },
  if: [{ attribute: 'revision', is: reservation.revision }],
});

/** How a reservation counts in the standings of its holder and its plate. */
export const countedAs = (
  { citizenId = '', placeId, window: { from, to } }: Reservation,
  live: boolean,
  cancelled: boolean,
): CountedReservation => ({ citizenId, placeId, from, to, live, cancelled });

/** No stay is longer: who was there at an instant began within so long before. */
const LONGEST = 8 * DAY;

/** Reservations of a lot whose stay begins in a span, in the order of their beginning. */
const reservationsOf = async (store: Store, placeId: string, from: Instant, to: Instant): Promise<Reservation[]> => {
  const found = await store.queryAll({
    index: 'lists',
    pk: items.RESERVATION.listPk({ placeId }),
    sortFrom: toDateTime(from),
    sortTo: toDateTime(to),
  });
  return found.map(reservationOf);
};

/** Reservations of a lot whose stay touches a span. */
export const reservationsDuring = async (
  store: Store,
  placeId: string,
  from: Instant,
  to: Instant,
): Promise<Reservation[]> =>
  (await reservationsOf(store, placeId, from - LONGEST, to)).filter(
    ({ window }) => window.to > from && window.from < to,
  );

/** Reservations whose vehicles stand on a lot; some come before their time. */
export const reservationsInside = async (store: Store, placeId: string, now: Instant): Promise<Reservation[]> =>
  (await reservationsDuring(store, placeId, now, now + DAY)).filter(({ state }) => state === 'ARRIVED');

/** Reservations to which time has something to do, the longest overdue first. */
export const reservationsDue = async (store: Store, now: Instant, most: number): Promise<Reservation[]> => {
  const pk = items.RESERVATION.findPk({});
  const { items: keys } = await store.query({ index: 'finder', pk, sortTo: `${toDateTime(now)}~`, limit: most });
  const found = await store.getMany(keys, { consistent: true });
  return found.flatMap((item) => (item?.findPk === undefined ? [] : [reservationOf(item)]));
};

/** What is left of a stay says that there was one, where, when and how it ended, and not whose. */
export const forgetWrite = ({ id, revision }: Reservation): Write => ({
  change: reservationKey(id),
  set: { revision: revision + 1 },
  remove: ['citizenId', 'plateHash', 'plateSealed', 'plateMasked', 'findPk', 'findSk'],
  if: [{ attribute: 'revision', is: revision }],
});

const arrivalsKey = (placeId: string) => items.ARRIVALS.key({ placeId });

/** When plates were last read at a lot's gate; undefined where no device reads any. */
export const platesReadAt = async (store: Store, placeId: string): Promise<Instant | undefined> => {
  const item = await store.get(arrivalsKey(placeId), { consistent: true });
  return item && Number(item.readAt);
};

export const platesReadWrite = (placeId: string, at: Instant): Write => ({
  change: arrivalsKey(placeId),
  set: { kind: 'ARRIVALS', schemaVersion: 1, placeId, readAt: at },
});
