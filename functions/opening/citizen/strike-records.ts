/** Strikes in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { standingWrite } from './standing-records.ts';
import type { CountedStrike, Standing, Strike } from './types.ts';

const strikeKey = (strikeId: string) => items.STRIKE.key({ strikeId });

const strikeItem = (strike: Strike): Item => {
  const { id: strikeId, forgetAt } = strike;
  const keys = { ...strikeKey(strikeId), ...items.STRIKE.findKeys({ due: toDateTime(forgetAt), strikeId }) };
  return itemOf('STRIKE', keys, strike);
};

const strikeOf = (item: Item): Strike => attributesOf(item) as unknown as Strike;

/** A strike as it stands this moment; undefined also when it has been forgotten. */
export const findStrike = async (store: Store, strikeId: string): Promise<Strike | undefined> => {
  if (nounOf(strikeId) !== 'strike') return undefined;
  const item = await store.get(strikeKey(strikeId), { consistent: true });
  return item?.plateHash === undefined ? undefined : strikeOf(item);
};

/** Strikes of a standing, the latest first. */
export const strikesOf = async (store: Store, { strikes }: Standing): Promise<Strike[]> => {
  const found = await store.getMany([...strikes.keys()].map(strikeKey), { consistent: true });
  return found.flatMap((item) => (item ? [strikeOf(item)] : [])).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
};

const counted = ({ strikeKind, at, terms }: Strike): CountedStrike => ({ strikeKind, at, terms });

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
    .filter(({ strikes }) => strikes.has(strikeId))
    .map((standing) => standingWrite(standing, now, { remove: [strikeId] }));

export const changeStrike = (
  { id, revision }: Strike,
  change: Partial<Strike>,
  list: { readonly set?: Readonly<Record<string, string>>; readonly remove?: readonly string[] } = {},
): Write => ({
  change: strikeKey(id),
  set: { ...change, revision: revision + 1, ...list.set },
  ...(list.remove ? { remove: list.remove } : {}),
  if: [{ attribute: 'revision', is: revision }],
});

/** Puts an appealed strike on the list of its city. */
export const appealList = ({ id: strikeId, cityCode }: Strike, at: Instant) => ({
  set: items.STRIKE.listKeys({ cityCode, at: toDateTime(at), strikeId }),
});

export const noList = { remove: ['listPk', 'listSk'] };

/** Strikes of a city that wait for a decision, longest first. */
export const appealedStrikes = async (store: Store, cityCode: string): Promise<Strike[]> =>
  (await store.queryAll({ index: 'lists', pk: items.STRIKE.listPk({ cityCode }) })).map(strikeOf);

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
    ...['plateHash', 'plateMasked', 'citizenId', 'reservationId', 'note', 'appeal', 'decision'],
    ...['listPk', 'listSk', 'findPk', 'findSk'],
  ],
  if: [{ attribute: 'revision', is: revision }],
});
