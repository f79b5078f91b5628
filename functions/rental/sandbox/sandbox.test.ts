import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divisionItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Courier, Receipt } from '../../platform/courier.ts';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR, instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { makeWrites } from '../order/records.ts';
import { orderWith } from '../../testing/rental-orders.ts';
import { startApi, type Caller, type TestApi } from '../../testing/api.ts';
import {
  asSystem,
  carWith,
  partnerWith,
  settleRental,
  stationWith,
  systemWrites,
  tariffWith,
} from '../../testing/rental.ts';

const NOW = instantOf('2026-11-24T10:00');
const partner = partnerWith('green', ['TIME_SHARE'], { staleMinutes: 1_000_000 });
const rival = partnerWith('rival', ['TIME_SHARE'], { staleMinutes: 1_000_000 });
const tariff = tariffWith(partner);
const station = stationWith('one', partner);
const planned = stationWith('planned', partner, {
  state: 'PLANNED',
  standard: [
    'MARKED_BAYS',
    'CHARGING',
    'LIGHTING',
    'CAMERA',
    'FIRE_EQUIPMENT',
    'SIGN',
    'SUPERVISION_TELEPHONE',
    'ACCESSIBLE_PATH',
  ].map((item) => ({ item: item as 'CAMERA', met: true, evidence: 'photographs' })),
});
const wanting = stationWith('wanting', partner, { state: 'PLANNED' });
const cars = [1, 2, 3].map((n) =>
  carWith(String(n), station, { tariffId: tariff.id, plateNumber: `湘BD0000${String(n)}` }),
);
const rivalTariff = tariffWith(rival);
const rivalStation = stationWith('theirs', rival);
const rivalCar = carWith('theirs', rivalStation, { tariffId: rivalTariff.id, plateNumber: '湘BD00009' });

const settleAll = async (api: TestApi): Promise<void> => {
  const centre = { lat: 27.83, lng: 113.13 };
  const name = { zh: '株洲市', en: 'Zhuzhou' };
  await api.store.commit(
    [
      { put: divisionItem({ code: '430200', name, level: 'CITY', centre }) },
      ...systemWrites(partner),
      ...systemWrites(rival),
    ],
    { actor: 'system', useCase: 'test', at: NOW },
  );
  await settleRental(api.store, { partner, stations: [station, planned, wanting], cars, tariff }, NOW);
  const theirs = { partner: rival, stations: [rivalStation], cars: [rivalCar], tariff: rivalTariff };
  await settleRental(api.store, theirs, NOW);
};

const ORDER = 'id state window { from } holdUntil lateAt steps { state at } command { id state deadline }';
const HOLD = `mutation ($input: HoldCarInput!) { did: holdCar(input: $input) { rentalOrder { ${ORDER} } userErrors { code } } }`;
const ADVANCE = `mutation ($input: AdvanceTestClockInput!) { did: advanceTestClock(input: $input) {
  testClock { now aheadSeconds } reached rentalOrders { ${ORDER} } statements { id state month orders } userErrors { code message } } }`;
const INSPECT = `mutation ($input: InspectTestStationInput!) { did: inspectTestStation(input: $input) {
  station { state } userErrors { code } } }`;
const act = (name: string, of = 'rentalOrder'): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const shown = of === 'rentalOrder' ? ORDER : 'id state';
  return `mutation ($input: ${type}!) { did: ${name}(input: $input) { ${of} { ${shown} } userErrors { code } } }`;
};

interface Order {
  readonly id: string;
  readonly state: string;
  readonly window: { readonly from: string };
  readonly holdUntil: string;
  readonly lateAt: string | null;
  readonly steps: readonly { readonly state: string; readonly at: string }[];
  readonly command: { readonly id: string; readonly state: string; readonly deadline: string } | null;
}

interface Did {
  readonly rentalOrder: Order | null;
  readonly rentalOrders: readonly Order[];
  readonly statements: readonly { readonly id: string; readonly state: string; readonly orders: number }[];
  readonly reached: boolean;
  readonly statement: { readonly state: string } | null;
  readonly station: { readonly state: string } | null;
  readonly testClock: { readonly now: string; readonly aheadSeconds: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

const codes = ({ userErrors }: Did): string[] => userErrors.map(({ code }) => code);
const stepAt = ({ steps }: Order, state: string): string | undefined => steps.find((one) => one.state === state)?.at;

describe('a sandbox', () => {
  let api: TestApi;
  let system: Caller;
  const as = (person?: 'renter' | 'manager') => (person ? { 'sandbox-as': person } : {});
  const did = async (document: string, input: object, person?: 'renter' | 'manager'): Promise<Did> => {
    const { body } = await system.ask<{ did: Did }>(document, { input }, as(person));
    expect(body.errors).toBeUndefined();
    return body.data.did;
  };
  const clock = async (): Promise<number> => {
    const { body } = await system.ask<{ testClock: { now: string } }>('{ testClock { now } }');
    return Date.parse(body.data.testClock.now);
  };
  const advance = (to: number): Promise<Did> => did(ADVANCE, { to: toDateTime(to) });
  const hold = async (n: number, hours = 2): Promise<Order> => {
    const from = Math.ceil((await clock()) / (15 * MINUTE)) * 15 * MINUTE;
    const window = { from: toDateTime(from), to: toDateTime(from + hours * HOUR) };
    const input = { idempotencyKey: randomUUID(), carId: cars[n]?.id, window, purpose: 'FIELD_WORK', expectedKm: 20 };
    const held = await did(HOLD, input, 'renter');
    expect(codes(held)).toEqual([]);
    if (!held.rentalOrder) throw new Error('nothing is held');
    return held.rentalOrder;
  };
  const confirmed = async (n: number, hours?: number): Promise<Order> => {
    const order = await hold(n, hours);
    expect(codes(await did(act('confirmRentalOrder'), { orderId: order.id }))).toEqual([]);
    return order;
  };
  const answer = async (order: Order | null, odometerKm: number): Promise<void> => {
    const input = { commandId: order?.command?.id, outcome: 'DONE', odometerKm };
    expect(codes(await did(act('acknowledgeLockCommand', 'command'), input))).toEqual([]);
  };

  beforeAll(async () => {
    api = await startApi({ now: NOW, isSandbox: true, freeDocuments: false });
    await settleAll(api);
    system = asSystem(api, partner, NOW);
  });
  afterAll(() => api.stop());

  it('begins with everybody’s clock', async () => {
    const { body } = await system.ask('{ testClock { now aheadSeconds } }');
    expect(body.data).toEqual({ testClock: { now: toDateTime(NOW), aheadSeconds: 0 } });
  });

  it('lets a partner play a renter, and what nobody confirms lapse at its moment', async () => {
    const order = await hold(0);
    const lapsed = await advance(Date.parse(order.holdUntil) + HOUR);
    expect(lapsed.rentalOrders).toMatchObject([{ id: order.id, state: 'EXPIRED' }]);
    expect(stepAt(certain(lapsed.rentalOrders[0], 'the order'), 'EXPIRED')).toBe(order.holdUntil);
    expect(Date.parse(lapsed.testClock?.now ?? '')).toBe(Date.parse(order.holdUntil) + HOUR);
    expect(lapsed.reached).toBe(true);
  });

  it('goes on when the same moment is sent again, and never back', async () => {
    const before = await clock();
    const again = await advance(before);
    expect(again).toMatchObject({ rentalOrders: [], userErrors: [] });
    expect(codes(await advance(before - DAY))).toEqual([]);
    expect(await clock()).toBe(before);
    await Promise.all([advance(before + HOUR), advance(before + 2 * HOUR), advance(before + HOUR)]);
    expect(await clock()).toBe(before + 2 * HOUR);
  });

  it('takes a car from whoever does not come, half an hour after its beginning', async () => {
    const missed = await confirmed(0);
    const passed = await advance((await clock()) + 2 * HOUR);
    expect(passed.rentalOrders).toMatchObject([{ id: missed.id, state: 'NO_SHOW' }]);
    const at = Date.parse(stepAt(certain(passed.rentalOrders[0], 'the order'), 'NO_SHOW') ?? '');
    expect(at).toBe(Date.parse(missed.window.from) + 30 * MINUTE);
  });

  it('does one thing after the other: a lock does not answer, and whoever tried it is not there for another try', async () => {
    const order = await confirmed(1);
    const unlocking = await did(act('unlockCar'), { orderId: order.id }, 'renter');
    const deadline = Date.parse(unlocking.rentalOrder?.command?.deadline ?? '');
    const passed = await advance((await clock()) + 3 * HOUR);
    expect(passed.rentalOrders).toMatchObject([{ id: order.id, state: 'FAILED', command: { state: 'TIMED_OUT' } }]);
    // Whoever has tried the lock has come: the car waits for as long again, and it is the partner that has failed.
    expect(Date.parse(stepAt(certain(passed.rentalOrders[0], 'the order'), 'FAILED') ?? '')).toBe(
      deadline + 30 * MINUTE,
    );
  });

  it('charges what is driven, notes that it is late, and issues the statement when the month ends', async () => {
    const order = await confirmed(2);
    await answer((await did(act('unlockCar'), { orderId: order.id }, 'renter')).rentalOrder, 1_000);
    const late = await advance((await clock()) + 4 * HOUR);
    expect(late.rentalOrders).toMatchObject([{ id: order.id, state: 'IN_USE', lateAt: expect.any(String) as unknown }]);
    const returned = await did(act('returnCar'), { orderId: order.id, stationId: station.id }, 'renter');
    await answer(returned.rentalOrder, 1_030);
    const complained = { orderId: order.id, text: '车内有烟味' };
    expect(codes(await did(act('complainOfRental'), complained, 'renter'))).toEqual([]);
    await api.settle();
    const month = await advance(instantOf('2026-12-01T08:00'));
    expect(month.statements).toMatchObject([{ state: 'ISSUED', orders: 1 }]);
    const statementId = month.statements[0]?.id;
    const decide = act('decideTestDispute', 'statement').replace('DecideTestDispute', 'DecideStatementDispute');
    const decision = { statementId, text: '核对无误，不作调整' };
    expect(codes(await did(decide, decision))).toEqual(['STATE_NOT_ALLOWED']);
    // Each time somebody else decides.
    for (let round = 0; round < 2; round += 1) {
      const dispute = { statementId, text: `里程不符 ${String(round)}` };
      expect(codes(await did(act('disputeStatement', 'statement'), dispute, 'manager'))).toEqual([]);
      const answer = { statementId, text: '里程表读数无误' };
      expect(codes(await did(act('answerStatementDispute', 'statement'), answer))).toEqual([]);
      for (let time = 0; time < 2; time += 1) expect((await did(decide, decision)).statement?.state).toBe('ISSUED');
    }
    const approve = act('approveStatement', 'statement');
    expect((await did(approve, { statementId }, 'manager')).statement?.state).toBe('UNIT_APPROVED');
    expect((await did(approve, { statementId })).statement?.state).toBe('APPROVED');
  });

  it('says that it has stopped on the way past very much that is due, and goes on when asked again', async () => {
    const now = await clock();
    const due = Array.from({ length: 61 }, (_, n) => now + (n + 1) * MINUTE);
    const orders = due.map((holdUntil, n) => {
      const window = { from: now + DAY, to: now + DAY };
      return orderWith(`due ${String(n)}`, { partnerId: partner.id, window, holdUntil, estimateFen: 0 });
    });
    const stamp = { actor: 'system', useCase: 'test', at: now };
    for (const order of orders) await api.store.commit(makeWrites(order, order.holdUntil), stamp);
    const to = now + 2 * HOUR;
    const stopped = await advance(to);
    expect(stopped).toMatchObject({ reached: false, testClock: { now: toDateTime(now + 60 * MINUTE) } });
    expect(stopped.rentalOrders).toHaveLength(60);
    const went = await advance(to);
    expect(went).toMatchObject({ reached: true, testClock: { now: toDateTime(to) } });
    expect(went.rentalOrders).toHaveLength(1);
  });

  it('is bounded, for one act and in all', async () => {
    expect(codes(await advance((await clock()) + 46 * DAY))).toEqual(['TOO_FAR']);
    for (let n = 0; n < 8; n += 1) await advance((await clock()) + 45 * DAY);
    const far = await advance((await clock()) + 45 * DAY);
    expect(codes(far)).toEqual(['TOO_FAR']);
    expect(far.userErrors[0]?.message).toContain('400');
  });

  it('opens a station that keeps the standard, and no other', async () => {
    const inspect = (partnerReference: string) => did(INSPECT, { idempotencyKey: randomUUID(), partnerReference });
    expect((await inspect('planned')).station?.state).toBe('OPEN');
    expect((await inspect('wanting')).station?.state).toBe('PLANNED');
    expect(codes(await inspect('theirs'))).toEqual(['STATION_NOT_FOUND']);
  });

  it('shows a test unit nothing of other partners', async () => {
    const from = (await clock()) + HOUR;
    const window = { from: toDateTime(from), to: toDateTime(from + HOUR) };
    const wish = { carId: rivalCar.id, window, purpose: 'FIELD_WORK', expectedKm: 20 };
    expect(codes(await did(HOLD, { idempotencyKey: randomUUID(), ...wish }, 'renter'))).toEqual(['CAR_NOT_FOUND']);
    const shown = `query ($window: TimeWindowInput!, $id: ID!) {
      rentalCars(window: $window, expectedKm: 20) { car { id } }
      stations(division: "430200") { nodes { id } } node(id: $id) { id } }`;
    const { body } = await system.ask(shown, { window, id: rivalCar.id }, as('renter'));
    expect(JSON.stringify(body)).toContain(station.id);
    expect(JSON.stringify(body)).not.toContain(rivalStation.id);
    expect(body.data.node).toBeNull();
  });

  it('tells whoever puts the clock ahead nothing of what time does to the orders of others', async () => {
    const theirs = asSystem(api, rival, NOW);
    const from = Math.ceil((await clock()) / (15 * MINUTE)) * 15 * MINUTE;
    const window = { from: toDateTime(from), to: toDateTime(from + HOUR) };
    const input = { idempotencyKey: randomUUID(), carId: rivalCar.id, window, purpose: 'MEETING', expectedKm: 20 };
    const { body } = await theirs.ask<{ did: Did }>(HOLD, { input }, as('renter'));
    const order = certain(body.data.did.rentalOrder ?? undefined, 'their order');
    const own = await hold(1);
    const passed = await advance((await clock()) + HOUR);
    expect(passed.rentalOrders).toMatchObject([{ id: own.id, state: 'EXPIRED' }]);
    const seen = await theirs.ask('query ($id: ID!) { node(id: $id) { ... on RentalOrder { state } } }', {
      id: order.id,
    });
    expect(seen.body.data).toEqual({ node: { state: 'EXPIRED' } });
  });

  it('lets nobody but a partner’s system play anybody', async () => {
    const asked = async (headers: Readonly<Record<string, string>>, scope: string) => {
      const token = await api.tokens.sign(partner.id, NOW, { client_id: partner.id, scope });
      const { status, body } = await api.send({
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify({ query: '{ myRentalOrders(first: 1) { nodes { id } } }' }),
      });
      return [
        status,
        (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code,
      ];
    };
    expect(await asked({ 'sandbox-as': 'renter' }, 'orders:write')).toEqual([200, undefined]);
    expect(await asked({ 'sandbox-as': 'renter' }, 'orders:read')).toEqual([403, 'FORBIDDEN']);
    expect(await asked({ 'sandbox-as': 'mayor' }, 'orders:write')).toEqual([400, 'BAD_REQUEST']);
    expect(await asked({}, 'orders:write')).toEqual([200, 'FORBIDDEN']);
  });

  it('tells a partner’s token the contract, with its descriptions', async () => {
    const { body } = await system.ask<{ __type: { description: string } }>(
      '{ __type(name: "TestClock") { description } }',
    );
    expect(body.data.__type.description).toContain('sandbox');
  });
});

describe('webhooks in a sandbox', async () => {
  let receipt: Receipt = { status: 500 };
  const sent: string[] = [];
  const courier: Courier = {
    reaches: () => Promise.resolve(true),
    post: (_, headers) => {
      sent.push(String(headers['webhook-timestamp']));
      return Promise.resolve(receipt);
    },
  };
  const api = await startApi({ now: NOW, isSandbox: true, freeDocuments: false, courier });
  afterAll(() => api.stop());
  await settleAll(api);
  const system = asSystem(api, partner, NOW);
  const ask = async <T>(document: string, variables: object = {}, headers = {}): Promise<T> => {
    const { body } = await system.ask<T>(document, variables as Record<string, unknown>, headers);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const advance = (to: number) => ask<{ did: Did }>(ADVANCE, { input: { to: toDateTime(to) } });
  const hold = async (n: number): Promise<void> => {
    const window = { from: toDateTime(NOW + (n + 2) * DAY), to: toDateTime(NOW + (n + 2) * DAY + HOUR) };
    const wish = { carId: cars[n]?.id, window, purpose: 'FIELD_WORK', expectedKm: 20 };
    const { did } = await ask<{ did: Did }>(
      HOLD,
      { input: { idempotencyKey: randomUUID(), ...wish } },
      { 'sandbox-as': 'renter' },
    );
    expect(codes(did)).toEqual([]);
    await api.settle();
  };
  let endpointId = '';
  /** The first delivery: how far it has come, and how many whole minutes after the beginning it was tried. */
  const first = async () => {
    const { webhookDeliveries } = await ask<{
      webhookDeliveries: { nodes: { state: string; tries: { at: string }[] }[] };
    }>('query ($id: ID!) { webhookDeliveries(endpointId: $id, first: 100) { nodes { state tries { at } } } }', {
      id: endpointId,
    });
    const { state, tries } = certain(webhookDeliveries.nodes.at(-1), 'a delivery');
    return { state, tried: tries.map(({ at }) => Math.floor((Date.parse(at) - NOW) / MINUTE)) };
  };

  it('are tried again on the way, each at its moment, signed by everybody’s clock', async () => {
    const REGISTER = `mutation ($input: RegisterWebhookEndpointInput!) {
      registerWebhookEndpoint(input: $input) { endpoint { id } userErrors { code } } }`;
    const input = { idempotencyKey: randomUUID(), url: 'https://a.example/hook' };
    const made = await ask<{ registerWebhookEndpoint: { endpoint: { id: string } } }>(REGISTER, { input });
    endpointId = made.registerWebhookEndpoint.endpoint.id;
    await hold(0);
    expect(await first()).toEqual({ state: 'PENDING', tried: [0] });
    await advance(NOW + 20 * MINUTE);
    expect(await first()).toEqual({ state: 'PENDING', tried: [0, 0, 5] });
    receipt = { status: 204 };
    await advance(NOW + 5 * HOUR);
    expect(await first()).toEqual({ state: 'DELIVERED', tried: [0, 0, 5, 35] });
    expect(new Set(sent)).toEqual(new Set([String(NOW / 1_000)]));
  });

  it('are left for after it once a receiver has let one time out', async () => {
    receipt = { trouble: 'TIMED_OUT' };
    await hold(1);
    await hold(2);
    const before = sent.length;
    await advance(NOW + 30 * HOUR);
    expect(sent.length).toBe(before + 1);
  });
});

describe('a real deployment', async () => {
  const api = await startApi({ now: NOW, freeDocuments: false });
  afterAll(() => api.stop());
  await settleAll(api);
  const system = asSystem(api, partner, NOW);

  it('has no clock but everybody’s, no test unit and no inspector, and says where there is one', async () => {
    expect((await system.ask('{ testClock { now } }')).body.data).toEqual({ testClock: null });
    const { body } = await system.ask<{ did: Did }>(ADVANCE, { input: { to: toDateTime(NOW + HOUR) } });
    expect(body.data.did.userErrors).toMatchObject([{ code: 'NOT_A_SANDBOX' }]);
    const input = { idempotencyKey: randomUUID(), partnerReference: 'planned' };
    const inspected = await system.ask<{ did: Did }>(INSPECT, { input });
    expect(codes(inspected.body.data.did)).toEqual(['NOT_A_SANDBOX']);
    expect(await system.ask('{ rateLimit { cost } }', {}, { 'sandbox-as': 'renter' })).toMatchObject({ status: 403 });
    expect(await api.store.get({ pk: `UNIT#${derivedId('unit', 'sandbox', partner.id)}`, sk: 'UNIT' })).toBeUndefined();
  });

  it('tells no contract, but where it is published', async () => {
    const { status, body } = await system.ask('{ __schema { queryType { name } } }', {}, { 'accept-language': 'en' });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'INTROSPECTION_CLOSED']);
    expect(body.errors?.[0]?.message).toContain('graphql/schema.graphql');
  });
});
