/** Whether a trip may take longer, and who is in the way. Pure. */
import type { Vehicle } from '../../fleet/types.ts';
import { daysWithout, isFree, spansInWayOf, spansWords } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, DAY, dayWindow, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { paperNumber } from '../numbers.ts';
import type { BookingPolicy } from '../policy.ts';
import { dutyRefusals, ofDriver, type AtWheel } from '../source/driving.ts';
import { tripWindow, type Part } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { dueAt } from './rules.ts';
import type { ExtendRefusal } from './types.ts';

const path = ['input', 'to'];

/** How long a trip may become, days of 24 hours: a car that is rented for longer stays for as long as was agreed. */
export const mostDaysOf = ({ hired }: Pick<DispatchOrder, 'hired'>, { longestTripDays }: BookingPolicy): number =>
  Math.max(longestTripDays, hired?.rental?.days ?? 0);

/** Whether any later end would be allowed at all: a trip that lasts as long as it may goes on by another request only. */
export const mayLastLonger = (order: DispatchOrder, now: Instant, policy: BookingPolicy): boolean =>
  order.window.from + mostDaysOf(order, policy) * DAY > Math.max(now, dueAt(order, policy));

/** It ends later than now and than before, not too late, and whoever extends it has seen it as it stands. */
export const extensionRefusals = (
  order: DispatchOrder,
  revision: number,
  to: Instant,
  now: Instant,
  policy: BookingPolicy,
): Refusal<'CHANGED_MEANWHILE' | 'WINDOW_INVALID'>[] => {
  const days = mostDaysOf(order, policy);
  const due = dueAt(order, policy);
  return [
    ...(order.revision === revision ? [] : [refusal('CHANGED_MEANWHILE' as const, ['input', 'revision'])]),
    ...(to > Math.max(now, due) ? [] : [refusal('WINDOW_INVALID' as const, path, now < due ? { due } : { now })]),
    ...(to - order.window.from > days * DAY ? [refusal('WINDOW_INVALID' as const, path, { days })] : []),
  ];
};

/**
 * Until when who rides or drives lengthens a trip by himself: so long beyond the end that was approved, and on its last
 * day. Of a shared car not at all: it would come back later for the others, too.
 */
export const ownExtensionTo = (
  requests: readonly Pick<VehicleRequest, 'window'>[],
  { freeExtensionMinutes }: BookingPolicy,
): Instant => {
  const { to } = tripWindow(requests);
  return requests.length > 1 ? to : Math.min(to + freeExtensionMinutes * MINUTE, dayWindow(civilDate(to - 1)).to);
};

/** Whether somebody decides on an extension himself, however long; a dispatcher does not of a trip of his own. */
export const decidesOnExtension = (parts: ReadonlySet<Part>): boolean => parts.has('DESK');

/** Whoever only rides or drives leaves to the dispatcher what goes beyond the approval, or concerns others. */
export const ownExtensionRefusals = (
  parts: ReadonlySet<Part>,
  requests: readonly Pick<VehicleRequest, 'window'>[],
  to: Instant,
  policy: BookingPolicy,
): Refusal<'EXTENSION_NEEDS_DISPATCHER'>[] => {
  const until = ownExtensionTo(requests, policy);
  if (decidesOnExtension(parts) || to <= until) return [];
  const facts = requests.length > 1 ? { shared: requests.length } : { until, minutes: policy.freeExtensionMinutes };
  return [refusal('EXTENSION_NEEDS_DISPATCHER', path, facts)];
};

/** Insurance, inspection and licence last as long as the trip. */
export const lapseRefusals = (
  to: Instant,
  vehicle: Vehicle | undefined,
  driver: AtWheel | undefined,
): Refusal<'INSURANCE_LAPSES' | 'INSPECTION_LAPSES' | 'LICENCE_LAPSES'>[] => {
  const lastDay = civilDate(to - 1);
  return [
    ...(vehicle && lastDay > vehicle.insuredUntil
      ? [refusal('INSURANCE_LAPSES' as const, path, { plate: vehicle.plateNumber, until: vehicle.insuredUntil })]
      : []),
    ...(vehicle && lastDay > vehicle.inspectedUntil
      ? [refusal('INSPECTION_LAPSES' as const, path, { plate: vehicle.plateNumber, until: vehicle.inspectedUntil })]
      : []),
    ...(driver?.licensedUntil !== undefined && lastDay > driver.licensedUntil
      ? [{ ...ofDriver('LICENCE_LAPSES', driver, { until: driver.licensedUntil }), path }]
      : []),
  ];
};

/** The driver keeps his hours of the day and his rest, as if the longer trip were dispatched now. */
export const longerDutyRefusals = (
  { id, driverFrom }: DispatchOrder,
  booked: Window,
  driver: AtWheel,
  days: readonly LedgerDay[],
  policy: BookingPolicy,
  viewpoint: Viewpoint,
): Refusal<ExtendRefusal>[] => {
  const own = days.filter(({ resourceId }) => resourceId === driver.id);
  const duty = { from: driverFrom ?? booked.from, to: booked.to };
  return dutyRefusals({ ...viewpoint, driver, booked: duty, policy, days: daysWithout(own, id) }).map((one) => ({
    ...one,
    path,
  }));
};

interface Seen {
  readonly days: readonly LedgerDay[];
  readonly orders: readonly DispatchOrder[];
}

/** What is in the way of a window, with the numbers of the orders, such as `11-24 12:00–14:00 派20261124-7K3FQ`. */
export const takenWords = (
  resourceId: string,
  window: Window,
  { days, orders }: Seen,
  viewpoint: Viewpoint,
): string | undefined => {
  const own = days.filter((day) => day.resourceId === resourceId);
  const numberOf = (bookingId: string): string => {
    const order = orders.find(({ id }) => id === bookingId);
    return order ? ` ${paperNumber('派', order.id, order.dispatchedAt)}` : '';
  };
  return isFree(own, window, viewpoint) ? undefined : spansWords(spansInWayOf(own, window, viewpoint), numberOf);
};

/** What is in the way of a longer trip. */
export const inWayRefusals = (
  window: Window,
  vehicle: Pick<Vehicle, 'id' | 'plateNumber'>,
  driver: AtWheel | undefined,
  seen: Seen,
  viewpoint: Viewpoint,
): Refusal<ExtendRefusal & ('VEHICLE_TAKEN' | 'DRIVER_TAKEN')>[] => {
  const vehicleTaken = takenWords(vehicle.id, window, seen, viewpoint);
  const driverTaken = driver && takenWords(driver.id, window, seen, viewpoint);
  return [
    ...(vehicleTaken === undefined
      ? []
      : [refusal('VEHICLE_TAKEN' as const, path, { plate: vehicle.plateNumber, taken: vehicleTaken })]),
    ...(driver === undefined || driverTaken === undefined
      ? []
      : [{ ...ofDriver('DRIVER_TAKEN', driver, { taken: driverTaken }), path }]),
  ];
};
