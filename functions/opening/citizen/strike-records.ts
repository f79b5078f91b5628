/** Strikes in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { mapConnection, wantedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { appealName, standingWrite } from './standing-records.ts';
import type { CountedStrike, Standing, Strike } from './types.ts';

const strikeKey = (strikeId: string) => items.STRIKE.key({ strikeId });

/** Strikes of a city lie in one of two lists: those whose appeal waits, and all others. */
const queueOf = (cityCode: string, isWaiting: boolean): string => `${isWaiting ? 'APPEALS' : 'STRIKES'}#${cityCode}`;

/** Place in the list of those that wait since an instant, or among all others. */
const listKeys = ({ id: strikeId, cityCode, at }: Strike, waitingSince?: Instant) =>
  items.STRIKE.listKeys({
    queue: queueOf(cityCode, waitingSince !== undefined),
    at: toDateTime(waitingSince ?? at),
    strikeId,
  });

const strikeItem = (strike: Strike): Item => {
  const { id: strikeId, forgetAt } = strike;
  const found = items.STRIKE.findKeys({ due: toDateTime(forgetAt), strikeId });
  const keys = { ...strikeKey(strikeId), ...listKeys(strike), ...found };
  return itemOf('STRIKE', keys, strike);
};

export const strikeOf = (item: Item): Strike => attributesOf(item) as unknown as Strike;

/** A strike as it stands this moment; undefined also when it has been forgotten. */
export const findStrike = async (store: Store, strikeId: string): Promise<Strike | undefined> => {
  if (nounOf(strikeId) !== 'strike') return undefined;
  const item = await store.get(strikeKey(strikeId), { consistent: true });
  return item?.plateHash === undefined ? undefined : strikeOf(item);
};

const strikesBy = async (store: Store, ids: Iterable<string>): Promise<Strike[]> => {
  const found = await store.getMany([...ids].map(strikeKey), { consistent: true });
  return found.flatMap((item) => (item ? [strikeOf(item)] : [])).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
};

/** Strikes of a standing, the latest first. */
export const strikesOf = (store: Store, { strikes }: Standing): Promise<Strike[]> => strikesBy(store, strikes.keys());

/** Strikes of plates alone that the person of a standing has appealed against, the latest first. */
export const appealedBy = (store: Store, { appeals }: Standing): Promise<Strike[]> => strikesBy(store, appeals);

const counted = ({ placeId, strikeKind, at, terms }: Strike): CountedStrike => ({ placeId, strikeKind, at, terms });

/** Gives a strike to a plate and, where known, a person. */
export const giveWrites = (
  strike: Strike,
  standings: readonly Standing[],
  beside: Readonly<Record<string, unknown>>,
): Write[] => [
  { put: strikeItem(strike), if: ABSENT },
  ...standings.map((standing) =>
    standingWrite(standing, strike.at, { set: { ...beside, [strike.id]: counted(strike) } }),
  ),
];

/** Takes a strike out of standings, as far as they have it. */
export const withdrawWrites = (strikeId: string, standings: readonly Standing[], now: Instant): Write[] =>
  standings
    .filter(({ strikes, appeals }) => strikes.has(strikeId) || appeals.has(strikeId))
    .map((standing) => standingWrite(standing, now, { remove: [strikeId, appealName(strikeId)] }));

/** Changes a strike as it was seen; an appeal puts it on the list of those that wait, a decision back among the others. What was decided before it is not its decision. */
export const changeStrike = (strike: Strike, change: Pick<Strike, 'state'> & Partial<Strike>): Write => ({
  change: strikeKey(strike.id),
  set: {
    ...change,
    revision: strike.revision + 1,
    ...listKeys(strike, change.state === 'APPEALED' ? change.appeal?.at : undefined),
  },
  remove: change.state === 'APPEALED' ? ['decision'] : [],
  if: [{ attribute: 'revision', is: strike.revision }],
});

const listed = (cityCode: string, isWaiting: boolean) => ({
  index: 'lists' as const,
  pk: items.STRIKE.listPk({ queue: queueOf(cityCode, isWaiting) }),
});

/** Strikes of a city that wait for a decision, longest first. */
export const appealedStrikes = async (store: Store, cityCode: string): Promise<Strike[]> =>
  (await store.queryAll(listed(cityCode, true))).map(strikeOf);

/** A page of the other strikes of a city, the latest first, of those that are wanted. */
export const strikesIn = async (
  store: Store,
  cityCode: string,
  page: ListArguments,
  isWanted: (strike: Strike) => boolean,
): Promise<Connection<Strike>> => {
  const query = { ...listed(cityCode, false), newestFirst: true };
  return mapConnection(await wantedConnection(store, query, page, (item) => isWanted(strikeOf(item))), strikeOf);
};

/** All strikes of a city that were given since an instant. */
export const strikesSince = async (store: Store, cityCode: string, since: Instant): Promise<Strike[]> => {
  const [waiting, others] = await Promise.all([
    appealedStrikes(store, cityCode),
    store.queryAll({ ...listed(cityCode, false), sortFrom: toDateTime(since) }),
  ]);
  return [...waiting.filter(({ at }) => at >= since), ...others.map(strikeOf)];
};

/** Strikes that are to be forgotten. */
export const strikesToForget = async (store: Store, now: Instant): Promise<Strike[]> => {
  const keys = await store.queryAll({ index: 'finder', pk: items.STRIKE.findPk({}), sortTo: toDateTime(now) });
  const found = await store.getMany(keys, { consistent: true });
  return found.flatMap((item) => (item?.findPk === undefined ? [] : [strikeOf(item)]));
};

/** What is left of a strike says that there was one, where and of which kind, and of nobody in particular. */
export const forgetStrike = ({ id, revision }: Strike): Write => ({
  change: strikeKey(id),
  set: { revision: revision + 1 },
  remove: [
    ...['plateHash', 'plateMasked', 'citizenId', 'reservationId', 'note', 'appeal', 'decision', 'earlier'],
    ...['listPk', 'listSk', 'findPk', 'findSk'],
  ],
  if: [{ attribute: 'revision', is: revision }],
});
