/** What a trip is likely to cost from each source, whole fen, by the rates of policy. Pure. */
import type { Vehicle } from '../../fleet/types.ts';
import type { CarOffer } from '../../rental/order/types.ts';
import { DAY, type Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { TripNeed } from '../types.ts';
import type { CostLine } from './types.ts';

/** Days of 24 hours that a trip begins. */
export const startedDays = ({ from, to }: Window): number => Math.ceil((to - from) / DAY);

const driverLine = ({ driving, window }: TripNeed, dayFen: number): CostLine[] =>
  driving === 'WITH_DRIVER' ? [{ kind: 'DRIVER', amountFen: startedDays(window) * dayFen }] : [];

/** An official vehicle costs what it burns, and its driver's day; undefined while the distance is not known. */
export const fleetCosts = (
  need: TripNeed,
  { energy }: Pick<Vehicle, 'energy'>,
  policy: BookingPolicy,
): CostLine[] | undefined => {
  if (need.distanceKm === undefined) return undefined;
  const kmFen = energy === 'BATTERY_ELECTRIC' ? policy.electricKmFen : policy.fuelKmFen;
  return [{ kind: 'KILOMETRES', amountFen: need.distanceKm * kmFen }, ...driverLine(need, policy.driverDayFen)];
};

/** A neighbour's vehicle costs a rate a kilometre, all in, and the driver's day; undefined while the distance is not known. */
export const lendingCosts = (need: TripNeed, { lendingKmFen, driverDayFen }: BookingPolicy): CostLine[] | undefined =>
  need.distanceKm === undefined
    ? undefined
    : [{ kind: 'LENDING', amountFen: need.distanceKm * lendingKmFen }, ...driverLine(need, driverDayFen)];

/** A time-share car costs what its tariff says of the trip. */
export const timeShareCosts = ({ estimateFen }: Pick<CarOffer, 'estimateFen'>): CostLine[] => [
  { kind: 'RENT', amountFen: estimateFen },
];

/** Seats of the smallest car that can be rented. */
const SMALL_CAR = 5;

/** A rented car costs a rate a day that grows with its seats, and its driver. */
export const marketCosts = (need: TripNeed, policy: BookingPolicy): CostLine[] => {
  const seats = need.passengers + (need.driving === 'WITH_DRIVER' ? 1 : 0);
  const dayFen = policy.rentalDayFen + Math.max(0, seats - SMALL_CAR) * policy.rentalSeatDayFen;
  return [
    { kind: 'RENT', amountFen: startedDays(need.window) * dayFen },
    ...driverLine(need, policy.rentalDriverDayFen),
  ];
};

export const totalFen = (lines: readonly CostLine[]): number =>
  lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
