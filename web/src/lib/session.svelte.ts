import { config } from './config.ts';
import { keep } from './device.ts';
import { locale } from './i18n.svelte.ts';
import type { SignIn } from './sign-in.ts';

/**
 * Sign-in by OIDC, code with PKCE. The library is large and most visitors are citizens who never sign in,
 * so it is loaded only when someone does, or did in this tab.
 */
class Session {
  /** Whether a person is signed in, as far as this tab knows. */
  signedIn = $state(Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:')));
  /** True after the API refused the token: the page offers to sign in again and keeps what was typed. */
  expired = $state(false);

  #opened: Promise<SignIn> | undefined;

  #open(): Promise<SignIn> {
    this.#opened ??= Promise.all([import('./sign-in.ts'), config()]).then(([{ openSignIn }, where]) =>
      openSignIn(where, () => {
        this.expire();
      }),
    );
    return this.#opened;
  }

  /** Access token of the signed-in person, renewed when it has run out; undefined for a citizen. */
  async token(): Promise<string | undefined> {
    if (!this.signedIn) return undefined;
    const user = await (await this.#open()).user();
    if (!user) {
      this.expire();
      this.signedIn = false;
    }
    return user?.access_token;
  }

  /** Leaves for the sign-in page; afterwards the person is back at `returnTo`. */
  async signIn(returnTo = location.pathname + location.search): Promise<void> {
    const ui_locales = locale.language === 'zh' ? 'zh-CN' : 'en';
    await (await this.#open()).manager.signinRedirect({ state: returnTo, ui_locales });
  }

  /** Takes the answer of the sign-in page; gives the address to go on at. */
  async finish(): Promise<string> {
    const user = await (await this.#open()).manager.signinRedirectCallback();
    this.signedIn = true;
    this.expired = false;
    return typeof user.state === 'string' && user.state.startsWith('/') ? user.state : '/';
  }

  async signOut(): Promise<void> {
    const { manager } = await this.#open();
    this.signedIn = false;
    // What the driver's page keeps of a day for times without a connection is not for whoever signs in next.
    keep('local', 'drive-day', undefined);
    keep('session', 'staff-me', undefined);
    await manager.signoutRedirect();
  }

  expire(): void {
    if (this.signedIn) this.expired = true;
  }
}

export const session = new Session();
