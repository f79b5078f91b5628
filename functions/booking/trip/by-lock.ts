/** What the lock of a time-share car tells of a trip: unlocked it departs, locked in its bay it is back. Pure. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import type { DispatchOrder } from '../types.ts';

/** Whether departure and return are what the car's lock tells, not what whoever drives it writes down. */
export const goesByLock = ({ hired }: Pick<DispatchOrder, 'hired'>): boolean => hired?.rentalOrderId !== undefined;

/** The departure, once the car was unlocked. */
export const lockedOut = ({ pickUp }: RentalOrder): OdometerReading | undefined =>
  pickUp && { at: pickUp.at, odometerKm: pickUp.odometerKm ?? 0 };

/** The end of a trip as the car has told it. */
export interface LockedReturn {
  readonly reading: OdometerReading;
  /** Station at which it was left, where that is not the one at which it was picked up. */
  readonly stationId?: string;
  /** Why the trip ended on the way. */
  readonly deviation?: string;
}

/** The return: when it was brought to its bay; or when it failed on the way, of which nobody has read an odometer. */
export const lockedIn = ({ state, steps, pickUp, dropOff, reason }: RentalOrder): LockedReturn | undefined => {
  const out = pickUp?.odometerKm ?? 0;
  if (state === 'CLOSED' && dropOff)
    return {
      reading: { at: dropOff.at, odometerKm: dropOff.odometerKm ?? out },
      ...(dropOff.stationId === pickUp?.stationId ? {} : { stationId: dropOff.stationId }),
    };
  if (state !== 'FAILED' || !pickUp) return undefined;
  return {
    reading: { at: steps.FAILED?.at ?? pickUp.at, odometerKm: out },
    ...(reason === undefined ? {} : { deviation: reason }),
  };
};
