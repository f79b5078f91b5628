import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../../platform/ids.ts';
import { itemOf } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { asClient } from '../../testing/lots.ts';
import { orderWith } from '../../testing/rental-orders.ts';
import { changeCommandWrite, changedOrder, changeWrite, makeCommandWrite, makeWrites } from '../order/records.ts';
import { systemWrites } from '../../testing/rental.ts';

const TEN = instantOf('2026-11-24T10:00');
const EVENTS = `query ($after: String, $first: Int! = 100) { orderEvents(after: $after, first: $first) {
  nodes { id seq type subjectId orderId revision at } pageInfo { endCursor hasNextPage } } }`;

interface Events {
  readonly orderEvents: {
    readonly nodes: readonly { readonly seq: number; readonly type: string; readonly revision: number }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const partnerId = derivedId('partner', 'one');
const otherId = derivedId('partner', 'other');

const start = async () => {
  const api = await startApi({ now: TEN });
  afterAll(() => api.stop());
  const systems = [partnerId, otherId].flatMap((id) => systemWrites({ id, divisionCode: '430200' }));
  await api.store.commit(systems, { actor: 'system', useCase: 'test', at: TEN });
  const reach = async (id: string, state: string, revision: number, at = TEN): Promise<void> => {
    const put = itemOf('PARTNER', items.PARTNER.key({ partnerId: id }), { id, state, revision });
    await api.store.commit([{ put }], { actor: 'system', useCase: 'test', at });
  };
  const events = async (id: string, variables: object = {}) => {
    const { data, errors } = await asClient(api, id, 'orders:read', TEN)<Events>(EVENTS, variables);
    expect(errors).toBeUndefined();
    return data.orderEvents;
  };
  return { api, reach, events };
};

describe('the log of a partner', async () => {
  const { api, reach, events } = await start();

  it('has what happened in its order, numbered from 1 without a gap, and of no other partner', async () => {
    await reach(partnerId, 'APPLIED', 1);
    await reach(partnerId, 'ENGAGED', 2);
    await reach(otherId, 'APPLIED', 1);
    await reach(otherId, 'ENGAGED', 2);
    await reach(partnerId, 'SUSPENDED', 3, TEN + MINUTE);
    await reach(partnerId, 'SUSPENDED', 4);
    await reach(partnerId, 'ENGAGED', 5);
    await api.settle();
    const { nodes } = await events(partnerId);
    expect(nodes.map(({ seq, type, revision }) => [seq, type, revision])).toEqual([
      [1, 'PARTNER_ENGAGED', 2],
      [2, 'PARTNER_SUSPENDED', 3],
      [3, 'PARTNER_ENGAGED', 5],
    ]);
    expect(nodes[1]).toMatchObject({ subjectId: partnerId, orderId: null, at: toDateTime(TEN + MINUTE) });
    expect((await events(otherId)).nodes).toHaveLength(1);
  });

  it('is the same after everything was told again', async () => {
    const before = await events(partnerId);
    await api.replay();
    expect(await events(partnerId)).toEqual(before);
  });

  it('goes on after a cursor, also from its end', async () => {
    const first = await events(partnerId, { first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true });
    const rest = await events(partnerId, { after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ seq }) => seq)).toEqual([3]);
    const end = rest.pageInfo.endCursor;
    expect((await events(partnerId, { after: end })).nodes).toEqual([]);
    await reach(partnerId, 'ENDED', 6);
    await api.settle();
    expect((await events(partnerId, { after: end })).nodes).toMatchObject([{ seq: 4, type: 'PARTNER_ENDED' }]);
  });

  it('does not open to another partner by a cursor, nor without its scope', async () => {
    const { pageInfo } = await events(partnerId, { first: 1 });
    const other = await asClient(api, otherId, 'orders:read', TEN)(EVENTS, { after: pageInfo.endCursor });
    expect(JSON.stringify(other)).not.toContain(partnerId);
    const { errors } = await asClient(api, partnerId, 'orders:write', TEN)(EVENTS);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('many at once', async () => {
  const { api, reach, events } = await start();

  it('get their numbers without a gap, also when two tell the stream at the same time', async () => {
    await reach(partnerId, 'APPLIED', 0);
    for (let revision = 1; revision <= 20; revision += 1)
      await reach(partnerId, revision % 2 === 0 ? 'SUSPENDED' : 'ENGAGED', revision);
    await Promise.all([api.replay(), api.replay(), api.settle()]);
    const { nodes } = await events(partnerId);
    expect(nodes.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(new Set(nodes.map(({ revision }) => revision)).size).toBe(20);
  });
});

describe('an order', async () => {
  const { api, reach, events } = await start();
  const stamp = { actor: 'system', useCase: 'test', at: TEN };

  it('is told of step by step, its locks among it, and what changes without another state', async () => {
    await reach(partnerId, 'ENGAGED', 1);
    const order = orderWith('told', { partnerId });
    await api.store.commit(makeWrites(order, TEN), stamp);
    const confirmed = { state: 'CONFIRMED' } as const;
    await api.store.commit([changeWrite(order, confirmed, TEN)], stamp);
    const command = {
      id: derivedId('lockCommand', 'one'),
      orderId: order.id,
      partnerId,
      carId: order.carId,
      command: 'UNLOCK',
      state: 'REQUESTED',
      requestedAt: TEN,
      deadline: TEN + MINUTE,
      revision: 1,
    } as const;
    await api.store.commit([makeCommandWrite(command)], stamp);
    await api.store.commit([changeCommandWrite(command, { state: 'ACKNOWLEDGED', answeredAt: TEN })], stamp);
    await api.store.commit([changeWrite(changedOrder(order, confirmed), { lateAt: TEN }, undefined)], stamp);
    await api.settle();
    const { nodes } = await events(partnerId);
    const told = (type: string, subjectId: string, revision: number) => ({
      type,
      subjectId,
      orderId: order.id,
      revision,
    });
    expect(nodes.filter(({ type }) => !type.startsWith('LOCK'))).toMatchObject([
      told('ORDER_HELD', order.id, 1),
      told('ORDER_CONFIRMED', order.id, 2),
      told('ORDER_CHANGED', order.id, 3),
    ]);
    expect(nodes.filter(({ type }) => type.startsWith('LOCK'))).toMatchObject([
      told('LOCK_COMMAND_REQUESTED', command.id, 1),
      told('LOCK_COMMAND_ACKNOWLEDGED', command.id, 2),
    ]);
  });
});
