/** Where an order lies in the ledger: the car for its time, and the person, who drives one car at a time. Pure. */
import { longShelf, QUARTER } from '../../ledger/rules.ts';
import type { BookingChange, LedgerDay, Placed, Resource, Span } from '../../ledger/types.ts';
import type { Instant, Window } from '../../platform/time.ts';
import { hasServed, isLive } from './states.ts';
import type { RentalOrder } from './types.ts';

type Whose = Pick<RentalOrder, 'cityCode' | 'carId' | 'unitId' | 'personId'>;

export const carResource = ({ cityCode, carId }: Pick<Whose, 'cityCode' | 'carId'>): Resource => ({
  shelf: cityCode,
  resourceId: carId,
});

/** A car rented on the market: also for half a year, so it lies on the long shelf of its city. */
export const rentedCarResource = ({ cityCode, carId }: Pick<Whose, 'cityCode' | 'carId'>): Resource => ({
  shelf: longShelf(cityCode),
  resourceId: carId,
});

export const renterResource = ({ unitId, personId }: Pick<Whose, 'unitId' | 'personId'>): Resource => ({
  shelf: `RENTERS-${unitId}`,
  resourceId: personId,
});

/** What an order books: the car, and whoever drives it himself; nothing where a dispatch order has booked for it. */
export const resourcesOf = (
  order: Whose & Pick<RentalOrder, 'dispatchOrderId' | 'rentalKind' | 'selfDrive'>,
): Resource[] => {
  if (order.dispatchOrderId !== undefined) return [];
  if (order.rentalKind === 'TIME_SHARE') return [carResource(order), renterResource(order)];
  const car = rentedCarResource(order);
  return order.selfDrive ? [car, renterResource(order)] : [car];
};

/** Where an order lies; a held one only until its partner's time is over, one that has served where it has been. */
export const placesOf = (order: RentalOrder): Placed[] =>
  (isLive(order) || hasServed(order)) && order.window.from < order.window.to
    ? resourcesOf(order).map((resource) => ({
        bookingId: order.id,
        resource,
        window: order.window,
        ...(order.state === 'HELD' ? { hold: { until: order.holdUntil, holder: order.id } } : {}),
      }))
    : [];

/** What becomes of the places of an order. */
export const placeChanges = (before: RentalOrder | undefined, after: RentalOrder): BookingChange[] => {
  const from = before ? placesOf(before) : [];
  const to = placesOf(after);
  return resourcesOf(after).map((_, index) => {
    const [old, fresh] = [from[index], to[index]];
    return { bookingId: after.id, ...(old ? { from: old } : {}), ...(fresh ? { to: fresh } : {}) };
  });
};

/** What a day still has of an order: of a hold that has lapsed others may have cleared it. */
export const ownSpans = ({ spans }: LedgerDay, { id }: Pick<RentalOrder, 'id'>): Span[] =>
  spans.filter(({ bookingId }) => bookingId === id);

/** What is left of a window when the car comes back: the quarter-hours that are over by then. */
export const windowUsed = ({ from, to }: Window, back: Instant): Window => ({
  from,
  to: Math.max(from, Math.min(to, Math.floor(back / QUARTER) * QUARTER)),
});
