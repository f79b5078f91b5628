/** Calendar feeds in the table: one of a person, found by the hash of its token. */
import { createHash } from 'node:crypto';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Language } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';

/** The token itself is kept nowhere: whoever reads the table cannot read anybody's calendar with it. */
export interface CalendarFeed {
  readonly personId: string;
  readonly unitId: string;
  readonly language: Language;
  readonly createdAt: Instant;
  readonly tokenHash: string;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

const hashOf = (token: string): string => digest(token);

/**
 * The token for a key that its caller made for this one intent: the same key gives the same token, so that a lost
 * answer may be asked for again, though nothing but a hash is kept.
 */
export const tokenFor = (personId: string, idempotencyKey: string): string =>
  digest(JSON.stringify([personId, 'createCalendarFeed', idempotencyKey])).slice(0, 32);

const feedKey = (personId: string) => items.CALENDAR_FEED.key({ personId });

/** Makes a feed; whatever feed the person had before is gone. */
export const feedWrite = (feed: Omit<CalendarFeed, 'tokenHash'>, token: string): Write => {
  const tokenHash = hashOf(token);
  const keys = { ...feedKey(feed.personId), ...items.CALENDAR_FEED.findKeys({ tokenHash }) };
  return { put: itemOf('CALENDAR_FEED', keys, { ...feed, tokenHash }) };
};

/** Ends a feed: its address answers nothing any more. */
export const endFeedWrite = (personId: string): Write => ({
  change: feedKey(personId),
  remove: ['findPk', 'findSk', 'tokenHash', 'createdAt'],
  if: [{ present: 'pk' }],
});

/** The feed of a person; undefined when he has none. */
export const feedOfPerson = async (store: Store, personId: string): Promise<CalendarFeed | undefined> => {
  const item = await store.get(feedKey(personId), { consistent: true });
  const feed = item && (attributesOf(item) as unknown as Partial<CalendarFeed> & Pick<CalendarFeed, 'personId'>);
  return feed?.tokenHash === undefined ? undefined : (feed as CalendarFeed);
};

/** The feed behind a token. The index may lag behind: what counts is the feed itself. */
export const feedOfToken = async (store: Store, token: string): Promise<CalendarFeed | undefined> => {
  const tokenHash = hashOf(token);
  const findPk = items.CALENDAR_FEED.findPk({ tokenHash });
  const { items: found } = await store.query({ index: 'finder', pk: findPk, limit: 1 });
  const personId = found[0]?.pk.slice(items.CALENDAR_FEED.pkOf({ personId: '-' }).length - 1);
  const feed = personId === undefined ? undefined : await feedOfPerson(store, personId);
  return feed?.tokenHash === tokenHash ? feed : undefined;
};
