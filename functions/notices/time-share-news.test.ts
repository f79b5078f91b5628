import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../organisation/types.ts';
import { certain } from '../platform/item.ts';
import { HOUR, MINUTE, type Instant, type Window } from '../platform/time.ts';
import { setMembership } from '../rental/membership/acts.ts';
import { findMembership } from '../rental/membership/records.ts';
import { settleRentalOrders } from '../rental/order/due-acts.ts';
import { holdCar } from '../rental/order/hold-acts.ts';
import { ordersUnderWay } from '../rental/order/list-acts.ts';
import { unlockCar } from '../rental/order/lock-acts.ts';
import { acknowledgeLockCommand } from '../rental/order/lock-answer-acts.ts';
import { confirmRentalOrder, declineRentalOrder } from '../rental/order/partner-acts.ts';
import { findRentalOrder } from '../rental/order/records.ts';
import { returnCar } from '../rental/order/return-acts.ts';
import { cancelRentalOrder, extendRentalOrder } from '../rental/order/use-acts.ts';
import { resumePartner, suspendPartner } from '../rental/partner/acts.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import {
  carWith,
  enable,
  partnerContext,
  partnerWith,
  settleRental,
  stationWith,
  tariffWith,
} from '../testing/rental.ts';
import { contextOf, NOW, people, settle, units } from '../testing/town.ts';
import { value } from '../testing/trips.ts';

const { clerk, manager } = people;
const partner = partnerWith('分时');
const tariff = tariffWith(partner);
const home = stationWith('环保站', partner);
const cars = ['one', 'two', 'three', 'four'].map((name, i) =>
  carWith(name, home, { tariffId: tariff.id, plateNumber: `湘BD0000${String(i)}` }),
);
const NOTICES = `{ myNotices(first: 100, unreadOnly: true) { nodes { kind text rentalOrderId } } }`;
interface Told {
  readonly kind: string;
  readonly text: string;
  readonly rentalOrderId: string | null;
}

describe('a car that somebody of a unit has taken', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store);
    await settleRental(api.store, { partner, stations: [home], cars, tariff }, NOW);
    await enable(api.store, units.bureau, [clerk], NOW, { monthlyBudgetFen: 50_000, personBudgetFen: 50_000 });
  });
  afterAll(() => api.stop());

  /** What a person has not read, by the order it is about. */
  const unread = async (person: Person, orderId?: string): Promise<readonly Told[]> => {
    await api.settle();
    const { body } = await api.as(person.id).ask<{ myNotices: { nodes: readonly Told[] } }>(NOTICES);
    expect(body.errors).toBeUndefined();
    return body.data.myNotices.nodes.filter((one) => orderId === undefined || one.rentalOrderId === orderId);
  };
  const kinds = async (person: Person, orderId: string) => (await unread(person, orderId)).map(({ kind }) => kind);
  const renter = (now: Instant) => contextOf(api.store, clerk, now);
  const system = (now: Instant) => partnerContext(api.store, partner, now);
  const held = async (car: number, window: Window, replaces?: string): Promise<string> => {
    const asked = { idempotencyKey: randomUUID(), carId: certain(cars[car], 'car').id, window, replaces };
    return value(await holdCar(renter(NOW), { ...asked, purpose: 'FIELD_WORK', expectedKm: 20 })).id;
  };
  const at = (hours: number): Window => ({ from: NOW + hours * HOUR, to: NOW + (hours + 2) * HOUR });
  const answer = async (orderId: string, now: Instant, odometerKm: number): Promise<void> => {
    const commandId = (await findRentalOrder(api.store, orderId))?.command?.id ?? '';
    value(await acknowledgeLockCommand(system(now), { commandId, outcome: 'DONE', odometerKm }));
  };

  it('tells its renter when it is confirmed, soon due, late and charged, and the manager that it is late', async () => {
    const window = at(0);
    const orderId = await held(0, window);
    expect(await kinds(clerk, orderId)).toEqual([]);
    value(await confirmRentalOrder(system(NOW), { orderId }));
    expect(await unread(clerk, orderId)).toEqual([
      {
        kind: 'RENTAL_CONFIRMED',
        text: '您预订的 湘B·D00000 已确认，11月24日 07:30起可取车：环保站。',
        rentalOrderId: orderId,
      },
    ]);
    value(await unlockCar(renter(NOW + MINUTE), { orderId }));
    await answer(orderId, NOW + MINUTE, 100);
    expect(await ordersUnderWay(renter(NOW + HOUR), partner.id)).toEqual({ confirmed: 0, out: 1 });
    expect(await kinds(clerk, orderId)).toEqual([]);

    await settleRentalOrders.run(api.store, window.to - 16 * MINUTE);
    expect(await kinds(clerk, orderId)).toEqual([]);
    await settleRentalOrders.run(api.store, window.to - 15 * MINUTE);
    await settleRentalOrders.run(api.store, window.to - 14 * MINUTE);
    expect(await unread(clerk, orderId)).toMatchObject([
      { kind: 'RENTAL_DUE_SOON', text: expect.stringContaining('应于11月24日 09:30前还车') as string },
    ]);
    const longer = window.to + HOUR;
    value(await extendRentalOrder(renter(window.to - 10 * MINUTE), { orderId, to: longer }));
    expect(await kinds(clerk, orderId)).toEqual([]);
    await settleRentalOrders.run(api.store, longer - 15 * MINUTE);
    expect(await kinds(clerk, orderId)).toEqual(['RENTAL_DUE_SOON']);
    await settleRentalOrders.run(api.store, longer + 15 * MINUTE);
    expect(await kinds(clerk, orderId)).toContain('RENTAL_LATE');
    expect(await unread(manager, orderId)).toMatchObject([
      { kind: 'RENTAL_LATE', text: expect.stringContaining('clerk租用的 湘B·D00000 应于11月24日 10:30还车') as string },
    ]);
    value(await returnCar(renter(longer + HOUR), { orderId, stationId: home.id }));
    await answer(orderId, longer + HOUR, 118);
    expect(await unread(clerk, orderId)).toMatchObject([
      { kind: 'RENTAL_CHARGED', text: expect.stringContaining('行驶 18 公里') as string },
    ]);
    expect(await kinds(manager, orderId)).toEqual([]);
    await api.replay();
    expect(await kinds(clerk, orderId)).toEqual(['RENTAL_CHARGED']);
  });

  it('that does not come is told until another one takes its place', async () => {
    const orderId = await held(1, at(24));
    value(await declineRentalOrder(system(NOW), { orderId, reason: '车辆检修' }));
    expect(await unread(clerk, orderId)).toMatchObject([
      {
        kind: 'RENTAL_NOT_SERVED',
        text: '您预订的 湘B·D00001（11月25日 07:30）未成：车辆检修。不收费，可另选一辆车。',
      },
    ]);
    await held(2, at(24), orderId);
    expect(await kinds(clerk, orderId)).toEqual([]);
  });

  it('for which nobody came is told to renter and manager', async () => {
    const window = at(48);
    const orderId = await held(3, window);
    value(await confirmRentalOrder(system(NOW), { orderId }));
    await settleRentalOrders.run(api.store, window.from + HOUR);
    expect(await kinds(clerk, orderId)).toEqual(['RENTAL_NO_SHOW']);
    expect(await kinds(manager, orderId)).toEqual(['RENTAL_NO_SHOW']);
  });

  it('that cannot be picked up while its partner is suspended is told to its renter at once', async () => {
    const confirmed = [await held(3, at(120)), await held(2, at(144))];
    for (const orderId of confirmed) value(await confirmRentalOrder(system(NOW), { orderId }));
    const waiting = await held(1, at(168));
    const authority = contextOf(api.store, { ...manager, roles: ['AUTHORITY'], jurisdiction: '430200' }, NOW);
    const move = { partnerId: partner.id };
    expect(await ordersUnderWay(authority, partner.id)).toEqual({ confirmed: 2, out: 0 });
    value(await suspendPartner(authority, { ...move, reason: '投诉未处理' }));
    expect(await unread(clerk, confirmed[0])).toContainEqual({
      kind: 'RENTAL_SUSPENDED',
      text: '分时已停止服务，您预订的 湘B·D00003（11月29日 07:30）不能取车，不收费；请另选一辆车。',
      rentalOrderId: confirmed[0],
    });
    expect(await kinds(clerk, confirmed[1] ?? '')).toContain('RENTAL_SUSPENDED');
    expect(await kinds(clerk, waiting)).toEqual([]);
    value(await resumePartner(authority, move));
    for (const orderId of confirmed) expect(await kinds(clerk, orderId)).toEqual(['RENTAL_CONFIRMED']);
    value(await suspendPartner(authority, { ...move, reason: '投诉仍未处理' }));
    value(await cancelRentalOrder(renter(NOW), { orderId: confirmed[0] ?? '' }));
    expect(await kinds(clerk, confirmed[0] ?? '')).toEqual([]);
    value(await cancelRentalOrder(renter(NOW), { orderId: confirmed[1] ?? '' }));
    value(await cancelRentalOrder(renter(NOW), { orderId: waiting }));
    value(await resumePartner(authority, move));
  });

  it('tells the manager once that the budget of the month is nearly used, until it is raised', async () => {
    const ofBudget = async () => (await unread(manager)).filter(({ kind }) => kind === 'RENTAL_BUDGET_LOW');
    expect(await ofBudget()).toEqual([]);
    const set = async (monthlyBudgetFen: number): Promise<void> => {
      const { revision } = (await findMembership(api.store, manager.unitId)) ?? {};
      const budgets = { monthlyBudgetFen, personBudgetFen: monthlyBudgetFen };
      const terms = { revision, state: 'ENABLED' as const, ...budgets, mostHours: 48 };
      value(await setMembership(contextOf(api.store, manager, NOW), { ...terms, purposes: ['FIELD_WORK'] }));
    };
    // What was spent and promised so far, and hardly more.
    await set(10_000);
    await held(3, at(72));
    expect(await ofBudget()).toMatchObject([
      { text: expect.stringContaining('已用 87.80 元，为预算 100.00 元的 87%') as string },
    ]);
    await set(50_000);
    expect(await ofBudget()).toEqual([]);
  });
});
