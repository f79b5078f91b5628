import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolClientIdentityProvider,
  type IUserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Environment, IssuerSignIn, UserPoolSignIn } from './environments.ts';

/** What API and page must know of the sign-in. */
export interface SignIn {
  readonly issuer: string;
  readonly audience: string;
  readonly keysAddress?: string;
  readonly pageClientId: string;
  /** User pool in which clients of partners are made; absent where another issuer keeps them. */
  readonly clientPool?: IUserPool;
  /** Clients whose tokens carry no audience, as those of a user pool. */
  readonly clientIds: readonly string[];
  /** Origins that the page calls while signing in. */
  readonly origins: readonly string[];
}

/** Name of this API among the resource servers of a user pool. */
const AUDIENCE = 'gongxing';

/** What partners and gates may be allowed, one scope an act of the contract. */
const partnerScopes = [
  { scopeName: 'partner:read', scopeDescription: 'See the own partner, its people and systems' },
  { scopeName: 'stations:read', scopeDescription: 'See own stations' },
  { scopeName: 'stations:write', scopeDescription: 'Publish own stations' },
  { scopeName: 'vehicles:read', scopeDescription: 'See own cars' },
  { scopeName: 'vehicles:write', scopeDescription: 'Publish own cars' },
  { scopeName: 'positions:write', scopeDescription: 'Report how own cars stand' },
  { scopeName: 'tariffs:write', scopeDescription: 'Set own tariffs' },
  { scopeName: 'orders:read', scopeDescription: 'See own orders and their events' },
  { scopeName: 'orders:write', scopeDescription: 'Confirm own orders and carry them out' },
  { scopeName: 'statements:read', scopeDescription: 'See own statements' },
  { scopeName: 'statements:write', scopeDescription: 'Answer and approve own statements' },
  { scopeName: 'webhooks:write', scopeDescription: 'Say where own events are sent' },
  { scopeName: 'occupancy:write', scopeDescription: 'Report entries, exits and counts of own lots' },
  { scopeName: 'gates:check', scopeDescription: 'Ask whether a vehicle may enter or leave an own lot' },
];

const givenSignIn = ({ issuer, audience, pageClientId, keysAddress }: IssuerSignIn): SignIn => ({
  issuer,
  audience,
  pageClientId,
  clientIds: [],
  origins: [new URL(issuer).origin],
  ...(keysAddress === undefined ? {} : { keysAddress }),
});

/** Accounts of people and partners. Nobody signs up: a person is registered by the own unit. */
class Accounts extends Construct {
  readonly pool: UserPool;
  readonly page: UserPoolClient;

  constructor(scope: Construct, { domainPrefix }: UserPoolSignIn, address: string) {
    super(scope, 'Accounts');
    this.pool = new UserPool(this, 'Pool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      // A forgotten password is reset by whoever registers the unit's people.
      accountRecovery: AccountRecovery.NONE,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix } });
    this.pool.addResourceServer('Api', {
      identifier: AUDIENCE,
      scopes: partnerScopes.map((scope) => new ResourceServerScope(scope)),
    });
    this.page = this.pool.addClient('Page', {
      generateSecret: false,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`${address}/signed-in`],
        logoutUrls: [`${address}/`],
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    Validations.of(this.pool).acknowledge(
      { id: 'AwsSolutions-COG2', reason: 'A second factor is offered; whether it is demanded is the city’s decision.' },
      { id: 'AwsSolutions-COG8', reason: 'Threat protection belongs to a dearer plan that a city may choose.' },
    );
  }
}

const ownSignIn = (scope: Construct, signIn: UserPoolSignIn, address: string): SignIn => {
  const { pool, page } = new Accounts(scope, signIn, address);
  const { region, urlSuffix } = Stack.of(scope);
  return {
    issuer: pool.userPoolProviderUrl,
    audience: AUDIENCE,
    keysAddress: `${pool.userPoolProviderUrl}/.well-known/jwks.json`,
    pageClientId: page.userPoolClientId,
    clientIds: [page.userPoolClientId],
    clientPool: pool,
    origins: [
      `https://cognito-idp.${region}.${urlSuffix}`,
      `https://${signIn.domainPrefix}.auth.${region}.amazoncognito.com`,
    ],
  };
};

/** The sign-in of an environment, its accounts made when they are ours. */
export const signInOf = (scope: Construct, { signIn, address }: Environment): SignIn =>
  signIn.kind === 'issuer' ? givenSignIn(signIn) : ownSignIn(scope, signIn, address);
