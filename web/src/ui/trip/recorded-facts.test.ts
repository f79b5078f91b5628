import { beforeAll, expect, it, vi } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { readingFacts, returnFacts } from './recorded-facts.ts';

vi.mock('../../lib/session.svelte.ts', () => ({ session: {} }));

const yuan = (amountFen: number) => ({ amountFen }) as never;
const order = {
  departure: { at: '2026-11-24T01:00:00Z', odometerKm: 100 },
  return: { at: '2026-11-24T03:00:00Z', odometerKm: 140 },
  returnOnBehalf: null,
  kilometres: 40,
  legs: [{}] as never,
  brokenOff: null,
};
const typed = {
  tolls: yuan(1500),
  parking: yuan(0),
  otherCosts: null,
  energy: null,
  handBackPlace: null,
  deviation: '绕行',
  remark: null,
};
const told = (facts: ReturnType<typeof returnFacts>) => facts.filter(([, value]) => Boolean(value));

beforeAll(() => {
  locale.language = 'zh';
});

it('a trip that is back tells its readings once, its costs and why it went farther', () => {
  expect(told(readingFacts(order)).map(([name]) => name)).toEqual(['出车', '收车', '行驶']);
  expect(told(returnFacts(typed))).toEqual([
    ['过路费', '¥15.00'],
    ['情况说明', '绕行'],
  ]);
});

it('where a car broke down the readings are told by each of its vehicles', () => {
  expect(told(readingFacts({ ...order, legs: [{}, {}] as never }))).toEqual([]);
});
