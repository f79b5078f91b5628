/** Whether another driver or vehicle may take over what is left of a trip: the same column as for a dispatch. Pure. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysWithout } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Window } from '../../platform/time.ts';
import { needsOf } from '../dispatch/arranging.ts';
import type { BookingPolicy } from '../policy.ts';
import type { AtWheel } from '../source/driving.ts';
import {
  driverRefusals,
  licenceRefusals,
  servingRefusals,
  sourceOf,
  tripIn,
  vehicleSourceOf,
  type Question,
} from '../source/matching.ts';
import { dotted } from '../../platform/plate.ts';
import type { DispatchRefusal } from '../refusal-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { driverElsewhereRefusals } from './out.ts';
import { drivenOdometerRefusals, lastReading } from './rules.ts';
import type { OdometerRefusal } from './types.ts';

/** The question that a dispatch of the rest would ask; buffers are part of what the order has booked. */
export const questionOfRest = (
  order: DispatchOrder,
  requests: readonly VehicleRequest[],
  rest: Window,
  policy: BookingPolicy,
  viewpoint: Viewpoint,
): Question | undefined => {
  const [need] = needsOf(requests, order.passengers, tripIn(rest, policy));
  return need && { ...viewpoint, need, policy };
};

const servesAll = (fleetId: string, requests: readonly VehicleRequest[]): boolean =>
  requests.every((request) => sourceOf(fleetId, request) !== undefined);

/** What a resource has besides an order, which another may have given it since the order was seen. */
const besides = (days: readonly LedgerDay[], id: string, order: DispatchOrder): readonly LedgerDay[] =>
  daysWithout(
    days.filter(({ resourceId }) => resourceId === id),
    order.id,
  );

/** One booking of an order lies on a resource's day: who handed a trip over does not get it back. */
const wasOnTrip = (name: string, path: string): Refusal<'WAS_ON_TRIP'> =>
  refusal('WAS_ON_TRIP', ['input', path], { name });

/** How much of the way is left nobody knows, so its driving time is not judged. */
const withoutDistance = ({ need: { distanceKm: _, ...need }, ...question }: Question): Question => ({
  ...question,
  need,
});

const distinct = <Code extends string>(refusals: readonly Refusal<Code>[]): Refusal<Code>[] => [
  ...new Map(refusals.map((one) => [JSON.stringify(one), one])).values(),
];

export const nextDriverRefusals = (
  driver: Driver | undefined,
  vehicle: Vehicle | undefined,
  order: DispatchOrder,
  requests: readonly VehicleRequest[],
  days: readonly LedgerDay[],
  question: Question,
): Refusal<DispatchRefusal | 'WAS_ON_TRIP'>[] => {
  if (!driver || !servesAll(driver.unitId, requests)) return [refusal('DRIVER_NOT_FOUND', ['input', 'driverId'])];
  const earlier = [order.driverId, ...(order.earlierDrivers ?? []).map(({ driverId }) => driverId)];
  if (earlier.includes(driver.id)) return [wasOnTrip(driver.name, 'driverId')];
  // A trip that is under way he would drive from now on.
  const elsewhere = order.state === 'UNDER_WAY' ? driverElsewhereRefusals(driver, order, ['input', 'driverId']) : [];
  return distinct([
    ...driverRefusals(driver, besides(days, driver.id, order), withoutDistance(question), vehicle),
    ...elsewhere,
  ]);
};

/** A neighbour's vehicle takes over on the terms of its unit; who drives himself goes on with what he may drive. */
export const nextVehicleRefusals = (
  vehicle: Vehicle | undefined,
  order: DispatchOrder,
  requests: readonly VehicleRequest[],
  days: readonly LedgerDay[],
  question: Question,
  selfDriver?: AtWheel,
): Refusal<DispatchRefusal | 'WAS_ON_TRIP'>[] => {
  const serves = (one: Vehicle): boolean =>
    requests.every((request) => vehicleSourceOf(one, request, question.policy) !== undefined);
  if (!vehicle || !serves(vehicle)) return [refusal('VEHICLE_NOT_FOUND', ['input', 'vehicleId'])];
  const earlier = [order.vehicleId, ...(order.earlierLegs ?? []).map(({ vehicleId }) => vehicleId)];
  return earlier.includes(vehicle.id)
    ? [wasOnTrip(dotted(vehicle.plateNumber), 'vehicleId')]
    : [
        ...distinct(
          requests.flatMap((request) => servingRefusals(vehicle, besides(days, vehicle.id, order), request, question)),
        ),
        ...(selfDriver ? licenceRefusals(selfDriver, question, vehicle) : []),
      ];
};

/** Once a vehicle has left, whoever takes over begins with a reading. */
export const readingRefusals = (
  order: DispatchOrder,
  odometerKm: number | undefined,
  at: number,
  policy: BookingPolicy,
): Refusal<OdometerRefusal | 'ODOMETER_REQUIRED'>[] => {
  const last = lastReading(order);
  if (!last) return [];
  return odometerKm === undefined
    ? [refusal('ODOMETER_REQUIRED', ['input', 'odometerKm'])]
    : drivenOdometerRefusals({ at, odometerKm }, last, policy);
};

/** The reading at which one hands over; where the present vehicle has not left yet, the last one of the trip. */
export const handOverReading = (
  { earlierLegs = [] }: DispatchOrder,
  odometerKm: number | undefined,
  at: number,
): OdometerReading => ({ at, odometerKm: odometerKm ?? earlierLegs.at(-1)?.return.odometerKm ?? 0 });
