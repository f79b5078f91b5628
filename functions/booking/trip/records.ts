/** What a trip writes: its order, the odometer, and what is booked of vehicles and drivers. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import { driverOutWrite, vehicleOutWrite } from '../../fleet/records.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { changeBookings } from '../../ledger/records.ts';
import type { Viewpoint } from '../../ledger/types.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { driverResource, presentPlacesOf } from '../places.ts';
import type { BookingPolicy } from '../policy.ts';
import { changedOrder, changeOrder, limitsOf, type OrderChange } from '../records.ts';
import type { Seen } from '../seen-records.ts';
import type { DispatchOrder } from '../types.ts';
import { leavingMoves } from './leaving.ts';
import { driverOutAfter, isSame, vehicleOutAfter } from './out.ts';
import { isReadSince } from './rules.ts';

/** The vehicle of an order, where it is of a fleet, and its driver, where it has one. */
interface Crew {
  readonly vehicle: Vehicle | undefined;
  readonly driver: Driver | undefined;
}

/** Keeps with which order a vehicle is out once an order is as it will be, and what its odometer showed. */
export const vehicleWrites = (
  vehicle: Vehicle | undefined,
  after: DispatchOrder,
  reading?: OdometerReading,
): Write[] => {
  const out = vehicle && vehicleOutAfter(vehicle, after);
  return vehicle && (reading || !isSame(vehicle.out, out)) ? [vehicleOutWrite(vehicle, out, reading)] : [];
};

/** The same of drivers. */
export const driverWrites = (drivers: readonly (Driver | undefined)[], after: DispatchOrder): Write[] =>
  drivers.flatMap((driver) => {
    const out = driver && driverOutAfter(driver, after);
    return driver && !isSame(driver.out, out) ? [driverOutWrite(driver, out)] : [];
  });

/** Keeps that the vehicle has left, booked from then on, and with whom it is out. A departure told only after a later reading leaves the vehicle's odometer alone. */
export const departureWrites = (
  order: DispatchOrder,
  { vehicle, driver }: Crew,
  change: OrderChange & { readonly departure: OdometerReading },
): Write[] => {
  const after = changedOrder(order, change);
  const isLast = vehicle && !isReadSince(vehicle, change.departure.at);
  return [
    changeOrder(order, change),
    ...vehicleWrites(vehicle, after, isLast ? change.departure : undefined),
    ...driverWrites([driver], after),
  ];
};

/** Whether a reading is the vehicle's last one, though it may be told late. */
const movesOn = ({ at, odometerKm }: OdometerReading, vehicle: Vehicle): boolean =>
  odometerKm > vehicle.odometerKm || (odometerKm === vehicle.odometerKm && !isReadSince(vehicle, at));

/**
 * Keeps what the driver brings back, and frees the rest of the window for others. A return recorded only after the
 * vehicle's next departure no longer moves the vehicle's own odometer.
 */
export const returnWrites = (
  order: DispatchOrder,
  { vehicle, driver }: Crew,
  back: OrderChange & { readonly return: OdometerReading; readonly window: Window },
): Write[] => {
  const after = changedOrder(order, back);
  return [
    changeOrder(order, back),
    ...vehicleWrites(vehicle, after, vehicle && movesOn(back.return, vehicle) ? back.return : undefined),
    ...driverWrites([driver], after),
    ...changeBookings(
      presentPlacesOf(order).map(({ bookingId, ...from }) => ({
        bookingId,
        from,
        to: { ...from, window: { from: from.window.from, to: back.window.to } },
      })),
    ),
  ];
};

/** Books vehicle and driver from the departure on, where they were booked only later; the driver keeps his hours. */
export const leavingWrites = (
  viewpoint: Viewpoint,
  order: DispatchOrder,
  begin: Instant,
  { days }: Pick<Seen, 'days'>,
  policy: BookingPolicy,
): Write[] => {
  const moves = leavingMoves(order, begin);
  const isDriven = moves.some(({ from }) => from?.resource.resourceId === driverResource(order)?.resourceId);
  const duties = isDriven ? [{ ...order, window: { from: begin, to: order.window.to } }] : [];
  return changeBookings(moves, { ...limitsOf(duties, () => policy), days, viewpoint });
};
