/** What is published where and on which terms, in the words of DCAT. */
import type { Publication } from '../../platform/publication.ts';
import type { Division } from '../../organisation/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import { columns, fileOf } from './columns.ts';

/** A city of the index. */
export interface PublishedCity {
  readonly city: Division;
  readonly places: number;
  readonly modifiedAt: Instant;
}

/** A file of each city. */
export interface Format {
  readonly file: string;
  readonly mediaType: string;
  readonly describes: LocalizedText;
}

export const formats: readonly Format[] = [
  {
    file: 'places.geojson',
    mediaType: 'application/geo+json',
    describes: { zh: '场所与近两周开放时段（GeoJSON）', en: 'Places and their windows of two weeks, GeoJSON' },
  },
  {
    file: 'places.csv',
    mediaType: 'text/csv',
    describes: { zh: '场所表格（CSV，UTF-8）', en: 'Table of places, CSV in UTF-8' },
  },
  {
    file: 'places.jsonld',
    mediaType: 'application/ld+json',
    describes: { zh: '场所与近四周开放时间（schema.org）', en: 'Places and their hours of four weeks, schema.org' },
  },
  {
    file: 'occupancy.json',
    mediaType: 'application/json',
    describes: { zh: '停车场实时余位（JSON）', en: 'How full the lots are at present, JSON' },
  },
];

export const titleOf = ({ name }: Pick<Division, 'name'>): LocalizedText => ({
  zh: `${name.zh}机关停车场、运动场向公众开放数据`,
  en: `Government parking lots and sports grounds open to the public in ${name.en}`,
});

/** The latest of some times, the beginning of time for none. */
export const latest = (cities: readonly PublishedCity[]): Instant =>
  Math.max(0, ...cities.map(({ modifiedAt }) => modifiedAt));

const spoken = ({ zh, en }: LocalizedText) => [
  { '@language': 'zh', '@value': zh },
  { '@language': 'en', '@value': en },
];

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  csvw: 'http://www.w3.org/ns/csvw#',
};

const publisherOf = ({ publisher }: Publication) => ({ 'foaf:name': spoken(publisher) });

const columnsOfPlaces = () => ({
  'csvw:column': columns.map(({ name, type, describes }) => ({
    'csvw:name': name,
    'csvw:datatype': type,
    'dct:description': spoken(describes),
  })),
});

const datasetOf = ({ city, places, modifiedAt }: PublishedCity, { address, licence }: Publication) => ({
  '@type': 'dcat:Dataset',
  '@id': fileOf(address, city.code),
  'dct:identifier': city.code,
  'dct:title': spoken(titleOf(city)),
  'dct:extent': places,
  'dct:modified': toDateTime(modifiedAt),
  'dct:license': licence.url,
  'dcat:distribution': formats.map(({ file, mediaType, describes }) => ({
    '@type': 'dcat:Distribution',
    'dct:title': spoken(describes),
    'dcat:mediaType': mediaType,
    'dcat:downloadURL': fileOf(address, `${city.code}/${file}`),
  })),
});

/** One city's data, under the address that names them in the catalogue. */
export const cityDatasetOf = (city: PublishedCity, publication: Publication): string => {
  const { licence, address } = publication;
  return JSON.stringify({
    '@context': CONTEXT,
    ...datasetOf(city, publication),
    'dct:publisher': publisherOf(publication),
    'dct:license': { '@id': licence.url, 'dct:title': spoken(licence.name) },
    'dct:isPartOf': { '@id': fileOf(address, 'index.json') },
    'csvw:tableSchema': columnsOfPlaces(),
  });
};

export const catalogOf = (cities: readonly PublishedCity[], publication: Publication): string => {
  const { licence, address } = publication;
  return JSON.stringify({
    '@context': CONTEXT,
    '@type': 'dcat:Catalog',
    '@id': fileOf(address, 'index.json'),
    'dct:title': spoken({ zh: '公行开放数据', en: 'Gongxing open data' }),
    'dct:publisher': publisherOf(publication),
    'dct:license': { '@id': licence.url, 'dct:title': spoken(licence.name) },
    'dct:modified': toDateTime(latest(cities)),
    'dcat:dataset': cities.map((city) => datasetOf(city, publication)),
    'csvw:tableSchema': columnsOfPlaces(),
  });
};
