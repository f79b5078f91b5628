import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approvedMany, MORNING, value } from '../../testing/trips.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { dispatchPooling } from '../pooling/dispatch-acts.ts';
import { actualWindow, rideOf, splitOf } from './rides.ts';

describe('who rides on an order', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const cars = [vehicleWith({ seats: 7 }), vehicleWith({ seats: 7 })] as const;
  const driver = driverWith();
  const other = driverWith({ personId: people.otherDriver.id });
  await settle(store, { vehicles: [...cars], drivers: [driver, other] });
  const dispatcher = () => contextOf(store, people.dispatcher, NOW);
  const RIDES = `query ($id: ID!) { node(id: $id) { ... on DispatchOrder { passengers split { number cars }
    rides { unit { name { zh } } window { from to } pickUp passengers request { requester { name } telephone } } } } }`;
  const seenBy = async (who: keyof typeof people, id: string): Promise<object> => {
    const { body } = await api.as(people[who].id).ask<{ node: object }>(RIDES, { id });
    expect(body.errors).toBeUndefined();
    return body.data.node;
  };

  it('is told to each of two units that share a car, with both pick-ups, but not the people of the other', async () => {
    const later = { from: MORNING.from + 15 * MINUTE, to: MORNING.to + 15 * MINUTE };
    const requests = await approvedMany(store, [
      { idempotencyKey: randomUUID(), window: later, pickUp: '教育局', passengers: 2, by: people.neighbour },
      { idempotencyKey: randomUUID(), pickUp: '市政府东门', passengers: 2 },
    ]);
    const requestIds = requests.map(({ id }) => id);
    const { id: poolingId } = value(await proposePooling(dispatcher(), { idempotencyKey: randomUUID(), requestIds }));
    for (const { id: requestId, requesterId } of requests) {
      const person = requesterId === people.clerk.id ? people.clerk : people.neighbour;
      value(await answerPooling(contextOf(store, person, NOW), { poolingId, requestId, accepted: true }));
    }
    const [{ id: vehicleId }] = cars;
    const input = { idempotencyKey: randomUUID(), poolingId, vehicleId, driverId: driver.id };
    const { id } = value(await dispatchPooling(dispatcher(), input));
    const clerk = { requester: { name: 'clerk' }, telephone: '13812345678' };
    const ride = (minute: string) => ({
      from: `2026-11-24T09:${minute}:00+08:00`,
      to: `2026-11-24T12:${minute}:00+08:00`,
    });
    const own = { unit: { name: { zh: 'bureau' } }, window: ride('00'), pickUp: '市政府东门', passengers: 2 };
    const theirs = { unit: { name: { zh: 'neighbour' } }, window: ride('15'), pickUp: '教育局', passengers: 2 };
    const rides = [
      { ...own, request: clerk },
      { ...theirs, request: null },
    ];
    expect(await seenBy('clerk', id)).toEqual({ passengers: 4, split: null, rides });
    expect(await seenBy('driver', id)).toMatchObject({
      rides: [own, { ...theirs, request: { telephone: '13812345678' } }],
    });
  });

  it('is, of several cars of one request, only who rides in this one', async () => {
    const window = { from: MORNING.to + 120 * MINUTE, to: MORNING.to + 240 * MINUTE };
    const [request] = await approvedMany(store, [{ idempotencyKey: randomUUID(), passengers: 4, window }]);
    const [first, second] = value(
      await splitRequest(dispatcher(), {
        idempotencyKey: randomUUID(),
        requestId: request?.id ?? '',
        cars: [
          { vehicleId: cars[0].id, driverId: driver.id, passengers: 3 },
          { vehicleId: cars[1].id, driverId: other.id, passengers: 1 },
        ],
      }),
    );
    const told = (number: number, passengers: number) => ({
      passengers,
      split: { number, cars: 2 },
      rides: [{ passengers }],
    });
    expect(await seenBy('driver', first?.id ?? '')).toMatchObject(told(1, 3));
    expect(await seenBy('clerk', second?.id ?? '')).toMatchObject(told(2, 1));
  });

  it('is, where the trip broke off, what the order was to drive and not what is left of it', async () => {
    const [request] = await approvedMany(store, [{ idempotencyKey: randomUUID(), pickUp: '服务区' }]);
    if (!request) throw new Error('no request');
    const at = MORNING.from + 70 * MINUTE;
    const before = { window: { from: MORNING.from - 30 * MINUTE, to: MORNING.to }, pickUp: '市政府东门' };
    const changed = { at, by: '', after: {}, state: 'APPROVED' } as const;
    const revisions = [
      { ...changed, at: at - 100 * MINUTE, before: { pickUp: '北门' } },
      { ...changed, before },
      { ...changed, at: at + MINUTE, before: { pickUp: '收费站' } },
    ];
    const broken = { brokenOff: { at, place: '服务区', reason: '爆胎' } };
    expect(rideOf({ ...request, revisions }, broken)).toMatchObject({ ...before, passengers: 3 });
    expect(rideOf({ ...request, revisions }, {})).toMatchObject({ window: MORNING, pickUp: '服务区' });
  });

  it('is of no several cars once the trip broke off', () => {
    expect(splitOf({ id: 'ord_1', passengers: 2 }, [{ orderIds: ['ord_2'] }])).toBeUndefined();
  });
});

describe('from when to when a trip goes', () => {
  const at = (minutes: number) => MORNING.from + minutes * MINUTE;
  const reading = (minutes: number) => ({ at: at(minutes), odometerKm: 0 });
  const car = { requestIds: ['req_1'] };
  const trip = (...orders: Parameters<typeof actualWindow>[1]) => actualWindow({ window: MORNING }, orders);

  it('is as asked for until its car left earlier, is extended or is back', () => {
    expect(trip()).toEqual(MORNING);
    expect(trip(car)).toEqual(MORNING);
    expect(trip({ ...car, departure: reading(-30) })).toEqual({ from: at(-30), to: MORNING.to });
    expect(trip({ ...car, departure: reading(5), extendedTo: at(300) })).toEqual({ ...MORNING, to: at(300) });
    const back = { ...car, departure: reading(-30), return: reading(-10), extendedTo: at(300) };
    expect(trip(back)).toEqual({ from: at(-30), to: at(-10) });
  });

  it('ends with the last of several cars, and on the way where that broke down', () => {
    const broken = { ...car, departure: reading(0), brokenOff: { at: at(20), place: '', reason: '' } };
    expect(trip(broken)).toEqual({ ...MORNING, to: at(20) });
    expect(trip(broken, car)).toEqual(MORNING);
  });

  it('is as asked for in a car that is shared, whose trip is not its own', () => {
    const shared = { requestIds: ['req_1', 'req_2'], departure: reading(-30), return: reading(400) };
    expect(trip(shared)).toEqual(MORNING);
  });
});
