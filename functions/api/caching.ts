import { createHash } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from './lambda.ts';

/**
 * What caches may keep. Opening times change on whole minutes, so a minute-old answer about "now" is the oldest shown.
 * The answer depends on these headers of the request.
 */
const SHARED = 'public, max-age=15, s-maxage=30, stale-while-revalidate=30';
const VARY = 'accept, accept-language, authorization';

export const sameEntity = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((candidate) => [tag, '*'].includes(candidate.trim().replace(/^W\//, '')));

/** Nobody keeps what is of one caller only. */
export const privately = (answer: HttpAnswer): HttpAnswer => ({
  ...answer,
  headers: { ...answer.headers, 'cache-control': 'no-store', vary: VARY },
});

/** Anyone may keep it for a moment, and ask later whether it is still the same (304). */
export const publicly = (answer: HttpAnswer, request: HttpRequest): HttpAnswer => {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...answer.headers, 'cache-control': SHARED, vary: VARY, etag };
  return sameEntity(request.headers.get('if-none-match'), etag)
    ? { status: 304, headers, body: '' }
    : { ...answer, headers };
};
