/** Holds in the table. What counts lies on the days; the item says what a hold was made of, and where to tidy up. */
import { ABSENT } from '../platform/condition.ts';
import { nounOf } from '../platform/ids.ts';
import { attributesOf, itemOf, read, type Source } from '../platform/item.ts';
import type { Store } from '../platform/store.ts';
import type { Item, Write } from '../platform/write.ts';
import { items, type ItemKey } from '../platform/table.ts';
import { DAY, toDateTime, type Instant } from '../platform/time.ts';
import { changeBookings, clearSpans, type Circumstances } from './records.ts';
import { isLapsed } from './rules.ts';
import type { BookingChange, Hold, LedgerDay, Placement, Resource } from './types.ts';

/** How long a hold is kept after it has ended, so that its maker's repeated call finds it. */
const KEPT = 2 * DAY;

export const holdKey = (holdId: string): ItemKey => items.HOLD.key({ holdId });

/** The item of a hold, with whatever the room that holds keeps beside it. Each resource is an attribute of its own. */
const holdItem = ({ resources, ...hold }: Hold): Item => ({
  ...itemOf<Omit<Hold, 'resources'>>(
    'HOLD',
    { ...holdKey(hold.id), ...items.HOLD.listKeys({ until: toDateTime(hold.until), holdId: hold.id }) },
    { ...hold, ...Object.fromEntries(resources.map(({ resourceId, shelf }) => [resourceId, shelf])) },
  ),
  expiresAt: Math.ceil((hold.until + KEPT) / 1_000),
});

export const holdOf = (item: Item): Hold => {
  const attributes = Object.entries(attributesOf(item));
  const resources = attributes
    .filter(([name]) => nounOf(name) !== undefined)
    .map(([resourceId, shelf]): Resource => ({ shelf: String(shelf), resourceId }));
  const rest = attributes.filter(([name]) => nounOf(name) === undefined);
  return { ...Object.fromEntries(rest), resources } as unknown as Hold;
};

export const findHold = async (source: Source, id: string): Promise<Hold | undefined> => {
  const item = await read(source, holdKey(id));
  return item && holdOf(item);
};

/** Holds that have lapsed and were not tidied up, longest ago first. */
export const lapsedHolds = async (store: Store, now: Instant, most: number): Promise<Hold[]> => {
  const { items: found } = await store.query({
    index: 'lists',
    pk: items.HOLD.listPk({}),
    sortTo: toDateTime(now),
    limit: most,
  });
  return found.map(holdOf).filter((hold) => isLapsed(hold, now));
};

/** Holds that have not lapsed, the first to lapse first. */
export const liveHolds = async (store: Store, now: Instant): Promise<Hold[]> => {
  const found = await store.queryAll({
    index: 'lists',
    pk: items.HOLD.listPk({}),
    sortFrom: toDateTime(now),
  });
  return found.map(holdOf).filter((hold) => !isLapsed(hold, now));
};

/** Ends a hold at an instant: it leaves the list and has no resources any more. Holds only while it is unchanged. */
export const endHold = ({ id, until, resources }: Hold, at: Instant): Write => ({
  change: holdKey(id),
  set: { until: at },
  remove: ['listPk', 'listSk', ...resources.map(({ resourceId }) => resourceId)],
  if: [
    { attribute: 'until', is: until },
    ...resources.map(({ resourceId, shelf }) => ({ attribute: resourceId, is: shelf })),
  ],
});

/** What becomes of a hold's places when it is given back, whatever else happens on their days. */
export const givenBack = (held: Hold): BookingChange[] =>
  placementsOf(held).map((from) => ({ bookingId: held.id, from }));

/**
 * Holds resources for a window until an instant, in the place of earlier holds of the same holder; for a day it costs
 * what a booking costs.
 */
export const hold = (held: Hold, circumstances: Circumstances = {}, earlier: readonly Hold[] = []): Write[] => [
  { put: holdItem(held), if: ABSENT },
  ...earlier.map((one) => endHold(one, circumstances.viewpoint?.now ?? one.until)),
  ...changeBookings(
    [...placementsOf(held).map((to) => ({ bookingId: held.id, to })), ...earlier.flatMap(givenBack)],
    circumstances,
  ),
];

/** Makes a hold, as it was seen, a firm booking of its resources and window; whether it has lapsed is the caller's to judge. */
export const confirm = (held: Hold, bookingId: string, at: Instant): Write[] => [
  endHold(held, at),
  ...changeBookings(
    placementsOf(held).flatMap((from) => [
      { bookingId: held.id, from },
      { bookingId, to: { resource: from.resource, window: from.window } },
    ]),
  ),
];

/** Gives back what a hold, as it was seen, still holds. */
export const releaseHold = (held: Hold, at: Instant): Write[] => [
  endHold(held, at),
  ...changeBookings(givenBack(held)),
];

/** Takes a lapsed hold off the days that still have it; others may have cleared some of them before. */
export const tidyUp = (held: Hold, days: readonly LedgerDay[]): Write[] => [
  endHold(held, held.until),
  ...days.flatMap((day) =>
    clearSpans(
      day,
      day.spans.filter(({ bookingId }) => bookingId === held.id),
    ),
  ),
];

/** Where a hold lies. */
export const placementsOf = ({ resources, window, until, holder }: Hold): Placement[] =>
  resources.map((resource) => ({ resource, window, hold: { until, holder } }));
