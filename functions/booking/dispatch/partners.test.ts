import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approved, codesOf, MORNING, value } from '../../testing/trips.ts';
import { HOUR } from '../../platform/time.ts';
import type { DispatchOrder } from '../types.ts';
import { dispatchVehicle } from './acts.ts';
import type { PartnerAct } from './option-types.ts';
import { orderPartners } from './partner-acts.ts';
import { swapOrders } from './reassign-acts.ts';
import { mergeOrders } from './trip-plan-acts.ts';

describe('the orders with which one could be exchanged or merged', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const seats = [5, 5, 9, 3] as const;
  const vehicles = seats.map((n) => vehicleWith({ seats: n }));
  const drivers = [driverWith({ licenceClass: 'C1' }), driverWith(), driverWith(), driverWith()];
  await settle(store, { vehicles, drivers });
  const ctx = (who: keyof typeof people = 'dispatcher') => contextOf(store, people[who], NOW);
  const sent = async (index: number, passengers: number, window = MORNING): Promise<DispatchOrder> => {
    const { id: requestId } = await approved(store, { passengers, window });
    const [vehicleId, driverId] = [vehicles[index]?.id ?? '', drivers[index]?.id];
    return value(await dispatchVehicle(ctx(), { idempotencyKey: randomUUID(), requestId, vehicleId, driverId }));
  };
  const order = await sent(0, 3);
  const [alike, large, small] = [await sent(1, 2), await sent(2, 7), await sent(3, 1)];
  const later = await sent(1, 2, { from: MORNING.to + HOUR, to: MORNING.to + 2 * HOUR });
  const others = [alike, large, small, later];
  const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
  const said = async (act: PartnerAct, who: keyof typeof people = 'dispatcher') => {
    const asked = { orderId: order.id, otherIds: others.map(({ id }) => id), act };
    return orderPartners(ctx(who), asked);
  };

  it('are told apart before anything is confirmed: their own bookings are in no way, too few seats are', async () => {
    const codes = new Map(
      (await said('SWAP_VEHICLES')).map((one) => [one.orderId, one.refusals.map(({ code }) => code)]),
    );
    expect(others.map(({ id }) => codes.get(id))).toEqual([
      [],
      ['SEATS_TOO_FEW'],
      ['SEATS_TOO_FEW'],
      ['VEHICLE_TAKEN'],
    ]);
    const merging = await said('MERGE');
    expect(merging.map(({ available }) => available)).toEqual([false, false, false, false]);
    expect(merging.map(({ refusals }) => refusals[0]?.code)).toEqual([
      'SEATS_TOO_FEW',
      'SEATS_TOO_FEW',
      'SEATS_TOO_FEW',
      'WINDOWS_APART',
    ]);
  });

  it('hear what the act itself would say, whichever act it is', async () => {
    const swaps = { SWAP_VEHICLES: 'VEHICLES', SWAP_DRIVERS: 'DRIVERS', SWAP_BOTH: 'BOTH' } as const;
    for (const act of ['MERGE', 'SWAP_VEHICLES', 'SWAP_DRIVERS', 'SWAP_BOTH'] as const)
      for (const { orderId, refusals } of await said(act)) {
        const other = others.find(({ id }) => id === orderId) ?? expect.fail();
        if (refusals.length === 0) continue;
        const refused =
          act === 'MERGE'
            ? await mergeOrders(ctx(), { into: seen(other), from: seen(order) })
            : await swapOrders(ctx(), { first: seen(order), second: seen(other), swapped: swaps[act] });
        expect(codesOf(refused)).toEqual(refusals.map(({ code }) => code));
      }
    const able = (await said('SWAP_VEHICLES')).find(({ available }) => available);
    expect(able?.orderId).toBe(alike.id);
    value(await swapOrders(ctx(), { first: seen(order), second: seen(alike), swapped: 'VEHICLES' }));
  });

  it('are told to nobody but the dispatchers of the centre', async () => {
    expect(await said('SWAP_VEHICLES', 'farDispatcher')).toEqual([]);
  });
});
