import { expect, it } from 'vitest';
import { freshStore } from '../testing/database.ts';
import { makeContext } from './context.ts';
import type { Metered } from './store.ts';
import { items } from './table.ts';

const stamp = { actor: 'system', useCase: 'test', at: 0 };
const key = (unitId: string) => items.UNIT.key({ unitId });

it('a request reads each item once, all of one tick together, and afresh after it has written', async () => {
  const metered: Metered[] = [];
  const store = await freshStore({ observe: (report) => metered.push(report) });
  const put = (size: number) => ({ put: { ...key('u'), kind: 'UNIT' as const, schemaVersion: 1, size } });
  await store.commit([put(1)], stamp);
  const ctx = makeContext({ store, viewer: { kind: 'anonymous' }, language: 'zh', now: 0, requestId: 'r' });
  metered.length = 0;
  const [first, absent] = await Promise.all([ctx.load(key('u')), ctx.load(key('none')), ctx.load(key('u'))]);
  expect([first?.size, absent]).toEqual([1, undefined]);
  await store.commit([put(2)], stamp);
  expect((await ctx.load(key('u')))?.size).toBe(1);
  expect(metered.filter(({ operation }) => operation === 'getMany')).toHaveLength(1);
  ctx.written();
  expect((await ctx.load(key('u')))?.size).toBe(2);
  store.close();
});
