import { SignJWT, generateKeyPair } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { divisionItem, personItem, unitItem } from '../organisation/records.ts';
import { derivedId } from '../platform/ids.ts';
import { HOUR, instantOf } from '../platform/time.ts';
import { partnerItem } from '../rental/records.ts';
import { startApi } from '../testing/api.ts';
import { partnerWith, systemWrites } from '../testing/rental.ts';
import { makeVerify } from './tokens.ts';

const now = instantOf('2026-11-24T10:00');
const api = await startApi({ now, freeDocuments: true });
afterAll(() => api.stop());

const name = { zh: '株洲市', en: 'Zhuzhou' };
const staff = derivedId('person', 'staff');
const partner = partnerWith('partner');
await api.store.commit(
  [
    { put: partnerItem(partner) },
    ...systemWrites(partner),
    { put: divisionItem({ code: '430200', name, level: 'CITY', centre: { lat: 27.8, lng: 113.1 } }) },
    { put: unitItem({ id: derivedId('unit', 'u'), name, divisionCode: '430200', servedBy: derivedId('unit', 'u') }) },
    {
      put: personItem({
        id: staff,
        subject: 'sub-staff',
        name: '张敏',
        unitId: derivedId('unit', 'u'),
        roles: ['UNIT_STAFF'],
        jurisdiction: '430200',
      }),
    },
  ],
  { actor: 'system', useCase: 'seed', at: now },
);

const WHO = '{ viewer { person { name } } }';
const askWith = async (token: string, language = 'en') => {
  const { status, headers, body } = await api.send({
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': language },
    body: JSON.stringify({ query: WHO }),
  });
  return {
    status,
    headers,
    body: JSON.parse(body) as { errors?: { message: string; extensions: { code: string } }[] },
  };
};

const { privateKey: foreignKey } = await generateKeyPair('ES256');
const good = { sub: 'sub-staff', iss: 'https://sign-in.test', aud: 'https://api.test', exp: (now + HOUR) / 1_000 };
const signed = (claims: Readonly<Record<string, unknown>>) => api.tokens.sign('sub-staff', now, claims);
const badTokens: [string, string][] = [
  ['expired', await api.tokens.sign('sub-staff', now - 2 * HOUR)],
  ['not yet valid', await signed({ nbf: (now + HOUR) / 1_000 })],
  ['signed with a foreign key', await new SignJWT(good).setProtectedHeader({ alg: 'ES256' }).sign(foreignKey)],
  ['not signed', `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(good))}.`],
  ['of another issuer', await signed({ iss: 'https://elsewhere.test' })],
  ['for another API', await signed({ aud: 'https://other.test' })],
  ['without an end', await signed({ exp: undefined })],
  ['no token at all', 'nonsense'],
];

describe('the caller', () => {
  it('without a token is anyone', async () => {
    expect((await api.as('citizen').ask(WHO)).body).toEqual({ data: { viewer: null } });
  });

  it('with a good token is the person of its subject', async () => {
    expect((await api.as(staff).ask(WHO)).body).toEqual({ data: { viewer: { person: { name: '张敏' } } } });
  });

  it.each(badTokens)('with a token that is %s is told to sign in again', async (_, token) => {
    const { status, headers, body } = await askWith(token);
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toMatch(/^Bearer error="invalid_token"/);
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('who signs in but is not registered is told so, in his language', async () => {
    const token = await api.tokens.sign('sub-stranger', now);
    const { status, body } = await askWith(token, 'zh-CN');
    expect(status).toBe(403);
    expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(body.errors?.[0]?.message).toContain('未在平台登记');
  });

  it('that is a partner asks as a partner, not as a person', async () => {
    const token = await api.tokens.sign(partner.id, now, { client_id: partner.id, scope: 'stations:write' });
    expect((await askWith(token)).body).toEqual({ data: { viewer: null } });
  });

  it('needs to sign in for what is not public, and needs the role', async () => {
    const document =
      'mutation { setApprovalChain(input: { unitId: "x", revision: 0, effectiveFrom: "2026-11-24", rules: [], why: "x" }) { userErrors { code } } }';
    const anyone = await api.as('citizen').ask(document);
    expect(anyone.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const member = await api.as(staff).ask(document);
    expect(member.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the check of tokens', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const issuer = 'https://cognito-idp.cn-north-1.amazonaws.com.cn/pool';
  const verify = makeVerify({
    issuer,
    audience: 'api',
    clientIds: ['page'],
    keys: () => Promise.resolve(publicKey),
  });
  const claimsOf = async (claims: Readonly<Record<string, unknown>>) =>
    verify(
      await new SignJWT({ iss: issuer, exp: (now + HOUR) / 1_000, ...claims })
        .setProtectedHeader({ alg: 'RS256' })
        .sign(privateKey),
      now,
    );

  it("takes Cognito's access tokens of a known client, and no ID token", async () => {
    const person = { sub: 'a1', client_id: 'page', token_use: 'access', scope: 'openid' };
    expect(await claimsOf(person)).toEqual({ kind: 'person', subject: 'a1' });
    expect(await claimsOf({ ...person, client_id: 'other' })).toBeUndefined();
    expect(await claimsOf({ ...person, token_use: 'id' })).toBeUndefined();
    expect(await claimsOf({ sub: 'a1', aud: 'page', token_use: 'id' })).toBeUndefined();
  });

  it("knows a client that speaks for itself, and its scopes without their server's name", async () => {
    const client = {
      sub: 'ptr_1',
      client_id: 'ptr_1',
      token_use: 'access',
      scope: 'gongxing/stations:write orders:read',
    };
    expect(await claimsOf(client)).toEqual({
      kind: 'client',
      clientId: 'ptr_1',
      scopes: ['stations:write', 'orders:read'],
    });
  });

  it('is not mistaken for a bad token when the keys cannot be had', async () => {
    const unreachable = makeVerify({
      issuer,
      audience: 'api',
      clientIds: [],
      keys: () => Promise.reject(new TypeError('fetch failed')),
    });
    const token = await new SignJWT({ iss: issuer }).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
    await expect(unreachable(token, now)).rejects.toThrow('fetch failed');
  });
});
