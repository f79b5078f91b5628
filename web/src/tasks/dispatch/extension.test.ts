import { describe, expect, it } from 'vitest';
import { decidesOnExtension, inWayOfExtension, wantedTo } from './extension.ts';
import { boardWith, booking, driverDay, hiredDay, vehicleDay, window } from './sample-board.ts';
import type { BoardOrder } from './timeline.ts';

const wanted = (to: string, change: Partial<BoardOrder> = {}) =>
  booking('08:00', '10:00', 'UNDER_WAY', { extensionWantedTo: window('08:00', to).to, ...change });
const orderOf = (one: ReturnType<typeof wanted>): BoardOrder => {
  if (!one.order) throw new Error('no order');
  return one.order;
};
const [soon, late] = [booking('11:00', '12:00'), booking('14:00', '15:00')];

describe('a trip that is wanted longer', () => {
  it('has in its way what its car and its driver have until then, each once, and nothing of others', () => {
    const trip = wanted('13:00');
    const ofDriver = booking('12:30', '13:30');
    const board = boardWith({
      vehicles: [vehicleDay('veh_1', [trip, late, soon]), vehicleDay('veh_2', [booking('10:00', '11:30')])],
      drivers: [driverDay('周强', [trip, soon, ofDriver]), driverDay('许霞', [booking('10:00', '12:45')])],
    });
    const found = inWayOfExtension(board, orderOf(trip));
    expect(found.map(({ order }) => order?.id)).toEqual([soon, ofDriver].map(({ order }) => order?.id));
  });
  it('needs the time that follows it in the booking as well', () => {
    const trip = wanted('10:45', { window: window('08:00', '10:30') });
    const board = boardWith({ hired: [hiredDay('湘B20001', [trip, soon])] });
    expect(inWayOfExtension(board, orderOf(trip))).toEqual([soon]);
  });
  it('is for another dispatcher to decide where it is one’s own', () => {
    expect(decidesOnExtension(orderOf(wanted('13:00')))).toBe(true);
    expect(decidesOnExtension(orderOf(wanted('13:00', { ownExtensionTo: window('08:00', '12:00').to })))).toBe(false);
  });
  it('is wanted no longer once it has ended', () => {
    expect(wantedTo(orderOf(wanted('13:00')))).toBe(window('08:00', '13:00').to);
    expect(wantedTo(orderOf(wanted('13:00', { state: 'RETURNED' })))).toBe(undefined);
    expect(wantedTo(orderOf(booking('08:00', '10:00')))).toBe(undefined);
  });
});
