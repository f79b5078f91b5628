import { ErrorResponse, UserManager, type User } from 'oidc-client-ts';
import type { Config } from './config.ts';

export interface SignIn {
  readonly manager: UserManager;
  /** Who is signed in; null when the issuer says that nobody is any more. Without a connection it fails: nobody knows. */
  readonly user: () => Promise<User | null>;
}

/** The OIDC client of this page: code with PKCE, tokens kept for the tab and renewed before they run out. */
export const openSignIn = ({ issuer, clientId }: Config, onLost: () => void): SignIn => {
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    automaticSilentRenew: true,
  });
  // No connection is no word of the issuer's: whoever is signed in stays so until the issuer says otherwise.
  manager.events.addSilentRenewError((error) => {
    if (error instanceof ErrorResponse) onLost();
  });
  const renewed = (): Promise<User | null> =>
    manager.signinSilent().catch((error: unknown) => {
      if (error instanceof ErrorResponse) return null;
      throw error;
    });
  const user = async (): Promise<User | null> => {
    const known = await manager.getUser();
    return known?.expired === true ? renewed() : known;
  };
  return { manager, user };
};
