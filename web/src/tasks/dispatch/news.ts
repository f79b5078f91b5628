import { leading } from '../../ui/trip/leading.ts';
import { bookingsOn, type Board, type BoardOrder } from './timeline.ts';

/** What has changed on the board since it was last seen: done by others, for one's own acts are told at once. */

export interface News {
  readonly kind: 'dispatched' | 'changed' | 'gone' | 'waits';
  readonly destination: string;
  readonly plateNumber?: string;
  /** Who did it, where the board tells. */
  readonly by?: string;
  readonly orderId?: string;
}

const ordersOn = (board: Board): Map<string, BoardOrder> =>
  new Map(bookingsOn(board).flatMap(({ order }) => (order ? [[order.id, order] as const] : [])));

const newsOf = (kind: News['kind'], order: BoardOrder): News => ({
  kind,
  destination: leading(order).destination,
  plateNumber: order.plateNumber,
  by: order.dispatcher.name,
  orderId: order.id,
});

/** News between two pictures of one day; nothing between two days. */
export const newsBetween = (before: Board, after: Board): News[] => {
  if (before.day.date !== after.day.date) return [];
  const [were, are] = [ordersOn(before), ordersOn(after)];
  const waited = new Set(before.waiting.map(({ id }) => id));
  const orders = [...are.values()].flatMap((order) => {
    const known = were.get(order.id);
    if (!known) return [newsOf('dispatched', order)];
    return known.revision === order.revision ? [] : [newsOf('changed', order)];
  });
  const gone = [...were.values()].filter(({ id }) => !are.has(id)).map((order) => newsOf('gone', order));
  // Where more waited than were shown, one that moves up is no news.
  const isWhole = before.waiting.length === before.waitingCount;
  const waits = after.waiting
    .filter(({ id }) => isWhole && !waited.has(id))
    .map(({ destination }): News => ({ kind: 'waits', destination }));
  return [...orders, ...gone, ...waits];
};
