import { afterAll, describe, expect, it } from 'vitest';
import { freshStore } from '../testing/database.ts';
import { ABSENT } from './condition.ts';
import { items } from './table.ts';
import type { Item } from './write.ts';

const stamp = { actor: 'psn_test', useCase: 'test', at: 1, why: 'because' };
const unit = (unitId: string, extra: object = {}): Item => ({
  ...items.UNIT.key({ unitId }),
  ...items.UNIT.listKeys({ divisionCode: '430200', unitId }),
  kind: 'UNIT',
  schemaVersion: 1,
  ...extra,
});

describe('store', async () => {
  const store = await freshStore();
  afterAll(() => store.close());

  it('keeps what was committed, stamped with who, when and why', async () => {
    expect(await store.commit([{ put: unit('kept'), if: ABSENT }], stamp)).toEqual({ ok: true });
    expect(await store.get(items.UNIT.key({ unitId: 'kept' }), { consistent: true })).toMatchObject({
      kind: 'UNIT',
      stamp,
    });
  });

  it('names the write whose condition failed, with the item as it stood, and writes nothing', async () => {
    await store.commit([{ put: unit('there', { size: 5 }), if: ABSENT }], stamp);
    const outcome = await store.commit([{ put: unit('other') }, { put: unit('there'), if: ABSENT }], stamp);
    expect(outcome).toMatchObject({ ok: false, cause: 'conditions', failed: [{ index: 1, item: { size: 5 } }] });
    expect(await store.get(items.UNIT.key({ unitId: 'other' }), { consistent: true })).toBeUndefined();
  });

  it('adds to a set and takes from it only while the condition holds', async () => {
    const key = items.UNIT.key({ unitId: 'set' });
    const book = (slots: number[]) =>
      store.commit(
        [{ change: key, add: { taken: new Set(slots) }, if: slots.map((lacks) => ({ attribute: 'taken', lacks })) }],
        stamp,
      );
    expect(await book([1, 2])).toEqual({ ok: true });
    expect(await book([3])).toEqual({ ok: true });
    expect(await book([2, 4])).toMatchObject({ ok: false, cause: 'conditions' });
    await store.commit([{ change: key, take: { taken: new Set([1, 2]) } }], stamp);
    expect(await store.get(key, { consistent: true })).toMatchObject({ taken: new Set([3]) });
  });

  it('limits the size of a set, an absent one included', async () => {
    const key = items.UNIT.key({ unitId: 'limited' });
    const add = (slot: number, most: number) =>
      store.commit(
        [{ change: key, add: { taken: new Set([slot]) }, if: [{ attribute: 'taken', sizeAtMost: most }] }],
        stamp,
      );
    expect(await add(1, -1)).toMatchObject({ ok: false, cause: 'conditions' });
    expect(await add(1, 0)).toEqual({ ok: true });
    expect(await add(2, 0)).toMatchObject({ ok: false, cause: 'conditions' });
    expect(await add(2, 1)).toEqual({ ok: true });
    expect(await add(3, -1)).toMatchObject({ ok: false, cause: 'conditions' });
  });

  it('scans everything, page by page', async () => {
    const whole = await freshStore();
    const ids = Array.from({ length: 9 }, (_, i) => `scanned${String(i)}`);
    const text = 'x'.repeat(300_000);
    for (const id of ids) await whole.commit([{ put: unit(id, { text }) }], stamp);
    const found: Item[] = [];
    let pages = 0;
    for (let page = await whole.scan(); ; page = await whole.scan(page.next)) {
      found.push(...page.items);
      pages += 1;
      if (!page.next) break;
    }
    whole.close();
    expect(found.map(({ pk }) => pk).sort()).toEqual(ids.map((unitId) => items.UNIT.key({ unitId }).pk));
    expect(pages).toBeGreaterThan(1);
  });

  it('reads many in the order of the keys, absent ones undefined, and pages through a list', async () => {
    await Promise.all(
      ['p1', 'p2', 'p3'].map((id) => store.commit([{ put: unit(id, { listPk: 'UNITS#page' }) }], stamp)),
    );
    const [absent, present] = await store.getMany([items.UNIT.key({ unitId: 'no' }), items.UNIT.key({ unitId: 'p2' })]);
    expect(absent).toBeUndefined();
    expect(present).toMatchObject({ listSk: 'p2' });
    const first = await store.query({ index: 'lists', pk: 'UNITS#page', limit: 2 });
    expect(first.items.map(({ listSk }) => listSk)).toEqual(['p1', 'p2']);
    const rest = await store.query({ index: 'lists', pk: 'UNITS#page', ...(first.next ? { after: first.next } : {}) });
    expect(rest.items.map(({ listSk }) => listSk)).toEqual(['p3']);
  });

  it('retries conflicts, and says busy when they do not end', async () => {
    const conflict = (): never => {
      throw Object.assign(new Error('conflict'), { name: 'TransactionConflictException' });
    };
    const calm = await freshStore({ disturb: (tried) => (tried < 3 ? conflict() : undefined) });
    expect(await calm.commit([{ put: unit('calm') }], stamp)).toEqual({ ok: true });
    const stormy = await freshStore({ disturb: conflict });
    expect(await stormy.commit([{ put: unit('storm') }], stamp)).toEqual({ ok: false, cause: 'busy' });
    calm.close();
    stormy.close();
  });
});
