import type { Issuer } from '../api/tokens.ts';
import { publishedKeys } from '../api/tokens.ts';
import type { Publication } from '../platform/publication.ts';
import type { ClientIssuer } from '../platform/client-issuer.ts';
import { makeSealing, type Sealing } from '../platform/sealing.ts';
import { openStore, type Store } from '../platform/store.ts';
import { testClockOf, type ReadTestClock } from '../platform/test-clock.ts';
import { makeClientIssuer } from './client-issuer.ts';

/** What the deployment tells the handlers. The only reader of the environment in the cloud. */
const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`the environment lacks ${name}`);
  return value;
};

/** The table TABLE_NAME, in DynamoDB or at the endpoint that is given. */
export const storeInEnvironment = (): Store => {
  const endpoint = process.env.DYNAMODB_ENDPOINT ?? process.env.AWS_ENDPOINT_URL_DYNAMODB;
  return openStore({ tableName: required('TABLE_NAME'), ...(endpoint ? { endpoint } : {}) });
};

/** OIDC_ISSUER, OIDC_AUDIENCE, OIDC_CLIENT_IDS (comma between them; Cognito only) and OIDC_JWKS_URL when not discovered. */
export const issuerInEnvironment = (): Issuer => {
  const issuer = required('OIDC_ISSUER');
  return {
    issuer,
    audience: required('OIDC_AUDIENCE'),
    clientIds: (process.env.OIDC_CLIENT_IDS ?? '').split(',').filter(Boolean),
    keys: publishedKeys(issuer, process.env.OIDC_JWKS_URL),
  };
};

/** CLIENT_POOL_ID: the user pool in which clients of partners are made; absent where that is done by hand. */
export const clientIssuerInEnvironment = (): { clientIssuer?: ClientIssuer } => {
  const userPoolId = process.env.CLIENT_POOL_ID;
  return userPoolId
    ? { clientIssuer: makeClientIssuer({ userPoolId, resourceServer: required('OIDC_AUDIENCE') }) }
    : {};
};

/** SANDBOX=yes: partners try out their systems here, by a clock that they put ahead. */
export const testClockInEnvironment = (store: Store): { testClock?: ReadTestClock } =>
  process.env.SANDBOX === 'yes' ? { testClock: testClockOf(store) } : {};

/** FREE_DOCUMENTS=yes: anyone may run any document, as on a developer's machine. */
export const freeDocumentsInEnvironment = (): boolean => process.env.FREE_DOCUMENTS === 'yes';

/** CLIENT_ADDRESS_HEADER: the header in which the proxy before the API tells the caller's address, if there is one. */
export const addressHeaderInEnvironment = (): { addressHeader?: string } => {
  const header = process.env.CLIENT_ADDRESS_HEADER?.toLowerCase();
  return header ? { addressHeader: header } : {};
};

/** SEALING_KEY: the secret under which personal data of citizens are sealed. Another one opens nothing sealed before. */
export const sealingInEnvironment = (): Sealing => makeSealing(required('SEALING_KEY'));

/** OPEN_DATA: who publishes the open data, where and under which licence, as JSON. */
export const publicationInEnvironment = (): Publication => JSON.parse(required('OPEN_DATA')) as Publication;
