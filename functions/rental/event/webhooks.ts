/** To whom an event is sent, when it is tried again, and when it is given up. Pure. */
import type { Receipt } from '../../platform/courier.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY, HOUR, MINUTE, toDateTime, type Instant } from '../../platform/time.ts';
import type { RentalEventType } from './types.ts';
import type {
  DisabledBecause,
  SigningSecret,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookMessage,
} from './webhook-types.ts';

/** Most endpoints of a partner. */
export const MOST_ENDPOINTS = 5;
const MOST_URL = 500;
const MOST_TYPES = 50;
/** Tries that a delivery remembers. */
const MOST_TRIES = 20;

/** How long is waited after each try; after the last one no more. */
const BACK_OFF: readonly number[] = [5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR];

/** From then on a first try has surely come to an end, and whoever looks for what is due may take the delivery. */
export const FIRST_TRY_ENDS = MINUTE;

/** How long a secret still signs after a newer one was made. */
const ROTATION = DAY;

/** An endpoint at which nothing has arrived for so long is no longer tried. */
const FAILURE_ENDS = 3 * DAY;

/** Whether a text is an address that could be sent to; where it leads is looked at by whoever goes there. */
const isAddress = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && text.length <= MOST_URL && url.username === '' && url.password === '' && url.hash === '';
};

export interface EndpointParts {
  readonly url: string;
  readonly types?: readonly RentalEventType[] | undefined;
}

/** Everything against what an endpoint is to be; `reaches` is what the courier says of its address. */
export const endpointRefusals = (
  { url, types }: EndpointParts,
  reaches: boolean,
): Refusal<'URL_REFUSED' | 'TYPES_INVALID'>[] => [
  ...(isAddress(url) && reaches ? [] : [refusal('URL_REFUSED' as const, ['input', 'url'], { most: MOST_URL })]),
  ...(types && (types.length === 0 || types.length > MOST_TYPES || new Set(types).size < types.length)
    ? [refusal('TYPES_INVALID' as const, ['input', 'types'])]
    : []),
];

/** Whether an event is sent to an endpoint. */
export const wants = ({ state, types }: WebhookEndpoint, type: RentalEventType): boolean =>
  state === 'ENABLED' && (types === undefined || types.includes(type));

/** The secrets after a new one was made: the one before it signs on for a while, older ones no more. */
export const rotated = (secrets: readonly SigningSecret[], next: SigningSecret): SigningSecret[] => {
  const [last] = secrets;
  return last ? [next, { ...last, endsAt: next.madeAt + ROTATION }] : [next];
};

/** Those that sign at an instant. */
export const liveSecrets = (secrets: readonly SigningSecret[], at: Instant): SigningSecret[] =>
  secrets.filter(({ endsAt }) => endsAt === undefined || at < endsAt);

/** The body of a message: that something happened and where to look. The same text at every try. */
export const bodyOf = ({ id, type, at, seq, subjectId, orderId, revision }: WebhookMessage): string =>
  JSON.stringify({ type, timestamp: toDateTime(at), data: { id, seq, subjectId, orderId, revision } });

const isTrial = ({ message }: WebhookDelivery): boolean => message.type === 'WEBHOOK_TEST';

const arrived = (receipt: Receipt): boolean => 'status' in receipt && receipt.status >= 200 && receipt.status < 300;

/** The receiver says that it wants nothing more, ever. */
const isGone = (receipt: Receipt): boolean => 'status' in receipt && receipt.status === 410;

/** A delivery that is not tried any more, until somebody has it delivered again. */
export const givenUp = ({ nextAt: _, ...delivery }: WebhookDelivery): WebhookDelivery => ({
  ...delivery,
  state: 'DEAD',
});

/** A delivery after a try. */
export const afterTry = (delivery: WebhookDelivery, receipt: Receipt, at: Instant): WebhookDelivery => {
  const { nextAt: _, ...rest } = delivery;
  const tries = [...delivery.tries, { ...receipt, at }].slice(-MOST_TRIES);
  const tried = { ...rest, tries, round: delivery.round + 1 };
  if (arrived(receipt)) return { ...tried, state: 'DELIVERED' };
  const wait = isTrial(delivery) || isGone(receipt) ? undefined : BACK_OFF[delivery.round];
  return wait === undefined ? givenUp(tried) : { ...tried, nextAt: at + wait };
};

/** A delivery that is to be made again from the first try on. */
export const askedAgain = (delivery: WebhookDelivery, at: Instant): WebhookDelivery => ({
  ...delivery,
  state: 'PENDING',
  round: 0,
  nextAt: at + FIRST_TRY_ENDS,
});

/** Whether a delivery stands in the list of dead letters: a trial that failed has told what it was to tell. */
export const isDeadLetter = (delivery: WebhookDelivery): boolean => delivery.state === 'DEAD' && !isTrial(delivery);

/** Whether a delivery goes to an endpoint as it stands: a trial does always. */
export const maySend = (delivery: WebhookDelivery, { state }: WebhookEndpoint): boolean =>
  state === 'ENABLED' || isTrial(delivery);

export const enabled = ({
  disabledBecause: _,
  failingSince: __,
  losingSince: ___,
  ...endpoint
}: WebhookEndpoint): WebhookEndpoint => ({ ...endpoint, state: 'ENABLED' });

export const disabled = (endpoint: WebhookEndpoint, disabledBecause: DisabledBecause): WebhookEndpoint => ({
  ...endpoint,
  state: 'DISABLED',
  disabledBecause,
});

/** An endpoint after a try and what has become of its delivery; undefined when that says nothing new of it. */
export const afterReceipt = (
  endpoint: WebhookEndpoint,
  receipt: Receipt,
  tried: WebhookDelivery,
  at: Instant,
): WebhookEndpoint | undefined => {
  if (endpoint.state === 'DISABLED') return undefined;
  if (arrived(receipt)) return endpoint.failingSince === undefined ? undefined : enabled(endpoint);
  if (isGone(receipt)) return disabled(endpoint, 'GONE');
  const { failingSince = at, losingSince = isDeadLetter(tried) ? at : undefined } = endpoint;
  if (at - failingSince >= FAILURE_ENDS) return disabled(endpoint, 'FAILING');
  if (failingSince === endpoint.failingSince && losingSince === endpoint.losingSince) return undefined;
  return { ...endpoint, failingSince, ...(losingSince === undefined ? {} : { losingSince }) };
};

/** Whether a try came through. */
export const cameThrough = ({ state }: WebhookDelivery): boolean => state === 'DELIVERED';
