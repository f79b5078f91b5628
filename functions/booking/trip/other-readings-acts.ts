/** What else was read of the vehicle of a trip whose figures are corrected. */
import { daysOfResource } from '../../ledger/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { DAY } from '../../platform/time.ts';
import { look, type Seen } from '../seen-records.ts';
import type { DispatchOrder } from '../types.ts';
import { isReadSince } from './rules.ts';
import { inTrip, type Trip } from './see-acts.ts';
import type { ReturnFigures } from './types.ts';

const isDepartureMoved = (order: DispatchOrder, { departureKm }: Pick<ReturnFigures, 'departureKm'>): boolean =>
  departureKm !== undefined && departureKm !== order.departure?.odometerKm;

/**
 * The trip with what else was read of its vehicle: after it came back, and before it left where that reading is
 * corrected, as far back as corrections go.
 */
export const withOtherReadings = async (
  ctx: Context,
  trip: Trip,
  figures: Pick<ReturnFigures, 'departureKm'>,
  seen: Seen,
): Promise<Seen> => {
  const { order, vehicle } = inTrip(trip, seen);
  const { departure, return: back } = order;
  if (!vehicle || !departure) return seen;
  const isMoved = isDepartureMoved(order, figures);
  const last = back ?? departure;
  if (!isMoved && !isReadSince(vehicle, last.at)) return seen;
  const resource = { shelf: order.vehicleShelf, resourceId: order.vehicleId };
  const from = isMoved ? departure.at - trip.policy.deskCorrectionDays * DAY : last.at;
  const days = await daysOfResource(ctx, resource, { from, to: Math.max(last.at, vehicle.odometerAt ?? 0) + 1 });
  const booked = days.flatMap(({ spans }) => spans.map(({ bookingId }) => bookingId));
  const orders = [...new Set(booked)].filter((id) => id !== order.id && nounOf(id) === 'order');
  return look(ctx.store, orders, seen);
};
