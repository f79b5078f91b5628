import { describe, expect, it } from 'vitest';
import { drawnRows, noFilters, ordersOf, rowsOf, type Filters } from './rows.ts';
import { at, boardWith, booking, driverDay, hiredDay, vehicleDay } from './sample-board.ts';

const NOW = { from: at('09:00'), to: at('09:00') + 1 };
const board = boardWith({
  vehicles: [
    vehicleDay('veh_idle', [], { plateNumber: '湘BD62107', energy: 'BATTERY_ELECTRIC' }),
    vehicleDay('veh_shop', [], { state: 'MAINTENANCE' }),
    vehicleDay('veh_out', [booking('08:00', '12:00', 'UNDER_WAY')], { seats: 19, model: '柯斯达' }),
    vehicleDay('veh_later', [booking('13:00', '15:00')], { category: 'LAW_ENFORCEMENT' }),
  ],
  drivers: [driverDay('周强', [booking('08:00', '12:00')]), driverDay('刘伟')],
});
const keys = (filters: Partial<Filters> = {}, fits?: (id: string) => boolean): string[] =>
  rowsOf(board, { ...noFilters, ...filters }, NOW, fits).map(({ key }) => key);

describe('the rows of the timeline', () => {
  it('are vehicles with something to do, idle ones, those out of service, then the drivers', () => {
    expect(keys()).toEqual(['veh_out', 'veh_later', 'veh_idle', 'veh_shop', 'drivers', 'drv_周强', 'drv_刘伟']);
  });
  it('are those that match a part of the plate, the model or the name', () => {
    expect(keys({ text: 'bd · 621' })).toEqual(['veh_idle', 'drivers']);
    expect(keys({ text: '柯斯' })).toEqual(['veh_out', 'drivers']);
    expect(keys({ text: '刘' })).toEqual(['drivers', 'drv_刘伟']);
  });
  it('are those that are free at the moment, of a category, with seats, or of an energy', () => {
    expect(keys({ free: true })).toEqual(['veh_later', 'veh_idle', 'drivers', 'drv_刘伟']);
    expect(keys({ category: 'LAW_ENFORCEMENT' })).toContain('veh_later');
    expect(keys({ seats: 9 })).toEqual(['veh_out', 'drivers', 'drv_周强', 'drv_刘伟']);
    expect(keys({ energy: 'BATTERY_ELECTRIC' })[0]).toBe('veh_idle');
    expect(keys({}, (id) => id === 'veh_shop')[0]).toBe('veh_shop');
  });
  it('have cars of partners under a heading of their own, where any are hired', () => {
    const day = { ...board, hired: [hiredDay('湘BK2345', [booking('09:00', '12:00')])] };
    const keysOf = (filters: Partial<Filters>) => rowsOf(day, { ...noFilters, ...filters }, NOW).map(({ key }) => key);
    expect(keysOf({}).slice(4, 7)).toEqual(['hired', '湘BK2345', 'drivers']);
    expect(keysOf({ text: 'K2345' })).toEqual(['hired', '湘BK2345', 'drivers']);
    expect(keysOf({ free: true })).not.toContain('湘BK2345');
    expect(ordersOf(rowsOf(day, noFilters, NOW)[5])).toHaveLength(1);
  });
  it('give their orders, earliest first, and no blocks', () => {
    const [row] = rowsOf(
      boardWith({ vehicles: [vehicleDay('veh_1', [booking('13:00', '14:00'), booking('08:00', '09:00')])] }),
      noFilters,
      NOW,
    );
    expect(ordersOf(row).map(({ order }) => order?.id)).toEqual(['ord_08:00', 'ord_13:00']);
  });
});

describe('of many rows', () => {
  it('only those in sight and a few beyond are drawn', () => {
    expect(drawnRows(600, { top: 0, height: 600 }, 60)).toEqual({ first: 0, last: 16 });
    expect(drawnRows(600, { top: 6_000, height: 600 }, 60)).toEqual({ first: 94, last: 116 });
    expect(drawnRows(10, { top: 6_000, height: 600 }, 60).last).toBe(10);
  });
});
