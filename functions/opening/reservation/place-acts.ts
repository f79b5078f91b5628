/** What a change of a place does to its reservations: those that no longer fit are cancelled, and no strike comes of it. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Calendar } from '../../calendar/types.ts';
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { instantOf, overlaps, type Instant } from '../../platform/time.ts';
import type { Stamp } from '../../platform/write.ts';
import type { OpeningPolicies } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace, placeOf } from '../records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import { daysAhead, emptyDay, HOURS, reservableSpaces, touchedDays } from './capacity.ts';
import { daysOf, limitWrite } from './day-records.ts';
import { endStep } from './ending-acts.ts';
import { reservationsDuring } from './records.ts';
import { windowAround } from './reserving.ts';
import type { CancelCause, Reservation, ReservedDay } from './types.ts';

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

/** What the notice says that closes a place during a stay. */
const closureReason = ({ opening }: Place, { window }: Reservation): LocalizedText | undefined =>
  opening.closures.find(({ from, to }) =>
    overlaps(window, { from: instantOf(from), to: to === undefined ? Infinity : instantOf(to) }),
  )?.reason;

/** The latest made of those that stand in the hours where there are too many. */
const latestIn = (reservations: readonly Reservation[], day: ReservedDay, over: readonly number[]) =>
  reservations
    .filter(({ window }) =>
      touchedDays(window).some(({ date, hours }) => date === day.date && hours.some((hour) => over.includes(hour))),
    )
    .sort((a, b) => b.madeAt - a.madeAt)[0];

/** Sets the limits of a kept day; where more is reserved, the latest reservations give way first. */
const resize = async (changed: Changed, date: string, reservations: readonly Reservation[]): Promise<void> => {
  const { store, place, policies, now } = changed;
  const limit = reservableSpaces(place, policies(now));
  let left = [...reservations];
  for (;;) {
    const [day] = await daysOf(store, place.id, [date], (one) => emptyDay(place.id, one, limit));
    if (!day?.isKept || day.limits.every((one) => one === limit)) return;
    const over = HOURS.filter((hour) => (day.reserved[hour] ?? 0) > limit);
    const victim = over.length > 0 ? latestIn(left, day, over) : undefined;
    if (victim) {
      await cancel(changed, victim, 'SPACES');
      left = left.filter(({ id }) => id !== victim.id);
      continue;
    }
    // Hours that are past, or whose vehicles stand there already, cannot be emptied any more.
    const fitting = Math.max(limit, ...day.reserved);
    const outcome = await store.commit([limitWrite(day, over.length > 0 ? fitting : limit)], {
      actor: 'system',
      useCase: 'setReservable',
      at: now,
    });
    if (outcome.ok || over.length > 0) return;
  }
};

const giveWay = async (store: Store, placeId: string, now: Instant): Promise<void> => {
  const place = await findPlace(store, placeId);
  if (!place) return;
  const [calendars, policies] = await Promise.all([
    calendarsOf(store, place.cityCode, now),
    openingPoliciesOf(store, place.divisionCode, now),
  ]);
  const changed = { store, place, calendar: calendars(place.divisionCode), policies, now };
  const policy = policies(now);
  const dates = daysAhead(now, policy);
  const until = instantOf(`${dates.at(-1) ?? ''}T23:59`);
  const live = (await reservationsDuring(store, placeId, now, until)).filter(({ state }) => state === 'RESERVED');
  const [standing, closed] = [[] as Reservation[], [] as Reservation[]];
  for (const one of live) (windowAround(place, changed.calendar, one.window) ? standing : closed).push(one);
  for (const one of closed) await cancel(changed, one, 'CLOSURE', closureReason(place, one));
  for (const date of dates) await resize(changed, date, standing);
};

const saysMore = ({ before, after }: Change): boolean => {
  if (!before || !after) return false;
  const [one, other] = [placeOf(before), placeOf(after)];
  const told = ({ opening, spaces, reservableSpaces: own }: Place): string => JSON.stringify([opening, spaces, own]);
  return told(one) !== told(other);
};

/** Looks at the reservations of each place whose opening or spaces have changed; told twice, it finds nothing more to do. */
export const placeChanged: Reaction = {
  name: 'placeChanged',
  on: ['PLACE'],
  run: async (changes, store) => {
    for (const change of changes.filter(saysMore)) {
      const { id } = placeOf(change.after ?? change.before ?? { pk: '', sk: '', kind: 'PLACE', schemaVersion: 1 });
      await giveWay(store, id, change.stamp?.at ?? 0);
    }
  },
};
