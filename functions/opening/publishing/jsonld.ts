/** Places in the words of schema.org, as search engines and maps read them. */
import type { Publication } from '../../platform/publication.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { addDays, toDateTime, type CivilDate } from '../../platform/time.ts';
import { fileOf, pageOf } from './columns.ts';
import { DAYS_AHEAD } from './facts.ts';
import type { CityFacts, PlaceFacts } from './types.ts';
import { differingDays, ordinaryWeek, type DayHours } from './week.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** How schema.org is told that a place is closed all day. */
const CLOSED: DayHours = { opens: '00:00', closes: '00:00' };

const spoken = ({ zh, en }: LocalizedText) => [
  { '@language': 'zh', '@value': zh },
  { '@language': 'en', '@value': en },
];

/** The ordinary week, days with the same hours together; it holds for the days that are told of. */
const ordinarySpecifications = (week: ReadonlyMap<number, readonly DayHours[]>, first: CivilDate, last: CivilDate) => {
  const spans = [...week].flatMap(([day, hours]) => hours.map((span) => ({ day, ...span })));
  const alike = Map.groupBy(spans, ({ opens, closes }) => `${opens} ${closes}`);
  return [...alike.values()].map((days) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days
      .map(({ day }) => day)
      .sort((a, b) => a - b)
      .map((day) => WEEKDAYS[day - 1]),
    opens: days[0]?.opens,
    closes: days[0]?.closes,
    validFrom: first,
    validThrough: last,
  }));
};

const amenities = ({ spaces }: PlaceFacts['place']) =>
  (spaces
    ? [
        { name: '向公众开放车位 Spaces offered', value: spaces.offered },
        { name: '无障碍车位 Accessible spaces', value: spaces.accessible },
        { name: '充电车位 Spaces with a charger', value: spaces.charging },
      ]
    : []
  ).map((feature) => ({ '@type': 'LocationFeatureSpecification', ...feature }));

const placeOf = ({ place, division, windows }: PlaceFacts, today: CivilDate, address: string) => {
  const week = ordinaryWeek(place.opening, today);
  return {
    '@type': place.kind === 'PARKING_LOT' ? 'ParkingFacility' : 'SportsActivityLocation',
    '@id': pageOf(address, place.id),
    url: pageOf(address, place.id),
    identifier: place.id,
    name: spoken(place.name),
    address: {
      '@type': 'PostalAddress',
      streetAddress: spoken(place.address),
      addressLocality: spoken(division),
      addressCountry: 'CN',
    },
    geo: { '@type': 'GeoCoordinates', latitude: place.location.lat, longitude: place.location.lng },
    telephone: place.complaintsTelephone,
    publicAccess: true,
    amenityFeature: amenities(place),
    openingHoursSpecification: ordinarySpecifications(week, today, addDays(today, DAYS_AHEAD - 1)),
    specialOpeningHoursSpecification: differingDays(windows, week, today, DAYS_AHEAD).flatMap(({ date, hours }) =>
      (hours.length > 0 ? hours : [CLOSED]).map((span) => ({
        '@type': 'OpeningHoursSpecification',
        ...span,
        validFrom: date,
        validThrough: date,
      })),
    ),
  };
};

export const jsonldOf = (city: CityFacts, { address, publisher, licence }: Publication): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': fileOf(address, `${city.city.code}/places.jsonld`),
        name: spoken({
          zh: `${city.city.name.zh}机关停车场、运动场开放数据`,
          en: `Government parking lots and sports grounds open to the public in ${city.city.name.en}`,
        }),
        license: licence.url,
        publisher: { '@type': 'GovernmentOrganization', name: spoken(publisher) },
        dateModified: toDateTime(city.modifiedAt),
        isAccessibleForFree: true,
      },
      ...city.places.map((facts) => placeOf(facts, city.today, address)),
    ],
  });
