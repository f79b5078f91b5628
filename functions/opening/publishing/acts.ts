/** Reads what is public of a city and puts it into the formats of the open data. Nothing is ever written. */
import { createHash } from 'node:crypto';
import { calendarsOf, correctionsFor, type Calendars } from '../../calendar/records.ts';
import { divisionsBelow, findDivision } from '../../organisation/records.ts';
import type { Division } from '../../organisation/types.ts';
import { nounOf } from '../../platform/ids.ts';
import { read } from '../../platform/item.ts';
import { makeMemory } from '../../platform/memory.ts';
import type { Context } from '../../platform/context.ts';
import type { Publication, PublishedText } from '../../platform/publication.ts';
import type { Language } from '../../platform/result.ts';
import { items } from '../../platform/table.ts';
import { civilDate, DAY, instantAt, MINUTE, type CivilDate } from '../../platform/time.ts';
import { openWindows } from '../engine/windows.ts';
import { figuresOf } from '../gate/occupancy-records.ts';
import { packedOf, placePages, type PackedPlace } from '../search/records.ts';
import { CALENDAR_DAYS, placeCalendar } from './calendar.ts';
import { csvOf } from './csv.ts';
import { catalogOf, cityDatasetOf, latest, type PublishedCity } from './dataset.ts';
import { factsOf } from './facts.ts';
import { geojsonOf } from './geojson.ts';
import { indexPageOf } from './index-page.ts';
import { jsonldOf } from './jsonld.ts';
import { occupancyOf } from './occupancy.ts';
import type { CityFacts } from './types.ts';

/** A city as it is read: everything that the texts are made from. */
interface ReadCity {
  readonly city: Division;
  readonly counties: readonly Division[];
  readonly places: readonly PackedPlace[];
  readonly calendars: Calendars;
  readonly today: CivilDate;
  /** Names the content: the same texts come out as long as it is the same. */
  readonly version: string;
}

/** Cold, all reads travel in one parallel round; warm, there are none. Undefined when nothing is opened there. */
const readCity = async (ctx: Context, code: string): Promise<ReadCity | undefined> => {
  const pageOf = (kind: 'PARKING_LOT' | 'SPORTS_GROUND') => placePages.read(ctx, { cityCode: code, kind }, ctx.now);
  const [lots, grounds, calendars, corrections, city, counties] = await Promise.all([
    pageOf('PARKING_LOT'),
    pageOf('SPORTS_GROUND'),
    calendarsOf(ctx, code, ctx.now),
    correctionsFor(ctx, code, ctx.now),
    findDivision(ctx, code),
    divisionsBelow(ctx, code),
  ]);
  const places = [...lots, ...grounds];
  if (city?.level !== 'CITY' || places.length === 0) return undefined;
  const today = civilDate(ctx.now);
  // Told by value: the table gives the attributes of an item in any order. Corrections are never changed.
  const content = [
    today,
    ...[city, ...counties].map(({ code, name }) => [code, name.zh, name.en]),
    corrections.map(({ id }) => id).sort(),
    places.map(({ place, changedAt }) => [place.id, changedAt]),
  ];
  const version = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  return { city, counties, places, calendars, today, version };
};

/** A closure by notice is news at once: nobody may be silent about it for longer than this. */
const FACTS_FRESH = 300;
const OCCUPANCY_FRESH = 30;

interface Writing {
  readonly mediaType: string;
  readonly write: (city: CityFacts, publication: Publication) => string;
}

const writings: Readonly<Record<string, Writing>> = {
  'places.geojson': { mediaType: 'application/geo+json', write: geojsonOf },
  'places.csv': { mediaType: 'text/csv; charset=utf-8; header=present', write: csvOf },
  'places.jsonld': { mediaType: 'application/ld+json', write: jsonldOf },
};

/** Texts by what they are made from; the oldest give way. */
const made = makeMemory<PublishedText>(DAY, 40);

/** A file of a city's places; made once for each content. */
const placesFile = async (
  ctx: Context,
  publication: Publication,
  code: string,
  file: string,
): Promise<PublishedText | undefined> => {
  const writing = writings[file];
  const found = writing && (await readCity(ctx, code));
  if (!found) return undefined;
  const { city, counties, places, calendars, today, version } = found;
  return made.read(ctx.store, `${file} ${publication.address} ${version}`, ctx.now, () => {
    const facts = factsOf(city, counties, places, calendars, today);
    const text = writing.write(facts, publication);
    const { mediaType } = writing;
    return Promise.resolve({ text, mediaType, freshSeconds: FACTS_FRESH, modifiedAt: facts.modifiedAt });
  });
};

/** How full the lots of a city are, of those that have a counting device. */
const occupancyFile = async (
  ctx: Context,
  publication: Publication,
  cityCode: string,
): Promise<PublishedText | undefined> => {
  const [lots, figures] = await Promise.all([
    placePages.read(ctx, { cityCode, kind: 'PARKING_LOT' }, ctx.now),
    figuresOf(ctx, cityCode, ctx.now),
  ]);
  if (lots.length === 0) return undefined;
  const counted = lots.flatMap(({ place }) => {
    const figure = figures(place.id);
    return figure ? [{ place, figure }] : [];
  });
  return {
    text: occupancyOf(cityCode, counted, publication),
    mediaType: 'application/json',
    freshSeconds: OCCUPANCY_FRESH,
    modifiedAt: Math.max(0, ...counted.map(({ figure }) => figure.asOf)),
  };
};

/** A file of a city by its name; undefined when there is none. */
export const cityFile = (
  ctx: Context,
  publication: Publication,
  code: string,
  file: string,
): Promise<PublishedText | undefined> =>
  file === 'occupancy.json' ? occupancyFile(ctx, publication, code) : placesFile(ctx, publication, code, file);

/** The coming weeks of one place as a calendar. */
export const placeFile = async (
  ctx: Context,
  { address }: Publication,
  placeId: string,
  language: Language,
): Promise<PublishedText | undefined> => {
  const item = nounOf(placeId) === 'place' ? await read(ctx, items.PLACE.key({ placeId })) : undefined;
  if (!item) return undefined;
  const { place, changedAt } = packedOf(item);
  const calendars = await calendarsOf(ctx, place.cityCode, ctx.now);
  const today = civilDate(ctx.now);
  const windows = openWindows(place.opening, calendars(place.divisionCode), today, CALENDAR_DAYS);
  return {
    text: placeCalendar(place, changedAt, windows, language, address),
    mediaType: 'text/calendar; charset=utf-8',
    freshSeconds: FACTS_FRESH,
    modifiedAt: Math.max(changedAt, instantAt(today)),
  };
};

const publishedOf = ({ city, places }: ReadCity): PublishedCity => ({
  city,
  places: places.length,
  modifiedAt: Math.max(...places.map(({ changedAt }) => changedAt)),
});

/** What is published of one city (DCAT); undefined where nothing is opened. */
export const cityDataset = async (
  ctx: Context,
  publication: Publication,
  code: string,
): Promise<PublishedText | undefined> => {
  const found = await readCity(ctx, code);
  if (!found) return undefined;
  const city = publishedOf(found);
  return {
    text: cityDatasetOf(city, publication),
    mediaType: 'application/ld+json',
    freshSeconds: FACTS_FRESH,
    modifiedAt: city.modifiedAt,
  };
};

const cities = makeMemory<readonly PublishedCity[]>(5 * MINUTE, 10);

/** The cities in which something is opened, in the order of their codes; at most five minutes old. */
const publishedCities = (ctx: Context): Promise<readonly PublishedCity[]> =>
  cities.read(ctx.store, 'cities', ctx.now, async () => {
    const provinces = await divisionsBelow(ctx);
    const below = await Promise.all(provinces.map(({ code }) => divisionsBelow(ctx, code)));
    const found = await Promise.all(below.flat().map(({ code }) => readCity(ctx, code)));
    return found.flatMap((one) => (one ? [publishedOf(one)] : []));
  });

/** What is published, for people (HTML) or for programs (DCAT). */
export const indexFile = async (
  ctx: Context,
  publication: Publication,
  form: 'html' | 'json',
): Promise<PublishedText> => {
  const found = await publishedCities(ctx);
  const index =
    form === 'html'
      ? { text: indexPageOf(found, publication), mediaType: 'text/html; charset=utf-8' }
      : { text: catalogOf(found, publication), mediaType: 'application/ld+json' };
  return { ...index, freshSeconds: FACTS_FRESH, modifiedAt: latest(found) };
};
