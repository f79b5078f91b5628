import {
  OwnCarsDocument,
  OwnStationsDocument,
  OwnTariffsDocument,
  type CatalogueCarFragment,
  type CatalogueStationFragment,
  type OwnTariffsQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Pages } from '../../lib/pages.svelte.ts';

export type OwnTariff = NonNullable<OwnTariffsQuery['myTariffs']>['nodes'][number];

const LOOK_EVERY = 60_000;
const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What the company has published: stations, cars and tariffs; told by its systems, looked at by its people. */
export class Catalogue {
  readonly stations = new Pages<CatalogueStationFragment>(
    async (asked, signal) => (await ask(OwnStationsDocument, asked, signal)).myStations ?? nothing,
    LOOK_EVERY,
  );
  readonly cars = new Pages<CatalogueCarFragment>(
    async (asked, signal) => (await ask(OwnCarsDocument, asked, signal)).myCars ?? nothing,
    LOOK_EVERY,
  );
  readonly tariffs = new Pages<OwnTariff>(
    async (asked, signal) => (await ask(OwnTariffsDocument, asked, signal)).myTariffs ?? nothing,
    LOOK_EVERY,
  );

  start(): () => void {
    const stops = [this.stations, this.cars, this.tariffs].map(({ live }) => live.start());
    return () => {
      for (const stop of stops) stop();
    };
  }
}
