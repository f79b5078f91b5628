/** The car of an order, and where the order lies in the ledger. Pure. */
import type { Vehicle } from '../fleet/types.ts';
import type { Placed } from '../ledger/types.ts';
import type { DispatchOrder } from './types.ts';

/** What an order keeps of its vehicle; one that is not there is refused before anything is written. */
export const fleetCar = (
  vehicleId: string,
  vehicle: Vehicle | undefined,
): Pick<DispatchOrder, 'vehicleId' | 'vehicleShelf' | 'plateNumber' | 'model'> => ({
  vehicleId,
  vehicleShelf: vehicle?.unitId ?? '',
  plateNumber: vehicle?.plateNumber ?? '',
  model: vehicle?.model ?? '',
});

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
