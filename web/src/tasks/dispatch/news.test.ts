import { describe, expect, it } from 'vitest';
import { newsBetween } from './news.ts';
import { boardWith, booking, vehicleDay } from './sample-board.ts';
import type { Board } from './timeline.ts';

const withOrders = (...bookings: Board['vehicles'][number]['bookings']): Board =>
  boardWith({ vehicles: [vehicleDay('veh_1', bookings)] });
const kinds = (before: Board, after: Board): string[] => newsBetween(before, after).map(({ kind }) => kind);

describe('what colleagues have changed', () => {
  const early = booking('08:00', '09:00');
  it('is a new order, another revision of one, or one that is gone', () => {
    expect(kinds(withOrders(), withOrders(early))).toEqual(['dispatched']);
    expect(kinds(withOrders(early), withOrders(booking('08:00', '09:00', 'DISPATCHED', { revision: 2 })))).toEqual([
      'changed',
    ]);
    expect(kinds(withOrders(early), withOrders())).toEqual(['gone']);
    expect(kinds(withOrders(early), withOrders(early))).toEqual([]);
  });
  it('says who, which car and where to', () => {
    expect(newsBetween(withOrders(), withOrders(early))).toEqual([
      { kind: 'dispatched', by: '陈静', plateNumber: '湘B10001', destination: '渌口区', orderId: 'ord_08:00' },
    ]);
  });
  it('is a request that waits now, but not one that moves up where more wait than are shown', () => {
    const waiting = [{ id: 'req_9', destination: '攸县' }] as unknown as Board['waiting'];
    const after = boardWith({ waiting, waitingCount: 1 });
    expect(kinds(boardWith({}), after)).toEqual(['waits']);
    expect(kinds(boardWith({ waitingCount: 2 }), after)).toEqual([]);
  });
  it('is nothing between two days', () => {
    const other = { ...withOrders(), day: { ...withOrders().day, date: '2026-11-25' } };
    expect(kinds(other, withOrders(early))).toEqual([]);
  });
});
