import { describe, expect, it } from 'vitest';
import { heldByOthers } from './held.ts';

const window = { from: '2026-11-24T09:00:00+08:00', to: '2026-11-24T10:00:00+08:00' };
const later = { from: '2026-11-24T11:00:00+08:00', to: '2026-11-24T12:00:00+08:00' };
type Vehicles = NonNullable<Parameters<typeof heldByOthers>[0]>['vehicles'];
const vehicles = (at: typeof window, bookings: readonly { window: typeof window }[] = [], own = false) =>
  ({
    vehicles: [
      {
        vehicle: { id: 'veh_1', plateNumber: '湘B12345' },
        bookings,
        holds: [{ window: at, hold: { id: 'hld_1', own, until: later.from, dispatcher: { name: '周敏' } } }],
      },
    ] as unknown as Vehicles,
  }) as const;
const offers = (...codes: string[]) => [{ vehicle: { id: 'veh_1' }, reasons: codes.map((code) => ({ code })) }];

describe('what a colleague holds', () => {
  it('is told with who holds it and until when', () => {
    expect(heldByOthers(vehicles(window), offers('VEHICLE_TAKEN'), { window })).toEqual([
      { plateNumber: '湘B12345', who: '周敏', until: later.from },
    ]);
  });
  it('is nothing where the car could not serve anyway, is booked, is held for another time or by oneself', () => {
    const nobody = [
      heldByOthers(vehicles(window), offers('VEHICLE_TAKEN', 'SEATS_TOO_FEW'), { window }),
      heldByOthers(vehicles(window, [{ window }]), offers('VEHICLE_TAKEN'), { window }),
      heldByOthers(vehicles(later), offers('VEHICLE_TAKEN'), { window }),
      heldByOthers(vehicles(window, [], true), offers('VEHICLE_TAKEN'), { window }),
    ];
    expect(nobody.flat()).toEqual([]);
  });
});
