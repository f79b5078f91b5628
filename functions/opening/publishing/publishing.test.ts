import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedsHandler } from '../../api/feeds.ts';
import { nationalCalendar } from '../../calendar/rules.ts';
import { divisionItem } from '../../organisation/records.ts';
import type { CsvValue } from '../../platform/csv.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import {
  addDays,
  civilDate,
  DAY,
  instantAt,
  instantOf,
  MINUTE,
  toDateTime,
  weekday,
  type Window,
} from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { eventOf } from '../../testing/event.ts';
import { CITY, lotOf } from '../../testing/lots.ts';
import { publication } from '../../testing/publication.ts';
import { noticeOpenings } from '../engine/fixtures/notice-openings.ts';
import { openWindows } from '../engine/windows.ts';
import { countWrite } from '../gate/occupancy-records.ts';
import { packOccupancy } from '../gate/pack-acts.ts';
import { placeItem } from '../records.ts';
import { packPlaces } from '../search/pack-acts.ts';
import type { Place } from '../types.ts';
import { columns } from './columns.ts';

/** A Friday before 中秋节 and 国庆节 of 2026, with days worked in exchange on 20 September and 10 October. */
const NOW = instantOf('2026-09-18T12:00');
const TODAY = civilDate(NOW);
const stamp = { actor: 'psn_SECRETPERSON', useCase: 'test', at: NOW - DAY };

const lot = lotOf('finance', 'evening', {
  name: { zh: '财政局，"东院"停车场', en: '=Finance Bureau, east yard' },
  spaces: { offered: 40, kept: 7, accessible: 2, charging: 4 },
  lastVerifiedOpenOn: '2026-09-10',
});
const shut = lotOf('archives', 'works', {
  opening: {
    ...lot.opening,
    closures: [{ from: '2026-09-21T08:00', to: '2026-09-23T20:00', reason: { zh: '路面维修', en: 'road works' } }],
  },
});
const ground = lotOf('sports', 'court', {
  kind: 'SPORTS_GROUND',
  courts: [{ id: 'c1', name: { zh: '篮球场', en: 'Basketball' }, sport: 'BASKETBALL', capacity: 20 }],
  opening: certain(noticeOpenings['district-stadium-2022'], 'the opening of the stadium'),
});
const { spaces: _, ...groundWithoutSpaces } = ground;
const places: readonly Place[] = [lot, shut, groundWithoutSpaces];

/** Cells of a CSV text, read by its own grammar (RFC 4180). */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
};

/** Events of a calendar, each as its properties by name; lines are unfolded first, as any reader does. */
const eventsIn = (text: string): Map<string, string>[] =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map(
      (event) => new Map(event.split('\r\n').map((line) => [line.split(/[;:]/)[0] ?? '', line.replace(/^[^:]*:/, '')])),
    );

const engineWindows = ({ opening }: Place, days: number) => openWindows(opening, nationalCalendar, TODAY, days);

interface Specification {
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom: string;
  readonly validThrough: string;
}
interface LinkedPlace {
  readonly '@type': string;
  readonly '@id': string;
  readonly identifier?: string;
  readonly openingHoursSpecification: readonly Specification[];
  readonly specialOpeningHoursSpecification: readonly Specification[];
}

describe('the open data', () => {
  let store: Store;
  let now = NOW;
  const operations: string[] = [];
  /** Writes a place, and packs it as the stream does. */
  const put = async (...some: readonly Place[]): Promise<void> => {
    const items = some.map((place) => ({ ...placeItem(place), remarks: 'SECRETREMARK' }));
    await store.commit(
      items.map((item) => ({ put: item })),
      { ...stamp, at: now - MINUTE },
    );
    await packPlaces.run(
      items.map((item, i) => ({
        id: String(i),
        kind: 'PLACE',
        before: undefined,
        after: { ...item, stamp: { ...stamp, at: now - MINUTE } },
        stamp,
      })),
      store,
    );
  };
  const centre = { lat: 27.83, lng: 113.13 };
  beforeAll(async () => {
    store = await freshStore({ observe: ({ operation }) => operations.push(operation) });
    await store.commit(
      [
        divisionItem({ code: '430000', name: { zh: '湖南省', en: 'Hunan' }, level: 'PROVINCE', centre }),
        divisionItem({ code: CITY, name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY', centre }),
        divisionItem({ code: '430400', name: { zh: '衡阳市', en: 'Hengyang' }, level: 'CITY', centre }),
        divisionItem({ code: '430211', name: { zh: '天元区', en: 'Tianyuan District' }, level: 'COUNTY', centre }),
      ].map((item) => ({ put: item })),
      stamp,
    );
    await put(...places);
  });
  afterAll(() => {
    store.close();
  });

  const send = async (path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' | 'PUT' = 'GET') => {
    const feeds = createFeedsHandler({ store, publication, now: () => now });
    const {
      statusCode,
      headers: told = {},
      body = '',
      isBase64Encoded,
    } = await feeds(eventOf({ method, path, headers }));
    return { status: statusCode, headers: told, body, isBase64Encoded };
  };
  const text = async (path: string): Promise<string> => (await send(`/open-data/${path}`)).body;
  const json = async <Shape>(path: string): Promise<Shape> => JSON.parse(await text(path)) as Shape;
  const FILES = [
    '',
    'index.json',
    CITY,
    `${CITY}/places.geojson`,
    `${CITY}/places.csv`,
    `${CITY}/places.jsonld`,
    `${CITY}/occupancy.json`,
    `places/${lot.id}.ics`,
    `places/${lot.id}.en.ics`,
  ];

  interface Collection {
    readonly type: string;
    readonly features: readonly {
      readonly type: string;
      readonly id: string;
      readonly geometry: unknown;
      readonly properties: Readonly<Record<string, CsvValue>> & { readonly windows: unknown };
    }[];
  }

  it('has each place once in GeoJSON, a point with the columns and nothing else, and the windows of the engine', async () => {
    const { type, features, ...about } = await json<Collection>(`${CITY}/places.geojson`);
    expect(type).toBe('FeatureCollection');
    expect(Object.keys(about).sort()).toEqual(['description', 'licence', 'modified', 'name', 'publisher']);
    expect(features.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
    for (const { properties, id, ...feature } of features) {
      const place = certain(
        places.find((one) => one.id === id),
        id,
      );
      expect(feature).toEqual({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [place.location.lng, place.location.lat] },
      });
      expect(Object.keys(properties)).toEqual([...columns.map(({ name }) => name), 'windows']);
      expect(properties.windows).toEqual(
        engineWindows(place, 14).map(({ from, to, provisional }) => ({
          from: toDateTime(from),
          to: toDateTime(to),
          provisional,
        })),
      );
    }
    expect(features.find(({ id }) => id === lot.id)?.properties).toMatchObject({
      name_zh: lot.name.zh,
      division_en: 'Tianyuan District',
      spaces: 40,
      accessible_spaces: 2,
      commercial_vehicles: false,
      sports: '',
      last_verified_open_on: '2026-09-10',
      page: `https://gongxing.test/places/${lot.id}`,
    });
  });

  it('says the same in CSV, and lets no text become a formula', async () => {
    const csv = await text(`${CITY}/places.csv`);
    expect(csv.startsWith('\uFEFFid,kind,')).toBe(true);
    const [header, ...rows] = cellsOf(csv.slice(1));
    expect(header).toEqual(columns.map(({ name }) => name));
    const { features } = await json<Collection>(`${CITY}/places.geojson`);
    const asText = (value: CsvValue | undefined): string => String(value ?? '');
    expect(rows).toEqual(
      features.map(({ properties }) => columns.map(({ name }) => asText(properties[name]).replace(/^=/, "'="))),
    );
    expect(rows.flat()).toContain("'=Finance Bureau, east yard");
  });

  it('tells schema.org of each day the hours of the engine: an ordinary week, and the days that differ', async () => {
    const linked = await json<{ '@context': string; '@graph': LinkedPlace[] }>(`${CITY}/places.jsonld`);
    expect(linked['@context']).toBe('https://schema.org');
    const [dataset, ...told] = linked['@graph'];
    expect(dataset).toMatchObject({ '@type': 'Dataset', license: publication.licence.url });
    const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const instantOfClock = (date: string, clock: string) =>
      clock === '23:59' ? instantAt(addDays(date, 1)) : instantOf(`${date}T${clock}`);
    for (const place of places) {
      const found = certain(
        told.find(({ identifier }) => identifier === place.id),
        place.id,
      );
      expect(found['@type']).toBe(place.kind === 'PARKING_LOT' ? 'ParkingFacility' : 'SportsActivityLocation');
      const windows: Window[] = Array.from({ length: 28 }, (__, i) => addDays(TODAY, i)).flatMap((date) => {
        const special = found.specialOpeningHoursSpecification.filter(({ validFrom }) => validFrom === date);
        const usual = found.openingHoursSpecification.filter(({ dayOfWeek }) =>
          dayOfWeek?.includes(NAMES[weekday(date) - 1] ?? ''),
        );
        return (special.length > 0 ? special : usual)
          .filter(({ opens, closes }) => opens !== closes)
          .map(({ opens, closes }) => ({ from: instantOfClock(date, opens), to: instantOfClock(date, closes) }))
          .sort((a, b) => a.from - b.from);
      });
      const joined: Window[] = [];
      for (const window of windows) {
        const before = joined.at(-1);
        if (before?.to === window.from) joined[joined.length - 1] = { from: before.from, to: window.to };
        else joined.push(window);
      }
      const [begin, end] = [instantAt(TODAY), instantAt(addDays(TODAY, 28))];
      expect(joined).toEqual(
        engineWindows(place, 28).map(({ from, to }) => ({ from: Math.max(from, begin), to: Math.min(to, end) })),
      );
    }
    const differing = (place: Place) =>
      new Set(
        told
          .find(({ identifier }) => identifier === place.id)
          ?.specialOpeningHoursSpecification.map(({ validFrom }) => validFrom),
      );
    // A Sunday that is worked, and the closed day in the works; an ordinary Saturday is none of them.
    expect(differing(lot)).toContain('2026-09-20');
    expect(differing(lot)).not.toContain('2026-09-19');
    expect(differing(shut)).toContain('2026-09-22');
    expect(differing(groundWithoutSpaces)).toEqual(new Set());
  });

  it('has a calendar of each place with the windows of eight weeks, which takes none of its reader’s time', async () => {
    const local = (at: number) => toDateTime(at).slice(0, 19).replace(/[-:]/g, '');
    const calendar = await text(`places/${shut.id}.ics`);
    const events = eventsIn(calendar);
    expect(events.map((event) => [event.get('DTSTART'), event.get('DTEND')])).toEqual(
      engineWindows(shut, 56).map(({ from, to }) => [local(from), local(to)]),
    );
    expect(new Set(events.map((event) => event.get('UID'))).size).toBe(events.length);
    for (const event of events) expect(event.get('TRANSP')).toBe('TRANSPARENT');
    expect(events[0]?.get('SUMMARY')).toBe('works停车场 开放');
    expect(eventsIn(await text(`places/${shut.id}.en.ics`))[0]?.get('SUMMARY')).toBe('works lot open');
  });

  it('tells how full the lots with a device are, apart', async () => {
    expect(await json(`${CITY}/occupancy.json`)).toMatchObject({ lots: [] });
    const count = countWrite({ placeId: lot.id, cityCode: CITY }, { occupied: 33, at: now - MINUTE }, true);
    await store.commit([count], { ...stamp, at: now });
    const item = await store.queryAll({ pk: `OCCUPANCY#${lot.id}` });
    await packOccupancy.run(
      [{ id: '1', kind: 'OCCUPANCY', before: undefined, after: item[0], stamp: { ...stamp, at: now } }],
      store,
    );
    const { lots } = await json<{ lots: unknown[] }>(`${CITY}/occupancy.json`);
    expect(lots).toEqual([
      {
        id: lot.id,
        spaces: 40,
        present: 33,
        free: 7,
        as_of: toDateTime(now - MINUTE),
        reliable_until: toDateTime(now + 29 * MINUTE),
      },
    ]);
  });

  it('has an index of what there is, for people and for programs; every address in it is answered', async () => {
    const catalog = await json<{
      'dcat:dataset': readonly {
        '@id': string;
        'dct:identifier': string;
        'dct:extent': number;
        'dcat:distribution': readonly { 'dcat:downloadURL': string; 'dcat:mediaType': string }[];
      }[];
      'csvw:tableSchema': { 'csvw:column': readonly { 'csvw:name': string }[] };
    }>('index.json');
    expect(catalog).toMatchObject({ 'dct:license': { '@id': publication.licence.url } });
    expect(catalog['csvw:tableSchema']['csvw:column'].map((one) => one['csvw:name'])).toEqual(
      columns.map(({ name }) => name),
    );
    expect(catalog['dcat:dataset']).toMatchObject([{ 'dct:identifier': CITY, 'dct:extent': 3 }]);
    for (const file of catalog['dcat:dataset'].flatMap((one) => one['dcat:distribution'])) {
      const answer = await send(file['dcat:downloadURL'].replace(publication.address, ''));
      expect([answer.status, String(answer.headers['content-type']).split(';')[0]]).toEqual([
        200,
        file['dcat:mediaType'],
      ]);
    }
    for (const { '@id': id, ...told } of catalog['dcat:dataset']) {
      const answer = await send(id.replace(publication.address, ''));
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/ld+json']);
      expect(JSON.parse(answer.body)).toMatchObject({
        ...{ ...told, '@id': id, 'csvw:tableSchema': catalog['csvw:tableSchema'] },
        'dct:license': { '@id': publication.licence.url },
        'dct:isPartOf': { '@id': `${publication.address}/open-data/index.json` },
      });
    }
    const page = await text('');
    expect(page).toContain(publication.publisher.zh);
    expect(page).toContain(`href="${publication.licence.url}"`);
    const links = [...page.matchAll(/href="(\/[^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links).toHaveLength(5);
    for (const link of links) expect((await send(link)).status).toBe(200);
  });

  it('tells of nobody who wrote it and of nothing that no column names', async () => {
    for (const file of FILES) {
      const answer = await text(file);
      expect(answer.length).toBeGreaterThan(100);
      for (const secret of ['SECRET', 'psn_', 'unt_', 'stamp', '"kept"']) expect(answer).not.toContain(secret);
    }
  });

  it('may be kept by anybody, is read by any site, and is sent again only when it is another', async () => {
    for (const file of FILES) {
      const { status, headers } = await send(`/open-data/${file}`);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'cache-control': expect.stringMatching(/^public, max-age=\d+, stale-while-revalidate=\d+$/) as unknown,
        etag: expect.stringMatching(/^"[\w-]{22}"$/) as unknown,
        'last-modified': expect.stringMatching(/ GMT$/) as unknown,
      });
      const again = await send(`/open-data/${file}`, { 'if-none-match': String(headers.etag) });
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
      const head = await send(`/open-data/${file}`, {}, 'HEAD');
      expect([head.status, head.headers]).toEqual([200, headers]);
    }
  });

  it('is sent compressed to whoever takes that, under a tag of its own', async () => {
    const plain = await send(`/open-data/${CITY}/places.geojson`);
    const packed = await send(`/open-data/${CITY}/places.geojson`, { 'accept-encoding': 'br, gzip' });
    expect(packed).toMatchObject({
      isBase64Encoded: true,
      headers: { 'content-encoding': 'gzip', vary: 'accept-encoding' },
    });
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(gunzipSync(Buffer.from(packed.body, 'base64')).toString()).toBe(plain.body);
  });

  it('costs one round of reads when cold and none when warm', async () => {
    now = NOW + 10 * MINUTE;
    const readsFor = async (file: string): Promise<number> => {
      operations.length = 0;
      await text(`${CITY}/${file}`);
      return operations.length;
    };
    // The pages of lots and grounds, two shelves of the calendar, the counties.
    expect(await readsFor('places.geojson')).toBe(5);
    expect(await readsFor('places.csv')).toBe(0);
    expect(await readsFor('places.geojson')).toBe(0);
    expect(await readsFor('occupancy.json')).toBe(1);
  });

  it('has another tag once a place has changed or the day is another, and no other while neither is so', async () => {
    const tagAt = async (at: number): Promise<unknown> => {
      now = at;
      return (await send(`/open-data/${CITY}/places.geojson`)).headers.etag;
    };
    const first = await tagAt(NOW + 20 * MINUTE);
    expect(await tagAt(NOW + 30 * MINUTE)).toBe(first);
    await put({ ...lot, complaintsTelephone: '0731-12345' });
    const changed = await tagAt(NOW + 40 * MINUTE);
    expect(changed).not.toBe(first);
    expect(await tagAt(NOW + DAY)).not.toBe(changed);
    now = NOW;
  });

  it('has no other addresses, and takes no other methods', async () => {
    for (const path of [
      `430400/places.csv`,
      `430000/places.csv`,
      `430211/places.csv`,
      `${CITY}/places.xml`,
      `${CITY}/`,
      'places/plc_00000000000000000000000000.ics',
      `places/${lot.unitId}.ics`,
      '../graphql',
      'nothing',
    ]) {
      const answer = await send(`/open-data/${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers['access-control-allow-origin']).toBe('*');
    }
    expect((await send('/open-data/', {}, 'PUT')).status).toBe(405);
  });
});
