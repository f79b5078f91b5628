import { ErrorResponse, UserManager, type User } from 'oidc-client-ts';
import type { Config } from './config.ts';
import { keep, SIGNED_IN } from './device.ts';
import { forgetPersonal } from './personal.ts';

export interface SignIn {
  /** Who is signed in; null when the issuer says that nobody is any more. Without a connection it fails: nobody knows. */
  readonly user: () => Promise<User | null>;
  /**
   * Goes to the sign-in page. `silently` the issuer is asked to show none: it answers by its own session, or that it
   * knows nobody. One that does not know the wish (`prompt=none`) shows its page as it always does, and whoever turns
   * back from it is where he was before.
   */
  readonly leave: (returnTo: string | undefined, language: 'zh' | 'en', silently: boolean) => Promise<void>;
  /** Takes the issuer's answer. That it knows nobody is one only to whom was asked silently. */
  readonly comeBack: () => Promise<{ readonly isSignedIn: boolean; readonly returnTo: string }>;
  /** Ends the sign-in here and at the issuer, with all that tab and device keep of a person. */
  readonly end: () => Promise<void>;
}

/** What goes with a person to the sign-in page and comes back. */
interface Errand {
  readonly returnTo: string;
  readonly silently: boolean;
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
  return {
    user: async () => {
      const known = await manager.getUser();
      return known?.expired === true ? renewed() : known;
    },
    leave: (returnTo = location.href.slice(location.origin.length), language, silently) =>
      manager.signinRedirect({
        state: { returnTo, silently } satisfies Errand,
        ui_locales: language === 'zh' ? 'zh-CN' : 'en',
        ...(silently ? { prompt: 'none', redirectMethod: 'replace' } : {}),
      }),
    comeBack: async () => {
      const answer = await manager.signinRedirectCallback().catch((error: unknown) => {
        if (error instanceof ErrorResponse && (error.state as Errand).silently) return error;
        throw error;
      });
      const { returnTo, silently } = answer.state as Errand;
      const isSignedIn = !(answer instanceof ErrorResponse);
      if (isSignedIn) keep('local', SIGNED_IN, true);
      if (!silently) forgetPersonal();
      return { isSignedIn, returnTo };
    },
    end: async () => {
      keep('local', SIGNED_IN, undefined);
      const user = await manager.getUser();
      sessionStorage.clear();
      forgetPersonal();
      await manager.signoutRedirect(user?.id_token === undefined ? {} : { id_token_hint: user.id_token });
    },
  };
};
