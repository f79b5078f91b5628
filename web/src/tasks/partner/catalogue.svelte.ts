import {
  OwnCarsDocument,
  OwnStationsDocument,
  OwnTariffsDocument,
  type CatalogueCarFragment,
  type CatalogueStationFragment,
  type EditedCarFragment,
  type EditedStationFragment,
  type OwnTariffsQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';

export type OwnStation = CatalogueStationFragment & EditedStationFragment;
export type OwnCar = CatalogueCarFragment & EditedCarFragment;
export type OwnTariff = NonNullable<OwnTariffsQuery['myTariffs']>['nodes'][number];

const LOOK_EVERY = 60_000;
const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All of a list, page after page: what is to be put into one sheet. */
const allOf = async <Node>(
  ask: (asked: { first: number; after?: string }) => Promise<Page<Node> | null>,
): Promise<Node[]> => {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> | null = await ask({ first: 100, ...(after === null ? {} : { after }) });
    all.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
};

export const allStations = (): Promise<OwnStation[]> =>
  allOf(async (asked) => (await ask(OwnStationsDocument, asked)).myStations);
export const allCars = (signal?: AbortSignal): Promise<OwnCar[]> =>
  allOf(async (asked) => (await ask(OwnCarsDocument, asked, signal)).myCars);
export const allTariffs = (): Promise<OwnTariff[]> =>
  allOf(async (asked) => (await ask(OwnTariffsDocument, asked)).myTariffs);

/** What the company has published: stations, cars and tariffs; told by its systems, or by its people. */
export class Catalogue {
  readonly stations = new Pages<OwnStation>(
    async (asked, signal) => (await ask(OwnStationsDocument, asked, signal)).myStations ?? nothing,
    LOOK_EVERY,
  );
  /** All of them: they are looked through, and stand in the order of their plates. */
  readonly cars = new Live<readonly OwnCar[]>(allCars, LOOK_EVERY);
  readonly tariffs = new Pages<OwnTariff>(
    async (asked, signal) => (await ask(OwnTariffsDocument, asked, signal)).myTariffs ?? nothing,
    LOOK_EVERY,
  );

  get #lists(): readonly { refresh: () => Promise<void>; start: () => () => void }[] {
    return [this.stations.live, this.cars, this.tariffs.live];
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#lists.map((live) => live.refresh()));
  }

  start(): () => void {
    const stops = this.#lists.map((live) => live.start());
    return () => {
      for (const stop of stops) stop();
    };
  }
}
