import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphqlHandler } from '../../api/server.ts';
import { makeVerify, publishedKeys } from '../../api/tokens.ts';
import { personBySubject, personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import { freshStore } from '../../testing/database.ts';
import { testSealing } from '../../testing/sealing.ts';
import { openFolder, type Folder } from '../folder.ts';
import { createFront } from '../front.ts';
import { servePage } from '../page.ts';
import { openSignIn, type SignIn } from './open.ts';
import { clientSecretOf, secretsOf, type PartnerClient } from './secrets.ts';

const unit = { zh: '市生态环境局', en: 'Ecology Bureau' };
const LI_MIN = { subject: 'demo-li-min', name: '李敏', unit, roles: ['UNIT_STAFF'] } as const;
const INTRUDER = { subject: 'demo-"><script>', name: '<b>', unit, roles: ['DRIVER'] } as const;
const PARTNER = derivedId('partner', 'test');
const NEW_GATE = derivedId('gateClient', 'registered since the start');

let store: Store;
let folder: Folder;
let server: Server;
let signIn: SignIn;
let address: string;

/** The whole front with API and sign-in, as `npm start` puts it together. */
const openFront = async (): Promise<void> => {
  signIn = await openSignIn({
    folder,
    address,
    audience: `${address}/graphql`,
    people: { cast: [LI_MIN], others: [INTRUDER] },
    partners: [{ id: PARTNER, name: '湘行分时租赁' }],
    clientNameOf: (clientId) => Promise.resolve(clientId === NEW_GATE ? '东门道闸' : undefined),
    nameOf: async (subject) => (await personBySubject(store, subject))?.name,
  });
  const issuer = `${address}/oidc`;
  const verify = makeVerify({ issuer, audience: `${address}/graphql`, clientIds: [], keys: publishedKeys(issuer) });
  server.removeAllListeners('request');
  server.on(
    'request',
    createFront({
      port: (server.address() as AddressInfo).port,
      graphql: await createGraphqlHandler({
        store,
        now: Date.now,
        verify,
        sealing: testSealing,
        freeDocuments: true,
        log: () => undefined,
      }),
      feeds: () => Promise.resolve({ statusCode: 404 }),
      signIn: signIn.handler,
      config: {},
      page: servePage(tmpdir()),
      wrote: () => undefined,
      say: () => undefined,
    }),
  );
};

beforeAll(async () => {
  store = await freshStore();
  const person = { id: derivedId('person', 'li-min'), unitId: derivedId('unit', 'ecology'), jurisdiction: '430200' };
  await store.commit([{ put: personItem({ ...LI_MIN, ...person }) }], { actor: 'test', useCase: 'test', at: 0 });
  folder = openFolder(mkdtempSync(join(tmpdir(), 'gongxing-sign-in-')));
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  await openFront();
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  signIn.close();
  folder.release();
  store.close();
});

/** A browser as far as sign-in needs one: it keeps cookies and shows every redirect. */
const makeBrowser = () => {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(new URL(url, address), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
};

type Browser = ReturnType<typeof makeBrowser>;

const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });
const locationOf = (response: Response): string => response.headers.get('location') ?? '';

const verifier = randomBytes(32).toString('base64url');

const authorizationUrl = (changes: Record<string, string> = {}): string =>
  `/oidc/auth?${new URLSearchParams({
    client_id: 'gongxing-page',
    response_type: 'code',
    redirect_uri: `${address}/signed-in`,
    scope: 'openid profile',
    state: 'there',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  }).toString()}`;

interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

/** Follows redirects of the provider until one leads back to the page. */
const untilBack = async (browser: Browser, response: Response): Promise<URL> => {
  let location = locationOf(response);
  for (let steps = 0; steps < 5 && !location.includes('/signed-in'); steps += 1)
    location = locationOf(await browser(location));
  return new URL(location);
};

const signInAs = async (browser: Browser, subject: string): Promise<Tokens> => {
  const page = locationOf(await browser(authorizationUrl()));
  const back = await untilBack(browser, await browser(page, form({ person: subject })));
  const answer = await browser(
    '/oidc/token',
    form({
      grant_type: 'authorization_code',
      client_id: 'gongxing-page',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: `${address}/signed-in`,
      code_verifier: verifier,
    }),
  );
  return (await answer.json()) as Tokens;
};

const askWhoIAm = async (token: string): Promise<unknown> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { person { name } } }' }),
  });
  return response.json();
};

describe('signing in', () => {
  it('given the page of people, when one is chosen, then the API knows him by name', async () => {
    const browser = makeBrowser();
    const tokens = await signInAs(browser, LI_MIN.subject);
    expect(await askWhoIAm(tokens.access_token)).toEqual({ data: { viewer: { person: { name: '李敏' } } } });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: LI_MIN.subject, name: '李敏' });
    expect(decodeJwt(tokens.access_token)).toMatchObject({ aud: `${address}/graphql`, sub: LI_MIN.subject });
    expect(tokens.expires_in).toBe(3600);
  });

  it('shows name, role and what one can do, in both languages, and takes no name for markup', async () => {
    const browser = makeBrowser();
    const page = locationOf(await browser(authorizationUrl()));
    const chinese = await (await browser(page)).text();
    expect(chinese).toContain('<html lang="zh-CN">');
    expect(chinese).toContain('李敏');
    expect(chinese).toContain('提出用车申请');
    expect(chinese).not.toContain('<b><');
    expect(chinese).not.toContain('<script>');
    const english = await (await browser(`${page}?lang=en`)).text();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Asks for a car');
    expect(english).toContain('Ecology Bureau');
  });

  it('follows the language in which the page was read', async () => {
    const browser = makeBrowser();
    const page = locationOf(await browser(authorizationUrl({ ui_locales: 'en' })));
    expect(await (await browser(page)).text()).toContain('Who would you like to be?');
  });

  it('refuses somebody who is not on the list', async () => {
    const browser = makeBrowser();
    const page = locationOf(await browser(authorizationUrl()));
    const back = await untilBack(browser, await browser(page, form({ person: 'root' })));
    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  it('refuses a foreign address to come back to, and a request without PKCE', async () => {
    const foreign = await makeBrowser()(authorizationUrl({ redirect_uri: 'https://evil.example/' }));
    expect(foreign.status).toBe(400);
    expect(foreign.headers.get('location')).toBeNull();
    const plain = await makeBrowser()(authorizationUrl({ code_challenge: '', code_challenge_method: '' }));
    expect(locationOf(plain)).toContain('error=invalid_request');
  });

  it('says so when the sign-in page is too old', async () => {
    const answer = await makeBrowser()('/oidc/sign-in/long-gone');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('已失效');
  });
});

describe('staying signed in', () => {
  it('given a refresh token, then it is good for new tokens once, and a second use ends the sign-in', async () => {
    const browser = makeBrowser();
    const { refresh_token } = await signInAs(browser, LI_MIN.subject);
    const renew = (token: string) =>
      fetch(
        `${address}/oidc/token`,
        form({ grant_type: 'refresh_token', client_id: 'gongxing-page', refresh_token: token }),
      );
    const renewed = (await (await renew(refresh_token)).json()) as Tokens;
    expect(await askWhoIAm(renewed.access_token)).toMatchObject({ data: { viewer: { person: { name: '李敏' } } } });
    expect((await renew(refresh_token)).status).toBe(400);
    expect((await renew(renewed.refresh_token)).status).toBe(400);
  });

  it('outlives a restart: tokens, session and refresh token', async () => {
    const browser = makeBrowser();
    const before = await signInAs(browser, LI_MIN.subject);
    signIn.close();
    await openFront();
    expect(await askWhoIAm(before.access_token)).toMatchObject({ data: { viewer: { person: { name: '李敏' } } } });
    const again = await untilBack(browser, await browser(authorizationUrl({ prompt: 'none' })));
    expect(again.searchParams.get('code')).toBeTruthy();
  });
});

describe('signing out', () => {
  it('ends the session and comes back to the start page; the refresh token is worth nothing', async () => {
    const browser = makeBrowser();
    const { id_token, refresh_token } = await signInAs(browser, LI_MIN.subject);
    const search = new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: `${address}/` });
    const page = await (await browser(`/oidc/session/end?${search.toString()}`)).text();
    expect(page).toContain('/oidc/sign-in/sign-out.js');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    const done = await browser(action, form({ xsrf, logout: 'yes' }));
    expect(locationOf(done)).toBe(`${address}/`);
    const renewal = form({ grant_type: 'refresh_token', client_id: 'gongxing-page', refresh_token });
    expect((await fetch(`${address}/oidc/token`, renewal)).status).toBe(400);
    const again = await browser(authorizationUrl({ prompt: 'none' }));
    expect(locationOf(again)).toContain('error=login_required');
  });
});

describe("a partner's system", () => {
  const tokenFor = (clientId: string, secret: string): Promise<Response> =>
    fetch(`${address}/oidc/token`, {
      ...form({ grant_type: 'client_credentials', scope: 'stations:write' }),
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
    });

  it('gets a token of the API by its secret, under the id of the partner', async () => {
    const [client] = folder.read('clients') as PartnerClient[];
    const answer = await tokenFor(client?.clientId ?? '', client?.secret ?? '');
    const { access_token } = (await answer.json()) as Tokens;
    expect(decodeJwt(access_token)).toMatchObject({
      sub: PARTNER,
      client_id: PARTNER,
      scope: 'stations:write',
      aud: `${address}/graphql`,
    });
    const issuer = `${address}/oidc`;
    const verify = makeVerify({ issuer, audience: `${address}/graphql`, clientIds: [], keys: publishedKeys(issuer) });
    expect(await verify(access_token, Date.now())).toEqual({
      kind: 'client',
      clientId: PARTNER,
      scopes: ['stations:write'],
    });
  });

  it('of a gate that was registered since the start gets one by the secret that was told, others get none', async () => {
    const secrets = await secretsOf(folder);
    const answer = await tokenFor(NEW_GATE, clientSecretOf(secrets, NEW_GATE));
    expect(decodeJwt(((await answer.json()) as Tokens).access_token)).toMatchObject({ client_id: NEW_GATE });
    const ended = derivedId('gateClient', 'ended');
    expect((await tokenFor(ended, clientSecretOf(secrets, ended))).status).toBe(401);
    expect((await tokenFor(NEW_GATE, clientSecretOf(secrets, ended))).status).toBe(401);
  });

  it('gets none with a wrong secret', async () => {
    expect((await tokenFor(PARTNER, 'guess')).status).toBe(401);
  });
});
