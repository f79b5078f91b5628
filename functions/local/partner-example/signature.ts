/** Whether a webhook comes from the platform, and now: Standard Webhooks 1.0, by the built-ins of Node alone. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const PREFIX = 'whsec_';
/** Older or newer messages are taken for replayed. */
const TOLERANCE_SECONDS = 5 * 60;

const signatureOf = (secret: string, signed: string): Buffer =>
  createHmac('sha256', Buffer.from(secret.replace(PREFIX, ''), 'base64'))
    .update(signed)
    .digest();

/** By any of the secrets: while they are turned over there are two. `body` is the text just as it came. */
export const isGenuine = (
  headers: IncomingHttpHeaders,
  body: string,
  secrets: readonly string[],
  now: number,
): boolean => {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name] ?? ''),
  );
  if (!id || !signatures || !timestamp || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1_000 - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const wanted = secrets.map((secret) => signatureOf(secret, `${id}.${timestamp}.${body}`));
  return signatures.split(' ').some((one) => {
    const [version, text = ''] = one.split(',');
    const given = Buffer.from(text, 'base64');
    return version === 'v1' && wanted.some((own) => own.length === given.length && timingSafeEqual(own, given));
  });
};
