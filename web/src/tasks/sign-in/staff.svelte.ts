import { ViewerDocument, type Role, type ViewerQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';

export type Me = NonNullable<ViewerQuery['viewer']>['person'];

/** The signed-in person as the API knows him; asked once, for every page of the tab. */
class Staff {
  /** Null when the account belongs to nobody on the platform; undefined until known. */
  me = $state.raw<Me | null>();
  error = $state.raw<unknown>();

  async learn(): Promise<void> {
    this.error = undefined;
    try {
      this.me = (await ask(ViewerDocument, {})).viewer?.person ?? null;
    } catch (error) {
      this.error = error;
    }
  }
}

export const staff = new Staff();

export const holds = (me: Me | null | undefined, any: readonly Role[]): boolean =>
  any.some((role) => me?.roles.includes(role));
