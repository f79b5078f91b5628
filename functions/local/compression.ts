import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './gateway.ts';

const WORTH_IT_BYTES = 512;
const MOST_KEPT = 300;

const isText = (type: string): boolean => /^(text\/|image\/svg|application\/(.+\+)?(json|javascript|xml))/.test(type);

const brotli = (body: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** Compressed files by tag and encoding: each is compressed once, at the best quality. */
const kept = new Map<string, Buffer>();

const pack = async (body: Buffer, encoding: 'br' | 'gzip', tag: string | undefined): Promise<Buffer> => {
  if (tag === undefined) return encoding === 'br' ? brotli(body, 4) : promisify(gzip)(body);
  const name = `${encoding} ${tag}`;
  const packed = kept.get(name) ?? (await (encoding === 'br' ? brotli(body, 9) : promisify(gzip)(body, { level: 9 })));
  if (kept.size < MOST_KEPT) kept.set(name, packed);
  return packed;
};

/** The answer in the best encoding the caller takes, as the CDN does it in the cloud. */
export const compressed = async (answer: Answer, accepts: string): Promise<Answer> => {
  const { headers, body } = answer;
  if (!isText(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined) return answer;
  const varies = /\baccept-encoding\b/.test(headers.vary ?? '') ? [headers.vary] : [headers.vary, 'accept-encoding'];
  const vary = { vary: varies.filter(Boolean).join(', ') };
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
  if (encoding === undefined || body.byteLength < WORTH_IT_BYTES)
    return { ...answer, headers: { ...headers, ...vary } };
  // Answers of the API are all different; files have a lasting tag.
  const tag = headers['cache-control'] === 'no-store' ? undefined : headers.etag;
  const packed = await pack(body, encoding, tag);
  return { ...answer, headers: { ...headers, ...vary, 'content-encoding': encoding }, body: packed };
};
