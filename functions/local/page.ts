import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Answer } from './gateway.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Headers of every page and file, the same as the cloud's CDN sends: no inline script, nothing from third parties. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'geolocation=(self), camera=(self), microphone=()',
};

/** File of the page that a path names; undefined for paths that lead out of the folder or are no paths. */
const fileOf = (root: string, path: string): string | undefined => {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (plain.includes('\0')) return undefined;
  const file = resolve(root, `.${plain}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
};

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const plainText = (status: number, text: string): Answer => ({
  status,
  headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  cookies: [],
  body: Buffer.from(text),
});

/** Serves the built page: files as they are; a path of the page's own router gets index.html. */
export const servePage =
  (folder: string) =>
  async (path: string, knownTag: string | undefined): Promise<Answer> => {
    const root = resolve(folder);
    const asked = fileOf(root, path);
    const found = asked !== undefined && (await isFile(asked));
    // Routes of the page have no extension; a missing file must not look like a page.
    if (!found && extname(asked ?? '') !== '') return plainText(404, 'Not found.\n');
    const file = found ? asked : join(root, 'index.html');
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) return plainText(503, 'The page is not built yet: see the terminal.\n');
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    // The build writes a hash of its content into the name of every file under assets/.
    const lasting = file.startsWith(join(root, 'assets') + sep);
    const headers = {
      ...pageHeaders,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: tag,
    };
    return knownTag?.replaceAll('W/', '').includes(tag)
      ? { status: 304, headers, cookies: [], body: Buffer.alloc(0) }
      : { status: 200, headers, cookies: [], body };
  };
