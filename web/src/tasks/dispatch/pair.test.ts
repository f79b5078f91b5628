import { describe, expect, it } from 'vitest';
import type { DriverChoice } from './drivers.ts';
import type { Offer } from './options.ts';
import { driverIn, vehicleIn, type Pairs } from './pair.ts';

const offer = (id: string, available = true): Offer => ({
  source: 'PLATFORM_POOL',
  available,
  lender: null,
  vehicle: {
    id,
    plateNumber: id,
    model: '',
    seats: 5,
    energy: 'PETROL',
    rangeKm: 600,
    state: 'IN_SERVICE',
    category: 'OTHER_OFFICIAL',
  },
  reasons: [],
});
const driver = (id: string, available = true, permitted = true): DriverChoice => ({
  available,
  permitted,
  licensedSeats: 9,
  comesWith: [],
  driver: { id, name: id, licenceClass: 'C1' },
  reasons: [],
});
const pairs = (change: Partial<Pairs>): Pairs => ({ picked: {}, shown: {}, suggested: {}, ...change });
const [shown, suggested] = [
  { vehicleId: '甲车', driverId: '许霞' },
  { vehicleId: '乙车', driverId: '周强' },
];

describe('the vehicle and the driver of the form', () => {
  it('are the suggested pair, else the first that can go', () => {
    const offers = [offer('停驶', false), offer('甲车'), offer('乙车')];
    expect(vehicleIn(offers, pairs({}))?.vehicle.id).toBe('甲车');
    expect(vehicleIn(offers, pairs({ suggested }))?.vehicle.id).toBe('乙车');
    const drivers = [driver('大车', true, false), driver('许霞'), driver('周强')];
    expect(driverIn(drivers, '乙车', pairs({ suggested }))?.driver.id).toBe('周强');
    expect(driverIn(drivers, '甲车', pairs({ suggested }))?.driver.id).toBe('许霞');
  });
  it('stay as they were shown, whatever is suggested since and whoever has less to do', () => {
    const now = pairs({ shown, suggested });
    expect(vehicleIn([offer('乙车'), offer('甲车')], now)?.vehicle.id).toBe('甲车');
    expect(driverIn([driver('周强'), driver('许霞')], '甲车', now)?.driver.id).toBe('许霞');
  });
  it('stay also when they can no longer be had: nothing else slips in between', () => {
    const now = pairs({ shown, suggested });
    expect(vehicleIn([offer('乙车'), offer('甲车', false)], now)).toMatchObject({
      vehicle: { id: '甲车' },
      available: false,
    });
    expect(driverIn([driver('周强'), driver('许霞', false)], '甲车', now)).toMatchObject({ available: false });
    expect(vehicleIn([offer('乙车')], now)).toBe(undefined);
    expect(driverIn([driver('周强')], '甲车', now)).toBe(undefined);
  });
  it('change by hand: another vehicle comes with a driver of its own, unless he was picked, too', () => {
    const offers = [offer('甲车'), offer('乙车')];
    const drivers = [driver('何婷婷'), driver('许霞'), driver('周强')];
    const byHand = pairs({ shown, suggested, picked: { vehicleId: '乙车' } });
    expect(vehicleIn(offers, byHand)?.vehicle.id).toBe('乙车');
    expect(driverIn(drivers, '乙车', byHand)?.driver.id).toBe('周强');
    const both = pairs({ shown, suggested, picked: { vehicleId: '乙车', driverId: '何婷婷' } });
    expect(driverIn(drivers, '乙车', both)?.driver.id).toBe('何婷婷');
  });
});
