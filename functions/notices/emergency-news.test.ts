import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveEmergency, dispatchEmergency } from '../booking/emergency/acts.ts';
import { fillUpEmergency } from '../booking/emergency/filling-up-acts.ts';
import { raiseEmergency } from '../booking/emergency/raising-acts.ts';
import { standDownEmergency } from '../booking/emergency/ending-acts.ts';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { driverItem, registerVehicleWrites } from '../fleet/records.ts';
import { personItem } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import { derivedId } from '../platform/ids.ts';
import { MINUTE } from '../platform/time.ts';
import { tasks } from '../supervision/reactions.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { dispatched, MORNING, value } from '../testing/trips.ts';

const { clerk, manager, dispatcher, everything } = people;
const overseer = (name: string, role: 'AUTHORITY' | 'SUPERVISOR', jurisdiction: string): Person => ({
  id: derivedId('person', name),
  subject: `sub-${name}`,
  name,
  unitId: units.bureau.id,
  roles: [role],
  jurisdiction,
});
const authority = overseer('authority', 'AUTHORITY', '430200');
const supervisor = overseer('watch', 'SUPERVISOR', '430200');
const elsewhere = overseer('elsewhere', 'AUTHORITY', '430400');

const NOTICES = `{ myNotices(first: 100) { nodes { kind text emergency { id } } } }`;
interface Told {
  readonly kind: string;
  readonly text: string;
  readonly emergency: { readonly id: string } | null;
}

type Needs = Parameters<typeof dispatchEmergency>[1]['needs'];

describe('an emergency', () => {
  let api: TestApi;
  const car = vehicleWith({ plateNumber: '湘B60001', energy: 'DIESEL' });
  const other = vehicleWith({ plateNumber: '湘B60002' });
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, { vehicles: [car, other], drivers: [driverWith(), driverWith()] });
    const writes = [authority, supervisor, elsewhere].map((one) => ({ put: personItem(one) }));
    await api.store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
  });
  afterAll(() => api.stop());

  const told = async (person: Person): Promise<readonly Told[]> => {
    await api.settle();
    const { body } = await api.as(person.id).ask<{ myNotices: { nodes: readonly Told[] } }>(NOTICES);
    expect(body.errors).toBeUndefined();
    return body.data.myNotices.nodes;
  };
  const kinds = async (person: Person) => (await told(person)).map(({ kind }) => kind);
  const send = async (minutes: number, needs: Needs = [{ count: 1, driving: 'SELF_DRIVE', energies: ['DIESEL'] }]) =>
    value(
      await dispatchEmergency(contextOf(api.store, dispatcher, NOW + minutes * MINUTE), {
        idempotencyKey: randomUUID(),
        type: 'FLOOD',
        level: 'LEVEL_II',
        place: '渌江大堤',
        window: MORNING,
        needs,
        reason: '防汛抢险',
        telephone: '13800000000',
        displaces: true,
        requestedBy: manager.id,
      }),
    );

  it('tells who lost the vehicle and the desk that it is gone, and which they have instead', async () => {
    await dispatched(api.store, car.id, undefined, { by: clerk });
    const before = await kinds(clerk);
    const event = await send(1);
    expect(event.displacements[0]?.newOrderId).toBeDefined();
    const news = (await told(clerk)).slice(0, -before.length);
    expect(news.map(({ kind }) => kind).sort()).toEqual(['VEHICLE_DISPLACED', 'VEHICLE_REPLACED']);
    expect(news.map(({ text }) => text)).toContain(
      '因应急调度，11月24日 09:00 去茶陵县的车辆已改派：湘B·60002（公务用车平台），自驾。',
    );
    expect((await kinds(everything)).filter((kind) => kind.startsWith('VEHICLE_')).sort()).toEqual([
      'VEHICLE_DISPLACED',
      'VEHICLE_REPLACED',
    ]);
  });

  it('tells who called for it how many are sent, once, and the nearest authority until when to approve', async () => {
    const sent = (await told(manager)).filter(({ kind }) => kind === 'EMERGENCY_DISPATCHED');
    expect(sent.map(({ text }) => text)).toEqual(['渌江大堤应急用车已调派 1 辆，共需 1 辆。']);
    expect(await kinds(manager)).not.toContain('VEHICLE_ASSIGNED');
    const [wanted] = await told(authority);
    expect(wanted).toMatchObject({
      kind: 'EMERGENCY_APPROVAL_WANTED',
      text: '渌江大堤应急调度须补办审批，请于11月25日 07:31前办理，逾期立案。',
    });
    expect(wanted?.emergency?.id).toMatch(/^emg_/);
    expect(await kinds(supervisor)).toEqual([]);
    expect(await kinds(elsewhere)).toEqual([]);
  });

  it('tells who called and who sent what was decided, and overseers when nobody decided in time', async () => {
    const event = await send(2);
    const refusal = { emergencyId: event.id, approved: false, comment: '可用社会车辆' };
    value(await approveEmergency(contextOf(api.store, authority, NOW + 3 * MINUTE), refusal));
    for (const person of [manager, dispatcher])
      expect((await told(person)).map(({ text }) => text)).toContain(
        '渌江大堤应急调度未获批准，未出车的车辆已收回。原因：可用社会车辆',
      );
    for (const { run } of tasks) await run(api.store, event.approveBy + MINUTE);
    for (const person of [authority, supervisor]) {
      const missed = (await told(person)).filter(({ kind }) => kind === 'EMERGENCY_APPROVAL_MISSED');
      expect(missed.map(({ text }) => text)).toEqual(['渌江大堤应急调度逾期未补办审批，已按违规用车立案。']);
    }
  });

  it('tells who called and who sent once that it is over, not car by car', async () => {
    const more = [vehicleWith(), vehicleWith()].flatMap(registerVehicleWrites);
    await api.store.commit(more, { actor: 'system', useCase: 'test', at: NOW });
    await api.settle();
    const event = await send(4, [{ count: 2, driving: 'WITH_DRIVER' }]);
    expect(event.assignments).toHaveLength(2);
    const before = await Promise.all([manager, dispatcher].map(async (one) => (await told(one)).length));
    const over = { emergencyId: event.id, reason: '险情解除' };
    value(await standDownEmergency(contextOf(api.store, everything, NOW + 5 * MINUTE), over));
    for (const [index, person] of [manager, dispatcher].entries()) {
      const all = await told(person);
      expect(all.slice(0, all.length - (before[index] ?? 0)).map(({ text }) => text)).toEqual([
        '渌江大堤应急调度已解除，未出车的车辆恢复空闲。原因：险情解除',
      ]);
    }
  });

  it('tells who called once more when what was lacking is sent, and the authority of more than was called for', async () => {
    const event = await send(10, [{ count: 2, driving: 'WITH_DRIVER', seatsAtLeast: 40 }]);
    const sentTo = async () => (await told(manager)).filter(({ kind }) => kind === 'EMERGENCY_DISPATCHED');
    const fillUp = (minutes: number) =>
      fillUpEmergency(contextOf(api.store, everything, NOW + minutes * MINUTE), { emergencyId: event.id });
    const before = await sentTo();
    value(await fillUp(11));
    // Nothing was there, and nothing is told.
    expect(await sentTo()).toEqual(before);
    const bus = registerVehicleWrites(vehicleWith({ seats: 45 }));
    await api.store.commit(bus, { actor: 'system', useCase: 'test', at: NOW });
    await api.settle();
    expect(value(await fillUp(12)).assignments).toHaveLength(1);
    const [news, ...earlier] = await sentTo();
    expect(news?.text).toBe('渌江大堤应急用车已调派 1 辆，共需 2 辆。');
    expect(earlier).toEqual(before);
    expect((await told(authority)).filter(({ emergency }) => emergency?.id === event.id)).toHaveLength(1);

    const raise = value(
      await raiseEmergency(contextOf(api.store, dispatcher, NOW + 13 * MINUTE), {
        ...{ idempotencyKey: randomUUID(), emergencyId: event.id, reason: '水位上涨' },
        needs: [{ count: 1, driving: 'WITH_DRIVER', seatsAtLeast: 40 }],
      }),
    );
    const wanted = (await told(authority)).filter(({ emergency }) => emergency?.id === raise.id);
    expect(wanted.map(({ text }) => text)).toEqual([
      '渌江大堤应急增派须补办审批，请于11月25日 07:43前办理，逾期立案。',
    ]);
  });

  it('tells who lost a vehicle to it that it took the next one, too', async () => {
    // No other vehicle takes so many.
    const large = () => vehicleWith({ energy: 'PLUG_IN_HYBRID', seats: 45 });
    const [first, next] = [large(), large()];
    const drivers = [driverWith(), driverWith(), driverWith()];
    const add = async (car: typeof first) => {
      const writes = [...registerVehicleWrites(car), ...drivers.map((driver) => ({ put: driverItem(driver) }))];
      await api.store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
      await api.settle();
    };
    await add(first);
    const lost = await dispatched(api.store, first.id, drivers[0]?.id, {
      by: clerk,
      destination: '攸县',
      passengers: 40,
    });
    const event = await send(20, [{ count: 2, driving: 'WITH_DRIVER', energies: ['PLUG_IN_HYBRID'] }]);
    await add(next);
    const [requestId = ''] = lost.requestIds;
    const sending = { idempotencyKey: randomUUID(), requestId, vehicleId: next.id, driverId: drivers[1]?.id };
    value(await dispatchVehicle(contextOf(api.store, dispatcher, NOW + 21 * MINUTE), sending));
    const filled = value(
      await fillUpEmergency(contextOf(api.store, dispatcher, NOW + 22 * MINUTE), { emergencyId: event.id }),
    );
    expect(filled.displacements.map((one) => one.requestId)).toEqual([requestId, requestId]);
    const displaced = (await told(clerk)).filter(
      ({ kind, text }) => kind === 'VEHICLE_DISPLACED' && text.includes('攸县'),
    );
    expect(displaced).toHaveLength(2);
  });
});
