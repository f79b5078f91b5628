/** Which of the vehicles that could take over a trip is recommended, and why. Pure. */
import type { Vehicle } from '../../fleet/types.ts';
import { distanceMetres, type Point } from '../../platform/geo.ts';
import type { BookingPolicy } from '../policy.ts';
import { sourceOrder } from '../source/proposing.ts';
import { sourceOfAll } from '../source/matching.ts';
import type { VehicleRequest } from '../types.ts';
import type { RecommendedVehicle } from './take-over-types.ts';

const kilometres = (vehicle: Vehicle, near: Point): number =>
  Math.round(distanceMetres(vehicle.homeBay.location, near) / 100) / 10;

/**
 * By the order of sources, of each the nearest first, then the one with the fewest seats too many. Neighbours are asked
 * only where own unit and pool have none.
 */
export const recommended = (
  vehicles: readonly Vehicle[],
  requests: readonly VehicleRequest[],
  wanted: number,
  near: Point | undefined,
  policy: BookingPolicy,
): RecommendedVehicle[] => {
  const all = vehicles.flatMap((vehicle): RecommendedVehicle[] => {
    const source = sourceOfAll(vehicle, requests, policy);
    const km = near && kilometres(vehicle, near);
    return source ? [{ vehicle, source, ...(km === undefined ? {} : { km }), spareSeats: vehicle.seats - wanted }] : [];
  });
  const own = all.filter(({ source }) => source !== 'NEIGHBOUR_UNIT');
  const rank = ({ source }: RecommendedVehicle): number => sourceOrder.indexOf(source);
  return (own.length > 0 ? own : all).sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.km ?? 0) - (b.km ?? 0) ||
      a.spareSeats - b.spareSeats ||
      (a.vehicle.id < b.vehicle.id ? -1 : 1),
  );
};
