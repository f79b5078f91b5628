import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeVerify } from '../api/tokens.ts';
import type { PartnerViewer } from '../platform/access.ts';
import { makeContext } from '../platform/context.ts';
import type { CommitOutcome, Store } from '../platform/store.ts';
import { HOUR, instantOf, MINUTE } from '../platform/time.ts';
import {
  addPartnerCredential,
  registerPartnerClient,
  revokePartnerClient,
  revokePartnerCredential,
} from '../rental/partner/client-acts.ts';
import { clientScopes } from '../rental/partner/scopes.ts';
import { partnerSystemBehind } from '../rental/partner/viewer-acts.ts';
import { partnerItem } from '../rental/records.ts';
import { freshStore } from '../testing/database.ts';
import { partnerWith } from '../testing/rental.ts';
import { testSealing } from '../testing/sealing.ts';
import { value } from '../testing/trips.ts';
import { startUserPool, type UserPool } from '../testing/user-pool.ts';
import { makeClientIssuer } from './client-issuer.ts';

const NOW = instantOf('2026-11-24T10:00');
const partner = partnerWith('green');
const owner: PartnerViewer = {
  kind: 'partner',
  partnerId: partner.id,
  personId: 'pps_owner',
  scopes: ['partner:write'],
};

describe('a system of a partner, in a user pool', () => {
  let pool: UserPool;
  let store: Store;
  beforeAll(async () => {
    pool = await startUserPool({ resourceServer: 'gongxing', scopes: clientScopes });
    vi.stubEnv('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', pool.endpoint);
    vi.stubEnv('AWS_REGION', 'cn-north-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  });
  afterAll(() => {
    pool.stop();
    vi.unstubAllEnvs();
  });
  beforeEach(async () => {
    store = await freshStore();
    await store.commit([{ put: partnerItem(partner) }], { actor: 'system', useCase: 'test', at: NOW });
  });

  const issuer = () => makeClientIssuer({ userPoolId: pool.userPoolId, resourceServer: 'gongxing' });
  const contextOver = (given: Store) =>
    makeContext({
      ...{ store: given, viewer: owner, language: 'zh', now: NOW, requestId: 'test', sealing: testSealing },
      clientIssuer: issuer(),
    });
  const register = async (scopes = clientScopes, given = store) => {
    const input = { idempotencyKey: randomUUID(), name: '调度系统', scopes };
    const {
      client,
      issuerClientId: clientId,
      secret = '',
    } = value(await registerPartnerClient(contextOver(given), input));
    return { client, clientId, secret };
  };
  const another = async (partnerClientId: string) => {
    const input = { idempotencyKey: randomUUID(), partnerClientId };
    const { issuerClientId: clientId, secret = '' } = value(await addPartnerCredential(contextOver(store), input));
    return { clientId, secret };
  };
  const verify = (token: string, at: number) =>
    makeVerify({ issuer: pool.issuer, audience: 'gongxing', clientIds: ['page'], keys: pool.keys })(token, at);
  /** Who the platform takes a token of the pool for. */
  const behind = async (client: { clientId: string; secret: string }, scopes: readonly string[], at = NOW) => {
    const got = await pool.tokenOf(client, scopes, NOW);
    if ('error' in got) return got.error;
    const claims = await verify(got.token, at);
    if (claims?.kind !== 'client') return 'no token of a client';
    return partnerSystemBehind(store, claims.clientId, claims.scopes, at);
  };

  it('speaks for itself with the scopes it was given, for an hour, and signs in nobody', async () => {
    const made = await register(['orders:read', 'orders:write']);
    expect(pool.clients.get(made.clientId)).toMatchObject({
      ClientName: made.client.id,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['gongxing/orders:read', 'gongxing/orders:write'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    });
    const seen = await behind(made, ['orders:read']);
    expect(seen).toMatchObject({
      partnerId: partner.id,
      clientId: made.client.id,
      scopes: ['partner:read', 'orders:read'],
    });
    expect(await behind(made, ['statements:write'])).toBe('invalid_grant');
    expect(await behind({ ...made, secret: 'another' }, ['orders:read'])).toBe('invalid_client');
    expect(await behind(made, ['orders:read'], NOW + HOUR - MINUTE)).toMatchObject({ partnerId: partner.id });
    expect(await behind(made, ['orders:read'], NOW + HOUR + MINUTE)).toBe('no token of a client');
  });

  it('may be given every scope there is', async () => {
    const made = await register();
    const seen = await behind(made, clientScopes);
    expect(typeof seen === 'object' && [...seen.scopes].sort()).toEqual([...clientScopes].sort());
  });

  it('has two secrets that work, no third, and what is revoked works from that moment on nowhere', async () => {
    const before = pool.clients.size;
    const first = await register(['orders:read']);
    const partnerClientId = first.client.id;
    const second = await another(partnerClientId);
    for (const one of [first, second])
      expect(await behind(one, ['orders:read'])).toMatchObject({ clientId: partnerClientId });
    const third = await addPartnerCredential(contextOver(store), { idempotencyKey: randomUUID(), partnerClientId });
    expect(third).toMatchObject({ ok: false, refusals: [{ code: 'TWO_CREDENTIALS' }] });
    expect(pool.clients.size).toBe(before + 2);

    const got = await pool.tokenOf(first, ['orders:read'], NOW);
    const revoked = { partnerClientId, issuerClientId: first.clientId };
    value(await revokePartnerCredential(contextOver(store), revoked));
    expect(await behind(first, ['orders:read'])).toBe('invalid_client');
    // A token that it got before is still well-formed; the platform takes it for nobody's.
    expect('token' in got && (await verify(got.token, NOW))).toMatchObject({ clientId: first.clientId });
    expect(await partnerSystemBehind(store, first.clientId, ['orders:read'], NOW)).toBeUndefined();
    expect(await behind(second, ['orders:read'])).toMatchObject({ clientId: partnerClientId });
    // Asked again, though the pool has it no more.
    value(await revokePartnerCredential(contextOver(store), revoked));

    value(await revokePartnerClient(contextOver(store), { partnerClientId }));
    expect(pool.clients.size).toBe(before);
    expect(await behind(second, ['orders:read'])).toBe('invalid_client');
  });

  it('that was made by hand is taken and ended, and stays in the pool: its page’s client is nobody’s to delete', async () => {
    const page = await issuer().make('page', []);
    const input = {
      idempotencyKey: randomUUID(),
      name: '系统',
      scopes: ['orders:read' as const],
      issuerClientId: page.clientId,
    };
    const { client } = value(await registerPartnerClient(contextOver(store), input));
    value(await revokePartnerClient(contextOver(store), { partnerClientId: client.id }));
    expect(pool.clients.has(page.clientId)).toBe(true);
  });

  it('leaves nothing in the pool when it could not be noted here', async () => {
    const before = pool.clients.size;
    const busy: CommitOutcome = { ok: false, cause: 'busy' };
    const input = { idempotencyKey: randomUUID(), name: '系统', scopes: ['orders:read' as const] };
    const refused = await registerPartnerClient(contextOver({ ...store, commit: () => Promise.resolve(busy) }), input);
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'TRY_AGAIN' }] });
    expect(pool.clients.size).toBe(before);
  });

  it('is made although the pool is busy for a moment, and not with a scope that the pool does not know', async () => {
    pool.beBusy(1);
    expect((await register(['orders:read'])).secret).not.toBe('');
    await expect(issuer().make('system', ['orders:delete'])).rejects.toMatchObject({
      name: 'ScopeDoesNotExistException',
    });
  });

  it('asks the pool for nothing but to make and to delete clients', () => {
    expect([...new Set(pool.asked)].sort()).toEqual([
      'cognito-idp:CreateUserPoolClient',
      'cognito-idp:DeleteUserPoolClient',
    ]);
  });
});
