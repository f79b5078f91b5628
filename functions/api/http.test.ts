import { serverAudits } from 'graphql-http';
import { afterAll, describe, expect, it } from 'vitest';
import { instantOf } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import type { RawRequest } from '../testing/event.ts';

const now = instantOf('2026-11-24T10:00');
const api = await startApi({ now });
afterAll(() => api.stop());

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: RawRequest['headers'] = json) => api.send({ body, headers });
const codeIn = (body: string): unknown =>
  (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

/** A browser's fetch whose other end is the handler. */
const fetchFn = async (url: string, init?: RequestInit): Promise<Response> => {
  const request = new Request(url, init);
  const answer = await api.send({
    method: request.method as 'GET' | 'POST',
    headers: Object.fromEntries(request.headers),
    search: new URL(url).search.slice(1),
    ...(request.body ? { body: await request.text() } : {}),
  });
  return new Response(answer.body, answer);
};

describe('GraphQL over HTTP: the audit suite finds no error', () => {
  it.each(serverAudits({ url: 'https://api.test/graphql', fetchFn }))('$id $name', async ({ fn }) => {
    const { status } = await fn();
    expect(status).not.toBe('error');
  });
});

describe('a request that is not one', () => {
  it.each([
    ['malformed JSON', '{ "query": ', json, 400, 'BAD_REQUEST'],
    ['a list', '[{ "query": "{ __typename }" }]', json, 400, 'BAD_REQUEST'],
    ['no body', '', json, 400, 'BAD_REQUEST'],
    ['a form', 'query=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['5 MB', `{ "query": "${' '.repeat(5_000_000)}" }`, json, 413, 'BODY_TOO_LARGE'],
  ])('%s is refused by name', async (_, body, headers, status, code) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(codeIn(answer.body)).toBe(code);
    expect(answer.headers['content-type']).toContain('json');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('a method other than GET and POST', async () => {
    const answer = await api.send({ method: 'PUT' });
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } });
  });

  it('exactly 256 KiB still passes', async () => {
    const query = '{ __typename }';
    const fit = JSON.stringify({ query }).padEnd(256 * 1024);
    expect((await post(fit)).status).toBe(200);
    expect((await post(`${fit} `)).status).toBe(413);
  });
});
