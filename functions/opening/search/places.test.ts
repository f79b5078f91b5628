import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divisionItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import type { Item } from '../../platform/write.ts';
import { items } from '../../platform/table.ts';
import { instantOf, MINUTE } from '../../platform/time.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { freshStore } from '../../testing/database.ts';
import { pageRequest } from '../../testing/page-requests.ts';
import { noticeOpenings } from '../engine/fixtures/notice-openings.ts';
import { placesOf } from './records.ts';
import { reactions } from '../reactions.ts';
import { findPlace, placeItem } from '../records.ts';
import { searchPlaces } from './acts.ts';
import type { Opening } from '../engine/types.ts';
import type { Place } from '../types.ts';

const CITY = '430200';
/** A Saturday: lots are open all day. */
const NOW = instantOf('2026-11-21T12:00');
const CENTRE = { lat: 27.8274, lng: 113.1339 };
const stamp = { actor: 'psn_test', useCase: 'test', at: NOW };

const lotOpening = certain(noticeOpenings['zhuzhou-2025'], 'the opening of Zhuzhou');
const groundOpening = certain(noticeOpenings['district-stadium-2022'], 'the opening of the stadium');

const place = (name: string, parts: Partial<Place> = {}): Place => ({
  id: derivedId('place', name),
  kind: 'PARKING_LOT',
  name: { zh: `${name}停车场`, en: `${name} lot` },
  unitId: derivedId('unit', 'u'),
  unitName: { zh: '市财政局', en: 'Finance Bureau' },
  cityCode: CITY,
  divisionCode: '430211',
  address: { zh: '天台路1号', en: '1 Tiantai Road' },
  location: CENTRE,
  gates: [{ name: { zh: '东门', en: 'East gate' }, entry: true, exit: true }],
  spaces: { offered: 40, accessible: 0, charging: 0 },
  courts: [],
  vehicleLimits: { maxSeats: 7, commercialAllowed: false },
  registration: { zh: '入场前登记', en: 'Register before entry' },
  complaintsTelephone: '0731-28680000',
  opening: lotOpening,
  ...parts,
});

/** So many metres north of the centre. */
const north = (metres: number) => ({ lat: CENTRE.lat + metres / 111_195, lng: CENTRE.lng });
const closed: Opening = {
  ...lotOpening,
  closures: [{ from: '2026-11-21T08:00', to: '2026-11-22T20:00', reason: { zh: '消防演练', en: 'fire drill' } }],
};

const write = (store: Store, ...places: Place[]): Promise<unknown> =>
  store.commit(
    places.map((one) => ({ put: placeItem(one) })),
    stamp,
  );

describe('the search for places', () => {
  let api: TestApi;
  /** What the API has asked of the table. */
  const reads: string[] = [];
  const watched = (store: Store): Store =>
    new Proxy(store, {
      get: (target, name: keyof Store) => {
        if (/^(get|query)/.test(name)) reads.push(name);
        return Reflect.get(target, name) as unknown;
      },
    });
  const far = place('far', { location: north(900) });
  const near = place('near', {
    location: north(100),
    divisionCode: '430202',
    vehicleLimits: { maxSeats: 5, maxHeightCm: 180, commercialAllowed: false },
  });
  const shut = place('shut', { location: north(10), opening: closed });
  const charger = place('charger', { location: north(500), spaces: { offered: 10, accessible: 2, charging: 4 } });
  const ground = place('ground', {
    kind: 'SPORTS_GROUND',
    courts: [
      { id: 'crt_basketball', name: { zh: '篮球场', en: 'Basketball' }, sport: 'BASKETBALL', capacity: 120 },
      { id: 'crt_tennis', name: { zh: '网球场', en: 'Tennis' }, sport: 'TENNIS', capacity: 4 },
    ],
    opening: groundOpening,
  });

  beforeAll(async () => {
    api = await startApi({ now: NOW, through: watched });
    await api.store.commit(
      [
        { put: divisionItem({ code: CITY, name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY', centre: CENTRE }) },
        {
          put: divisionItem({ code: '430202', name: { zh: '荷塘区', en: 'Hetang' }, level: 'COUNTY', centre: CENTRE }),
        },
      ],
      stamp,
    );
    await write(api.store, far, near, shut, charger, ground);
    await api.settle();
  });
  afterAll(() => api.stop());

  interface Found {
    readonly places: {
      readonly nodes: {
        readonly id: string;
        readonly distanceMetres: number | null;
        readonly openState: { readonly open: boolean };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly totalCount: number;
      readonly openCount: number;
      readonly openSpaces: number;
      readonly dayKind: string;
    };
  }
  const QUESTION = `query ($division: DivisionCode! = "${CITY}", $kind: PlaceKind! = PARKING_LOT, $near: GeoPointInput, $at: DateTime,
    $until: DateTime, $filter: PlaceFilter, $first: Int! = 20, $after: String) {
    places(division: $division, kind: $kind, near: $near, at: $at, until: $until, filter: $filter, first: $first, after: $after) {
      nodes { id distanceMetres openState { open } } pageInfo { hasNextPage endCursor } totalCount openCount openSpaces dayKind } }`;
  const ask = (variables: object = {}) => api.as('citizen').ask<Found>(QUESTION, { ...variables });
  const idsFor = async (variables: object = {}): Promise<string[]> =>
    (await ask(variables)).body.data.places.nodes.map(({ id }) => id);

  it('lists open places first, then the nearest, without sign-in, and counts what is open', async () => {
    const { body } = await ask({ near: CENTRE });
    expect(body.errors).toBeUndefined();
    expect(body.data.places.nodes).toEqual([
      { id: near.id, distanceMetres: 100, openState: { open: true } },
      { id: charger.id, distanceMetres: 500, openState: { open: true } },
      { id: far.id, distanceMetres: 900, openState: { open: true } },
      { id: shut.id, distanceMetres: 10, openState: { open: false } },
    ]);
    expect(body.data.places).toMatchObject({ totalCount: 4, openCount: 3, openSpaces: 90, dayKind: 'REST_DAY' });
  });

  it('asks the table for nothing when the page asks again within seconds', async () => {
    const question = pageRequest('Places', {
      division: CITY,
      kind: 'PARKING_LOT',
      en: false,
      lots: true,
      later: false,
    });
    await api.send(question);
    expect(reads.length).toBeGreaterThan(0);
    reads.length = 0;
    expect(JSON.parse((await api.send(question)).body)).toMatchObject({ data: { places: { totalCount: 4 } } });
    expect(reads).toEqual([]);
  });

  it("sorts from the division's centre when no point is given, and then tells no distance", async () => {
    const { nodes } = (await ask()).body.data.places;
    expect(nodes.map(({ id }) => id)).toEqual([near.id, charger.id, far.id, shut.id]);
    expect(nodes.map(({ distanceMetres }) => distanceMetres)).toEqual([null, null, null, null]);
  });

  it('lists the whole city under its code, a county under its own, and nothing under an unknown one', async () => {
    expect(await idsFor({ division: '430202' })).toEqual([near.id]);
    expect(await idsFor({ division: '430211' })).toHaveLength(3);
    expect(await idsFor({ division: '659999' })).toEqual([]);
  });

  it('answers for another instant, and leaves out of the open ones what closes before the stay ends', async () => {
    expect((await ask({ at: '2026-11-24T12:00:00+08:00' })).body.data.places).toMatchObject({
      openCount: 0,
      openSpaces: 0,
      dayKind: 'WORKDAY',
    });
    const openUntil = async (until: string): Promise<number> => (await ask({ until })).body.data.places.openCount;
    expect(await openUntil('2026-11-23T07:00:00+08:00')).toBe(3);
    expect(await openUntil('2026-11-23T07:01:00+08:00')).toBe(0);
  });

  it.each([
    ['only open ones', { openOnly: true }, [near.id, charger.id, far.id]],
    ['only with a charger', { charging: true }, [charger.id]],
    ['only with accessible spaces', { accessible: true }, [charger.id]],
    ['a vehicle of seven seats', { vehicleSeats: 7, openOnly: true }, [charger.id, far.id]],
    ['a vehicle of 1.9 metres', { vehicleHeightCm: 190, openOnly: true }, [charger.id, far.id]],
    ['a text of the name, in any case', { text: ' CHARGER ' }, [charger.id]],
    ['a text that nothing contains', { text: '没有' }, []],
    ['a district by its name', { text: '荷塘区' }, [near.id]],
    ['a district in English', { text: 'hetang' }, [near.id]],
    ['a district by its initials', { text: 'htq' }, [near.id]],
    ['words that stand in different names', { text: '荷塘 caizheng' }, [near.id]],
    ['nothing when one of the words stands nowhere', { text: '荷塘 体育' }, []],
  ])('finds %s', async (_, filter, ids) => {
    expect(await idsFor({ filter })).toEqual(ids);
  });

  it('finds grounds whose one court fits both sport and people', async () => {
    const groundsFor = (filter: object) => idsFor({ kind: 'SPORTS_GROUND', filter });
    expect(await groundsFor({ sport: 'BASKETBALL', people: 100 })).toEqual([ground.id]);
    expect(await groundsFor({ sport: 'TENNIS', people: 100 })).toEqual([]);
    expect(await groundsFor({ sport: 'FOOTBALL' })).toEqual([]);
  });

  it.each([
    ['篮球', true],
    ['basketball', true],
    ['lanqiu', true],
    ['wangqiu 篮球', true],
    ['篮球场', true],
    ['羽毛球', false],
    ['yumaoqiu', false],
  ])('finds grounds by a sport that is played there: %s', async (text, isPlayed) => {
    expect(await idsFor({ kind: 'SPORTS_GROUND', filter: { text } })).toEqual(isPlayed ? [ground.id] : []);
  });

  it('goes page by page through the list, each place once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo }: Found['places'] = (await ask({ first: 3, after })).body.data.places;
      seen.push(...nodes.map(({ id }) => id));
      [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    }
    expect(seen).toEqual([near.id, charger.id, far.id, shut.id]);
  });

  it.each([
    ['more than a hundred at once', { first: 101 }],
    ['a cursor of another list', { after: 'bm9uc2Vuc2U' }],
    ['a point that is not on the earth', { near: { lat: 95, lng: 0 } }],
    ['a stay that ends before it begins', { until: '2026-11-21T11:00:00+08:00' }],
  ])('refuses %s', async (_, variables) => {
    expect((await ask(variables)).body.errors?.[0]?.extensions).toMatchObject({ code: 'LIST_ARGUMENT_INVALID' });
  });

  it('tells all about one place: windows, rules in words, and why it is closed', async () => {
    const { body } = await api.as('citizen').ask<Record<'place' | 'node', Record<string, unknown>>>(
      `query ($id: ID!) {
        place(id: $id) {
          name { en } openingRules { zh } openingData openWindows(days: 2) { from to provisional }
          openState { open reason opensAt why { zh en } notice { zh en } }
        }
        node(id: $id) { id __typename }
      }`,
      { id: shut.id },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.node).toEqual({ id: shut.id, __typename: 'Place' });
    expect(body.data.place).toMatchObject({
      name: { en: 'shut lot' },
      openingData: closed,
      openState: {
        open: false,
        reason: 'TEMPORARILY_CLOSED',
        opensAt: '2026-11-22T20:00:00+08:00',
        notice: { zh: '消防演练', en: 'fire drill' },
      },
      openWindows: [
        { from: '2026-11-20T18:00:00+08:00', to: '2026-11-21T08:00:00+08:00', provisional: false },
        { from: '2026-11-22T20:00:00+08:00', to: '2026-11-23T07:00:00+08:00', provisional: false },
      ],
    });
    expect(JSON.stringify(body.data.place)).toContain('消防演练');
    expect(JSON.stringify(body.data.place)).toContain('工作日 18:30 至次日 07:00');
  });

  it('answers null for a place that does not exist', async () => {
    const { body } = await api
      .as('citizen')
      .ask('query ($id: ID!) { place(id: $id) { id } }', { id: derivedId('place', 'no') });
    expect(body).toMatchObject({ data: { place: null } });
  });
});

describe('packed pages', () => {
  const started: Store[] = [];
  afterAll(() => {
    for (const store of started) store.close();
  });
  const meteredStore = async () => {
    const operations: string[] = [];
    const store = await freshStore({ observe: ({ operation }) => operations.push(operation) });
    started.push(store);
    return { store, operations };
  };
  const [packPlaces] = reactions;
  const tell = async (store: Store, changes: readonly { before?: Item; after?: Item }[]): Promise<void> =>
    packPlaces?.run(
      changes.map(({ before, after }, i) => ({ id: String(i), kind: 'PLACE', before, after, stamp })),
      store,
    );
  const changed = (one: Place, at: number): Item => ({ ...placeItem(one), stamp: { ...stamp, at } });
  const namesOn = async (store: Store): Promise<string[]> =>
    (await placesOf(store, CITY, 'PARKING_LOT', NOW)).map(({ name }) => name.en).sort();
  const contextAt = (store: Store, now: number): Context =>
    makeContext({ store, viewer: { kind: 'anonymous' }, language: 'zh', now, requestId: 'r' });

  it('make a search one parallel round of reads when cold, nothing when warm, and the pages alone once they are old', async () => {
    const { store, operations } = await meteredStore();
    await tell(store, [{ after: changed(place('one'), 1) }]);
    const readsAt = async (now: number): Promise<string[]> => {
      operations.length = 0;
      const question = { division: CITY, kind: 'PARKING_LOT', near: CENTRE, first: 20 } as const;
      expect((await searchPlaces(contextAt(store, now), question)).totalCount).toBe(1);
      return [...operations];
    };
    // The pages of places and of occupancy, and the corrections of the calendar by city and by province.
    expect(await readsAt(NOW)).toEqual(['query', 'query', 'query', 'query']);
    expect(await readsAt(NOW + 4_999)).toEqual([]);
    expect(await readsAt(NOW + 5_000)).toEqual(['query', 'query']);
    expect(await readsAt(NOW + MINUTE + 5_000)).toHaveLength(4);
  });

  it('hold every change once, however often and in whatever order it is told', async () => {
    const { store } = await meteredStore();
    const [one, renamed] = [place('one'), { ...place('one'), name: { zh: '新', en: 'renamed' } }];
    await tell(store, [{ after: changed(one, 1) }, { after: changed(place('two'), 2) }]);
    await tell(store, [{ before: changed(one, 1), after: changed(renamed, 3) }]);
    await tell(store, [{ after: changed(one, 1) }]);
    expect(await namesOn(store)).toEqual(['renamed', 'two lot']);
    await tell(store, [{ before: changed(place('two'), 2) }]);
    expect(await namesOn(store)).toEqual(['renamed']);
  });

  it('let a place move from one page to another', async () => {
    const { store } = await meteredStore();
    await tell(store, [{ after: changed(place('one'), 1) }]);
    const moved = place('one', { cityCode: '430400', divisionCode: '430408' });
    await tell(store, [{ before: changed(place('one'), 1), after: changed(moved, 2) }]);
    expect(await namesOn(store)).toEqual([]);
    expect(await placesOf(store, '430400', 'PARKING_LOT', NOW)).toEqual([moved]);
  });

  it('lose nothing when many change at once', async () => {
    const { store } = await meteredStore();
    const names = Array.from({ length: 8 }, (_, i) => `place ${String(i)}`);
    await Promise.all(names.map((name) => tell(store, [{ after: changed(place(name), 1) }])));
    expect(await namesOn(store)).toEqual(names.map((name) => `${name} lot`));
  });

  it('start from the places that are there when none was written yet', async () => {
    const { store } = await meteredStore();
    await write(store, place('old'), place('new'));
    await tell(store, [{ after: changed(place('new'), NOW) }]);
    expect(await namesOn(store)).toEqual(['new lot', 'old lot']);
  });

  it('spread over several items when one cannot hold them, and shrink again', async () => {
    const { store } = await meteredStore();
    // Text that does not compress: each place brings some 6 KB.
    const noise = (seed: number): string =>
      Array.from({ length: 100 }, (_, i) => derivedId('place', String(seed), String(i))).join('');
    const many = Array.from({ length: 200 }, (_, i) =>
      place(`p${String(i)}`, { address: { zh: noise(i), en: noise(-1 - i) } }),
    );
    await tell(
      store,
      many.map((one) => ({ after: changed(one, 1) })),
    );
    const pages = () => store.queryAll({ pk: items.PLACE_PAGE.pkOf({ cityCode: CITY }) });
    expect((await pages()).length).toBeGreaterThan(1);
    expect(await placesOf(store, CITY, 'PARKING_LOT', NOW)).toHaveLength(200);
    await tell(
      store,
      many.slice(1).map((one) => ({ before: changed(one, 1) })),
    );
    expect(await placesOf(store, CITY, 'PARKING_LOT', NOW)).toEqual([many[0]]);
  });

  it('keep a place whole: what is read back is what was written', async () => {
    const { store } = await meteredStore();
    const one = place('one', { opening: closed, lastVerifiedOpenOn: '2026-11-20' });
    await write(store, one);
    expect(await findPlace(store, one.id)).toEqual(one);
    await tell(store, [{ after: changed(one, NOW) }]);
    expect(await placesOf(store, CITY, 'PARKING_LOT', NOW)).toEqual([one]);
  });

  it('never hold an opening that is none: it does not get into the table', () => {
    const rules: Opening['rules'] = [{ type: 'DAILY', on: {}, hours: [{ from: '20:00', to: '18:00' }] }];
    expect(() => placeItem(place('wrong', { opening: { rules, periods: [], closures: [] } }))).toThrow('end before');
  });
});
