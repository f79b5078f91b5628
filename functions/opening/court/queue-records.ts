/** Queues for taken slots in the table: one item a slot. */
import { ABSENT } from '../../platform/condition.ts';
import { derivedId } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { expiryAt } from '../citizen/records.ts';
import type { CourtQueue } from './types.ts';

const queueKey = (queueId: string) => items.COURT_QUEUE.key({ queueId });

export const queueIdOf = (courtId: string, from: Instant): string => derivedId('courtQueue', courtId, toDateTime(from));

const queueOf = (item: Item): CourtQueue => attributesOf(item) as unknown as CourtQueue;

/** Queues as they stand this moment, in the order of the ids; undefined where there is none. */
export const findQueues = async (store: Store, ids: readonly string[]): Promise<(CourtQueue | undefined)[]> => {
  if (ids.length === 0) return [];
  const found = await store.getMany(ids.map(queueKey), { consistent: true });
  return found.map((item) => item && queueOf(item));
};

/** Writes a queue as it is from now on; holds only while it is as it was seen. */
export const queueWrite = (queue: CourtQueue, entries: CourtQueue['entries']): Write => ({
  put: {
    ...itemOf('COURT_QUEUE', queueKey(queue.id), { ...queue, entries, revision: queue.revision + 1 }),
    ...expiryAt(queue.window.to),
  },
  if: queue.revision === 0 ? ABSENT : [{ attribute: 'revision', is: queue.revision }],
});

/** Holds only while a queue is as it was seen: nobody begins to wait for a slot that is being given back. */
export const queueCheck = (queueId: string, queue: CourtQueue | undefined): Write => ({
  check: queueKey(queueId),
  if: queue ? [{ attribute: 'revision', is: queue.revision }] : ABSENT,
});
