import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { swapOrders } from '../booking/dispatch/reassign-acts.ts';
import { recallOrder } from '../booking/dispatch/trip-plan-acts.ts';
import { answerPooling, proposePooling, withdrawPooling } from '../booking/pooling/acts.ts';
import { paperNumber } from '../booking/numbers.ts';
import { extendTrip } from '../booking/trip/extend-acts.ts';
import type { DispatchOrder } from '../booking/types.ts';
import { DAY, HOUR, MINUTE, toDateTime } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../testing/town.ts';
import { approvedMany, dispatched, MORNING, value } from '../testing/trips.ts';
import { arrangementsOf, ofItsOwn, servicesIn } from './arrangements.ts';
import type { AuditRecord } from './types.ts';

const ARRANGEMENTS = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest {
  arrangements { kind by { name } reason plateNumber driverName until } } } }`;

const NUMBER = 'query ($id: ID!) { node(id: $id) { ... on VehicleRequest { number } } }';
const TRAIL = 'query ($of: ID!) { auditRecords(of: $of, first: 10) { nodes { useCase } } }';
interface Trail {
  readonly auditRecords: { readonly nodes: readonly { readonly useCase: string }[] };
}
const tomorrow = { from: MORNING.from + DAY, to: MORNING.to + DAY };

const record = (changes: AuditRecord['changes'], more: Partial<AuditRecord> = {}): AuditRecord => ({
  objectId: 'ord_1',
  changeId: 'c',
  at: 2,
  act: 'CHANGED',
  useCase: 'test',
  actor: 'psn_1',
  changes,
  ...more,
});

describe('what became of the dispatches of a request', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const driver = driverWith();
  const [first, second] = [vehicleWith({ plateNumber: '湘B50001' }), vehicleWith({ plateNumber: '湘B50002' })];
  await settle(store, { vehicles: [first, second], drivers: [driver] });

  it('is told to its requester whole: the dispatch that was taken back, the next one, and that it takes longer', async () => {
    const dispatcher = (minutes: number) => contextOf(store, people.dispatcher, NOW + minutes * MINUTE);
    const order = await dispatched(store, first.id, driver.id);
    const { id: orderId, revision, requestIds } = order;
    const [requestId = ''] = requestIds;
    value(await recallOrder(dispatcher(1), { orderId, revision, reason: '车辆送检' }));
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: second.id, driverId: driver.id };
    const next = value(await dispatchVehicle(dispatcher(2), input));
    const to = next.window.to + HOUR;
    value(
      await extendTrip(contextOf(store, people.driver, NOW + 3 * MINUTE), {
        orderId: next.id,
        revision: next.revision,
        to,
      }),
    );
    await api.settle();
    const { body } = await api.as(people.clerk.id).ask(ARRANGEMENTS, { id: requestId });
    expect(body).toEqual({
      data: {
        node: {
          arrangements: [
            ['DISPATCHED', people.dispatcher.name, null, '湘B50001', null],
            ['RECALLED', people.dispatcher.name, '车辆送检', '湘B50001', null],
            ['DISPATCHED', people.dispatcher.name, null, '湘B50002', null],
            ['EXTENDED', people.driver.name, null, '湘B50002', toDateTime(to)],
          ].map(([kind, name, reason, plateNumber, until]) => ({
            kind,
            by: { name },
            reason,
            plateNumber,
            driverName: driver.name,
            until,
          })),
        },
      },
    });
  });

  it('is found in the audit by the number on paper and by the plate, by whoever oversees it', async () => {
    const [requestId = ''] = (await dispatched(store, first.id, driver.id, { window: tomorrow })).requestIds;
    await api.settle();
    const numbered = await api.as(people.clerk.id).ask<{ node: { number: string } }>(NUMBER, { id: requestId });
    const useCases = async (of: string, who: keyof typeof people = 'supervisor'): Promise<string[]> => {
      const { body } = await api.as(people[who].id).ask<Trail>(TRAIL, { of });
      return body.data.auditRecords.nodes.map(({ useCase }) => useCase);
    };
    const { number } = numbered.body.data.node;
    expect(number).toMatch(/^申\d{8}-\w{5}$/);
    expect(await useCases(number)).toEqual(
      expect.arrayContaining(['dispatchVehicle', 'approveVehicleRequest', 'requestVehicle']),
    );
    expect(await useCases('湘B·50001')).toContain('test');
    expect(await useCases('派20200101-AAAAA')).toEqual([]);
  });

  it('names the car that an emergency took, and each other car', () => {
    const order = { plateNumber: first.plateNumber } as DispatchOrder;
    const made = record([{ name: 'plateNumber', after: '"湘B50001"' }], { act: 'CREATED', at: 1 });
    const other = record([
      { name: 'vehicleId', before: '"veh_1"', after: '"veh_2"' },
      { name: 'plateNumber', before: '"湘B50001"', after: '"湘B50002"' },
    ]);
    const taken = record(
      [
        { name: 'displacedBy', after: '"emg_1"' },
        { name: 'state', before: '"DISPATCHED"', after: '"CANCELLED"' },
      ],
      { at: 3 },
    );
    const told = arrangementsOf(order, [taken, other, made], 'req_1').map((one) => [
      ...[one.kind, one.plateNumber, one.fromPlateNumber],
    ]);
    expect(told).toEqual([
      ['DISPATCHED', '湘B50001', undefined],
      ['VEHICLE_CHANGED', '湘B50002', '湘B50001'],
      ['DISPLACED', '湘B50002', undefined],
    ]);
    const swapped = { ...other, useCase: 'swapOrders' };
    const exchanged = { ...swapped, changes: [...swapped.changes, { name: 'swappedWith', after: '"ord_9"' }] };
    // Exchanged once more with the same order, the record does not say it again.
    const back = { ...swapped, at: 3 };
    const later = { ...other, at: 4 };
    const all = arrangementsOf(order, [made, exchanged, back, later], 'req_1');
    expect(all.map(({ swappedWith }) => swappedWith)).toEqual([undefined, 'ord_9', 'ord_9', undefined]);
  });

  it('names the car that goes as before once an emergency is over', () => {
    const changes = [
      { name: 'plateNumber', after: '"湘B50001"' },
      { name: 'givenBackBy', after: '"emg_1"' },
    ];
    const back = record(changes, { act: 'CREATED', reason: '险情解除' });
    expect(arrangementsOf({ plateNumber: first.plateNumber } as DispatchOrder, [back], 'req_1')).toMatchObject([
      { kind: 'GIVEN_BACK', plateNumber: '湘B50001', reason: '险情解除' },
    ]);
  });

  it('tells those who come to ride along and those who were there, each as of when he was part of it', () => {
    const [kept, freed] = [{ id: 'ord_k' } as DispatchOrder, { id: 'ord_f' } as DispatchOrder];
    const made = record([{ name: 'plateNumber', after: '"湘B50001"' }], { act: 'CREATED', at: 1 });
    const driver = record([{ name: 'driverId', before: '"drv_1"', after: '"drv_2"' }], { at: 2 });
    const joins = record([{ name: 'requestIds', before: '["req_1"]', after: '["req_1","req_2"]' }], { at: 3 });
    const ends = record([{ name: 'state', before: '"DISPATCHED"', after: '"CANCELLED"' }], { at: 3 });
    const told = (requestId: string, ...lists: readonly [at: number, before: string, after: string][]) => {
      const services = servicesIn(
        lists.map(([at, before, after]) => record([{ name: 'orderIds', before, after }], { at })),
      );
      const all = [
        ...arrangementsOf(kept, [made, driver, joins], requestId),
        ...arrangementsOf(freed, [made, ends], requestId),
      ];
      return ofItsOwn(all, services).map(({ kind, order }) => [order.id, kind]);
    };
    expect(told('req_1', [1, '[]', '["ord_k"]'])).toEqual([
      ['ord_k', 'DISPATCHED'],
      ['ord_k', 'DRIVER_CHANGED'],
      ['ord_k', 'JOINED'],
    ]);
    expect(told('req_2', [1, '[]', '["ord_f"]'], [3, '["ord_f"]', '["ord_k"]'])).toEqual([
      ['ord_k', 'MERGED'],
      ['ord_f', 'DISPATCHED'],
    ]);
  });

  it('tells who rides along from then on, and that an extension was left to the dispatcher', () => {
    const kept = { id: 'ord_k' } as DispatchOrder;
    const made = record([{ name: 'requestIds', after: '["req_1","req_2"]' }], { act: 'CREATED', at: 1 });
    const joins = record([{ name: 'requestIds', before: '["req_1","req_2"]', after: '["req_1","req_2","req_3"]' }]);
    const wanted = record([{ name: 'extensionWanted', after: '{"to":5,"taken":"湘B50001"}' }], { at: 3 });
    const told = (requestId: string) =>
      arrangementsOf(kept, [made, joins, wanted], requestId).map(({ kind, withIds, until }) => [kind, withIds, until]);
    expect(told('req_1')).toEqual([
      ['DISPATCHED', ['req_2'], undefined],
      ['JOINED', ['req_3'], undefined],
      ['EXTENSION_WANTED', [], 5],
    ]);
    expect(told('req_3')[1]).toEqual(['MERGED', ['req_1', 'req_2'], undefined]);
  });

  it('names the order with which cars were exchanged, whose it is, and the car before', async () => {
    const window = { from: MORNING.from + 3 * DAY, to: MORNING.to + 3 * DAY };
    const others = [vehicleWith({ plateNumber: '湘B50003' }), vehicleWith({ plateNumber: '湘B50004' })] as const;
    const drivers = [driverWith(), driverWith()] as const;
    await settle(store, { vehicles: [...others], drivers: [...drivers] });
    const [own = '', foreign = ''] = (
      await approvedMany(store, [
        { idempotencyKey: randomUUID(), window },
        { idempotencyKey: randomUUID(), window, by: people.neighbour },
      ])
    ).map(({ id }) => id);
    const send = async (requestId: string, i: 0 | 1): Promise<DispatchOrder> => {
      const means = { vehicleId: others[i].id, driverId: drivers[i].id };
      const desk = contextOf(store, people.dispatcher, NOW);
      return value(await dispatchVehicle(desk, { idempotencyKey: randomUUID(), requestId, ...means }));
    };
    const [mine, theirs] = [await send(own, 0), await send(foreign, 1)];
    const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
    const exchange = { first: seen(mine), second: seen(theirs), swapped: 'VEHICLES' } as const;
    value(await swapOrders(contextOf(store, people.dispatcher, NOW + MINUTE), exchange));
    await api.settle();
    const SWAPPED = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest {
      arrangements { kind plateNumber fromPlateNumber swappedWith units { id } } } } }`;
    const { body } = await api.as(people.clerk.id).ask(SWAPPED, { id: own });
    expect(body.data.node).toMatchObject({
      arrangements: [
        { kind: 'DISPATCHED', fromPlateNumber: null, swappedWith: null, units: [] },
        {
          ...{ kind: 'VEHICLE_CHANGED', plateNumber: '湘B50004', fromPlateNumber: '湘B50003' },
          swappedWith: paperNumber('派', theirs.id, theirs.dispatchedAt),
          units: [{ id: people.neighbour.unitId }],
        },
      ],
    });
  });

  it('includes invitations to share a car that are over, whichever came last', async () => {
    const window = { from: MORNING.from + 2 * DAY, to: MORNING.to + 2 * DAY };
    const [one = '', other = ''] = (
      await approvedMany(store, [
        { idempotencyKey: randomUUID(), window },
        { idempotencyKey: randomUUID(), window, by: people.neighbour },
      ])
    ).map(({ id }) => id);
    const desk = (minutes: number) => contextOf(store, people.dispatcher, NOW + minutes * MINUTE);
    const invite = async (minutes: number): Promise<string> => {
      const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
      const { id } = value(await proposePooling(desk(minutes), asked));
      return id;
    };
    value(await withdrawPooling(desk(1), await invite(0)));
    const declined = { poolingId: await invite(2), requestId: other, accepted: false };
    value(await answerPooling(contextOf(store, people.neighbour, NOW + 3 * MINUTE), declined));
    await invite(4);
    await api.settle();
    const POOLINGS = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest {
      poolings { state end { cause side { passengers } } } } } }`;
    const { body } = await api.as(people.clerk.id).ask(POOLINGS, { id: one });
    expect(body.data.node).toEqual({
      poolings: [
        { state: 'DISSOLVED', end: { cause: 'WITHDRAWN', side: null } },
        { state: 'DECLINED', end: null },
        { state: 'OPEN', end: null },
      ],
    });
  });

  it('includes orders that a record names only as what was', () => {
    expect(servicesIn([record([{ name: 'orderIds', before: '["ord_1"]', after: '["ord_2"]' }])])).toEqual([
      { orderId: 'ord_1', from: 0, until: 2 },
      { orderId: 'ord_2', from: 2, until: Number.POSITIVE_INFINITY },
    ]);
  });
});
