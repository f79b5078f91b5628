import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Change } from '../../platform/changes.ts';
import { DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { orderWith } from '../../testing/rental-orders.ts';
import { partnerContext, partnerWith } from '../../testing/rental.ts';
import { derivedId } from '../../platform/ids.ts';
import { contextOf, NOW, people, settle, units } from '../../testing/town.ts';
import { codesOf, value } from '../../testing/trips.ts';
import { makeWrites } from '../order/records.ts';
import type { RentalOrder } from '../order/types.ts';
import { rentalPoliciesFrom } from '../policy.ts';
import { partnerItem } from '../records.ts';
import {
  answerRentalComplaint,
  complainedRentals,
  complainOfRental,
  countPartnerService,
  partnerComplaints,
  partnerServices,
} from './acts.ts';
import { hasCause } from './complaining.ts';
import { countsOf } from './counting.ts';
import { monthConcerns, servicesOf } from './levels.ts';
import { serviceMonthsOf } from './records.ts';
import type { ServiceMonth } from './types.ts';

const held = NOW;
const at = (minutes: number) => ({ at: held + minutes * MINUTE, by: 'x' });
const policy = rentalPoliciesFrom([])(NOW);

describe('what a change of an order adds', () => {
  const order = orderWith('a', { steps: { HELD: at(0) } });
  it('is each state once, as it is reached, and how long the partner took', () => {
    const confirmed: RentalOrder = { ...order, state: 'CONFIRMED', steps: { ...order.steps, CONFIRMED: at(3.5) } };
    expect(countsOf(undefined, order)).toEqual({ held: 1 });
    expect(countsOf(order, confirmed)).toEqual({ confirmed: 1, minutes_4: 1 });
    expect(countsOf(confirmed, { ...confirmed, revision: 9 })).toEqual({});
  });
  it('is what was spent, by whom, and whether a cheaper quote was passed over', () => {
    const charges = { lines: [], totalFen: 900, km: 1 };
    const rented: RentalOrder = { ...order, rentalKind: 'MARKET_RENTAL', cheaperFen: 800 };
    expect(countsOf(rented, { ...rented, charges })).toEqual({
      spentFen: 900,
      [`unitOrders_${order.unitId}`]: 1,
      [`unitFen_${order.unitId}`]: 900,
      [`unitDearer_${order.unitId}`]: 1,
      chooserOrders_x: 1,
      chooserFen_x: 900,
      chooserDearer_x: 1,
    });
  });
});

describe('a complaint', () => {
  const steps = { HELD: at(0), CONFIRMED: at(1) };
  const confirmed = orderWith('a', { state: 'CONFIRMED', steps, window: { from: held + HOUR, to: held + 3 * HOUR } });
  const cancelled = (minutes: number, parts: Partial<RentalOrder> = {}): RentalOrder => ({
    ...{ ...confirmed, state: 'CANCELLED', steps: { ...steps, CANCELLED: at(minutes) } },
    ...parts,
  });
  const after = (order: RentalOrder, minutes = 90) => hasCause(order, held + minutes * MINUTE);
  it('has a cause once the trip has begun, or its lock has failed', () => {
    expect(after(confirmed, 59)).toBe(false);
    expect(after(confirmed, 60)).toBe(true);
    expect(after({ ...confirmed, failedUnlocks: 1 }, 50)).toBe(true);
    for (const state of ['IN_USE', 'RETURNED', 'CLOSED', 'NO_SHOW'] as const)
      expect(after({ ...confirmed, state })).toBe(true);
  });
  it('has one when the partner did not serve, and none of what was cancelled before', () => {
    for (const state of ['DECLINED', 'EXPIRED', 'FAILED'] as const)
      expect(after({ ...confirmed, state, steps: { HELD: at(0) } }, 2)).toBe(true);
    expect(after({ ...confirmed, state: 'HELD' })).toBe(false);
    expect(after(cancelled(59))).toBe(false);
    expect(after(cancelled(61))).toBe(true);
    expect(after(cancelled(61, { steps: { HELD: at(0), CANCELLED: at(61) } }))).toBe(false);
  });
});

describe('service levels', () => {
  const month = (parts: Partial<ServiceMonth> = {}): ServiceMonth => ({
    ...{ partnerId: 'p', cityCode: '430200', month: '2026-11-01', held: 20, confirmed: 20, declined: 0, expired: 0 },
    ...{ failed: 0, closed: 10, complaints: 0, spentFen: 1_000, confirmedWithin: new Map([[4, 20]]) },
    ...{ ofUnits: new Map(), ofChoosers: new Map(), noted: [], ...parts },
  });
  const standing = { cars: 0, staleCars: 0, carsNotToStandard: 0, stations: 0, stationsNotInspected: 0 };
  it('give cause for concern beyond the thresholds of policy, and not at them', () => {
    expect(monthConcerns(month(), policy)).toEqual([]);
    expect(monthConcerns(month({ declined: 1, expired: 1 }), policy)).toEqual([]);
    expect(monthConcerns(month({ declined: 2, expired: 1 }), policy)).toEqual(['UNSERVED']);
    expect(monthConcerns(month({ complaints: 2 }), policy)).toEqual(['COMPLAINTS']);
    const slow = new Map([
      [4, 9],
      [30, 11],
    ]);
    expect(monthConcerns(month({ confirmedWithin: slow }), policy)).toEqual(['SLOW_CONFIRMATION']);
    expect(monthConcerns(month({ held: 5, declined: 5 }), policy)).toEqual([]);
  });
  it('point out who always chooses the same partner though another was cheaper', () => {
    const share = (orders: number, dearer: number) => new Map([['psn_1', { orders, spentFen: 1, dearer }]]);
    const concerns = (one: number, dearer: number, other: number) =>
      servicesOf(
        [
          { month: month({ ofChoosers: share(one, dearer) }), standing },
          { month: month({ partnerId: 'q', ofChoosers: share(other, 0) }), standing },
        ],
        policy,
      ).map((service) => service.concerns);
    expect(concerns(9, 3, 1)).toEqual([['FAVOURED'], []]);
    expect(concerns(9, 0, 1)).toEqual([[], []]);
    expect(concerns(5, 3, 5)).toEqual([[], []]);
  });
  it('say how much of a city goes to each partner', () => {
    const services = servicesOf(
      [
        { month: month({ closed: 30, spentFen: 2_000 }), standing },
        { month: month({ partnerId: 'q', closed: 10, spentFen: 2_000 }), standing },
      ],
      policy,
    );
    expect(services.map((one) => [one.orderSharePercent, one.spendingSharePercent])).toEqual([
      [75, 50],
      [25, 50],
    ]);
    expect(services[0]).toMatchObject({ medianConfirmMinutes: 4, worstConfirmMinutes: 4, unservedPercent: 0 });
  });
});

describe('supervision of partners', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const partner = partnerWith('绿程');
  await settle(store, {});
  await store.commit([{ put: partnerItem(partner) }], { actor: 'system', useCase: 'test', at: NOW });
  const closed = orderWith('closed', {
    ...{ partnerId: partner.id, personId: people.clerk.id, unitId: units.bureau.id, state: 'CLOSED' },
    steps: { HELD: { at: NOW, by: people.clerk.id }, CONFIRMED: at(6), CLOSED: { at: NOW + HOUR, by: partner.id } },
    charges: { lines: [], totalFen: 4_000, km: 10 },
  });
  await store.commit(makeWrites(closed, undefined), { actor: 'system', useCase: 'test', at: NOW });
  const month = async () => (await serviceMonthsOf(store, '430200', '2026-11-01'))[0];

  it('counts what the stream tells, once however often it is told', async () => {
    await api.settle();
    const first = await month();
    expect(first).toMatchObject({
      held: 1,
      confirmed: 1,
      closed: 1,
      spentFen: 4_000,
      confirmedWithin: new Map([[6, 1]]),
    });
    await api.replay();
    expect(await month()).toEqual(first);
  });
  it('loses nothing when many changes are told at once', async () => {
    const told = Array.from({ length: 16 }, (_, index): Change => {
      const order = orderWith(`many ${String(index)}`, { partnerId: partner.id, steps: { HELD: at(0) } });
      const [write] = makeWrites(order, undefined);
      const stamp = { actor: 'x', useCase: 'test', at: NOW + DAY };
      return {
        ...{ id: randomUUID(), kind: 'RENTAL_ORDER', before: undefined, stamp },
        after: write && 'put' in write ? { ...write.put, stamp } : undefined,
      };
    });
    await Promise.all([...told, ...told].map((change) => countPartnerService.run([change], store)));
    expect((await month())?.held).toBe(17);
  });
  it('hears a complaint of whoever rented, once', async () => {
    const complain = (who: keyof typeof people, text = '车内未清洁，空调不制冷') =>
      complainOfRental(contextOf(store, people[who]), { orderId: closed.id, text });
    expect(codesOf(await complain('manager'))).toEqual(['ORDER_NOT_FOUND']);
    expect(codesOf(await complain('clerk', '脏'))).toEqual(['TEXT_INVALID']);
    value(await complain('clerk'));
    expect(value(await complain('clerk', '再说一次也一样')).complaint?.text).toBe('车内未清洁，空调不制冷');
    await api.settle();
    expect((await month())?.complaints).toBe(1);
  });
  it('hears none of an order that gave no cause', async () => {
    const elsewhere = { personId: people.clerk.id, cityCode: '430100' };
    const order = orderWith('early', { ...elsewhere, state: 'CONFIRMED', steps: { HELD: at(0), CONFIRMED: at(1) } });
    await store.commit(makeWrites(order, undefined), { actor: 'system', useCase: 'test', at: NOW });
    const input = { orderId: order.id, text: '车内未清洁' };
    const ctx = { ...contextOf(store, people.clerk), now: order.window.from - MINUTE };
    expect(codesOf(await complainOfRental(ctx, input))).toEqual(['STATE_NOT_ALLOWED']);
    expect(codesOf(await complainOfRental({ ...ctx, now: order.window.from }, input))).toEqual([]);
  });
  it('has it answered by its partner, once, and shows it to partner and authority', async () => {
    const answer = (who: string, text = '已安排清洁并检修空调') =>
      answerRentalComplaint(partnerContext(store, { id: who }, NOW), { orderId: closed.id, text });
    expect(codesOf(await answer(derivedId('partner', 'other')))).toEqual(['ORDER_NOT_FOUND']);
    expect(codesOf(await answer(partner.id, '好'))).toEqual(['TEXT_INVALID']);
    expect(value(await answer(partner.id)).complaint?.answer?.text).toBe('已安排清洁并检修空调');
    expect(value(await answer(partner.id, '换个说法也一样')).complaint?.answer?.text).toBe('已安排清洁并检修空调');
    const idsOf = (page: { readonly nodes: readonly RentalOrder[] } | undefined) => page?.nodes.map(({ id }) => id);
    const page = { first: 10 };
    expect(idsOf(await partnerComplaints(partnerContext(store, partner, NOW), page))).toEqual([closed.id]);
    expect(idsOf(await partnerComplaints(partnerContext(store, { id: 'ptr_other' }, NOW), page))).toEqual([]);
    const overseer = (jurisdiction: string) =>
      contextOf(store, { ...people.manager, roles: ['AUTHORITY' as const], jurisdiction });
    expect(idsOf(await complainedRentals(overseer('430000'), '430200', page))).toEqual([closed.id]);
    expect(await complainedRentals(overseer('430400'), '430200', page)).toBeUndefined();
  });
  it('notes once what the authority should look at', async () => {
    for (const name of ['b', 'c', 'd', 'e']) {
      const steps = { HELD: at(0), DECLINED: at(1) };
      const order = orderWith(`declined ${name}`, { partnerId: partner.id, state: 'DECLINED', steps });
      await store.commit(makeWrites(order, undefined), { actor: 'system', useCase: 'test', at: NOW + HOUR });
    }
    await api.settle();
    const seen = await month();
    expect(seen).toMatchObject({ held: 21, declined: 4 });
    expect(new Set(seen?.noted)).toEqual(new Set(['COMPLAINTS', 'UNSERVED']));
  });
  it('is seen by those who oversee the city, and by nobody else', async () => {
    const authority = { ...people.manager, roles: ['AUTHORITY' as const], jurisdiction: '430200' };
    const services = await partnerServices(contextOf(store, authority), '430200', '2026-11-24');
    expect(services).toMatchObject([{ partnerId: partner.id, held: 21, orderSharePercent: 100 }]);
    const far = { ...authority, jurisdiction: '430400' };
    expect(await partnerServices(contextOf(store, far), '430200', '2026-11-24')).toBeUndefined();
  });
});
