import { orderOf, requestOf } from '../booking/records.ts';
import { allOrderIds } from '../booking/trip/legs.ts';
import type { Change, Reaction } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import { items } from '../platform/table.ts';
import { addFigures, markSeen } from './records.ts';
import { contributionsOf, totals, type Contribution } from './rules.ts';

const NAME = 'figures';
/** Changes counted in one transaction: a mark each, and two months of three levels of divisions: below 100 writes. */
const BATCH = 14;

interface Counted {
  readonly change: Change;
  readonly contributions: readonly Contribution[];
}

/** Changes that add something, with what they add. */
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
  on: ['REQUEST'],
  run: async (changes, store) => {
    const all = await counted(changes, store);
    for (let i = 0; i < all.length; i += BATCH) await count(all.slice(i, i + BATCH), store);
  },
};

export const reactions: readonly Reaction[] = [figures];
