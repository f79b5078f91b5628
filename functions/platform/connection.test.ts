import { afterAll, describe, expect, it } from 'vitest';
import { freshStore } from '../testing/database.ts';
import { connectionOf, encodeCursor, mapConnection, storedConnection, type Connection } from './connection.ts';
import type { Item } from './write.ts';
import { items } from './table.ts';

const refusalOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};
const wrong = (argument: string) => ({ extensions: { code: 'LIST_ARGUMENT_INVALID', argument } });

describe('pages of a list in memory', () => {
  const list = [
    { rank: 0, id: 'a' },
    { rank: 0, id: 'c' },
    { rank: 1, id: 'b' },
  ];
  const page = (first: number, after?: string, from = list): Connection<(typeof list)[number]> =>
    connectionOf(from, { first, after }, ({ rank, id }) => [rank, id]);

  it('go through the whole list, each node once', () => {
    const one = page(2);
    expect(one.nodes.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = page(2, one.pageInfo.endCursor ?? '');
    expect(two.nodes.map(({ id }) => id)).toEqual(['b']);
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('go on at the right place when the last node has left the list', () => {
    const cursor = page(2).pageInfo.endCursor ?? '';
    const shorter = list.filter(({ id }) => id !== 'c');
    expect(page(2, cursor, shorter).nodes.map(({ id }) => id)).toEqual(['b']);
  });

  it('refuse a number of entries outside 1 to 100', () => {
    for (const first of [0, -1, 101, 1.5]) expect(refusalOf(() => page(first))).toMatchObject(wrong('first'));
  });

  it('refuse cursors of another list and made-up ones', () => {
    for (const after of ['', 'nonsense', encodeCursor(['a']), encodeCursor(['a', 'b']), 'x'.repeat(2_000)])
      expect(refusalOf(() => page(2, after))).toMatchObject(wrong('after'));
  });

  it('keep their cursors when the nodes are replaced', () => {
    const mapped = mapConnection(page(2), ({ id }) => id.toUpperCase());
    expect(mapped.nodes).toEqual(['A', 'C']);
    expect(mapped.edges.map(({ cursor }) => cursor)).toEqual(page(2).edges.map(({ cursor }) => cursor));
  });
});

describe('pages of a list in the table', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const put = (divisionCode: string, unitId: string): Item => ({
    ...items.UNIT.key({ unitId }),
    ...items.UNIT.listKeys({ divisionCode, unitId }),
    kind: 'UNIT',
    schemaVersion: 1,
  });
  const writes = [...['u1', 'u2', 'u3'].map((id) => put('430202', id)), put('430203', 'u4')];
  await store.commit(
    writes.map((item) => ({ put: item })),
    { actor: 'psn_test', useCase: 'test', at: 1 },
  );
  const page = (first: number, after?: string | null, divisionCode = '430202'): Promise<Connection<Item>> =>
    storedConnection(store, { index: 'lists', pk: items.UNIT.listPk({ divisionCode }) }, { first, after });

  it('go through the whole list and say truly whether more follows', async () => {
    const one = await page(2);
    expect(one.nodes.map(({ listSk }) => listSk)).toEqual(['u1', 'u2']);
    expect(one.pageInfo.hasNextPage).toBe(true);
    const two = await page(1, one.pageInfo.endCursor);
    expect(two.nodes.map(({ listSk }) => listSk)).toEqual(['u3']);
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('never lead into another partition, whatever the cursor says', async () => {
    const foreign = (await page(1, null, '430203')).pageInfo.endCursor;
    await expect(page(5, foreign)).rejects.toMatchObject(wrong('after'));
  });

  it('refuse a cursor outside the asked range of sort keys', async () => {
    const { endCursor } = (await page(1)).pageInfo;
    const narrowed = storedConnection(
      store,
      { index: 'lists', pk: items.UNIT.listPk({ divisionCode: '430202' }), sortPrefix: 'u2' },
      { first: 1, after: endCursor },
    );
    await expect(narrowed).rejects.toMatchObject(wrong('after'));
  });
});
