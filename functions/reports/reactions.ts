import { orderOf, requestOf } from '../booking/records.ts';
import { allOrderIds } from '../booking/trip/legs.ts';
import type { Change, Reaction } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import { items } from '../platform/table.ts';
import { addFigures, markSeen } from './records.ts';
import { contributionsOf, correctionsOf, totals, type Contribution } from './rules.ts';

const NAME = 'figures';
/** Changes counted in one transaction: a mark each, and two months of three levels of divisions: below 100 writes. */
const BATCH = 14;

interface Counted {
  readonly change: Change;
  readonly contributions: readonly Contribution[];
}

/** Orders of which something was corrected, with what that adds. */
const corrected = async (changes: readonly Change[], store: Store): Promise<Counted[]> => {
  const orders = changes.flatMap((change) => {
    const after = change.after && orderOf(change.after);
    return after?.corrections ? [{ change, before: change.before && orderOf(change.before), after }] : [];
  });
  const found = await store.getMany(
    orders.flatMap(({ after }) => after.requestIds.slice(0, 1).map((requestId) => items.REQUEST.key({ requestId }))),
    { consistent: true },
  );
  const requests = found.flatMap((item) => (item ? [requestOf(item)] : []));
  return orders.flatMap(({ change, before, after }) => {
    const first = requests.find(({ id }) => id === after.requestIds[0]);
    const contributions = correctionsOf(before, after, first);
    return contributions.length > 0 ? [{ change, contributions }] : [];
  });
};

/** Requests that were made or closed, with what they add. */
const counted = async (changes: readonly Change[], store: Store): Promise<Counted[]> => {
  const orderIds = changes.flatMap(({ after }) => (after ? allOrderIds(requestOf(after)) : []));
  const found = await store.getMany(
    orderIds.map((orderId) => items.ORDER.key({ orderId })),
    { consistent: true },
  );
  const orders = new Map(found.flatMap((item) => (item ? [orderOf(item)] : [])).map((order) => [order.id, order]));
  return changes.flatMap((change) => {
    if (!change.after) return [];
    const after = requestOf(change.after);
    const contributions = contributionsOf(
      change.before && requestOf(change.before),
      after,
      allOrderIds(after).flatMap((id) => orders.get(id) ?? []),
    );
    return contributions.length > 0 ? [{ change, contributions }] : [];
  });
};

/** Counts each change once: its mark and what it adds are one transaction, without those marked before. */
const count = async (changes: readonly Counted[], store: Store): Promise<void> => {
  if (changes.length === 0) return;
  const outcome = await store.commit(
    [
      ...changes.map(({ change }) => markSeen(change.id, NAME)),
      ...totals(changes.flatMap(({ contributions }) => contributions)).map(addFigures),
    ],
    { actor: 'system', useCase: 'countFigures', at: Math.max(...changes.map(({ change }) => change.stamp?.at ?? 0)) },
  );
  if (outcome.ok) return;
  if (outcome.cause === 'busy') throw new Error('figures could not be counted; the stream will tell again');
  const seen = new Set(outcome.failed.map(({ index }) => index));
  await count(
    changes.filter((_, index) => !seen.has(index)),
    store,
  );
};

const figures: Reaction = {
  name: NAME,
  on: ['REQUEST', 'ORDER'],
  run: async (changes, store) => {
    const ofKind = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
    const all = [...(await counted(ofKind('REQUEST'), store)), ...(await corrected(ofKind('ORDER'), store))];
    for (let i = 0; i < all.length; i += BATCH) await count(all.slice(i, i + BATCH), store);
  },
};

export const reactions: readonly Reaction[] = [figures];
