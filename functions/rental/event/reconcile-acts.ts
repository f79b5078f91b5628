/** Holds a partner's list of orders against ours: nothing is lost between the two systems without being seen. */
import { listArgumentInvalid } from '../../platform/argument.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type Instant, type Window } from '../../platform/time.ts';
import { findRentalOrders } from '../order/records.ts';
import { partnerIdOf } from '../rules.ts';
import type { OrderDifference, OrderSide } from './reconcile-types.ts';
import { differencesBetween, sideOf } from './reconciling.ts';

/** Most orders of a list, and of a window. */
const MOST = 100;

const ordersPk = (partnerId: string): string => items.RENTAL_ENTRY.findPk({ partnerId });

/** Orders of the caller by their ids; those of others are as if they were not. */
const ownOrders = async ({ store, viewer }: Context, ids: readonly string[]): Promise<Map<string, OrderSide>> => {
  const partnerId = partnerIdOf(viewer);
  const found = await findRentalOrders(
    store,
    ids.filter((id) => nounOf(id) === 'rentalOrder'),
  );
  return new Map(found.filter((order) => order.partnerId === partnerId).map((order) => [order.id, sideOf(order)]));
};

/** Ids of the caller's orders that begin in a window. */
const idsWithin = async ({ store, viewer }: Context, { from, to }: Window): Promise<string[]> => {
  const pk = ordersPk(partnerIdOf(viewer));
  const span = { sortFrom: toDateTime(from), sortTo: toDateTime(to) };
  const { items: entries } = await store.query({ index: 'finder', pk, ...span, limit: MOST + 1 });
  return entries.map(({ findSk }) => String(findSk).split('#')[1] ?? '');
};

const checked = (theirs: readonly OrderSide[], due: readonly string[]): void => {
  if (theirs.length > MOST || new Set(theirs.map(({ orderId }) => orderId)).size < theirs.length)
    throw listArgumentInvalid('orders', {
      zh: '一次最多核对 100 个订单，不得重复。',
      en: '`orders` are at most 100, each once.',
    });
  if (due.length > MOST)
    throw listArgumentInvalid('window', {
      zh: '该时段内的订单超过 100 个，请缩短时段。',
      en: 'More than 100 orders begin in `window`: choose a shorter one.',
    });
};

/** What the caller's list and ours say differently. All orders of a window must be in the list, when one is given. */
export const reconcileOrders = async (
  ctx: Context,
  theirs: readonly OrderSide[],
  window: Window | null | undefined,
): Promise<OrderDifference[]> => {
  const due = window && window.from < window.to ? await idsWithin(ctx, window) : [];
  checked(theirs, due);
  const here = await ownOrders(ctx, [...new Set([...theirs.map(({ orderId }) => orderId), ...due])]);
  return differencesBetween(
    theirs,
    here,
    due.flatMap((id) => here.get(id) ?? []),
  );
};

/** The caller's orders that begin at an instant or later, the earliest first, as they stand this moment. */
export const ordersSince = async (
  ctx: Context,
  since: Instant,
  page: ListArguments,
): Promise<Connection<OrderSide>> => {
  const query = { index: 'finder', pk: ordersPk(partnerIdOf(ctx.viewer)), sortFrom: toDateTime(since) } as const;
  const entries = mapConnection(
    await storedConnection(ctx.store, query, page),
    ({ findSk }) => String(findSk).split('#')[1] ?? '',
  );
  const here = await ownOrders(ctx, entries.nodes);
  const edges = entries.edges.flatMap(({ cursor, node }) => {
    const side = here.get(node);
    return side ? [{ cursor, node: side }] : [];
  });
  return { ...entries, edges, nodes: edges.map(({ node }) => node) };
};
