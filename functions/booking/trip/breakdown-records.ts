/** What a breakdown writes beside the trip itself: the block, the later trips and their requests, and the ledger. */
import { blockItem } from '../../fleet/block-records.ts';
import type { VehicleBlock } from '../../fleet/types.ts';
import type { BookingChange } from '../../ledger/types.ts';
import { ABSENT } from '../../platform/condition.ts';
import type { Write } from '../../platform/write.ts';
import { presentPlacesOf } from '../places.ts';
import { changeOrder, changeRequest, type OrderChange } from '../records.ts';
import { steps } from '../states.ts';
import type { DispatchOrder, Recall, VehicleRequest } from '../types.ts';

export const blockWrite = (block: VehicleBlock): Write => ({ put: blockItem(block), if: ABSENT });

/** What a booked block takes of the ledger. */
export const blockChange = ({ id, vehicleId, unitId, window }: VehicleBlock): BookingChange => ({
  bookingId: id,
  to: { resource: { shelf: unitId, resourceId: vehicleId }, window },
});

/** A later trip goes with another vehicle; its driver is booked as before. */
export const otherVehicle = (
  order: DispatchOrder,
  change: OrderChange & { readonly vehicleId: string; readonly vehicleShelf: string },
): { readonly write: Write; readonly changes: readonly BookingChange[] } => {
  const resource = { shelf: change.vehicleShelf, resourceId: change.vehicleId };
  const [place] = presentPlacesOf(order);
  return {
    write: changeOrder(order, change),
    changes: place
      ? [
          { bookingId: order.id, from: { resource: place.resource, window: place.window } },
          { bookingId: order.id, to: { resource, window: place.window } },
        ]
      : [],
  };
};

/** A later trip for which there is no other vehicle is given up, with its driver. */
export const givenUp = (
  order: DispatchOrder,
): { readonly write: Write; readonly changes: readonly BookingChange[] } => ({
  write: changeOrder(order, { state: 'CANCELLED' }),
  changes: presentPlacesOf(order).map(({ bookingId, ...from }) => ({ bookingId, from })),
});

/** A request without some of its orders: it waits for dispatch again once it has none left. */
export const withoutOrders = (request: VehicleRequest, lost: readonly string[], recall: Recall): Write => {
  const orderIds = request.orderIds.filter((id) => !lost.includes(id));
  return changeRequest(
    request,
    orderIds.length > 0 ? { state: request.state, orderIds } : { state: steps.RECALL.to, orderIds, recall },
  );
};
