import { mapConnection, storedConnection, type Connection, type ListArguments } from '../platform/connection.ts';
import { firstIdAt } from '../platform/ids.ts';
import { attributesOf, itemOf } from '../platform/item.ts';
import type { Query, Store } from '../platform/store.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import type { Instant } from '../platform/time.ts';
import { expiryOf, keptFrom } from './rules.ts';
import type { Notice, NoticeKind } from './types.ts';

/** A notice as it is written: in its reader's list of unread ones. */
export const noticeItem = ({ kind: noticeKind, ...notice }: Notice): Item => {
  const place = { personId: notice.personId, noticeId: notice.id };
  return {
    ...itemOf('NOTICE', { ...items.NOTICE.key(place), ...items.NOTICE.listKeys(place) }, { ...notice, noticeKind }),
    expiresAt: Math.ceil(expiryOf(notice) / 1_000),
  };
};

export const noticeOf = (item: Item): Notice => {
  const { noticeKind, ...notice } = attributesOf(item);
  return { ...notice, kind: noticeKind as NoticeKind } as unknown as Notice;
};

type Listed = Pick<Query, 'pk' | 'index' | 'sortFrom' | 'newestFirst'>;

/** The notices of a person that are still shown, newest first; the database deletes the others in its own time. */
const listed = (personId: string, now: Instant, unreadOnly: boolean): Listed => ({
  ...(unreadOnly ? { index: 'lists', pk: items.NOTICE.listPk({ personId }) } : { pk: items.NOTICE.pkOf({ personId }) }),
  sortFrom: firstIdAt('notice', keptFrom(now)),
  newestFirst: true,
});

/** A page of a person's notices, newest first. */
export const noticesOfPerson = async (
  store: Store,
  personId: string,
  now: Instant,
  unreadOnly: boolean,
  page: ListArguments,
): Promise<Connection<Notice>> =>
  mapConnection(await storedConnection(store, listed(personId, now, unreadOnly), page), noticeOf);

/** Most unread notices of a person that a change looks through for what it has overtaken; of more, the newest. */
const LOOKED_THROUGH = 200;

/** A person's unread notices of up to an instant. */
export const unreadUntil = async (store: Store, personId: string, at: Instant): Promise<Notice[]> => {
  const page = { ...listed(personId, at, true), sortTo: firstIdAt('notice', at + 1), limit: LOOKED_THROUGH };
  return (await store.query(page)).items.map(noticeOf);
};

/** Ids of a person's unread notices, newest first, at most so many. */
export const unreadIds = async (store: Store, personId: string, now: Instant, most: number): Promise<string[]> => {
  const { items: found } = await store.query({ ...listed(personId, now, true), limit: most });
  return found.map((item) => noticeOf(item).id);
};

/** Takes a notice out of the unread ones; holds only while there is such an unread notice of the person. */
export const readWrite = (personId: string, noticeId: string, readAt: Instant): Write => ({
  change: items.NOTICE.key({ personId, noticeId }),
  set: { readAt },
  remove: ['listPk', 'listSk'],
  if: [{ present: 'pk' }, { absent: 'readAt' }],
});
