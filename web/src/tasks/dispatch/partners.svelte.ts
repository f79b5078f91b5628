import {
  OrderPartnersDocument,
  type OrderPartnersQuery,
  type OrderPartnersQueryVariables,
  type PartnerAct,
  type SwappedParts,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { Changing } from './changing.svelte.ts';
import type { PassedOverSource } from './declined.ts';
import { driverName, ordersOfDay, tripOf, type Board, type BoardOrder } from './timeline.ts';

type Said = OrderPartnersQuery['orderPartners'][number];

/** Another order of the day, with what the server says to it once it has answered. */
export interface Partner {
  readonly order: BoardOrder;
  readonly said: Said | undefined;
}

/** So many, the nearest in time, are asked about. */
const MOST = 100;

const exchanges: Readonly<Record<SwappedParts, PartnerAct>> = {
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
const differs = (a: BoardOrder, b: BoardOrder, swapped: SwappedParts): boolean =>
  (swapped !== 'DRIVERS' && a.vehicle?.id !== b.vehicle?.id) ||
  (swapped !== 'VEHICLES' && a.driver?.id !== b.driver?.id);

/** Where an order stands among others: those that will do first, then those of which nothing is said yet. */
const place = ({ said }: Partner): number => (said ? (said.available ? 0 : 2) : 1);

/** The other of two orders that are swapped or merged: which will do is said before it is confirmed. */
export class Partners {
  readonly said = new Live((signal) => this.#ask(signal), 10_000);
  readonly #changing: Changing;
  readonly #board: () => Board | undefined;

  constructor(changing: Changing, board: () => Board | undefined) {
    this.#changing = changing;
    this.#board = board;
  }

  /** What is asked; undefined while nothing is swapped or merged. */
  get subject(): OrderPartnersQueryVariables | undefined {
    const { kind, order, swapped } = this.#changing;
    if (!order || (kind !== 'swap' && kind !== 'merge')) return undefined;
    const otherIds = this.#others.map(({ id }) => id);
    return otherIds.length > 0
      ? { orderId: order.id, otherIds, act: kind === 'merge' ? 'MERGE' : exchanges[swapped] }
      : undefined;
  }

  async #ask(signal: AbortSignal): Promise<readonly Said[]> {
    const { subject } = this;
    return subject ? (await ask(OrderPartnersDocument, subject, signal)).orderPartners : [];
  }

  /** Orders of the day that have not departed, for a merge with a driver; the nearest in time first. */
  get #others(): readonly BoardOrder[] {
    const { order, kind, swapped } = this.#changing;
    const board = this.#board();
    if (!order || !board) return [];
    return (
      ordersOfDay(board)
        .filter((other) => other.state === 'DISPATCHED' && other.id !== order.id)
        // Who drives himself takes nobody along, and a partner's car is not exchanged.
        .filter((other) =>
          kind === 'merge' ? driverName(other) !== undefined : other.vehicle !== null && differs(order, other, swapped),
        )
        .toSorted((a, b) => minutesApart(a, order) - minutesApart(b, order))
        .slice(0, MOST)
    );
  }

  /** Those that will do first, the nearest in time before others. */
  get all(): readonly Partner[] {
    const said = new Map(this.said.data?.map((one) => [one.orderId, one]));
    return this.#others
      .map((order): Partner => ({ order, said: said.get(order.id) }))
      .toSorted((a, b) => place(a) - place(b));
  }

  /** The one that was chosen. */
  get chosen(): Partner | undefined {
    return this.all.find(({ order }) => order.id === this.#changing.otherId);
  }

  /** Sources before a neighbour's car, where one of the two comes to it. */
  get passedOver(): readonly PassedOverSource[] {
    return (this.chosen?.said?.earlierSources ?? []).map(({ source, available, reasons }) => ({
      source,
      available,
      why: reasons.map(({ message }) => message).join(' '),
    }));
  }
}
