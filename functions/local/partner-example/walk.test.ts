import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { freePort } from '../emulator.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A platform that signs everybody in and answers a query; whatever is done there is refused, or breaks off. */
const platform = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    const asked = Buffer.concat(pieces).toString();
    const data = asked.includes('testClock')
      ? { testClock: { now: '2026-11-24T10:00:00+08:00' } }
      : asked.includes('webhookEndpoints')
        ? { webhookEndpoints: [] }
        : { did: { endpoint: null, secret: null, userErrors: [{ code: 'URL_INVALID', message: 'no' }] } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/oidc/token' ? { access_token: 'a.b.c' } : { data }));
  });
});
platform.listen(0, '127.0.0.1');
await once(platform, 'listening');
afterAll(() => platform.close());

it('a walk that cannot go on says why, and ends with 1', { timeout: 30_000 }, async () => {
  const { port } = platform.address() as AddressInfo;
  const child = spawn(
    process.execPath,
    ['functions/local/partner-example/example.ts', '--walk', '--port', String(await freePort())],
    {
      cwd: root,
      env: {
        ...process.env,
        GONGXING_ADDRESS: `http://127.0.0.1:${String(port)}`,
        PARTNER_CLIENT_ID: 'ptr_1',
        PARTNER_CLIENT_SECRET: 'secret',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code, said).toBe(1);
  expect(said).toContain('URL_INVALID');
});
