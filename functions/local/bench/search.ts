/** A citizen's search in a city of a thousand lots, of all of which devices tell how full they are. */
import { createGraphqlHandler } from '../../api/server.ts';
import { countWrite, packFigures } from '../../opening/gate/occupancy-records.ts';
import { openingPoliciesOf } from '../../opening/policy-records.ts';
import { placePages } from '../../opening/search/records.ts';
import type { Place } from '../../opening/types.ts';
import { certain } from '../../platform/item.ts';
import { makeSealing } from '../../platform/sealing.ts';
import { openStore, type Metered, type Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { civilDate, MINUTE, type Instant } from '../../platform/time.ts';
import { ZHUZHOU } from '../demo/bodies.ts';
import { demoId } from '../demo/identity.ts';
import { loadDemo } from '../demo/load.ts';
import { lots } from '../demo/lots.ts';
import { randomFor } from '../demo/random.ts';
import { ensureTable, startEmulator } from '../emulator.ts';
import { documentNamed, eventOf } from './costs.ts';
import { inLanes } from './measure.ts';

const TABLE = 'bench';
const LOTS = 1_000;
const SEARCHES = 256;
const PARALLEL = [1, 16, 64];
const stampAt = (at: Instant) => ({ actor: 'system', useCase: 'bench', at });

/** Lots as those of the demo are, each somewhere else in the city. */
const thousandLots = (now: Instant): Place[] => {
  const known = lots(civilDate(now)).filter(({ cityCode }) => cityCode === ZHUZHOU);
  return Array.from({ length: LOTS }, (_, i) => {
    const place = certain(known[i % known.length], 'a lot of the demo');
    const random = randomFor(`bench lot ${String(i)}`);
    const { lat, lng } = place.location;
    const location = { lat: lat + random.whole(-500, 500) / 10_000, lng: lng + random.whole(-500, 500) / 10_000 };
    return { ...place, id: demoId('place', `bench-${String(i)}`), location };
  });
};

/** Writes the city's two packed pages as the stream would. */
const packCity = async (store: Store, now: Instant): Promise<void> => {
  const places = thousandLots(now);
  const page = { cityCode: ZHUZHOU, kind: 'PARKING_LOT' } as const;
  await placePages.rewrite(store, page, stampAt(now), () => places.map((place) => ({ place, changedAt: now })));
  const counts = places.map((place) => {
    const random = randomFor(`count ${place.id}`);
    const count = { occupied: random.whole(0, place.spaces?.offered ?? 0), at: now - random.whole(0, 30) * MINUTE };
    return countWrite({ placeId: place.id, cityCode: ZHUZHOU }, count, true);
  });
  for (let from = 0; from < counts.length; from += 100)
    await store.commit(counts.slice(from, from + 100), stampAt(now));
  const policy = (await openingPoliciesOf(store, ZHUZHOU, now))(now);
  await packFigures(store, ZHUZHOU, places, policy, now, () => Promise.resolve(0));
};

/** Tells in how many rounds a store is asked, one after the other: what begins after another has ended is one more. */
const roundsOf = (store: Store): { readonly store: Store; readonly rounds: () => number } => {
  let ended = 0;
  const counted =
    <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      const round = ended + 1;
      const answer = await ask(...asked);
      ended = Math.max(ended, round);
      return answer;
    };
  const asking: Pick<Store, 'get' | 'getMany' | 'query' | 'queryAll'> = {
    get: counted((...asked) => store.get(...asked)),
    getMany: counted((...asked) => store.getMany(...asked)),
    query: counted((asked) => store.query(asked)),
    queryAll: counted((asked) => store.queryAll(asked)),
  };
  return { store: { ...store, ...asking }, rounds: () => ended };
};

/** Asks, and takes nothing but an answer. */
const answered = async (answer: ReturnType<Handler>): Promise<void> => {
  const { statusCode, body = '' } = await answer;
  if (statusCode !== 200 || body.includes('"errors"')) throw new Error(`not answered: ${String(statusCode)} ${body}`);
};

type Handler = Awaited<ReturnType<typeof createGraphqlHandler>>;

const handlerOver = (store: Store, now: Instant): Promise<Handler> =>
  createGraphqlHandler({
    ...{ store, now: () => now, freeDocuments: false, operationsPerMinute: Infinity, log: () => undefined },
    verify: (subject) => Promise.resolve({ kind: 'person', subject }),
    sealing: makeSealing('the key of the bench, known to everyone'),
  });

const searchFor = (near?: { readonly lat: number; readonly lng: number }, headers: Record<string, string> = {}) => {
  const variables = {
    division: ZHUZHOU,
    kind: 'PARKING_LOT',
    en: false,
    lots: true,
    later: false,
    ...(near ? { near } : {}),
  };
  const search = new URLSearchParams({ documentId: documentNamed('Places'), variables: JSON.stringify(variables) });
  return eventOf('GET', search.toString(), headers, undefined);
};

export interface SearchFigures {
  readonly lots: number;
  readonly cold: { readonly requests: readonly string[]; readonly units: number; readonly rounds: number };
  /** Read units of the packed figures alone. */
  readonly occupancyUnits: number;
  /** The same question with the entity tag of its answer. */
  readonly again: { readonly status: number; readonly bytes: number };
  readonly lanes: readonly {
    readonly parallel: number;
    readonly perSecond: number;
    readonly ms: number;
    /** Searches for one answer of bare graphql-js with one read of the SDK. */
    readonly ratio: number;
  }[];
}

export const measureSearch = async (): Promise<SearchFigures> => {
  const now = Date.now();
  const emulator = await startEmulator();
  const { endpoint } = emulator;
  const metered: Metered[] = [];
  const stores: Store[] = [];
  const open = (): Store => {
    const store = openStore({ tableName: TABLE, endpoint, observe: (report) => metered.push(report) });
    stores.push(store);
    return store;
  };
  try {
    await ensureTable(endpoint, TABLE);
    const loading = open();
    await loadDemo(loading, { now });
    await packCity(loading, now);

    const { store, rounds } = roundsOf(open());
    const search = await handlerOver(store, now);
    metered.length = 0;
    const first = await search(searchFor());
    const cold = {
      requests: metered.map(({ operation }) => operation),
      units: metered.reduce((sum, { units }) => sum + units, 0),
      rounds: rounds(),
    };
    metered.length = 0;
    await open().queryAll({ pk: items.OCCUPANCY_PAGE.key({ cityCode: ZHUZHOU, page: '000' }).pk });
    const occupancyUnits = metered.reduce((sum, { units }) => sum + units, 0);
    const same = await search(searchFor(undefined, { 'if-none-match': String(first.headers?.etag) }));

    Object.assign(process.env, {
      TABLE_NAME: TABLE,
      DYNAMODB_ENDPOINT: endpoint,
      ITEM_KEY: JSON.stringify(items.DIVISION.key({ parent: '430000', code: ZHUZHOU })),
    });
    const { handler: bare } = await import('./bare.ts');
    const query = '{ division(code: "430200") { name { zh } } }';
    const lanes: SearchFigures['lanes'][number][] = [];
    // Whoever is measured first should not be the one that is not yet compiled.
    await inLanes(
      1,
      Array.from({ length: SEARCHES }, () => () => answered(search(searchFor()))),
    );
    await inLanes(
      1,
      Array.from({ length: SEARCHES }, () => () => bare({ body: JSON.stringify({ query }) })),
    );
    for (const parallel of PARALLEL) {
      const random = randomFor(`searches ${String(parallel)}`);
      const points = Array.from({ length: SEARCHES }, () => ({
        lat: 27.8 + random.whole(0, 100) / 1_000,
        lng: 113.1 + random.whole(0, 100) / 1_000,
      }));
      const peer = await inLanes(
        parallel,
        points.map(() => () => bare({ body: JSON.stringify({ query }) })),
      );
      const ours = await inLanes(
        parallel,
        points.map((near) => () => answered(search(searchFor(near)))),
      );
      lanes.push({ parallel, ...ours, ratio: ours.perSecond / peer.perSecond });
    }
    return {
      lots: LOTS,
      cold,
      occupancyUnits,
      again: { status: same.statusCode ?? 0, bytes: (same.body ?? '').length },
      lanes,
    };
  } finally {
    for (const store of stores) store.close();
    await emulator.stop();
  }
};
