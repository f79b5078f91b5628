import { describe, expect, it } from 'vitest';
import { kindsOf } from './kinds.ts';
import { at, booking } from './sample-board.ts';
import type { BoardOrder } from './timeline.ts';

const orderOf = (change: Partial<BoardOrder> = {}): BoardOrder => {
  const { order } = booking('09:00', '11:00', 'DISPATCHED', change);
  if (!order) throw new Error('a booking without an order');
  return order;
};

describe('what is offered to be done with an order', () => {
  it('is everything before its trip begins, as far as its car and its passengers allow', () => {
    expect(kindsOf(orderOf(), at('08:00'))).toEqual(['reassign', 'move', 'swap', 'merge', 'split', 'recall']);
    expect(kindsOf(orderOf({ passengers: 1 }), at('08:00'))).not.toContain('split');
    expect(kindsOf(orderOf({ vehicle: null }), at('08:00'))).not.toContain('swap');
  });
  it('is not to take it back once its trip was to begin', () => {
    expect(kindsOf(orderOf(), at('09:00'))).toEqual(['reassign', 'move', 'swap', 'merge', 'split']);
  });
  it('is nothing once it has left, or its time is over and it can leave no more', () => {
    expect(kindsOf(orderOf({ state: 'UNDER_WAY' }), at('10:00'))).toEqual([]);
    expect(kindsOf(orderOf(), at('11:00'))).toEqual([]);
  });
});
