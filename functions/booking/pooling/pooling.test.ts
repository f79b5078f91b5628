import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { HOUR, MINUTE } from '../../platform/time.ts';
import type { Stamp } from '../../platform/write.ts';
import { startApi } from '../../testing/api.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import { changeRequest, findOrder, findRequest } from '../records.ts';
import { recallOrder } from '../dispatch/trip-plan-acts.ts';
import { cancelVehicleRequest } from '../request/acts.ts';
import { answerPooling, poolingCandidates, proposePooling } from './acts.ts';
import { ridingTogether } from './agreed-acts.ts';
import { holdVehicle } from '../dispatch/hold-acts.ts';
import { dispatchPooling } from './dispatch-acts.ts';
import { dissolvePoolings } from './dissolve-acts.ts';
import { findPooling } from './records.ts';
import { poolingTexts } from './refusals.ts';
import {
  endOf,
  isBoundElsewhere,
  leavesPooling,
  leavesOwnCar,
  leftAt,
  leftBehind,
  poolable,
  poolingObstacles,
  poolingState,
  ridesAlone,
} from './rules.ts';
import type { Pooling } from './types.ts';

const later = (minutes: number) => ({ from: MORNING.from + minutes * MINUTE, to: MORNING.to + minutes * MINUTE });
type Change = Parameters<typeof approvedMany>[1][number];

describe('sharing a car', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const small = vehicleWith({ seats: 5 });
  const bus = vehicleWith({ seats: 19 });
  const driver = driverWith({ licenceClass: 'A1' });
  await settle(store, { vehicles: [small, bus], drivers: [driver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const requests = async (...changes: Change[]) =>
    approvedMany(
      store,
      changes.map((change) => ({ idempotencyKey: randomUUID(), ...change })),
    );
  const propose = (
    requestIds: readonly string[],
    who: keyof typeof people = 'dispatcher',
    key: string = randomUUID(),
  ) => proposePooling(as(who), { idempotencyKey: key, requestIds });
  const answer = (poolingId: string, requestId: string, accepted: boolean, now = NOW) =>
    answerPooling(as('clerk', now), { poolingId, requestId, accepted });
  /** What becomes of a request, and the room is told of it: twice, as a stream may. */
  const told = async (requestId: string, act: () => Promise<void>): Promise<void> => {
    const item = async () => certain(await store.get(items.REQUEST.key({ requestId })), 'request');
    const before = await item();
    await act();
    const after = await item();
    const change = { id: 'c', kind: 'REQUEST', before, after, stamp: after.stamp as Stamp } as const;
    await dissolvePoolings.run([change, change], store);
  };

  it('fits requests with one destination and time, however the destination is written', async () => {
    const policy = standardPolicies(NOW);
    const fits = async (change: Change) => {
      const [one, other] = await requests({ destination: '茶陵县 政府' }, { destination: '茶陵县政府', ...change });
      return one && other && poolable(one, other, policy);
    };
    expect(await fits({})).toBe(true);
    expect(await fits({ window: later(30) })).toBe(true);
    for (const change of [
      { window: later(31) },
      { destination: '炎陵县政府' },
      { driving: 'SELF_DRIVE' },
      { journey: 'ONE_WAY' },
      { purpose: 'LAW_ENFORCEMENT' },
      { priority: 'EMERGENCY' },
      { passengers: 48 },
    ] as const)
      expect(await fits(change), JSON.stringify(change)).toBe(false);
  });

  it('names what stands in the way of sharing, each by itself', async () => {
    const policy = standardPolicies(NOW);
    const against = async (...changes: Change[]) =>
      poolingObstacles(await requests(...changes.map((change) => ({ destination: '茶陵', ...change }))), policy);
    expect(await against({}, {}, {})).toEqual([]);
    for (const [change, obstacle] of [
      [{ destination: '炎陵' }, 'DESTINATION'],
      [{ window: later(31) }, 'TIME'],
      [{ purpose: 'LAW_ENFORCEMENT' }, 'PURPOSE'],
      [{ passengers: 48 }, 'PASSENGERS'],
      [{ journey: 'ONE_WAY' }, 'JOURNEY'],
      [{ driving: 'SELF_DRIVE' }, 'DRIVING'],
      [{ priority: 'EMERGENCY' }, 'EMERGENCY'],
    ] as const)
      expect(await against({}, change)).toEqual([obstacle]);
    // Neither two of three are too many people, nor too far apart, but all of them together.
    expect(await against({ passengers: 20 }, { passengers: 20 }, { passengers: 20 })).toEqual(['PASSENGERS']);
    expect(await against({}, { window: later(20) }, { window: later(-20) })).toEqual(['TIME']);
  });

  it('says of each obstacle what it is', async () => {
    const [one, other] = await requests({ destination: '茶陵' }, { destination: '炎陵', passengers: 48 });
    const asked = await propose([one?.id ?? '', other?.id ?? '']);
    const told = asked.ok
      ? []
      : asked.refusals.map(({ code, facts }) => poolingTexts[code as 'NOT_POOLABLE'].zh(facts));
    expect(told).toEqual(['目的地不同，不能拼车。', '合计 51 人，一辆车最多 50 人，不能拼车。']);
  });

  it('lists those that fit to the dispatcher of the centre, nearest first, none that is bound or of another centre', async () => {
    const destination = '攸县县政府';
    const [one, near, far, bound] = await requests(
      { destination },
      { destination, window: later(5) },
      { destination, window: later(20) },
      { destination, window: later(10) },
    );
    const [beside] = await requests({ destination, window: later(15) });
    value(await propose([bound?.id ?? '', beside?.id ?? '']));
    const found = await poolingCandidates(as('dispatcher'), one?.id ?? '');
    expect(found.map(({ id }) => id)).toEqual([near?.id, far?.id]);
    expect(await poolingCandidates(as('farDispatcher'), one?.id ?? '')).toEqual([]);
    expect(await poolingCandidates(as('dispatcher'), 'nonsense')).toEqual([]);
  });

  it('asks all sides, and is agreed once all have accepted', async () => {
    const [one, other] = await requests({ destination: '醴陵' }, { destination: '醴陵' });
    const ids = [one?.id ?? '', other?.id ?? ''];
    const key = randomUUID();
    const pooling = value(await propose(ids, 'dispatcher', key));
    expect(value(await propose(ids, 'dispatcher', key))).toEqual(pooling);
    expect(codesOf(await propose([...ids].reverse(), 'dispatcher', key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await findRequest(store, ids[0] ?? ''))?.poolingId).toBe(pooling.id);
    expect(poolingState(value(await answer(pooling.id, ids[0] ?? '', true)), NOW)).toBe('OPEN');
    expect(poolingState(value(await answer(pooling.id, ids[1] ?? '', true)), NOW)).toBe('AGREED');
    expect(codesOf(await answer(pooling.id, ids[1] ?? '', false))).toEqual(['ANSWERED_OTHERWISE']);
    expect(codesOf(await propose(ids))).toEqual(['POOLED_ALREADY']);
  });

  it('keeps both answers when both are given at the same moment', async () => {
    const [one, other] = await requests({ destination: '荷塘' }, { destination: '荷塘' });
    const pooling = value(await propose([one?.id ?? '', other?.id ?? '']));
    await Promise.all(pooling.requestIds.map((id) => answer(pooling.id, id, true)));
    expect(poolingState((await findPooling(store, pooling.id)) ?? pooling, NOW)).toBe('AGREED');
  });

  it('becomes one order for all sides once they agree, which goes on when one of them cancels', async () => {
    const window = later(24 * 60);
    const [one, other] = await requests(
      { destination: '炎陵', window, passengers: 3 },
      { destination: '炎陵', window },
    );
    const ids = [one?.id ?? '', other?.id ?? ''];
    const pooling = value(await propose(ids));
    const idempotencyKey = randomUUID();
    // What the dispatcher holds for one side is sent to all of them.
    const held = value(
      await holdVehicle(as('dispatcher'), { idempotencyKey, requestId: ids[0] ?? '', vehicleId: bus.id }),
    );
    const send = (vehicleId: string, holdId?: string) =>
      dispatchPooling(as('dispatcher'), {
        idempotencyKey,
        poolingId: pooling.id,
        vehicleId,
        driverId: driver.id,
        holdId,
      });
    expect(codesOf(await send(bus.id))).toEqual(['POOLING_NOT_AGREED']);
    for (const id of ids) value(await answer(pooling.id, id, true));
    expect(codesOf(await send(small.id))).toEqual(['SEATS_TOO_FEW']);
    expect(codesOf(await send(bus.id))).toEqual(['VEHICLE_TAKEN']);
    const order = value(await send(bus.id, held.id));
    expect(order).toMatchObject({
      requestIds: ids,
      source: 'PLATFORM_POOL',
      earlierSources: [{ source: 'OWN_UNIT', reasons: [{ code: 'NO_VEHICLES' }] }],
    });
    expect(value(await send(bus.id))).toEqual(order);
    for (const id of ids)
      expect(await findRequest(store, id)).toMatchObject({ state: 'DISPATCHED', orderIds: [order.id] });
    value(await cancelVehicleRequest(as('clerk'), { requestId: ids[0] ?? '', reason: '改期' }));
    expect(await findOrder(store, order.id)).toMatchObject({ state: 'DISPATCHED', requestIds: [ids[1]] });
  });

  it('is over when a side cancels or is rejected before one car was sent, and the other is free for another', async () => {
    const window = later(72 * 60);
    const [one, other, third] = await requests(
      { destination: '天元', window },
      { destination: '天元', window },
      { destination: '天元', window },
    );
    const ids = [one?.id ?? '', other?.id ?? ''];
    const pooling = value(await propose(ids));
    for (const id of ids) value(await answer(pooling.id, id, true));
    await told(ids[0] ?? '', async () => {
      value(await cancelVehicleRequest(as('clerk'), { requestId: ids[0] ?? '', reason: '改期' }));
    });
    const over = certain(await findPooling(store, pooling.id), 'pooling');
    expect(poolingState(over, NOW)).toBe('DISSOLVED');
    expect(over).toMatchObject({ dissolved: { cause: 'LEFT', requestId: ids[0] }, revision: 4 });
    expect(codesOf(await answer(pooling.id, ids[1] ?? '', false))).not.toEqual([]);
    value(await propose([ids[1] ?? '', third?.id ?? '']));
    expect(leavesPooling(one, { ...certain(one, 'request'), state: 'REJECTED' })).toBe(true);
    expect(leavesPooling(one, { ...certain(one, 'request'), state: 'DISPATCHED' })).toBe(false);
  });

  it('is over, too, when a side needs no car any more for what is left of its trip, and that ends as served so far', async () => {
    const [one, other] = await requests({ destination: '渌口区' }, { destination: '渌口区' });
    const ids = [one?.id ?? '', other?.id ?? ''];
    const { id: poolingId } = value(await propose(ids));
    for (const id of ids) value(await answer(poolingId, id, true));
    const asked = certain(await findRequest(store, ids[0] ?? ''), 'request');
    const broken = changeRequest(asked, { state: asked.state, brokenOffOrderIds: ['ord_broken'] });
    await store.commit([broken], { actor: 'test', useCase: 'test', at: NOW });
    await told(ids[0] ?? '', async () => {
      const ended = value(await cancelVehicleRequest(as('clerk'), { requestId: ids[0] ?? '', reason: '已改乘出租车' }));
      expect(ended.state).toBe('RETURNED');
    });
    const end = { cause: 'LEFT', requestId: ids[0], at: NOW };
    expect(endOf(certain(await findPooling(store, poolingId), 'pooling'))).toEqual(end);
    // So it is once it has a car again: the others go on in it.
    const sent = { ...asked, state: 'DISPATCHED' as const, orderIds: ['ord_1'] };
    const back = { ...sent, state: 'RETURNED' as const, orderIds: ['ord_broken'] };
    expect(leavesOwnCar(sent, back)).toBe(true);
    expect(leftBehind(sent, back, [{ ...sent, id: ids[1] ?? '' }])).toHaveLength(1);
  });

  it('is over, by whom, once one alone is left in the car that was sent to all; with two left they go on sharing it', async () => {
    const window = later(120 * 60);
    const sides = await requests(...[1, 2, 3].map(() => ({ destination: '攸县', window })));
    const ids = sides.map(({ id }) => id);
    const pooling = value(await propose(ids));
    for (const id of ids) value(await answer(pooling.id, id, true));
    const sent = { idempotencyKey: randomUUID(), poolingId: pooling.id, vehicleId: bus.id, driverId: driver.id };
    const order = value(await dispatchPooling(as('dispatcher'), sent));
    const cancel = async (requestId = ''): Promise<Pooling> => {
      await told(requestId, async () => {
        value(await cancelVehicleRequest(as('clerk'), { requestId, reason: '改期' }));
      });
      return certain(await findPooling(store, pooling.id), 'pooling');
    };
    const two = await cancel(ids[0]);
    expect([poolingState(two, NOW), two.left, leftAt(two, ids[0] ?? '')]).toEqual([
      'AGREED',
      [{ requestId: ids[0], at: NOW }],
      NOW,
    ]);
    // Those two may be asked to take in a third, though the first has left.
    expect(isBoundElsewhere(two, [ids[1] ?? '', ids[2] ?? ''], NOW)).toBe(true);
    expect(isBoundElsewhere(two, [ids[1] ?? '', ids[2] ?? '', 'req_other'], NOW)).toBe(false);
    // Their car is taken back: they wait as one trip again, and another is sent to both.
    const seen = certain(await findOrder(store, order.id), 'order');
    value(await recallOrder(as('dispatcher'), { orderId: seen.id, revision: seen.revision, reason: '车辆检修' }));
    const waiting = await Promise.all([ids[1], ids[2]].map(async (id) => findRequest(store, id ?? '')));
    const [first, second] = waiting.map((request) => certain(request, 'request'));
    const one = certain(first, 'request');
    expect((await ridingTogether(as('dispatcher'), [one]))(one)).toEqual([first, second]);
    const again = value(await dispatchPooling(as('dispatcher'), { ...sent, idempotencyKey: randomUUID() }));
    expect(again.requestIds).toEqual([ids[1], ids[2]]);
    expect(endOf(await cancel(ids[1]))).toEqual({ cause: 'LEFT_CAR', requestId: ids[1], at: NOW });
  });

  it('stays agreed where those who share a car lose it together, and is over where one loses a car of its own', async () => {
    const [one, other] = await requests({}, {});
    const sent = (orderId: string) => ({
      ...certain(other, 'request'),
      state: 'DISPATCHED' as const,
      orderIds: [orderId],
    });
    expect(leavesOwnCar(sent('ord_1'), certain(one, 'request'))).toBe(true);
    expect(leavesOwnCar(one, certain(one, 'request'))).toBe(false);
    expect(ridesAlone(['ord_1'], [sent('ord_2')])).toBe(true);
    expect(ridesAlone(['ord_1'], [sent('ord_1')])).toBe(false);
    expect(ridesAlone(['ord_1'], [certain(other, 'request')])).toBe(false);
  });

  it('is not dispatched when a side has changed its trip since, or by another centre', async () => {
    const window = later(48 * 60);
    const [one, other] = await requests({ destination: '渌口', window }, { destination: '渌口', window });
    const pooling = value(await propose([one?.id ?? '', other?.id ?? '']));
    for (const id of pooling.requestIds) value(await answer(pooling.id, id, true));
    const send = (who: keyof typeof people) =>
      dispatchPooling(as(who), {
        idempotencyKey: randomUUID(),
        poolingId: pooling.id,
        vehicleId: bus.id,
        driverId: driver.id,
      });
    expect(codesOf(await send('farDispatcher'))).toEqual(['POOLING_NOT_FOUND']);
    const latest = await findRequest(store, pooling.requestIds[0] ?? '');
    if (latest)
      await store.commit([changeRequest(latest, { state: latest.state, destination: '长沙' })], {
        actor: 'test',
        useCase: 'test',
        at: NOW,
      });
    expect(codesOf(await send('dispatcher'))).toEqual(['NOT_POOLABLE']);
  });

  it('is over when a side declines or stays silent, and the requests are free for another invitation', async () => {
    const [one, other] = await requests({ destination: '石峰' }, { destination: '石峰' });
    const ids = [one?.id ?? '', other?.id ?? ''];
    const declined = value(await propose(ids));
    value(await answer(declined.id, ids[0] ?? '', false));
    expect(codesOf(await answer(declined.id, ids[1] ?? '', true))).toEqual(['POOLING_OVER']);
    const silent = value(await propose(ids));
    expect(silent.answerBy).toBe(MORNING.from);
    expect(codesOf(await answer(silent.id, ids[0] ?? '', true, silent.answerBy))).toEqual(['POOLING_OVER']);
    expect(poolingState(silent, silent.answerBy)).toBe('LAPSED');
  });

  it('is refused for requests that are strange, gone, too few, twice or of another person', async () => {
    const [one, other, gone] = await requests(
      { destination: '芦淞' },
      { destination: '芦淞' },
      { destination: '芦淞' },
    );
    const ids = [one?.id ?? '', other?.id ?? ''];
    expect(codesOf(await propose([ids[0] ?? '']))).toEqual(['REQUESTS_INVALID']);
    expect(codesOf(await propose([ids[0] ?? '', ids[0] ?? '']))).toEqual(['REQUESTS_INVALID']);
    expect(codesOf(await propose([ids[0] ?? '', 'req_none']))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await propose(ids, 'farDispatcher'))).toEqual(['REQUEST_NOT_FOUND']);
    value(await cancelVehicleRequest(as('clerk'), { requestId: gone?.id ?? '', reason: '不用了' }));
    expect(codesOf(await propose([ids[0] ?? '', gone?.id ?? '']))).toContain('STATE_NOT_ALLOWED');
    const pooling = value(await propose(ids));
    const foreign = { poolingId: pooling.id, requestId: ids[0] ?? '', accepted: true };
    expect(codesOf(await answerPooling(as('colleague'), foreign))).toEqual(['POOLING_NOT_FOUND']);
    expect(codesOf(await answer('nonsense', ids[0] ?? '', true))).toEqual(['POOLING_NOT_FOUND']);
  });
});

describe('an invitation through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  await settle(api.store);

  it('shows each side what the other asks for, but not the request of another unit', async () => {
    const [one, other] = await approvedMany(api.store, [
      { idempotencyKey: randomUUID(), destination: '醴陵' },
      { idempotencyKey: randomUUID(), destination: '醴陵', window: { from: MORNING.from, to: MORNING.to - HOUR / 4 } },
    ]);
    const PROPOSE = `mutation ($input: ProposePoolingInput!) { proposePooling(input: $input) {
      pooling { id state sides { request { id } destination passengers accepted unit { id } } } userErrors { code } } }`;
    const input = { idempotencyKey: randomUUID(), requestIds: [one?.id, other?.id] };
    const { body } = await api.as(people.dispatcher.id).ask(PROPOSE, { input });
    expect(body.data.proposePooling).toMatchObject({
      pooling: { state: 'OPEN', sides: [{ request: { id: one?.id }, accepted: null }, { request: { id: other?.id } }] },
      userErrors: [],
    });
    const { pooling } = body.data.proposePooling as { pooling: { id: string } };
    const seen = await api
      .as(people.farDispatcher.id)
      .ask(`query ($id: ID!) { node(id: $id) { id } }`, { id: pooling.id });
    expect(seen.body.data.node).toBeNull();
    const mine = await api.as(people.clerk.id).ask(`{ myVehicleRequests(first: 5) { nodes { pooling { state } } } }`);
    expect(mine.body.data.myVehicleRequests).toMatchObject({ nodes: [{ pooling: { state: 'OPEN' } }, {}] });
  });
});
