import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { findVehicle } from '../fleet/records.ts';
import { derivedId } from '../platform/ids.ts';
import { HOUR, MINUTE, toDateTime, type Window } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { driverWith, NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { MORNING } from '../testing/trips.ts';

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly rule: string;
}
interface Order {
  readonly id: string;
  readonly number: string;
  readonly driver: { readonly telephone: string | null } | null;
  readonly [field: string]: unknown;
}
interface Request {
  readonly id: string;
  readonly state: string;
  readonly telephone: string | null;
  readonly allowedActs: readonly string[];
  readonly order: Order | null;
  readonly [field: string]: unknown;
}
interface Payload {
  readonly request: Request | null;
  readonly order: Order | null;
  readonly userErrors: readonly UserError[];
}

const ORDER = `id number source window { from to } vehicle { plateNumber odometerKm unit { id } }
  driver { person { name } telephone } dispatcher { name } departure { at odometerKm } return { at odometerKm }
  tolls { amountFen currency } remark requests { state }`;
const REQUEST = `id number state requester { name } unit { id } window { from to } purpose reason destination pickUp
  passengers driving telephone distanceKm requestedAt revision approvals { approver { name } approved comment decidedAt }
  approvalSteps { name { zh } state approvers { name } dueAt approval { approved } }
  orders { ${ORDER} } receipt { at satisfaction comment } cancelReason allowedActs`;

/** Every act with what it answers. */
const answers = {
  requestVehicle: `request { ${REQUEST} }`,
  approveVehicleRequest: `request { ${REQUEST} }`,
  rejectVehicleRequest: `request { ${REQUEST} }`,
  cancelVehicleRequest: `request { ${REQUEST} }`,
  closeTrip: `request { ${REQUEST} }`,
  dispatchVehicle: `order { ${ORDER} }`,
  recordDeparture: `order { ${ORDER} }`,
  recordReturn: `order { ${ORDER} }`,
};
type Act = keyof typeof answers;

const documentOf = (act: Act): string => {
  const input = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  return `mutation Act($input: ${input}!) { ${act}(input: $input) { ${answers[act]} userErrors { code message path rule } } }`;
};
const worded = ({ from, to }: Window) => ({ from: toDateTime(from), to: toDateTime(to) });

describe('the main path through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const car = vehicleWith({ plateNumber: '湘B50001', odometerKm: 12_000 });
  const ownCar = vehicleWith({ plateNumber: '湘B50002', unitId: units.bureau.id });
  const driver = driverWith();
  await settle(api.store, { vehicles: [car, ownCar], drivers: [driver] });

  type Who = keyof typeof people;
  const as = (who: Who) => api.as(people[who].id);
  const act = async (who: Who, name: Act, input: object, language = 'zh-CN'): Promise<Payload> => {
    const { body } = await as(who).ask<Record<string, Payload>>(
      documentOf(name),
      { input },
      { 'accept-language': language },
    );
    const payload = body.data[name];
    if (!payload) throw new Error(JSON.stringify(body));
    return payload;
  };
  const ask = async <T>(who: Who, query: string, variables: object = {}): Promise<T> => {
    const { body } = await as(who).ask<T>(query, { ...variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const wanted = (change: object = {}) => ({
    idempotencyKey: randomUUID(),
    window: worded(MORNING),
    purpose: 'FIELD_WORK',
    reason: '下乡调研',
    destination: '茶陵县',
    pickUp: '市政府东门',
    passengers: 3,
    driving: 'WITH_DRIVER',
    telephone: '13812345678',
    ...change,
  });
  const codes = ({ userErrors }: Payload): string[] => userErrors.map(({ code }) => code);
  const requested = async (change: object = {}): Promise<Request> => {
    const { request } = await act('clerk', 'requestVehicle', wanted(change));
    if (!request) throw new Error('the request was refused');
    return request;
  };
  const stateOf = async (id: string): Promise<unknown> =>
    (
      await ask<{ node: { state: string } | null }>(
        'clerk',
        `query Q($id: ID!) { node(id: $id) { ... on VehicleRequest { state } } }`,
        { id },
      )
    ).node?.state;

  it('goes from the request to the receipt by the hands of four people', async () => {
    api.setNow(NOW);
    // Given a clerk who sees which vehicles are free and asks for one
    const search = `query Q($window: TimeWindowInput!) { freeVehicles(window: $window, purpose: FIELD_WORK, passengers: 3, driving: WITH_DRIVER) {
      availableCount nodes { vehicle { plateNumber } source available reasons { code } } } }`;
    const { freeVehicles } = await ask<{ freeVehicles: object }>('clerk', search, { window: worded(MORNING) });
    expect(freeVehicles).toMatchObject({
      availableCount: 2,
      nodes: [{ source: 'OWN_UNIT' }, { source: 'PLATFORM_POOL' }],
    });
    const asked = await requested({ distanceKm: 90 });
    expect(asked).toMatchObject({
      number: `申20261124-${asked.id.slice(-5)}`,
      state: 'WAITING_APPROVAL',
      requester: { name: 'clerk' },
      unit: { id: units.bureau.id },
      window: worded(MORNING),
      telephone: '13812345678',
      requestedAt: toDateTime(NOW),
      revision: 1,
      approvals: [],
      approvalSteps: [
        {
          name: { zh: '单位审批' },
          state: 'WAITING',
          approvers: [],
          dueAt: '2026-11-24T08:30:00+08:00',
          approval: null,
        },
      ],
      orders: [],
      receipt: null,
      allowedActs: ['CHANGE', 'CANCEL'],
    });

    // When the manager approves
    const waiting = `{ approvalsWaiting { nodes { id allowedActs telephone } } }`;
    const { approvalsWaiting } = await ask<{ approvalsWaiting: { nodes: Request[] } }>('manager', waiting);
    expect(approvalsWaiting.nodes).toEqual([
      { id: asked.id, allowedActs: ['APPROVE', 'REJECT', 'CANCEL'], telephone: null },
    ]);
    const approval = await act('manager', 'approveVehicleRequest', {
      requestId: asked.id,
      revision: 1,
      comment: '同意',
    });
    expect(approval.request).toMatchObject({
      state: 'APPROVED',
      approvals: [{ approver: { name: 'manager' }, approved: true, comment: '同意', decidedAt: toDateTime(NOW) }],
      approvalSteps: [{ state: 'APPROVED' }],
    });
    expect((await ask<{ approvalsWaiting: { nodes: Request[] } }>('manager', waiting)).approvalsWaiting.nodes).toEqual(
      [],
    );

    // And the dispatcher sees it on his board and assigns vehicle and driver
    const board = `{ dispatchBoard(date: "2026-11-24") { day { date kind } unit { id } waiting { id telephone allowedActs }
      vehicles { vehicle { plateNumber } bookings { window { from to } order { number } } }
      drivers { driver { telephone } bookings { window { from to } order { number } } } at } }`;
    interface Board {
      readonly dispatchBoard: Readonly<Record<string, unknown>>;
    }
    expect((await ask<Board>('dispatcher', board)).dispatchBoard).toEqual({
      day: { date: '2026-11-24', kind: 'WORKDAY' },
      unit: { id: units.centre.id },
      waiting: [{ id: asked.id, telephone: '13812345678', allowedActs: ['DISPATCH', 'CANCEL'] }],
      vehicles: [{ vehicle: { plateNumber: '湘B50001' }, bookings: [] }],
      drivers: [{ driver: { telephone: driver.telephone }, bookings: [] }],
      at: toDateTime(NOW),
    });
    const dispatch = { idempotencyKey: randomUUID(), requestId: asked.id, vehicleId: car.id, driverId: driver.id };
    const { order } = await act('dispatcher', 'dispatchVehicle', dispatch);
    expect(order).toMatchObject({
      source: 'PLATFORM_POOL',
      window: worded(MORNING),
      vehicle: { plateNumber: '湘B50001' },
      driver: { person: { name: 'driver' }, telephone: driver.telephone },
      dispatcher: { name: 'dispatcher' },
      departure: null,
      requests: [{ state: 'DISPATCHED' }],
    });
    const bookings = [{ window: worded(MORNING), order: { number: order?.number } }];
    expect((await ask<Board>('dispatcher', board)).dispatchBoard).toMatchObject({
      waiting: [],
      vehicles: [{ bookings }],
      drivers: [{ bookings }],
    });

    // Then the driver finds it among his orders, leaves and comes back
    const mine = `{ myDriving(date: "2026-11-24") { id requests { telephone allowedActs } } }`;
    api.setNow(MORNING.from);
    expect(await ask('driver', mine)).toEqual({
      myDriving: [{ id: order?.id, requests: [{ telephone: '13812345678', allowedActs: ['RECORD_DEPARTURE'] }] }],
    });
    const gone = await act('driver', 'recordDeparture', { orderId: order?.id, odometerKm: 12_001 });
    expect(gone.order).toMatchObject({
      departure: { at: toDateTime(MORNING.from), odometerKm: 12_001 },
      vehicle: { odometerKm: 12_001 },
      requests: [{ state: 'UNDER_WAY' }],
    });
    const back = MORNING.from + 2 * HOUR;
    api.setNow(back);
    const home = await act('driver', 'recordReturn', {
      orderId: order?.id,
      odometerKm: 12_091,
      tollsFen: 1_500,
      remark: '一切正常',
    });
    expect(home.order).toMatchObject({
      return: { at: toDateTime(back), odometerKm: 12_091 },
      tolls: { amountFen: 1_500, currency: 'CNY' },
      remark: '一切正常',
      window: worded({ from: MORNING.from, to: back }),
      requests: [{ state: 'RETURNED' }],
    });

    // And the requester fills in the receipt
    const own = `{ myVehicleRequests { nodes { id state allowedActs orders { driver { telephone } } } } }`;
    expect(await ask('clerk', own)).toEqual({
      myVehicleRequests: {
        nodes: [{ id: asked.id, state: 'RETURNED', allowedActs: ['CLOSE'], orders: [{ driver: { telephone: null } }] }],
      },
    });
    const closed = await act('clerk', 'closeTrip', { requestId: asked.id, satisfaction: 5, comment: '很好' });
    expect(closed.request).toMatchObject({
      state: 'CLOSED',
      receipt: { at: toDateTime(back), satisfaction: 5, comment: '很好' },
      orders: [{ id: order?.id, number: `派20261124-${order?.id.slice(-5) ?? ''}` }],
      allowedActs: [],
    });
    expect(await findVehicle(api.store, car.id)).toMatchObject({ odometerKm: 12_091 });
  });

  it('shows a rider the telephone of his driver while the trip lasts, and other people neither telephone', async () => {
    api.setNow(NOW);
    const window = { from: MORNING.from + 24 * HOUR, to: MORNING.to + 24 * HOUR };
    const { id } = await requested({ window: worded(window) });
    await act('manager', 'approveVehicleRequest', { requestId: id, revision: 1 });
    await act('dispatcher', 'dispatchVehicle', {
      idempotencyKey: randomUUID(),
      requestId: id,
      vehicleId: car.id,
      driverId: driver.id,
    });
    const query = `query Q($id: ID!) { node(id: $id) { ... on VehicleRequest { telephone orders { driver { telephone } } } } }`;
    const seen = async (who: Who) => (await ask<{ node: unknown }>(who, query, { id })).node;
    const both = { telephone: '13812345678', orders: [{ driver: { telephone: driver.telephone } }] };
    expect(await seen('clerk')).toEqual(both);
    expect(await seen('dispatcher')).toEqual(both);
    expect(await seen('driver')).toEqual(both);
    expect(await seen('manager')).toEqual({ telephone: null, orders: [{ driver: { telephone: null } }] });
    expect(await seen('supervisor')).toEqual({ telephone: null, orders: [{ driver: { telephone: null } }] });
    for (const who of ['colleague', 'neighbour', 'farDispatcher', 'otherDriver'] as const)
      expect(await seen(who)).toBeNull();
  });

  it('answers each act of one document by what the acts before it have written', async () => {
    api.setNow(NOW);
    const { id } = await requested({ window: worded({ from: MORNING.from + 72 * HOUR, to: MORNING.to + 72 * HOUR }) });
    await act('manager', 'approveVehicleRequest', { requestId: id, revision: 1 });
    const { body } = await as('dispatcher').ask(
      `mutation Q($dispatch: DispatchVehicleInput!, $cancel: CancelVehicleRequestInput!) {
        dispatchVehicle(input: $dispatch) { order { requests { state } } }
        cancelVehicleRequest(input: $cancel) { request { orders { requests { state } } } } }`,
      {
        dispatch: { idempotencyKey: randomUUID(), requestId: id, vehicleId: car.id, driverId: driver.id },
        cancel: { requestId: id, reason: '会议改期' },
      },
    );
    expect(body.data).toEqual({
      dispatchVehicle: { order: { requests: [{ state: 'DISPATCHED' }] } },
      cancelVehicleRequest: { request: { orders: [{ requests: [{ state: 'CANCELLED' }] }] } },
    });
  });

  describe('wrong input gets its typed answer and leaves nothing half-written', () => {
    it('an unknown id, or one of another noun', async () => {
      api.setNow(NOW);
      const { id } = await requested();
      await act('manager', 'approveVehicleRequest', { requestId: id, revision: 1 });
      for (const requestId of [derivedId('request', 'none'), car.id, '', 'nonsense', `${id}#x`, 'x'.repeat(3_000)]) {
        expect(codes(await act('manager', 'approveVehicleRequest', { requestId, revision: 1 }))).toEqual([
          'REQUEST_NOT_FOUND',
        ]);
        const input = { idempotencyKey: randomUUID(), requestId, vehicleId: ownCar.id, driverId: driver.id };
        expect(codes(await act('dispatcher', 'dispatchVehicle', input))).toEqual(['REQUEST_NOT_FOUND']);
        expect(codes(await act('driver', 'recordDeparture', { orderId: requestId, odometerKm: 1 }))).toEqual([
          'ORDER_NOT_FOUND',
        ]);
      }
      const input = { idempotencyKey: randomUUID(), requestId: id, vehicleId: id, driverId: '' };
      expect(codes(await act('dispatcher', 'dispatchVehicle', input))).toEqual([
        'VEHICLE_NOT_FOUND',
        'DRIVER_NOT_FOUND',
      ]);
      expect(await stateOf(id)).toBe('APPROVED');
    });
    it('a request of a foreign jurisdiction', async () => {
      api.setNow(NOW);
      const { id } = await requested();
      expect(codes(await act('neighbour', 'approveVehicleRequest', { requestId: id, revision: 1 }))).toEqual([
        'REQUEST_NOT_FOUND',
      ]);
      await act('manager', 'approveVehicleRequest', { requestId: id, revision: 1 });
      const input = { idempotencyKey: randomUUID(), requestId: id, vehicleId: ownCar.id, driverId: driver.id };
      expect(codes(await act('farDispatcher', 'dispatchVehicle', input))).toEqual(['REQUEST_NOT_FOUND']);
      expect(codes(await act('farDispatcher', 'cancelVehicleRequest', { requestId: id, reason: '不用了' }))).toEqual([
        'REQUEST_NOT_FOUND',
      ]);
      expect(await stateOf(id)).toBe('APPROVED');
    });
    it('a window that has begun, ends before it starts, is too long or too far away', async () => {
      api.setNow(NOW);
      const count = async () =>
        (await ask<{ myVehicleRequests: { nodes: unknown[] } }>('colleague', `{ myVehicleRequests { nodes { id } } }`))
          .myVehicleRequests.nodes.length;
      const code = async (from: number, to: number) =>
        codes(await act('colleague', 'requestVehicle', wanted({ window: worded({ from, to }) })));
      expect(await code(NOW - HOUR, NOW + HOUR)).toEqual(['WINDOW_PAST']);
      expect(await code(MORNING.to, MORNING.from)).toEqual(['WINDOW_INVALID']);
      expect(await code(MORNING.from, MORNING.from)).toEqual(['WINDOW_INVALID']);
      expect(await code(MORNING.from, MORNING.from + 400 * 24 * HOUR)).toEqual(['WINDOW_INVALID', 'NOBODY_TO_APPROVE']);
      expect(await code(MORNING.from + 400 * 24 * HOUR, MORNING.to + 400 * 24 * HOUR)).toEqual(['WINDOW_TOO_FAR']);
      expect(await count()).toBe(0);
    });
    it('a key used before with other input; with the same input it is the same answer', async () => {
      api.setNow(NOW);
      const window = worded({ from: MORNING.from + 48 * HOUR, to: MORNING.to + 48 * HOUR });
      const input = wanted({ window });
      const { request: first } = await act('clerk', 'requestVehicle', input);
      expect(codes(await act('clerk', 'requestVehicle', { ...input, passengers: 2 }))).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ]);
      api.setNow(NOW + MINUTE);
      expect((await act('clerk', 'requestVehicle', input)).request).toEqual(first);
      const requestId = first?.id ?? '';
      await act('manager', 'approveVehicleRequest', { requestId, revision: 1 });
      const dispatch = { idempotencyKey: randomUUID(), requestId, vehicleId: ownCar.id, driverId: driver.id };
      const { order } = await act('dispatcher', 'dispatchVehicle', dispatch);
      expect(order).toMatchObject({ source: 'OWN_UNIT', window });
      expect((await act('dispatcher', 'dispatchVehicle', dispatch)).order).toEqual(order);
      expect(codes(await act('dispatcher', 'dispatchVehicle', { ...dispatch, vehicleId: car.id }))).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ]);
      await act('clerk', 'cancelVehicleRequest', { requestId, reason: '会议改期' });
    });
    it('is explained in the language of the caller, with the rule behind it', async () => {
      api.setNow(NOW);
      const input = wanted({ passengers: 99, telephone: '12345' });
      const chinese = await act('clerk', 'requestVehicle', input);
      expect(chinese.request).toBeNull();
      expect(chinese.userErrors).toEqual([
        {
          code: 'PASSENGERS_INVALID',
          message: '乘车人数须为 1 至 50 人。',
          path: ['input', 'passengers'],
          rule: '申请须写明实际乘车人数。',
        },
        {
          code: 'TELEPHONE_INVALID',
          message: '请填写 11 位手机号码。',
          path: ['input', 'telephone'],
          rule: '用车当天须能联系到乘车人。',
        },
      ]);
      const english = await act('clerk', 'requestVehicle', input, 'en');
      expect(english.userErrors.map(({ message }) => message)).toEqual([
        'The number of passengers must be 1 to 50.',
        'Give a mainland mobile number of 11 digits.',
      ]);
    });
    it('a search for a window that is none', async () => {
      const { body } = await as('clerk').ask(
        `query Q($window: TimeWindowInput!) { freeVehicles(window: $window, purpose: MEETING, passengers: 1, driving: SELF_DRIVE) { availableCount } }`,
        { window: worded({ from: MORNING.to, to: MORNING.from }) },
      );
      expect(body.errors?.[0]?.extensions.code).toBe('LIST_ARGUMENT_INVALID');
    });
    it('an act of people who hold no such role, or are not signed in', async () => {
      const document = documentOf('approveVehicleRequest');
      const input = { revision: 1, requestId: derivedId('request', 'any') };
      const first = async (caller: string) =>
        (await api.as(caller).ask(document, { input })).body.errors?.[0]?.extensions.code;
      expect(await first(people.driver.id)).toBe('FORBIDDEN');
      expect(await first('citizen')).toBe('UNAUTHENTICATED');
    });
  });
});
