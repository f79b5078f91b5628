/** Open data of the opening to the public, and of time-share, under /open-data/: the same for everybody, so anyone may keep it. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { cityDataset, cityFile, indexFile, placeFile } from '../opening/publishing/acts.ts';
import type { Publication, PublishedText } from '../platform/publication.ts';
import { manifestFile, systemFile } from '../rental/publishing/acts.ts';
import { makeContext, type Context } from '../platform/context.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import { sameEntity } from './caching.ts';
import { plainText, type HttpAnswer, type HttpRequest } from './lambda.ts';

type Read = (ctx: Context, publication: Publication, ...parts: readonly string[]) => Promise<PublishedText | undefined>;

/** Addresses of the open data, and what is read there of which part of the address. */
const routes: readonly { readonly path: RegExp; readonly read: Read }[] = [
  {
    path: /^\/open-data\/?(?:index\.html)?$/,
    read: (ctx, publication) => indexFile(ctx, publication, 'html'),
  },
  {
    path: /^\/open-data\/index\.json$/,
    read: (ctx, publication) => indexFile(ctx, publication, 'json'),
  },
  {
    path: /^\/open-data\/(\d{6})$/,
    read: (ctx, publication, city = '') => cityDataset(ctx, publication, city),
  },
  {
    path: /^\/open-data\/(\d{6})\/([a-z.]+)$/,
    read: (ctx, publication, city = '', file = '') => cityFile(ctx, publication, city, file),
  },
  {
    path: /^\/open-data\/places\/(\w{1,40})(\.en)?\.ics$/,
    read: (ctx, publication, id = '', en = '') => placeFile(ctx, publication, id, en === '' ? 'zh' : 'en'),
  },
  {
    path: /^\/open-data\/gbfs\/manifest\.json$/,
    read: manifestFile,
  },
  {
    path: /^\/open-data\/gbfs\/(\w{1,40})\/([a-z_]{1,40})\.json$/,
    read: (ctx, publication, id = '', feed = '') => systemFile(ctx, publication, id, feed),
  },
];

const find = async (ctx: Context, publication: Publication, address: string): Promise<PublishedText | undefined> => {
  for (const { path, read } of routes) {
    const match = path.exec(address);
    if (match) return read(ctx, publication, ...match.slice(1));
  }
  return undefined;
};

/** Pages of any site may read it, and see how old it is. */
const shared = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified',
  'x-content-type-options': 'nosniff',
  vary: 'accept-encoding',
};

/** The index has a style of its own in it, and nothing else that a browser would run or fetch. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Works something out of a text once, however often it is sent. */
const remembered = (make: (text: string) => string): ((published: PublishedText) => string) => {
  const known = new WeakMap<PublishedText, string>();
  return (published) => {
    const value = known.get(published) ?? make(published.text);
    known.set(published, value);
    return value;
  };
};

const tagOf = remembered((text) => createHash('sha256').update(text).digest('base64url').slice(0, 22));
const gzipOf = remembered((text) => gzipSync(text).toString('base64'));

/** Fewer bytes do not gain by it. */
const WORTH_IT_CHARACTERS = 500;

/**
 * Whether it is still the same is told by the tag alone: the time of the last change says nothing of places that were
 * taken away. Compressed here, because the CDN does not know these media types as texts; it is another tag then.
 */
const answerOf = (published: PublishedText, headers: HttpRequest['headers']): HttpAnswer => {
  const { text, mediaType, freshSeconds, modifiedAt } = published;
  const isPacked = /\bgzip\b/.test(headers.get('accept-encoding') ?? '') && text.length > WORTH_IT_CHARACTERS;
  const etag = `"${tagOf(published)}${isPacked ? '-gz' : ''}"`;
  const told = {
    ...shared,
    'cache-control': `public, max-age=${String(freshSeconds)}, stale-while-revalidate=${String(2 * freshSeconds)}`,
    'last-modified': new Date(modifiedAt).toUTCString(),
    etag,
  };
  if (sameEntity(headers.get('if-none-match'), etag)) return { status: 304, headers: told, body: '' };
  return {
    status: 200,
    headers: {
      ...told,
      'content-type': mediaType,
      ...(mediaType.startsWith('text/html') ? { 'content-security-policy': POLICY } : {}),
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    },
    body: isPacked ? gzipOf(published) : text,
    isBase64: isPacked,
  };
};

export const openData = async (
  store: Store,
  publication: Publication,
  request: HttpRequest,
  now: Instant,
): Promise<HttpAnswer> => {
  const ctx = makeContext({ store, viewer: { kind: 'anonymous' }, language: 'zh', now, requestId: request.id });
  const published = await find(ctx, publication, request.path);
  return published
    ? answerOf(published, request.headers)
    : plainText(404, 'Not Found', { ...shared, 'cache-control': 'public, max-age=60' });
};
