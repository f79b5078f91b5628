import type { Receipt } from '../../platform/courier.ts';
import type { Instant } from '../../platform/time.ts';
import type { RentalEventType, RentalNews } from './types.ts';

/** Secret that a receiver shares with us; several live at once only while they are turned over. */
export interface SigningSecret {
  readonly secretSealed: string;
  readonly madeAt: Instant;
  /** Idempotency key of the act that made it. */
  readonly key: string;
  /** From then on nothing is signed by it; absent of the newest. */
  readonly endsAt?: Instant;
}

/** Why nothing is sent to an endpoint. */
export type DisabledBecause = 'PARTNER' | 'FAILING' | 'GONE';

/** Address of a partner's system to which events are sent. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly partnerId: string;
  readonly url: string;
  /** What is sent; everything, also what comes to be told later, when absent. */
  readonly types?: readonly RentalEventType[];
  readonly state: 'ENABLED' | 'DISABLED';
  readonly disabledBecause?: DisabledBecause;
  /** The newest first; at most two. */
  readonly secrets: readonly SigningSecret[];
  /** Since when nothing has arrived; absent while messages arrive. */
  readonly failingSince?: Instant;
  /** Since when messages are given up; absent while messages arrive. */
  readonly losingSince?: Instant;
  readonly madeAt: Instant;
  readonly inputHash: string;
  readonly revision: number;
}

/** One try to deliver. */
export type WebhookTry = Receipt & { readonly at: Instant };

/** What is sent: an event of the log, or a trial that is in none. */
export type WebhookMessage = RentalNews & { readonly seq?: number };

/** PENDING: it is tried again. DEAD: given up, until somebody has it delivered again. */
export type DeliveryState = 'PENDING' | 'DELIVERED' | 'DEAD';

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  readonly id: string;
  readonly partnerId: string;
  readonly endpointId: string;
  readonly message: WebhookMessage;
  readonly state: DeliveryState;
  readonly madeAt: Instant;
  /** When it is to be tried next; while the first try goes on, when that has surely come to an end. */
  readonly nextAt?: Instant;
  /** How often it was tried since it was made or asked for again. */
  readonly round: number;
  /** The latest tries, the last of them last. */
  readonly tries: readonly WebhookTry[];
  readonly revision: number;
}

export type RegisterWebhookRefusal =
  'URL_REFUSED' | 'TYPES_INVALID' | 'ENDPOINTS_TOO_MANY' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN';
export type ChangeWebhookRefusal = 'ENDPOINT_NOT_FOUND' | 'URL_REFUSED' | 'TYPES_INVALID' | 'TRY_AGAIN';
export type RotateWebhookSecretRefusal = 'ENDPOINT_NOT_FOUND' | 'TRY_AGAIN';
export type TestWebhookRefusal = 'ENDPOINT_NOT_FOUND' | 'TRY_AGAIN';
export type RedeliverWebhookRefusal = 'DELIVERY_NOT_FOUND' | 'ENDPOINT_DISABLED' | 'TRY_AGAIN';
export type RedeliverWebhooksRefusal = 'DELIVERIES_INVALID';
export type WebhookRefusal =
  | RegisterWebhookRefusal
  | ChangeWebhookRefusal
  | RotateWebhookSecretRefusal
  | TestWebhookRefusal
  | RedeliverWebhookRefusal
  | RedeliverWebhooksRefusal;
