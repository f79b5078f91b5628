import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { followStream } from '../functions/local/stream.ts';
import { placeItem } from '../functions/opening/records.ts';
import type { Place } from '../functions/opening/types.ts';
import { derivedId } from '../functions/platform/ids.ts';
import { openStore } from '../functions/platform/store.ts';
import { items } from '../functions/platform/table.ts';
import { instantOf, toDateTime } from '../functions/platform/time.ts';
import { eventOf, type RawRequest } from '../functions/testing/event.ts';
import { pageRequest } from '../functions/testing/page-requests.ts';
import { driverWith, NOW, people, settle, units, vehicleWith } from '../functions/testing/town.ts';
import { synthesize } from './testing/assembly.ts';
import { startCloud } from './testing/cloud.ts';
import { givenSignIn } from './testing/environments.ts';
import { startIssuer } from './testing/issuer.ts';

type Caller = keyof typeof people | 'citizen';
interface Answer {
  readonly status: number;
  readonly cacheControl: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly codes: readonly unknown[];
}

const window = { from: '2026-11-24T09:00:00+08:00', to: '2026-11-24T12:00:00+08:00' };
const vehicle = vehicleWith();
const driver = driverWith();
const lot: Place = {
  id: derivedId('place', 'lot'),
  kind: 'PARKING_LOT',
  name: { zh: '市政府停车场', en: 'City hall car park' },
  unitId: units.bureau.id,
  unitName: units.bureau.name,
  cityCode: '430200',
  divisionCode: '430200',
  address: { zh: '天台路 1 号', en: '1 Tiantai Road' },
  location: { lat: 27.83, lng: 113.13 },
  gates: [],
  spaces: { offered: 80, accessible: 2, charging: 8 },
  courts: [],
  registration: { zh: '门岗登记', en: 'At the gate' },
  complaintsTelephone: '0731-12345',
  opening: {
    rules: [{ type: 'DAILY', on: {}, hours: [{ from: '18:00', to: '31:00' }] }],
    periods: [],
    closures: [],
  },
};

describe('what is synthesized, run over tables made from its own template', async () => {
  const issuer = await startIssuer('gongxing');
  const assembly = await synthesize(givenSignIn(issuer.address));
  const endpoint = inject('endpoint');
  const cloud = await startCloud(assembly, endpoint);
  const store = openStore({ tableName: cloud.tableName, endpoint });
  let now = NOW;
  const stream = followStream({
    endpoint,
    tableName: cloud.tableName,
    handle: (event) => cloud.stream.invoke(event, now),
    position: undefined,
    keep: () => undefined,
    say: (line) => {
      console.warn(line);
    },
  });
  afterAll(async () => {
    await stream.stop();
    await cloud.stop();
    store.close();
    issuer.stop();
    assembly.remove();
  });
  await settle(store, { vehicles: [vehicle], drivers: [driver] });
  await store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at: NOW });

  const send = async (request: RawRequest): Promise<Answer> => {
    const answer = (await cloud.graphql.invoke(eventOf(request), now)) as APIGatewayProxyStructuredResultV2;
    const body = JSON.parse(answer.body ?? '') as {
      data?: Record<string, unknown> | null;
      errors?: { extensions: { code?: unknown } }[];
    };
    return {
      status: answer.statusCode ?? 0,
      cacheControl: String(answer.headers?.['cache-control']),
      data: body.data ?? {},
      codes: (body.errors ?? []).map(({ extensions }) => extensions.code),
    };
  };
  const tokenOf = (caller: keyof typeof people): Promise<string> => issuer.sign(people[caller].subject, now);
  const ask = async (caller: Caller, operation: string, variables: object): Promise<Answer> =>
    send(pageRequest(operation, variables, caller === 'citizen' ? undefined : await tokenOf(caller)));

  /** Does an act that must not be refused; gives the object it made or changed. */
  const act = async (caller: Caller, operation: string, input: object): Promise<{ id: string }> => {
    const { data, codes } = await ask(caller, operation, { input });
    expect(codes).toEqual([]);
    const [payload = {}] = Object.values(data) as Record<string, unknown>[];
    const { userErrors, ...made } = payload;
    expect(userErrors).toEqual([]);
    return Object.values(made)[0] as { id: string };
  };

  it('a citizen finds the lots that are open in the evening, in an answer that a CDN may keep', async () => {
    await stream.caughtUp();
    const at = '2026-11-24T20:00:00+08:00';
    const variables = { division: '430200', kind: 'PARKING_LOT', at, en: false, lots: true, later: true };
    const { data, codes, cacheControl } = await ask('citizen', 'Places', variables);
    expect(codes).toEqual([]);
    expect(data.places).toMatchObject({ totalCount: 1, openCount: 1, openSpaces: 80 });
    expect(cacheControl).toMatch(/^public, .*s-maxage=\d+/);
  });

  it('anyone reads the open data of the city, and the calendar of a lot', async () => {
    const read = (path: string) => cloud.feeds.invoke(eventOf({ method: 'GET', path }), now);
    const places = (await read('/open-data/430200/places.geojson')) as APIGatewayProxyStructuredResultV2;
    expect(places).toMatchObject({ statusCode: 200, headers: { 'access-control-allow-origin': '*' } });
    expect(JSON.parse(places.body ?? '')).toMatchObject({
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      features: [{ id: lot.id, properties: { spaces: 80, page: `https://given.gongxing.example/places/${lot.id}` } }],
    });
    expect(await read(`/open-data/places/${lot.id}.ics`)).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining('DTSTART;TZID=Asia/Shanghai:20261124T180000') as unknown,
    });
  });

  it('nobody runs a document of his own, and nobody asks for a car without signing in', async () => {
    const own = await send({
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf('clerk')}` },
      body: JSON.stringify({ query: '{ viewer { person { name } } }' }),
    });
    expect(own).toMatchObject({ status: 400, codes: ['UNKNOWN_DOCUMENT'] });
    expect((await ask('citizen', 'MyRequests', { part: 'PRESENT', first: 1 })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('a car is asked for, approved, dispatched, driven and closed', async () => {
    const request = await act('clerk', 'RequestVehicle', {
      idempotencyKey: randomUUID(),
      window,
      purpose: 'FIELD_WORK',
      reason: '下乡调研',
      destination: '茶陵县',
      pickUp: '市政府东门',
      passengers: 3,
      driving: 'WITH_DRIVER',
      telephone: '13812345678',
    });
    now = instantOf('2026-11-24T07:40');
    await act('manager', 'ApproveRequest', { requestId: request.id, revision: 1 });

    now = instantOf('2026-11-24T07:50');
    const free = await ask('dispatcher', 'AssignmentOptions', { for: { requestId: request.id } });
    expect(free.data.assignmentOptions).toMatchObject({
      vehicles: [{ available: true, vehicle: { id: vehicle.id } }],
      drivers: [{ available: true, driver: { id: driver.id } }],
    });
    const chosen = { requestId: request.id, vehicleId: vehicle.id, driverId: driver.id };
    const order = await act('dispatcher', 'DispatchVehicle', { idempotencyKey: randomUUID(), ...chosen });

    now = instantOf('2026-11-24T09:00');
    await act('driver', 'RecordDeparture', { orderId: order.id, odometerKm: vehicle.odometerKm + 2 });
    now = instantOf('2026-11-24T11:30');
    await act('driver', 'RecordReturn', { orderId: order.id, odometerKm: vehicle.odometerKm + 122, tollsFen: 4_500 });
    now = instantOf('2026-11-24T11:40');
    await act('clerk', 'CloseTrip', { requestId: request.id, satisfaction: 5 });

    const { data } = await ask('clerk', 'CreateCalendarFeed', { input: { idempotencyKey: randomUUID() } });
    const { path } = data.createCalendarFeed as { path: string };
    const calendar = await cloud.feeds.invoke(eventOf({ method: 'GET', path }), now);
    expect(calendar).toMatchObject({ statusCode: 200, body: expect.stringContaining(`UID:${request.id}`) as unknown });

    const closed = await ask('clerk', 'Request', { id: request.id });
    expect(closed.data.node).toMatchObject({ state: 'CLOSED' });
    expect(closed.cacheControl).toBe('no-store');

    await stream.caughtUp();
    const told = await store.queryAll({ pk: items.AUDIT.pkOf({ objectId: request.id }) });
    expect(told.map(({ useCase, actor, at }) => [useCase, actor, toDateTime(at as number).slice(11, 16)])).toEqual([
      ['requestVehicle', people.clerk.id, '07:30'],
      ['approveVehicleRequest', people.manager.id, '07:40'],
      ['dispatchVehicle', people.dispatcher.id, '07:50'],
      ['recordDeparture', people.driver.id, '09:00'],
      ['recordReturn', people.driver.id, '11:30'],
      ['closeTrip', people.clerk.id, '11:40'],
    ]);
    const counted = await store.get(items.FIGURES.key({ divisionCode: '430200', month: '2026-11' }));
    expect(counted).toMatchObject({ requests: 1, trips: 1, kilometres: 120 });
  });

  it('the scheduled work is done', async () => {
    await expect(cloud.schedule.invoke({ source: 'aws.events' }, now)).resolves.toBeNull();
    await expect(cloud.deliver.invoke({ source: 'aws.events' }, now)).resolves.toEqual({ batchItemFailures: [] });
  });
});
