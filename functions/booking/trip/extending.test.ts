import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { auditLedger } from '../../local/audit.ts';
import { userErrors } from '../../platform/result.ts';
import { DAY, HOUR, instantOf, MINUTE, toDateTime, type Instant } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { moveOrder } from '../dispatch/trip-plan-acts.ts';
import { standardPolicies } from '../policy.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { dispatchPooling } from '../pooling/dispatch-acts.ts';
import { findOrder } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import { declineExtension } from './decline-extension-acts.ts';
import { extendTrip } from './extend-acts.ts';
import { ownExtensionTo } from './extending.ts';

describe('how long a trip is made longer without asking', () => {
  const policy = standardPolicies(MORNING.from);
  const until = (...ends: string[]) =>
    ownExtensionTo(
      ends.map((end) => ({ window: { from: MORNING.from, to: instantOf(end) } })),
      policy,
    );

  it('is so many minutes beyond the end that was approved, not into another day', () => {
    expect(until('2026-11-24T12:00')).toBe(instantOf('2026-11-24T14:00'));
    expect(until('2026-11-26T12:00')).toBe(instantOf('2026-11-26T14:00'));
    expect(until('2026-11-24T23:00')).toBe(instantOf('2026-11-25T00:00'));
    expect(until('2026-11-25T00:00')).toBe(instantOf('2026-11-25T00:00'));
  });
  it('is not at all where several share the car', () => {
    expect(until('2026-11-24T12:00', '2026-11-24T12:30')).toBe(instantOf('2026-11-24T12:30'));
  });
});

describe('a trip that is to last longer than was approved', async () => {
  const api = await startApi({ now: NOW });
  const { store } = api;
  afterAll(() => api.stop());
  const driver = driverWith();
  await settle(store, { drivers: [driver] });
  const as = (who: keyof typeof people, now: Instant = NOW) => contextOf(store, people[who], now);
  let days = 0;
  const aDay = () => {
    const from = MORNING.from + (days += 1) * DAY;
    return { from, to: from + 3 * HOUR };
  };
  const newCar = async () => {
    const car = vehicleWith({ seats: 9 });
    await store.commit(registerVehicleWrites(car), { actor: 'system', useCase: 'test', at: NOW });
    return car;
  };
  const ready = async () => {
    const window = aDay();
    return { window, order: await dispatched(store, (await newCar()).id, driver.id, { window }) };
  };

  it('is extended by who rides or drives within the term only, counted from what was approved', async () => {
    const { window, order } = await ready();
    const input = { orderId: order.id, revision: order.revision };
    for (const who of ['clerk', 'driver'] as const) {
      const refused = await extendTrip(as(who), { ...input, to: window.to + 2 * HOUR + 15 * MINUTE });
      expect(codesOf(refused)).toEqual(['EXTENSION_NEEDS_DISPATCHER']);
      expect(userErrors(refused.ok ? [] : refused.refusals, refusalTexts, 'zh')).toMatchObject([
        {
          message: '自行延长最晚到 11-25 14:00；再晚由调度员决定，请写明原因。',
          rule: '用车人和驾驶员可自行延长到批准的结束时间后 2 小时，不跨日；再晚由调度员决定。',
          path: ['input', 'to'],
        },
      ]);
    }
    expect(await findOrder(store, order.id)).toEqual(order);
    const hour = value(await extendTrip(as('clerk'), { ...input, to: window.to + HOUR, reason: ' 会议延长 ' }));
    expect(hour.extension).toEqual({ by: people.clerk.id, at: NOW, reason: '会议延长' });
    // An hour and a quarter more would be within the term of what it has become, not of what was approved.
    const again = { ...input, revision: hour.revision, to: window.to + 2 * HOUR + 15 * MINUTE };
    expect(codesOf(await extendTrip(as('driver'), again))).toEqual(['EXTENSION_NEEDS_DISPATCHER']);
    expect(value(await extendTrip(as('driver'), { ...again, to: window.to + 2 * HOUR })).extension).toEqual({
      by: people.driver.id,
      at: NOW,
    });
  });

  it('is left to the dispatcher with a reason, stays as it is until then, and lasts as long as he says', async () => {
    const { window, order } = await ready();
    const to = window.to + 2 * DAY;
    const asking = { orderId: order.id, revision: order.revision, to, askDispatcher: true };
    const unsaid = await extendTrip(as('clerk'), asking);
    expect(unsaid).toMatchObject({ refusals: [{ code: 'TEXT_INVALID', path: ['input', 'reason'] }] });
    const asked = value(await extendTrip(as('clerk', NOW + MINUTE), { ...asking, reason: '现场勘查未完' }));
    expect(asked).toMatchObject({ window: order.window, extensionWanted: { to, taken: '', reason: '现场勘查未完' } });
    expect(asked.extension).toBeUndefined();

    // What stands in the way is no matter of a reason.
    const never = { ...asking, revision: asked.revision, to: window.to + 90 * DAY, reason: '现场勘查未完' };
    expect(codesOf(await extendTrip(as('clerk'), never))).toEqual(['WINDOW_INVALID']);

    const tiring = { ...never, to: window.to + 11 * HOUR };
    expect(codesOf(await extendTrip(as('clerk'), tiring))).toEqual(['DRIVER_HOURS_EXCEEDED']);

    const short = { orderId: order.id, revision: asked.revision, to: window.to + 6 * HOUR };
    expect(codesOf(await extendTrip(as('driver'), short))).toEqual(['EXTENSION_NEEDS_DISPATCHER']);
    const granted = value(await extendTrip(as('dispatcher', NOW + 2 * MINUTE), short));
    expect(granted).toMatchObject({
      extendedTo: short.to,
      extension: { by: people.dispatcher.id, at: NOW + 2 * MINUTE, reason: '现场勘查未完' },
    });
    expect(granted.extensionWanted).toBeUndefined();
    expect((await auditLedger(store, NOW)).differences).toEqual([]);

    await api.settle();
    const HISTORY = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest {
      arrangements { kind by { name } reason } } } }`;
    const { body } = await api.as(people.clerk.id).ask(HISTORY, { id: order.requestIds[0] });
    expect(body.data).toMatchObject({
      node: {
        arrangements: [
          { kind: 'DISPATCHED' },
          { kind: 'EXTENSION_WANTED', by: { name: people.clerk.name }, reason: '现场勘查未完' },
          { kind: 'EXTENDED', by: { name: people.dispatcher.name }, reason: '现场勘查未完' },
        ],
      },
    });
    // Moved by the desk, it is another trip: nobody has extended that.
    const later = { from: window.from + HOUR, to: window.to + HOUR };
    const moved = await moveOrder(as('dispatcher'), { orderId: order.id, revision: granted.revision, window: later });
    expect(value(moved)).not.toHaveProperty('extension');
  });

  it('tells whoever may extend it how far he may by himself, and the desk what is wanted and why', async () => {
    const { window, order } = await ready();
    const to = window.to + 5 * HOUR;
    const asking = { orderId: order.id, revision: order.revision, to, askDispatcher: true, reason: '会议延长' };
    value(await extendTrip(as('driver'), asking));
    const SEEN = `query ($id: ID!) { node(id: $id) { ... on DispatchOrder {
      ownExtensionTo extensionWantedTo extensionWantedReason extension { by { name } reason } } } }`;
    const seen = async (who: keyof typeof people) =>
      (await api.as(people[who].id).ask<{ node: object }>(SEEN, { id: order.id })).body.data.node;
    const wanted = { extensionWantedTo: '2026-11-27T17:00:00+08:00', extensionWantedReason: '会议延长' };
    const own = '2026-11-27T14:00:00+08:00';
    expect(await seen('clerk')).toEqual({ ...wanted, ownExtensionTo: own, extension: null });
    expect(await seen('driver')).toMatchObject({ ownExtensionTo: own });
    expect(await seen('dispatcher')).toEqual({ ...wanted, ownExtensionTo: null, extension: null });
  });

  it('is bound by the term for a dispatcher who asked for it, approved it or drives it himself: a colleague decides', async () => {
    const { window, order } = await ready();
    const atDesk = (who: 'clerk' | 'manager' | 'driver') =>
      contextOf(store, { ...people[who], unitId: units.centre.id, roles: [...people[who].roles, 'DISPATCHER'] });
    const far = { orderId: order.id, revision: order.revision, to: window.to + 5 * HOUR };
    for (const who of ['clerk', 'manager', 'driver'] as const)
      expect(codesOf(await extendTrip(atDesk(who), far))).toEqual(['EXTENSION_NEEDS_DISPATCHER']);
    const asked = value(await extendTrip(atDesk('clerk'), { ...far, askDispatcher: true, reason: '会议延长' }));
    const declining = { orderId: order.id, revision: asked.revision, reason: '该车另有任务' };
    for (const who of ['clerk', 'manager', 'driver'] as const)
      expect(codesOf(await declineExtension(atDesk(who), declining))).toEqual(['NOT_YOUR_ACT']);
    const hour = { ...far, revision: asked.revision, to: window.to + HOUR };
    const own = value(await extendTrip(atDesk('driver'), hour));
    expect(own.extendedTo).toBe(hour.to);
    expect(value(await extendTrip(as('dispatcher'), { ...far, revision: own.revision })).extendedTo).toBe(far.to);
  });

  it('for one of several who share the car is always for the dispatcher', async () => {
    const window = aDay();
    const wish = (minutes: number) => ({
      idempotencyKey: randomUUID(),
      destination: '醴陵',
      window: { from: window.from, to: window.to + minutes * MINUTE },
    });
    const requestIds = (await approvedMany(store, [wish(0), wish(30)])).map(({ id }) => id);
    const { id: poolingId } = value(
      await proposePooling(as('dispatcher'), { idempotencyKey: randomUUID(), requestIds }),
    );
    for (const requestId of requestIds)
      value(await answerPooling(as('clerk'), { poolingId, requestId, accepted: true }));
    const sending = { idempotencyKey: randomUUID(), poolingId, vehicleId: (await newCar()).id, driverId: driver.id };
    const order = value(await dispatchPooling(as('dispatcher'), sending));
    const input = { orderId: order.id, revision: order.revision, to: window.to + HOUR };
    for (const who of ['clerk', 'driver'] as const) {
      const refused = await extendTrip(as(who), input);
      expect(userErrors(refused.ok ? [] : refused.refusals, refusalTexts, 'zh')).toMatchObject([
        { code: 'EXTENSION_NEEDS_DISPATCHER', rule: '拼车的延长由调度员决定。' },
      ]);
    }
    const asked = value(await extendTrip(as('clerk'), { ...input, askDispatcher: true, reason: '会议延长' }));
    expect(asked).toMatchObject({ window: order.window, extensionWanted: { to: input.to } });
    const granted = await extendTrip(as('dispatcher'), { ...input, revision: asked.revision });
    expect(value(granted).extendedTo).toBe(input.to);
  });

  it('is declined by the desk with a reason, ends as before, and may be asked for anew', async () => {
    const { window, order } = await ready();
    const decline = (who: keyof typeof people, revision: number, reason = '该车另有任务', now = NOW + 2 * MINUTE) =>
      declineExtension(as(who, now), { orderId: order.id, revision, reason });
    expect(codesOf(await decline('dispatcher', order.revision))).toEqual(['NO_EXTENSION_WANTED']);
    const asking = { orderId: order.id, to: window.to + 5 * HOUR, askDispatcher: true, reason: '会议延长' };
    const asked = value(await extendTrip(as('clerk', NOW + MINUTE), { ...asking, revision: order.revision }));
    for (const who of ['clerk', 'driver', 'manager'] as const)
      expect(codesOf(await decline(who, asked.revision))).toEqual(['NOT_YOUR_ACT']);
    expect(codesOf(await decline('dispatcher', order.revision))).toEqual(['CHANGED_MEANWHILE']);
    expect(codesOf(await decline('dispatcher', asked.revision, ' 忙 '))).toEqual(['TEXT_INVALID']);

    const declined = value(await decline('dispatcher', asked.revision, ' 该车另有任务 '));
    const { extensionWanted: _, ...before } = asked;
    expect(declined).toEqual({
      ...before,
      revision: asked.revision + 1,
      extensionDeclined: { to: asking.to, by: people.dispatcher.id, at: NOW + 2 * MINUTE, reason: '该车另有任务' },
    });
    expect(value(await decline('dispatcher', asked.revision, '该车另有任务', NOW + HOUR))).toEqual(declined);

    await api.settle();
    const SEEN = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest {
      arrangements { kind until by { name } reason }
      orders { extensionWantedTo extensionDeclined { to by { name } reason } allowedActs } } } }`;
    const { body } = await api.as(people.clerk.id).ask(SEEN, { id: order.requestIds[0] });
    const told = { by: { name: people.dispatcher.name }, reason: '该车另有任务' };
    const to = toDateTime(asking.to);
    expect(body.data).toMatchObject({
      node: {
        arrangements: [
          { kind: 'DISPATCHED' },
          { kind: 'EXTENSION_WANTED', until: to },
          { kind: 'EXTENSION_DECLINED', until: to, ...told },
        ],
        orders: [{ extensionWantedTo: null, extensionDeclined: { to, ...told } }],
      },
    });

    const again = value(await extendTrip(as('clerk'), { ...asking, revision: declined.revision }));
    expect(again.extensionDeclined).toBeUndefined();
    value(await decline('dispatcher', again.revision));
    const shorter = { orderId: order.id, revision: again.revision + 1, to: window.to + HOUR };
    expect(value(await extendTrip(as('clerk'), shorter)).extensionDeclined).toBeUndefined();
  });

  it('stays wished for until later by who extends it within the term meanwhile; the desk, or that end, answers it', async () => {
    const { window, order } = await ready();
    const wish = { orderId: order.id, to: window.to + 90 * MINUTE, askDispatcher: true, reason: '会议延长' };
    const far = { ...wish, to: window.to + 5 * HOUR };
    const asked = value(await extendTrip(as('clerk'), { ...far, revision: order.revision }));
    const hour = { orderId: order.id, revision: asked.revision, to: window.to + HOUR };
    const longer = value(await extendTrip(as('driver'), hour));
    expect(longer).toMatchObject({ extendedTo: hour.to, extensionWanted: asked.extensionWanted });
    const granted = value(await extendTrip(as('dispatcher'), { ...hour, revision: longer.revision, to: wish.to }));
    expect(granted.extensionWanted).toBeUndefined();
  });
});
