import {
  OpeningHistoryDocument,
  OpeningOfPlaceDocument,
  type OpeningHistoryQuery,
  type OpeningOfPlaceQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { cityCode } from '../reports/figures.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { hasToTakeBack } from './made-together.ts';
import { openingPlaces, type OpeningPlace } from './places.svelte.ts';

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
  /** Places of its city, to find those where the same was made. */
  readonly #around: Live<readonly OpeningPlace[]>;
  readonly #hasToTakeBack = $derived.by(() => Boolean(this.live.data && hasToTakeBack(this.live.data)));

  constructor(id: string) {
    this.live = new Live(async (signal) => (await ask(OpeningOfPlaceDocument, { id }, signal)).place ?? null, MINUTE);
    this.#around = openingPlaces(() => ({ division: cityCode(this.live.data?.divisionCode ?? '') }));
    this.history = new Pages((asked, signal) => changesOf(id, asked, signal), MINUTE);
  }

  start(): () => void {
    const stops = [this.live.start(), this.history.live.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  get around(): readonly OpeningPlace[] {
    return this.#around.data ?? [];
  }

  /** Looks round only while there is something to take back. */
  startAround(): (() => void) | undefined {
    return this.#hasToTakeBack ? this.#around.start() : undefined;
  }

  refresh(): void {
    void this.live.refresh();
    if (this.#hasToTakeBack) void this.#around.refresh();
    void this.history.live.refresh();
  }
}
