/** Holds the own books against the platform's list, both ways: nothing is lost between the two unseen. */
import type { BookedOrder } from './books.ts';
import { documents } from './documents.ts';
import { look, type OrderParts } from './orders.ts';
import { allOf, type Page } from './pages.ts';

interface Difference {
  readonly orderId: string;
  readonly difference: 'MISSING_HERE' | 'MISSING_THERE' | 'STATE_DIFFERS' | 'AMOUNT_DIFFERS';
}

type Parts = Pick<OrderParts, 'ask' | 'books'>;

const AT_ONCE = 100;

const slices = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, part) =>
    list.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );

/** What of the own list the platform has otherwise. */
const differing = async ({ ask }: Parts, orders: readonly BookedOrder[]): Promise<Difference[]> => {
  const told = orders.map(({ id, state, totalFen }) => ({ orderId: id, state, totalFen }));
  const { reconcileOrders } = await ask<{ reconcileOrders: Difference[] }>(documents.reconcile, { orders: told });
  return reconcileOrders;
};

/** What the platform has and the books do not. */
const missing = async ({ ask, books }: Parts, since: string): Promise<Difference[]> => {
  const theirs = await allOf(async (after) => {
    const page = await ask<{ readonly ordersSince: Page<{ readonly orderId: string }> }>(documents.ordersSince, {
      ...{ since, after },
    });
    return page.ordersSince;
  });
  return theirs
    .filter(({ orderId }) => books.order(orderId) === undefined)
    .map(({ orderId }) => ({ orderId, difference: 'MISSING_THERE' }));
};

/** Every difference of orders that begin at an instant (RFC 3339) or later. */
export const differencesSince = async (parts: Parts, since: string): Promise<Difference[]> => {
  const own = parts.books.orders().filter(({ begins }) => Date.parse(begins) >= Date.parse(since));
  const found = await missing(parts, since);
  for (const slice of slices(own)) found.push(...(await differing(parts, slice)));
  return found;
};

/** Takes into the books what they lack or have otherwise; what the platform does not know is for people to look into. */
export const repair = async (parts: Parts, differences: readonly Difference[]): Promise<void> => {
  for (const { orderId, difference } of differences) if (difference !== 'MISSING_HERE') await look(parts, orderId);
};
