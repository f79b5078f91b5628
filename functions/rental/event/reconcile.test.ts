import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../../platform/ids.ts';
import { HOUR, instantOf, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { asClient } from '../../testing/lots.ts';
import { orderWith } from '../../testing/rental-orders.ts';
import { partnerWith, systemWrites } from '../../testing/rental.ts';
import { makeWrites } from '../order/records.ts';
import type { RentalOrder } from '../order/types.ts';
import { partnerItem } from '../records.ts';
import type { OrderSide } from './reconcile-types.ts';
import { differencesBetween, sideOf } from './reconciling.ts';

const TEN = instantOf('2026-11-24T10:00');
const RECONCILE = `query ($orders: [ReconciledOrderInput!]!, $window: TimeWindowInput) {
  reconcileOrders(orders: $orders, window: $window) { orderId difference here { state totalFen } there { state totalFen } } }`;
const SINCE = `query ($since: DateTime!, $after: String, $first: Int! = 100) {
  ordersSince(since: $since, after: $after, first: $first) { nodes { orderId state totalFen } pageInfo { endCursor hasNextPage } } }`;

interface Reconciled {
  readonly reconcileOrders: readonly { readonly orderId: string; readonly difference: string }[];
}
interface Since {
  readonly ordersSince: {
    readonly nodes: readonly OrderSide[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const partnerId = derivedId('partner', 'one');
const charged = (totalFen: number) => ({ state: 'CLOSED', charges: { lines: [], totalFen, km: 20 } }) as const;
const at = (hours: number) => ({ window: { from: TEN + hours * HOUR, to: TEN + (hours + 1) * HOUR } });
const held = orderWith('held');
const closed = orderWith('closed', { ...charged(4_200), ...at(1) });
const later = orderWith('later', at(5));
const foreign = orderWith('foreign', { partnerId: derivedId('partner', 'other') });

describe('a list of orders', async () => {
  const api = await startApi({ now: TEN });
  afterAll(() => api.stop());
  const make = (order: RentalOrder) =>
    api.store.commit(makeWrites(order, TEN + HOUR), { actor: 'system', useCase: 'test', at: TEN });
  const partner = partnerWith('one', ['TIME_SHARE'], { id: partnerId });
  const written = [{ put: partnerItem(partner) }, ...systemWrites(partner)];
  await api.store.commit(written, { actor: 'system', useCase: 'test', at: TEN });
  for (const order of [held, closed, later, foreign]) await make(order);
  const ask = <T>(query: string, variables: object) =>
    asClient(api, partnerId, 'orders:read', TEN)<T>(query, variables);
  const reconcile = async (orders: readonly object[], from?: number, to?: number) => {
    const window = from === undefined || to === undefined ? null : { from: toDateTime(from), to: toDateTime(to) };
    const { data, errors } = await ask<Reconciled>(RECONCILE, { orders, window });
    expect(errors).toBeUndefined();
    return data.reconcileOrders;
  };

  it('that says the same has no differences', async () => {
    expect(await reconcile([held, closed].map(sideOf), TEN, TEN + 2 * HOUR)).toEqual([]);
    expect(await reconcile([], TEN + 2 * HOUR, TEN + 5 * HOUR)).toEqual([]);
  });

  it('is told what differs, and what is missing on which side', async () => {
    const theirs = [
      { orderId: closed.id, state: 'RETURNED', totalFen: 4_100 },
      { orderId: derivedId('rentalOrder', 'nowhere'), state: 'HELD' },
      { orderId: foreign.id, state: 'HELD' },
    ];
    const found = await reconcile(theirs, TEN, TEN + 2 * HOUR);
    expect(found.map(({ orderId, difference }) => [orderId, difference])).toEqual([
      [closed.id, 'STATE_DIFFERS'],
      [closed.id, 'AMOUNT_DIFFERS'],
      [derivedId('rentalOrder', 'nowhere'), 'MISSING_HERE'],
      [foreign.id, 'MISSING_HERE'],
      [held.id, 'MISSING_THERE'],
    ]);
    expect(found[1]).toMatchObject({
      here: { state: 'CLOSED', totalFen: 4_200 },
      there: { state: 'RETURNED', totalFen: 4_100 },
    });
    expect(found[3]).toMatchObject({ here: null });
  });

  it('that tells no amount does not differ in it', async () => {
    expect(await reconcile([{ orderId: closed.id, state: 'CLOSED' }])).toEqual([]);
    expect(await reconcile([{ orderId: closed.id, state: 'CLOSED', totalFen: null }])).toEqual([]);
    const told = await reconcile([{ orderId: held.id, state: 'HELD', totalFen: 0 }]);
    expect(told.map(({ difference }) => difference)).toEqual(['AMOUNT_DIFFERS']);
  });

  it('without a window lacks nothing', async () => {
    expect(await reconcile([sideOf(held)])).toEqual([]);
  });

  it('is no longer than a hundred, has each order once, and its window no more than it may list', async () => {
    const errorsOf = async (orders: readonly object[], window: object | null = null) =>
      (await ask(RECONCILE, { orders, window })).errors?.map(({ extensions }) => extensions.argument);
    expect(await errorsOf([sideOf(held), sideOf(held)])).toEqual(['orders']);
    const many = Array.from({ length: 101 }, (_, i) => orderWith(`many ${String(i)}`, at(48)));
    expect(await errorsOf(many.map(sideOf))).toEqual(['orders']);
    for (const order of many) await make(order);
    const window = { from: toDateTime(TEN + 48 * HOUR), to: toDateTime(TEN + 49 * HOUR) };
    expect(await errorsOf([], window)).toEqual(['window']);
  });

  it('may be held against ours from a day on, page by page', async () => {
    const { data } = await ask<Since>(SINCE, { since: toDateTime(TEN), first: 2 });
    expect(data.ordersSince.nodes).toEqual([
      { orderId: held.id, state: 'HELD', totalFen: null },
      { orderId: closed.id, state: 'CLOSED', totalFen: 4_200 },
    ]);
    const { endCursor, hasNextPage } = data.ordersSince.pageInfo;
    expect(hasNextPage).toBe(true);
    const next = await ask<Since>(SINCE, { since: toDateTime(TEN), first: 1, after: endCursor });
    expect(next.data.ordersSince.nodes).toMatchObject([{ orderId: later.id }]);
    const none = await ask<Since>(SINCE, { since: toDateTime(TEN + 100 * HOUR) });
    expect(none.data.ordersSince.nodes).toEqual([]);
  });
});

describe('two lists', () => {
  const side = fc.record({
    orderId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    state: fc.constantFrom('HELD' as const, 'CLOSED' as const),
    totalFen: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  });
  const list = fc.uniqueArray(side, { selector: ({ orderId }) => orderId });

  it('have no differences exactly when they are the same, amounts that are not told apart', () => {
    fc.assert(
      fc.property(list, list, (theirs, ours) => {
        const here = new Map(ours.map((one) => [one.orderId, one]));
        const same = theirs.every(({ orderId, state, totalFen }) => {
          const our = here.get(orderId);
          return our?.state === state && (totalFen === undefined || totalFen === our.totalFen);
        });
        const isWhole = same && theirs.length === ours.length;
        expect(differencesBetween(theirs, here, ours).length === 0).toBe(isWhole);
      }),
    );
  });
});
