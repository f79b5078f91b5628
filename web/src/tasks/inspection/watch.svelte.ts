import {
  MoreFollowUpsDocument,
  MoreReportsDocument,
  OpeningWatchDocument,
  WatchPlacesDocument,
  WatchUnitsDocument,
  type OpeningWatchQuery,
  type ShownReportFragment,
  type WatchPlacesQuery,
  type WatchUnitsQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { wholeFrom } from './whole.ts';

export type ShownWatch = NonNullable<OpeningWatchQuery['openingWatch']>;
export type ShownReport = ShownReportFragment;
export type WatchedUnit = NonNullable<WatchUnitsQuery['openingWatch']>['units']['nodes'][number];
export type WatchedPlace = NonNullable<WatchPlacesQuery['openingWatch']>['places']['nodes'][number];

interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All pages of a list, one after the other: a table that is sorted and taken away is whole. */
const whole = async <Node>(
  load: (after?: string) => Promise<PageOf<Node> | undefined>,
  tell: (loaded: number) => void = () => undefined,
): Promise<readonly Node[]> => {
  const nodes: Node[] = [];
  for (let after: string | undefined; ;) {
    const page = await load(after);
    nodes.push(...(page?.nodes ?? []));
    tell(nodes.length);
    if (!page?.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return nodes;
    after = page.pageInfo.endCursor;
  }
};

export interface Month {
  readonly division: string;
  /** YYYY-MM */
  readonly month: string;
}

const EVERY_MS = 120_000;

/** A division's month; null when it is not the reader's to see. */
export const watchOf = (of: () => Month): Live<ShownWatch | null> =>
  new Live(async (signal) => {
    const { division, month } = of();
    const asked = { division, month: `${month}-01` };
    const watch = (await ask(OpeningWatchDocument, asked, signal)).openingWatch;
    if (!watch) return null;
    const [followUps, reports] = await Promise.all([
      wholeFrom(
        watch.followUps,
        async (after) => (await ask(MoreFollowUpsDocument, { ...asked, after }, signal)).openingWatch?.followUps,
      ),
      wholeFrom(
        watch.reports,
        async (after) => (await ask(MoreReportsDocument, { ...asked, after }, signal)).openingWatch?.reports,
      ),
    ]);
    return { ...watch, followUps, reports };
  }, EVERY_MS);

export const unitsOf = (of: () => Month, tell?: (loaded: number) => void): Live<readonly WatchedUnit[]> =>
  new Live((signal) => {
    const { division, month } = of();
    return whole(async (after) => {
      const asked = { division, month: `${month}-01`, ...(after === undefined ? {} : { after }) };
      return (await ask(WatchUnitsDocument, asked, signal)).openingWatch?.units;
    }, tell);
  }, EVERY_MS);

export const placesOf = (of: () => Month, tell?: (loaded: number) => void): Live<readonly WatchedPlace[]> =>
  new Live((signal) => {
    const { division, month } = of();
    return whole(async (after) => {
      const asked = { division, month: `${month}-01`, ...(after === undefined ? {} : { after }) };
      return (await ask(WatchPlacesDocument, asked, signal)).openingWatch?.places;
    }, tell);
  }, EVERY_MS);
