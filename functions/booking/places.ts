/** Where an order lies in the ledger. Pure. */
import type { Vehicle } from '../fleet/types.ts';
import type { Placed } from '../ledger/types.ts';
import type { DispatchOrder } from './types.ts';

/** Plate of the car of an order; `vehicle` is the fleet's, when it is of one. */
export const plateIn = (
  { hired }: Pick<DispatchOrder, 'hired'>,
  vehicle: Pick<Vehicle, 'plateNumber'> | undefined,
): string => hired?.plateNumber ?? vehicle?.plateNumber ?? '';

/** Where the present vehicle and driver of an order are booked. */
export const presentPlacesOf = (order: DispatchOrder): Placed[] => {
  const { id: bookingId, window, vehicleId, vehicleShelf, vehicleFrom, driverId, driverShelf, driverFrom } = order;
  const placed = (shelf: string, resourceId: string, from = window.from): Placed => ({
    bookingId,
    resource: { shelf, resourceId },
    window: { from, to: window.to },
  });
  return [
    placed(vehicleShelf, vehicleId, vehicleFrom),
    ...(driverId !== undefined && driverShelf !== undefined ? [placed(driverShelf, driverId, driverFrom)] : []),
  ];
};

/** Everything that is booked for an order: also what others had of it before they handed it over. */
export const placesOf = (order: DispatchOrder): Placed[] => [
  ...presentPlacesOf(order),
  ...(order.earlierLegs ?? []).map(({ vehicleShelf: shelf, vehicleId: resourceId, window }) => ({
    bookingId: order.id,
    resource: { shelf, resourceId },
    window,
  })),
  ...(order.earlierDrivers ?? []).map(({ driverShelf: shelf, driverId: resourceId, window }) => ({
    bookingId: order.id,
    resource: { shelf, resourceId },
    window,
  })),
];
