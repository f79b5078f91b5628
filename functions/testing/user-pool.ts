/**
 * A user pool of Cognito on loopback, as far as clients of systems need one: it speaks the service's own protocol, refuses
 * what the service refuses, and gives tokens of the service's shape.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type {
  CreateUserPoolClientCommandInput,
  DeleteUserPoolClientCommandInput,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';
import type { Instant } from '../platform/time.ts';

export interface UserPool {
  readonly endpoint: string;
  readonly userPoolId: string;
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  /** Clients that are there, by id. */
  readonly clients: ReadonlyMap<string, UserPoolClientType>;
  /** What was asked of the service, as rights name it. */
  readonly asked: readonly string[];
  /** Has the next requests turned away for being too many. */
  readonly beBusy: (times: number) => void;
  /** Token by client credentials; or the error that the pool's token endpoint answers with. */
  readonly tokenOf: (
    client: { readonly clientId: string; readonly secret: string },
    scopes: readonly string[],
    at: Instant,
  ) => Promise<{ readonly token: string } | { readonly error: string }>;
  readonly stop: () => void;
}

const SERVICE = 'AWSCognitoIdentityProviderService';

/** Members of a request, so that one the service does not know is found. */
const members: Readonly<Record<keyof CreateUserPoolClientCommandInput, true>> = {
  UserPoolId: true,
  ClientName: true,
  GenerateSecret: true,
  ClientSecret: true,
  RefreshTokenValidity: true,
  AccessTokenValidity: true,
  IdTokenValidity: true,
  TokenValidityUnits: true,
  ReadAttributes: true,
  WriteAttributes: true,
  ExplicitAuthFlows: true,
  SupportedIdentityProviders: true,
  CallbackURLs: true,
  LogoutURLs: true,
  DefaultRedirectURI: true,
  AllowedOAuthFlows: true,
  AllowedOAuthScopes: true,
  AllowedOAuthFlowsUserPoolClient: true,
  AnalyticsConfiguration: true,
  PreventUserExistenceErrors: true,
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: true,
  AuthSessionValidity: true,
  RefreshTokenRotation: true,
};

/** What a pool allows when nothing is said. */
const USUAL_FLOWS: UserPoolClientType['ExplicitAuthFlows'] = [
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
];

const SECONDS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const;

const validitySeconds = ({ AccessTokenValidity = 1, TokenValidityUnits = {} }: UserPoolClientType): number =>
  AccessTokenValidity * SECONDS[TokenValidityUnits.AccessToken ?? 'hours'];

/** Name of the exception with which the service refuses to make a client; undefined when it makes it. */
const refusalOf = (asked: CreateUserPoolClientCommandInput, scopesThere: readonly string[]): string | undefined => {
  const { ClientName = '', AllowedOAuthFlows = [], AllowedOAuthScopes = [], GenerateSecret } = asked;
  if (Object.keys(asked).some((name) => !(name in members))) return 'SerializationException';
  if (!/^[\w\s+=,.@-]{1,128}$/.test(ClientName)) return 'InvalidParameterException';
  const seconds = validitySeconds(asked);
  if (seconds < 5 * SECONDS.minutes || seconds > SECONDS.days) return 'InvalidParameterException';
  if (AllowedOAuthScopes.some((scope) => !scopesThere.includes(scope))) return 'ScopeDoesNotExistException';
  const speaksForItself = AllowedOAuthFlows.includes('client_credentials');
  if (speaksForItself && (GenerateSecret !== true || AllowedOAuthFlows.length > 1)) return 'InvalidOAuthFlowException';
  if (AllowedOAuthFlows.length > 0 && asked.AllowedOAuthFlowsUserPoolClient !== true)
    return 'InvalidParameterException';
  return undefined;
};

export interface UserPoolParts {
  /** Name of the API among the pool's resource servers, and its scopes. */
  readonly resourceServer: string;
  readonly scopes: readonly string[];
}

export const startUserPool = async ({ resourceServer, scopes }: UserPoolParts): Promise<UserPool> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const userPoolId = 'cn-north-1_Example01';
  const issuer = `https://cognito-idp.cn-north-1.amazonaws.com.cn/${userPoolId}`;
  const scopesThere = scopes.map((scope) => `${resourceServer}/${scope}`);
  const clients = new Map<string, UserPoolClientType>();
  const asked: string[] = [];
  let busyFor = 0;

  const create = (input: CreateUserPoolClientCommandInput): object => {
    const refusal = refusalOf(input, scopesThere);
    if (refusal !== undefined) return { __type: refusal, message: refusal };
    const { GenerateSecret: isSecret, ...rest } = input;
    const client: UserPoolClientType = {
      ...{ ExplicitAuthFlows: USUAL_FLOWS, RefreshTokenValidity: 30, ...rest },
      ClientId: randomBytes(13).toString('hex'),
      ...(isSecret === true ? { ClientSecret: randomBytes(25).toString('hex') } : {}),
    };
    clients.set(client.ClientId ?? '', client);
    return { UserPoolClient: client };
  };
  const remove = ({ ClientId = '' }: DeleteUserPoolClientCommandInput): object =>
    clients.delete(ClientId)
      ? {}
      : { __type: 'ResourceNotFoundException', message: `Client ${ClientId} does not exist.` };

  const answerTo = async (request: IncomingMessage): Promise<object> => {
    const [service, operation = ''] = (request.headers['x-amz-target'] ?? '').toString().split('.');
    const isSigned = request.headers.authorization?.includes('/cognito-idp/aws4_request') === true;
    if (service !== SERVICE || request.headers['content-type'] !== 'application/x-amz-json-1.1')
      return { __type: 'UnknownOperationException' };
    if (!isSigned) return { __type: 'MissingAuthenticationTokenException' };
    const input = JSON.parse(await text(request)) as { readonly UserPoolId?: string };
    asked.push(`cognito-idp:${operation}`);
    if (busyFor > 0) {
      busyFor -= 1;
      return { __type: 'TooManyRequestsException', message: 'Rate exceeded' };
    }
    if (input.UserPoolId !== userPoolId) return { __type: 'ResourceNotFoundException', message: 'no such pool' };
    if (operation === 'CreateUserPoolClient') return create(input as CreateUserPoolClientCommandInput);
    if (operation === 'DeleteUserPoolClient') return remove(input as DeleteUserPoolClientCommandInput);
    return { __type: 'AccessDeniedException', message: operation };
  };

  const server = createServer((request, response) => {
    void answerTo(request).then((answer) => {
      response.writeHead('__type' in answer ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const tokenOf: UserPool['tokenOf'] = async ({ clientId, secret }, wanted, at) => {
    const client = clients.get(clientId);
    if (client?.ClientSecret !== secret) return { error: 'invalid_client' };
    if (!client.AllowedOAuthFlows?.includes('client_credentials')) return { error: 'unauthorized_client' };
    const scope = wanted.map((one) => `${resourceServer}/${one}`);
    if (scope.some((one) => !client.AllowedOAuthScopes?.includes(one))) return { error: 'invalid_grant' };
    const seconds = Math.floor(at / 1_000);
    const claims = { token_use: 'access', version: 2, client_id: clientId, scope: scope.join(' '), auth_time: seconds };
    const token = await new SignJWT({ ...claims, jti: randomUUID() })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(issuer)
      .setSubject(clientId)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + validitySeconds(client))
      .sign(privateKey);
    return { token };
  };

  return {
    ...{ userPoolId, issuer, clients, asked, tokenOf },
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    keys: () => Promise.resolve(publicKey),
    beBusy: (times) => {
      busyFor = times;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
