import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../../platform/ids.ts';
import { instantOf, MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { exampleTerms } from '../tariff/examples.ts';
import {
  changeCommandWrite,
  changedOrder,
  changeWrite,
  findLockCommand,
  findRentalOrder,
  findRentalOrders,
  makeCommandWrite,
  makeWrites,
  ordersDue,
} from './records.ts';
import type { LockCommand, RentalOrder } from './types.ts';

const now = instantOf('2026-11-24T09:00');
const stamp = { actor: 'system', useCase: 'test', at: now };
const order: RentalOrder = {
  id: derivedId('rentalOrder', 'one'),
  rentalKind: 'TIME_SHARE',
  state: 'HELD',
  partnerId: derivedId('partner', 'one'),
  carId: derivedId('car', 'one'),
  plateNumber: '湘BD12345',
  model: '北京 EU5',
  cityCode: '430200',
  unitId: derivedId('unit', 'bureau'),
  divisionCode: '430200',
  personId: derivedId('person', 'clerk'),
  purpose: 'FIELD_WORK',
  window: { from: now, to: now + 60 * MINUTE },
  expectedKm: 20,
  tariffId: 'trf',
  terms: exampleTerms,
  estimateFen: 2_000,
  holdUntil: now + 15 * MINUTE,
  steps: { HELD: { at: now, by: derivedId('person', 'clerk') } },
  damages: [],
  inputHash: 'hash',
  revision: 1,
};
const command: LockCommand = {
  id: derivedId('lockCommand', 'one'),
  orderId: order.id,
  partnerId: order.partnerId,
  carId: order.carId,
  command: 'UNLOCK',
  state: 'REQUESTED',
  requestedAt: now,
  deadline: now + MINUTE,
  revision: 1,
};

describe('rental orders in the table', async () => {
  const store = await freshStore();
  afterAll(() => store.close());

  it('come back as they were written, once', async () => {
    expect(await store.commit([...makeWrites(order, order.holdUntil), makeCommandWrite(command)], stamp)).toEqual({
      ok: true,
    });
    expect(await findRentalOrder(store, order.id)).toEqual(order);
    expect(await findRentalOrders(store, [order.id, derivedId('rentalOrder', 'none')])).toEqual([order]);
    expect(await findLockCommand(store, command.id)).toEqual(command);
    expect(await store.commit(makeWrites(order, now), stamp)).toMatchObject({ ok: false, cause: 'conditions' });
  });

  it('are found when their time has come, not before, and never again when nothing is due', async () => {
    expect(await ordersDue(store, order.holdUntil - 1_000, 10)).toEqual([]);
    expect(await ordersDue(store, order.holdUntil, 10)).toEqual([order]);
    const change = { state: 'EXPIRED' } as const;
    await store.commit([changeWrite(order, change, undefined)], stamp);
    expect(await findRentalOrder(store, order.id)).toEqual(changedOrder(order, change));
    expect(await ordersDue(store, order.holdUntil, 10)).toEqual([]);
  });

  it('are changed only as they were seen, commands as well', async () => {
    expect((await store.commit([changeWrite(order, {}, undefined)], stamp)).ok).toBe(false);
    const answered = changeCommandWrite(command, { state: 'ACKNOWLEDGED' });
    expect((await store.commit([answered], stamp)).ok).toBe(true);
    expect((await store.commit([answered], stamp)).ok).toBe(false);
    expect(await findLockCommand(store, command.id)).toMatchObject({ state: 'ACKNOWLEDGED', revision: 2 });
  });
});
