import { afterAll, describe, expect, it } from 'vitest';
import type { DispatchOrder, VehicleRequest } from '../booking/types.ts';
import type { Change } from '../platform/changes.ts';
import { itemOf } from '../platform/item.ts';
import { items } from '../platform/table.ts';
import { instantOf } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { reactions } from './reactions.ts';
import { findFigures } from './records.ts';
import { contributionsOf, correctionsOf, totals } from './rules.ts';

const request = (id: string, more: Partial<VehicleRequest> = {}): VehicleRequest => ({
  id,
  state: 'WAITING_APPROVAL',
  requesterId: 'psn_1',
  unitId: 'unt_1',
  divisionCode: '430211',
  centreId: 'unt_1',
  reason: '调研',
  destination: '醴陵市',
  pickUp: '市民中心',
  telephone: '13800000000',
  window: { from: 0, to: 1 },
  purpose: 'FIELD_WORK',
  passengers: 2,
  driving: 'WITH_DRIVER',
  stops: [],
  luggage: 0,
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  requestedAt: instantOf('2026-10-31T23:30'),
  inputHash: 'hash',
  revision: 1,
  orderIds: [],
  approvalSteps: [],
  approvals: [],
  ...more,
});
const closed = (id: string): VehicleRequest =>
  request(id, {
    state: 'CLOSED',
    orderIds: ['ord_1'],
    receipt: { at: instantOf('2026-11-01T00:30'), satisfaction: 5, confirmed: true },
  });
const order: DispatchOrder = {
  id: 'ord_1',
  requestIds: ['r', 'beside'],
  state: 'RETURNED',
  revision: 1,
  vehicleId: 'veh_1',
  vehicleShelf: 'unt_1',
  plateNumber: '湘B10001',
  model: '红旗 H5',
  source: 'OWN_UNIT',
  dispatcherId: 'psn_2',
  dispatchedAt: 0,
  window: { from: 0, to: 1 },
  inputHash: 'hash',
  centreId: 'unt_1',
  checkCode: 'CODE',
  departure: { at: 0, odometerKm: 1_000 },
  return: { at: 1, odometerKm: 1_042 },
};
const requestItem = (made: VehicleRequest) => itemOf('REQUEST', items.REQUEST.key({ requestId: made.id }), made);
const change = (id: string, before: VehicleRequest | undefined, after: VehicleRequest): Change => ({
  id,
  kind: 'REQUEST',
  before: before && requestItem(before),
  after: requestItem(after),
  stamp: { actor: 'psn_1', useCase: 'test', at: 1 },
});

describe('what a change adds to the figures', () => {
  it('a request made counts in the month of its making, in Shanghai', () => {
    expect(contributionsOf(undefined, request('r'), [])).toEqual([
      { divisionCode: '430211', month: '2026-10', requests: 1, trips: 0, kilometres: 0 },
    ]);
  });
  it('a trip closed counts in the month of its receipt, with the kilometres of its order', () => {
    expect(contributionsOf(request('r'), closed('r'), [order])).toEqual([
      { divisionCode: '430211', month: '2026-11', requests: 0, trips: 1, kilometres: 42 },
    ]);
  });
  it('kilometres of a shared car count once, with the first of those who ride', () => {
    expect(contributionsOf(request('beside'), closed('beside'), [order])).toMatchObject([{ trips: 1, kilometres: 0 }]);
  });
  it('a correction after the receipt counts by its difference, in that month, and the closing stays what it was', () => {
    const correction = {
      ...{ at: 2, personId: 'psn_2', reason: '多按了一位' },
      ...{ before: { odometerKm: 1_042 }, after: { odometerKm: 1_030 } },
    };
    const back = { at: 1, odometerKm: 1_030 };
    const corrected = { ...order, return: back, corrections: [{ ...correction, afterReceipt: true as const }] };
    expect(contributionsOf(request('r'), closed('r'), [corrected])).toMatchObject([{ trips: 1, kilometres: 42 }]);
    const november = { divisionCode: '430211', month: '2026-11', requests: 0, trips: 0 };
    expect(correctionsOf(order, corrected, closed('r'))).toEqual([{ ...november, kilometres: -12 }]);
    expect(correctionsOf(corrected, { ...corrected, revision: 9 }, closed('r'))).toEqual([]);
    // Before the receipt nothing was counted: the closing has the right figure.
    const before = { ...order, return: back, corrections: [correction] };
    expect(correctionsOf(order, before, request('r'))).toEqual([]);
    expect(contributionsOf(request('r'), closed('r'), [before])).toMatchObject([{ kilometres: 30 }]);
  });
  it('a later change of a closed trip, or an approval, counts nothing', () => {
    expect(contributionsOf(closed('r'), closed('r'), [order])).toEqual([]);
    expect(contributionsOf(request('r'), request('r', { state: 'APPROVED' }), [])).toEqual([]);
  });
  it('counts for the county, its city and its province', () => {
    expect(totals(contributionsOf(undefined, request('r'), [])).map(({ divisionCode }) => divisionCode)).toEqual([
      '430211',
      '430200',
      '430000',
    ]);
  });
});

describe('figures of a month', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await store.commit([{ put: itemOf('ORDER', items.ORDER.key({ orderId: 'ord_1' }), order) }], {
    actor: 'system',
    useCase: 'test',
    at: 0,
  });
  const tell = async (changes: Change[]) => {
    for (const { run } of reactions) await run(changes, store);
  };

  it('count each change once, told again and in other company too', async () => {
    const made = Array.from({ length: 30 }, (_, n) => change(`m${String(n)}`, undefined, request(`r${String(n)}`)));
    await tell(made.slice(0, 10));
    await tell([...made, change('close', request('r'), closed('r'))]);
    await tell([...made, change('close', request('r'), closed('r'))]);
    const of = (code: string, month: string) => findFigures(store, code, month);
    expect(await of('430200', '2026-10')).toEqual({
      divisionCode: '430200',
      month: '2026-10',
      requests: 30,
      trips: 0,
      kilometres: 0,
    });
    expect(await of('430000', '2026-11')).toMatchObject({ requests: 0, trips: 1, kilometres: 42 });
    expect(await of('430203', '2026-10')).toMatchObject({ requests: 0, trips: 0 });

    const corrections = [
      {
        ...{ at: 2, personId: 'psn_2', reason: '多按了一位', afterReceipt: true as const },
        ...{ before: { odometerKm: 1_042 }, after: { odometerKm: 1_030 } },
      },
    ];
    const orderItem = (made: DispatchOrder) => itemOf('ORDER', items.ORDER.key({ orderId: made.id }), made);
    const stamp = { actor: 'psn_2', useCase: 'correctReturn', at: 2 };
    await store.commit([{ put: requestItem(closed('r')) }], stamp);
    const after = orderItem({ ...order, return: { at: 1, odometerKm: 1_030 }, corrections });
    const correction: Change = { id: 'correct', kind: 'ORDER', before: orderItem(order), after, stamp };
    await tell([correction]);
    await tell([...made, correction]);
    expect(await of('430000', '2026-11')).toMatchObject({ requests: 0, trips: 1, kilometres: 30 });
  });
});
