import {
  DispatchMarketRentalDocument,
  DispatchTimeShareDocument,
  ProposePoolingDocument,
  SharingDocument,
  SourcesForRequestDocument,
  WithdrawPoolingDocument,
  type DispatchMarketRentalInput,
  type SentOrderFragment,
  type SharingQuery,
  type SourcesForRequestQuery,
  type VehicleSource,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { reasonWords } from '../../ui/trip/earlier.ts';
import {
  declinedSources,
  knownFrom,
  notAskedIn,
  unsaidRefusals,
  type Declined,
  type PassedOverSource,
} from './declined.ts';
import type { WaitingRequest } from './dispatch.svelte.ts';

export type Proposal = SourcesForRequestQuery['tripSources']['proposals'][number];
type Sharing = SharingQuery;
type Rental = Omit<DispatchMarketRentalInput, 'idempotencyKey' | 'requestId' | 'declinedSources'>;

/** What of the desk is said already of sources that are passed over. */
interface Desk {
  readonly declined: Declined;
  readonly passingOver: { readonly byDispatch: readonly PassedOverSource[] };
}

/** What serves a request besides a vehicle of its own: partners' cars, and a car shared with others. */
export class OtherSources {
  readonly #request: WaitingRequest;
  readonly sources: Live<readonly Proposal[]>;
  readonly sharing: Live<Sharing>;
  readonly hiring = new Act();
  readonly inviting = new Act();
  readonly #desk: Desk;
  /** What was said of earlier sources when companies were asked for quotes. */
  said = $state<Declined>({});
  readonly #keys = new Map<string, string>();

  constructor(request: WaitingRequest, desk: Desk) {
    this.#request = request;
    this.#desk = desk;
    const { id: requestId, window, purpose, passengers, driving, distanceKm, priority } = request;
    const question = { requestId, window, purpose, passengers, driving, distanceKm, priority };
    this.sources = new Live(
      async (signal) => (await ask(SourcesForRequestDocument, question, signal)).tripSources.proposals,
      30_000,
    );
    this.sharing = new Live((signal) => ask(SharingDocument, { requestId }, signal), 15_000);
  }

  /** Sources before one, with what they say themselves. */
  passedOver(used: VehicleSource): readonly PassedOverSource[] {
    const proposals = this.sources.data ?? [];
    const place = proposals.findIndex(({ source }) => source === used);
    return knownFrom(
      this.#desk.passingOver.byDispatch,
      proposals.slice(0, place).map(({ source, available, reasons }) => ({
        source,
        available,
        why: reasonWords(reasons),
        ...(this.said[source] === undefined ? {} : { known: this.said[source] }),
      })),
    );
  }

  /** Those of them of which the form above does not speak already, for the vehicle that is picked there. */
  leftToSay(used: VehicleSource): readonly PassedOverSource[] {
    return notAskedIn(this.#desk.passingOver.byDispatch, this.passedOver(used));
  }

  /** Whether enough is said of the sources before one; else what is missing is told, and where. */
  hasSaid(used: VehicleSource): boolean {
    this.hiring.clear();
    this.hiring.refusals = unsaidRefusals(this.#desk.declined, this.passedOver(used));
    return this.hiring.refusals.length === 0;
  }

  /** The new order; undefined when refused or unanswered. */
  async sendTimeShare(carId: string): Promise<SentOrderFragment | undefined> {
    if (!this.hasSaid('TIME_SHARE')) return undefined;
    const wish = { requestId: this.#request.id, carId, declinedSources: this.#declinedBefore('TIME_SHARE') };
    const payload = await this.hiring.run(
      async () =>
        (await ask(DispatchTimeShareDocument, { input: { ...wish, idempotencyKey: this.#keyOf(wish) } }))
          .dispatchTimeShare,
    );
    // Whoever was faster has the car: what is left to choose from shows at once, and what was typed stays.
    if (!payload?.order) void this.sources.refresh();
    return payload?.order ?? undefined;
  }

  /** The new order; undefined when refused or unanswered. */
  async sendRental(rental: Rental): Promise<SentOrderFragment | undefined> {
    if (!this.hasSaid('MARKET_RENTAL')) return undefined;
    const wish = { requestId: this.#request.id, ...rental, declinedSources: this.#declinedBefore('MARKET_RENTAL') };
    const payload = await this.hiring.run(
      async () =>
        (await ask(DispatchMarketRentalDocument, { input: { ...wish, idempotencyKey: this.#keyOf(wish) } }))
          .dispatchMarketRental,
    );
    return payload?.order ?? undefined;
  }

  /** Asks the requesters of this request and another whether they would share a car. */
  async invite(otherId: string): Promise<void> {
    const wish = { requestIds: [this.#request.id, otherId] };
    const input = { ...wish, idempotencyKey: this.#keyOf({ ...wish, after: this.sharing.data?.node }) };
    await this.inviting.run(async () => (await ask(ProposePoolingDocument, { input })).proposePooling);
    await this.sharing.refresh();
  }

  /** Takes an invitation back that some have yet to answer. */
  async withdraw(poolingId: string): Promise<void> {
    const input = { poolingId };
    await this.inviting.run(async () => (await ask(WithdrawPoolingDocument, { input })).withdrawPooling);
    await this.sharing.refresh();
  }

  /** What is said of the sources before a rented car. */
  declinedBeforeRental(): ReturnType<typeof declinedSources> {
    return this.#declinedBefore('MARKET_RENTAL');
  }

  #declinedBefore(used: VehicleSource): ReturnType<typeof declinedSources> {
    return declinedSources(this.#desk.declined, this.passedOver(used));
  }

  /** One key for one intended act, however often it is sent. */
  #keyOf(wish: unknown): string {
    const name = JSON.stringify(wish);
    const key = this.#keys.get(name) ?? crypto.randomUUID();
    this.#keys.set(name, key);
    return key;
  }
}
