import { describe, expect, it } from 'vitest';
import { driversFor } from './drivers.ts';
import type { DriverOffer } from './options.ts';
import { booking, driverDay } from './sample-board.ts';

const offer = (name: string, licensedSeats = 9, available = true): DriverOffer => ({
  available,
  licensedSeats,
  comesWith: [],
  driver: { id: `drv_${name}`, name, licenceClass: 'C1' },
  reasons: available ? [] : [{ code: 'DRIVER_TAKEN', message: '已有任务' }],
});
const car = (seats: number) => ({ id: 'veh_1', seats });
const names = (...asked: Parameters<typeof driversFor>): string[] =>
  driversFor(...asked).map(({ driver }) => driver.name);

describe('drivers for a vehicle', () => {
  it('who can take it come before those who cannot, for whatever reason', () => {
    const offers = [offer('忙', 9, false), offer('大客', 99), offer('小车')];
    expect(names(offers, [], car(5))).toEqual(['小车', '大客', '忙']);
    expect(names(offers, [], car(30))[0]).toBe('大客');
    expect(driversFor(offers, [], car(30)).map(({ permitted }) => permitted)).toEqual([true, false, false]);
  });
  it('come by the least licence that will do, then by how much they have to do', () => {
    const days = [driverDay('甲', [booking('08:00', '09:00')]), driverDay('乙')];
    expect(names([offer('甲'), offer('乙'), offer('丙', 19)], days, car(5))).toEqual(['乙', '甲', '丙']);
  });
  it('whom a neighbour lends with a vehicle come with that one only', () => {
    const offers = [offer('甲'), { ...offer('随车'), comesWith: ['veh_1'] }];
    expect(names(offers, [], car(5))).toEqual(['甲', '随车']);
    expect(names(offers, [], { id: 'veh_2', seats: 5 })).toEqual(['甲']);
    expect(names(offers, [], undefined)).toEqual(['甲']);
  });
});
