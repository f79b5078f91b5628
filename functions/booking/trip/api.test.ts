import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { DAY, HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { dispatched, MORNING } from '../../testing/trips.ts';
import { overdueTask } from './overdue-acts.ts';

const ORDER = `id revision state kilometres overdueSince allowedActs
  legs { vehicle { plateNumber } departure { odometerKm } return { odometerKm } reason }
  drivers { name odometerKm place } returnOnBehalf { by { name } reason } parking { amountFen } energy { kind amount cost { amountFen } } deviation
  explainBeyond { kilometres at }`;

interface Payload {
  readonly order: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

describe('a trip through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const driver = driverWith();
  const other = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
  const spare = vehicleWith({ plateNumber: '湘B50009', odometerKm: 5_000 });
  await settle(store, { vehicles: [spare], drivers: [driver, other] });

  type Who = keyof typeof people;
  const ask = async <T>(who: Who, query: string, variables: object = {}): Promise<T> => {
    const { body } = await api.as(people[who].id).ask<T>(query, { ...variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const act = async (who: Who, name: string, input: object): Promise<Payload> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { order { ${ORDER} } userErrors { code message } } }`;
    const { [name]: payload } = await ask<Record<string, Payload>>(who, document, { input });
    if (!payload) throw new Error(`${name} gave no answer`);
    return payload;
  };
  let days = 0;
  const ready = async (odometerKm = 1_000) => {
    const from = MORNING.from + (days += 1) * DAY;
    const window = { from, to: from + 4 * HOUR };
    const car = vehicleWith({ odometerKm });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    return { car, window, order: await dispatched(store, car.id, driver.id, { window, distanceKm: 100 }) };
  };
  const NODE = `query ($id: ID!) { node(id: $id) { ... on DispatchOrder { ${ORDER} } } }`;
  const seen = async (who: Who, id: string) =>
    (await ask<{ node: Record<string, unknown> | null }>(who, NODE, { id })).node;

  it('shows each person what he may do with an order, and to others not even that there is one', async () => {
    const { window, order } = await ready();
    api.setNow(NOW);
    expect((await seen('driver', order.id))?.allowedActs).toEqual(['HAND_OVER', 'EXTEND']);
    api.setNow(window.from);
    expect((await seen('driver', order.id))?.allowedActs).toEqual(['RECORD_DEPARTURE', 'HAND_OVER', 'EXTEND']);
    expect((await seen('dispatcher', order.id))?.allowedActs).toEqual(['HAND_OVER', 'EXTEND']);
    expect((await seen('clerk', order.id))?.allowedActs).toEqual(['EXTEND']);
    expect((await seen('manager', order.id))?.allowedActs).toEqual([]);
    expect(await seen('otherDriver', order.id)).toBeNull();
    api.setNow(window.to);
    for (const who of ['driver', 'dispatcher', 'clerk'] as const)
      expect((await seen(who, order.id))?.allowedActs).toEqual([]);
    api.setNow(window.from);
    await act('driver', 'recordDeparture', { orderId: order.id, odometerKm: 1_000 });
    expect((await seen('dispatcher', order.id))?.allowedActs).toContain('RECORD_RETURN');
    expect((await seen('clerk', order.id))?.allowedActs).toEqual(['EXTEND']);
    api.setNow(window.to);
    const forgotten = { orderId: order.id, odometerKm: 1_020, onBehalfReason: '忘记收车' };
    expect((await act('dispatcher', 'recordReturn', forgotten)).userErrors).toEqual([]);
    expect((await seen('clerk', order.id))?.returnOnBehalf).toEqual({
      by: { name: people.dispatcher.name },
      reason: '忘记收车',
    });
  });

  it('that is disputed stands before the desk, which corrects it, and tells its requester what was and what is', async () => {
    const { window, order } = await ready();
    const requestId = order.requestIds[0];
    api.setNow(window.from);
    await act('driver', 'recordDeparture', { orderId: order.id, odometerKm: 1_000 });
    api.setNow(window.to);
    const back = await act('driver', 'recordReturn', { orderId: order.id, odometerKm: 1_090, parkingFen: 1_500 });
    const CLOSE = `mutation ($input: CloseTripInput!) { closeTrip(input: $input) { userErrors { code } } }`;
    const disputing = { requestId, satisfaction: 4, confirmed: false, dispute: '没有停车费' };
    await ask('clerk', CLOSE, { input: disputing });
    const DISPUTED = `{ disputedTrips { id allowedActs receipt { dispute settled { reason } } orders { allowedActs } } }`;
    expect(await ask('dispatcher', DISPUTED)).toEqual({
      disputedTrips: [
        {
          id: requestId,
          allowedActs: ['SETTLE_DISPUTE'],
          receipt: { dispute: '没有停车费', settled: null },
          orders: [{ allowedActs: ['CORRECT_RETURN'] }],
        },
      ],
    });
    expect((await seen('driver', order.id))?.allowedActs).toEqual([]);
    const right = { orderId: order.id, revision: back.order?.revision, odometerKm: 1_090, reason: '票据不属于本次' };
    expect((await act('dispatcher', 'correctReturn', right)).userErrors).toEqual([]);
    expect(await ask('dispatcher', DISPUTED)).toEqual({ disputedTrips: [] });
    const SEEN = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest {
      receipt { settled { by { name } reason corrected } }
      orders { corrections { by { name } before { odometerKm parking { amountFen } energy { kind } } after { parking { amountFen } } } }
    } } }`;
    const by = { name: people.dispatcher.name };
    expect(await ask('clerk', SEEN, { id: requestId })).toEqual({
      node: {
        receipt: { settled: { by, reason: '票据不属于本次', corrected: true } },
        orders: [
          {
            corrections: [
              {
                by,
                before: { odometerKm: 1_090, parking: { amountFen: 1_500 }, energy: null },
                after: { parking: { amountFen: 0 } },
              },
            ],
          },
        ],
      },
    });
  });

  it('goes on with another driver and another car, and comes back late with a word why', async () => {
    const { car, window, order } = await ready();
    const at = (minutes: number) => {
      api.setNow(window.from + minutes * MINUTE);
    };
    at(0);
    await act('driver', 'recordDeparture', {
      orderId: order.id,
      odometerKm: 1_000,
      recordedAt: toDateTime(window.from),
    });
    at(20);
    const OPTIONS = `query ($id: ID!) { takeOverOptions(orderId: $id) { drivers { id name } vehicles { plateNumber } } }`;
    const options = await ask('driver', OPTIONS, { id: order.id });
    expect(options).toMatchObject({ takeOverOptions: { drivers: [{ id: other.id, name: '李师傅' }] } });
    const handed = await act('driver', 'handOverTrip', {
      orderId: order.id,
      driverId: other.id,
      odometerKm: 1_020,
      place: '服务区',
    });
    expect(handed.order?.drivers).toEqual([
      { name: '周师傅', odometerKm: null, place: null },
      { name: '李师傅', odometerKm: 1_020, place: '服务区' },
    ]);
    at(40);
    const refused = await act('clerk', 'replaceVehicle', { orderId: order.id, vehicleId: spare.id, reason: '爆胎' });
    expect(refused.userErrors.map(({ code }) => code)).toEqual(['NOT_YOUR_ACT']);
    const replaced = await act('dispatcher', 'replaceVehicle', {
      orderId: order.id,
      vehicleId: spare.id,
      odometerKm: 1_040,
      reason: '爆胎',
    });
    expect(replaced.order?.legs).toEqual([
      {
        vehicle: { plateNumber: car.plateNumber },
        departure: { odometerKm: 1_000 },
        return: { odometerKm: 1_040 },
        reason: '爆胎',
      },
      { vehicle: { plateNumber: '湘B50009' }, departure: null, return: null, reason: null },
    ]);
    at(60);
    await act('otherDriver', 'recordDeparture', { orderId: order.id, odometerKm: 5_000 });
    at(290);
    await overdueTask.run(store, window.from + 290 * MINUTE);
    const OVERDUE = `{ overdueOrders { id overdueSince holdsUp { id } } }`;
    expect(await ask('dispatcher', OVERDUE)).toEqual({
      overdueOrders: [{ id: order.id, overdueSince: toDateTime(window.to), holdsUp: [] }],
    });
    const back = { orderId: order.id, odometerKm: 5_100, parkingFen: 800 };
    const energy = { kind: 'FUEL', amount: 3_000, costFen: 24_000 };
    const silent = await act('otherDriver', 'recordReturn', { ...back, energy });
    expect(silent.userErrors.map(({ message }) => message)).toEqual([
      '行驶 140 公里，超过 130 公里，请说明原因。',
      expect.stringContaining('请说明原因'),
    ]);
    const home = await act('otherDriver', 'recordReturn', { ...back, energy, deviation: '爆胎换车，绕行返回' });
    expect(home.order).toMatchObject({
      state: 'RETURNED',
      kilometres: 140,
      overdueSince: null,
      parking: { amountFen: 800 },
      energy: { kind: 'FUEL', amount: 3_000, cost: { amountFen: 24_000 } },
      deviation: '爆胎换车，绕行返回',
      allowedActs: ['CORRECT_RETURN'],
    });
  });

  it('is extended by who rides, who drives and who dispatches, on what they have seen', async () => {
    const { window, order } = await ready();
    api.setNow(window.from);
    const to = toDateTime(window.to + HOUR);
    const longer = await act('clerk', 'extendTrip', { orderId: order.id, revision: order.revision, to });
    expect(longer).toMatchObject({ order: { revision: order.revision + 1 }, userErrors: [] });
    const stale = await act('driver', 'extendTrip', {
      orderId: order.id,
      revision: order.revision,
      to: toDateTime(window.to + 2 * HOUR),
    });
    expect(stale.userErrors.map(({ code }) => code)).toEqual(['CHANGED_MEANWHILE']);
  });

  it('is verified by whoever signs in with the paper before him, telling only what stands on it', async () => {
    const { car, window, order } = await ready();
    api.setNow(window.from);
    const CHECK = `query ($id: ID!, $code: String!) { verifyDispatchOrder(id: $id, code: $code) {
      number state valid standing plateNumber driverTelephone units { zh } window { from to } checkedAt } }`;
    const check = (who: Who, code: string) => ask<object>(who, CHECK, { id: order.id, code });
    expect(await check('farDispatcher', order.checkCode)).toEqual({
      verifyDispatchOrder: {
        number: `派20261124-${order.id.slice(-5)}`,
        state: 'DISPATCHED',
        valid: true,
        standing: 'IN_FORCE',
        plateNumber: car.plateNumber,
        driverTelephone: '138****0001',
        units: [{ zh: 'bureau' }],
        window: { from: toDateTime(window.from), to: toDateTime(window.to) },
        checkedAt: toDateTime(window.from),
      },
    });
    await act('driver', 'recordDeparture', { orderId: order.id, odometerKm: car.odometerKm });
    await act('driver', 'recordReturn', { orderId: order.id, odometerKm: car.odometerKm });
    expect(await check('clerk', order.checkCode)).toMatchObject({
      verifyDispatchOrder: {
        standing: 'RETURNED',
        window: { from: toDateTime(window.from), to: toDateTime(window.to) },
      },
    });
    expect(await check('clerk', 'WRONG')).toEqual({ verifyDispatchOrder: null });
    const { body } = await api.as('citizen').ask(CHECK, { id: order.id, code: order.checkCode });
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
