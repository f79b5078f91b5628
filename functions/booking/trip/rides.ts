/** Who rides on an order, from when to when, and in which of several cars. Pure. */
import type { Window } from '../../platform/time.ts';
import type { DispatchOrder, TripDetails, VehicleRequest } from '../types.ts';

type Ride = Pick<TripDetails, 'window' | 'pickUp' | 'stops' | 'destination' | 'passengers'>;

/**
 * What an order is to drive for one of its requests. Where the trip broke off the request has become what was left of
 * it, so that of the order is what it said before.
 */
export const rideOf = (request: VehicleRequest, order: Pick<DispatchOrder, 'passengers' | 'brokenOff'>): Ride => {
  const brokenAt = order.brokenOff?.at ?? Infinity;
  const later = (request.revisions ?? []).filter(({ at }) => at >= brokenAt);
  const asked = later.reduceRight<TripDetails>((trip, { before }) => ({ ...trip, ...before }), request);
  const { window, pickUp, stops, destination, passengers } = asked;
  return { window, pickUp, stops, destination, passengers: order.passengers ?? passengers };
};

/** Which an order is of the cars of a split request; undefined where it takes all who ride. */
export const splitOf = (
  { id, passengers }: Pick<DispatchOrder, 'id' | 'passengers'>,
  [request]: readonly Pick<VehicleRequest, 'orderIds'>[],
): { readonly number: number; readonly cars: number } | undefined => {
  const orderIds = request?.orderIds ?? [];
  const number = orderIds.indexOf(id) + 1;
  return passengers === undefined || number === 0 ? undefined : { number, cars: orderIds.length };
};

/**
 * From when to when a trip goes as its cars stand: until later once it is extended, over once all of them are back. Of
 * a car that is shared only its own part is a request's, which nobody records: that is as it was asked for.
 */
export const actualWindow = (
  { window }: Pick<VehicleRequest, 'window'>,
  orders: readonly Pick<
    DispatchOrder,
    'requestIds' | 'extendedTo' | 'departure' | 'earlierLegs' | 'return' | 'brokenOff'
  >[],
): Window => {
  if (orders.length === 0 || orders.some(({ requestIds }) => requestIds.length > 1)) return window;
  const left = orders.flatMap(({ earlierLegs, departure }) => (earlierLegs?.[0]?.departure ?? departure)?.at ?? []);
  const ends = orders.map((order) => (order.brokenOff ?? order.return)?.at ?? order.extendedTo ?? window.to);
  return { from: Math.min(window.from, ...left), to: Math.max(...ends) };
};
