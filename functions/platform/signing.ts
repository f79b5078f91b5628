/** Messages to systems of others are signed after Standard Webhooks 1.0, so that they know who sent them, and when. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from './time.ts';

export interface SignedMessage {
  readonly id: string;
  readonly body: string;
  /** When it is sent: receivers take nothing that is older or newer than five minutes. */
  readonly at: Instant;
}

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A new secret that receiver and sender share. */
export const newSigningSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

/** Headers that prove a message by each of the secrets: while they are turned over, the receiver knows only one. */
export const signedHeaders = (secrets: readonly string[], { id, body, at }: SignedMessage): Record<string, string> => {
  const timestamp = String(Math.floor(at / 1_000));
  const signature = (secret: string): string =>
    createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signature(secret)}`).join(' '),
  };
};
