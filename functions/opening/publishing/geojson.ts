/** Places as GeoJSON after RFC 7946: a point each, the columns as properties, and the windows of the coming two weeks. */
import type { Publication } from '../../platform/publication.ts';
import { addDays, instantAt, toDateTime } from '../../platform/time.ts';
import { columns, fileOf } from './columns.ts';
import type { CityFacts, PlaceFacts } from './types.ts';

/** Windows are most of the file; who needs more days reads the calendar of a place. */
const GEOJSON_DAYS = 14;

export const geojsonOf = (city: CityFacts, { address, publisher, licence }: Publication): string => {
  const end = instantAt(addDays(city.today, GEOJSON_DAYS));
  const of = { today: city.today, address };
  const feature = (facts: PlaceFacts) => ({
    type: 'Feature',
    id: facts.place.id,
    geometry: { type: 'Point', coordinates: [facts.place.location.lng, facts.place.location.lat] },
    properties: {
      ...Object.fromEntries(columns.map(({ name, value }) => [name, value(facts, of)])),
      windows: facts.windows
        .filter(({ from }) => from < end)
        .map(({ from, to, provisional }) => ({ from: toDateTime(from), to: toDateTime(to), provisional })),
    },
  });
  return JSON.stringify({
    type: 'FeatureCollection',
    name: { zh: city.city.name.zh, en: city.city.name.en },
    modified: toDateTime(city.modifiedAt),
    publisher,
    licence,
    description: fileOf(address, 'index.json'),
    features: city.places.map(feature),
  });
};
