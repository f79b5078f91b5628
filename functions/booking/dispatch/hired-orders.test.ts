import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { DAY, HOUR } from '../../platform/time.ts';
import { partnerItem } from '../../rental/records.ts';
import { startApi } from '../../testing/api.ts';
import { carWith, enable, partnerWith, settleRental, stationWith, tariffWith } from '../../testing/rental.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { findOrder } from '../records.ts';
import type { DispatchOrder } from '../types.ts';
import { dispatchVehicle } from './acts.ts';
import { dispatchMarketRental, dispatchTimeShare } from './hire-acts.ts';
import { reassignOrder, swapOrders } from './reassign-acts.ts';
import { mergeOrders, moveOrder, recallOrder } from './trip-plan-acts.ts';

describe('orders with cars of partners', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const pool = vehicleWith({ plateNumber: '湘B70001' });
  const driver = driverWith();
  await settle(store, { vehicles: [pool], drivers: [driver] });
  const [market, sharing] = [partnerWith('租赁', ['MARKET_RENTAL']), partnerWith('分时')];
  const [station, tariff] = [stationWith('one', sharing), tariffWith(sharing)];
  const shared = carWith('one', station, { tariffId: tariff.id });
  await settleRental(store, { partner: sharing, stations: [station], cars: [shared], tariff }, NOW);
  await enable(store, units.bureau, [people.clerk], NOW);
  await store.commit([{ put: partnerItem(market) }], { actor: 'system', useCase: 'test', at: NOW });
  const desk = contextOf(store, people.dispatcher);
  let days = 0;
  /** Every trip has a day of its own, unless it is to lie beside another. */
  const dayOfItsOwn = () => ({ from: MORNING.from + (days += 1) * DAY, to: MORNING.to + days * DAY });
  type Asked = Parameters<typeof approvedMany>[1][number];
  const asked = async (change: Asked): Promise<string> => (await approvedMany(store, [change]))[0]?.id ?? '';
  const declinedSources = (['OWN_UNIT', 'PLATFORM_POOL', 'TIME_SHARE'] as const).map((source) => ({
    source,
    reason: '留作应急',
  }));
  const share = async (change: Asked = {}): Promise<DispatchOrder> => {
    const requestId = await asked({ window: dayOfItsOwn(), driving: 'SELF_DRIVE', ...change });
    const input = { idempotencyKey: randomUUID(), requestId, carId: shared.id, declinedSources };
    return value(await dispatchTimeShare(desk, input));
  };
  const rent = async (change: Asked = {}, plateNumber = '湘BK2345'): Promise<DispatchOrder> =>
    value(
      await dispatchMarketRental(desk, {
        idempotencyKey: randomUUID(),
        requestId: await asked({ window: dayOfItsOwn(), ...change }),
        declinedSources,
        partnerId: market.id,
        plateNumber,
        model: '别克 GL8',
        seats: 7,
        costFen: 68_000,
        driverName: '吴师傅',
        driverTelephone: '13912345678',
      }),
    );
  const own = async (change: Asked = {}): Promise<DispatchOrder> =>
    value(
      await dispatchVehicle(desk, {
        idempotencyKey: randomUUID(),
        requestId: await asked({ window: dayOfItsOwn(), ...change }),
        vehicleId: pool.id,
        driverId: driver.id,
      }),
    );
  const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
  const earlier = ({ window: { from, to } }: DispatchOrder, hours: number) => ({
    from: from - hours * HOUR,
    to: to - hours * HOUR,
  });
  const expectAgreement = async () => {
    const { differences, places } = await auditLedger(store, NOW);
    expect(differences).toEqual([]);
    expect(places).toBeGreaterThan(0);
  };

  it('move in time where the car is free, and the ledger follows', async () => {
    const order = await share();
    const moved = value(await moveOrder(desk, { ...seen(order), window: earlier(order, 2) }));
    expect(moved).toMatchObject({ window: earlier(order, 2), vehicleId: shared.id, source: 'TIME_SHARE' });
    const other = await share({ window: order.window, passengers: 2 }).catch((error: unknown) => String(error));
    expect(other).toContain('VEHICLE_TAKEN');
    const later = { from: moved.window.to, to: moved.window.to + 2 * HOUR };
    const beside = await share({ window: later });
    expect(codesOf(await moveOrder(desk, { ...seen(beside), window: order.window }))).toEqual(['VEHICLE_TAKEN']);
    await expectAgreement();
  });

  it('last no longer than the rental was agreed for', async () => {
    const order = await rent();
    const { from, to } = order.window;
    expect(value(await moveOrder(desk, { ...seen(order), window: { from, to: to + 2 * HOUR } })).revision).toBe(2);
    const longer = { orderId: order.id, revision: 2, window: { from, to: from + DAY + HOUR } };
    expect(await moveOrder(desk, longer)).toMatchObject({
      ok: false,
      refusals: [{ code: 'RENTAL_TERM_EXCEEDED', facts: { plate: '湘BK2345', days: 2, agreed: 1 } }],
    });
    await expectAgreement();
  });

  it('take up whom else they have seats for, and let others be taken up', async () => {
    const rented = await rent({ passengers: 3 });
    const window = rented.window;
    const fleet = await own({ window, passengers: 3 });
    const merged = value(await mergeOrders(desk, { into: seen(rented), from: seen(fleet) }));
    expect(merged).toMatchObject({ requestIds: [...rented.requestIds, ...fleet.requestIds], source: 'MARKET_RENTAL' });
    expect(await findOrder(store, fleet.id)).toMatchObject({ state: 'CANCELLED' });
    const more = await own({ window, passengers: 1 });
    expect(codesOf(await mergeOrders(desk, { into: seen(merged), from: seen(more) }))).toEqual(['SEATS_TOO_FEW']);
    const another = await rent({ window, passengers: 1 }, '湘BK9999');
    value(await mergeOrders(desk, { into: seen(more), from: seen(another) }));
    expect(await findOrder(store, another.id)).toMatchObject({ state: 'CANCELLED' });
    await expectAgreement();
  });

  it('take nobody up for whom cars are never rented', async () => {
    const rented = await rent({ passengers: 1 });
    const courier = vehicleWith({ category: 'CONFIDENTIAL_COURIER' });
    await settle(store, { vehicles: [courier] });
    const requestId = await asked({ window: rented.window, passengers: 1, purpose: 'CONFIDENTIAL_COURIER' });
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: courier.id, driverId: driver.id };
    const secret = value(await dispatchVehicle(desk, input));
    expect(codesOf(await mergeOrders(desk, { into: seen(rented), from: seen(secret) }))).toEqual([
      'NOT_FOR_RENTED_CARS',
    ]);
  });

  it('are not exchanged and take no other driver: they were hired for one trip', async () => {
    const rented = await rent();
    const fleet = await own();
    for (const swapped of ['VEHICLES', 'DRIVERS', 'BOTH'] as const)
      expect(codesOf(await swapOrders(desk, { first: seen(rented), second: seen(fleet), swapped }))).toEqual([
        'HIRED_AS_AGREED',
      ]);
    expect(codesOf(await reassignOrder(desk, { ...seen(rented), driverId: driver.id }))).toEqual(['HIRED_AS_AGREED']);
    const reassigned = value(await reassignOrder(desk, { ...seen(rented), vehicleId: pool.id, driverId: driver.id }));
    expect(reassigned).toMatchObject({ vehicleId: pool.id, source: 'PLATFORM_POOL' });
    expect(reassigned).not.toHaveProperty('hired');
    await expectAgreement();
  });

  it('stand on the board of the centre that hired them, and leave it when they are taken back', async () => {
    const rented = await rent();
    const board = async (who: 'dispatcher' | 'farDispatcher') => {
      const date = new Date(rented.window.from + 8 * HOUR).toISOString().slice(0, 10);
      const { body } = await api.as(people[who].id).ask<{ dispatchBoard: { hired: unknown[] } }>(
        `query ($date: Date!) { dispatchBoard(date: $date) { hired {
          plateNumber seats source partner { name { zh } } bookings { window { to } order { id } } } } }`,
        { date },
      );
      return body.data.dispatchBoard.hired;
    };
    expect(await board('dispatcher')).toMatchObject([
      {
        plateNumber: '湘BK2345',
        seats: 7,
        source: 'MARKET_RENTAL',
        partner: { name: { zh: '租赁' } },
        bookings: [{ order: { id: rented.id } }],
      },
    ]);
    expect(await board('farDispatcher')).toEqual([]);
    value(await recallOrder(desk, { ...seen(rented), reason: '改派本单位车辆' }));
    expect(await board('dispatcher')).toEqual([]);
    await expectAgreement();
  });
});
