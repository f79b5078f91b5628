import Provider, {
  interactionPolicy,
  type AdapterFactory,
  type Configuration,
  type ResourceServer,
} from 'oidc-provider';
import { clientScopes } from '../../rental/partner/scopes.ts';
import { failurePage, signedOutPage, signOutPage } from './pages.ts';
import { clientSecretOf, type PartnerClient, type Secrets } from './secrets.ts';
import { languageOf } from './words.ts';

/** `client_id` of the page. */
export const PAGE_CLIENT = 'gongxing-page';

/** What partners and gates may be given; which scope opens what is the API's own affair. */
const SYSTEM_SCOPES = [...clientScopes, 'occupancy:write', 'gates:check'];

export interface ProviderParts {
  /** Address of the front, without a path. */
  readonly address: string;
  /** `aud` of access tokens. */
  readonly audience: string;
  readonly secrets: Secrets;
  readonly adapter: AdapterFactory;
  readonly partners: readonly PartnerClient[];
  /** Name of a gate, or of a system of a partner, that was registered since the start and works; undefined when there is none. */
  readonly clientNameOf: (clientId: string) => Promise<string | undefined>;
  /** Name of the person behind a `sub`; undefined when there is none. */
  readonly nameOf: (subject: string) => Promise<string | undefined>;
}

const HOUR = 3_600;
const DAY = 24 * HOUR;

const partnerOf = ({ clientId, secret, name }: PartnerClient) => ({
  client_id: clientId,
  client_secret: secret,
  client_name: name,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
});

const clientsOf = ({ address, partners }: ProviderParts): NonNullable<Configuration['clients']> => [
  {
    client_id: PAGE_CLIENT,
    client_name: '公行',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [`${address}/signed-in`],
    post_logout_redirect_uris: [`${address}/`],
  },
  ...partners.map(partnerOf),
];

/** Gates and systems registered since the start sign in, too, until they are ended. */
const withRegistered =
  ({ adapter, secrets, clientNameOf }: ProviderParts): AdapterFactory =>
  (model) =>
    model === 'Client'
      ? {
          ...adapter(model),
          find: async (clientId) => {
            const name = await clientNameOf(clientId);
            return name === undefined
              ? undefined
              : partnerOf({ clientId, name, secret: clientSecretOf(secrets, clientId) });
          },
        }
      : adapter(model);

/** People sign in by choosing who they are; nobody is asked for consent by the city's own page. */
const policy = (): ReturnType<typeof interactionPolicy.base> => {
  const base = interactionPolicy.base();
  base.remove('consent');
  return base;
};

/**
 * The local identity provider: code with PKCE for people, client credentials for partners and gates, access tokens after
 * RFC 9068 for the API. `people` pages live under /oidc/sign-in (pages.ts, people.ts).
 */
export const createProvider = (parts: ProviderParts): Provider => {
  const { address, audience, secrets, nameOf } = parts;
  const api: ResourceServer = {
    scope: ['openid', 'profile', ...SYSTEM_SCOPES].join(' '),
    audience,
    accessTokenTTL: HOUR,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'ES256' } },
  };
  const configuration: Configuration = {
    adapter: withRegistered(parts),
    clients: clientsOf(parts),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks: { keys: [secrets.signingKey] },
    cookies: { keys: [secrets.cookieKey] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    ttl: {
      AccessToken: HOUR,
      ClientCredentials: HOUR,
      IdToken: HOUR,
      RefreshToken: 14 * DAY,
      Session: 14 * DAY,
      Grant: 14 * DAY,
      Interaction: HOUR,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => api,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          // Where the page's own ID token comes along, it was the person who asked: no second question.
          ctx.body = signOutPage(languageOf(ctx.headers), form, ctx.oidc.entities.IdTokenHint !== undefined);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(languageOf(ctx.headers));
        },
      },
    },
    interactions: { policy: policy(), url: (_ctx, { uid }) => `/oidc/sign-in/${uid}` },
    findAccount: async (_ctx, subject) => {
      const name = await nameOf(subject);
      return name === undefined ? undefined : { accountId: subject, claims: () => ({ sub: subject, name }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const known = session.grantIdFor(client.clientId);
      const grant = known === undefined ? undefined : await provider.Grant.find(known);
      if (grant) return grant;
      const fresh = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      fresh.addOIDCScope('openid profile');
      fresh.addResourceScope(audience, 'openid profile');
      await fresh.save();
      return fresh;
    },
    // The page shares the sign-in's origin, which browsers name in its requests too; no other site's script has
    // business here.
    clientBasedCORS: (_ctx, origin) => origin === address,
    issueRefreshToken: (_ctx, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
    rotateRefreshToken: true,
    renderError: (ctx, { error, error_description }) => {
      ctx.type = 'html';
      ctx.body = failurePage(languageOf(ctx.headers), `${error}: ${error_description ?? ''}`);
    },
  };
  return new Provider(`${address}/oidc`, configuration);
};
