import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { driverItem, registerVehicleWrites } from '../../fleet/records.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { actorIn } from '../acts.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { standardPolicies } from '../policy.ts';
import { findOrder, findRequest } from '../records.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import { approveEmergency, dispatchEmergency } from './acts.ts';
import { standDownEmergency } from './ending-acts.ts';
import { fillUpEmergency } from './filling-up-acts.ts';
import { emergencies, emergenciesToApprove } from './list-acts.ts';
import { raiseEmergency } from './raising-acts.ts';
import { findEmergency } from './records.ts';
import { fillUpRefusals } from './rules.ts';
import type { Emergency } from './types.ts';
import { leftOf } from './waves.ts';

const authority = {
  id: derivedId('person', 'filling up authority'),
  subject: 'sub-filling-up-authority',
  name: 'authority',
  unitId: units.bureau.id,
  roles: ['AUTHORITY'],
  jurisdiction: '430200',
} as const;
/** Another dispatcher of the same centre. */
const colleague = { ...people.dispatcher, id: derivedId('person', 'filling up colleague'), subject: 'sub-colleague' };

describe('an emergency that is sent to more than once', () => {
  let store: Store;
  const stores: Store[] = [];
  afterAll(() => {
    for (const one of stores) one.close();
  });
  beforeEach(async () => {
    store = await freshStore();
    stores.push(store);
    await settle(store);
    await add([authority, colleague].map((put) => ({ put: personItem(put) })));
  });
  const add = async (writes: Parameters<Store['commit']>[0]) => {
    for (let i = 0; i < writes.length; i += 100)
      await store.commit(writes.slice(i, i + 100), { actor: 'system', useCase: 'test', at: NOW });
  };
  const fleet = async (vehicles: readonly Vehicle[], drivers: readonly Driver[] = []) => {
    await add([...vehicles.flatMap(registerVehicleWrites), ...drivers.map((driver) => ({ put: driverItem(driver) }))]);
    return vehicles.map(({ id }) => id);
  };
  const some = (count: number) =>
    fleet(
      Array.from({ length: count }, () => vehicleWith()),
      crew(count),
    );
  const crew = (count: number) => Array.from({ length: count }, () => driverWith());
  const as = (who: Parameters<typeof contextOf>[1], now = NOW, through = store) => contextOf(through, who, now);
  const withDriver = (count: number) => [{ count, driving: 'WITH_DRIVER' as const }];
  const sent = async (count: number, change: Partial<Parameters<typeof dispatchEmergency>[1]> = {}) =>
    value(
      await dispatchEmergency(as(people.dispatcher), {
        idempotencyKey: randomUUID(),
        ...{ type: 'FLOOD', level: 'LEVEL_II', place: '渌江大堤', window: MORNING, needs: withDriver(count) },
        ...{ reason: '防汛抢险', telephone: '13800000000', displaces: true, requestedBy: people.manager.id },
        ...change,
      }),
    );
  const fillUp = ({ id: emergencyId }: Emergency, who: Parameters<typeof contextOf>[1] = colleague, now = NOW + HOUR) =>
    fillUpEmergency(as(who, now), { emergencyId });
  const raise = (
    { id: emergencyId }: Pick<Emergency, 'id'>,
    change: object = {},
    who: Parameters<typeof contextOf>[1] = colleague,
    now = NOW + HOUR,
  ) =>
    raiseEmergency(as(who, now), {
      ...{ idempotencyKey: randomUUID(), emergencyId, needs: withDriver(1), reason: '水位上涨' },
      ...change,
    });
  const decide = (emergencyId: string, approved: boolean, who: Parameters<typeof contextOf>[1] = authority) =>
    approveEmergency(as(who, NOW + 2 * HOUR), { emergencyId, approved, comment: '意见如此' });
  const vehicleIds = ({ assignments }: Emergency) => assignments.map(({ vehicleId }) => vehicleId);
  const ordersOf = ({ assignments }: Emergency) =>
    Promise.all(assignments.map(async ({ orderId }) => await findOrder(store, orderId)));

  describe('is filled up', () => {
    it('with what it lacks, once that is there: the same choosing, by whoever may call, under the approval it has', async () => {
      const [first] = await some(1);
      const event = await sent(3);
      value(await decide(event.id, true));
      const [routine, bus] = await fleet(
        [vehicleWith(), vehicleWith({ state: 'MAINTENANCE' })],
        [driverWith(), driverWith()],
      );
      const lost = await dispatched(store, routine ?? '');
      const filled = value(await fillUp(event));
      expect(vehicleIds(filled)).toEqual([first, routine]);
      expect(filled.assignments.map(({ wave }) => wave)).toEqual([undefined, 2]);
      expect(filled).toMatchObject({
        state: 'DISPATCHED',
        needs: event.needs,
        approval: { approved: true },
        waves: [{ at: NOW + HOUR, by: colleague.id }],
        displacements: [{ wave: 2, requestId: lost.requestIds[0], orderId: lost.id }],
      });
      expect(await findEmergency(store, event.id)).toEqual(filled);
      const [, order] = await ordersOf(filled);
      expect(order).toMatchObject({
        ...{ state: 'DISPATCHED', emergencyId: event.id, dispatcherId: colleague.id, dispatchedAt: NOW + HOUR },
      });
      expect(await findRequest(store, order?.requestIds[0] ?? '')).toMatchObject({
        ...{ requesterId: people.manager.id, priority: 'EMERGENCY', reason: '防汛抢险' },
      });
      expect(await findRequest(store, lost.requestIds[0] ?? '')).toMatchObject({ state: 'APPROVED', orderIds: [] });
      expect(vehicleIds(filled)).not.toContain(bus);
    });

    it('never beyond what was called for, and repeated sends nothing more', async () => {
      await some(1);
      const event = await sent(2);
      await some(3);
      const filled = value(await fillUp(event));
      expect(filled.assignments).toHaveLength(2);
      expect(value(await fillUp(event))).toEqual(filled);
      expect(value(await fillUp(event, people.dispatcher, NOW + 2 * HOUR))).toEqual(filled);
    });

    it('kind by kind, and as often as more come free, also with one that came back', async () => {
      const [car] = await fleet([vehicleWith()], crew(1));
      const window = { from: NOW, to: MORNING.to };
      const event = await sent(2, { window });
      const trip = { orderId: event.assignments[0]?.orderId ?? '', odometerKm: 40_000 };
      value(await recordDeparture(as(people.driver, NOW + MINUTE), trip));
      const nothing = value(await fillUp(event, colleague, NOW + 10 * MINUTE));
      expect(nothing.assignments).toHaveLength(1);
      value(await recordReturn(as(people.driver, NOW + 30 * MINUTE), { ...trip, odometerKm: 40_020 }));
      const again = value(await fillUp(event, colleague, NOW + HOUR));
      expect(vehicleIds(again)).toEqual([car, car]);
      expect(again.assignments.map(({ wave }) => wave)).toEqual([undefined, 3]);
      const [, order] = await ordersOf(again);
      // For what is left of the event: what has passed of it is no reason against what is free since.
      expect((await findRequest(store, order?.requestIds[0] ?? ''))?.window).toEqual(leftOf(window, NOW + HOUR));
      expect(order?.window.from).toBeGreaterThan(NOW);
    });

    it('by one of two who press at once, and nothing is sent twice', async () => {
      await some(2);
      const event = await sent(12);
      await some(20);
      const both = await Promise.all([fillUp(event), fillUp(event, people.dispatcher), fillUp(event)]);
      const codes = both.flatMap(codesOf);
      expect(new Set(codes)).toEqual(new Set(codes.length > 0 ? ['TRY_AGAIN'] : []));
      expect(both.some(({ ok }) => ok)).toBe(true);
      const filled = value(await fillUp(event));
      expect(new Set(vehicleIds(filled)).size).toBe(12);
      expect(filled.assignments).toHaveLength(12);
    });

    it('at the same moment as another event, without a vehicle that goes to both', async () => {
      const [one, other] = [await sent(8), await sent(8)];
      const vehicles = await some(10);
      const filled = (await Promise.all([fillUp(one), fillUp(other)])).map((outcome) => value(outcome));
      const ids = filled.flatMap(vehicleIds);
      expect(ids).toHaveLength(10);
      expect(new Set(ids)).toEqual(new Set(vehicles));
    });

    it('on from where it was interrupted, by whoever presses again, and so is a call', async () => {
      await some(1);
      const event = await sent(2);
      await some(1);
      const lost: Store = {
        ...store,
        commit: (writes, stamp) => {
          const [write] = writes;
          const closes = write && 'put' in write && write.put.kind === 'EMERGENCY' && write.put.state === 'DISPATCHED';
          if (closes) throw new Error('connection lost');
          return store.commit(writes, stamp);
        },
      };
      const through = as(colleague, NOW + HOUR, lost);
      await expect(fillUpEmergency(through, { emergencyId: event.id })).rejects.toThrow('connection lost');
      expect(codesOf(await fillUp(event, people.dispatcher, NOW + HOUR + 1))).toEqual(['TRY_AGAIN']);
      const filled = value(await fillUp(event, people.dispatcher, NOW + HOUR + 2 * MINUTE));
      expect(filled.waves).toHaveLength(1);
      expect(new Set(vehicleIds(filled)).size).toBe(2);
      expect(filled.state).toBe('DISPATCHED');
    });

    it('not once it is over, when too little of it is left, by who called for it, or by another centre', async () => {
      const event = await sent(1);
      expect(codesOf(await fillUp(event, people.farDispatcher))).toEqual(['EMERGENCY_NOT_FOUND']);
      expect(codesOf(await fillUp(event, colleague, MORNING.to))).toEqual(['WINDOW_PAST']);
      const window = leftOf(event.window, MORNING.to - MINUTE);
      const policy = { ...standardPolicies(NOW), shortestTripMinutes: 30 };
      const late = fillUpRefusals(event, window, actorIn(as(colleague)), MORNING.to - MINUTE, policy);
      expect(late.map(({ code }) => code)).toEqual(['WINDOW_INVALID']);
      const own = await sent(1, { requestedBy: colleague.id });
      expect(codesOf(await fillUp(own))).toEqual(['SAME_PERSON']);
      value(await standDownEmergency(as(people.dispatcher), { emergencyId: event.id, reason: '险情解除' }));
      expect(codesOf(await fillUp(event))).toEqual(['STATE_NOT_ALLOWED']);
    });

    it('and not approved by whoever filled it up; refused, all that has not departed comes back', async () => {
      const [first] = await some(1);
      const event = await sent(2);
      const [second] = await some(1);
      const both = { ...authority, id: colleague.id };
      const filled = value(await fillUp(event));
      expect(codesOf(await decide(event.id, true, both))).toEqual(['SAME_PERSON']);
      expect(vehicleIds(filled)).toEqual([first, second]);
      value(await decide(event.id, false));
      expect((await ordersOf(filled)).map((order) => order?.state)).toEqual(['CANCELLED', 'CANCELLED']);
    });

    it('and gives back once it is over what somebody lost to it last, who had got another car in between', async () => {
      const [driver, second] = crew(2);
      const [one] = await fleet([vehicleWith()], driver ? [driver] : []);
      const lost = await dispatched(store, one ?? '', driver?.id);
      const requestId = lost.requestIds[0] ?? '';
      const event = await sent(2);
      const [other] = await fleet([vehicleWith({ energy: 'DIESEL' })], second ? [second] : []);
      const sending = { idempotencyKey: randomUUID(), requestId, vehicleId: other ?? '', driverId: second?.id };
      const again = value(await dispatchVehicle(as(people.dispatcher, NOW + MINUTE), sending));
      const filled = value(await fillUp(event));
      expect(filled.displacements).toEqual([
        { requestId, orderId: lost.id },
        { wave: 2, requestId, orderId: again.id },
      ]);
      value(
        await standDownEmergency(as(people.dispatcher, NOW + 2 * HOUR), { emergencyId: event.id, reason: '险情解除' }),
      );
      const { orderIds = [], state } = (await findRequest(store, requestId)) ?? {};
      expect(state).toBe('DISPATCHED');
      expect(await findOrder(store, orderIds[0] ?? '')).toMatchObject({ vehicleId: other, driverId: second?.id });
    });
  });

  describe('is raised', () => {
    it('by a call within it, of its place and time, which waits for an approval of its own', async () => {
      await some(3);
      const event = await sent(2);
      value(await decide(event.id, true));
      const more = value(await raise(event));
      expect(more).toMatchObject({
        ...{ state: 'DISPATCHED', raises: event.id, place: event.place, requestedBy: event.requestedBy },
        ...{ reason: '水位上涨', dispatchedBy: colleague.id, approveBy: NOW + 25 * HOUR, needs: withDriver(1) },
      });
      expect(more.approval).toBeUndefined();
      expect(more.assignments).toHaveLength(1);
      expect(await findEmergency(store, event.id)).toMatchObject({ raiseIds: [more.id], approval: { approved: true } });
      const waiting = await emergenciesToApprove(as(authority), { first: 10 });
      expect(waiting.nodes.map(({ id }) => id)).toEqual([more.id]);
      // It stands with its event, not beside it.
      expect((await emergencies(as(people.dispatcher), { first: 10 })).nodes.map(({ id }) => id)).toEqual([event.id]);
      const both = { ...authority, id: colleague.id };
      expect(codesOf(await decide(more.id, true, both))).toEqual(['SAME_PERSON']);
    });

    it('and when that is refused, what was called for before goes on', async () => {
      await some(3);
      const event = await sent(2);
      const more = value(await raise(event));
      expect(value(await decide(more.id, false)).state).toBe('STOOD_DOWN');
      expect((await ordersOf(more)).map((order) => order?.state)).toEqual(['CANCELLED']);
      expect((await findEmergency(store, event.id))?.state).toBe('DISPATCHED');
      expect((await ordersOf(event)).map((order) => order?.state)).toEqual(['DISPATCHED', 'DISPATCHED']);
    });

    it('is over with its event, and may be filled up like it', async () => {
      await some(2);
      const event = await sent(1);
      const more = value(await raise(event, { needs: withDriver(2) }));
      expect(more.assignments).toHaveLength(1);
      await some(1);
      const filled = value(await fillUp(more, colleague, NOW + 90 * MINUTE));
      expect(filled.assignments).toHaveLength(2);
      const end = { emergencyId: event.id, reason: '险情解除' };
      expect(value(await standDownEmergency(as(people.dispatcher, NOW + 2 * HOUR), end)).state).toBe('STOOD_DOWN');
      expect(await findEmergency(store, more.id)).toMatchObject({ state: 'STOOD_DOWN', standDownReason: '险情解除' });
      expect((await ordersOf(filled)).map((order) => order?.state)).toEqual(['CANCELLED', 'CANCELLED']);
      expect(codesOf(await raise(event))).toEqual(['STATE_NOT_ALLOWED']);
    });

    it('once for one key, however often it is asked', async () => {
      await some(4);
      const event = await sent(1);
      const input = { idempotencyKey: randomUUID() };
      const more = value(await raise(event, input));
      expect(value(await raise(event, input))).toEqual(more);
      expect(codesOf(await raise(event, { ...input, reason: '另有原因' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      const two = await Promise.all([raise(event), raise(event, {}, people.dispatcher)]);
      expect(two.flatMap(codesOf).filter((code) => code !== 'TRY_AGAIN')).toEqual([]);
      const { raiseIds = [] } = (await findEmergency(store, event.id)) ?? {};
      expect(raiseIds).toHaveLength(1 + two.filter(({ ok }) => ok).length);
    });

    it('within the limits of a call, which count all that was called for', async () => {
      const event = await sent(299);
      value(await raise(event));
      const [refusal] = await raise(event).then((outcome) => (outcome.ok ? [] : outcome.refusals));
      expect(refusal).toMatchObject({ code: 'NEEDS_INVALID', facts: { asked: 301, most: 300 } });
      const driven = await sent(1, { needs: [{ count: 1, driving: 'SELF_DRIVE' }] });
      const wrong = { needs: [{ count: 1, driving: 'SELF_DRIVE' }], reason: ' ' };
      expect(codesOf(await raise(driven, wrong)).sort()).toEqual(['CALLER_DRIVES_ONE', 'TEXT_INVALID']);
      expect(codesOf(await raise(driven, {}, people.farDispatcher))).toEqual(['EMERGENCY_NOT_FOUND']);
      const more = value(await raise(driven));
      expect(codesOf(await raise(more))).toEqual(['EMERGENCY_NOT_FOUND']);
      expect(codesOf(await raise(driven, {}, colleague, MORNING.to))).toEqual(['WINDOW_PAST']);
    });
  });
});
