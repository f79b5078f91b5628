/** The counters of how places are used. */
import { oversees } from '../../platform/access.ts';
import type { Change, Reaction } from '../../platform/changes.ts';
import { ABSENT } from '../../platform/condition.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Write } from '../../platform/write.ts';
import { looksAfter } from '../citizen/strikes.ts';
import { findPlace } from '../records.ts';
import { HOURS } from '../reservation/capacity.ts';
import type { OpeningUse, PlaceUse } from './types.ts';
import { usedIn, useChange } from './use.ts';

/** Use of the places of a city in a month. */
export const useOf = async (store: Store, cityCode: string, month: string): Promise<OpeningUse[]> => {
  const pk = items.OPENING_USE.listPk({ cityCode });
  const found = await store.queryAll({ index: 'lists', pk, sortFrom: `${month}#`, sortTo: `${month}#~` });
  return found.map((item) => {
    const { placeId, reservations = 0, arrivals = 0 } = attributesOf(item);
    return { placeId: String(placeId), reservations: Number(reservations), arrivals: Number(arrivals) };
  });
};

/** Use of one place in the month of a day, for those who look after it; undefined when it is not theirs. */
export const placeUse = async (ctx: Context, placeId: string, date: string): Promise<PlaceUse | undefined> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place || !(looksAfter(ctx.viewer, place) || oversees(ctx.viewer, place.divisionCode))) return undefined;
  const item = await ctx.store.get(items.OPENING_USE.key({ placeId, month: date.slice(0, 7) }));
  const count = (name: string): number => Number(item?.[name] ?? 0);
  return {
    reservations: count('reservations'),
    arrivals: count('arrivals'),
    noShows: count('noShows'),
    hours: HOURS.map((hour) => count(usedIn(hour))),
  };
};

const NAME = 'countOpeningUse';

const useWrites = (change: Change): Write[] => {
  const use = useChange(change);
  if (!use) return [];
  const { placeId, cityCode, month, add } = use;
  const listed = items.OPENING_USE.listKeys({ cityCode, month, placeId });
  return [
    { put: itemOf('SEEN', items.SEEN.key({ changeId: change.id, reaction: NAME }), {}), if: ABSENT },
    {
      change: items.OPENING_USE.key({ placeId, month }),
      set: { kind: 'OPENING_USE', schemaVersion: 1, placeId, cityCode, month, ...listed },
      add,
    },
  ];
};

/** Counts reserved stays and slots and those that came, each once however often it is told. */
export const countOpeningUse: Reaction = {
  name: NAME,
  on: ['RESERVATION', 'COURT_BOOKING'],
  run: async (changes, store) => {
    for (const change of changes) {
      const writes = useWrites(change);
      if (writes.length === 0) continue;
      const stamp = { actor: 'system', useCase: NAME, at: change.stamp?.at ?? 0 };
      const outcome = await store.commit(writes, stamp);
      if (!outcome.ok && outcome.cause === 'busy')
        throw new Error('use could not be counted; the stream will tell again');
    }
  },
};
