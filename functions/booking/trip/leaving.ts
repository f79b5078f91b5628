/** A vehicle that leaves before it is booked: its booking and its driver's begin with the departure. Pure. */
import { daysWithout, QUARTER, spansInWayOf, windowOf } from '../../ledger/rules.ts';
import type { BookingChange, LedgerDay, Placed, Span, Viewpoint } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import { presentPlacesOf } from '../places.ts';
import type { BookingPolicy } from '../policy.ts';
import { dutyRefusals, ofDriver, type AtWheel } from '../source/driving.ts';
import type { DispatchOrder } from '../types.ts';
import { takenWords } from './extending.ts';
import type { LeavingRefusal } from './types.ts';

/** The quarter-hour that runs. */
export const quarterOf = (at: Instant): Instant => Math.floor(at / QUARTER) * QUARTER;

/** What of an order is booked only after it has left. */
export const bookedLater = (order: DispatchOrder, from: Instant): Placed[] =>
  presentPlacesOf(order).filter(({ window }) => from < window.from);

interface Seen {
  readonly days: readonly LedgerDay[];
  readonly orders: readonly DispatchOrder[];
}

const ofResource = (days: readonly LedgerDay[], id: string): LedgerDay[] =>
  days.filter(({ resourceId }) => resourceId === id);

/**
 * When the booking of an order that leaves begins. The quarter-hour in which vehicle or driver came back from another
 * trip stays that trip's: nobody else can have it, and a quarter-hour is never two bookings'.
 */
export const beginsAt = (order: DispatchOrder, at: Instant, { days, orders }: Seen, viewpoint: Viewpoint): Instant => {
  const quarter = quarterOf(at);
  const running = { from: quarter, to: quarter + QUARTER };
  const inWay = bookedLater(order, quarter).flatMap(({ resource }) =>
    spansInWayOf(ofResource(days, resource.resourceId), running, viewpoint),
  );
  const isBack = ({ bookingId }: Span): boolean => orders.find(({ id }) => id === bookingId)?.state === 'RETURNED';
  return inWay.length > 0 && inWay.every(isBack) ? running.to : quarter;
};

/**
 * From when on an order may leave that policy lets leave earlier: once vehicle and driver are back from what is before
 * it, and who drives has rested and keeps his hours though he is on duty from then on.
 */
export const freeFrom = (
  order: DispatchOrder,
  earliest: Instant,
  days: readonly LedgerDay[],
  policy: BookingPolicy,
  viewpoint: Viewpoint,
): Instant => {
  const from = quarterOf(earliest);
  const later = bookedLater(order, from).map(({ resource: { resourceId }, window }) => {
    const others = daysWithout(ofResource(days, resourceId), order.id);
    return { resourceId, window, others, before: spansInWayOf(others, { from, to: window.from }, viewpoint) };
  });
  const free = Math.max(earliest, ...later.flatMap(({ before }) => before.map((span) => windowOf(span).to)));
  const mayDrive = (begin: Instant): boolean =>
    later
      .filter(({ resourceId, window }) => resourceId !== order.vehicleId && begin < window.from)
      .every(({ resourceId, window: { to }, others }) => {
        const duty = { driver: { id: resourceId }, booked: { from: begin, to }, policy, days: others, ...viewpoint };
        return dutyRefusals(duty).length === 0;
      });
  let at = free;
  while (!mayDrive(quarterOf(at))) at = quarterOf(at) + QUARTER;
  return at;
};

/** Nobody leaves early with what somebody else has until the trip begins, nor beyond his hours. */
export const leavingRefusals = (
  order: DispatchOrder,
  driver: AtWheel | undefined,
  begin: Instant,
  { days, orders }: Seen,
  policy: BookingPolicy,
  viewpoint: Viewpoint,
): Refusal<LeavingRefusal>[] =>
  bookedLater(order, begin).flatMap(({ resource: { resourceId }, window }): Refusal<LeavingRefusal>[] => {
    const others = { days: daysWithout(days, order.id), orders };
    const taken = takenWords(resourceId, { from: begin, to: window.from }, others, viewpoint);
    if (resourceId === order.vehicleId)
      return taken === undefined ? [] : [refusal('VEHICLE_TAKEN', [], { plate: order.plateNumber, taken })];
    if (!driver) return [];
    const duty = { driver, booked: { from: begin, to: window.to }, policy, ...viewpoint };
    return [
      ...(taken === undefined ? [] : [{ ...ofDriver('DRIVER_TAKEN', driver, { taken }), path: [] }]),
      ...dutyRefusals({ ...duty, days: daysWithout(ofResource(days, resourceId), order.id) }).map((one) => ({
        ...one,
        path: [],
      })),
    ];
  });

/** The bookings of an order that leaves, from its departure on. */
export const leavingMoves = (order: DispatchOrder, begin: Instant): BookingChange[] =>
  bookedLater(order, begin).map(({ bookingId, ...from }) => ({
    bookingId,
    from,
    to: { ...from, window: { from: begin, to: from.window.to } },
  }));

/** What an order says of its times once it has left. */
export const leavingChange = (
  order: DispatchOrder,
  begin: Instant,
): Partial<Pick<DispatchOrder, 'window' | 'vehicleFrom' | 'driverFrom'>> => {
  const { window, vehicleFrom, driverFrom } = order;
  return {
    ...(begin < window.from ? { window: { from: begin, to: window.to } } : {}),
    ...(vehicleFrom !== undefined && begin < vehicleFrom ? { vehicleFrom: begin } : {}),
    ...(driverFrom !== undefined && begin < driverFrom ? { driverFrom: begin } : {}),
  };
};
