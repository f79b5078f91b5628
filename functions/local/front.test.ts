import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFront } from './front.ts';
import { servePage } from './page.ts';

const SCRIPT = `export const sum = ${'1 + '.repeat(400)}1;`;

const builtPage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gongxing-page-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not for the public');
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>公行</title>');
  writeFileSync(join(folder, 'dist/assets/main-a1b2.js'), SCRIPT);
  return join(folder, 'dist');
};

const events: APIGatewayProxyEventV2[] = [];
let answer: APIGatewayProxyResultV2 | Error = {};
let writes = 0;
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  server.on(
    'request',
    createFront({
      port,
      graphql: (event) => {
        events.push(event);
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
      feeds: (event) => Promise.resolve({ statusCode: 200, body: `feed ${event.rawPath}` }),
      signIn: (request, response) => {
        response.end(`sign-in ${String(request.url)}`);
      },
      config: { clientId: 'page' },
      page: servePage(builtPage()),
      wrote: () => {
        writes += 1;
      },
      say: () => undefined,
    }),
  );
});

afterAll(() => {
  server.close();
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request whose path goes out exactly as written, as no well-behaved client would send it. */
const send = async (
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Reply> => {
  const { method = 'GET', headers = {}, body } = options;
  const sent = httpRequest({
    port,
    host: '127.0.0.1',
    path,
    method,
    headers: { host: `localhost:${String(port)}`, ...headers },
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response as AsyncIterable<Buffer>) pieces.push(piece);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) };
};

it.each(['/calendar/abc.ics', '/open-data/', '/open-data/430200/places.csv'])(
  'hands %s to what feeds it',
  async (path) => {
    const reply = await send(path);
    expect(reply.body.toString()).toBe(`feed ${path}`);
  },
);

it('hands /calendar to the page, which has that address', async () => {
  const reply = await send('/calendar');
  expect(reply.body.toString()).not.toBe('feed /calendar');
});

describe('a request to the API', () => {
  it('reaches the handler as API Gateway would hand it over', async () => {
    answer = { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: '{"data":null}' };
    const reply = await send('/graphql?documentId=abc&tag=a&tag=b', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: 'a=1; b=2',
        authorization: 'Bearer t',
        'accept-language': 'en',
      },
      body: '{"query":"{ 车 }"}',
    });
    expect(reply.body.toString()).toBe('{"data":null}');
    expect(events.at(-1)).toMatchObject({
      version: '2.0',
      rawPath: '/graphql',
      rawQueryString: 'documentId=abc&tag=a&tag=b',
      queryStringParameters: { documentId: 'abc', tag: 'a,b' },
      cookies: ['a=1', 'b=2'],
      headers: { authorization: 'Bearer t', 'accept-language': 'en' },
      requestContext: { http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1' } },
      body: '{"query":"{ 车 }"}',
      isBase64Encoded: false,
    });
    expect(events.at(-1)?.headers.cookie).toBeUndefined();
  });

  it('keeps a body that is not text as it is', async () => {
    const bytes = Buffer.from([0, 255, 254, 1]);
    await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: bytes });
    const event = events.at(-1);
    expect(event?.isBase64Encoded).toBe(true);
    expect(Buffer.from(event?.body ?? '', 'base64').equals(bytes)).toBe(true);
  });

  it('gives back status, headers and cookies, and asks for the stream after it may have written', async () => {
    answer = { statusCode: 429, headers: { 'Retry-After': 7 }, cookies: ['x=1', 'y=2'], body: 'slow down' };
    const before = writes;
    const reply = await send('/graphql', { method: 'POST', body: '{}' });
    expect(reply.status).toBe(429);
    expect(reply.headers).toMatchObject({ 'retry-after': '7', 'set-cookie': ['x=1', 'y=2'] });
    expect(writes).toBe(before + 1);
  });

  it('answers 500 without a word of the reason when the handler breaks', async () => {
    answer = new Error('password is 123456');
    const reply = await send('/graphql', { method: 'POST', body: '{}' });
    expect([reply.status, reply.body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
  });

  it('answers 413 to more than a Lambda takes, and the handler never sees it', async () => {
    const before = events.length;
    const reply = await send('/graphql', { method: 'POST', body: Buffer.alloc(7 * 1024 * 1024, 32) });
    expect(reply.status).toBe(413);
    expect(events).toHaveLength(before);
  });
});

describe('an answer that depends on its encoding', () => {
  it.each([
    [undefined, 'accept-encoding'],
    ['accept-language', 'accept-language, accept-encoding'],
    ['accept-encoding', 'accept-encoding'],
  ])('says so once, whatever it says itself: %s', async (vary, said) => {
    answer = { statusCode: 200, headers: { 'content-type': 'text/html', ...(vary ? { vary } : {}) }, body: 'one' };
    expect((await send('/graphql')).headers.vary).toBe(said);
  });
});

describe('the page', () => {
  it('is index.html for every path of its own router, always asked for anew', async () => {
    for (const path of ['/', '/parking/plc_1', '/signed-in?code=1']) {
      const reply = await send(path);
      expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(reply.headers['cache-control']).toBe('no-cache');
      expect(reply.body.toString()).toContain('公行');
    }
  });

  it('lets a file named by its content be kept for ever, and compresses it as the browser can', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const encoding of ['br', 'gzip'] as const) {
      const reply = await send('/assets/main-a1b2.js', { headers: { 'accept-encoding': encoding } });
      expect(reply.headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'content-encoding': encoding,
        'cache-control': 'public, max-age=31536000, immutable',
      });
      expect(unpack[encoding](reply.body).toString()).toBe(SCRIPT);
      expect(reply.body.length).toBeLessThan(SCRIPT.length / 4);
    }
  });

  it('is not sent again to a browser that has it', async () => {
    const { etag = '' } = (await send('/')).headers;
    const again = await send('/', { headers: { 'if-none-match': etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('carries headers that forbid inline script, frames and guessed types', async () => {
    const { headers } = await send('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00/../secret.txt',
    '//secret.txt',
    '/%zz',
  ])('shows nothing outside its folder: %s', async (path) => {
    const reply = await send(path);
    expect(reply.body.toString()).not.toContain('not for the public');
    expect(reply.status).not.toBe(500);
  });

  it('says not found of a missing file, not index.html', async () => {
    expect((await send('/assets/gone-c3d4.js')).status).toBe(404);
  });

  it('takes no other methods', async () => {
    expect((await send('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('one address', () => {
  it('tells the page what it must know', async () => {
    const reply = await send('/config.json');
    expect([reply.headers['content-type'], reply.body.toString()]).toEqual(['application/json', '{"clientId":"page"}']);
  });

  it('hands /oidc to the identity provider without its prefix, and nothing that only begins alike', async () => {
    expect((await send('/oidc/auth?x=1')).body.toString()).toBe('sign-in /auth?x=1');
    expect((await send('/oidcx')).body.toString()).toContain('公行');
  });

  it('answers to no other name, so that no foreign site can lead a browser here', async () => {
    expect((await send('/config.json', { headers: { host: 'evil.example' } })).status).toBe(421);
  });

  it('sends a browser at 127.0.0.1 to localhost, where sign-in works', async () => {
    const headers = { host: `127.0.0.1:${String(port)}`, accept: 'text/html' };
    const reply = await send('/parking?near=1', { headers });
    expect([reply.status, reply.headers.location]).toEqual([307, `http://localhost:${String(port)}/parking?near=1`]);
  });
});
