/** Endpoints of partners, and what is on its way to them, in the table. */
import { ABSENT, type Condition } from '../../platform/condition.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Page, Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, secondEnding, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { WebhookDelivery, WebhookEndpoint } from './webhook-types.ts';
import { isDeadLetter } from './webhooks.ts';

/** Holds only while nobody else has changed it since; of what is new, while there is none. */
const unchanged = (before: { readonly revision: number } | undefined): Condition =>
  before ? [{ attribute: 'revision', is: before.revision }] : ABSENT;

const endpointKey = (endpointId: string) => items.WEBHOOK_ENDPOINT.key({ endpointId });

const endpointItem = (endpoint: WebhookEndpoint): Item => {
  const { id: endpointId, partnerId } = endpoint;
  const keys = items.WEBHOOK_ENDPOINT.listKeys({ partnerId, endpointId });
  return itemOf('WEBHOOK_ENDPOINT', { ...endpointKey(endpointId), ...keys }, endpoint);
};

export const endpointOf = (item: Item): WebhookEndpoint => attributesOf(item) as unknown as WebhookEndpoint;

/** Writes an endpoint over what it was. */
export const endpointWrite = (before: WebhookEndpoint | undefined, after: WebhookEndpoint): Write => ({
  put: endpointItem({ ...after, revision: (before?.revision ?? 0) + 1 }),
  if: unchanged(before),
});

/** The endpoint as it stands this moment. */
export const seeEndpoint = async (store: Store, id: string): Promise<WebhookEndpoint | undefined> => {
  const item = nounOf(id) === 'webhookEndpoint' ? await store.get(endpointKey(id), { consistent: true }) : undefined;
  return item && endpointOf(item);
};

/** Endpoints of a partner, the oldest first. */
export const endpointsOf = async (store: Store, partnerId: string): Promise<WebhookEndpoint[]> => {
  const found = await store.queryAll({ index: 'lists', pk: items.WEBHOOK_ENDPOINT.listPk({ partnerId }) });
  return found.map(endpointOf).sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
};

const deliveryKey = (deliveryId: string) => items.WEBHOOK_DELIVERY.key({ deliveryId });

const DUE = 'WEBHOOKS_DUE';

const deadLettersOf = (partnerId: string): string => `DEAD_LETTERS#${partnerId}`;

/** Where a delivery is found: among what is due, among the dead letters, or nowhere. */
const queueKeys = (delivery: WebhookDelivery) => {
  const { id: deliveryId, endpointId, partnerId, nextAt, message } = delivery;
  const queued = (queue: string, at: Instant) =>
    items.WEBHOOK_DELIVERY.findKeys({ queue, at: toDateTime(at), endpointId, deliveryId });
  if (nextAt !== undefined) return queued(DUE, nextAt);
  return isDeadLetter(delivery) ? queued(deadLettersOf(partnerId), message.at) : {};
};

/** How long the log of deliveries reaches back. */
const KEPT = 90 * DAY;

const deliveryItem = (delivery: WebhookDelivery): Item => {
  const { id: deliveryId, endpointId, madeAt } = delivery;
  const keys = items.WEBHOOK_DELIVERY.listKeys({ endpointId, madeAt: toDateTime(madeAt), deliveryId });
  const expiresAt = Math.ceil((madeAt + KEPT) / 1_000);
  return itemOf(
    'WEBHOOK_DELIVERY',
    { ...deliveryKey(deliveryId), ...keys, ...queueKeys(delivery) },
    { ...delivery, expiresAt },
  );
};

export const deliveryOf = (item: Item): WebhookDelivery => attributesOf(item) as unknown as WebhookDelivery;

/** Writes a delivery over what it was. */
export const deliveryWrite = (before: WebhookDelivery | undefined, after: WebhookDelivery): Write => ({
  put: deliveryItem({ ...after, revision: (before?.revision ?? 0) + 1 }),
  if: unchanged(before),
});

/** The delivery as it stands this moment. */
export const seeDelivery = async (store: Store, id: string): Promise<WebhookDelivery | undefined> => {
  const item = nounOf(id) === 'webhookDelivery' ? await store.get(deliveryKey(id), { consistent: true }) : undefined;
  return item && deliveryOf(item);
};

/** What was sent to an endpoint, the latest first. */
export const deliveriesTo = async (
  store: Store,
  endpointId: string,
  page: ListArguments,
): Promise<Connection<WebhookDelivery>> => {
  const pk = items.WEBHOOK_DELIVERY.listPk({ endpointId });
  return mapConnection(await storedConnection(store, { index: 'lists', pk, newestFirst: true }, page), deliveryOf);
};

/** What could not be delivered to a partner, the latest first. */
export const deadLettersFor = async (
  store: Store,
  partnerId: string,
  page: ListArguments,
): Promise<Connection<WebhookDelivery>> => {
  const pk = items.WEBHOOK_DELIVERY.findPk({ queue: deadLettersOf(partnerId) });
  const keys = await storedConnection(store, { index: 'finder', pk, newestFirst: true }, page);
  const found = await store.getMany(keys.nodes);
  const edges = keys.edges.flatMap(({ cursor }, i) => {
    const item = found[i];
    return item ? [{ cursor, node: deliveryOf(item) }] : [];
  });
  return { ...keys, edges, nodes: edges.map(({ node }) => node) };
};

/** A delivery that is due: its keys tell whose, before it is read. */
export interface Due {
  readonly deliveryId: string;
  readonly endpointId: string;
}

/** A page of what is due, what waits longest first. */
export const deliveriesDue = async (
  store: Store,
  now: Instant,
  after: Page['next'],
): Promise<{ due: Due[]; next: Page['next'] }> => {
  const pk = items.WEBHOOK_DELIVERY.findPk({ queue: DUE });
  const sortTo = `${toDateTime(now)}~`;
  const page = await store.query({ index: 'finder', pk, sortTo, limit: 100, ...(after ? { after } : {}) });
  const due = page.items.map(({ findSk }) => {
    const [, endpointId = '', deliveryId = ''] = String(findSk).split('#');
    return { endpointId, deliveryId };
  });
  return { due, next: page.next };
};

/** The end of the first second after an instant in which something is to be tried. */
export const nextDeliveryDue = async (store: Store, after: Instant): Promise<Instant | undefined> => {
  const pk = items.WEBHOOK_DELIVERY.findPk({ queue: DUE });
  const { items: keys } = await store.query({ index: 'finder', pk, sortFrom: `${toDateTime(after)}~`, limit: 1 });
  return secondEnding(keys[0]?.findSk);
};
