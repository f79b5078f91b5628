/** What a change of a place does to its reservations: those that no longer fit are cancelled, and no strike comes of it. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Calendar } from '../../calendar/types.ts';
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { instantOf, type Instant } from '../../platform/time.ts';
import type { Stamp } from '../../platform/write.ts';
import { closureDuring } from '../engine/closures.ts';
import type { OpeningPolicies } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { tellInside, type Inside } from '../inside-acts.ts';
import { findPlace, placeOf } from '../records.ts';
import { takenBackReason } from '../setting/records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import { daysAhead } from './capacity.ts';
import { limitWrite } from './day-records.ts';
import { endStep } from './ending-acts.ts';
import { reservationsDuring, reservationsInside } from './records.ts';
import { windowAround } from './reserving.ts';
import { seeResizing } from './resize-acts.ts';
import type { CancelCause, Reservation } from './types.ts';
import { leaveText } from './words.ts';

interface Changed {
  readonly store: Store;
  readonly place: Place;
  readonly calendar: Calendar;
  readonly policies: OpeningPolicies;
  readonly now: Instant;
}

const cancel = async (
  { store, policies, now }: Changed,
  { id: reservationId }: Reservation,
  cause: CancelCause,
  reason?: LocalizedText,
): Promise<void> => {
  const stamp: Stamp = { actor: 'system', useCase: 'giveWay', at: now };
  const cancelled = { cause, late: false, ...(reason ? { reason } : {}) };
  await take(
    { store, written: () => undefined },
    endStep({
      ...{ store, reservationId, policies, now, stamp, end: { state: 'CANCELLED', cancelled } as const },
      refusals: ({ state }) => (state === 'RESERVED' ? [] : [{ code: 'STATE_NOT_ALLOWED', path: [], facts: {} }]),
    }),
  );
};

/** Lets no more be reserved than there may be; where more is, the latest reservations give way. */
const resize = async (changed: Changed): Promise<void> => {
  const { store, now } = changed;
  const stamp: Stamp = { actor: 'system', useCase: 'setReservable', at: now };
  const seen = await seeResizing(changed);
  for (const day of seen.days) {
    const limit = seen.limitOf(day.date);
    if (!day.isKept || day.limits.every((one) => one === limit)) continue;
    const outcome = await store.commit([limitWrite(day, limit)], stamp);
    if (!outcome.ok && outcome.cause === 'busy') throw new Error('limits could not be set; the stream will tell again');
  }
  for (const one of (await seeResizing(changed)).inWay) await cancel(changed, one, 'SPACES');
};

const giveWay = async (store: Store, placeId: string, now: Instant): Promise<void> => {
  const place = await findPlace(store, placeId);
  if (!place) return;
  const [calendars, policies] = await Promise.all([
    calendarsOf(store, place.cityCode, now),
    openingPoliciesOf(store, place.divisionCode, now),
  ]);
  const changed = { store, place, calendar: calendars(place.divisionCode), policies, now };
  const until = instantOf(`${daysAhead(now, policies(now)).at(-1) ?? ''}T23:59`);
  const live = (await reservationsDuring(store, placeId, now, until)).filter(({ state }) => state === 'RESERVED');
  const closed = live.filter(({ window }) => !windowAround(place, changed.calendar, window));
  for (const one of closed) {
    const reason =
      closureDuring(place.opening, one.window)?.reason ?? (await takenBackReason(store, placeId, one.window));
    await cancel(changed, one, 'CLOSURE', reason);
  }
  await resize(changed);
};

const saysMore = ({ before, after }: Change): boolean => {
  if (!before || !after) return false;
  const [one, other] = [placeOf(before), placeOf(after)];
  const told = ({ opening, spaces, reservableSpaces: own }: Place): string => JSON.stringify([opening, spaces, own]);
  return told(one) !== told(other);
};

const insideAt = async (store: Store, placeId: string, now: Instant): Promise<Inside[]> =>
  (await reservationsInside(store, placeId, now)).map((one) => ({
    ...{ id: one.id, to: one.window.to, citizenIds: one.citizenId === undefined ? [] : [one.citizenId] },
    leaveText: (cut) => leaveText(one, cut, now),
  }));

/** Looks at the reservations of each place whose opening or spaces have changed; told twice, it finds nothing more to do. */
export const placeChanged: Reaction = {
  name: 'placeChanged',
  on: ['PLACE'],
  run: async (changes, store) => {
    for (const change of changes.filter(saysMore)) {
      const { id } = placeOf(change.after ?? change.before ?? { pk: '', sk: '', kind: 'PLACE', schemaVersion: 1 });
      const now = change.stamp?.at ?? 0;
      await giveWay(store, id, now);
      await tellInside(store, change, now, insideAt);
    }
  },
};
