/** Booked slots in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { dayWindow, toDateTime, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Placed } from '../../ledger/types.ts';
import type { Item, Write } from '../../platform/write.ts';
import { courtResource } from './slots.ts';
import type { CourtBooking } from './types.ts';

const bookingKey = (bookingId: string) => items.COURT_BOOKING.key({ bookingId });

const dueKeys = ({ id: bookingId }: CourtBooking, due: Instant) =>
  items.COURT_BOOKING.findKeys({ due: toDateTime(due), bookingId });

export const makeWrite = (booking: CourtBooking, due: Instant): Write => {
  const { id: bookingId, placeId, window } = booking;
  const list = items.COURT_BOOKING.listKeys({ placeId, from: toDateTime(window.from), bookingId });
  return {
    put: itemOf('COURT_BOOKING', { ...bookingKey(bookingId), ...list, ...dueKeys(booking, due) }, booking),
    if: ABSENT,
  };
};

export const courtBookingOf = (item: Item): CourtBooking => attributesOf(item) as unknown as CourtBooking;

export const findCourtBooking = async (store: Store, id: string): Promise<CourtBooking | undefined> => {
  if (nounOf(id) !== 'courtBooking') return undefined;
  const item = await store.get(bookingKey(id), { consistent: true });
  return item && courtBookingOf(item);
};

/** Bookings by their ids, as they stand this moment, the latest slot first. */
export const findCourtBookings = async (store: Store, ids: readonly string[]): Promise<CourtBooking[]> => {
  const found = await store.getMany(ids.map(bookingKey), { consistent: true });
  return found
    .flatMap((item) => (item ? [courtBookingOf(item)] : []))
    .sort((a, b) => b.window.from - a.window.from || (a.id < b.id ? -1 : 1));
};

/** Writes a booking as it is from now on, over the one that was seen. */
export const changeWrite = (
  seen: CourtBooking,
  change: Partial<CourtBooking>,
  dueOf: (booking: CourtBooking) => Instant,
): Write => ({
  change: bookingKey(seen.id),
  set: { ...change, revision: seen.revision + 1, ...dueKeys(seen, dueOf({ ...seen, ...change })) },
  if: [{ attribute: 'revision', is: seen.revision }],
});

/** One who has joined is a number from now on. */
export const removePlayerWrite = ({ id, revision, people, players }: CourtBooking, citizenId: string): Write => {
  const left = players.filter((player) => player.citizenId !== citizenId);
  return {
    change: bookingKey(id),
    set: { revision: revision + 1, people: people + players.length - left.length, players: left },
    if: [{ attribute: 'revision', is: revision }],
  };
};

/** What is left of a slot says that there was one, where, when and how it ended, and not whose. */
export const forgetWrite = ({ id, revision, people, players }: CourtBooking): Write => ({
  change: bookingKey(id),
  set: { revision: revision + 1, people: people + players.length, players: [] },
  remove: ['citizenId', 'findPk', 'findSk'],
  if: [{ attribute: 'revision', is: revision }],
});

/** Bookings of a ground whose slots begin in a span, in that order. */
export const courtBookingsBetween = async (
  store: Store,
  placeId: string,
  from: Instant,
  to: Instant,
): Promise<CourtBooking[]> => {
  const pk = items.COURT_BOOKING.listPk({ placeId });
  const found = await store.queryAll({ index: 'lists', pk, sortFrom: toDateTime(from), sortTo: toDateTime(to) });
  return found.map(courtBookingOf);
};

/** Bookings of a ground whose slots begin on a day. */
export const courtBookingsOn = (store: Store, placeId: string, date: CivilDate): Promise<CourtBooking[]> => {
  const { from, to } = dayWindow(date);
  return courtBookingsBetween(store, placeId, from, to);
};

/** Bookings to which time has something to do, the longest overdue first. */
export const courtBookingsDue = async (store: Store, now: Instant, most: number): Promise<CourtBooking[]> => {
  const pk = items.COURT_BOOKING.findPk({});
  const { items: keys } = await store.query({ index: 'finder', pk, sortTo: `${toDateTime(now)}~`, limit: most });
  const found = await store.getMany(keys, { consistent: true });
  return found.flatMap((item) => (item?.findPk === undefined ? [] : [courtBookingOf(item)]));
};

/** Where a booking lies in the ledger; nowhere once it was given back. */
export const placedCourt = ({ id, state, placeId, courtId, window }: CourtBooking): Placed[] =>
  state === 'CANCELLED' ? [] : [{ bookingId: id, resource: courtResource(placeId, courtId), window }];

const CODE_LENGTH = 22;

/** What a link to join carries: nobody but the platform can make one. */
export const joinCodeFor = (sealing: Sealing, { id }: Pick<CourtBooking, 'id'>): string =>
  sealing.hash('pass', `join ${id}`).slice(0, CODE_LENGTH);
