import { getOperationAST, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { instantOf, MINUTE } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { allowances } from './allowance.ts';
import { limits, measure, refuseBeyondLimits, type Measure } from './limits.ts';
import { openSchema } from './schema.ts';
import { pageDocuments } from './trusted.ts';

const schema = openSchema();
const measured = (text: string, variables: Readonly<Record<string, unknown>> = {}): Measure => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return measure(schema, document, operation, variables);
};

describe('the measure of an operation', () => {
  it('counts the objects it can make: entries asked for, times what is under each', () => {
    expect(measured('{ division(code: "430200") { code name { zh } } }').cost).toBe(2);
    expect(measured('{ myVehicleRequests(first: 10) { nodes { id unit { id } } } }').cost).toBe(10 * 3);
    expect(measured('query ($n: Int!) { myVehicleRequests(first: $n) { nodes { id } } }', { n: 7 }).cost).toBe(7 * 2);
  });
  it('counts the entries of a list without `first` by its default', () => {
    expect(measured('{ myVehicleRequests { nodes { id } } }').cost).toBe(20 * 2);
  });
  it('goes into fragments, named and inline', () => {
    const text = `
      { node(id: "x") { id ... on VehicleRequest { ...Request } } }
      fragment Request on VehicleRequest { a: unit { name { zh } } }`;
    expect(measured(text)).toEqual({ depth: 4, aliases: 1, cost: 3 });
  });
  it('takes no longer for fragments that spread each other again and again', () => {
    const levels = Array.from(
      { length: 60 },
      (_, i) => `fragment F${String(i)} on Unit { ...F${String(i + 1)} ...F${String(i + 1)} }`,
    );
    const text = `{ node(id: "x") { ...F0 } } ${levels.join(' ')} fragment F60 on Unit { division { code } }`;
    expect(measured(text).cost).toBeGreaterThan(limits.cost);
  });
  it('lets the bound itself pass and nothing beyond', () => {
    const bound: Measure = { depth: limits.depth, aliases: limits.aliases, cost: limits.cost };
    expect(() => {
      refuseBeyondLimits(bound);
    }).not.toThrow();
    for (const beyond of ['depth', 'aliases', 'cost'] as const)
      expect(() => {
        refuseBeyondLimits({ ...bound, [beyond]: bound[beyond] + 1 });
      }).toThrow();
  });
});

describe("the page's documents", () => {
  it.each(Object.values(pageDocuments).map((text) => [getOperationAST(parse(text))?.name?.value, text]))(
    '%s keeps within the limits, with pages of fifty',
    (_, text = '') => {
      expect(() => {
        refuseBeyondLimits(measured(text, { first: 50 }));
      }).not.toThrow();
    },
  );
});

describe('an operation beyond the limits', async () => {
  const api = await startApi({ now: instantOf('2026-11-24T10:00') });
  afterAll(() => api.stop());

  const deep = `{ node(id: "x") { ... on VehicleRequest { orders { requests { orders { requests { orders { requests { orders { id } } } } } } } } } }`;
  const aliases = `{ ${Array.from({ length: 21 }, (_, i) => `a${String(i)}: viewer { person { id } }`).join(' ')} }`;
  const costly = `{ myVehicleRequests(first: 100) { nodes { unit { division { name { zh } centre { lat } } } orders { vehicle { unit { id } } driver { person { id } } tolls { amountFen } window { from } departure { at } return { at } } receipt { at } approvals { at: decidedAt } window { from } requester { id unit { id } } } edges { node { window { from } unit { id } } } } }`;

  it.each([
    ['too deep', deep, 'fields deep'],
    ['with too many aliases', aliases, 'aliases'],
    ['too costly', costly, 'costs'],
  ])('%s is refused before it runs', async (_, text, words) => {
    const { status, body } = await api.as('citizen').ask(text, {}, { 'accept-language': 'en' });
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY' } });
    expect(body.errors?.[0]?.message).toContain(words);
  });

  it.each([
    ['zh-CN', '查询过长，最多 2000 个词元；请分几次查询。'],
    ['en', 'The document is too long; at most 2000 tokens are allowed. Ask in several queries.'],
  ])('of more than 2,000 tokens is not even read, which is said in %s', async (language, message) => {
    const text = `{ ${'viewer { person { id } } '.repeat(300)} }`;
    const { status, body } = await api.as('citizen').ask(text, {}, { 'accept-language': language });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ message, extensions: { code: 'QUERY_TOO_COSTLY' } }]);
  });
});

describe('the allowance of a caller', () => {
  const now = instantOf('2026-11-24T10:00');

  it('is so many operations, then refusal with the time to wait, then as many again as time brings', () => {
    const take = allowances(60);
    for (let i = 59; i >= 0; i -= 1) expect(take('a', now).remaining).toBe(i);
    expect(() => take('a', now)).toThrow('1 seconds');
    expect(take('a', now + 1_000)).toMatchObject({ remaining: 0, resetAt: now + 1_000 + MINUTE });
  });

  it("is nobody else's", () => {
    const take = allowances(1);
    take('a', now);
    expect(take('b', now).remaining).toBe(0);
  });

  it('is kept for each address that a proxy of ours tells', async () => {
    const api = await startApi({ now, operationsPerMinute: 1, addressHeader: 'cloudfront-viewer-address' });
    const from = async (address: string) =>
      (await api.as('citizen').ask('{ __typename }', {}, { 'cloudfront-viewer-address': address })).status;
    expect([await from('203.0.113.1:4711'), await from('203.0.113.2:4711'), await from('203.0.113.1:4712')]).toEqual([
      200, 200, 429,
    ]);
    await api.stop();
  });

  it('is told in the answer and its headers, and RATE_LIMITED when used up', async () => {
    const api = await startApi({ now, operationsPerMinute: 2 });
    const citizen = api.as('citizen');
    const first = await citizen.ask('{ rateLimit { cost limit remaining resetAt } }');
    expect(first.body.data).toEqual({
      rateLimit: { cost: 1, limit: 2_000, remaining: 1, resetAt: '2026-11-24T10:00:30+08:00' },
    });
    expect(first.headers).toMatchObject({
      ratelimit: '"operations";r=1;t=30',
      'ratelimit-policy': '"operations";q=2;w=60',
    });
    await citizen.ask('{ __typename }');
    const refused = await citizen.ask('{ __typename }');
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    api.setNow(now + 30_000);
    expect((await citizen.ask('{ __typename }')).status).toBe(200);
    await api.stop();
  });
});
