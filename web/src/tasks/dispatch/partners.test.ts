import { describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { judged, othersOf, tripTimes, type Said } from './partners.ts';
import { at, boardWith, booking, vehicleDay, window } from './sample-board.ts';
import type { BoardOrder } from './timeline.ts';

const driver = (id: string): BoardOrder['driver'] => ({ id, name: id });
const on = (vehicleId: string, from: string, to: string, change: Partial<BoardOrder> = {}) => {
  const given = {
    vehicle: { id: vehicleId, energy: 'PETROL' as const },
    driver: driver(`drv_${vehicleId}`),
    ...change,
  };
  return vehicleDay(vehicleId, [booking(from, to, change.state ?? 'DISPATCHED', given)]);
};
const board = boardWith({
  vehicles: [
    on('veh_1', '09:00', '11:00'),
    on('veh_2', '14:00', '15:00'),
    on('veh_3', '09:15', '11:00'),
    on('veh_4', '08:00', '10:00', { driver: null }),
    on('veh_5', '10:00', '12:00', { driver: driver('drv_veh_1') }),
    on('veh_6', '09:30', '11:00', { state: 'UNDER_WAY' }),
  ],
});
const order = board.vehicles[0]?.bookings[0]?.order ?? expect.fail();
const ids = (orders: readonly BoardOrder[]) => orders.map(({ vehicle }) => vehicle?.id);

describe('the other of two orders that are swapped or merged', () => {
  it('has not departed and something to exchange, and is driven where others ride along; the nearest in time first', () => {
    expect(ids(othersOf(order, board, 'SWAP_VEHICLES'))).toEqual(['veh_3', 'veh_4', 'veh_5', 'veh_2']);
    expect(ids(othersOf(order, board, 'SWAP_DRIVERS'))).toEqual(['veh_3', 'veh_4', 'veh_2']);
    expect(ids(othersOf(order, board, 'MERGE'))).toEqual(['veh_3', 'veh_5', 'veh_2']);
  });

  it('stands first where it will do, last where it will not, and keeps its place until the server has answered', () => {
    const others = othersOf(order, board, 'SWAP_VEHICLES');
    const said = (vehicleId: string, available: boolean): Said => ({
      orderId: others.find(({ vehicle }) => vehicle?.id === vehicleId)?.id ?? '',
      available,
      reasons: available ? [] : [{ code: 'SEATS_TOO_FEW', message: '座位不足' }],
      earlierSources: [],
    });
    const listed = (answers?: readonly Said[]) => ids(judged(others, answers).map((partner) => partner.order));
    expect(listed()).toEqual(['veh_3', 'veh_4', 'veh_5', 'veh_2']);
    expect(listed([said('veh_3', false), said('veh_2', true), said('veh_4', false)])).toEqual([
      'veh_2',
      'veh_5',
      'veh_3',
      'veh_4',
    ]);
  });

  it('names the days of a trip that is of more than one', () => {
    locale.language = 'zh';
    const today = new Date(at('08:00'));
    expect(tripTimes(order, today)).toBe('09:00–11:00');
    const { to } = window('14:30', '20:30', '2026-11-25');
    const { from } = window('14:30', '20:30');
    const requests = order.requests.map((request) => ({ ...request, window: { from, to } }));
    expect(tripTimes({ ...order, requests }, today)).toBe('今天 14:30 – 明天 20:30');
  });
});
