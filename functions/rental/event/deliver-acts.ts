/** Sends events on their way: first as they happen, then again while a receiver does not take them. */
import { commitWhatHolds } from '../../platform/batch.ts';
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Courier } from '../../platform/courier.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { signedHeaders } from '../../platform/signing.ts';
import type { Page, Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { eventOf } from './records.ts';
import type { RentalEvent } from './types.ts';
import {
  deliveriesDue,
  deliveryOf,
  deliveryWrite,
  endpointsOf,
  endpointWrite,
  seeDelivery,
  seeEndpoint,
  type Due,
} from './webhook-records.ts';
import type { WebhookDelivery, WebhookEndpoint } from './webhook-types.ts';
import {
  afterReceipt,
  afterTry,
  bodyOf,
  cameThrough,
  FIRST_TRY_ENDS,
  givenUp,
  liveSecrets,
  maySend,
  wants,
} from './webhooks.ts';

const deliveryOfEvent = (message: RentalEvent, { id: endpointId, partnerId }: WebhookEndpoint): WebhookDelivery => ({
  id: derivedId('webhookDelivery', endpointId, message.id),
  partnerId,
  endpointId,
  message,
  state: 'PENDING',
  madeAt: message.at,
  nextAt: message.at + FIRST_TRY_ENDS,
  round: 0,
  tries: [],
  revision: 1,
});

/** Notes for each new event to which endpoints of its partner it is to be sent; told twice, it is noted once. */
export const sendRentalEvents: Reaction = {
  name: 'sendRentalEvents',
  on: ['RENTAL_EVENT'],
  run: async (changes, store) => {
    const events = changes.flatMap(({ before, after }) => (!before && after ? [eventOf(after)] : []));
    const partners = [...new Set(events.map(({ partnerId }) => partnerId))];
    const endpoints = (await Promise.all(partners.map((partnerId) => endpointsOf(store, partnerId)))).flat();
    const writes = events.flatMap((event) =>
      endpoints
        .filter((endpoint) => endpoint.partnerId === event.partnerId && wants(endpoint, event.type))
        .map((endpoint): Write => deliveryWrite(undefined, deliveryOfEvent(event, endpoint))),
    );
    const at = Math.max(0, ...events.map((event) => event.at));
    if (!(await commitWhatHolds(store, writes, { actor: 'system', useCase: 'sendRentalEvents', at })))
      throw new Error('deliveries could not be noted; the stream will tell again');
  },
};

/** What a delivery needs beside the table. */
export interface Delivering {
  readonly store: Store;
  readonly sealing: Sealing;
  readonly courier: Courier;
  readonly now: () => Instant;
  /** Everybody's clock, by which receivers tell a message from one that is sent again: in a sandbox another. */
  readonly world: () => Instant;
}

/** Time that one round of work takes at most before it leaves the rest to the next; a function has a minute. */
const ROUND_MS = 40_000;
/** Endpoints that are sent to at the same time. */
const AT_ONCE = 10;

/** What is to be delivered: by the clock, or as a change has told, for as long as nothing has come of that. */
type Asked = Due & { readonly revision?: number };

const isDue = ({ state, nextAt = 0, revision }: WebhookDelivery, asked: Asked, now: Instant): boolean =>
  state === 'PENDING' && (asked.revision === undefined ? nextAt <= now : asked.revision === revision);

/** Sends once and notes what became of it. False when nothing more need be tried at this endpoint for now. */
const deliver = async ({ store, sealing, courier, now, world }: Delivering, asked: Asked): Promise<boolean> => {
  const [delivery, endpoint] = await Promise.all([
    seeDelivery(store, asked.deliveryId),
    seeEndpoint(store, asked.endpointId),
  ]);
  if (!delivery || !endpoint || !isDue(delivery, asked, now())) return true;
  const stamp = { actor: 'system', useCase: 'deliverWebhook', at: now() };
  if (!maySend(delivery, endpoint)) {
    await store.commit([deliveryWrite(delivery, givenUp(delivery))], stamp);
    return true;
  }
  const body = bodyOf(delivery.message);
  const secrets = liveSecrets(endpoint.secrets, stamp.at).map(({ secretSealed }) => sealing.unseal(secretSealed));
  const signed = signedHeaders(secrets, { id: delivery.message.id, body, at: world() });
  const receipt = await courier.post(endpoint.url, { ...signed, 'content-type': 'application/json' }, body);
  const tried = afterTry(delivery, receipt, now());
  // Receivers live by everybody's clock: one that is put ahead in a sandbox makes nobody silent for days.
  const health = afterReceipt(endpoint, receipt, tried, world());
  // Each holds by itself: an endpoint that was changed meanwhile learns of its health at the next try.
  await store.commit([deliveryWrite(delivery, tried)], stamp);
  if (health) await store.commit([endpointWrite(endpoint, health)], stamp);
  return cameThrough(tried);
};

/**
 * Sends what is given, of one endpoint one after the other. An endpoint at which one did not arrive is left alone for
 * this round, so that one that is down holds up nobody else.
 */
const deliverAll = async (
  parts: Delivering,
  due: readonly Asked[],
  failed: Set<string>,
  until: Instant,
): Promise<void> => {
  const queues = [...Map.groupBy(due, ({ endpointId }) => endpointId)];
  const work = async (): Promise<void> => {
    for (let next = queues.shift(); next; next = queues.shift()) {
      const [endpointId, queue] = next;
      for (const one of queue) {
        if (failed.has(endpointId) || parts.now() > until) break;
        if (!(await deliver(parts, one))) failed.add(endpointId);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

/** Whether a change puts a delivery on its way: one that is new, or asked for again. */
const isFresh = ({ before, after }: Change): boolean => after?.state === 'PENDING' && before?.state !== 'PENDING';

/** The first try, as soon as the stream tells. What it does not get to, or what is told twice, is left to the clock. */
export const deliverFresh = (parts: Delivering): Reaction => ({
  name: 'deliverFresh',
  on: ['WEBHOOK_DELIVERY'],
  run: async (changes) => {
    const fresh = changes.filter(isFresh).flatMap(({ after }) => (after ? [deliveryOf(after)] : []));
    const due = fresh.map(({ id: deliveryId, endpointId, revision }) => ({ deliveryId, endpointId, revision }));
    await deliverAll(parts, due, new Set(), parts.now() + ROUND_MS);
  },
});

/** Tries again what is due, and what a first try has not come to. */
export const deliverDue = async (parts: Delivering): Promise<void> => {
  const [now, failed] = [parts.now(), new Set<string>()];
  let page: Page['next'];
  do {
    const { due, next } = await deliveriesDue(parts.store, now, page);
    await deliverAll(parts, due, failed, now + ROUND_MS);
    page = next;
  } while (page && parts.now() <= now + ROUND_MS);
};
