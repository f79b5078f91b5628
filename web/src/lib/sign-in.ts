import { UserManager } from 'oidc-client-ts';
import type { Config } from './config.ts';

/** The OIDC client of this page: code with PKCE, tokens kept for the tab and renewed before they run out. */
export const openSignIn = ({ issuer, clientId }: Config, onLost: () => void): UserManager => {
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    automaticSilentRenew: true,
  });
  manager.events.addSilentRenewError(onLost);
  return manager;
};
