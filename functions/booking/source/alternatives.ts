/** When a car is more than a trip needs: 135 green travel and the lump sum for one person (包干报销). Pure. */
import type { BookingPolicy } from '../policy.ts';
import { isRentalOnly } from '../rentals.ts';
import { isRest } from '../rests.ts';
import type { TripNeed, VehicleRequest } from '../types.ts';
import { neverRented } from './never-rented.ts';
import type { AlternativeKind, TravelAlternative } from './types.ts';

/**
 * Purposes that have no other way than a car: what only official vehicles may serve, secrets and blue lights, and help
 * in need.
 */
const needsCar = (purpose: TripNeed['purpose']): boolean => neverRented.has(purpose) || purpose === 'EMERGENCY';

/** What one carries on foot, by bicycle or by bus: a bag in each hand. */
const CARRIED_PIECES = 2;

const canGoWithout = ({ purpose, luggage = 0, passengers, window }: TripNeed, policy: BookingPolicy): boolean =>
  !needsCar(purpose) && luggage <= passengers * CARRIED_PIECES && !isRentalOnly(window, policy);

/** One way; the distance of a request is there and back. */
const oneWayKm = (distanceKm: number): number => distanceKm / 2;

const greenKind = (km: number, { walkKm, cycleKm, busKm }: BookingPolicy): AlternativeKind | undefined => {
  if (km <= walkKm) return 'WALK';
  if (km <= cycleKm) return 'CYCLE';
  return km <= busKm ? 'BUS' : undefined;
};

/** What is paid instead of a car: a rate a kilometre, no less and no more than policy allows; 0 where none is paid. */
const lumpSumFen = (need: TripNeed, policy: BookingPolicy): number => {
  const { passengers, distanceKm } = need;
  const { lumpSumMostPeople, lumpSumMostKm, lumpSumKmFen, lumpSumLeastFen } = policy;
  if (distanceKm === undefined || !canGoWithout(need, policy)) return 0;
  if (passengers > lumpSumMostPeople || distanceKm > lumpSumMostKm) return 0;
  return Math.max(lumpSumLeastFen, distanceKm * lumpSumKmFen);
};

/** What is paid for a request that does without a car; nothing for the rest of a trip that a car has begun. */
export const lumpSumOf = (request: VehicleRequest, policy: BookingPolicy): number =>
  isRest(request) ? 0 : lumpSumFen(request, policy);

/**
 * Ways to do without a car, the greenest first; none while the distance is not known, nor for weeks and months, with more
 * luggage than is carried, or for what only a car serves.
 */
export const alternativesFor = (need: TripNeed, policy: BookingPolicy): TravelAlternative[] => {
  if (need.distanceKm === undefined || !canGoWithout(need, policy)) return [];
  const kind = greenKind(oneWayKm(need.distanceKm), policy);
  const lumpSum = lumpSumFen(need, policy);
  return [
    ...(kind ? [{ kind, amountFen: kind === 'BUS' ? need.passengers * policy.busFareFen * 2 : 0 }] : []),
    ...(lumpSum > 0 ? [{ kind: 'LUMP_SUM' as const, amountFen: lumpSum }] : []),
  ];
};
