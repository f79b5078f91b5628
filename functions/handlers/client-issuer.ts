import type { ClientIssuer } from '../platform/client-issuer.ts';

/** A user pool of Cognito, and the name of this API among its resource servers. */
export interface UserPoolOfClients {
  readonly userPoolId: string;
  readonly resourceServer: string;
}

/** Makes clients of partners in a user pool. What speaks to Cognito is loaded when the first is made: it hardly ever is. */
export const makeClientIssuer = ({ userPoolId: UserPoolId, resourceServer }: UserPoolOfClients): ClientIssuer => ({
  make: async (name, scopes) => {
    const { CognitoIdentityProviderClient, CreateUserPoolClientCommand } =
      await import('@aws-sdk/client-cognito-identity-provider');
    const { UserPoolClient } = await new CognitoIdentityProviderClient().send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: name,
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: scopes.map((scope) => `${resourceServer}/${scope}`),
        // Left out, people could sign in by such a client, too: a pool then allows the usual ways.
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
        PreventUserExistenceErrors: 'ENABLED',
        AccessTokenValidity: 1,
        TokenValidityUnits: { AccessToken: 'hours' },
      }),
    );
    const { ClientId: clientId, ClientSecret: secret } = UserPoolClient ?? {};
    if (clientId === undefined || secret === undefined) throw new Error('the user pool made no client');
    return { clientId, secret };
  },
  end: async (ClientId) => {
    const { CognitoIdentityProviderClient, DeleteUserPoolClientCommand } =
      await import('@aws-sdk/client-cognito-identity-provider');
    try {
      await new CognitoIdentityProviderClient().send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ResourceNotFoundException')) throw error;
    }
  },
});
