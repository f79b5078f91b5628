import type { Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { redeliverWebhooks } from './redeliver-acts.ts';
import { webhookTexts } from './refusals.ts';
import {
  changeWebhookEndpoint,
  deadLetters,
  registerWebhookEndpoint,
  rotateWebhookSecret,
  testWebhook,
  webhookDeliveries,
  webhookEndpoints,
  type KeyedEndpoint,
} from './webhook-acts.ts';
import type { WebhookRefusal } from './webhook-types.ts';
import { liveSecrets } from './webhooks.ts';

const errors = <T, Code extends WebhookRefusal>({ language }: Context, result: Result<T, Code>): UserError<Code>[] =>
  result.ok ? [] : userErrors(result.refusals, webhookTexts, language);

const keyedPayload = <Code extends WebhookRefusal>(ctx: Context, result: Result<KeyedEndpoint, Code>) => ({
  endpoint: result.ok ? result.value.endpoint : null,
  secret: result.ok ? result.value.secret : null,
  userErrors: errors(ctx, result),
});

export const resolvers: Resolvers = {
  Query: {
    webhookEndpoints: (_, __, ctx) => webhookEndpoints(ctx),
    webhookDeliveries: (_, { endpointId, ...page }, ctx) => webhookDeliveries(ctx, endpointId, page),
    deadLetters: (_, page, ctx) => deadLetters(ctx, page),
  },
  Mutation: {
    registerWebhookEndpoint: async (_, { input }, ctx) => keyedPayload(ctx, await registerWebhookEndpoint(ctx, input)),
    changeWebhookEndpoint: async (_, { input }, ctx) => {
      const result = await changeWebhookEndpoint(ctx, input);
      return { endpoint: result.ok ? result.value : null, userErrors: errors(ctx, result) };
    },
    rotateWebhookSecret: async (_, { input }, ctx) => keyedPayload(ctx, await rotateWebhookSecret(ctx, input)),
    testWebhook: async (_, { input }, ctx) => {
      const result = await testWebhook(ctx, input);
      return { delivery: result.ok ? result.value : null, userErrors: errors(ctx, result) };
    },
    redeliverWebhooks: async (_, { input }, ctx) => {
      const all = await redeliverWebhooks(ctx, input);
      const results = (all.ok ? all.value : []).map(({ deliveryId, result }) => ({
        deliveryId,
        delivery: result.ok ? result.value : null,
        error: errors(ctx, result)[0] ?? null,
      }));
      return { results, userErrors: errors(ctx, all) };
    },
  },
  WebhookEndpoint: {
    types: ({ types }) => (types ? [...types] : null),
    secrets: ({ secrets }, _, { now }) => liveSecrets(secrets, now).map(({ madeAt, endsAt }) => ({ madeAt, endsAt })),
  },
  WebhookDelivery: {
    type: ({ message }) => message.type,
    eventId: ({ message }) => message.id,
    subjectId: ({ message }) => message.subjectId,
    // The end of its only try, which a trial waits for, is no time at which it is tried again.
    nextAt: ({ message, nextAt }) => (message.type === 'WEBHOOK_TEST' ? null : (nextAt ?? null)),
    tries: ({ tries }) =>
      tries.map((one) => ({
        at: one.at,
        status: 'status' in one ? one.status : null,
        trouble: 'trouble' in one ? one.trouble : null,
      })),
  },
};
