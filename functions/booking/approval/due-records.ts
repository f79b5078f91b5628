/** When time next does something to a request that waits: kept beside it, in one list sorted by time. */
import { itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, toDateTime, type Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';

/** How long a note outlives its moment: it is found within minutes, and expiry only clears away. */
const KEPT = 7 * DAY;

/** Notes when the next mark of a request is due, or that none is. */
export const dueWrite = (requestId: string, at: Instant | undefined): Write => {
  const key = items.APPROVAL_DUE.key({ requestId });
  if (at === undefined) return { change: key, remove: ['listPk', 'listSk'], if: [{ present: 'pk' }] };
  const keys = { ...key, ...items.APPROVAL_DUE.listKeys({ at: toDateTime(at), requestId }) };
  return {
    put: { ...itemOf('APPROVAL_DUE', keys, { requestId }), expiresAt: Math.ceil((at + KEPT) / 1_000) },
  };
};

/** Requests whose mark is due, longest ago first. */
export const requestsDue = async (store: Store, now: Instant, most: number): Promise<string[]> => {
  const pk = items.APPROVAL_DUE.listPk({});
  const { items: found } = await store.query({ index: 'lists', pk, sortTo: `${toDateTime(now)}~`, limit: most });
  return found.map(({ requestId }) => String(requestId));
};
