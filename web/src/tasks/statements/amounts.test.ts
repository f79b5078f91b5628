import { describe, expect, it } from 'vitest';
import { adjustmentsIn } from './amounts.ts';

describe('what orders are to come to', () => {
  const lines = [
    { orderId: 'a', total: { amountFen: 4250 } },
    { orderId: 'b', total: { amountFen: 8300 } },
  ];
  it('is told as how much more or less than they do, of those that change', () => {
    expect(adjustmentsIn({ a: '37.50', b: '83.00' }, lines)).toEqual([{ orderId: 'a', amountFen: -500 }]);
    expect(adjustmentsIn({ a: '', b: '90' }, lines)).toEqual([{ orderId: 'b', amountFen: 700 }]);
    expect(adjustmentsIn({}, lines)).toEqual([]);
  });
  it('is not told at all when one of them cannot be read', () => {
    expect(adjustmentsIn({ a: '37.50', b: '八十' }, lines)).toBeUndefined();
  });
});
