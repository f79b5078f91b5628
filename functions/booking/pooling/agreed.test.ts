import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import type { Person } from '../../organisation/types.ts';
import type { Result } from '../../platform/result.ts';
import { DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { partnerItem } from '../../rental/records.ts';
import { partnerWith } from '../../testing/rental.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { dispatchMarketRental } from '../dispatch/hire-acts.ts';
import { dispatchBoard } from '../dispatch/board-acts.ts';
import { holdVehicle } from '../dispatch/hold-acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { assignmentOptions, suggestAssignments } from '../dispatch/suggest-acts.ts';
import { mergeOrders } from '../dispatch/trip-plan-acts.ts';
import { findOrder, findRequest } from '../records.ts';
import { changeVehicleRequest, vehicleRequestChange } from '../request/change-acts.ts';
import type { DispatchOrder } from '../types.ts';
import { answerPooling, proposePooling, withdrawPooling } from './acts.ts';
import { dispatchPooling } from './dispatch-acts.ts';
import { findPooling } from './records.ts';
import { poolingState } from './rules.ts';

describe('requests of which all sides agreed to share a car', async () => {
  const api = await startApi({ now: NOW });
  const { store } = api;
  afterAll(() => api.stop());
  const small = vehicleWith({ seats: 5 });
  const bus = vehicleWith({ seats: 19 });
  const driver = driverWith({ licenceClass: 'A1' });
  await settle(store, { vehicles: [small, bus], drivers: [driver] });
  const ctx = () => contextOf(store, people.dispatcher, NOW);
  let days = 0;
  /** Two for three passengers each, on a day of their own: a small car could take either, but not both. */
  const agreed = async (by: Person = people.clerk) => {
    const from = MORNING.from + (days += 1) * DAY;
    const window = { from, to: from + 3_600_000 };
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '醴陵', window, passengers: 3 });
    const made = await approvedMany(store, [wish(), { ...wish(), by }]);
    const ids = made.map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: ids };
    const { id: poolingId } = value(await proposePooling(ctx(), asked));
    for (const [index, who] of [people.clerk, by].entries()) {
      const answer = { poolingId, requestId: ids[index] ?? '', accepted: true };
      value(await answerPooling(contextOf(store, who, NOW), answer));
    }
    const date = new Date(from + 8 * 3_600_000).toISOString().slice(0, 10);
    return { poolingId, date, one: ids[0] ?? '', other: ids[1] ?? '' };
  };
  const alone = (requestId: string, isAlone?: boolean) =>
    dispatchVehicle(ctx(), {
      idempotencyKey: randomUUID(),
      requestId,
      vehicleId: small.id,
      driverId: driver.id,
      ...(isAlone === undefined ? {} : { alone: isAlone }),
    });
  /** The dispatcher, before whose first write somebody else is done with his act. */
  const overtakenBy = (act: () => Promise<Result<unknown>>) => {
    let isFirst = true;
    const commit = async (...given: Parameters<typeof store.commit>) => {
      if (isFirst) {
        isFirst = false;
        value(await act());
      }
      return store.commit(...given);
    };
    return { ...ctx(), store: { ...store, commit } };
  };

  it('wait as one, and only what takes all of them is proposed and offered', async () => {
    const { one, other, date } = await agreed();
    const board = await dispatchBoard(ctx(), date, null);
    const waiting = board?.waiting.filter(({ id }) => id === one || id === other) ?? [];
    expect(waiting).toHaveLength(1);
    const [suggestion, ...more] = await suggestAssignments(ctx(), { date });
    expect(more).toEqual([]);
    expect(suggestion?.vehicle.id).toBe(bus.id);
    for (const requestId of [one, other]) {
      const offers = (await assignmentOptions(ctx(), { requestId }))?.vehicles ?? [];
      expect(offers.filter(({ available }) => available).map(({ vehicle }) => vehicle.id)).toEqual([bus.id]);
      const single = (await assignmentOptions(ctx(), { requestId, alone: true }))?.vehicles ?? [];
      expect(single.filter(({ available }) => available)).toHaveLength(2);
    }
  });

  it('are not sent one by one, whatever the way, but together', async () => {
    const { poolingId, one, other } = await agreed();
    expect(codesOf(await alone(one))).toEqual(['POOLING_AGREED']);
    expect(codesOf(await alone(other, false))).toEqual(['POOLING_AGREED']);
    const cars = [
      { vehicleId: small.id, driverId: driver.id, passengers: 2 },
      { vehicleId: bus.id, driverId: driver.id, passengers: 1 },
    ];
    const split = { idempotencyKey: randomUUID(), requestId: one, cars };
    expect(codesOf(await splitRequest(ctx(), split))).toContain('POOLING_AGREED');
    const together = { idempotencyKey: randomUUID(), poolingId, vehicleId: bus.id, driverId: driver.id };
    expect(value(await dispatchPooling(ctx(), together)).requestIds).toEqual([one, other]);
  });

  it('are held a car for all of them, over the time of all: nobody takes it before the last is back', async () => {
    const from = MORNING.from + 90 * DAY;
    const wish = (minutes: number) => {
      const window = { from: from + minutes * MINUTE, to: from + HOUR + minutes * MINUTE };
      return { idempotencyKey: randomUUID(), destination: '荷塘', window, passengers: 3 };
    };
    const [one = '', other = ''] = (await approvedMany(store, [wish(0), wish(30)])).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
    const { id: poolingId } = value(await proposePooling(ctx(), asked));
    const clerk = contextOf(store, people.clerk, NOW);
    for (const requestId of [one, other]) value(await answerPooling(clerk, { poolingId, requestId, accepted: true }));
    const naming = (requestId: string, vehicleId: string) =>
      ({ idempotencyKey: randomUUID(), requestId, vehicleId, driverId: driver.id }) as const;
    expect(codesOf(await holdVehicle(ctx(), naming(one, small.id)))).toEqual(['SEATS_TOO_FEW']);
    const held = value(await holdVehicle(ctx(), naming(one, bus.id)));
    expect(held.window).toEqual({ from, to: from + HOUR + 30 * MINUTE });
    const own = value(await holdVehicle(ctx(), { ...naming(one, small.id), holdId: held.id, alone: true }));
    expect(own.window).toEqual({ from, to: from + HOUR });
    const again = value(await holdVehicle(ctx(), { ...naming(one, bus.id), holdId: own.id }));
    expect(again.window).toEqual(held.window);
    const together = { ...{ idempotencyKey: randomUUID(), poolingId, holdId: again.id }, vehicleId: bus.id };
    value(await dispatchPooling(ctx(), { ...together, driverId: driver.id }));
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('are sent apart when the dispatcher says so: what was agreed is over, and the other waits by itself', async () => {
    const { poolingId, one, other, date } = await agreed();
    value(await alone(one, true));
    expect((await findPooling(store, poolingId))?.dissolved).toMatchObject({ cause: 'SENT_ALONE', requestId: one });
    expect(await findRequest(store, other)).toMatchObject({ state: 'APPROVED' });
    expect((await dispatchBoard(ctx(), date, null))?.waiting.map(({ id }) => id)).toContain(other);
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  });

  it('are sent together no more once one of them has changed its trip: the others agreed to another', async () => {
    const { poolingId, one } = await agreed();
    const change = async (input: object): Promise<void> => {
      value(await changeVehicleRequest(contextOf(store, people.clerk, NOW), { requestId: one, ...input }));
      await api.settle();
    };
    await change({ luggage: 2 });
    expect(poolingState((await findPooling(store, poolingId)) ?? expect.fail(), NOW)).toBe('AGREED');
    await change({ passengers: 4 });
    expect(await findPooling(store, poolingId)).toMatchObject({ dissolved: { cause: 'CHANGED', requestId: one } });
  });

  it.each([{ pickUp: '攸县人民政府北门' }, { journey: 'ONE_WAY' as const }, { driving: 'SELF_DRIVE' as const }])(
    'are one trip no more from the moment on in which one of them is by another place, way or driver: %o',
    async (given) => {
      const { poolingId, one, other } = await agreed(people.neighbour);
      const clerk = contextOf(store, people.clerk, NOW);
      expect(await vehicleRequestChange(clerk, { requestId: one, ...given })).toMatchObject({ endsPooling: true });
      value(await changeVehicleRequest(clerk, { requestId: one, ...given }));
      const together = { idempotencyKey: randomUUID(), poolingId, vehicleId: bus.id, driverId: driver.id };
      expect(codesOf(await dispatchPooling(ctx(), together))).toEqual(['POOLING_NOT_AGREED']);
      const dissolved = { cause: 'CHANGED', requestId: one, at: NOW };
      expect(await findPooling(store, poolingId)).toMatchObject({ dissolved });
      await api.settle();
      const asks = '{ myNotices(first: 100) { nodes { kind request { id } } } }';
      const { body } = await api.as(people.neighbour.id).ask<{ myNotices: { nodes: unknown[] } }>(asks);
      expect(body.data.myNotices.nodes).toContainEqual({ kind: 'POOLING_DISSOLVED', request: { id: other } });
      value(await alone(other));
    },
  );

  it('stay so whatever of them the others were not shown, and where fewer ride', async () => {
    const { poolingId, one } = await agreed();
    const clerk = contextOf(store, people.clerk, NOW);
    const harmless = { requestId: one, telephone: '13900000000', luggage: 3, passengers: 2, distanceKm: null };
    expect(await vehicleRequestChange(clerk, harmless)).toMatchObject({ endsPooling: false, refusals: [] });
    value(await changeVehicleRequest(clerk, harmless));
    await api.settle();
    expect(poolingState((await findPooling(store, poolingId)) ?? expect.fail(), NOW)).toBe('AGREED');
  });

  it('are asked no more about a trip that has become another, also where the other answers at that moment', async () => {
    const from = MORNING.from + 42 * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '淦田', window: { from, to: from + HOUR } });
    const [one = '', other = ''] = (await approvedMany(store, [wish(), wish()])).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
    const { id: poolingId } = value(await proposePooling(ctx(), asked));
    const clerk = contextOf(store, people.clerk, NOW);
    const answers = () => answerPooling(clerk, { poolingId, requestId: other, accepted: true });
    const late = { ...clerk, store: overtakenBy(answers).store };
    value(await changeVehicleRequest(late, { requestId: one, pickUp: '北门' }));
    const over = { answers: { [other]: { accepted: true } }, dissolved: { cause: 'CHANGED', requestId: one } };
    expect(await findPooling(store, poolingId)).toMatchObject(over);
  });

  it('are merged no more once more people ride in one of their cars, unless it is one car already', async () => {
    const neighbour = contextOf(store, people.neighbour, NOW);
    const [taxi, colleague] = [vehicleWith({ seats: 5 }), driverWith()];
    await settle(store, { vehicles: [taxi], drivers: [colleague] });
    const from = MORNING.from + 95 * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '石峰', window: { from, to: from + HOUR } });
    const [one = '', other = ''] = (
      await approvedMany(store, [
        { ...wish(), passengers: 3 },
        { ...wish(), by: people.neighbour, passengers: 1 },
      ])
    ).map(({ id }) => id);
    const send = async (requestId: string, vehicleId: string, driverId: string): Promise<DispatchOrder> =>
      value(await dispatchVehicle(ctx(), { idempotencyKey: randomUUID(), requestId, vehicleId, driverId }));
    const [into, out] = [await send(one, bus.id, driver.id), await send(other, taxi.id, colleague.id)];
    const agree = async (): Promise<string> => {
      const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
      const { id: poolingId } = value(await proposePooling(ctx(), asked));
      value(await answerPooling(contextOf(store, people.clerk, NOW), { poolingId, requestId: one, accepted: true }));
      value(await answerPooling(neighbour, { poolingId, requestId: other, accepted: true }));
      return poolingId;
    };
    const ride = async (passengers: number): Promise<void> => {
      value(await changeVehicleRequest(neighbour, { requestId: other, passengers }));
      await api.settle();
    };
    const seen = async ({ id: orderId }: DispatchOrder) => ({
      orderId,
      revision: (await findOrder(store, orderId))?.revision ?? 0,
    });
    const first = await agree();
    await ride(2);
    expect(await findPooling(store, first)).toMatchObject({ dissolved: { requestId: other } });
    const merge = async () => mergeOrders(ctx(), { into: await seen(into), from: await seen(out) });
    expect(codesOf(await merge())).toEqual(['SIDES_NOT_ASKED']);
    const second = await agree();
    value(await merge());
    await api.settle();
    await ride(3);
    expect(poolingState((await findPooling(store, second)) ?? expect.fail(), NOW)).toBe('AGREED');
  });

  it('are not hired a car for one side: an invitation that is open ends with it, and nobody agrees any more', async () => {
    const partner = partnerWith('租赁', ['MARKET_RENTAL']);
    await store.commit([{ put: partnerItem(partner) }], { actor: 'system', useCase: 'test', at: NOW });
    const hire = (requestId: string) =>
      dispatchMarketRental(ctx(), {
        ...{ idempotencyKey: randomUUID(), requestId, partnerId: partner.id, plateNumber: '湘BK2345' },
        ...{ model: '别克 GL8', seats: 7, driverName: '吴师傅', driverTelephone: '13912345678', costFen: 68_000 },
        declinedSources: [{ source: 'PLATFORM_POOL', reason: '留作应急' }],
      });
    expect(codesOf(await hire((await agreed()).one))).toEqual(['POOLING_AGREED']);
    const from = MORNING.from + 50 * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '攸县', window: { from, to: from + 3_600_000 } });
    const [one = '', other = ''] = (await approvedMany(store, [wish(), wish()])).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
    const { id: poolingId } = value(await proposePooling(ctx(), asked));
    const clerk = contextOf(store, people.clerk, NOW);
    value(await answerPooling(clerk, { poolingId, requestId: one, accepted: true }));
    value(await hire(one));
    const answer = await answerPooling(clerk, { poolingId, requestId: other, accepted: true });
    expect(codesOf(answer)).toEqual(['POOLING_OVER']);
  });

  it('each read of the vehicles of their own unit', async () => {
    const from = MORNING.from + 80 * DAY;
    const wish = { destination: '云龙', window: { from, to: from + 3_600_000 } };
    const [one = '', other = ''] = (
      await approvedMany(store, [
        { ...wish, idempotencyKey: randomUUID() },
        { ...wish, idempotencyKey: randomUUID(), by: people.neighbour },
      ])
    ).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
    const { id: poolingId } = value(await proposePooling(ctx(), asked));
    for (const [who, requestId] of [
      ['clerk', one],
      ['neighbour', other],
    ] as const)
      value(await answerPooling(contextOf(store, people[who], NOW), { poolingId, requestId, accepted: true }));
    const together = { idempotencyKey: randomUUID(), poolingId, vehicleId: bus.id, driverId: driver.id };
    const order = value(await dispatchPooling(ctx(), together));
    expect(order.earlierSources?.map(({ unitId }) => unitId)).toEqual([people.clerk.unitId, people.neighbour.unitId]);
    const readBy = async (who: 'clerk' | 'neighbour'): Promise<unknown> => {
      const asks = `query ($id: ID!) { node(id: $id) { ... on DispatchOrder { earlierSources { unit { id } } } } }`;
      const { body } = await api.as(people[who].id).ask<{ node: unknown }>(asks, { id: order.id });
      return body.data.node;
    };
    expect(await readBy('neighbour')).toEqual({ earlierSources: [{ unit: { id: people.neighbour.unitId } }] });
    expect(await readBy('clerk')).toEqual({ earlierSources: [{ unit: { id: people.clerk.unitId } }] });
  });

  it('are asked no more once one side has got a car of its own', async () => {
    const from = MORNING.from + 60 * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '茶陵', window: { from, to: from + 3_600_000 } });
    const [one = '', other = ''] = (await approvedMany(store, [wish(), wish()])).map(({ id }) => id);
    const { id: poolingId } = value(
      await proposePooling(ctx(), { idempotencyKey: randomUUID(), requestIds: [one, other] }),
    );
    const clerk = contextOf(store, people.clerk, NOW);
    value(await answerPooling(clerk, { poolingId, requestId: other, accepted: true }));
    value(await alone(one));
    expect(await findPooling(store, poolingId)).toMatchObject({ dissolved: { requestId: one } });
  });

  it('are asked no more once the dispatcher has withdrawn what is open; what is agreed stands', async () => {
    const from = MORNING.from + 70 * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '渌口', window: { from, to: from + 3_600_000 } });
    const [one = '', other = ''] = (await approvedMany(store, [wish(), wish()])).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
    const { id } = value(await proposePooling(ctx(), asked));
    const clerk = contextOf(store, people.clerk, NOW);
    expect(codesOf(await withdrawPooling(contextOf(store, people.farDispatcher, NOW), id))).toEqual([
      'POOLING_NOT_FOUND',
    ]);
    expect(poolingState(value(await withdrawPooling(ctx(), id)), NOW)).toBe('DISSOLVED');
    value(await withdrawPooling(ctx(), id));
    expect(codesOf(await answerPooling(clerk, { poolingId: id, requestId: one, accepted: true }))).toEqual([
      'POOLING_OVER',
    ]);
    value(await proposePooling(ctx(), { ...asked, idempotencyKey: randomUUID() }));
    expect(codesOf(await withdrawPooling(ctx(), (await agreed()).poolingId))).toEqual(['POOLING_OVER']);
  });

  it('are not sent apart by somebody who saw them before the last of them agreed', async () => {
    const from = MORNING.from + 40 * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '炎陵', window: { from, to: from + 3_600_000 } });
    const [one = '', other = ''] = (await approvedMany(store, [wish(), wish()])).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
    const { id: poolingId } = value(await proposePooling(ctx(), asked));
    const clerk = contextOf(store, people.clerk, NOW);
    value(await answerPooling(clerk, { poolingId, requestId: one, accepted: true }));
    const wanted = { idempotencyKey: randomUUID(), requestId: one, vehicleId: small.id, driverId: driver.id };
    const late = overtakenBy(() => answerPooling(clerk, { poolingId, requestId: other, accepted: true }));
    expect(codesOf(await dispatchVehicle(late, wanted))).toEqual(['TRY_AGAIN']);
    expect(codesOf(await dispatchVehicle(ctx(), wanted))).toEqual(['POOLING_AGREED']);
  });

  it('are not sent past an invitation of the same moment, which ends with what is sent then', async () => {
    const from = MORNING.from + 41 * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '荷塘', window: { from, to: from + 3_600_000 } });
    const [one = '', other = ''] = (await approvedMany(store, [wish(), wish()])).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestIds: [one, other] };
    const wanted = { idempotencyKey: randomUUID(), requestId: one, vehicleId: small.id, driverId: driver.id };
    const late = overtakenBy(() => proposePooling(ctx(), asked));
    expect(codesOf(await dispatchVehicle(late, wanted))).toEqual(['TRY_AGAIN']);
    value(await dispatchVehicle(ctx(), wanted));
    const { poolingId = '' } = (await findRequest(store, one)) ?? {};
    expect(await findPooling(store, poolingId)).toMatchObject({ dissolved: { cause: 'SENT_ALONE', requestId: one } });
  });
});
