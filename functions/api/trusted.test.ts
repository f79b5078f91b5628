import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { divisionItem } from '../organisation/records.ts';
import { instantOf } from '../platform/time.ts';
import { partnerItem } from '../rental/records.ts';
import { startApi } from '../testing/api.ts';
import { partnerWith, systemWrites } from '../testing/rental.ts';
import { pageDocuments } from './trusted.ts';

const now = instantOf('2026-11-24T10:00') + 12_345;
const documents = Object.fromEntries(
  [
    'query Division($code: DivisionCode!) { division(code: $code) { name { zh en } } }',
    'query Now { places(division: "430200", kind: PARKING_LOT) { at } }',
    'query Left { rateLimit { remaining } }',
    'query Mine { myVehicleRequests { nodes { id } } }',
    'query Wrong { nothingOfTheKind }',
    'mutation Ping { ping }',
  ].map((text) => [createHash('sha256').update(text).digest('hex'), text]),
);
const idOf = (name: string): string =>
  Object.entries(documents).find(([, text]) => text.includes(` ${name}`))?.[0] ?? '';

const api = await startApi({ now, freeDocuments: false, documents });
afterAll(() => api.stop());
const partner = partnerWith('p');
await api.store.commit(
  [
    { put: partnerItem(partner) },
    ...systemWrites(partner),
    {
      put: divisionItem({
        code: '430200',
        name: { zh: '株洲市', en: 'Zhuzhou' },
        level: 'CITY',
        centre: { lat: 27.8, lng: 113.1 },
      }),
    },
  ],
  { actor: 'system', useCase: 'seed', at: now },
);

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  api.send({ method: 'GET', search: new URLSearchParams(parameters).toString(), headers });
const division = { documentId: idOf('Division'), variables: '{"code":"430200"}' };
const codeIn = (body: string): unknown =>
  (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

describe('where only trusted documents are run', () => {
  it('a document is run by its id, by GET and by POST, with or without the prefix of the draft', async () => {
    const found = { data: { division: { name: { zh: '株洲市', en: 'Zhuzhou' } } } };
    expect(JSON.parse((await get(division)).body)).toEqual(found);
    const body = JSON.stringify({ documentId: `sha256:${idOf('Division')}`, variables: { code: '430200' } });
    const answer = await api.send({ headers: { 'content-type': 'application/json' }, body });
    expect(JSON.parse(answer.body)).toEqual(found);
  });

  it.each([
    ['an unknown id', { documentId: '0'.repeat(64) }],
    ['an id that is a property of every object', { documentId: 'constructor' }],
    ['a free document', { query: '{ __typename }' }],
    ['an unknown id beside a free document', { documentId: 'x', query: '{ __typename }' }],
    ['nothing', {}],
  ])('%s is refused', async (_, parameters) => {
    const answer = await get(parameters);
    expect(answer.status).toBe(400);
    expect(codeIn(answer.body)).toBe('UNKNOWN_DOCUMENT');
  });

  it('a partner may run free documents', async () => {
    const authorization = `Bearer ${await api.tokens.sign(partner.id, now, { client_id: partner.id })}`;
    const answer = await get({ query: '{ __typename }' }, { authorization });
    expect(JSON.parse(answer.body)).toEqual({ data: { __typename: 'Query' } });
  });

  it('the schema is not told, not even by a suggestion', async () => {
    const authorization = `Bearer ${await api.tokens.sign(partner.id, now, { client_id: partner.id })}`;
    expect((await get({ query: '{ __schema { types { name } } }' }, { authorization })).status).toBe(400);
    const misspelt = await get({ query: '{ divisionz }' }, { authorization });
    expect(misspelt.body).not.toContain('Did you mean');
  });
});

describe("the page's documents", () => {
  it('are all there', () => {
    const present = JSON.parse(readFileSync('web/src/generated/persisted-documents.json', 'utf8')) as object;
    expect(Object.values(pageDocuments)).toEqual(expect.arrayContaining(Object.values(present)));
  });

  it('are found by the SHA-256 of their text', () => {
    const documentsOfPage = Object.entries(pageDocuments);
    expect(documentsOfPage.length).toBeGreaterThan(0);
    for (const [id, text] of documentsOfPage) expect(createHash('sha256').update(text).digest('hex')).toBe(id);
  });
});

describe('a public read by GET', () => {
  it('may be kept by caches for a moment, and is 304 while nothing changed', async () => {
    const first = await get(division);
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toMatch(/^public, max-age=\d+, s-maxage=\d+/);
    expect(first.headers.vary).toContain('authorization');
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^".+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(division, { 'if-none-match': known });
      expect(again).toMatchObject({ status: 304, body: '', headers: { etag } });
    }
    expect((await get(division, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is about the beginning of the minute, so that it stays the same within it', async () => {
    const places = { documentId: idOf('Now') };
    const first = await get(places);
    expect(JSON.parse(first.body)).toEqual({ data: { places: { at: '2026-11-24T10:00:00+08:00' } } });
    api.setNow(now + 40_000);
    expect((await get(places, { 'if-none-match': first.headers.etag ?? '' })).status).toBe(304);
    api.setNow(now + 60_000);
    expect((await get(places, { 'if-none-match': first.headers.etag ?? '' })).status).toBe(200);
    api.setNow(now);
  });

  it('has another tag when the answer is another', async () => {
    const [one, other] = await Promise.all([get(division), get({ ...division, variables: '{"code":"430400"}' })]);
    expect(one.headers.etag).not.toBe(other.headers.etag);
  });
});

describe('no cache may keep', () => {
  it.each([
    ['what a POST asked', 'Division', 'POST'],
    ["the caller's own allowance", 'Left', 'GET'],
    ['a refusal', 'Mine', 'GET'],
    ['an invalid question', 'Wrong', 'GET'],
  ] as const)('%s', async (_, name, method) => {
    const parameters = { documentId: idOf(name), variables: { code: '430200' } };
    const answer =
      method === 'GET'
        ? await get({ documentId: idOf(name) })
        : await api.send({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
  });

  it('an answer to someone with a token', async () => {
    const authorization = `Bearer ${await api.tokens.sign(partner.id, now, { client_id: partner.id })}`;
    const answer = await get(division, { authorization });
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  });

  it('an act: it is not run by GET', async () => {
    const answer = await get({ documentId: idOf('Ping') });
    expect(answer.status).toBe(405);
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});
