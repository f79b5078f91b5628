/** What a lot keeps at this moment for those who have reserved. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Calendar } from '../../calendar/types.ts';
import { storeOf, type Source } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import type { Place } from '../types.ts';
import { emptyDay, mostAwaited, touchedDays } from './capacity.ts';
import { daysOf } from './day-records.ts';
import { keptSpan } from './room.ts';
import type { ReservedDay, TouchedDay } from './types.ts';

export interface KeptSpaces {
  /** Most spaces that wait for their vehicles in one of the hours. */
  readonly count: number;
  readonly hours: readonly TouchedDay[];
  /** Days of these hours, as they stand this moment. */
  readonly days: readonly ReservedDay[];
}

/** Spaces that whoever comes now without one must leave free. */
export const keptSpaces = async (
  store: Store,
  place: Place,
  calendar: Calendar,
  policy: OpeningPolicy,
  now: Instant,
): Promise<KeptSpaces> => {
  const hours = touchedDays(keptSpan(place, calendar, now, policy));
  const dates = hours.map(({ date }) => date);
  const days = await daysOf(store, place.id, dates, (date) => emptyDay(place.id, date, 0));
  return { count: mostAwaited(days, hours), hours, days };
};

/** How many spaces of a lot are kept for those who have reserved. */
export const expectedAt = async (source: Source, place: Place, now: Instant): Promise<number> => {
  const { cityCode, divisionCode } = place;
  const [calendars, policies] = await Promise.all([
    calendarsOf(source, cityCode, now),
    openingPoliciesOf(source, divisionCode, now),
  ]);
  return (await keptSpaces(storeOf(source), place, calendars(divisionCode), policies(now), now)).count;
};
