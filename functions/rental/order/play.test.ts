import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { auditLedger } from '../../local/audit.ts';
import { randomFor } from '../../local/demo/random.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, instantOf, MINUTE, type Instant } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import {
  carWith,
  enable,
  partnerContext,
  partnerWith,
  settleRental,
  stationWith,
  tariffWith,
} from '../../testing/rental.ts';
import { contextOf, people, settle, units } from '../../testing/town.ts';
import { findSpending } from '../membership/records.ts';
import { findCar, findStationBays } from '../records.ts';
import { exampleTerms } from '../tariff/examples.ts';
import { chargesOf } from './charging.ts';
import { settleRentalOrders } from './due-acts.ts';
import { holdCar } from './hold-acts.ts';
import { unlockCar } from './lock-acts.ts';
import { acknowledgeLockCommand } from './lock-answer-acts.ts';
import { confirmRentalOrder, declineRentalOrder, failRentalOrder } from './partner-acts.ts';
import { findRentalOrders, makeWrites } from './records.ts';
import { isLive, stepsInOrder } from './states.ts';
import { movingWrites } from './step-acts.ts';
import type { RentalOrder, RentalState } from './types.ts';
import { returnCar } from './return-acts.ts';
import { cancelRentalOrder, extendRentalOrder, reportCarDamage } from './use-acts.ts';

const NOW = instantOf('2026-11-24T08:00');
const partner = partnerWith('green', ['TIME_SHARE'], { staleMinutes: 100_000 });
const tariff = tariffWith(partner);
const stations = [stationWith('a', partner, { bays: 2 }), stationWith('b', partner, { bays: 2 })] as const;
const cars = [1, 2, 3].map((n) =>
  carWith(String(n), stations[n % 2] ?? stations[0], { tariffId: tariff.id, plateNumber: `湘BD0000${String(n)}` }),
);
const renters = [people.clerk, people.colleague, people.manager];

/** The database in a bad hour: it refuses for being busy, and now and then an answer is lost though all was written. */
const troubled = (store: Store, chance: (share: number) => boolean): Store => ({
  ...store,
  commit: async (writes, stamp) => {
    if (chance(0.1)) return { ok: false, cause: 'busy' };
    const outcome = await store.commit(writes, stamp);
    if (chance(0.1)) throw new Error('the answer is lost');
    return outcome;
  },
});

/** Asks until an answer comes: as a page or a partner's system does, with the same words each time. */
const untilAnswered = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let round = 0; round < 20; round += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error && error.message === 'the answer is lost')) throw error;
    }
  }
  throw new Error('no answer ever came');
};

/** What must hold of a city's orders, however they came about. */
const proof = async (store: Store, ids: readonly string[], now: Instant): Promise<RentalOrder[]> => {
  const orders = await findRentalOrders(store, ids);
  expect((await auditLedger(store, now)).differences).toEqual([]);
  const standing = (await Promise.all(cars.map(({ id }) => findCar(store, id)))).flatMap((car) => car ?? []);
  for (const { id: stationId, bays } of stations) {
    const inBays = standing.filter((car) => car.stationId === stationId).length;
    const waiting = orders.filter(
      ({ state, dropOff }) => state === 'RETURNED' && dropOff?.stationId === stationId,
    ).length;
    expect((await findStationBays(store, stationId))?.taken).toBe(inBays + waiting);
    expect(inBays + waiting).toBeLessThanOrEqual(bays);
  }
  for (const { orderId } of standing)
    if (orderId !== undefined) expect(['IN_USE', 'RETURNED']).toContain(orders.find(({ id }) => id === orderId)?.state);
  const owed = orders.reduce(
    (sum, order) => sum + (order.charges?.totalFen ?? (isLive(order) ? order.estimateFen : 0)),
    0,
  );
  expect((await findSpending(store, units.bureau.id, '2026-11')).unitFen).toBe(owed);
  for (const { state, charges, pickUp, dropOff, terms, steps } of orders) {
    expect(charges !== undefined).toBe(state === 'CLOSED');
    if (charges && pickUp && dropOff) expect(chargesOf({ terms }, pickUp, dropOff, nationalCalendar)).toEqual(charges);
    const times = stepsInOrder({ steps }).map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  }
  return orders;
};

describe('orders of a city in which anything may happen', () => {
  it('are whole after every step, though the database is busy, answers are lost and calls are repeated', async () => {
    const seed = Math.floor(Math.random() * 1e9);
    const random = randomFor(String(seed));
    const plain = await freshStore();
    await settle(plain);
    await settleRental(plain, { partner, stations, cars, tariff }, NOW);
    await enable(plain, units.bureau, renters, NOW, { monthlyBudgetFen: 60_000, personBudgetFen: 40_000 });
    const store = troubled(plain, (share) => random.chance(share));
    const ids: string[] = [];
    const reached = new Set<RentalState>();
    let now = NOW;
    const odometers = new Map(cars.map(({ id }) => [id, 1_000]));

    type Act = () => Promise<{ readonly ok: boolean }>;
    const nextAct = async (): Promise<Act> => {
      const order = (await findRentalOrders(plain, ids)).filter(isLive);
      const one = order.length > 0 ? random.pick(order) : undefined;
      if (!one || random.chance(0.25)) {
        const from = now + random.whole(0, 2) * HOUR;
        const asked = {
          ...{ idempotencyKey: randomUUID(), carId: random.pick(cars).id, purpose: 'MEETING' as const },
          ...{ window: { from, to: from + random.whole(1, 3) * HOUR }, expectedKm: 10 },
        };
        const renter = contextOf(store, random.pick(renters), now);
        return async () => {
          const held = await holdCar(renter, asked);
          if (held.ok) ids.push(held.value.id);
          return held;
        };
      }
      const { id: orderId, personId, command } = one;
      const renter = contextOf(store, renters.find(({ id }) => id === personId) ?? people.clerk, now);
      const partnerCtx = partnerContext(store, partner, now);
      const odometerKm = (odometers.get(one.carId) ?? 0) + 3;
      odometers.set(one.carId, odometerKm);
      const { id: stationId } = random.pick(stations);
      const acts: Act[] = [
        () => confirmRentalOrder(partnerCtx, { orderId }),
        () => confirmRentalOrder(partnerCtx, { orderId }),
        () => declineRentalOrder(partnerCtx, { orderId, reason: '车辆检修' }),
        () => unlockCar(renter, { orderId }),
        () => unlockCar(renter, { orderId }),
        () => acknowledgeLockCommand(partnerCtx, { commandId: command?.id ?? '', outcome: 'DONE', odometerKm }),
        () => acknowledgeLockCommand(partnerCtx, { commandId: command?.id ?? '', outcome: 'DONE', odometerKm }),
        () => acknowledgeLockCommand(partnerCtx, { commandId: command?.id ?? '', outcome: 'FAILED', reason: '离线' }),
        () => returnCar(renter, { orderId, stationId }),
        () => returnCar(renter, { orderId, stationId }),
        () => extendRentalOrder(renter, { orderId, to: one.window.to + HOUR }),
        () => reportCarDamage(renter, { orderId, text: '划痕' }),
        ...(random.chance(0.3) ? [() => cancelRentalOrder(renter, { orderId })] : []),
        ...(random.chance(0.1) ? [() => failRentalOrder(partnerCtx, { orderId, reason: '轮胎破损' })] : []),
      ];
      return random.pick(acts);
    };

    // Some plays are slow to begin: they go on until there is something to judge.
    for (let step = 0; step < 120 || (step < 600 && ids.length <= 5); step += 1) {
      await untilAnswered(await nextAct()).catch((error: unknown) => {
        throw new Error(`seed ${String(seed)} step ${String(step)}`, { cause: error });
      });
      if (random.chance(0.3)) now += random.whole(1, 12) * MINUTE;
      if (random.chance(0.3)) await untilAnswered(() => settleRentalOrders.run(store, now));
      if (step % 20 === 19) for (const { state } of await proof(plain, ids, now)) reached.add(state);
    }
    const orders = await proof(plain, ids, now);
    expect(orders.length, `seed ${String(seed)}`).toBeGreaterThan(5);
    expect(reached.size, `seed ${String(seed)}`).toBeGreaterThan(3);
    plain.close();
  });
});

describe('drop-offs at one station', () => {
  it('64 at once leave as many cars there as there were free bays', async () => {
    const store = await freshStore();
    await settle(store);
    const full = stationWith('full', partner, { bays: 9 });
    const many = Array.from({ length: 64 }, (_, n) => carWith(`car${String(n)}`, full, { tariffId: tariff.id }));
    const parked = many.slice(0, 4).map((_, n) => carWith(`parked${String(n)}`, full));
    await settleRental(store, { partner, stations: [full], cars: parked, tariff }, NOW);
    const window = { from: NOW - HOUR, to: NOW + HOUR };
    const orders = many.map((car, n): RentalOrder => ({
      ...{ id: derivedId('rentalOrder', car.id), rentalKind: 'TIME_SHARE', state: 'IN_USE', partnerId: partner.id },
      ...{ carId: car.id, plateNumber: car.plateNumber, model: car.model, cityCode: car.cityCode },
      ...{ unitId: units.bureau.id, divisionCode: units.bureau.divisionCode, purpose: 'MEETING', window },
      ...{ personId: derivedId('person', String(n)), expectedKm: 10, tariffId: tariff.id, terms: exampleTerms },
      ...{ estimateFen: 1_000, holdUntil: NOW, steps: {}, damages: [], inputHash: '', revision: 1 },
    }));
    for (const order of orders)
      await store.commit([...makeWrites(order, NOW), ...movingWrites(undefined, order, [], NOW)], {
        ...{ actor: 'system', useCase: 'test', at: NOW },
      });
    const back = await Promise.all(
      orders.map(({ id: orderId, personId }) =>
        returnCar(contextOf(store, { ...people.clerk, id: personId }, NOW), { orderId, stationId: full.id }),
      ),
    );
    expect(back.filter(({ ok }) => ok)).toHaveLength(5);
    expect((await findStationBays(store, full.id))?.taken).toBe(9);
    const refused = back.flatMap((one) => (one.ok ? [] : one.refusals.map(({ code }) => code)));
    expect(new Set(refused)).toEqual(new Set(['STATION_FULL']));
    store.close();
  });
});
