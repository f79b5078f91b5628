import {
  CityDocument,
  KeptPlacesDocument,
  PlaceDaysDocument,
  type KeptPlacesQuery,
  type PlaceKind,
} from '../../../generated/graphql.ts';
import { askPublic } from '../../../lib/api.ts';
import { dateOf } from '../../../lib/format.ts';
import { keepPage } from '../../../lib/offline.ts';
import { keepSheet, shape, sheetOf, type Sheet } from './sheet.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A sheet is gathered anew when it is older: closures and new rules are to be on it. */
const FRESH_MS = HOUR_MS;
/** Breaks of holidays that began before today, and the weeks that one plans ahead. */
const DAYS_BACK = 15;
const DAYS_AHEAD = 60;

const placesOf = async (division: string, kind: PlaceKind): Promise<KeptPlacesQuery['places']['nodes']> => {
  const found: KeptPlacesQuery['places']['nodes'] = [];
  let after: string | null | undefined;
  do {
    const { places } = await askPublic(KeptPlacesDocument, { division, kind, ...(after ? { after } : {}) });
    found.push(...places.nodes);
    after = places.pageInfo.hasNextPage ? places.pageInfo.endCursor : undefined;
  } while (after);
  return found;
};

const daysOf = async (divisions: readonly string[], now: number): Promise<Sheet['days']> => {
  const span = { from: dateOf(new Date(now - DAYS_BACK * DAY_MS)), to: dateOf(new Date(now + DAYS_AHEAD * DAY_MS)) };
  const days: Record<string, Sheet['days'][string]> = {};
  for (const division of divisions)
    days[division] = (await askPublic(PlaceDaysDocument, { ...span, division })).calendarDays;
  return days;
};

const gather = async (code: string, kind: PlaceKind): Promise<Sheet> => {
  const at = Date.now();
  const city = await askPublic(CityDocument, { city: code });
  const places = await placesOf(code, kind);
  const days = await daysOf([...new Set(places.map(({ divisionCode }) => divisionCode))], at);
  return { shape, kind, at, city, places, days };
};

/** Pages that a citizen may come to next and that answer without a connection; asked for once, they are kept by the worker. */
const loadPages = (): Promise<unknown> =>
  Promise.all([
    import('../../place/Place.svelte'),
    import('../../place/navigation.ts'),
    import('../StayFields.svelte'),
    import('../StayLine.svelte'),
    import('../MyPlaces.svelte'),
    import('./answers.ts'),
    import('../../../citizen-routes.ts').then(({ loadCitizenPages }) => loadCitizenPages()),
  ]);

/**
 * Keeps what it takes to answer about a city's places without a connection: first those that are looked at, then those
 * of the other kind, for whoever goes there offline. What fails is tried at the next visit.
 */
export const keepCity = async (code: string, kind: PlaceKind): Promise<void> => {
  if (!('caches' in globalThis)) return;
  try {
    await keepPage();
    await loadPages();
    for (const one of new Set<PlaceKind>([kind, 'PARKING_LOT', 'SPORTS_GROUND'])) {
      const known = await sheetOf(code, one);
      if (!known || Date.now() - known.at > FRESH_MS) await keepSheet(code, await gather(code, one));
    }
  } catch {
    // The page works without.
  }
};
