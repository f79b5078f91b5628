import type { OrderPartnersQuery, PartnerAct, SwappedParts } from '../../generated/graphql.ts';
import { clock, dateOf, span } from '../../lib/format.ts';
import { driverName, ordersOfDay, tripOf, type Board, type BoardOrder } from './timeline.ts';

export type Said = OrderPartnersQuery['orderPartners'][number];

/** Another order of the day, with what the server says to it once it has answered. */
export interface Partner {
  readonly order: BoardOrder;
  readonly said: Said | undefined;
}

/** So many, the nearest in time, are asked about. */
const MOST = 100;

export const exchanges: Readonly<Record<SwappedParts, PartnerAct>> = {
  VEHICLES: 'SWAP_VEHICLES',
  DRIVERS: 'SWAP_DRIVERS',
  BOTH: 'SWAP_BOTH',
};

/** Minutes by which two trips differ. */
const minutesApart = (a: BoardOrder, b: BoardOrder): number => {
  const [one, two] = [tripOf(a), tripOf(b)];
  return Math.max(Math.abs(one.from - two.from), Math.abs(one.to - two.to)) / 60_000;
};

/** Whether two orders have anything to exchange. */
const differs = (a: BoardOrder, b: BoardOrder, act: PartnerAct): boolean =>
  (act !== 'SWAP_DRIVERS' && a.vehicle?.id !== b.vehicle?.id) ||
  (act !== 'SWAP_VEHICLES' && a.driver?.id !== b.driver?.id);

/** When an order goes: 14:30–20:30 of the day that is looked at, with the days where the trip is of more than one. */
export const tripTimes = (order: BoardOrder, today?: Date): string => {
  const trip = tripOf(order);
  const [from, to] = [new Date(trip.from), new Date(trip.to)];
  return dateOf(from) === dateOf(to)
    ? `${clock(from)}–${clock(to)}`
    : span(from.toISOString(), to.toISOString(), today);
};

/** Where an order stands among others: those that will do first, then those of which nothing is said yet. */
const place = ({ said }: Partner): number => (said ? (said.available ? 0 : 2) : 1);

/** Orders of the day that have not departed and could be asked about, the nearest in time first. */
export const othersOf = (order: BoardOrder, board: Board, act: PartnerAct): readonly BoardOrder[] =>
  ordersOfDay(board)
    .filter((other) => other.state === 'DISPATCHED' && other.id !== order.id)
    // Who drives himself takes nobody along, and a partner's car is not exchanged.
    .filter((other) =>
      act === 'MERGE' ? driverName(other) !== undefined : other.vehicle !== null && differs(order, other, act),
    )
    .toSorted((a, b) => minutesApart(a, order) - minutesApart(b, order))
    .slice(0, MOST);

/** Those that will do first, in the order in which they stand. */
export const judged = (others: readonly BoardOrder[], answers: readonly Said[] = []): readonly Partner[] => {
  const said = new Map(answers.map((one) => [one.orderId, one]));
  return others.map((order): Partner => ({ order, said: said.get(order.id) })).toSorted((a, b) => place(a) - place(b));
};
