import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { driverItem, registerVehicleWrites } from '../../fleet/records.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, MINUTE } from '../../platform/time.ts';
import { licenceItem } from '../../rental/membership/records.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, licenceWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { mergeOrders } from '../dispatch/trip-plan-acts.ts';
import { findOrder, findRequest } from '../records.ts';
import { recordDeparture } from '../trip/acts.ts';
import { approveEmergency, dispatchEmergency } from './acts.ts';
import { standDownEmergency } from './ending-acts.ts';
import { emergencies, emergenciesToApprove } from './list-acts.ts';
import { emergencyCallers, emergencyPreview, unitsServed } from './preview-acts.ts';
import { findEmergency } from './records.ts';
import { emergencyTexts } from './refusals.ts';

const POINT = { lat: 27.83, lng: 113.13 };
const north = (km: number) => ({ name: `${String(km)} km`, location: { lat: POINT.lat + km / 111, lng: POINT.lng } });
const authority = {
  id: derivedId('person', 'duty authority'),
  subject: 'sub-duty-authority',
  name: 'authority',
  unitId: units.bureau.id,
  roles: ['AUTHORITY'],
  jurisdiction: '430200',
} as const;

describe('an emergency', () => {
  let store: Store;
  const stores: Store[] = [];
  afterAll(() => {
    for (const one of stores) one.close();
  });
  beforeEach(async () => {
    store = await freshStore();
    stores.push(store);
    await settle(store);
    await add([personItem(authority)].map((put) => ({ put })));
  });
  const add = async (writes: Parameters<Store['commit']>[0]) => {
    for (let i = 0; i < writes.length; i += 100)
      await store.commit(writes.slice(i, i + 100), { actor: 'system', useCase: 'test', at: NOW });
  };
  const fleet = async (vehicles: readonly Vehicle[], drivers: readonly Driver[] = []) => {
    await add([...vehicles.flatMap(registerVehicleWrites), ...drivers.map((driver) => ({ put: driverItem(driver) }))]);
    return vehicles;
  };
  type Change = Partial<Parameters<typeof dispatchEmergency>[1]>;
  const call = (change: Change = {}) => ({
    idempotencyKey: randomUUID(),
    type: 'FLOOD' as const,
    level: 'LEVEL_II' as const,
    place: '渌江大堤',
    point: POINT,
    window: MORNING,
    needs: [{ count: 1, driving: 'SELF_DRIVE' as const }],
    reason: '防汛抢险',
    telephone: '13800000000',
    displaces: true,
    requestedBy: people.manager.id,
    ...change,
  });
  /** One is driven by who calls. */
  const needing = (count: number, more: object = {}) => ({
    needs: [{ count, driving: count === 1 ? ('SELF_DRIVE' as const) : ('WITH_DRIVER' as const), ...more }],
  });
  const crew = (count: number) => Array.from({ length: count }, () => driverWith());
  const as = (who: keyof typeof people, now = NOW, through = store) => contextOf(through, people[who], now);
  const sent = async (change: Change = {}) => value(await dispatchEmergency(as('dispatcher'), call(change)));
  const vehicleIds = (event: { assignments: readonly { vehicleId: string }[] }) =>
    event.assignments.map(({ vehicleId }) => vehicleId);

  it('is served by the wanted type, the nearest first, with drivers who may drive it', async () => {
    const [near, far, bus] = await fleet(
      [
        vehicleWith({ homeBay: north(2) }),
        vehicleWith({ homeBay: north(9) }),
        vehicleWith({ seats: 17, homeBay: north(1), energy: 'DIESEL' }),
        vehicleWith({ homeBay: north(0), state: 'MAINTENANCE' }),
      ],
      [driverWith({ licenceClass: 'C1' }), driverWith({ licenceClass: 'A1' })],
    );
    const event = await sent({
      needs: [
        { count: 1, driving: 'WITH_DRIVER', seatsAtLeast: 12 },
        { count: 1, driving: 'SELF_DRIVE', energies: ['PETROL'] },
        { count: 5, driving: 'WITH_DRIVER' },
      ],
    });
    expect(vehicleIds(event)).toEqual([bus?.id, near?.id, far?.id]);
    expect(event.assignments[1]?.distanceMetres).toBeCloseTo(2_000, -2);
    const order = await findOrder(store, event.assignments[0]?.orderId ?? '');
    expect(order).toMatchObject({ state: 'DISPATCHED', emergencyId: event.id, dispatcherId: people.dispatcher.id });
    const request = await findRequest(store, order?.requestIds[0] ?? '');
    expect(request).toMatchObject({ state: 'DISPATCHED', requesterId: people.manager.id, priority: 'EMERGENCY' });
    expect((await findEmergency(store, event.id))?.state).toBe('DISPATCHED');
  });

  it('departs without an approval, which follows by somebody else before its deadline', async () => {
    const [car] = await fleet([vehicleWith()]);
    const event = await sent();
    const departure = { orderId: event.assignments[0]?.orderId ?? '', odometerKm: car?.odometerKm ?? 0 };
    value(await recordDeparture(as('manager', MORNING.from), departure));
    expect(event.approveBy).toBe(NOW + 24 * HOUR);
    const decide = (who: Parameters<typeof contextOf>[1], change: object = {}) =>
      approveEmergency(contextOf(store, who), { emergencyId: event.id, approved: true, ...change });
    expect(codesOf(await decide(people.supervisor))).toEqual(['EMERGENCY_NOT_FOUND']);
    expect(value(await decide(authority)).approval).toMatchObject({ approverId: authority.id, approved: true });
    expect(codesOf(await decide(authority))).toEqual([]);
    expect(codesOf(await decide(authority, { approved: false, comment: '理由不足' }))).toEqual(['DECIDED_ALREADY']);
    expect(codesOf(await decide(people.farDispatcher))).toEqual(['EMERGENCY_NOT_FOUND']);
  });

  it('names the vehicles sent also when it is approved while they are being sent', async () => {
    await fleet([vehicleWith()]);
    let isDecided = false;
    const overtaken: Store = {
      ...store,
      commit: async (writes, stamp) => {
        const [write] = writes;
        const closes = write && 'put' in write && write.put.kind === 'EMERGENCY' && write.put.state === 'DISPATCHED';
        if (closes && !isDecided) {
          isDecided = true;
          const emergencyId = String(write.put.id);
          value(await approveEmergency(contextOf(store, authority), { emergencyId, approved: true }));
        }
        return store.commit(writes, stamp);
      },
    };
    const event = value(await dispatchEmergency(as('dispatcher', NOW, overtaken), call()));
    expect(event).toMatchObject({ state: 'DISPATCHED', approval: { approved: true } });
    expect(event.assignments).toHaveLength(1);
    expect(await findEmergency(store, event.id)).toEqual(event);
  });

  it('is refused with a reason only, and stood down then: who has not departed stays, and leaves no more', async () => {
    const [first] = await fleet([vehicleWith({ homeBay: north(0) }), vehicleWith({ homeBay: north(5) })], crew(2));
    const event = await sent(needing(2));
    const leave = (index: number) =>
      recordDeparture(as('driver', MORNING.from), {
        orderId: event.assignments[index]?.orderId ?? '',
        odometerKm: first?.odometerKm ?? 0,
      });
    value(await leave(0));
    const decide = (comment?: string) => approveEmergency(contextOf(store, authority), { ...no, comment });
    const no = { emergencyId: event.id, approved: false };
    for (const comment of [undefined, ' 无 ', '无'.repeat(201)])
      expect(codesOf(await decide(comment))).toEqual(['TEXT_INVALID']);
    expect(await findEmergency(store, event.id)).toEqual(event);
    expect(value(await decide('理由不足'))).toMatchObject({
      state: 'STOOD_DOWN',
      standDownReason: '理由不足',
      stoodDownAt: NOW,
      stoodDownBy: authority.id,
      approval: { approved: false, comment: '理由不足' },
    });
    const orders = await Promise.all(event.assignments.map(({ orderId }) => findOrder(store, orderId)));
    expect(orders.map((order) => order?.state)).toEqual(['UNDER_WAY', 'CANCELLED']);
    expect(codesOf(await leave(1))).toEqual(['STATE_NOT_ALLOWED']);
    expect(vehicleIds(await sent({ ...needing(2), displaces: false }))).toEqual([event.assignments[1]?.vehicleId]);
  });

  it('is stood down also where the refusal was interrupted, once it is repeated', async () => {
    await fleet([vehicleWith()]);
    const event = await sent();
    let isDecided = false;
    const failing: Store = {
      ...store,
      commit: (writes, stamp) => {
        if (isDecided) throw new Error('connection lost');
        isDecided = true;
        return store.commit(writes, stamp);
      },
    };
    const refuse = (through: Store) =>
      approveEmergency(contextOf(through, authority), { emergencyId: event.id, approved: false, comment: '理由不足' });
    await expect(refuse(failing)).rejects.toThrow('connection lost');
    expect(await findEmergency(store, event.id)).toMatchObject({ state: 'DISPATCHED', approval: { approved: false } });
    expect(value(await refuse(store)).state).toBe('STOOD_DOWN');
    expect((await findOrder(store, event.assignments[0]?.orderId ?? ''))?.state).toBe('CANCELLED');
  });

  it('is not refused while vehicles are being sent; interrupted, it takes all of them back and sends no more', async () => {
    await fleet([vehicleWith()], crew(2));
    const refuse = (emergencyId: string, now = NOW) =>
      approveEmergency(contextOf(store, authority, now), { emergencyId, approved: false, comment: '理由不足' });
    const atClosing = (what: (emergencyId: string) => Promise<unknown>): Store => {
      let isFirst = true;
      return {
        ...store,
        commit: async (writes, stamp) => {
          const [write] = writes;
          const closes = write && 'put' in write && write.put.kind === 'EMERGENCY' && write.put.state === 'DISPATCHED';
          if (closes && isFirst) {
            isFirst = false;
            await what(String(write.put.id));
          }
          return store.commit(writes, stamp);
        },
      };
    };
    const early: string[] = [];
    const sending = atClosing(async (emergencyId) => early.push(...codesOf(await refuse(emergencyId))));
    const overtaken = value(await dispatchEmergency(as('dispatcher', NOW, sending), call(needing(2))));
    expect([early, overtaken.state, overtaken.approval]).toEqual([['TRY_AGAIN'], 'DISPATCHED', undefined]);
    expect(value(await refuse(overtaken.id)).state).toBe('STOOD_DOWN');
    expect((await findOrder(store, overtaken.assignments[0]?.orderId ?? ''))?.state).toBe('CANCELLED');

    let interrupted = '';
    const lost = atClosing((emergencyId) => {
      interrupted = emergencyId;
      throw new Error('connection lost');
    });
    const other = call(needing(2));
    await expect(dispatchEmergency(as('dispatcher', NOW, lost), other)).rejects.toThrow('connection lost');
    await fleet([vehicleWith()]);
    expect(codesOf(await refuse(interrupted, NOW + MINUTE / 2))).toEqual(['TRY_AGAIN']);
    const refused = value(await refuse(interrupted, NOW + 2 * MINUTE));
    expect(refused.state).toBe('STOOD_DOWN');
    expect(refused.assignments).toHaveLength(1);
    expect((await findOrder(store, refused.assignments[0]?.orderId ?? ''))?.state).toBe('CANCELLED');
    expect(value(await dispatchEmergency(as('dispatcher', NOW + 3 * MINUTE), other))).toEqual(refused);
  });

  it('is not approved by who called for the vehicles', async () => {
    await fleet([vehicleWith()]);
    await add([{ put: personItem({ ...authority, id: people.deputy.id, subject: 'sub-both' }) }]);
    const event = await sent({ requestedBy: people.deputy.id });
    const viewer = { ...authority, id: people.deputy.id };
    const decision = { emergencyId: event.id, approved: true };
    expect(codesOf(await approveEmergency(contextOf(store, viewer), decision))).toEqual(['SAME_PERSON']);
  });

  it('makes routine trips give way before urgent ones, never an emergency or one under way, and finds others for them', async () => {
    const [routine, urgent, away] = await fleet([
      vehicleWith({ homeBay: north(9) }),
      vehicleWith({ homeBay: north(1) }),
      vehicleWith(),
    ]);
    await add(crew(5).map((driver) => ({ put: driverItem(driver) })));
    const lost = await dispatched(store, routine?.id ?? '');
    await dispatched(store, urgent?.id ?? '', undefined, { priority: 'URGENT' });
    const gone = await dispatched(store, away?.id ?? '', undefined, {
      ...{ by: people.clerk, window: { from: NOW + HOUR, to: MORNING.to } },
    });
    value(await recordDeparture(as('clerk', NOW + HOUR), { orderId: gone.id, odometerKm: away?.odometerKm ?? 0 }));
    expect(vehicleIds(await sent({ ...needing(1), displaces: false }))).toEqual([]);
    const event = await sent(needing(1));
    expect(vehicleIds(event)).toEqual([routine?.id]);
    expect(event.displacements).toEqual([{ requestId: lost.requestIds[0], orderId: lost.id }]);
    expect(await findOrder(store, lost.id)).toMatchObject({ state: 'CANCELLED', displacedBy: event.id });
    expect(await findRequest(store, lost.requestIds[0] ?? '')).toMatchObject({
      state: 'APPROVED',
      orderIds: [],
      displacedBy: event.id,
    });
    expect(vehicleIds(await sent(needing(5)))).toEqual([urgent?.id]);
    expect(vehicleIds(await sent(needing(5)))).toEqual([]);
  });

  it('gives a displaced trip another vehicle, the smallest that will do', async () => {
    const driver = driverWith();
    const [car, , other] = await fleet(
      [vehicleWith(), vehicleWith({ seats: 20, energy: 'DIESEL' }), vehicleWith({ seats: 7, energy: 'DIESEL' })],
      [driver],
    );
    const lost = await dispatched(store, car?.id ?? '', driver.id);
    const event = await sent(needing(1, { energies: ['PETROL'] }));
    expect(vehicleIds(event)).toEqual([car?.id]);
    const [{ newOrderId = '' } = {}] = event.displacements;
    expect(await findOrder(store, newOrderId)).toMatchObject({
      vehicleId: other?.id,
      driverId: driver.id,
      requestIds: lost.requestIds,
    });
    expect(await findRequest(store, lost.requestIds[0] ?? '')).toMatchObject({
      state: 'DISPATCHED',
      orderIds: [newOrderId],
    });
  });

  it('takes both vehicles of a trip that was split, and two that one driver would have driven after each other', async () => {
    const [driver, second] = [driverWith(), driverWith()];
    const [one, other] = await fleet(
      [vehicleWith({ homeBay: north(1) }), vehicleWith({ homeBay: north(2) })],
      [driver, second, ...crew(2)],
    );
    const request = await approved(store, { passengers: 6 });
    const cars = [one, other].map((vehicle, i) => ({
      ...{ vehicleId: vehicle?.id ?? '', driverId: [driver, second][i]?.id, passengers: 3 },
    }));
    value(await splitRequest(as('dispatcher'), { idempotencyKey: randomUUID(), requestId: request.id, cars }));
    const noon = { from: MORNING.to, to: MORNING.to + HOUR };
    const later = { from: noon.to, to: noon.to + HOUR };
    await dispatched(store, one?.id ?? '', driver.id, { window: noon });
    await dispatched(store, other?.id ?? '', driver.id, { window: later });
    const event = await sent({ ...needing(2), window: { from: MORNING.from, to: later.to } });
    expect(vehicleIds(event)).toEqual([one?.id, other?.id]);
    expect(event.displacements).toHaveLength(4);
    expect(await findRequest(store, request.id)).toMatchObject({ state: 'APPROVED', orderIds: [] });
  });

  it('gives a trip that was split another car for the one it lost, and all of them or none when it lost them all', async () => {
    const diesel = () => vehicleWith({ energy: 'DIESEL' });
    const drivers = [driverWith(), driverWith()];
    const [one, second, other, spare] = await fleet(
      [vehicleWith(), vehicleWith({ energy: 'PLUG_IN_HYBRID', seats: 3 }), diesel(), diesel()],
      drivers,
    );
    const split = async (vehicles: readonly (Vehicle | undefined)[], window = MORNING) => {
      const request = await approved(store, { passengers: 6, window });
      const cars = vehicles.map((vehicle, i) => ({
        ...{ vehicleId: vehicle?.id ?? '', driverId: drivers[i]?.id, passengers: i === 0 ? 4 : 2 },
      }));
      const input = { idempotencyKey: randomUUID(), requestId: request.id, cars };
      return { request, orders: value(await splitRequest(as('dispatcher'), input)) };
    };
    const { request, orders } = await split([one, other]);
    const event = await sent(needing(1, { energies: ['PETROL'] }));
    const [{ orderId, newOrderId = '' } = {}] = event.displacements;
    expect(orderId).toBe(orders[0]?.id);
    expect(await findOrder(store, newOrderId)).toMatchObject({ vehicleId: spare?.id, passengers: 4 });
    expect(await findRequest(store, request.id)).toMatchObject({
      state: 'DISPATCHED',
      orderIds: [orders[1]?.id, newOrderId],
    });

    const next = { from: MORNING.from + 48 * HOUR, to: MORNING.to + 48 * HOUR };
    const both = await split([one, second], next);
    await dispatched(store, spare?.id ?? '', undefined, { window: next });
    const larger = await sent({ ...needing(2, { energies: ['PETROL', 'PLUG_IN_HYBRID'] }), window: next });
    expect(larger.displacements.map((lost) => lost.newOrderId)).toEqual([undefined, undefined]);
    expect(await findRequest(store, both.request.id)).toMatchObject({ state: 'APPROVED', orderIds: [] });
  });

  it('gives several displaced trips the same vehicle when their times allow it, and never one twice at a time', async () => {
    const [first, second, third, other] = await fleet([
      vehicleWith(),
      vehicleWith(),
      vehicleWith(),
      vehicleWith({ energy: 'DIESEL' }),
    ]);
    await add(crew(3).map((driver) => ({ put: driverItem(driver) })));
    const early = { from: MORNING.from, to: MORNING.from + HOUR };
    const late = { from: MORNING.to - HOUR, to: MORNING.to };
    const lost = [
      await dispatched(store, first?.id ?? '', undefined, { window: early }),
      await dispatched(store, second?.id ?? '', undefined, { window: early }),
      await dispatched(store, third?.id ?? '', undefined, { window: late, priority: 'URGENT' }),
    ];
    const event = await sent(needing(3, { energies: ['PETROL'] }));
    expect(event.displacements.map(({ orderId }) => orderId).sort()).toEqual(lost.map(({ id }) => id).sort());
    const orders = await Promise.all(
      event.displacements.flatMap(({ newOrderId }) => (newOrderId === undefined ? [] : [findOrder(store, newOrderId)])),
    );
    expect(orders.map((order) => order?.vehicleId)).toEqual([other?.id, other?.id]);
    expect(new Set(orders.map((order) => order?.window.from)).size).toBe(2);
  });

  it('sends 200 vehicles in one act, and nothing twice when two events want them at the same moment', async () => {
    const vehicles = await fleet(Array.from({ length: 200 }, (_, n) => vehicleWith({ homeBay: north(n / 10) })));
    for (let n = 0; n < 200; n += 50) await fleet([], crew(50));
    const [one, other] = await Promise.all([sent(needing(120)), sent(needing(120))]);
    const ids = [...vehicleIds(one), ...vehicleIds(other)];
    expect(ids).toHaveLength(vehicles.length);
    expect(new Set(ids).size).toBe(vehicles.length);
  });

  it('goes on where it was interrupted when it is repeated, and sends nothing twice', async () => {
    await fleet(Array.from({ length: 60 }, () => vehicleWith()));
    await fleet([], crew(60));
    let commits = 0;
    const failing: Store = {
      ...store,
      commit: (writes, stamp) => {
        commits += 1;
        if (commits === 3) throw new Error('connection lost');
        return store.commit(writes, stamp);
      },
    };
    const input = call(needing(60));
    await expect(dispatchEmergency(as('dispatcher', NOW, failing), input)).rejects.toThrow('connection lost');
    expect(codesOf(await dispatchEmergency(as('dispatcher', NOW + 1), input))).toEqual(['TRY_AGAIN']);
    const event = value(await dispatchEmergency(as('dispatcher', NOW + 2 * MINUTE), input));
    expect(new Set(vehicleIds(event)).size).toBe(60);
    expect(value(await dispatchEmergency(as('dispatcher', NOW + 3 * MINUTE), input))).toEqual(event);
    const otherwise = { ...input, reason: '另有原因' };
    expect(codesOf(await dispatchEmergency(as('dispatcher'), otherwise))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('frees what has not departed when it is over', async () => {
    const [first] = await fleet([vehicleWith({ homeBay: north(0) }), vehicleWith({ homeBay: north(5) })], crew(2));
    const event = await sent(needing(2));
    const departure = { orderId: event.assignments[0]?.orderId ?? '', odometerKm: first?.odometerKm ?? 0 };
    value(await recordDeparture(as('driver', MORNING.from), departure));
    const end = { emergencyId: event.id, reason: '险情解除' };
    const noted = { state: 'STOOD_DOWN', stoodDownAt: NOW + HOUR, stoodDownBy: people.dispatcher.id };
    expect(value(await standDownEmergency(as('dispatcher', NOW + HOUR), end))).toMatchObject(noted);
    expect(value(await standDownEmergency(as('dispatcher', NOW + 2 * HOUR), end))).toMatchObject(noted);
    const states = await Promise.all(
      event.assignments.map(async ({ orderId }) => (await findOrder(store, orderId))?.state),
    );
    expect(states).toEqual(['UNDER_WAY', 'CANCELLED']);
    expect(codesOf(await standDownEmergency(as('dispatcher'), { ...end, reason: '另有原因' }))).toEqual([
      'STATE_NOT_ALLOWED',
    ]);
    expect(codesOf(await standDownEmergency(as('farDispatcher'), end))).toEqual(['EMERGENCY_NOT_FOUND']);
  });

  it('is over also for a vehicle that was changed since, and leaves those who share it their ride', async () => {
    const drivers = [driverWith(), driverWith()];
    const [, other] = await fleet([vehicleWith({ homeBay: north(0) }), vehicleWith({ homeBay: north(5) })], drivers);
    const event = await sent({ needs: [{ count: 1, driving: 'WITH_DRIVER' }] });
    const { orderId, requestId, driverId } = certain(event.assignments[0], 'the vehicle that was sent');
    const colleague = drivers.find(({ id }) => id !== driverId);
    const riding = await dispatched(store, other?.id ?? '', colleague?.id);
    const into = { orderId, revision: 1 };
    const from = { orderId: riding.id, revision: riding.revision };
    value(await mergeOrders(as('dispatcher'), { into, from }));
    value(await standDownEmergency(as('dispatcher'), { emergencyId: event.id, reason: '险情解除' }));
    expect(await findRequest(store, requestId)).toMatchObject({ state: 'CANCELLED' });
    expect(await findRequest(store, riding.requestIds[0] ?? '')).toMatchObject({
      state: 'DISPATCHED',
      orderIds: [orderId],
    });
    expect(await findOrder(store, orderId)).toMatchObject({ state: 'DISPATCHED', requestIds: riding.requestIds });
  });

  it('is refused with every reason at once, and nothing is written', async () => {
    const wrong = call({
      window: { from: NOW - 2 * HOUR, to: NOW - HOUR },
      needs: [
        { count: 0, driving: 'SELF_DRIVE' },
        { count: 2, driving: 'SELF_DRIVE' },
      ],
      place: '',
      telephone: '1',
      requestedBy: people.dispatcher.id,
    });
    expect(codesOf(await dispatchEmergency(as('dispatcher'), wrong)).sort()).toEqual([
      'CALLER_DRIVES_ONE',
      'NEEDS_INVALID',
      'SAME_PERSON',
      'TELEPHONE_INVALID',
      'TEXT_INVALID',
      'WINDOW_PAST',
    ]);
    const stranger = call({ requestedBy: people.farDispatcher.id });
    expect(codesOf(await dispatchEmergency(as('dispatcher'), stranger))).toEqual(['CALLER_NOT_FOUND']);
    expect((await emergencies(as('dispatcher'), { first: 10 })).nodes).toEqual([]);
  });

  it('can be looked at before: how many are free, how many with trips that give way, and which; nothing is written', async () => {
    const [taken] = await fleet([
      vehicleWith({ homeBay: north(1) }),
      vehicleWith({ homeBay: north(2) }),
      vehicleWith({ seats: 17, energy: 'DIESEL' }),
    ]);
    await add(crew(3).map((driver) => ({ put: driverItem(driver) })));
    const lost = await dispatched(store, taken?.id ?? '');
    const asked = {
      window: MORNING,
      point: POINT,
      needs: [
        { count: 5, driving: 'WITH_DRIVER' as const, energies: ['PETROL' as const] },
        { count: 1, driving: 'WITH_DRIVER' as const, seatsAtLeast: 40 },
      ],
    };
    expect(await emergencyPreview(as('dispatcher'), asked)).toMatchObject({
      needs: [
        { count: 5, free: 1, withGivingWay: 2, spare: { free: 0, withGivingWay: 0 } },
        { count: 1, free: 0, withGivingWay: 0 },
      ],
      givingWay: [{ id: lost.id }],
    });
    expect((await findOrder(store, lost.id))?.state).toBe('DISPATCHED');
    const driven = [1, 1].map((count) => ({ count, driving: 'SELF_DRIVE' as const }));
    for (const needs of [[], driven])
      expect(await emergencyPreview(as('dispatcher'), { ...asked, needs })).toBeUndefined();
    expect(await emergencyPreview(as('dispatcher', MORNING.to), asked)).toBeUndefined();
  });

  it('tells how many vehicles stay only because nobody is free to drive them', async () => {
    const driver = driverWith();
    await fleet([vehicleWith(), vehicleWith(), vehicleWith()], [driver]);
    const lookedAt = (count: number) =>
      emergencyPreview(as('dispatcher'), { window: MORNING, needs: [{ count, driving: 'WITH_DRIVER' }] });
    expect((await lookedAt(5))?.needs).toEqual([
      {
        count: 5,
        free: 1,
        withGivingWay: 1,
        lackingDrivers: { free: 2, withGivingWay: 2 },
        spare: { free: 0, withGivingWay: 0 },
      },
    ]);
    expect((await lookedAt(1))?.needs[0]?.lackingDrivers).toEqual({ free: 0, withGivingWay: 0 });
  });

  it('tells how many more are left of a kind once all that is asked for is served', async () => {
    const [taken] = await fleet([vehicleWith(), vehicleWith(), vehicleWith(), vehicleWith({ seats: 30 })], crew(4));
    await dispatched(store, taken?.id ?? '');
    const lookedAt = async (...counts: number[]) => {
      const needs = counts.map((count) => ({ count, driving: 'WITH_DRIVER' as const }));
      const found = await emergencyPreview(as('dispatcher'), { window: MORNING, needs });
      return found?.needs.map(({ free, spare }) => [free, spare.free, spare.withGivingWay]);
    };
    expect(await lookedAt(1)).toEqual([[1, 2, 3]]);
    expect(await lookedAt(2, 1)).toEqual([
      [2, 0, 1],
      [1, 0, 1],
    ]);
  });

  it('says of a number beyond the limit how many may be asked for, and what can be done', async () => {
    const asks = async (count: number): Promise<string | undefined> => {
      const outcome = await dispatchEmergency(as('dispatcher'), call({ needs: [{ count, driving: 'WITH_DRIVER' }] }));
      const refused = outcome.ok ? undefined : outcome.refusals.find(({ code }) => code === 'NEEDS_INVALID');
      return refused && emergencyTexts.NEEDS_INVALID.zh(refused.facts);
    };
    expect(await asks(9999)).toBe('合计要了 9999 辆，一次应急调度最多 300 辆。请改小数量；确需更多的，分几次发起。');
    expect(await asks(0)).toBe('请列出 1 至 20 类车辆需求，每类至少 1 辆，合计不超过 300 辆。');
  });

  it('is driven to by who calls only in a vehicle that his licence covers', async () => {
    const [bus, car] = await fleet([vehicleWith({ seats: 30, homeBay: north(1) }), vehicleWith({ homeBay: north(9) })]);
    const drives = { needs: [{ count: 1, driving: 'SELF_DRIVE' as const }], requestedBy: people.deputy.id };
    const previewed = async () => {
      const asked = { window: MORNING, point: POINT, ...drives };
      return (await emergencyPreview(as('dispatcher'), asked))?.sending.free.map(({ vehicle }) => vehicle.id);
    };
    await add([{ put: licenceItem(licenceWith(people.deputy, { licenceClass: 'C1' })) }]);
    expect(await previewed()).toEqual([car?.id]);
    const event = await sent(drives);
    expect(vehicleIds(event)).toEqual([car?.id]);
    value(await standDownEmergency(as('dispatcher'), { emergencyId: event.id, reason: '险情解除' }));
    await add([{ put: licenceItem(licenceWith(people.deputy)) }]);
    expect(await previewed()).toEqual([bus?.id]);
  });

  it('may be called for by people of units that the centre serves', async () => {
    expect((await unitsServed(as('dispatcher'))).map(({ id }) => id).sort()).toEqual(
      [units.bureau, units.centre, units.neighbour].map(({ id }) => id).sort(),
    );
    const callers = await emergencyCallers(as('dispatcher'), units.bureau.id);
    expect(callers.map(({ id }) => id)).toEqual(expect.arrayContaining([people.clerk.id, people.manager.id]));
    const colleagues = await emergencyCallers(as('dispatcher'), units.centre.id);
    expect(colleagues.map(({ id }) => id)).not.toContain(people.dispatcher.id);
    expect(await emergencyCallers(as('dispatcher'), units.farCentre.id)).toEqual([]);
    expect(await emergencyCallers(as('dispatcher'), 'nobody')).toEqual([]);
  });

  it('waits for the authorities above its division, due first, until it is decided', async () => {
    await fleet([vehicleWith(), vehicleWith()]);
    const later = value(await dispatchEmergency(as('dispatcher', NOW + MINUTE), call()));
    const first = await sent();
    const waiting = async (jurisdiction: string) =>
      (await emergenciesToApprove(contextOf(store, { ...authority, jurisdiction }), { first: 10 })).nodes.map(
        ({ id }) => id,
      );
    expect(await waiting('430000')).toEqual([first.id, later.id]);
    expect(await waiting('430211')).toEqual([]);
    value(await approveEmergency(contextOf(store, authority), { emergencyId: first.id, approved: true }));
    expect(await waiting('430200')).toEqual([later.id]);
  });

  it('is listed for its centre and who oversees it, latest first', async () => {
    await fleet([vehicleWith(), vehicleWith()]);
    const [one, other] = [await sent(), value(await dispatchEmergency(as('dispatcher', NOW + MINUTE), call()))];
    const seen = async (who: keyof typeof people) =>
      (await emergencies(as(who), { first: 10, centreId: units.centre.id })).nodes.map(({ id }) => id);
    expect(await seen('dispatcher')).toEqual([other.id, one.id]);
    expect(await seen('supervisor')).toEqual([other.id, one.id]);
    expect(await seen('farDispatcher')).toEqual([]);
    expect(await approved(store)).toBeDefined();
  });
});
