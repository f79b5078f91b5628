import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findVehicle, registerVehicleWrites } from '../../fleet/records.ts';
import { auditLedger } from '../../local/audit.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { bringBack, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { correctDeparture } from './correct-departure-acts.ts';

describe('a departure that was read too high', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const driver = driverWith();
  const other = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
  await settle(store, { drivers: [driver, other] });
  beforeEach(() => bringBack(store, [driver, other]));

  const as = (who: keyof typeof people, now: Instant) => contextOf(store, people[who], now);
  let days = 0;
  /** A trip of a day of its own whose car stood at 1,000 km, and left with 1,190 by a slip. */
  const left = async () => {
    const from = MORNING.from + (days += 1) * DAY;
    const car = vehicleWith({ odometerKm: 1_000 });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    const window = { from, to: from + 4 * HOUR };
    const { id: orderId } = await dispatched(store, car.id, driver.id, { window });
    const order = value(await recordDeparture(as('driver', from), { orderId, odometerKm: 1_190 }));
    return {
      car,
      from,
      order,
      right: { orderId, revision: order.revision, odometerKm: 1_019, reason: '两位数写反了' },
    };
  };

  it('is corrected while the trip is under way, so that it comes back with what it reads then', async () => {
    const { car, from, order, right } = await left();
    const back = { orderId: order.id, odometerKm: 1_060 };
    expect(codesOf(await recordReturn(as('driver', from + 2 * HOUR), back))).toEqual(['ODOMETER_BACKWARDS']);
    const after = value(await correctDeparture(as('driver', from + HOUR), right));
    expect(after).toMatchObject({
      ...{ state: 'UNDER_WAY', departure: { at: from, odometerKm: 1_019 } },
      corrections: [
        {
          ...{ at: from + HOUR, personId: people.driver.id, reason: right.reason },
          ...{ before: { departureKm: 1_190 }, after: { departureKm: 1_019 } },
        },
      ],
    });
    expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_019, odometerAt: from });
    // Told again it is done already.
    expect(value(await correctDeparture(as('driver', from + HOUR), right))).toEqual(after);
    expect(value(await recordReturn(as('driver', from + 2 * HOUR), back))).toMatchObject({ state: 'RETURNED' });
    expect(codesOf(await correctDeparture(as('driver', from + 2 * HOUR), { ...right, odometerKm: 1_001 }))).toEqual([
      'STATE_NOT_ALLOWED',
    ]);
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('is corrected by the desk, too, and by nobody else, not without a reason, nor from an older view', async () => {
    const { from, right } = await left();
    const now = from + 20 * MINUTE;
    expect(codesOf(await correctDeparture(as('clerk', now), right))).toEqual(['NOT_YOUR_ACT']);
    expect(codesOf(await correctDeparture(as('otherDriver', now), right))).toEqual(['ORDER_NOT_FOUND']);
    const empty = { ...right, revision: right.revision - 1, reason: ' ', odometerKm: 1_190 };
    expect(codesOf(await correctDeparture(as('dispatcher', now), empty)).sort()).toEqual([
      ...['CHANGED_MEANWHILE', 'NOTHING_CORRECTED', 'TEXT_INVALID'],
    ]);
    expect(value(await correctDeparture(as('dispatcher', now), right)).departure?.odometerKm).toBe(1_019);
  });

  it('is corrected to no reading that the vehicle cannot have had', async () => {
    const { car, from, order, right } = await left();
    value(await correctDeparture(as('driver', from), right));
    value(await recordReturn(as('driver', from + HOUR), { orderId: order.id, odometerKm: 1_040 }));
    const window = { from: from + 5 * HOUR, to: from + 8 * HOUR };
    const { id: orderId } = await dispatched(store, car.id, driver.id, { window });
    const next = value(await recordDeparture(as('driver', window.from), { orderId, odometerKm: 1_100 }));
    const change = { ...right, orderId, revision: next.revision };
    expect(codesOf(await correctDeparture(as('driver', window.from), { ...change, odometerKm: 1_039 }))).toEqual([
      'ODOMETER_BACKWARDS',
    ]);
    expect(codesOf(await correctDeparture(as('driver', window.from), { ...change, odometerKm: 9_000 }))).toEqual([
      'ODOMETER_IMPLAUSIBLE',
    ]);
    expect(value(await correctDeparture(as('driver', window.from), { ...change, odometerKm: 1_041 }))).toMatchObject({
      departure: { odometerKm: 1_041 },
    });
  });
});
