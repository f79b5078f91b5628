/** How many spaces of a lot may be reserved, when that changes: what stands in the way, and what lets no more in. */
import type { Store } from '../../platform/store.ts';
import { addDays, instantAt, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import type { OpeningPolicies } from '../policy.ts';
import type { Place } from '../types.ts';
import { daysAhead, emptyDay, reservableSpaces } from './capacity.ts';
import { daysOf, limitWrite, reservedCheck } from './day-records.ts';
import { givingWay, hoursToCome } from './giving-way.ts';
import { reservationsDuring } from './records.ts';
import type { Reservation, ReservedDay } from './types.ts';

/** The lot as it is to be. */
interface Resizing {
  readonly store: Store;
  readonly place: Place;
  readonly policies: OpeningPolicies;
  readonly now: Instant;
}

export interface Resized {
  /** The days on which something may be reserved, as they stand this moment. */
  readonly days: readonly ReservedDay[];
  /** Reservations that no longer fit, the first to give way first. */
  readonly inWay: readonly Reservation[];
  readonly limitOf: (date: CivilDate) => number;
}

export const seeResizing = async ({ store, place, policies, now }: Resizing): Promise<Resized> => {
  const limitOf = (date: CivilDate): number => reservableSpaces(place, policies(instantAt(date)));
  const dates = daysAhead(now, policies(now));
  const until = instantAt(addDays(dates.at(-1) ?? '', 1));
  const [days, reservations] = await Promise.all([
    daysOf(store, place.id, dates, (date) => emptyDay(place.id, date, limitOf(date))),
    reservationsDuring(store, place.id, now, until),
  ]);
  const waiting = reservations.filter(({ state }) => state === 'RESERVED');
  const kept = days.filter(({ isKept }) => isKept);
  return { days, inWay: givingWay(kept, waiting, limitOf, now), limitOf };
};

/** Lets no more be reserved than there may be, and holds only while all that wait find room. */
export const fitWrites = ({ days, limitOf }: Resized, now: Instant): Write[] =>
  days.map((day) =>
    day.isKept
      ? limitWrite(day, limitOf(day.date), hoursToCome(day.date, now))
      : reservedCheck(day, { date: day.date, hours: [] }),
  );

/** Lets no more be reserved than there may be, however many are. */
export const limitWrites = ({ days, limitOf }: Resized): Write[] =>
  days.map((day) =>
    day.isKept ? limitWrite(day, limitOf(day.date)) : reservedCheck(day, { date: day.date, hours: [] }),
  );
