/** Vehicles on lots by plate, and those that stayed too long. */
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { Overstay, Presence } from './types.ts';

/** Nobody asks about a vehicle that left longer ago. */
const KEPT = 2 * DAY;

const presenceKey = (placeId: string, plateHash: string) => items.PRESENCE.key({ placeId, plateHash });

const presenceOf = (item: Item): Presence => attributesOf(item) as unknown as Presence;

/** Vehicles at some lots as they stand this moment. */
export const seePresences = async (
  store: Store,
  whose: readonly Pick<Presence, 'placeId' | 'plateHash'>[],
): Promise<(Presence | undefined)[]> => {
  const keys = whose.map(({ placeId, plateHash }) => presenceKey(placeId, plateHash));
  return (await store.getMany(keys, { consistent: true })).map((item) => item && presenceOf(item));
};

/** Writes a presence over what it was; it lies in the list of those to be looked at while it has a moment for that. */
export const presenceWrite = (before: Presence | undefined, after: Presence, keptDays: number): Write => {
  const { placeId, plateHash, due, enteredAt = 0, leftAt = 0 } = after;
  const list = due === undefined ? {} : items.PRESENCE.listKeys({ due: toDateTime(due), placeId, plateHash });
  const until = enteredAt > leftAt ? enteredAt + keptDays * DAY : leftAt + KEPT;
  const keys = { ...presenceKey(placeId, plateHash), ...list };
  const item = itemOf('PRESENCE', keys, { ...after, revision: (before?.revision ?? 0) + 1 });
  return {
    put: { ...item, expiresAt: Math.ceil(until / 1_000) },
    if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
  };
};

/** Vehicles that should be looked at by now, as they stand this moment. */
export const presencesDue = async (store: Store, now: Instant, most: number): Promise<Presence[]> => {
  const pk = items.PRESENCE.listPk({});
  const { items: found } = await store.query({ index: 'lists', pk, sortTo: `${toDateTime(now)}~`, limit: most });
  const fresh = await seePresences(store, found.map(presenceOf));
  return fresh.flatMap((one) => (one?.due !== undefined && one.due <= now ? [one] : []));
};

const overstayKey = (overstayId: string) => items.OVERSTAY.key({ overstayId });

export const overstayOf = (item: Item): Overstay => attributesOf(item) as unknown as Overstay;

export const overstayItem = (overstay: Overstay, keptDays: number): Item => {
  const { id: overstayId, unitId, leaveBy } = overstay;
  const list = items.OVERSTAY.listKeys({ unitId, leaveBy: toDateTime(leaveBy), overstayId });
  const item = itemOf('OVERSTAY', { ...overstayKey(overstayId), ...list }, overstay);
  return { ...item, expiresAt: Math.ceil((overstay.foundAt + keptDays * DAY) / 1_000) };
};

/** Notes that a vehicle that stayed too long has left. */
export const resolveWrite = (overstayId: string, leftAt: Instant): Write => ({
  change: overstayKey(overstayId),
  set: { leftAt },
  if: [{ present: 'pk' }, { absent: 'leftAt' }],
});
