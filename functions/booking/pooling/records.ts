import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf, read, type Source } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { Pooling, PoolingAnswer, PoolingEnd } from './types.ts';

export const poolingKey = (poolingId: string) => items.POOLING.key({ poolingId });

export const poolingOf = (item: Item): Pooling => attributesOf(item) as unknown as Pooling;

export const findPooling = async (source: Source, id: string): Promise<Pooling | undefined> => {
  const item = await read(source, poolingKey(id));
  return item && poolingOf(item);
};

export const makePooling = (pooling: Pooling): Write => ({
  put: itemOf('POOLING', poolingKey(pooling.id), pooling),
  if: ABSENT,
});

/** An invitation with one answer more. */
export const answered = (pooling: Pooling, requestId: string, answer: PoolingAnswer): Pooling => ({
  ...pooling,
  answers: { ...pooling.answers, [requestId]: answer },
  revision: pooling.revision + 1,
});

/** Ends an invitation because one of its requests has left, or it is withdrawn; holds only while it stands as it was seen. */
export const dissolveWrite = ({ id, revision }: Pooling, dissolved: PoolingEnd): Write => ({
  change: poolingKey(id),
  set: { dissolved, revision: revision + 1 },
  if: [{ attribute: 'revision', is: revision }],
});

/** Keeps that a side has left the car that the others go on sharing; holds only while the invitation stands as it was seen. */
export const leaveWrite = ({ id, left = [], revision }: Pooling, requestId: string, at: Instant): Write => ({
  change: poolingKey(id),
  set: { left: [...left, { requestId, at }], revision: revision + 1 },
  if: [{ attribute: 'revision', is: revision }],
});

/** Holds only while nobody has answered an invitation or left it since. */
export const unchanged = ({ id, revision }: Pooling): Write => ({
  check: poolingKey(id),
  if: [{ attribute: 'revision', is: revision }],
});

/** Keeps an answer; holds only while nobody else has answered since. */
export const answerWrite = (before: Pooling, { answers, revision }: Pooling): Write => ({
  change: poolingKey(before.id),
  set: { answers, revision },
  if: [{ attribute: 'revision', is: before.revision }],
});
