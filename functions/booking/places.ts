/** The car of an order, and where the order lies in the ledger. Pure. */
import type { Vehicle } from '../fleet/types.ts';
import type { Placed, Resource } from '../ledger/types.ts';
import { renterResource } from '../rental/order/placing.ts';
import type { BookingPolicy } from './policy.ts';
import { isRentalOnly } from './rentals.ts';
import type { DispatchOrder, SelfDriver, VehicleRequest } from './types.ts';

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

/** Who drives what is sent for a request himself: whoever asks for it, or called for it to an event. */
export const selfDriverOf = ({
  driving,
  requesterId: personId,
  unitId,
}: Pick<VehicleRequest, 'driving' | 'requesterId' | 'unitId'>): SelfDriver | undefined =>
  driving === 'SELF_DRIVE' ? { personId, unitId } : undefined;

/**
 * What an order keeps of who drives it himself. A car that is rented for weeks stands for the most part: nobody is on
 * duty day and night for half a year, so his days stay free for other trips, and only the car is booked.
 */
export const selfDriven = (request: VehicleRequest, policy: BookingPolicy): Pick<DispatchOrder, 'selfDriver'> => {
  const selfDriver = selfDriverOf(request);
  if (!selfDriver) return {};
  return { selfDriver: isRentalOnly(request.window, policy) ? { ...selfDriver, unbooked: true } : selfDriver };
};

/** Whoever drives, as the ledger knows him: a driver of a fleet; or who drives himself, beside what he rents himself. */
export const driverResource = ({
  driverId,
  driverShelf,
  selfDriver,
}: Pick<DispatchOrder, 'driverId' | 'driverShelf' | 'selfDriver'>): Resource | undefined => {
  if (driverId !== undefined && driverShelf !== undefined) return { shelf: driverShelf, resourceId: driverId };
  return selfDriver && !selfDriver.unbooked ? renterResource(selfDriver) : undefined;
};

/** Where the present vehicle of an order, and whoever drives it, are booked. */
export const presentPlacesOf = (order: DispatchOrder): Placed[] => {
  const { id: bookingId, window, vehicleId, vehicleShelf, vehicleFrom, driverFrom } = order;
  const placed = (resource: Resource, from = window.from): Placed => ({
    bookingId,
    resource,
    window: { from, to: window.to },
  });
  const driver = driverResource(order);
  return [
    placed({ shelf: vehicleShelf, resourceId: vehicleId }, vehicleFrom),
    ...(driver ? [placed(driver, driverFrom)] : []),
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
