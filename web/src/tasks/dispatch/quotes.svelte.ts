import {
  AcceptQuoteDocument,
  AskForQuotesDocument,
  QuotesForRequestDocument,
  type AcceptQuoteInput,
  type AskForQuotesInput,
  type QuotesForRequestQuery,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import type { Declined } from './declined.ts';
import { isOpen, isPending, type Quote } from './quote-standing.ts';

type RequestQuotes = NonNullable<QuotesForRequestQuery['requestQuotes']>;

/** States of an order in which another quote waits its turn. */
const standing: readonly string[] = ['HELD', 'CONFIRMED', 'IN_USE'];

/** Quotes of rental companies for one request: asked for, compared, chosen. */
export class Quotes {
  readonly #request: { readonly id: string; readonly window: { readonly from: string } };
  readonly live: Live<RequestQuotes | null>;
  readonly asking = new Act();
  readonly choosing = new Act();
  readonly #keys = new Map<string, string>();

  constructor(request: { readonly id: string; readonly window: { readonly from: string } }) {
    this.#request = request;
    this.live = new Live(
      async (signal) => (await ask(QuotesForRequestDocument, { requestId: request.id }, signal)).requestQuotes ?? null,
      15_000,
    );
  }

  get quotes(): readonly Quote[] {
    return this.live.data?.quotes ?? [];
  }

  /** Why earlier sources are passed over, as it was said when companies were asked. */
  get said(): Declined {
    const said = this.live.data?.earlierSources ?? [];
    return Object.fromEntries(said.flatMap(({ source, declined }) => (declined == null ? [] : [[source, declined]])));
  }

  /** The order of a quote that was chosen, while its company may confirm or has done so. */
  get pending(): RequestQuotes['order'] {
    const order = this.live.data?.order;
    return order && standing.includes(order.state) ? order : null;
  }

  /** Why the order chosen last came to nothing. */
  get lost(): RequestQuotes['order'] {
    const order = this.live.data?.order;
    return order && ['DECLINED', 'EXPIRED', 'FAILED'].includes(order.state) ? order : null;
  }

  /** Companies whose answer neither may come nor stands. */
  get unasked(): RequestQuotes['partners'] {
    const pending = this.quotes.filter((quote) => isPending(quote, now()));
    return this.live.data?.partners.filter(({ id }) => !pending.some(({ partner }) => partner?.id === id)) ?? [];
  }

  /** Whether a company was asked before. */
  wasAsked(partnerId: string): boolean {
    return this.quotes.some(({ partner }) => partner?.id === partnerId);
  }

  isOpen(quote: Quote): boolean {
    return isOpen(quote, now());
  }

  /** What the cheapest open offer costs. */
  get cheapestFen(): number | undefined {
    return this.quotes.find((quote) => this.isOpen(quote))?.offer?.total.amountFen;
  }

  /** Gives companies so many minutes to answer, and until the trip begins at most. */
  async askThem(
    partnerIds: readonly string[],
    minutes: number,
    declinedSources: NonNullable<AskForQuotesInput['declinedSources']>,
  ): Promise<void> {
    const latest = new Date(this.#request.window.from).getTime();
    const until = new Date(Math.min(now().getTime() + minutes * 60_000, latest)).toISOString();
    const wish = { requestId: this.#request.id, partnerIds: [...partnerIds], declinedSources };
    const idempotencyKey = this.#keyOf({ ...wish, asked: this.quotes.length });
    const input = { ...wish, idempotencyKey, until };
    await this.asking.run(async () => (await ask(AskForQuotesDocument, { input })).askForQuotes);
    await this.live.refresh();
  }

  async choose(
    quoteId: string,
    reason: string,
    declinedSources: NonNullable<AcceptQuoteInput['declinedSources']>,
  ): Promise<void> {
    const wish = { quoteId, declinedSources, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    await this.choosing.run(
      async () =>
        (await ask(AcceptQuoteDocument, { input: { ...wish, idempotencyKey: this.#keyOf(wish) } })).acceptQuote,
    );
    await this.live.refresh();
  }

  /** One key for one intended act, however often it is sent. */
  #keyOf(wish: unknown): string {
    const name = JSON.stringify(wish);
    const key = this.#keys.get(name) ?? crypto.randomUUID();
    this.#keys.set(name, key);
    return key;
  }
}
