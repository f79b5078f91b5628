import { OpeningFiguresDocument, type OpeningFiguresQuery } from '../../generated/graphql.ts';
import { askPublic } from '../../lib/api.ts';
import { home } from '../../lib/home.svelte.ts';
import type { Spoken } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { router } from '../../lib/router.svelte.ts';

const EVERY_MS = 60_000;

/** Licence of the open data, as their own index names it. */
export interface Licence {
  readonly url: string;
  readonly name: Spoken;
}

interface Catalog {
  readonly 'dct:license': {
    readonly '@id': string;
    readonly 'dct:title': readonly { readonly '@language': string; readonly '@value': string }[];
  };
}

/** The deployment's licence; undefined while it is not known. */
export const readLicence = async (): Promise<Licence> => {
  const answer = await fetch('/open-data/index.json');
  const { 'dct:license': licence } = (await answer.json()) as Catalog;
  const name = Object.fromEntries(licence['dct:title'].map((title) => [title['@language'], title['@value']]));
  return { url: licence['@id'], name };
};

/** How much is opened in the city that the address names, or in the citizen's own. */
export class OpeningFiguresView {
  readonly division = $derived(router.query('in') ?? home.city);
  readonly live = new Live<OpeningFiguresQuery>((signal) => this.#load(signal), EVERY_MS);
  /** Undefined while it is not known; null when there is no such city. */
  readonly figures = $derived(this.live.data && (this.live.data.openingFigures ?? null));

  constructor() {
    $effect(() => {
      if (this.division === undefined) return undefined;
      this.live.clear();
      return this.live.start();
    });
  }

  async #load(signal: AbortSignal): Promise<OpeningFiguresQuery> {
    return askPublic(OpeningFiguresDocument, { division: this.division ?? '' }, signal);
  }
}
