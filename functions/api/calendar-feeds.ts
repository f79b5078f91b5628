import { createHash } from 'node:crypto';
import { calendarOf } from '../booking/trip/feed-acts.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import { sameEntity } from './caching.ts';
import { plainText, type HttpAnswer, type HttpRequest } from './lambda.ts';

/** Only the reader keeps a calendar, and asks each time whether it is still the same. */
const headers = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' };

const calendar = (text: string, known: string | undefined): HttpAnswer => {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  return sameEntity(known, etag)
    ? { status: 304, headers: { ...headers, etag }, body: '' }
    : { status: 200, headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', etag }, body: text };
};

/** A calendar by its secret address, `/calendar/<token>.ics`: the address is all the right to read it there is. */
export const calendarFeed = async (store: Store, request: HttpRequest, now: Instant): Promise<HttpAnswer> => {
  const [, token] = /^\/calendar\/([\w-]{32})\.ics$/.exec(request.path) ?? [];
  const text = token === undefined ? undefined : await calendarOf(store, token, now);
  return text === undefined
    ? plainText(404, 'Not Found', headers)
    : calendar(text, request.headers.get('if-none-match'));
};
