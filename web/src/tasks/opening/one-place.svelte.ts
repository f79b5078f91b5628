import {
  OpeningHistoryDocument,
  OpeningOfPlaceDocument,
  WithdrawOpeningDocument,
  type OpeningHistoryQuery,
  type OpeningOfPlaceQuery,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';

export type PlaceSeen = NonNullable<OpeningOfPlaceQuery['place']>;
export type VersionSeen = NonNullable<PlaceSeen['opening']>['versions'][number];
export type ChangeSeen = NonNullable<OpeningHistoryQuery['openingHistory']>['nodes'][number];

const w = words(
  { reason: '请写明撤销的原因，至少 2 个字' },
  { reason: 'State why it is withdrawn, in at least 2 characters' },
);

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

/** A version being withdrawn before its day. */
export class Withdrawal {
  readonly act = new Act();
  reason = $state('');

  /** True when it is withdrawn. */
  async withdraw(versionId: string, placeId: string): Promise<boolean> {
    this.act.clear();
    if (this.reason.trim().length < 2) {
      const missing: Refusal = { code: 'MISSING', message: w.reason, path: ['reason'], rule: '' };
      this.act.refusals = [missing];
      return false;
    }
    const input = { versionId, placeIds: [placeId], reason: this.reason.trim() };
    const payload = await this.act.run(async () => (await ask(WithdrawOpeningDocument, { input })).withdrawOpening);
    const errors = payload?.items.flatMap(({ userErrors }) => userErrors) ?? [];
    this.act.refusals = [...this.act.refusals, ...errors];
    return payload !== undefined && errors.length === 0;
  }
}
