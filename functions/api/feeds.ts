import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { calendarOf } from '../booking/trip/feed-acts.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import { sameEntity } from './caching.ts';
import { requestOf, resultOf, type HttpAnswer } from './lambda.ts';

/** What the feeds stand on. */
export interface FeedParts {
  readonly store: Store;
  readonly now: () => Instant;
}

/** Only the reader keeps a calendar, and asks each time whether it is still the same. */
const headers = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' };

const plainly = (status: number, text: string): HttpAnswer => ({
  status,
  headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});

const calendar = (text: string, known: string | undefined): HttpAnswer => {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  return sameEntity(known, etag)
    ? { status: 304, headers: { ...headers, etag }, body: '' }
    : { status: 200, headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', etag }, body: text };
};

/** Calendars by their secret addresses: `GET /calendar/<token>.ics`. The address is all the right to read it there is. */
export const createFeedsHandler =
  ({ store, now }: FeedParts) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const { method, headers: sent } = requestOf(event);
    if (method !== 'GET' && method !== 'HEAD') return resultOf(plainly(405, 'Method Not Allowed'));
    const [, token] = /^\/calendar\/([\w-]{32})\.ics$/.exec(event.rawPath) ?? [];
    const text = token === undefined ? undefined : await calendarOf(store, token, now());
    return resultOf(text === undefined ? plainly(404, 'Not Found') : calendar(text, sent.get('if-none-match')));
  };
