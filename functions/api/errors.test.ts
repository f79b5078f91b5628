import { GraphQLError } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { listArgumentInvalid } from '../platform/argument.ts';
import { instantOf } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { inputPathOf, told } from './errors.ts';
import { languageOf } from './language.ts';

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

  it('is not what the caller himself got wrong in his variables or operation', async () => {
    const empty = await api
      .as('citizen')
      .ask('query ($n: Int) { places(division: "430200", kind: PARKING_LOT, first: $n) { totalCount } }', { n: null });
    expect(empty.body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const subscription = await api.as('citizen').ask('subscription { places }');
    expect(subscription.body.errors?.[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
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

describe("an argument that is the caller's mistake", () => {
  it('says of each malformed value of a long list which item and field it is', async () => {
    const item = {
      partnerReference: 'a',
      at: '2026-11-24T10:00:00+08:00',
      batteryPercent: 80,
      rangeKm: 300,
      service: 'IN_SERVICE',
    };
    const items = [
      item,
      { ...item, batteryPercent: '80', note: 'at "input.items[9].at"; ' },
      { ...item, service: 'BROKEN' },
      { ...item, batteryPercent: undefined },
    ];
    const document = 'mutation ($input: ReportCarsInput!) { reportCars(input: $input) { userErrors { code } } }';
    const { status, body } = await api.as('citizen').ask(document, { input: { items } });
    expect(status).toBe(400);
    expect(body.errors?.map(({ extensions }) => [extensions.code, extensions.inputPath])).toEqual([
      ['BAD_USER_INPUT', ['input', 'items', '1', 'batteryPercent']],
      ['BAD_USER_INPUT', ['input', 'items', '1', 'note']],
      ['BAD_USER_INPUT', ['input', 'items', '2', 'service']],
      ['BAD_USER_INPUT', ['input', 'items', '3', 'batteryPercent']],
    ]);
    expect(inputPathOf('Variable "$input" of required type "X!" was not provided.')).toEqual(['input']);
    expect(inputPathOf('Syntax Error: Unexpected Name')).toBeUndefined();
  });

  it('is refused where an odometer is read finer than in whole kilometres, and never rounded', async () => {
    const document = 'mutation ($input: RecordReturnInput!) { recordReturn(input: $input) { userErrors { code } } }';
    const { body } = await api.as('citizen').ask(document, { input: { orderId: 'ord_1', odometerKm: 12_345.6 } });
    expect(body.errors?.map(({ extensions }) => [extensions.code, extensions.inputPath])).toEqual([
      ['BAD_USER_INPUT', ['input', 'odometerKm']],
    ]);
  });

  it('is named, with what it must be', async () => {
    const { status, body } = await api
      .as('citizen')
      .ask('query ($date: Date!) { calendarDays(from: $date, to: $date) { kind } }', { date: '2026-02-30' });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).toContain('Date must be a real day as YYYY-MM-DD');
  });

  it.each([
    ['zh-CN', '游标不属于此列表'],
    ['en', '`after` is not a cursor of this list'],
  ])("is told in the caller's language, %s", (language, words) => {
    const error = listArgumentInvalid('after', { zh: '游标不属于此列表', en: '`after` is not a cursor of this list' });
    const shown = told(new GraphQLError('', { originalError: error }), languageOf(language), 'r');
    expect(shown).toMatchObject({ message: words, extensions: { code: 'LIST_ARGUMENT_INVALID', argument: 'after' } });
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
