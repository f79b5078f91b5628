import { config } from './config.ts';
import { kept, SIGNED_IN } from './device.ts';
import { locale } from './i18n.svelte.ts';
import type { SignIn } from './sign-in.ts';

/**
 * Sign-in by OIDC, code with PKCE. The library is large and most visitors are citizens who never sign in,
 * so it is loaded only when someone does, or did in this tab.
 */
class Session {
  /** Whether a person is signed in, as far as this tab knows. */
  signedIn = $state(this.isSomewhere && Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:')));
  /** True after the API refused the token: the page offers to sign in again and keeps what was typed. */
  expired = $state(false);

  #opened: Promise<SignIn> | undefined;

  constructor() {
    addEventListener('storage', () => {
      this.#followOut();
    });
  }

  /** Whoever signs out in one tab is signed out in all: nothing of him stays in this one either. */
  #followOut(): void {
    if (!this.signedIn || this.isSomewhere) return;
    sessionStorage.clear();
    location.reload();
  }

  /** Whether somebody has signed in in this or another tab of the browser, and not signed out since. */
  get isSomewhere(): boolean {
    return kept('local', SIGNED_IN) === true;
  }

  #open(): Promise<SignIn> {
    this.#opened ??= Promise.all([import('./sign-in.ts'), config()]).then(([{ openSignIn }, where]) =>
      openSignIn(where, () => {
        this.expire();
      }),
    );
    // What did not come for want of a connection is asked for again.
    this.#opened.catch(() => {
      this.#opened = undefined;
    });
    return this.#opened;
  }

  /** Access token of the signed-in person, renewed when it has run out; undefined for a citizen. */
  async token(): Promise<string | undefined> {
    if (!this.signedIn) return undefined;
    // A tab that was asleep meanwhile was not told.
    this.#followOut();
    const user = await (await this.#open()).user();
    if (!user) {
      this.expire();
      this.signedIn = false;
    }
    return user?.access_token;
  }

  /** Leaves for the sign-in page, `silently` for its answer without a page; afterwards the person is back where he was. */
  async signIn(returnTo?: string, silently = false): Promise<void> {
    await (await this.#open()).leave(returnTo, locale.language, silently);
  }

  /** Takes the answer of the sign-in page; gives the address to go on at. */
  async finish(): Promise<string> {
    const { isSignedIn, returnTo } = await (await this.#open()).comeBack();
    if (isSignedIn) {
      this.signedIn = true;
      this.expired = false;
    }
    return returnTo;
  }

  async signOut(): Promise<void> {
    this.signedIn = false;
    await (await this.#open()).end();
  }

  expire(): void {
    if (this.signedIn) this.expired = true;
  }
}

export const session = new Session();
