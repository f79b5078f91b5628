import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { recallOrder } from '../booking/dispatch/trip-plan-acts.ts';
import { extendTrip } from '../booking/trip/extend-acts.ts';
import type { DispatchOrder } from '../booking/types.ts';
import { HOUR, toDateTime } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../testing/town.ts';
import { dispatched, value } from '../testing/trips.ts';
import { arrangementsOf, orderIdsIn } from './arrangements.ts';
import type { AuditRecord } from './types.ts';

const ARRANGEMENTS = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest {
  arrangements { kind by { name } reason plateNumber driverName until } } } }`;

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
    const dispatcher = contextOf(store, people.dispatcher, NOW);
    const order = await dispatched(store, first.id, driver.id);
    const { id: orderId, revision, requestIds } = order;
    const [requestId = ''] = requestIds;
    value(await recallOrder(dispatcher, { orderId, revision, reason: '车辆送检' }));
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: second.id, driverId: driver.id };
    const next = value(await dispatchVehicle(dispatcher, input));
    const to = next.window.to + HOUR;
    value(await extendTrip(contextOf(store, people.driver, NOW), { orderId: next.id, revision: next.revision, to }));
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
    const told = arrangementsOf(order, [taken, other, made]).map(({ kind, plateNumber }) => [kind, plateNumber]);
    expect(told).toEqual([
      ['DISPATCHED', '湘B50001'],
      ['VEHICLE_CHANGED', '湘B50002'],
      ['DISPLACED', '湘B50002'],
    ]);
  });

  it('includes orders that a record names only as what was', () => {
    expect(orderIdsIn([record([{ name: 'orderIds', before: '["ord_1"]', after: '["ord_2"]' }])])).toEqual([
      'ord_1',
      'ord_2',
    ]);
  });
});
