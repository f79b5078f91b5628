/** Follow-ups in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { waitsForUnit } from './follow-ups.ts';
import type { FollowUp } from './types.ts';

/** One place and evening has one follow-up, whoever opens it first. */
export const followUpIdOf = (placeId: string, evening: CivilDate): string => derivedId('followUp', placeId, evening);

const followUpItem = (followUp: FollowUp): Item => {
  const { id: followUpId, cityCode, openedAt, dueAt, overdueAt } = followUp;
  const isDue = waitsForUnit(followUp) && overdueAt === undefined;
  return itemOf(
    'FOLLOW_UP',
    {
      ...items.FOLLOW_UP.key({ followUpId }),
      ...items.FOLLOW_UP.listKeys({ cityCode, openedAt: toDateTime(openedAt), followUpId }),
      ...(isDue ? items.FOLLOW_UP.findKeys({ due: toDateTime(dueAt), followUpId }) : {}),
    },
    followUp,
  );
};

export const followUpOf = (item: Item): FollowUp => attributesOf(item) as unknown as FollowUp;

/** Writes a follow-up over what it was, or opens it; holds only while nobody else has. */
export const followUpWrite = (before: FollowUp | undefined, after: FollowUp): Write => ({
  put: followUpItem({ ...after, revision: (before?.revision ?? 0) + 1 }),
  if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
});

/** The follow-up as it stands this moment. */
export const seeFollowUp = async (store: Store, followUpId: string): Promise<FollowUp | undefined> => {
  if (nounOf(followUpId) !== 'followUp') return undefined;
  const item = await store.get(items.FOLLOW_UP.key({ followUpId }), { consistent: true });
  return item && followUpOf(item);
};

/** Follow-ups of a city opened since an instant, the latest first. */
export const followUpsOf = async (store: Store, cityCode: string, since: Instant): Promise<FollowUp[]> => {
  const pk = items.FOLLOW_UP.listPk({ cityCode });
  const found = await store.queryAll({ index: 'lists', pk, sortFrom: toDateTime(since) });
  return found.map(followUpOf).reverse();
};

/** Follow-ups whose deadline has passed and of which nobody was told. */
export const followUpsDue = async (store: Store, now: Instant): Promise<FollowUp[]> => {
  const keys = await store.queryAll({
    index: 'finder',
    pk: items.FOLLOW_UP.findPk({}),
    sortTo: `${toDateTime(now)}~`,
  });
  return (await store.getMany(keys, { consistent: true })).flatMap((item) => (item ? [followUpOf(item)] : []));
};
