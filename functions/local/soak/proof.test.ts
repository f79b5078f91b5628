import { afterAll, describe, expect, it } from 'vitest';
import { findRequest, orderItem, requestItem } from '../../booking/records.ts';
import { certain } from '../../platform/item.ts';
import { freshStore } from '../../testing/database.ts';
import { driverWith, NOW, settle, vehicleWith } from '../../testing/town.ts';
import { dispatched } from '../../testing/trips.ts';
import { emptyJournal } from './load.ts';
import { faultsIn } from './proof.ts';

describe('the proof at the end of a soak', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const car = vehicleWith();
  const driver = driverWith();
  await settle(store, { vehicles: [car], drivers: [driver] });
  const stamp = { actor: 'system', useCase: 'test', at: NOW };

  it('holds when all is there as it was said, and names whatever is lost, half there or booked twice', async () => {
    const order = await dispatched(store, car.id, driver.id);
    const [requestId = ''] = order.requestIds;
    const journal = emptyJournal();
    journal.requests.set(requestId, 'DISPATCHED');
    journal.orders.set(order.id, { vehicleId: car.id, driverId: driver.id });
    expect(await faultsIn(store, journal, NOW)).toEqual([]);

    journal.holds.add('hld_lost');
    journal.requests.set('req_lost', 'APPROVED');
    journal.orders.set('ord_lost', { vehicleId: car.id });
    expect(await faultsIn(store, journal, NOW)).toEqual([
      'request req_lost was APPROVED and is not there',
      'order ord_lost is not as it was made',
      'hold hld_lost is not there',
    ]);

    const half = certain(await findRequest(store, requestId), requestId);
    await store.commit([{ put: requestItem({ ...half, state: 'APPROVED', orderIds: [] }) }], stamp);
    const twin = { ...order, id: order.id.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')), requestIds: [] };
    await store.commit([{ put: orderItem(twin) }], stamp);
    const faults = await faultsIn(store, { ...emptyJournal(), requests: new Map([[requestId, 'DISPATCHED']]) }, NOW);
    expect(faults).toEqual([
      `request ${requestId} was DISPATCHED and is APPROVED`,
      `order ${order.id} is unknown to its request ${requestId}`,
      `NOT_IN_LEDGER 2026-11-24 ${car.id} ${twin.id}`,
      `NOT_IN_LEDGER 2026-11-24 ${driver.id} ${twin.id}`,
    ]);
  });
});
