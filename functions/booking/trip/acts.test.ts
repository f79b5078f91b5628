import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { driverItem, findVehicle, registerVehicleWrites } from '../../fleet/records.ts';
import type { Person } from '../../organisation/types.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { isFree } from '../../ledger/rules.ts';
import { auditLedger } from '../../local/audit.ts';
import { userErrors } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { civilDate, DAY, HOUR, instantOf, MINUTE, toDateTime, type Instant, type Window } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, personWith, settle, units, vehicleWith } from '../../testing/town.ts';
import { bringBack, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { paperNumber } from '../numbers.ts';
import { findOrder } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import type { DispatchOrder } from '../types.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { extendTrip } from './extend-acts.ts';
import { myDriving, myHandedOver } from './list-acts.ts';
import { overdueOrders, ordersHeldUp, overdueTask } from './overdue-acts.ts';
import { closeTrip } from './receipt-acts.ts';
import { takeOverOptions } from './stand-in-acts.ts';
import { handOverTrip } from './take-over-acts.ts';
import { checkOrder } from './verify-acts.ts';

describe('a trip', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const driver = driverWith();
  const other = driverWith({ personId: people.otherDriver.id, name: '李师傅' });
  const lapsed = driverWith({ personId: people.everything.id, name: '陈师傅', licensedUntil: '2026-11-01' });
  await settle(store, { drivers: [driver, other, lapsed] });
  beforeEach(() => bringBack(store, [driver, other]));

  type Who = keyof typeof people;
  const as = (who: Who, now: Instant = NOW) => contextOf(store, people[who], now);
  const newCar = async (change: Parameters<typeof vehicleWith>[0] = {}) => {
    const car = vehicleWith({ odometerKm: 1_000, ...change });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    return car;
  };
  let days = 0;
  /** A trip of four hours on a day of its own, with a car of its own. */
  const ready = async (change: Parameters<typeof dispatched>[3] = {}) => {
    const from = MORNING.from + (days += 1) * DAY;
    const window = { from, to: from + 4 * HOUR };
    const car = await newCar();
    return { window, car, order: await dispatched(store, car.id, driver.id, { window, ...change }) };
  };
  const underWay = async (change: Parameters<typeof dispatched>[3] = {}) => {
    const trip = await ready(change);
    const input = { orderId: trip.order.id, odometerKm: 1_000 };
    return { ...trip, order: value(await recordDeparture(as('driver', trip.window.from), input)) };
  };
  const freeOf = async ({ id, unitId }: { id: string; unitId: string }, window: Window): Promise<boolean> =>
    isFree(await daysOfResource(store, { shelf: unitId, resourceId: id }, window), window, { now: NOW });
  const expectSound = async (): Promise<void> => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };
  /** The store for somebody whom another act overtakes between his look and his commit. */
  const overtaken = (act: () => Promise<{ ok: boolean }>): Store => {
    let isFirst = true;
    return {
      ...store,
      commit: async (writes, stamp) => {
        if (isFirst) {
          isFirst = false;
          expect((await act()).ok).toBe(true);
        }
        return store.commit(writes, stamp);
      },
    };
  };
  const requestOf = ({ requestIds }: DispatchOrder): string => requestIds[0] ?? '';

  describe('recorded without a connection', () => {
    it('is judged and kept by when it was done, and done once', async () => {
      const { window, car, order } = await ready();
      const out = { orderId: order.id, odometerKm: 1_001, recordedAt: window.from };
      const back = { orderId: order.id, odometerKm: 1_100, recordedAt: window.from + HOUR };
      const late = window.to + 5 * HOUR;
      expect(codesOf(await recordDeparture(as('driver', late), { orderId: order.id, odometerKm: 1_001 }))).toEqual([
        'WINDOW_PAST',
      ]);
      const departed = value(await recordDeparture(as('driver', late), out));
      expect(departed.departure).toEqual({ at: window.from, odometerKm: 1_001 });
      expect(value(await recordDeparture(as('driver', late + MINUTE), out))).toEqual(departed);
      const home = value(await recordReturn(as('driver', late), back));
      expect(home).toMatchObject({
        return: { at: window.from + HOUR, odometerKm: 1_100 },
        window: { from: window.from, to: window.from + HOUR },
      });
      expect(value(await recordReturn(as('driver', late + HOUR), back))).toEqual(home);
      expect(await findVehicle(store, car.id)).toMatchObject({
        odometerKm: 1_100,
        odometerAt: window.from + HOUR,
      });
      await expectSound();
    });
    it('cannot lie in the future, before the order, or too long ago', async () => {
      const { window, order } = await ready();
      const departing = async (recordedAt: Instant, now: Instant) =>
        codesOf(await recordDeparture(as('driver', now), { orderId: order.id, odometerKm: 1_001, recordedAt }));
      expect(await departing(window.from + HOUR, window.from)).toEqual(['RECORDED_IN_FUTURE']);
      expect(await departing(order.dispatchedAt - HOUR, window.from)).toEqual(['RECORDED_TOO_EARLY', 'TOO_EARLY']);
      expect(await departing(window.from, window.from + 4 * DAY)).toEqual(['RECORDED_TOO_LATE']);
      expect(await findOrder(store, order.id)).toEqual(order);
    });
    it('after the next trip of the car was recorded leaves the odometer alone', async () => {
      const { window, car, order } = await ready();
      const next = { from: window.to, to: window.to + HOUR };
      const second = await dispatched(store, car.id, other.id, { window: next });
      const departure = { orderId: second.id, odometerKm: 1_060 };
      value(await recordDeparture(as('otherDriver', next.from), departure));
      const late = next.to;
      const out = { orderId: order.id, odometerKm: 1_000, recordedAt: window.from };
      expect(codesOf(await recordDeparture(as('driver', late), out))).toEqual(['VEHICLE_NOT_BACK']);
      value(await recordReturn(as('otherDriver', late), { orderId: second.id, odometerKm: 1_080 }));
      value(await recordDeparture(as('driver', late), out));
      const back = { orderId: order.id, odometerKm: 1_060, recordedAt: window.from + HOUR };
      expect(value(await recordReturn(as('driver', late), back)).state).toBe('RETURNED');
      expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_080, odometerAt: late });
    });
  });

  it('keeps what it cost, where the car was handed back, and why it became longer', async () => {
    const { window, order } = await underWay({ distanceKm: 100 });
    const input = {
      orderId: order.id,
      odometerKm: 1_200,
      tollsFen: 3_500,
      parkingFen: 1_000,
      energy: { kind: 'FUEL', amount: 4_250, costFen: 33_150 },
      handBackPlace: '市政府地下车库',
    } as const;
    const tooLong = await recordReturn(as('driver', window.from + 3 * HOUR), input);
    expect(tooLong).toMatchObject({
      refusals: [{ code: 'DEVIATION_UNEXPLAINED', facts: { what: 'DISTANCE', driven: 200, most: 130 } }],
    });
    const late = await recordReturn(as('driver', window.to + HOUR), { ...input, odometerKm: 1_100 });
    expect(late).toMatchObject({ refusals: [{ code: 'DEVIATION_UNEXPLAINED', facts: { what: 'TIME' } }] });
    const tooSoon = await recordReturn(as('driver', window.from + MINUTE), { ...input, odometerKm: 1_042 });
    expect(tooSoon).toMatchObject({
      refusals: [{ code: 'DEVIATION_UNEXPLAINED', facts: { what: 'SPEED', driven: 42, minutes: 1, most: 100 } }],
    });
    const electric = { kind: 'CHARGING', amount: 1, costFen: 1 } as const;
    expect(
      codesOf(await recordReturn(as('driver', window.to), { ...input, energy: electric, deviation: '绕行' })),
    ).toEqual(['ENERGY_INVALID']);
    const home = value(await recordReturn(as('driver', window.to), { ...input, deviation: ' 修路绕行 ' }));
    const { orderId: _id, odometerKm: _km, ...costs } = input;
    expect(home).toMatchObject({ ...costs, otherFen: 0, deviation: '修路绕行' });
    expect(value(await recordReturn(as('driver', window.to), { ...input, deviation: '修路绕行' }))).toEqual(home);
    const other = await recordReturn(as('driver', window.to), { ...input, parkingFen: 0, deviation: '修路绕行' });
    expect(codesOf(other)).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('is confirmed or disputed by its requester', async () => {
    const { window, order } = await underWay();
    value(await recordReturn(as('driver', window.to), { orderId: order.id, odometerKm: 1_100 }));
    const input = { requestId: requestOf(order), satisfaction: 3, confirmed: false };
    expect(codesOf(await closeTrip(as('clerk', window.to), input))).toEqual(['TEXT_INVALID']);
    const closed = value(await closeTrip(as('clerk', window.to), { ...input, dispute: '里程多记了 20 公里' }));
    expect(closed.receipt).toEqual({
      at: window.to,
      satisfaction: 3,
      confirmed: false,
      dispute: '里程多记了 20 公里',
    });
    expect(codesOf(await closeTrip(as('clerk', window.to), { requestId: requestOf(order), satisfaction: 3 }))).toEqual([
      'STATE_NOT_ALLOWED',
    ]);
  });

  describe('handed over', () => {
    it('before departure goes to the other driver whole', async () => {
      const { window, order } = await ready();
      const handed = value(await handOverTrip(as('dispatcher'), { orderId: order.id, driverId: other.id }));
      expect(handed).toMatchObject({ driverId: other.id, window });
      expect(handed).not.toHaveProperty('earlierDrivers');
      expect(await freeOf(driver, window)).toBe(true);
      expect(await freeOf(other, window)).toBe(false);
      expect(
        codesOf(await recordDeparture(as('driver', window.from), { orderId: order.id, odometerKm: 1_000 })),
      ).toEqual(['ORDER_NOT_FOUND']);
      await expectSound();
    });
    it('on the way divides the window, keeps who drove when, and cannot be taken back', async () => {
      const { window, car, order } = await underWay();
      const now = window.from + HOUR + 5 * MINUTE;
      const input = { orderId: order.id, driverId: other.id };
      expect(codesOf(await handOverTrip(as('driver', now), input))).toEqual(['ODOMETER_REQUIRED']);
      expect(codesOf(await handOverTrip(as('driver', now), { ...input, odometerKm: 999 }))).toEqual([
        'ODOMETER_BACKWARDS',
      ]);
      const whole = { ...input, odometerKm: 1_050, place: '醴陵服务区' };
      const handed = value(await handOverTrip(as('driver', now), whole));
      const seam = window.from + HOUR + 15 * MINUTE;
      expect(handed).toMatchObject({
        driverId: other.id,
        driverFrom: seam,
        earlierDrivers: [
          { driverId: driver.id, window: { from: window.from, to: seam }, until: { odometerKm: 1_050 } },
        ],
      });
      const date = civilDate(window.from);
      expect(await myDriving(as('driver', now), date)).toEqual([]);
      expect(await myHandedOver(as('driver', now), date)).toMatchObject([
        {
          orderId: order.id,
          vehicleId: car.id,
          from: window.from,
          until: { at: now, odometerKm: 1_050 },
          place: '醴陵服务区',
        },
      ]);
      expect(await myHandedOver(as('otherDriver', now), date)).toEqual([]);
      expect((await myDriving(as('otherDriver', now), date)).map(({ id }) => id)).toEqual([order.id]);
      expect(await freeOf(driver, { from: seam, to: window.to })).toBe(true);
      expect(await freeOf(other, { from: seam, to: window.to })).toBe(false);
      expect(await freeOf(other, { from: window.from, to: seam })).toBe(true);
      expect(await findVehicle(store, car.id)).toMatchObject({ odometerKm: 1_050 });
      await expectSound();
      expect(codesOf(await handOverTrip(as('dispatcher', now), { ...whole, driverId: driver.id }))).toEqual([
        'WAS_ON_TRIP',
      ]);
      const back = { orderId: order.id, odometerKm: 1_040 };
      expect(codesOf(await recordReturn(as('otherDriver', window.to), back))).toEqual(['ODOMETER_BACKWARDS']);
      const home = value(await recordReturn(as('otherDriver', seam + HOUR), { ...back, odometerKm: 1_100 }));
      expect(home.window).toEqual({ from: window.from, to: seam + HOUR });
      await expectSound();
    });
    it('needs a driver who may and can', async () => {
      const { window, order } = await ready();
      const to = (driverId: string, who: Who = 'driver') => handOverTrip(as(who), { orderId: order.id, driverId });
      expect(codesOf(await to('drv_none'))).toEqual(['DRIVER_NOT_FOUND']);
      expect(codesOf(await to(lapsed.id))).toEqual(['LICENCE_LAPSES']);
      expect(codesOf(await to(other.id, 'clerk'))).toEqual(['NOT_YOUR_ACT']);
      expect(codesOf(await to(other.id, 'neighbour'))).toEqual(['ORDER_NOT_FOUND']);
      const car = await newCar();
      const half = { from: window.from + HOUR, to: window.from + 2 * HOUR };
      await dispatched(store, car.id, other.id, { window: half });
      expect(codesOf(await to(other.id))).toEqual(['DRIVER_TAKEN']);
      expect((await takeOverOptions(as('dispatcher'), order.id)).drivers).toEqual([]);
      expect(codesOf(await handOverTrip(as('driver', window.to), { orderId: order.id, driverId: other.id }))).toEqual([
        'WINDOW_OVER',
      ]);
    });
    it('lists as free whom it takes', async () => {
      const { order } = await ready();
      expect((await takeOverOptions(as('dispatcher'), order.id)).drivers.map(({ id }) => id)).toEqual([other.id]);
      expect((await takeOverOptions(as('neighbour'), order.id)).drivers).toEqual([]);
      expect(value(await handOverTrip(as('dispatcher'), { orderId: order.id, driverId: other.id })).driverId).toBe(
        other.id,
      );
    });
    it('answers who drove before as it did when he heard no answer, and lets him do nothing more', async () => {
      const { window, order } = await ready();
      const [leaving, now] = [{ orderId: order.id, odometerKm: 1_000 }, window.from + HOUR];
      const left = value(await recordDeparture(as('driver', window.from), leaving));
      const longer = { orderId: order.id, revision: left.revision, to: window.to + HOUR };
      value(await extendTrip(as('driver', now), longer));
      const over = { orderId: order.id, driverId: other.id, odometerKm: 1_040 };
      const handed = value(await handOverTrip(as('dispatcher', now), over));
      expect(value(await recordDeparture(as('driver', now), leaving))).toEqual(handed);
      expect(value(await extendTrip(as('driver', now), longer))).toEqual(handed);
      const back = { orderId: order.id, odometerKm: 1_050 };
      for (const refused of [
        await recordDeparture(as('driver', now), { ...leaving, odometerKm: 1_001 }),
        await recordReturn(as('driver', now), back),
      ])
        expect(codesOf(refused)).toContain('NOT_THE_DRIVER');
      // Once the vehicle is back nobody takes over: whoever brought it back may always ask again.
      const home = value(await recordReturn(as('otherDriver', now), back));
      expect(codesOf(await handOverTrip(as('dispatcher', now), { ...over, driverId: driver.id }))).toContain(
        'STATE_NOT_ALLOWED',
      );
      expect(value(await recordReturn(as('otherDriver', now), back))).toEqual(home);
    });
    it('to the same driver twice at once is handed over once, and both hear so', async () => {
      for (const trip of [await ready(), await underWay()]) {
        const now = trip.window.from + HOUR;
        const input = { orderId: trip.order.id, driverId: other.id, odometerKm: 1_040 };
        let isFirst = true;
        const late: Store = {
          ...store,
          // The other is faster when the order was seen, but not yet what else the next driver has to do.
          getMany: async (keys, options) => {
            if (isFirst && keys.some(({ pk }) => pk.startsWith('LEDGER#'))) {
              isFirst = false;
              value(await handOverTrip(as('dispatcher', now), input));
            }
            return store.getMany(keys, options);
          },
        };
        const handed = value(await handOverTrip(contextOf(late, people.driver, now), input));
        expect(isFirst).toBe(false);
        expect(await findOrder(store, trip.order.id)).toEqual(handed);
        expect(handed).toMatchObject({ driverId: other.id, revision: trip.order.revision + 1 });
        await expectSound();
      }
    });
    it('while its driver records the return is his no more: he is refused, and the other brings it back', async () => {
      const { window, order } = await underWay();
      const now = window.from + HOUR;
      const late = overtaken(() =>
        handOverTrip(as('dispatcher', now), { orderId: order.id, driverId: other.id, odometerKm: 1_040 }),
      );
      const back = { orderId: order.id, odometerKm: 1_050 };
      expect(codesOf(await recordReturn(contextOf(late, people.driver, now), back))).toEqual(['NOT_THE_DRIVER']);
      expect(value(await recordReturn(as('otherDriver', now), back)).state).toBe('RETURNED');
      await expectSound();
    });
    it('while the car comes back is too late', async () => {
      const { window, order } = await underWay();
      const now = window.from + HOUR;
      const late = overtaken(() => recordReturn(as('driver', now), { orderId: order.id, odometerKm: 1_050 }));
      const input = { orderId: order.id, driverId: other.id, odometerKm: 1_040 };
      expect(codesOf(await handOverTrip(contextOf(late, people.dispatcher, now), input))).toEqual([
        'STATE_NOT_ALLOWED',
      ]);
      expect(await freeOf(other, window)).toBe(true);
      await expectSound();
    });
    it('returned twice at once is returned once, with one reading', async () => {
      const { window, order } = await underWay();
      const returning = (odometerKm: number) =>
        recordReturn(as('driver', window.to), { orderId: order.id, odometerKm });
      const results = await Promise.all([returning(1_050), returning(1_050), returning(1_060)]);
      const done = results.filter(({ ok }) => ok).length;
      expect([1, 2]).toContain(done);
      expect(results.flatMap(codesOf).every((code) => code === 'STATE_NOT_ALLOWED')).toBe(true);
      const kept = await findOrder(store, order.id);
      expect(kept?.return?.odometerKm).toBe(done === 2 ? 1_050 : 1_060);
      await expectSound();
    });
  });

  describe('that takes longer', () => {
    it('keeps vehicle and driver, or says whose order is in the way', async () => {
      const { window, car, order } = await underWay();
      const input = { orderId: order.id, revision: order.revision, to: window.to + 2 * HOUR };
      const next = await dispatched(store, car.id, other.id, {
        window: { from: window.to + HOUR, to: window.to + 3 * HOUR },
      });
      const taken = await extendTrip(as('driver', window.from), input);
      expect(taken).toMatchObject({
        refusals: [
          {
            code: 'VEHICLE_TAKEN',
            facts: { taken: expect.stringMatching(`14:00–16:00 派.*${next.id.slice(-5)}`) as unknown },
          },
        ],
      });
      const hour = { ...input, to: window.to + HOUR };
      const longer = value(await extendTrip(as('clerk', window.from), hour));
      expect(longer.window).toEqual({ from: window.from, to: window.to + HOUR });
      expect(value(await extendTrip(as('clerk', window.from), hour))).toEqual(longer);
      for (const one of [car, driver]) expect(await freeOf(one, { from: window.to, to: window.to + HOUR })).toBe(false);
      await expectSound();
      const sooner = await extendTrip(as('clerk', window.from), { ...hour, revision: longer.revision, to: window.to });
      const said = userErrors(sooner.ok ? [] : sooner.refusals, refusalTexts, 'zh');
      expect(said.map(({ message }) => message)).toEqual([
        `延长后的结束时间须晚于目前的结束时间（${toDateTime(hour.to).slice(5, 16).replace('T', ' ')}）。`,
      ]);
      const stale = { ...input, to: window.to + 30 * MINUTE };
      expect(codesOf(await extendTrip(as('driver', window.from), stale))).toEqual([
        'CHANGED_MEANWHILE',
        'WINDOW_INVALID',
      ]);
      expect(codesOf(await extendTrip(as('manager', window.from), hour))).toEqual(['NOT_YOUR_ACT']);
    });
    it('asks the dispatcher to see to it where another order is in the way, and stays as it is until then', async () => {
      const { window, car, order } = await underWay();
      const to = window.to + 2 * HOUR;
      const next = await dispatched(store, car.id, other.id, {
        window: { from: window.to + HOUR, to: window.to + 3 * HOUR },
      });
      const asking = { orderId: order.id, revision: order.revision, to, askDispatcher: true };
      const asked = value(await extendTrip(as('driver', window.from), asking));
      expect(asked).toMatchObject({ window: order.window, extensionWanted: { to } });
      expect(asked.extensionWanted?.taken).toContain(next.id.slice(-5));
      expect(value(await extendTrip(as('driver', window.from), asking))).toEqual(asked);
      const far = { ...asking, revision: asked.revision, to: window.to + 90 * DAY };
      expect(codesOf(await extendTrip(as('driver', window.from), far))).toContain('WINDOW_INVALID');
      const hour = { ...asking, revision: asked.revision, to: window.to + HOUR };
      const longer = value(await extendTrip(as('driver', window.from), hour));
      expect(longer).toMatchObject({ extendedTo: hour.to });
      // A little longer of one's own accord is no answer to what was asked.
      expect(longer.extensionWanted).toMatchObject({ to });
      await expectSound();
    });
    it('keeps who asked the dispatcher for others, to be told how it ended, and not who rides or drives', async () => {
      const { window, car, order } = await underWay();
      await dispatched(store, car.id, other.id, { window: { from: window.to, to: window.to + 9 * HOUR } });
      const ask = async (who: Person, hours: number, revision: number): Promise<DispatchOrder> => {
        const to = window.to + hours * HOUR;
        return value(
          await extendTrip(contextOf(store, who, window.from), {
            orderId: order.id,
            revision,
            to,
            askDispatcher: true,
          }),
        );
      };
      const second = personWith({ unitId: units.centre.id, roles: ['DISPATCHER'] });
      let { revision } = order;
      const kept: unknown[] = [];
      for (const [i, who] of [people.driver, people.clerk, people.dispatcher, second, people.dispatcher].entries()) {
        const asked = await ask(who, 1 + i / 4, revision);
        ({ revision } = asked);
        kept.push(asked.extensionWanted?.askedBy);
      }
      const [one, two] = [people.dispatcher.id, second.id];
      expect(kept).toEqual([undefined, undefined, [one], [one, two], [one, two]]);
    });
    it('keeps whoever asks from an older view for what another has asked for already, too, each of them once', async () => {
      const { window, car, order } = await underWay();
      await dispatched(store, car.id, other.id, { window: { from: window.to, to: window.to + 9 * HOUR } });
      const input = { orderId: order.id, revision: order.revision, to: window.to + HOUR, askDispatcher: true };
      const second = personWith({ unitId: units.centre.id, roles: ['DISPATCHER'] });
      const ask = async (who: Person): Promise<DispatchOrder> =>
        value(await extendTrip(contextOf(store, who, window.from), input));
      const askedBy: unknown[] = [];
      for (const who of [people.driver, people.dispatcher, second, second, people.dispatcher, people.clerk])
        askedBy.push((await ask(who)).extensionWanted?.askedBy);
      const [one, two] = [people.dispatcher.id, second.id];
      expect(askedBy).toEqual([undefined, [one], [one, two], [one, two], [one, two], [one, two]]);
      // Who asks for another end has to look first.
      const farther = { ...input, to: window.to + 2 * HOUR };
      expect(codesOf(await extendTrip(as('dispatcher', window.from), farther))).toContain('CHANGED_MEANWHILE');
    });
    it("keeps to the driver's hours of the day and his rest", async () => {
      const { window, order } = await ready();
      const early = { from: window.from + DAY - 4 * HOUR, to: window.from + DAY - 3 * HOUR };
      await dispatched(store, (await newCar()).id, driver.id, { window: early });
      const until = (to: Instant) => ({ orderId: order.id, revision: order.revision, to });
      const refused = await extendTrip(as('dispatcher'), until(window.from + 14 * HOUR));
      expect(codesOf(refused)).toEqual(['DRIVER_HOURS_EXCEEDED', 'DRIVER_REST_TOO_SHORT']);
      expect(refused).toMatchObject({ refusals: [{ path: ['input', 'to'] }, { path: ['input', 'to'] }] });
    });
    it("does not pass the driver's hours either when he is given another trip meanwhile", async () => {
      const { window, order } = await ready();
      const evening = { from: window.from + 9 * HOUR, to: window.from + 13 * HOUR };
      const rival = await newCar();
      const racing = overtaken(async () => {
        await dispatched(store, rival.id, driver.id, { window: evening });
        return { ok: true };
      });
      const input = { orderId: order.id, revision: order.revision, to: window.from + 9 * HOUR };
      expect(codesOf(await extendTrip({ ...as('dispatcher'), store: racing }, input))).toEqual([
        'DRIVER_HOURS_EXCEEDED',
      ]);
      expect(await findOrder(store, order.id)).toEqual(order);
      value(await extendTrip(as('dispatcher'), { ...input, to: window.from + 7 * HOUR }));
      await expectSound();
    });
    it('is not extended beyond licence and longest trip', async () => {
      const { order } = await ready();
      const far = { orderId: order.id, revision: order.revision, to: instantOf('2031-01-01T00:00') };
      expect(codesOf(await extendTrip(as('driver'), far))).toEqual([
        'WINDOW_INVALID',
        'INSURANCE_LAPSES',
        'INSPECTION_LAPSES',
        'LICENCE_LAPSES',
      ]);
    });
  });

  describe('that is not back in time', () => {
    it('stands first on the present day of whoever drives it, whether it is known to be overdue or not', async () => {
      const late = await underWay();
      const next = await ready();
      const today = next.window.from - HOUR;
      const own = await newCar({ unitId: people.clerk.unitId });
      const mine = await dispatched(store, own.id, undefined, { window: late.window, by: people.clerk });
      value(await recordDeparture(as('clerk', late.window.from), { orderId: mine.id, odometerKm: 1_000 }));
      const ids = async (who: Who, at: Instant) => (await myDriving(as(who, today), civilDate(at))).map(({ id }) => id);
      expect(await ids('driver', today)).toEqual([late.order.id, next.order.id]);
      await overdueTask.run(store, today);
      expect(await ids('driver', today)).toEqual([late.order.id, next.order.id]);
      expect(await ids('driver', late.window.from)).toEqual([late.order.id]);
      expect(await ids('driver', today + DAY)).toEqual([]);
      expect(await ids('otherDriver', today)).toEqual([]);
      expect(await ids('clerk', today)).toEqual([mine.id]);
      const back = { odometerKm: 1_050, deviation: '堵车' };
      value(await recordReturn(as('driver', today), { orderId: late.order.id, ...back }));
      value(await recordReturn(as('clerk', today), { orderId: mine.id, ...back }));
      expect(await ids('driver', today)).toEqual([next.order.id]);
      expect(await ids('clerk', today)).toEqual([]);
    });
    it('is marked once, listed for its centre with whom it holds up, and freed by an extension or its return', async () => {
      const { window, car, order } = await underWay();
      const next = await dispatched(store, car.id, other.id, {
        window: { from: window.to + HOUR, to: window.to + 2 * HOUR },
      });
      await overdueTask.run(store, window.to + 29 * MINUTE);
      expect((await findOrder(store, order.id))?.overdueSince).toBeUndefined();
      const now = window.to + 30 * MINUTE;
      await overdueTask.run(store, now);
      const marked = await findOrder(store, order.id);
      expect(marked).toMatchObject({ overdueSince: window.to, revision: order.revision + 1 });
      await overdueTask.run(store, now + MINUTE);
      expect(await findOrder(store, order.id)).toEqual(marked);
      const ids = async () => (await overdueOrders(as('dispatcher', now), 100)).map(({ id }) => id);
      expect(await ids()).toContain(order.id);
      expect(await overdueOrders(as('farDispatcher', now), 100)).toEqual([]);
      if (!marked) throw new Error('the order is gone');
      const heldUp = async (at: Instant) => (await ordersHeldUp(as('dispatcher', at), marked)).map(({ id }) => id);
      for (const at of [now, next.window.from, next.window.to - 1]) expect(await heldUp(at)).toEqual([next.id]);
      expect(await heldUp(next.window.to)).toEqual([]);

      const to = now + 15 * MINUTE;
      const extended = value(
        await extendTrip(as('dispatcher', now), { orderId: order.id, revision: marked.revision, to }),
      );
      expect(extended).not.toHaveProperty('overdueSince');
      expect(await ids()).not.toContain(order.id);
      await overdueTask.run(store, to + 30 * MINUTE);
      expect(await ids()).toContain(order.id);
      const back = { orderId: order.id, odometerKm: 1_050, deviation: '堵车' };
      expect(value(await recordReturn(as('driver', to + 31 * MINUTE), back))).not.toHaveProperty('overdueSince');
      expect(await ids()).not.toContain(order.id);
      await expectSound();
    });
  });

  describe('whose return its driver forgot', () => {
    it('is recorded by the dispatcher of its centre, who says why, however late; a word of the driver comes too late', async () => {
      const { window, car, order } = await underWay({ distanceKm: 50 });
      const input = { orderId: order.id, odometerKm: 1_090, recordedAt: window.to - HOUR };
      const now = window.to + 4 * DAY;
      for (const who of ['manager', 'farDispatcher', 'otherDriver'] as const)
        expect((await recordReturn(as(who, now), { ...input, onBehalfReason: '忘记登记' })).ok).toBe(false);
      expect(codesOf(await recordReturn(as('driver', now), { ...input, onBehalfReason: '忘记登记' }))).toContain(
        'RECORDED_TOO_LATE',
      );
      const silent = await recordReturn(as('dispatcher', now), { ...input, onBehalfReason: ' 无 ' });
      expect(codesOf(silent)).toContain('TEXT_INVALID');
      const told = { ...input, onBehalfReason: ' 驾驶员忘记登记，电话核实 ' };
      expect(codesOf(await recordReturn(as('dispatcher', now), { ...told, odometerKm: 999 }))).toEqual([
        'ODOMETER_BACKWARDS',
      ]);
      const mistyped = async (recordedAt: number, who: 'dispatcher' | 'driver' = 'dispatcher') => {
        const refused = await recordReturn(as(who, window.to), { ...told, recordedAt });
        return refused.ok ? [] : userErrors(refused.refusals, refusalTexts, 'zh').map((one) => one.message + one.rule);
      };
      expect(await mistyped(window.to + DAY)).toEqual([expect.stringMatching(/^收车时间 .*请核对。代录收车/)]);
      expect((await mistyped(window.from - DAY))[0]).toMatch(/^收车时间不能早于 .*请核对。代录收车/);
      expect((await mistyped(window.to + DAY, 'driver'))[0]).toContain('请核对手机时间。离线登记');
      const home = value(await recordReturn(as('dispatcher', now), told));
      expect(home).toMatchObject({
        ...{ state: 'RETURNED', return: { at: window.to - HOUR, odometerKm: 1_090 } },
        returnOnBehalf: { personId: people.dispatcher.id, reason: '驾驶员忘记登记，电话核实' },
      });
      expect(home).not.toHaveProperty('deviation');
      expect(value(await recordReturn(as('dispatcher', now), told))).toEqual(home);
      expect((await findVehicle(store, car.id))?.out).toBeUndefined();
      expect(codesOf(await recordReturn(as('driver', now), { ...input, odometerKm: 1_095 }))).toContain(
        'STATE_NOT_ALLOWED',
      );
      await expectSound();
    });
    it('is the own return of whoever dispatches and drives', async () => {
      const dispatching = driverWith({ personId: people.dispatcher.id, name: '陈静' });
      await store.commit([{ put: driverItem(dispatching) }], { actor: 'system', useCase: 'test', at: NOW });
      const { window, order } = await underWay();
      value(
        await handOverTrip(as('dispatcher', window.from + HOUR), {
          ...{ orderId: order.id, driverId: dispatching.id, odometerKm: 1_040 },
        }),
      );
      const back = { orderId: order.id, odometerKm: 1_080 };
      const home = value(await recordReturn(as('dispatcher', window.to), back));
      expect(home).not.toHaveProperty('returnOnBehalf');
    });
  });

  describe('on paper', () => {
    it('is confirmed to whoever has the code, and to nobody else', async () => {
      const { window, car, order } = await ready();
      const code = order.checkCode;
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
      const shown = await checkOrder(as('neighbour', window.from), order.id, code);
      expect(shown).toMatchObject({ standing: 'IN_FORCE', order: { plateNumber: car.plateNumber } });
      const typed = ` ${code.toLowerCase().replace(/(.{4})/g, '$1-')}`;
      expect(await checkOrder(as('neighbour'), order.id, typed)).toMatchObject({ standing: 'NOT_YET' });
      // By the number beside the code, too, as it is printed or as somebody types it.
      const number = paperNumber('派', order.id, order.dispatchedAt);
      for (const name of [number, ` ${number.slice(1).toLowerCase().replace('-', ' ')}`])
        expect(await checkOrder(as('neighbour'), name, typed)).toMatchObject({ order: { id: order.id } });
      for (const [id, wrong] of [
        [number, '000000000000'],
        [number.replace(/.$/, (last) => (last === '0' ? '1' : '0')), code],
        [number.replace('派', '申'), code],
        [order.id, '000000000000'],
        [order.id, ''],
        ['ord_none', code],
        [requestOf(order), code],
      ] as const)
        expect(await checkOrder(as('clerk'), id, wrong)).toBeUndefined();
    });
  });
});
