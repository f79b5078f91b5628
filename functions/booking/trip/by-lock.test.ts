import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { isFree } from '../../ledger/rules.ts';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { settleRentalOrders } from '../../rental/order/due-acts.ts';
import { unlockCar } from '../../rental/order/lock-acts.ts';
import { acknowledgeLockCommand } from '../../rental/order/lock-answer-acts.ts';
import { confirmRentalOrder, failRentalOrder } from '../../rental/order/partner-acts.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { returnCar } from '../../rental/order/return-acts.ts';
import type { TimeShareCar } from '../../rental/types.ts';
import { startApi } from '../../testing/api.ts';
import {
  carWith,
  enable,
  partnerContext,
  partnerWith,
  settleRental,
  stationWith,
  tariffWith,
} from '../../testing/rental.ts';
import { contextOf, NOW, people, settle, units } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchTimeShare } from '../dispatch/hire-acts.ts';
import { findOrder, findRequest } from '../records.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { overdueTask } from './overdue-acts.ts';
import { closeTrip } from './receipt-acts.ts';

describe('the trip of a time-share car', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const partner = partnerWith('分时');
  const tariff = tariffWith(partner);
  const [home, other] = [
    stationWith('home', partner, { bays: 20 }),
    stationWith('other', partner, { name: { zh: '交通站', en: 'Transport Station' } }),
  ];
  const cars = Array.from({ length: 6 }, (_, i) =>
    carWith(`car ${String(i)}`, home, { tariffId: tariff.id, plateNumber: `湘BD0000${String(i)}` }),
  );
  await settle(store);
  await settleRental(store, { partner, stations: [home, other], cars, tariff }, NOW);
  await enable(store, units.bureau, [people.clerk], NOW);
  const clerk = (now: Instant) => contextOf(store, people.clerk, now);
  const system = (now: Instant) => partnerContext(store, partner, now);

  let trips = 0;
  /** A trip of a day of its own with a car of its own, confirmed by the partner. */
  const confirmed = async () => {
    const car = certain(cars[trips], 'car');
    trips += 1;
    const window = { from: MORNING.from + trips * DAY, to: MORNING.to + trips * DAY };
    const [request] = await approvedMany(store, [{ by: people.clerk, driving: 'SELF_DRIVE', window, distanceKm: 60 }]);
    const requestId = request?.id ?? '';
    const asked = { idempotencyKey: randomUUID(), requestId, carId: car.id };
    const order = value(await dispatchTimeShare(contextOf(store, people.dispatcher), asked));
    const rentalId = order.hired?.rentalOrderId ?? '';
    value(await confirmRentalOrder(system(NOW + MINUTE), { orderId: rentalId }));
    return { car, window, requestId, orderId: order.id, rentalId };
  };
  const answered = async (rentalId: string, now: Instant, odometerKm: number, batteryPercent: number) => {
    const commandId = (await findRentalOrder(store, rentalId))?.command?.id ?? '';
    const answer = { commandId, outcome: 'DONE' as const, odometerKm, batteryPercent };
    value(await acknowledgeLockCommand(system(now), answer));
    await api.settle();
  };
  const unlocked = async ({ rentalId }: { rentalId: string }, now: Instant) => {
    value(await unlockCar(clerk(now), { orderId: rentalId }));
    await answered(rentalId, now, 12_000, 80);
  };
  const locked = async ({ rentalId }: { rentalId: string }, now: Instant, stationId = home.id) => {
    value(await returnCar(clerk(now), { orderId: rentalId, stationId }));
    await answered(rentalId, now + MINUTE, 12_040, 61);
  };
  const expectSound = async (): Promise<void> => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };
  const isFreeOn = async ({ cityCode: shelf, id: resourceId }: TimeShareCar, window: Window): Promise<boolean> =>
    isFree(await daysOfResource(store, { shelf, resourceId }, window), window, { now: NOW });

  it('departs when the car was unlocked and is back when it was locked, and nobody writes it down besides', async () => {
    const trip = await confirmed();
    const { from } = trip.window;
    const reading = { orderId: trip.orderId, odometerKm: 11_111 };
    expect(codesOf(await recordDeparture(clerk(from), reading))).toEqual(['GOES_BY_LOCK']);
    await unlocked(trip, from + 5 * MINUTE);
    expect(await findOrder(store, trip.orderId)).toMatchObject({
      ...{ state: 'UNDER_WAY', departure: { at: from + 5 * MINUTE, odometerKm: 12_000 } },
    });
    expect((await findRequest(store, trip.requestId))?.state).toBe('UNDER_WAY');
    // What waited on a device without a connection is told that it is done already, or why it is not wanted.
    const late = { orderId: trip.orderId, odometerKm: 12_000, recordedAt: from + 4 * MINUTE };
    expect(value(await recordDeparture(clerk(from + HOUR), late)).state).toBe('UNDER_WAY');
    expect(codesOf(await recordReturn(clerk(from + HOUR), { ...reading, odometerKm: 12_035 }))).toEqual([
      'GOES_BY_LOCK',
    ]);

    await locked(trip, from + 2 * HOUR, other.id);
    const back = await findOrder(store, trip.orderId);
    expect(back).toMatchObject({
      ...{ state: 'RETURNED', return: { at: from + 2 * HOUR, odometerKm: 12_040 }, handBackPlace: '交通站' },
      ...{ tollsFen: 0, window: { to: from + 2 * HOUR } },
    });
    expect((await findRequest(store, trip.requestId))?.state).toBe('RETURNED');
    expect(await isFreeOn(trip.car, { from: from + 2 * HOUR, to: trip.window.to })).toBe(true);
    await expectSound();
    await api.replay();
    expect(await findOrder(store, trip.orderId)).toEqual(back);
    const given = { requestId: trip.requestId, satisfaction: 5, confirmed: true };
    expect(value(await closeTrip(clerk(from + 3 * HOUR), given)).state).toBe('CLOSED');
  });

  it('may begin and end before its time', async () => {
    const trip = await confirmed();
    const { from } = trip.window;
    await unlocked(trip, from - 10 * MINUTE);
    expect((await findOrder(store, trip.orderId))?.departure?.at).toBe(from - 10 * MINUTE);
    await locked(trip, from - 3 * MINUTE);
    const order = await findOrder(store, trip.orderId);
    expect(order).toMatchObject({ state: 'RETURNED', return: { at: from - 3 * MINUTE } });
    expect(order?.handBackPlace).toBeUndefined();
    await expectSound();
  });

  it('that is late is seen, and is in order once the car stands in its bay', async () => {
    const trip = await confirmed();
    const { from, to } = trip.window;
    await unlocked(trip, from);
    await overdueTask.run(store, to + 3 * HOUR);
    expect((await findOrder(store, trip.orderId))?.overdueSince).toBeDefined();
    await locked(trip, to + 3 * HOUR);
    const order = await findOrder(store, trip.orderId);
    expect(order).toMatchObject({ state: 'RETURNED', return: { at: to + 3 * HOUR } });
    expect(order?.overdueSince).toBeUndefined();
    await expectSound();
  });

  it('ends where its car breaks down, with what its partner said of it', async () => {
    const trip = await confirmed();
    const { from } = trip.window;
    await unlocked(trip, from);
    value(await failRentalOrder(system(from + HOUR), { orderId: trip.rentalId, reason: '途中爆胎' }));
    await api.settle();
    expect(await findOrder(store, trip.orderId)).toMatchObject({
      ...{ state: 'RETURNED', deviation: '途中爆胎', return: { at: from + HOUR, odometerKm: 12_000 } },
    });
    expect((await findRequest(store, trip.requestId))?.state).toBe('RETURNED');
    await expectSound();
  });

  it('for which nobody came is over, as no vehicle can be sent once its time has begun, and its requester is told why', async () => {
    const trip = await confirmed();
    await settleRentalOrders.run(store, trip.window.from + 2 * HOUR);
    await api.settle();
    expect((await findRentalOrder(store, trip.rentalId))?.state).toBe('NO_SHOW');
    expect(await findRequest(store, trip.requestId)).toMatchObject({
      ...{ state: 'CANCELLED', cancelReason: '未按时取车' },
    });
    expect((await findOrder(store, trip.orderId))?.state).toBe('CANCELLED');
    const told = await api
      .as(people.clerk.id)
      .ask<{ myNotices: { nodes: { kind: string; text: string }[] } }>(
        '{ myNotices(first: 20) { nodes { kind text } } }',
      );
    expect(told.body.data.myNotices.nodes).toContainEqual({
      kind: 'REQUEST_CANCELLED',
      text: expect.stringContaining('未按时取车') as string,
    });
    await expectSound();
  });
});
