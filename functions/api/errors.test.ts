import { afterAll, describe, expect, it } from 'vitest';
import { instantOf } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';

const SECRET = 'arn:aws:dynamodb:table/secret';
const lines: Readonly<Record<string, unknown>>[] = [];
const api = await startApi({
  now: instantOf('2026-11-24T10:00'),
  through: (store) => ({ ...store, queryAll: () => Promise.reject(new Error(SECRET)) }),
  log: (line) => lines.push(line),
});
afterAll(() => api.stop());

describe('an unexpected error', () => {
  it('shows the caller its request id in his language, and nothing of what went wrong', async () => {
    const { status, headers, body } = await api
      .as('citizen')
      .ask('{ divisions { code } }', {}, { 'accept-language': 'en' });
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      {
        message: 'Internal error; quote the request id when you report it.',
        path: ['divisions'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers['x-request-id'] },
      },
    ]);
    expect(JSON.stringify({ headers, body })).not.toContain(SECRET);
  });

  it('is logged with its text, under the same request id', async () => {
    const { headers } = await api.as('citizen').ask('query Broken { divisions { code } }');
    const requestId = headers['x-request-id'];
    expect(lines.filter((line) => line.requestId === requestId)).toMatchObject([
      { level: 'error', message: SECRET, operation: 'Broken' },
      { level: 'info', operation: 'Broken', viewer: 'anonymous', outcome: 'INTERNAL_SERVER_ERROR', status: 200 },
    ]);
  });
});

describe('every request', () => {
  it('leaves one line, without what was asked or answered', async () => {
    const document = 'query Who($code: DivisionCode!) { viewer { person { name } } division(code: $code) { code } }';
    const { headers } = await api.as('citizen').ask(document, { code: '430298' });
    const own = lines.filter((line) => line.requestId === headers['x-request-id']);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ operation: 'Who', viewer: 'anonymous', status: 200, outcome: 'OK' });
    expect(JSON.stringify(own)).not.toContain('430298');
  });
});
