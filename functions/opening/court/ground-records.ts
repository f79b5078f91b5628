/** A ground with what holds there. */
import { calendarsOf } from '../../calendar/records.ts';
import { nounOf } from '../../platform/ids.ts';
import type { Source } from '../../platform/item.ts';
import { civilDate, type Instant, type Window } from '../../platform/time.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { bookableCourt, slotAt } from './slots.ts';
import type { BookableCourt, Ground, SlotAsked } from './types.ts';

export const groundOf = async (source: Source, id: string, now: Instant): Promise<Ground | undefined> => {
  const place = nounOf(id) === 'place' ? await findPlace(source, id) : undefined;
  if (!place) return undefined;
  const { cityCode, divisionCode } = place;
  const [calendars, policies] = await Promise.all([
    calendarsOf(source, cityCode, now),
    openingPoliciesOf(source, divisionCode, now),
  ]);
  return { place, calendar: calendars(divisionCode), policies };
};

/** The court and the slot that are meant, as far as there are any. */
export const slotIn = (
  ground: Ground | undefined,
  { courtId, from }: Omit<SlotAsked, 'placeId'>,
): { readonly court: BookableCourt | undefined; readonly slot: Window | undefined } => {
  const court = ground && bookableCourt(ground.place, courtId, civilDate(from));
  const slot = ground && court && slotAt(ground.place, court, ground.calendar, from, ground.policies(from));
  return { court, slot };
};
