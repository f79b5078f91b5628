import { expect, it } from 'vitest';
import { disputeOf } from './dispute.ts';

it('is what a receipt says until that is settled, with over how many cars the trip went', () => {
  const receipt = { dispute: '停车没有花钱', settled: null };
  expect(disputeOf({ receipt, orders: [{}, {}] })).toEqual({ said: '停车没有花钱', cars: 2 });
  expect(disputeOf({ receipt: { ...receipt, settled: { at: '2026-11-24' } }, orders: [{}] })).toBeUndefined();
  expect(disputeOf({ receipt: { dispute: null, settled: null }, orders: [{}] })).toBeUndefined();
  expect(disputeOf({ receipt: null, orders: [{}] })).toBeUndefined();
});
