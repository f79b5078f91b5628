/** Use cases around the addresses to which a partner has its events sent. */
import type { Connection, ListArguments } from '../../platform/connection.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { newSigningSecret } from '../../platform/signing.ts';
import { take } from '../../platform/take.ts';
import { partnerIdOf } from '../rules.ts';
import type { RentalEventType } from './types.ts';
import {
  deadLettersFor,
  deliveriesTo,
  deliveryWrite,
  endpointsOf,
  endpointWrite,
  seeDelivery,
  seeEndpoint,
} from './webhook-records.ts';
import type {
  ChangeWebhookRefusal,
  RegisterWebhookRefusal,
  RotateWebhookSecretRefusal,
  SigningSecret,
  TestWebhookRefusal,
  WebhookDelivery,
  WebhookEndpoint,
} from './webhook-types.ts';
import { disabled, enabled, endpointRefusals, FIRST_TRY_ENDS, MOST_ENDPOINTS, rotated } from './webhooks.ts';

/** An endpoint with the secret that signs what is sent to it: shown to whoever made the secret, and to nobody else. */
export interface KeyedEndpoint {
  readonly endpoint: WebhookEndpoint;
  readonly secret: string;
}

const keyed = ({ sealing }: Context, endpoint: WebhookEndpoint): KeyedEndpoint => {
  const [newest] = endpoint.secrets;
  return { endpoint, secret: sealing.unseal(certain(newest, 'a secret').secretSealed) };
};

const newSecret = ({ sealing, now }: Context, key: string): SigningSecret => ({
  secretSealed: sealing.seal(newSigningSecret()),
  madeAt: now,
  key,
});

/** Where no courier was handed in, nothing can be sent anywhere. */
const reaches = async ({ courier }: Context, url: string): Promise<boolean> =>
  URL.canParse(url) && courier !== undefined && (await courier.reaches(url));

const own = (ctx: Context, endpoint: WebhookEndpoint | undefined): WebhookEndpoint | undefined =>
  endpoint?.partnerId === partnerIdOf(ctx.viewer) ? endpoint : undefined;

/** An endpoint of the caller's as it stands this moment. */
export const ownEndpoint = async (ctx: Context, id: string): Promise<WebhookEndpoint | undefined> =>
  own(ctx, await seeEndpoint(ctx.store, id));

const notFound = refusal('ENDPOINT_NOT_FOUND' as const, ['input', 'endpointId']);

interface RegisterWebhook {
  readonly idempotencyKey: string;
  readonly url: string;
  readonly types?: readonly RentalEventType[] | null | undefined;
}

/** Registers an address. Its id comes from the key: it is its own record of having been registered. */
export const registerWebhookEndpoint = async (
  ctx: Context,
  { idempotencyKey, url, types }: RegisterWebhook,
): Promise<Result<KeyedEndpoint, RegisterWebhookRefusal>> => {
  const partnerId = partnerIdOf(ctx.viewer);
  const id = derivedId('webhookEndpoint', partnerId, 'registerWebhookEndpoint', idempotencyKey);
  const parts = { url, ...(types ? { types } : {}) };
  const hash = inputHash(parts);
  const isReached = await reaches(ctx, url);
  return take<{ made: WebhookEndpoint | undefined; others: number }, KeyedEndpoint, RegisterWebhookRefusal>(ctx, {
    stamp: stampOf(ctx, 'registerWebhookEndpoint'),
    look: async () => {
      const [made, all] = await Promise.all([seeEndpoint(ctx.store, id), endpointsOf(ctx.store, partnerId)]);
      return { made, others: all.length };
    },
    repeated: ({ made }) => (made?.inputHash === hash ? keyed(ctx, made) : undefined),
    refusals: ({ made, others }) => [
      ...(made ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])] : []),
      ...(made || others < MOST_ENDPOINTS
        ? []
        : [refusal('ENDPOINTS_TOO_MANY' as const, ['input'], { most: MOST_ENDPOINTS })]),
      ...endpointRefusals(parts, isReached),
    ],
    change: () => {
      const secrets = [newSecret(ctx, idempotencyKey)];
      const state = 'ENABLED' as const;
      const endpoint = { id, partnerId, ...parts, state, secrets, madeAt: ctx.now, inputHash: hash, revision: 1 };
      return { writes: [endpointWrite(undefined, endpoint)], answer: keyed(ctx, endpoint) };
    },
  });
};

interface ChangeWebhook {
  readonly endpointId: string;
  readonly url?: string | null | undefined;
  readonly types?: readonly RentalEventType[] | null | undefined;
  readonly state?: WebhookEndpoint['state'] | null | undefined;
}

/** What an endpoint becomes: what is absent stays, types of null are all of them. */
const changed = (endpoint: WebhookEndpoint, { url, types, state }: ChangeWebhook): WebhookEndpoint => {
  const { types: before, ...rest } = endpoint;
  const wanted = types === undefined ? before : (types ?? undefined);
  const next = { ...rest, ...(wanted ? { types: wanted } : {}), url: url ?? endpoint.url };
  if (state === 'DISABLED') return endpoint.state === 'DISABLED' ? next : disabled(next, 'PARTNER');
  return state === 'ENABLED' ? enabled(next) : next;
};

export const changeWebhookEndpoint = async (
  ctx: Context,
  input: ChangeWebhook,
): Promise<Result<WebhookEndpoint, ChangeWebhookRefusal>> => {
  const isReached = input.url == null || (await reaches(ctx, input.url));
  return take<WebhookEndpoint | undefined, WebhookEndpoint, ChangeWebhookRefusal>(ctx, {
    stamp: stampOf(ctx, 'changeWebhookEndpoint'),
    look: () => ownEndpoint(ctx, input.endpointId),
    refusals: (endpoint) => (endpoint ? endpointRefusals(changed(endpoint, input), isReached) : [notFound]),
    change: (seen) => {
      const before = certain(seen, 'the endpoint');
      const after = changed(before, input);
      return { writes: [endpointWrite(before, after)], answer: after };
    },
  });
};

interface OfEndpoint {
  readonly idempotencyKey: string;
  readonly endpointId: string;
}

/** Makes a new secret; the one before it signs beside it for a day, so that the receiver can be told in between. */
export const rotateWebhookSecret = (
  ctx: Context,
  { idempotencyKey, endpointId }: OfEndpoint,
): Promise<Result<KeyedEndpoint, RotateWebhookSecretRefusal>> =>
  take<WebhookEndpoint | undefined, KeyedEndpoint, RotateWebhookSecretRefusal>(ctx, {
    stamp: stampOf(ctx, 'rotateWebhookSecret'),
    look: () => ownEndpoint(ctx, endpointId),
    repeated: (endpoint) => (endpoint?.secrets[0]?.key === idempotencyKey ? keyed(ctx, endpoint) : undefined),
    refusals: (endpoint) => (endpoint ? [] : [notFound]),
    change: (seen) => {
      const before = certain(seen, 'the endpoint');
      const after = { ...before, secrets: rotated(before.secrets, newSecret(ctx, idempotencyKey)) };
      return { writes: [endpointWrite(before, after)], answer: keyed(ctx, after) };
    },
  });

const trialOf = (ctx: Context, { id: endpointId, partnerId }: WebhookEndpoint, key: string): WebhookDelivery => {
  const id = derivedId('webhookDelivery', endpointId, 'testWebhook', key);
  const news = { id: derivedId('rentalEvent', id), partnerId, type: 'WEBHOOK_TEST', subjectId: endpointId } as const;
  return {
    id,
    partnerId,
    endpointId,
    message: { ...news, revision: 1, at: ctx.now },
    state: 'PENDING',
    madeAt: ctx.now,
    nextAt: ctx.now + FIRST_TRY_ENDS,
    round: 0,
    tries: [],
    revision: 1,
  };
};

/** Sends one message on trial, also to an endpoint that is disabled. */
export const testWebhook = (
  ctx: Context,
  { idempotencyKey, endpointId }: OfEndpoint,
): Promise<Result<WebhookDelivery, TestWebhookRefusal>> =>
  take<[WebhookEndpoint | undefined, WebhookDelivery | undefined], WebhookDelivery, TestWebhookRefusal>(ctx, {
    stamp: stampOf(ctx, 'testWebhook'),
    look: async () => {
      const endpoint = await ownEndpoint(ctx, endpointId);
      return [endpoint, endpoint && (await seeDelivery(ctx.store, trialOf(ctx, endpoint, idempotencyKey).id))];
    },
    repeated: ([, made]) => made,
    refusals: ([endpoint]) => (endpoint ? [] : [notFound]),
    change: ([endpoint]) => {
      const delivery = trialOf(ctx, certain(endpoint, 'the endpoint'), idempotencyKey);
      return { writes: [deliveryWrite(undefined, delivery)], answer: delivery };
    },
  });

export const webhookEndpoints = (ctx: Context): Promise<WebhookEndpoint[]> =>
  endpointsOf(ctx.store, partnerIdOf(ctx.viewer));

/** What was sent to an endpoint of the caller's, the latest first; undefined when it has no such endpoint. */
export const webhookDeliveries = async (
  ctx: Context,
  endpointId: string,
  page: ListArguments,
): Promise<Connection<WebhookDelivery> | undefined> =>
  (await ownEndpoint(ctx, endpointId)) && deliveriesTo(ctx.store, endpointId, page);

/** What could not be delivered to the caller, the latest first. */
export const deadLetters = (ctx: Context, page: ListArguments): Promise<Connection<WebhookDelivery>> =>
  deadLettersFor(ctx.store, partnerIdOf(ctx.viewer), page);
