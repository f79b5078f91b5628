import type { CityQuery, KeptPlacesQuery, PlaceDaysQuery, PlaceKind } from '../../../generated/graphql.ts';
import { KeptPlacesDocument } from '../../../generated/graphql.ts';

/** All lots, or all grounds, of a city with their rules, as a device keeps them. */
export interface Sheet {
  /** The document's own id says which shape an answer has: what another release of the page kept is not taken. */
  readonly shape: unknown;
  readonly kind: PlaceKind;
  /** When it was gathered, epoch milliseconds. */
  readonly at: number;
  readonly city: CityQuery;
  readonly places: KeptPlacesQuery['places']['nodes'];
  /** Days of each division that has a place, as its calendar says. */
  readonly days: Readonly<Record<string, PlaceDaysQuery['calendarDays']>>;
}

const CACHE = 'places';
/** Lots and grounds of six cities looked at one after the other; the first of them go. */
const MOST_SHEETS = 12;

export const shape: unknown = KeptPlacesDocument.__meta__?.hash;

const pathOf = (city: string, kind: PlaceKind): string => `/kept/${city}/${kind}`;

const read = async (answer: Response | undefined): Promise<Sheet | undefined> => {
  const sheet = (await answer?.json()) as Sheet | undefined;
  return sheet?.shape === shape ? sheet : undefined;
};

export const sheetOf = async (city: string, kind: PlaceKind): Promise<Sheet | undefined> =>
  read(await (await caches.open(CACHE)).match(pathOf(city, kind)));

/** Every sheet on the device. */
export const sheets = async (): Promise<readonly Sheet[]> => {
  const cache = await caches.open(CACHE);
  const found = await Promise.all((await cache.keys()).map(async (request) => read(await cache.match(request))));
  return found.filter((sheet) => sheet !== undefined);
};

export const keepSheet = async (city: string, sheet: Sheet): Promise<void> => {
  const cache = await caches.open(CACHE);
  const path = pathOf(city, sheet.kind);
  await cache.delete(path);
  await cache.put(path, new Response(JSON.stringify(sheet), { headers: { 'content-type': 'application/json' } }));
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_SHEETS)).map((request) => cache.delete(request)));
};
