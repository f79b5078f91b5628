import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { userErrors } from '../../platform/result.ts';
import { DAY } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, NOW, people, personWith, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { refusalTexts } from '../refusals.ts';
import type { DispatchOrder } from '../types.ts';
import { dispatchVehicle } from './acts.ts';
import { reassignOrder, swapOrders } from './reassign-acts.ts';

const declinedSources = [{ source: 'PLATFORM_POOL' as const, reason: '留作值班' }];

describe('two orders that exchange vehicles, one of which is borrowed', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const lent = vehicleWith({
    unitId: units.neighbour.id,
    lending: {
      ...{ id: randomUUID(), from: NOW, purposes: ['FIELD_WORK'], selfDrive: true, withDriver: false },
      ...{ keyKeeper: '小张', note: '', centreId: units.centre.id, saidBy: people.neighbour.id, saidAt: NOW },
      inputHash: '',
    },
  });
  const [pool, spare] = [vehicleWith(), vehicleWith()];
  await settle(store);
  const fleet = [lent, pool, spare].flatMap(registerVehicleWrites);
  await store.commit(fleet, { actor: 'system', useCase: 'test', at: NOW });
  await lentVehicles.renew(store, units.bureau.divisionCode, [lent.id], NOW);
  const desk = () => contextOf(store, people.dispatcher);
  const sent = async ({ id: vehicleId }: Vehicle, window: typeof MORNING): Promise<DispatchOrder> => {
    const { id: requestId } = await approved(store, { driving: 'SELF_DRIVE', window });
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId, declinedSources };
    return value(await dispatchVehicle(desk(), input));
  };
  const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
  const on = (days: number) => ({ from: MORNING.from + days * DAY, to: MORNING.to + days * DAY });

  it('say anew why each earlier source that could serve is passed over', async () => {
    const [own, borrowed] = [await sent(pool, on(0)), await sent(lent, on(0))];
    const swap = { first: seen(own), second: seen(borrowed), swapped: 'VEHICLES' as const };
    const silent = await swapOrders(desk(), swap);
    expect(silent.ok ? [] : silent.refusals).toMatchObject([
      { code: 'EARLIER_SOURCE_AVAILABLE', facts: { source: 'PLATFORM_POOL', available: 1 } },
    ]);
    const short = [{ source: 'PLATFORM_POOL' as const, reason: '无' }];
    expect(codesOf(await swapOrders(desk(), { ...swap, declinedSources: short }))).toEqual(['TEXT_INVALID']);
    const [first, second] = value(await swapOrders(desk(), { ...swap, declinedSources }));
    expect(first).toMatchObject({
      vehicleId: lent.id,
      source: 'NEIGHBOUR_UNIT',
      earlierSources: [{ source: 'OWN_UNIT' }, { source: 'PLATFORM_POOL', available: 1, declined: '留作值班' }],
    });
    expect(second).toMatchObject({ vehicleId: pool.id, source: 'PLATFORM_POOL' });
    expect(second?.lendingKmFen).toBeUndefined();
  });

  it('say nothing where no other vehicle could serve: those that are exchanged go anyway', async () => {
    await sent(spare, on(1));
    const [own, borrowed] = [await sent(pool, on(1)), await sent(lent, on(1))];
    const swap = { first: seen(own), second: seen(borrowed), swapped: 'VEHICLES' as const };
    const [first] = value(await swapOrders(desk(), swap));
    expect(first).toMatchObject({ vehicleId: lent.id, earlierSources: [{}, { available: 0 }] });
  });

  it('are refused where those who ride by the other may not have a car that is not lent, in these words', async () => {
    const unlent = vehicleWith({ unitId: units.bureau.id, plateNumber: '湘B90009' });
    await store.commit(registerVehicleWrites(unlent), { actor: 'system', useCase: 'test', at: NOW });
    const by = personWith({ unitId: units.neighbour.id });
    const ride = { driving: 'SELF_DRIVE' as const, window: on(2), destination: '醴陵市', by };
    const requestId = (await approvedMany(store, [ride]))[0]?.id ?? '';
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: spare.id };
    const theirs = value(await dispatchVehicle(desk(), input));
    const own = await sent(unlent, on(2));
    const swap = { first: seen(own), second: seen(theirs), swapped: 'VEHICLES' as const };
    const refusedSwap = await swapOrders(desk(), swap);
    const said = userErrors(refusedSwap.ok ? [] : refusedSwap.refusals, refusalTexts, 'zh');
    expect(said.map(({ message }) => message)).toEqual([
      '湘B·90009属于另一单位，未调剂给去醴陵市的用车单位，不能由其使用。',
    ]);
    const far = await reassignOrder(desk(), { ...seen(theirs), vehicleId: unlent.id });
    expect(far.ok ? [] : far.refusals).toMatchObject([{ code: 'VEHICLE_NOT_FOUND', facts: {} }]);
  });
});
