import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { driverItem, findVehicle, registerVehicleWrites } from '../../fleet/records.ts';
import { auditLedger } from '../../local/audit.ts';
import { userErrors } from '../../platform/result.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { bringBack, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { reassignOrder } from '../dispatch/reassign-acts.ts';
import { findOrder } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import { dotted } from '../../platform/plate.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { breakOffTrip } from './break-off-acts.ts';
import { replaceVehicle } from './breakdown-acts.ts';
import { handOverTrip } from './take-over-acts.ts';

describe('what was done on a vehicle that the order has no more', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const driver = driverWith();
  const other = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
  await settle(store, { drivers: [driver, other] });
  beforeEach(async () => {
    await bringBack(store, [driver, other]);
    const writes = [driver, other].map((one) => ({ put: driverItem(one) }));
    await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
  });

  const as = (who: keyof typeof people, now: Instant) => contextOf(store, people[who], now);
  const newCar = async () => {
    const car = vehicleWith({ odometerKm: 1_000 });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    return car;
  };
  let days = 0;
  /** A trip of four hours on a day of its own, its car, and another one that is free then. */
  const ready = async () => {
    const from = MORNING.from + (days += 1) * DAY;
    const window = { from, to: from + 4 * HOUR };
    const [car, spare] = [await newCar(), await newCar()];
    return { window, car, spare, order: await dispatched(store, car.id, driver.id, { window }) };
  };
  const given = async (orderId: string, vehicleId: string, now: Instant) => {
    const { revision } = (await findOrder(store, orderId)) ?? { revision: 0 };
    return value(await reassignOrder(as('dispatcher', now), { orderId, revision, vehicleId }));
  };

  it('is a departure of that one: refused, said with both plates, and recorded as it was once it is given back', async () => {
    const { window, car, spare, order } = await ready();
    const recordedAt = window.from + 5 * MINUTE;
    const late = window.from + 40 * MINUTE;
    const departure = { orderId: order.id, plateNumber: car.plateNumber, odometerKm: 1_010, recordedAt };
    const reassigned = await given(order.id, spare.id, window.from + 20 * MINUTE);
    const refused = await recordDeparture(as('driver', late), departure);
    expect(codesOf(refused)).toEqual(['VEHICLE_CHANGED']);
    if (refused.ok) throw new Error('it was recorded');
    const [said] = userErrors(refused.refusals, refusalTexts, 'zh');
    expect(said?.message).toContain(`您登记的是 ${dotted(car.plateNumber)}`);
    expect(said?.message).toContain(`派车单已改为 ${dotted(spare.plateNumber)}`);
    expect(await findOrder(store, order.id)).toMatchObject({ state: 'DISPATCHED', vehicleId: reassigned.vehicleId });
    expect(await findVehicle(store, spare.id)).toMatchObject({ odometerKm: 1_000 });
    // The desk reads it: who, with which vehicle, when, at which reading; told again, once.
    const vain = { driverId: driver.id, plateNumber: car.plateNumber, at: recordedAt, odometerKm: 1_010 };
    const { revision } = reassigned;
    expect(await findOrder(store, order.id)).toMatchObject({ leftInVain: vain, revision });
    await recordDeparture(as('driver', late), departure);
    expect(await findOrder(store, order.id)).toMatchObject({ leftInVain: vain, revision });
    await given(order.id, car.id, late + MINUTE);
    const left = value(await recordDeparture(as('driver', late + 2 * MINUTE), departure));
    expect(left).toMatchObject({ vehicleId: car.id, departure: { at: recordedAt, odometerKm: 1_010 } });
    expect((await findOrder(store, order.id))?.leftInVain).toBeUndefined();
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('is told to the desk also of who drove it before another was given it, and of nobody who never did', async () => {
    const { window, car, order } = await ready();
    const recordedAt = window.from + 5 * MINUTE;
    const now = window.from + 10 * MINUTE;
    const departure = { orderId: order.id, plateNumber: car.plateNumber, odometerKm: 1_010, recordedAt };
    const { revision } = order;
    await recordDeparture(as('otherDriver', now), departure);
    expect((await findOrder(store, order.id))?.leftInVain).toBeUndefined();
    const change = { orderId: order.id, revision, driverId: other.id };
    value(await reassignOrder(as('dispatcher', window.from), change));
    const refused = await recordDeparture(as('driver', now), departure);
    expect(refused.ok).toBe(false);
    const vain = { driverId: driver.id, plateNumber: car.plateNumber, at: recordedAt, odometerKm: 1_010 };
    expect(await findOrder(store, order.id)).toMatchObject({ driverId: other.id, leftInVain: vain });
    // Once the other has left with it, it is over.
    value(await recordDeparture(as('otherDriver', now + MINUTE), { ...departure, recordedAt: now }));
    expect((await findOrder(store, order.id))?.leftInVain).toBeUndefined();
  });

  it('goes as it did where the act says of no vehicle, as one from before it could', async () => {
    const { window, spare, order } = await ready();
    await given(order.id, spare.id, window.from);
    const departure = { orderId: order.id, odometerKm: 1_010, recordedAt: window.from };
    expect(value(await recordDeparture(as('driver', window.from), departure)).vehicleId).toBe(spare.id);
  });

  it('is told as his own no more to who does not drive it any more', async () => {
    const { window, car, spare, order } = await ready();
    const departure = { orderId: order.id, plateNumber: car.plateNumber, odometerKm: 1_000 };
    value(await recordDeparture(as('driver', window.from), departure));
    const now = window.from + HOUR;
    const handOver = { orderId: order.id, driverId: other.id, odometerKm: 1_020 };
    value(await handOverTrip(as('driver', now), { ...handOver, plateNumber: car.plateNumber }));
    const back = { orderId: order.id, plateNumber: spare.plateNumber, odometerKm: 1_030 };
    expect(codesOf(await recordReturn(as('driver', now), back))).toEqual(['NOT_THE_DRIVER']);
  });

  it('is neither its return, nor its breakdown, nor a hand-over of the one that took its place', async () => {
    const { window, car, spare, order } = await ready();
    const third = await newCar();
    const seen = { orderId: order.id, plateNumber: car.plateNumber };
    value(await recordDeparture(as('driver', window.from), { ...seen, odometerKm: 1_000 }));
    const now = window.from + HOUR;
    const broken = { ...seen, odometerKm: 1_020, reason: '发动机故障', place: '沪昆高速 K1024' };
    value(await replaceVehicle(as('dispatcher', now), { ...broken, vehicleId: spare.id }));
    const answers = [
      await replaceVehicle(as('driver', now), { ...broken, vehicleId: third.id }),
      await breakOffTrip(as('driver', now), broken),
      await recordReturn(as('driver', now), { ...seen, odometerKm: 1_020 }),
      await handOverTrip(as('driver', now), { ...seen, driverId: other.id, odometerKm: 1_020 }),
    ];
    for (const answer of answers) expect(codesOf(answer)).toEqual(['VEHICLE_CHANGED']);
    expect(await findOrder(store, order.id)).toMatchObject({ vehicleId: spare.id, driverId: driver.id });
  });
});
