import { OrderPartnersDocument, type OrderPartnersQueryVariables, type PartnerAct } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { reasonWords } from '../../ui/trip/earlier.ts';
import type { Changing } from './changing.svelte.ts';
import type { PassedOverSource } from './declined.ts';
import { exchanges, judged, othersOf, type Partner, type Said } from './partners.ts';
import type { Board, BoardOrder } from './timeline.ts';

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
    const { order } = this.#changing;
    const act = this.#act;
    const otherIds = this.#others.map(({ id }) => id);
    return order && act && otherIds.length > 0 ? { orderId: order.id, otherIds, act } : undefined;
  }

  get #act(): PartnerAct | undefined {
    const { kind, swapped } = this.#changing;
    if (kind === 'merge') return 'MERGE';
    return kind === 'swap' ? exchanges[swapped] : undefined;
  }

  async #ask(signal: AbortSignal): Promise<readonly Said[]> {
    const { subject } = this;
    return subject ? (await ask(OrderPartnersDocument, subject, signal)).orderPartners : [];
  }

  get #others(): readonly BoardOrder[] {
    const { order } = this.#changing;
    const [board, act] = [this.#board(), this.#act];
    return order && board && act ? othersOf(order, board, act) : [];
  }

  /** Those that will do first, the nearest in time before others. */
  get all(): readonly Partner[] {
    return judged(this.#others, this.said.data);
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
      why: reasonWords(reasons),
    }));
  }
}
