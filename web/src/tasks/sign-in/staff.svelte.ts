import { ViewerDocument, type Role, type ViewerQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { keepPersonal, keptPersonal } from '../../lib/personal.ts';

type Viewer = NonNullable<ViewerQuery['viewer']>;

/** The person, and whether requests come to him for approval. */
export type Me = Viewer['person'] & Pick<Viewer, 'approves'>;

/** Somebody who works for a rental partner, for whom, and what he may do there. */
export type OfPartner = NonNullable<ViewerQuery['partnerViewer']>;

/** The signed-in person as the API knows him; asked once, for every page of the tab. */
class Staff {
  /** Null when the account belongs to nobody of a unit; undefined until known. */
  me = $state.raw<Me | null>();
  /** Null when the account belongs to nobody of a partner. */
  ofPartner = $state.raw<OfPartner | null>();
  error = $state.raw<unknown>();

  async learn(): Promise<void> {
    try {
      const { viewer, partnerViewer } = await ask(ViewerDocument, {});
      this.ofPartner = partnerViewer;
      this.me = viewer ? { ...viewer.person, approves: viewer.approves } : null;
      this.error = undefined;
    } catch (error) {
      this.error = error;
    }
  }
}

export const staff = new Staff();

const shelf = { name: 'me', shape: ViewerDocument.__meta__?.hash as unknown, of: 'device' };

/** Keeps who is signed in, for a page that works without a connection. */
export const keepMe = (me: Me): void => {
  keepPersonal(shelf, me);
};

/** Who was signed in on this device when there last was a connection. */
export const keptMe = (): Me | undefined => keptPersonal<Me>(shelf)?.data;

export const holds = (me: Me | null | undefined, any: readonly Role[]): boolean =>
  any.some((role) => me?.roles.includes(role));
