/** Has made again what could not be delivered. */
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { ownEndpoint } from './webhook-acts.ts';
import { deliveryWrite, seeDelivery } from './webhook-records.ts';
import type {
  RedeliverWebhookRefusal,
  RedeliverWebhooksRefusal,
  WebhookDelivery,
  WebhookEndpoint,
} from './webhook-types.ts';
import { askedAgain } from './webhooks.ts';

/** Has one delivery made again. One that is on its way already stays as it is. */
const redeliver = (ctx: Context, deliveryId: string): Promise<Result<WebhookDelivery, RedeliverWebhookRefusal>> =>
  take<[WebhookDelivery | undefined, WebhookEndpoint | undefined], WebhookDelivery, RedeliverWebhookRefusal>(ctx, {
    stamp: stampOf(ctx, 'redeliverWebhooks'),
    look: async () => {
      const delivery = await seeDelivery(ctx.store, deliveryId);
      const endpoint = delivery && (await ownEndpoint(ctx, delivery.endpointId));
      return [endpoint && delivery, endpoint];
    },
    repeated: ([delivery]) => (delivery?.state === 'PENDING' ? delivery : undefined),
    refusals: ([delivery, endpoint]) => {
      if (!delivery || !endpoint) return [refusal('DELIVERY_NOT_FOUND')];
      return endpoint.state === 'ENABLED' ? [] : [refusal('ENDPOINT_DISABLED')];
    },
    change: ([seen]) => {
      const before = certain(seen, 'the delivery');
      const after = askedAgain(before, ctx.now);
      return { writes: [deliveryWrite(before, after)], answer: after };
    },
  });

const MOST_REDELIVERED = 100;

export interface Redelivered {
  readonly deliveryId: string;
  readonly result: Result<WebhookDelivery, RedeliverWebhookRefusal>;
}

/** Has up to a hundred deliveries made again; each stands for itself. */
export const redeliverWebhooks = async (
  ctx: Context,
  { deliveryIds }: { readonly deliveryIds: readonly string[] },
): Promise<Result<Redelivered[], RedeliverWebhooksRefusal>> => {
  const isFit = deliveryIds.length > 0 && deliveryIds.length <= MOST_REDELIVERED;
  if (!isFit || new Set(deliveryIds).size < deliveryIds.length)
    return refused([refusal('DELIVERIES_INVALID', ['input', 'deliveryIds'], { most: MOST_REDELIVERED })]);
  const results = deliveryIds.map(async (deliveryId) => ({ deliveryId, result: await redeliver(ctx, deliveryId) }));
  return done(await Promise.all(results));
};
