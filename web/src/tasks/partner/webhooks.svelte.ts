import {
  ChangeWebhookEndpointDocument,
  DeadLettersDocument,
  RedeliverWebhooksDocument,
  RegisterWebhookEndpointDocument,
  RotateWebhookSecretDocument,
  TestWebhookDocument,
  WebhookDeliveriesDocument,
  WebhookEndpointsDocument,
  type DeliveryShownFragment,
  type EndpointShownFragment,
  type RentalEventType,
  type WebhookDeliveriesQuery,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import type { IssuedSecret } from './secret.ts';

const LOOK_EVERY = 30_000;
/** A trial is answered within seconds; whoever made it waits for what came of it. */
const TRIAL_EVERY = 5_000;

/** Addresses of the company, and what is done with each. */
export class Webhooks {
  readonly live = new Live(
    async (signal) => (await ask(WebhookEndpointsDocument, {}, signal)).webhookEndpoints,
    LOOK_EVERY,
  );
  readonly acting = new Act();
  issued = $state.raw<IssuedSecret>();
  /** The address whose secret is to be changed, until that is confirmed. */
  rotating = $state<string>();

  /** One for each act and address: trying again after no answer does nothing twice. */
  readonly #keys = new Map<string, string>();

  async #once<Payload extends { userErrors: readonly Refusal[] }>(
    what: string,
    send: (idempotencyKey: string) => Promise<Payload>,
  ): Promise<Payload | undefined> {
    const key = this.#keys.get(what) ?? crypto.randomUUID();
    this.#keys.set(what, key);
    const done = await this.acting.run(() => send(key));
    if (this.acting.failure === undefined) this.#keys.delete(what);
    return done;
  }

  /** The new secret; undefined when there is none. */
  async rotate(endpointId: string): Promise<IssuedSecret | undefined> {
    const done = await this.#once(
      `rotate ${endpointId}`,
      async (idempotencyKey) =>
        (await ask(RotateWebhookSecretDocument, { input: { idempotencyKey, endpointId } })).rotateWebhookSecret,
    );
    if (!done) return undefined;
    await this.live.refresh();
    return { secret: done.secret };
  }

  /** True when the trial is on its way. */
  async test(endpointId: string): Promise<boolean> {
    const done = await this.#once(
      `test ${endpointId}`,
      async (idempotencyKey) => (await ask(TestWebhookDocument, { input: { idempotencyKey, endpointId } })).testWebhook,
    );
    return done !== undefined;
  }

  async enable(endpointId: string, state: EndpointShownFragment['state']): Promise<void> {
    const done = await this.acting.run(
      async () => (await ask(ChangeWebhookEndpointDocument, { input: { endpointId, state } })).changeWebhookEndpoint,
    );
    if (done) await this.live.refresh();
  }
}

/** An address being registered, or changed when it is there already. */
export class EndpointForm {
  readonly act = new Act();
  url = $state('');
  isEverything = $state(true);
  types = $state<RentalEventType[]>([]);
  readonly #endpointId: string | undefined;
  #key = crypto.randomUUID();

  constructor(present?: EndpointShownFragment) {
    this.#endpointId = present?.id;
    if (!present) return;
    this.url = present.url;
    this.isEverything = present.types === null;
    this.types = [...(present.types ?? [])];
  }

  /** What came of it, with the secret of a new address; undefined when refused. */
  async save(): Promise<{ readonly issued?: IssuedSecret } | undefined> {
    const url = this.url.trim();
    const types = this.isEverything ? null : [...this.types];
    const endpointId = this.#endpointId;
    if (endpointId !== undefined) {
      const changed = await this.act.run(
        async () =>
          (await ask(ChangeWebhookEndpointDocument, { input: { endpointId, url, types } })).changeWebhookEndpoint,
      );
      return changed && {};
    }
    const input = { idempotencyKey: this.#key, url, types };
    const made = await this.act.run(
      async () => (await ask(RegisterWebhookEndpointDocument, { input })).registerWebhookEndpoint,
    );
    // What was refused may be put right and is another act then.
    if (this.act.failure === undefined) this.#key = crypto.randomUUID();
    return made && { issued: { secret: made.secret } };
  }
}

export const deliveriesTo = (endpointId: string): Pages<DeliveryShownFragment> =>
  new Pages(async (asked, signal) => {
    const { webhookDeliveries } = await ask(WebhookDeliveriesDocument, { endpointId, ...asked }, signal);
    return webhookDeliveries ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  }, TRIAL_EVERY);

/** Some deliveries to an address; those that lie many pages back are not looked for. */
const deliveriesNamed = async (
  endpointId: string,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<DeliveryShownFragment[]> => {
  const found: DeliveryShownFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < 10 && found.length < wanted.size; page += 1) {
    const asked = { endpointId, first: 100 };
    const { webhookDeliveries }: WebhookDeliveriesQuery = await ask(
      WebhookDeliveriesDocument,
      { ...asked, ...(after === null ? {} : { after }) },
      signal,
    );
    found.push(...(webhookDeliveries?.nodes ?? []).filter(({ id }) => wanted.has(id)));
    if (!webhookDeliveries?.pageInfo.hasNextPage) break;
    after = webhookDeliveries.pageInfo.endCursor;
  }
  return found;
};

/** What was given up, some of it chosen to be delivered again. */
export class DeadLetters {
  readonly pages = new Pages<DeliveryShownFragment>(
    async (asked, signal) => (await ask(DeadLettersDocument, asked, signal)).deadLetters,
    LOOK_EVERY,
  );
  readonly act = new Act();
  chosen = $state<string[]>([]);
  /** Those that were sent again, as they stand now, until others are. */
  readonly again = new Live<readonly DeliveryShownFragment[]>((signal) => this.#followed(signal), TRIAL_EVERY);
  #followedIds = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** What is not delivered again, and why. */
  refused = $state.raw<readonly Refusal[]>([]);

  /** Whether something that was sent again is still on its way. */
  get isFollowing(): boolean {
    return this.#followedIds.size > 0 && (this.again.data ?? []).some(({ state }) => state === 'PENDING');
  }

  /** Looked up among the deliveries to their addresses, where they stand by when they were made. */
  async #followed(signal: AbortSignal): Promise<DeliveryShownFragment[]> {
    const ids = this.#followedIds;
    const endpoints = [...new Set(ids.values())];
    const found = await Promise.all(
      endpoints.map((endpointId) => {
        const wanted = [...ids].filter(([, of]) => of === endpointId).map(([id]) => id);
        return deliveriesNamed(endpointId, new Set(wanted), signal);
      }),
    );
    return found.flat();
  }

  /** How many are on their way again; undefined when the whole was refused. */
  async redeliver(deliveryIds: readonly string[]): Promise<number | undefined> {
    const done = await this.act.run(
      async () =>
        (await ask(RedeliverWebhooksDocument, { input: { deliveryIds: [...deliveryIds] } })).redeliverWebhooks,
    );
    if (!done) return undefined;
    this.refused = done.results.flatMap(({ error }) => (error ? [error] : []));
    this.chosen = [];
    const sent = new Set(done.results.filter(({ error }) => !error).map(({ deliveryId }) => deliveryId));
    const letters = this.pages.nodes.filter(({ id }) => sent.has(id));
    this.#followedIds = new Map(letters.map(({ id, endpointId }) => [id, endpointId]));
    await Promise.all([this.pages.live.refresh(), this.again.refresh()]);
    return done.results.length - this.refused.length;
  }
}
