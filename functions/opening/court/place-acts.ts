/** What a change of a ground does to its booked slots: those that no longer fit are cancelled, and no strike comes of it. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import { civilDate, DAY, type Instant } from '../../platform/time.ts';
import { closureDuring } from '../engine/closures.ts';
import { tellInside, type Inside } from '../inside-acts.ts';
import { placeOf } from '../records.ts';
import { takenBackReason } from '../setting/records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import { peopleIn } from './booking.ts';
import { systemEnd } from './ending-acts.ts';
import { groundOf } from './ground-records.ts';
import { courtBookingOf, courtBookingsBetween } from './records.ts';
import { tellWaitingSeries } from './series-terms-acts.ts';
import { bookableCourt, isOpenFor } from './slots.ts';
import type { CourtBooking, Ground } from './types.ts';
import { leaveText } from './words.ts';

/** How far ahead slots may be booked by anyone, clubs among them. */
const FARTHEST = 200 * DAY;
/** No slot is longer: one that is under way began within so long before. */
const LONGEST = DAY;

const isWaitedFor = ({ state }: CourtBooking): boolean => state === 'BOOKED' || state === 'OFFERED';

/** Whether a booked slot can stay as its ground is, or would be. */
export const fits = ({ place, calendar }: Omit<Ground, 'policies'>, { courtId, window }: CourtBooking): boolean =>
  bookableCourt(place, courtId, civilDate(window.from)) !== undefined && isOpenFor(place, calendar, window);

/** Slots of a ground that are still to come or under way and wait for their people. */
export const courtBookingsAhead = async (
  store: Store,
  { id, kind }: Pick<Place, 'id' | 'kind'>,
  now: Instant,
): Promise<CourtBooking[]> => {
  if (kind !== 'SPORTS_GROUND') return [];
  const ahead = await courtBookingsBetween(store, id, now - LONGEST, now + FARTHEST);
  return ahead.filter((booking) => isWaitedFor(booking) && now < booking.window.to);
};

const cancel = async (store: Store, ground: Ground, booking: CourtBooking, now: Instant): Promise<void> => {
  const { place } = ground;
  const reason =
    closureDuring(place.opening, booking.window)?.reason ?? (await takenBackReason(store, place.id, booking.window));
  const end = { state: 'CANCELLED', cancelled: { cause: 'CLOSURE', ...(reason ? { reason } : {}) } } as const;
  await take(
    { store, written: () => undefined },
    systemEnd(store, booking, 'giveWayToClosure', end, ground.policies, now, isWaitedFor),
  );
};

const giveWay = async (store: Store, placeId: string, now: Instant): Promise<void> => {
  const ground = await groundOf(store, placeId, now);
  if (ground?.place.kind !== 'SPORTS_GROUND') return;
  for (const booking of await courtBookingsAhead(store, ground.place, now))
    if (!fits(ground, booking)) await cancel(store, ground, booking, now);
};

/** Slots of a ground whose people are there; some come before their time. */
export const courtBookingsInside = async (
  store: Store,
  { id, kind }: Pick<Place, 'id' | 'kind'>,
  now: Instant,
): Promise<CourtBooking[]> => {
  if (kind !== 'SPORTS_GROUND') return [];
  const around = await courtBookingsBetween(store, id, now - LONGEST, now + DAY);
  return around.filter(({ state, window }) => state === 'ARRIVED' && now < window.to);
};

const insideAt = async (store: Store, id: string, now: Instant): Promise<Inside[]> =>
  (await courtBookingsInside(store, { id, kind: 'SPORTS_GROUND' }, now)).map((one) => ({
    ...{ id: one.id, to: one.window.to, citizenIds: peopleIn(one) },
    leaveText: (cut) => leaveText(one, cut, now),
  }));

/** A slot that was booked at the very moment its ground changed. */
const lookAgain = async (store: Store, booking: CourtBooking, now: Instant): Promise<void> => {
  const ground = await groundOf(store, booking.placeId, now);
  if (ground && isWaitedFor(booking) && !fits(ground, booking)) await cancel(store, ground, booking, now);
};

const saysMore = ({ before, after }: Change): boolean => {
  if (!before || !after) return false;
  const told = ({ opening, courts }: Place): string => JSON.stringify([opening, courts]);
  return told(placeOf(before)) !== told(placeOf(after));
};

/** Looks at the slots of each ground that has changed, and at each new one; told twice, it finds nothing more to do. */
export const groundChanged: Reaction = {
  name: 'groundChanged',
  on: ['PLACE', 'COURT_BOOKING'],
  run: async (changes, store) => {
    for (const change of changes) {
      const { kind, before, after, stamp } = change;
      const now = stamp?.at ?? 0;
      if (!after) continue;
      if (kind === 'PLACE' && saysMore(change)) {
        await giveWay(store, placeOf(after).id, now);
        await tellInside(store, change, now, insideAt);
        await tellWaitingSeries(store, change, now);
      }
      if (kind === 'COURT_BOOKING' && !before) await lookAgain(store, courtBookingOf(after), now);
    }
  },
};
