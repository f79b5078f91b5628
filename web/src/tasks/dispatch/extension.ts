import type { BoardBookingFragment } from '../../generated/graphql.ts';
import { bookingsOn, inTheWay, spanOf, tripOf, type Board, type BoardOrder } from './timeline.ts';

/** Until when a trip is wanted longer than it is booked, though something is in its way; undefined once it has ended. */
export const wantedTo = ({ state, extensionWantedTo }: BoardOrder): string | undefined =>
  state === 'DISPATCHED' || state === 'UNDER_WAY' ? (extensionWantedTo ?? undefined) : undefined;

/** Whether who looks at the board decides on a longer trip; of one of his own another dispatcher does. */
export const decidesOnExtension = ({ ownExtensionTo }: Pick<BoardOrder, 'ownExtensionTo'>): boolean =>
  ownExtensionTo === null;

/** What of a day is in the way of a longer trip on its car or of its driver, an order that has both once. */
export const inWayOfExtension = (board: Board, order: BoardOrder): BoardBookingFragment[] => {
  const to = wantedTo(order);
  if (to === undefined) return [];
  const end = Date.parse(order.window.to);
  // What follows the trip in the booking follows the longer one, too.
  const buffer = end - (order.extendedTo === null ? tripOf(order).to : Date.parse(order.extendedTo));
  const isOfIt = ({ bookings }: { readonly bookings: readonly BoardBookingFragment[] }): boolean =>
    bookings.some((one) => one.order?.id === order.id);
  const rows = [...board.vehicles, ...board.hired, ...board.drivers].filter(isOfIt);
  const others = rows.flatMap(({ bookings }) => bookings).filter((one) => one.order?.id !== order.id);
  const found = inTheWay(others, { from: end, to: Date.parse(to) + buffer });
  return [...new Map(found.map((one) => [one.order?.id ?? one.block?.id ?? one.window.from, one])).values()].toSorted(
    (a, b) => spanOf(a.window).from - spanOf(b.window).from,
  );
};

/** The booking of an order on a board, wherever it lies. */
export const bookingOf = (board: Board, orderId: string): BoardBookingFragment | undefined =>
  bookingsOn(board).find(({ order }) => order?.id === orderId);
