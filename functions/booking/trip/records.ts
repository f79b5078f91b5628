/** What a trip writes: its order, the odometer, and what is booked of vehicles and drivers. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import { odometerWrite } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { changeBookings } from '../../ledger/records.ts';
import type { Viewpoint } from '../../ledger/types.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { driverResource, presentPlacesOf } from '../places.ts';
import type { BookingPolicy } from '../policy.ts';
import { changeOrder, limitsOf, type OrderChange } from '../records.ts';
import type { Seen } from '../seen-records.ts';
import type { DispatchOrder } from '../types.ts';
import { leavingMoves } from './leaving.ts';
import { isReadSince } from './rules.ts';

/** Keeps that the vehicle has left, booked from then on. A departure told only after a later reading leaves the vehicle's odometer alone. */
export const departureWrites = (
  order: DispatchOrder,
  vehicle: Vehicle | undefined,
  change: OrderChange & { readonly departure: OdometerReading },
): Write[] => [
  changeOrder(order, change),
  ...(vehicle && !isReadSince(vehicle, change.departure.at) ? [odometerWrite(vehicle.id, change.departure)] : []),
];

/** Whether a reading is the vehicle's last one, though it may be told late. */
const movesOn = ({ at, odometerKm }: OdometerReading, vehicle: Vehicle): boolean =>
  odometerKm > vehicle.odometerKm || (odometerKm === vehicle.odometerKm && !isReadSince(vehicle, at));

/**
 * Keeps what the driver brings back, and frees the rest of the window for others. A return recorded only after the
 * vehicle's next departure no longer moves the vehicle's own odometer.
 */
export const returnWrites = (
  order: DispatchOrder,
  vehicle: Vehicle | undefined,
  back: OrderChange & { readonly return: OdometerReading; readonly window: Window },
): Write[] => [
  changeOrder(order, back),
  ...(vehicle && movesOn(back.return, vehicle) ? [odometerWrite(vehicle.id, back.return)] : []),
  ...changeBookings(
    presentPlacesOf(order).map(({ bookingId, ...from }) => ({
      bookingId,
      from,
      to: { ...from, window: { from: from.window.from, to: back.window.to } },
    })),
  ),
];

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
