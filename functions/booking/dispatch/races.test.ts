import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { daysOfResource } from '../../ledger/records.ts';
import { isFree, numbersOf } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, instantOf, MINUTE, type Window } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, personWith, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, approvedMany, asking, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from './acts.ts';
import { findOrder, findRequest } from '../records.ts';
import { approveVehicleRequest } from '../approval/acts.ts';
import { cancelVehicleRequest, requestVehicle } from '../request/acts.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import type { VehicleRequest } from '../types.ts';

const RIVALS = 64;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const won = (results: readonly Result<unknown>[]): number => results.filter(({ ok }) => ok).length;
const lostBy = (results: readonly Result<unknown>[]): string[] => [...new Set(results.flatMap(codesOf))];

/** Throws at every third attempt what DynamoDB throws when two transactions meet; the embedded database never does. */
const conflicts = () => {
  let attempts = 0;
  return (): void => {
    attempts += 1;
    if (attempts % 3 === 0) throw Object.assign(new Error('conflict'), { name: 'TransactionConflictException' });
  };
};

/** The same store whose commits happen, and whose answers never arrive. */
const losingAnswers = (store: Store): Store => ({
  ...store,
  commit: async (writes, stamp) => {
    await store.commit(writes, stamp);
    throw new Error('connection lost');
  },
});

/** The same store where the connection itself repeats every commit, and only the second answer arrives. */
const repeatingCommits = (store: Store): Store => ({
  ...store,
  commit: async (writes, stamp) => {
    await store.commit(writes, stamp);
    return store.commit(writes, stamp);
  },
});

describe.each([
  ['on a calm database', {}],
  ['while transactions conflict', { disturb: conflicts() }],
])('races %s', async (_, options) => {
  const store = await freshStore(options);
  afterAll(() => store.close());
  const drivers = [driverWith(), driverWith()];
  await settle(store, { drivers });
  const as = (who: keyof typeof people, now = NOW, over: Store = store) => contextOf(over, people[who], now);
  const newCar = async () => {
    const car = vehicleWith();
    await settle(store, { vehicles: [car] });
    return car;
  };
  const requests = (
    count: number,
    change: (i: number) => NonNullable<Parameters<typeof asking>[0]>,
  ): Promise<VehicleRequest[]> => approvedMany(store, times(count, change));
  const dispatching = (request: VehicleRequest, vehicleId: string, driverId?: string) =>
    dispatchVehicle(as('dispatcher'), { idempotencyKey: randomUUID(), requestId: request.id, vehicleId, driverId });
  const ledgerOf = (resourceId: string, window: Window): Promise<LedgerDay[]> =>
    daysOfResource(store, { shelf: units.centre.id, resourceId }, window);
  /** Nobody's time lies over another's, and what is taken is what the bookings say. */
  const expectWhole = (days: readonly LedgerDay[]): void => {
    for (const { taken, spans } of days) {
      const said = spans.flatMap(numbersOf).sort((a, b) => a - b);
      expect([...taken].sort((a, b) => a - b)).toEqual(said);
      expect(new Set(said).size).toBe(said.length);
    }
  };

  it('64 dispatches of one vehicle for one window: one wins, 63 hear that it is taken', async () => {
    const car = await newCar();
    const rivals = await requests(RIVALS, () => ({ driving: 'SELF_DRIVE' }));
    const results = await Promise.all(rivals.map((request) => dispatching(request, car.id)));
    expect(won(results)).toBe(1);
    expect(results.filter((result) => !result.ok).map(codesOf)).toEqual(times(RIVALS - 1, () => ['VEHICLE_TAKEN']));
    const states = await Promise.all(rivals.map(async ({ id }) => (await findRequest(store, id))?.state));
    expect(states.filter((state) => state === 'DISPATCHED')).toHaveLength(1);
    expect(states.filter((state) => state === 'APPROVED')).toHaveLength(RIVALS - 1);
    expectWhole(await ledgerOf(car.id, MORNING));
  });

  it('64 dispatches of one vehicle and two drivers for the quarter-hours of one day: all win', async () => {
    const car = await newCar();
    const start = instantOf('2026-11-25T04:00');
    const rivals = await requests(RIVALS, (i) => ({
      window: { from: start + i * 15 * MINUTE, to: start + (i + 1) * 15 * MINUTE },
    }));
    const results = await Promise.all(rivals.map((request, i) => dispatching(request, car.id, drivers[i % 2]?.id)));
    expect(lostBy(results)).toEqual([]);
    const days = await ledgerOf(car.id, { from: start, to: start + 16 * HOUR });
    expectWhole(days);
    expect(days[0]?.taken.size).toBe(RIVALS);
  });

  it('16 dispatches of one request: one order, one vehicle taken', async () => {
    const cars = times(16, () => vehicleWith());
    await settle(store, { vehicles: cars });
    const request = await approved(store, { driving: 'SELF_DRIVE' });
    const results = await Promise.all(cars.map(({ id }) => dispatching(request, id)));
    expect(won(results)).toBe(1);
    expect(lostBy(results)).toEqual(['STATE_NOT_ALLOWED', 'DRIVER_TAKEN']);
    const taken = await Promise.all(
      cars.map(async ({ id }) => !isFree(await ledgerOf(id, MORNING), MORNING, { now: NOW })),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('20 requests with one key: one request, the same answer to all', async () => {
    const input = asking();
    const results = await Promise.all(times(20, () => requestVehicle(as('clerk'), input)));
    const [first] = results.map(value);
    for (const result of results) expect(value(result)).toEqual(first);
    const others = await Promise.all(times(5, (i) => requestVehicle(as('clerk'), { ...input, passengers: 10 + i })));
    expect(lostBy(others)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('20 dispatches with one key: one order, the same answer to all', async () => {
    const car = await newCar();
    const { id: requestId } = await approved(store, { driving: 'SELF_DRIVE' });
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id };
    const results = await Promise.all(times(20, () => dispatchVehicle(as('dispatcher'), input)));
    const [first] = results.map(value);
    for (const result of results) expect(value(result)).toEqual(first);
    expectWhole(await ledgerOf(car.id, MORNING));
  });

  it('approval and cancellation at once: one of them holds', async () => {
    const asked = await Promise.all(times(8, async () => value(await requestVehicle(as('clerk'), asking()))));
    await Promise.all(
      asked.map(async ({ id: requestId }) => {
        const [approval, cancellation] = await Promise.all([
          approveVehicleRequest(as('manager'), { requestId }),
          cancelVehicleRequest(as('clerk'), { requestId, reason: '不用了' }),
        ]);
        const state = (await findRequest(store, requestId))?.state;
        expect(state).toBe(cancellation.ok ? 'CANCELLED' : 'APPROVED');
        expect(approval.ok || cancellation.ok).toBe(true);
      }),
    );
  });

  it('a cancellation among rivals frees the vehicle for at most one of them, and for whoever comes next', async () => {
    const car = await newCar();
    const holder = await dispatched(store, car.id, undefined, { by: people.clerk });
    const rivals = await requests(16, () => ({ driving: 'SELF_DRIVE' }));
    const [cancelled, ...results] = await Promise.all([
      cancelVehicleRequest(as('clerk'), { requestId: holder.requestIds[0] ?? '', reason: '会议改期' }),
      ...rivals.map((request) => dispatching(request, car.id)),
    ]);
    expect(cancelled.ok).toBe(true);
    expect(won(results)).toBeLessThanOrEqual(1);
    expect(lostBy(results)).toEqual(['VEHICLE_TAKEN']);
    const next = await dispatching(await approved(store, { driving: 'SELF_DRIVE' }), car.id);
    expect(won([...results, next])).toBe(1);
    expectWhole(await ledgerOf(car.id, MORNING));
  });

  it('an early return among rivals frees the rest of the window for at most one of them', async () => {
    const car = await newCar();
    const by = personWith();
    const order = await dispatched(store, car.id, undefined, { by });
    value(await recordDeparture(contextOf(store, by, MORNING.from), { orderId: order.id, odometerKm: car.odometerKm }));
    const rest = { from: MORNING.from + HOUR, to: MORNING.to };
    const rivals = await requests(16, () => ({ window: rest, driving: 'SELF_DRIVE' }));
    const [returned, ...results] = await Promise.all([
      recordReturn(contextOf(store, by, rest.from), { orderId: order.id, odometerKm: car.odometerKm + 20 }),
      ...rivals.map((request) => dispatching(request, car.id)),
    ]);
    expect(returned.ok).toBe(true);
    expect(won(results)).toBeLessThanOrEqual(1);
    expect(lostBy(results)).toEqual(['VEHICLE_TAKEN']);
    const next = await dispatching(await approved(store, { window: rest, driving: 'SELF_DRIVE' }), car.id);
    expect(won([...results, next])).toBe(1);
    expectWhole(await ledgerOf(car.id, MORNING));
  });

  it('an answer that got lost is given when asked again, and nothing is done twice', async () => {
    const car = await newCar();
    const lossy = losingAnswers(store);
    const input = asking({ driving: 'SELF_DRIVE' });
    await expect(requestVehicle(as('clerk', NOW, lossy), input)).rejects.toThrow('connection lost');
    const { id: requestId } = value(await requestVehicle(as('clerk'), input));

    await expect(approveVehicleRequest(as('manager', NOW, lossy), { requestId })).rejects.toThrow('connection lost');
    expect(value(await approveVehicleRequest(as('manager'), { requestId })).state).toBe('APPROVED');

    const dispatch = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id };
    await expect(dispatchVehicle(as('dispatcher', NOW, lossy), dispatch)).rejects.toThrow('connection lost');
    const order = value(await dispatchVehicle(as('dispatcher'), dispatch));
    expect(await findOrder(store, order.id)).toEqual(order);

    const departure = { orderId: order.id, odometerKm: car.odometerKm };
    await expect(recordDeparture(as('clerk', MORNING.from, lossy), departure)).rejects.toThrow('connection lost');
    expect(value(await recordDeparture(as('clerk', MORNING.from), departure)).departure).toBeDefined();

    const back = { orderId: order.id, odometerKm: car.odometerKm + 10 };
    await expect(recordReturn(as('clerk', MORNING.to, lossy), back)).rejects.toThrow('connection lost');
    expect(value(await recordReturn(as('clerk', MORNING.to), back)).return).toBeDefined();
    expectWhole(await ledgerOf(car.id, MORNING));
  });

  it('a commit that the connection repeats by itself counts once', async () => {
    const car = await newCar();
    const twice = repeatingCommits(store);
    const request = value(await requestVehicle(as('colleague', NOW, twice), asking({ driving: 'SELF_DRIVE' })));
    const input = { requestId: request.id };
    expect(value(await approveVehicleRequest(as('manager', NOW, twice), input)).state).toBe('APPROVED');
    const dispatch = { idempotencyKey: randomUUID(), requestId: request.id, vehicleId: car.id };
    const order = value(await dispatchVehicle(as('dispatcher', NOW, twice), dispatch));
    expect(await findOrder(store, order.id)).toEqual(order);
    const cancel = { requestId: request.id, reason: '会议改期' };
    expect(value(await cancelVehicleRequest(as('colleague', NOW, twice), cancel)).state).toBe('CANCELLED');
    expect(isFree(await ledgerOf(car.id, MORNING), MORNING, { now: NOW })).toBe(true);
  });
});

it('a database that stays busy is told as such, and nothing is written', async () => {
  const store = await freshStore();
  await settle(store);
  const busy: Store = { ...store, commit: () => Promise.resolve({ ok: false, cause: 'busy' }) };
  const input = asking();
  expect(codesOf(await requestVehicle(contextOf(busy, people.clerk), input))).toEqual(['TRY_AGAIN']);
  const { id: requestId } = value(await requestVehicle(contextOf(store, people.clerk), input));
  expect(codesOf(await approveVehicleRequest(contextOf(busy, people.manager), { requestId }))).toEqual(['TRY_AGAIN']);
  expect(await findRequest(store, requestId)).toMatchObject({ state: 'WAITING_APPROVAL' });
  store.close();
});
