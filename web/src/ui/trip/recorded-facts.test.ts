import { beforeAll, expect, it, vi } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { correctionFacts, readingFacts, returnFacts } from './recorded-facts.ts';

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

it('a correction says what was and what is, where that is not the same, by whom and why', () => {
  const costs = { tolls: yuan(3500), parking: yuan(0), otherCosts: yuan(0), energy: null };
  const before = { departureKm: 1000, odometerKm: 1100, ...costs, deviation: null };
  const energy = { kind: 'FUEL' as const, amount: 2000, cost: yuan(16_000) };
  const by = { name: '王调度' };
  const one = { at: '2026-11-24T04:00:00Z', by, reason: '多按了一位', before, after: { ...before, odometerKm: 1010 } };
  const [only] = correctionFacts({ corrections: [one] });
  expect(only?.[0]).toBe('更正');
  expect(only?.[1]).toMatch(/^收车里程表 1,100 km 改为 1,010 km · 王调度 · .*12:00 · 多按了一位$/);
  const two = correctionFacts({ corrections: [one, { ...one, after: { ...before, tolls: yuan(1500), energy } }] });
  expect(two.map(([name]) => name)).toEqual(['第 1 次更正', '第 2 次更正']);
  expect(two[1]?.[1]).toContain('过路费 ¥35.00 改为 ¥15.00，加油或充电 无 改为 20.00 升 · ¥160.00');
  const left = { ...one, after: { ...before, departureKm: 990 } };
  expect(correctionFacts({ corrections: [left] })[0]?.[1]).toMatch(/^出车里程表 1,000 km 改为 990 km · 王调度/);
  const explained = { ...one, after: { ...before, deviation: '绕行' } };
  expect(correctionFacts({ corrections: [explained] })[0]?.[1]).toMatch(/^情况说明 无 改为 绕行 · 王调度/);
});
