import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findVehicle, registerVehicleWrites } from '../../fleet/records.ts';
import { certain } from '../../platform/item.ts';
import { userErrors } from '../../platform/result.ts';
import { civilDate, DAY, HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, bringBack, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { bookingPolicies } from '../policy-records.ts';
import { findOrder, findRequest } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import type { DispatchOrder } from '../types.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { correctReturn } from './correct-acts.ts';
import { addedSinceReceipt } from './correcting.ts';
import { disputedTrips, settleDispute } from './dispute-acts.ts';
import { kilometresOf } from './legs.ts';
import { closeTrip } from './receipt-acts.ts';

describe('a return that is not as it was', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const driver = driverWith();
  const other = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
  await settle(store, { drivers: [driver, other] });
  beforeEach(() => bringBack(store, [driver, other]));

  const as = (who: keyof typeof people, now: Instant = NOW) => contextOf(store, people[who], now);
  let days = 0;
  /** A trip of a day of its own that came back after two hours with 1,100 km and CNY 35 of tolls. */
  const returned = async () => {
    const from = MORNING.from + (days += 1) * DAY;
    const window = { from, to: from + 4 * HOUR };
    const car = vehicleWith({ odometerKm: 1_000 });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    const { id: orderId, requestIds } = await dispatched(store, car.id, driver.id, { window, distanceKm: 100 });
    value(await recordDeparture(as('driver', from), { orderId, odometerKm: 1_000 }));
    const at = from + 2 * HOUR;
    const order = value(await recordReturn(as('driver', at), { orderId, odometerKm: 1_100, tollsFen: 3_500 }));
    return { car, order, at, requestId: requestIds[0] ?? '' };
  };
  const right = ({ id, revision }: DispatchOrder, change: object = {}) => ({
    ...{ orderId: id, revision, odometerKm: 1_010, tollsFen: 1_500, reason: '里程多按了一位' },
    ...change,
  });
  const dispute = async (requestId: string, at: Instant) =>
    value(await closeTrip(as('clerk', at), { requestId, satisfaction: 4, confirmed: false, dispute: '里程多记了' }));
  const disputed = async (now: Instant) => (await disputedTrips(as('dispatcher', now), 50)).map(({ id }) => id);

  it('is set right by whoever drove, soon and before its receipt; old and new stay, and the odometer follows', async () => {
    const { car, order, at } = await returned();
    const input = right(order);
    expect(codesOf(await correctReturn(as('clerk', at), input))).toEqual(['NOT_YOUR_ACT']);
    expect(codesOf(await correctReturn(as('driver', at + 25 * HOUR), input))).toEqual(['CORRECTION_TOO_LATE']);
    const after = value(await correctReturn(as('driver', at + HOUR), input));
    expect(after).toMatchObject({
      return: { at, odometerKm: 1_010 },
      tollsFen: 1_500,
      corrections: [
        {
          at: at + HOUR,
          personId: people.driver.id,
          reason: '里程多按了一位',
          before: { odometerKm: 1_100, tollsFen: 3_500 },
          after: { odometerKm: 1_010, tollsFen: 1_500 },
        },
      ],
    });
    expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_010, odometerAt: at });
    expect(value(await correctReturn(as('driver', at + HOUR), input))).toEqual(after);
    expect(addedSinceReceipt(after)).toBe(0);
  });

  it('is refused where nothing is changed, it was changed meanwhile, or the figures cannot be', async () => {
    const { order, at } = await returned();
    const refused = async (change: object) => codesOf(await correctReturn(as('dispatcher', at), right(order, change)));
    expect(await refused({ odometerKm: 1_100, tollsFen: 3_500 })).toEqual(['NOTHING_CORRECTED']);
    expect(await refused({ revision: order.revision - 1 })).toEqual(['CHANGED_MEANWHILE']);
    // A colleague has just corrected it the same way: that it changed says it all.
    expect(await refused({ revision: order.revision - 1, odometerKm: 1_100, tollsFen: 3_500 })).toEqual([
      'CHANGED_MEANWHILE',
    ]);
    expect(await refused({ odometerKm: 999 })).toEqual(['ODOMETER_BACKWARDS']);
    expect(await refused({ odometerKm: 9_000 })).toEqual(['ODOMETER_IMPLAUSIBLE']);
    expect(await refused({ tollsFen: -1, reason: 'x' })).toEqual(['TOLLS_INVALID', 'TEXT_INVALID']);
    const energy = { kind: 'FUEL', amount: 0, costFen: 100 } as const;
    expect(await refused({ energy })).toEqual(['ENERGY_INVALID']);
    expect(codesOf(await correctReturn(as('dispatcher', at + 32 * DAY), right(order)))).toEqual([
      'CORRECTION_TOO_LATE',
    ]);
    expect(await findOrder(store, order.id)).toEqual(order);
  });

  it('is explained by who drove when it becomes much longer than was asked for; the reason of the desk explains it', async () => {
    const { order, at } = await returned();
    const longer = right(order, { odometerKm: 1_160 });
    expect(codesOf(await correctReturn(as('driver', at), longer))).toEqual(['DEVIATION_UNEXPLAINED']);
    const told = value(await correctReturn(as('driver', at), { ...longer, deviation: ' 修路绕行 ' }));
    expect(told.deviation).toBe('修路绕行');
    const next = await returned();
    const byDesk = right(next.order, { odometerKm: 1_160 });
    expect(value(await correctReturn(as('dispatcher', next.at), byDesk)).return?.odometerKm).toBe(1_160);
  });

  it('stays below the next departure of the vehicle, whose odometer it leaves alone then', async () => {
    const { car, order, at } = await returned();
    const next = { from: at + 4 * HOUR, to: at + 6 * HOUR };
    const second = await dispatched(store, car.id, other.id, { window: next });
    value(await recordDeparture(as('otherDriver', next.from), { orderId: second.id, odometerKm: 1_105 }));
    value(await recordReturn(as('otherDriver', next.to), { orderId: second.id, odometerKm: 1_150 }));
    const now = next.to + HOUR;
    expect(codesOf(await correctReturn(as('dispatcher', now), right(order, { odometerKm: 1_110 })))).toEqual([
      'ODOMETER_IMPLAUSIBLE',
    ]);
    value(await correctReturn(as('dispatcher', now), right(order, { odometerKm: 1_104 })));
    expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_150, odometerAt: next.to });
  });

  describe('that left with a wrong reading', () => {
    /** A trip whose car was back with 1,100 km, left with 1,150 by what was typed, and came back with 1,200. */
    const leftWrong = async () => {
      const { car, at } = await returned();
      const window = { from: at + 4 * HOUR, to: at + 6 * HOUR };
      const { id: orderId, requestIds } = await dispatched(store, car.id, other.id, { window, distanceKm: 100 });
      value(await recordDeparture(as('otherDriver', window.from), { orderId, odometerKm: 1_150 }));
      const order = value(await recordReturn(as('otherDriver', window.to), { orderId, odometerKm: 1_200 }));
      return { car, order, at: window.to, requestId: requestIds[0] ?? '' };
    };
    const left = ({ id, revision }: DispatchOrder, departureKm: number, odometerKm = 1_200) => ({
      ...{ orderId: id, revision, departureKm, odometerKm, reason: '出车里程看错一位' },
    });

    it('is set right by whoever drove: old and new stay, the way follows, and the odometer of the car stays', async () => {
      const { car, order, at } = await leftWrong();
      const after = value(await correctReturn(as('otherDriver', at + HOUR), left(order, 1_105)));
      expect(after).toMatchObject({
        departure: { at: order.departure?.at, odometerKm: 1_105 },
        return: { at, odometerKm: 1_200 },
        corrections: [
          { before: { departureKm: 1_150, odometerKm: 1_200 }, after: { departureKm: 1_105, odometerKm: 1_200 } },
        ],
      });
      expect(kilometresOf(after)).toBe(95);
      expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_200, odometerAt: at });
      // What does not name it leaves it as it is.
      const tolls = { ...right(after), odometerKm: 1_200 };
      expect(value(await correctReturn(as('dispatcher', at + HOUR), tolls)).departure?.odometerKm).toBe(1_105);
    });

    it('is refused below what was read before, above what was read next, and too far from either', async () => {
      const { order, at } = await leftWrong();
      const refused = async (departureKm: number, odometerKm?: number) => {
        const result = await correctReturn(as('dispatcher', at + HOUR), left(order, departureKm, odometerKm));
        return result.ok ? [] : result.refusals.map(({ code, path }) => [code, path.at(-1)]);
      };
      expect(await refused(1_099)).toEqual([['ODOMETER_BACKWARDS', 'departureKm']]);
      expect(await refused(1_201)).toEqual([['ODOMETER_IMPLAUSIBLE', 'departureKm']]);
      expect(await refused(1_401, 1_450)).toEqual([['ODOMETER_IMPLAUSIBLE', 'departureKm']]);
      expect(await refused(1_150, 1_149)).toEqual([['ODOMETER_BACKWARDS', 'odometerKm']]);
      expect(await refused(1_150)).toEqual([['NOTHING_CORRECTED', undefined]]);
      expect(await findOrder(store, order.id)).toEqual(order);
      // Both at once: neither could be corrected before the other.
      expect(await refused(1_100, 1_140)).toEqual([]);
    });

    it('is counted anew once where its trip was closed', async () => {
      const { order, at, requestId } = await leftWrong();
      value(await closeTrip(as('clerk', at), { requestId, satisfaction: 5 }));
      const input = left(order, 1_120);
      expect(codesOf(await correctReturn(as('otherDriver', at), input))).toEqual(['RECEIPT_GIVEN']);
      const after = value(await correctReturn(as('dispatcher', at + HOUR), input));
      expect(addedSinceReceipt(after)).toBe(30);
      expect(value(await correctReturn(as('dispatcher', at + HOUR), input))).toEqual(after);
      expect(addedSinceReceipt(value(await correctReturn(as('dispatcher', at + HOUR), left(after, 1_110))))).toBe(40);
    });
  });

  it('is corrected for as long as the policy of its own day says, not that of today', async () => {
    const { order, at } = await returned();
    const next = await returned();
    const changes = { driverCorrectionHours: 48, deskCorrectionDays: 7 };
    const set = { setBy: people.dispatcher.id, setAt: NOW, why: '市局文件' };
    const version = { effectiveFrom: civilDate(next.at), changes, ...set };
    const { divisionCode } = units.bureau;
    const write = bookingPolicies.write({ divisionCode, versions: [], revision: 0 }, [version]);
    await store.commit([write], { actor: 'system', useCase: 'test', at: NOW });
    bookingPolicies.forget(store);

    const tooLate = await correctReturn(as('driver', at + 30 * HOUR), right(order));
    expect(userErrors(tooLate.ok ? [] : tooLate.refusals, refusalTexts, 'zh')).toMatchObject([
      {
        message: '收车已超过 24 小时，请联系调度员更正。',
        rule: '收车登记有误的，驾驶员可在收车后 24 小时内、用车人填写回执前更正；收车后 31 天内由调度员更正。',
      },
    ]);
    value(await correctReturn(as('driver', next.at + 47 * HOUR), right(next.order)));
    const corrected = value(await correctReturn(as('dispatcher', at + 20 * DAY), right(order)));
    const late = await correctReturn(as('dispatcher', next.at + 8 * DAY), right(next.order, { tollsFen: 0 }));
    expect(userErrors(late.ok ? [] : late.refusals, refusalTexts, 'zh').map(({ message }) => message)).toContain(
      '收车已超过 7 天，不能再更正。',
    );
    // Whom nobody could help any more is not sent to the desk.
    const inVain = await correctReturn(as('driver', at + 32 * DAY), right(corrected, { tollsFen: 0 }));
    expect(userErrors(inVain.ok ? [] : inVain.refusals, refusalTexts, 'en')).toMatchObject([
      { message: 'The return is more than 31 days ago and is corrected no more.' },
    ]);
  });

  it('that its requester disputes waits for the desk, whose correction settles it', async () => {
    const { order, at, requestId } = await returned();
    await dispute(requestId, at + MINUTE);
    expect(await disputed(at)).toEqual([requestId]);
    expect(await disputedTrips(as('farDispatcher', at), 50)).toEqual([]);
    expect(codesOf(await correctReturn(as('driver', at + HOUR), right(order)))).toEqual(['RECEIPT_GIVEN']);
    const after = value(await correctReturn(as('dispatcher', at + HOUR), right(order)));
    expect(after.corrections).toMatchObject([{ afterReceipt: true }]);
    expect(addedSinceReceipt(after)).toBe(-90);
    expect((await findRequest(store, requestId))?.receipt).toMatchObject({
      confirmed: false,
      settled: { at: at + HOUR, personId: people.dispatcher.id, reason: '里程多按了一位', corrected: true },
    });
    expect(await disputed(at)).toEqual([]);
    expect(codesOf(await settleDispute(as('dispatcher', at + HOUR), { requestId, reason: '记录无误' }))).toEqual([
      'NOT_DISPUTED',
    ]);
  });

  it('of one car of several leaves open what is disputed, until whoever corrects says that it is all', async () => {
    const from = MORNING.from + (days += 1) * DAY;
    const window = { from, to: from + 4 * HOUR };
    const cars = [vehicleWith({ odometerKm: 1_000 }), vehicleWith({ odometerKm: 1_000 })] as const;
    await store.commit(cars.flatMap(registerVehicleWrites), { actor: 'system', useCase: 'test', at: NOW });
    const { id: requestId } = await approved(store, { window, distanceKm: 100 });
    const both = value(
      await splitRequest(as('dispatcher'), {
        ...{ idempotencyKey: randomUUID(), requestId },
        cars: [
          { vehicleId: cars[0].id, driverId: driver.id, passengers: 2 },
          { vehicleId: cars[1].id, driverId: other.id, passengers: 1 },
        ],
      }),
    );
    const at = from + 2 * HOUR;
    for (const [i, who] of (['driver', 'otherDriver'] as const).entries()) {
      const orderId = both[i]?.id ?? '';
      value(await recordDeparture(as(who, from), { orderId, odometerKm: 1_000 }));
      value(await recordReturn(as(who, at), { orderId, odometerKm: 1_100 }));
    }
    await dispute(requestId, at + MINUTE);
    const correct = async (i: number, change: object = {}) => {
      const order = certain(await findOrder(store, both[i]?.id ?? ''), 'one of the two');
      return value(await correctReturn(as('dispatcher', at + HOUR), right(order, change)));
    };
    const settled = async () => (await findRequest(store, requestId))?.receipt?.settled;

    await correct(0);
    expect(await settled()).toBeUndefined();
    expect(await disputed(at)).toEqual([requestId]);
    await correct(1, { settlesDispute: true });
    expect(await settled()).toMatchObject({ at: at + HOUR, corrected: true });
    expect(await disputed(at)).toEqual([]);
  });

  it('leaves open what is disputed where whoever corrects says that this is something else', async () => {
    const { order, at, requestId } = await returned();
    await dispute(requestId, at + MINUTE);
    value(await correctReturn(as('dispatcher', at + HOUR), right(order, { settlesDispute: false })));
    expect(await disputed(at)).toEqual([requestId]);
    value(await settleDispute(as('dispatcher', at + HOUR), { requestId, reason: '票据核对无误' }));
    expect(await disputed(at)).toEqual([]);
  });

  it('that is right after all is said to be so, with why', async () => {
    const { order, at, requestId } = await returned();
    const input = { requestId, reason: '票据核对无误' };
    expect(codesOf(await settleDispute(as('dispatcher', at), input))).toEqual(['STATE_NOT_ALLOWED', 'NOT_DISPUTED']);
    await dispute(requestId, at + MINUTE);
    expect(codesOf(await settleDispute(as('clerk', at), input))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await settleDispute(as('dispatcher', at), { requestId, reason: ' ' }))).toEqual(['TEXT_INVALID']);
    const settled = value(await settleDispute(as('dispatcher', at + HOUR), input));
    expect(settled.receipt?.settled).toEqual({
      at: at + HOUR,
      personId: people.dispatcher.id,
      reason: '票据核对无误',
    });
    expect(value(await settleDispute(as('dispatcher', at + 2 * HOUR), input))).toEqual(settled);
    expect(await disputed(at)).toEqual([]);
    expect(await findOrder(store, order.id)).toEqual(order);
  });

  it('is settled and corrected by a dispatcher who had no part in the trip: of his own he is no desk', async () => {
    const { order, at, requestId } = await returned();
    const atDesk = (who: 'clerk' | 'manager' | 'driver', now: Instant) =>
      contextOf(store, { ...people[who], unitId: units.centre.id, roles: [...people[who].roles, 'DISPATCHER'] }, now);
    for (const who of ['clerk', 'manager'] as const)
      expect(codesOf(await correctReturn(atDesk(who, at), right(order)))).toEqual(['NOT_YOUR_ACT']);
    const late = at + 3 * DAY;
    expect(codesOf(await correctReturn(atDesk('driver', late), right(order)))).toEqual(['CORRECTION_TOO_LATE']);
    await dispute(requestId, late);
    expect(codesOf(await correctReturn(atDesk('driver', at + HOUR), right(order)))).toEqual(['RECEIPT_GIVEN']);
    const settling = { requestId, reason: '与票据核对一致' };
    for (const who of ['clerk', 'manager', 'driver'] as const)
      expect(codesOf(await settleDispute(atDesk(who, late), settling))).toEqual(['SAME_PERSON']);
    expect(codesOf(await settleDispute(as('clerk', late), settling))).toEqual(['REQUEST_NOT_FOUND']);
    value(await settleDispute(as('dispatcher', late), settling));
  });
});
