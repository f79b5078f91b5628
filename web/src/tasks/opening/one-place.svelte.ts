import {
  OpeningHistoryDocument,
  OpeningOfPlaceDocument,
  type OpeningHistoryQuery,
  type OpeningOfPlaceQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';

export type PlaceSeen = NonNullable<OpeningOfPlaceQuery['place']>;
export type VersionSeen = NonNullable<PlaceSeen['opening']>['versions'][number];
export type ChangeSeen = NonNullable<OpeningHistoryQuery['openingHistory']>['nodes'][number];

const MINUTE = 60_000;

const changesOf = async (
  placeId: string,
  asked: { readonly first: number; readonly after?: string },
  signal?: AbortSignal,
) =>
  (await ask(OpeningHistoryDocument, { placeId, ...asked }, signal)).openingHistory ?? {
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  };

/** One place: its versions, what closes it, and what was done to it. */
export class OnePlace {
  readonly live: Live<PlaceSeen | null>;
  readonly history: Pages<ChangeSeen>;

  constructor(id: string) {
    this.live = new Live(async (signal) => (await ask(OpeningOfPlaceDocument, { id }, signal)).place ?? null, MINUTE);
    this.history = new Pages((asked, signal) => changesOf(id, asked, signal), MINUTE);
  }

  start(): () => void {
    const stops = [this.live.start(), this.history.live.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  refresh(): void {
    void this.live.refresh();
    void this.history.live.refresh();
  }
}
