/** The readings of a corrected trip between those that were taken of its vehicle before and after it. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import { daysOfResource } from '../../ledger/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY } from '../../platform/time.ts';
import { look, type Seen } from '../seen-records.ts';
import type { DispatchOrder } from '../types.ts';
import { correctedOrder, figuresOf, readAfter, readBefore, readNext } from './correcting.ts';
import { kilometresOf } from './legs.ts';
import {
  departureOdometerRefusals,
  deviationRefusals,
  explainBeyond,
  isReadSince,
  lastReading,
  onOdometer,
  returnOdometerRefusals,
  speedRefusals,
} from './rules.ts';
import { inTrip, type Trip } from './see-acts.ts';
import type { CorrectRefusal, ReturnFigures } from './types.ts';

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
  if (!vehicle || !departure || !back) return seen;
  const isMoved = isDepartureMoved(order, figures);
  if (!isMoved && !isReadSince(vehicle, back.at)) return seen;
  const resource = { shelf: order.vehicleShelf, resourceId: order.vehicleId };
  const from = isMoved ? departure.at - trip.policy.deskCorrectionDays * DAY : back.at;
  const days = await daysOfResource(ctx, resource, { from, to: Math.max(back.at, vehicle.odometerAt ?? 0) + 1 });
  const booked = days.flatMap(({ spans }) => spans.map(({ bookingId }) => bookingId));
  const orders = [...new Set(booked)].filter((id) => id !== order.id && nounOf(id) === 'order');
  return look(ctx.store, orders, seen);
};

/** A departure is not below what was read before it, nor above what was read next. */
const departureRefusals = (trip: Trip, seen: Seen, then: DispatchOrder): Refusal<CorrectRefusal>[] => {
  const { order, vehicle } = inTrip(trip, seen);
  const { departure } = then;
  const next = readNext(then);
  if (!departure || !next || departure.odometerKm === order.departure?.odometerKm) return [];
  const before = vehicle && readBefore(order, vehicle, seen.orders);
  const sinceThen = { odometerKm: next.odometerKm, odometerAt: Infinity };
  const refusals = [
    ...(before === undefined
      ? onOdometer(departure.odometerKm)
      : departureOdometerRefusals(departure, { odometerKm: before }, trip.policy)),
    ...departureOdometerRefusals(departure, sinceThen, trip.policy),
  ];
  return refusals.map((one) => ({ ...one, path: ['input', 'departureKm'] }));
};

/** A return in order with what was read before and after it; whether so long a way is explained. */
const returnRefusals = (
  trip: Trip,
  seen: Seen,
  then: DispatchOrder,
  last: OdometerReading,
  explained: string,
): Refusal<CorrectRefusal>[] => {
  const { order, requests, vehicle } = inTrip(trip, seen);
  const { return: back, departure } = then;
  if (!back || !departure) return [];
  const later = readAfter(order, vehicle, seen.orders);
  const read = later === undefined ? undefined : { odometerKm: later, odometerAt: Infinity };
  // When it came back stays as it is: only the way is judged anew.
  const { early: _, ...beyond } = explainBeyond(order, requests, trip.policy);
  return [
    ...returnOdometerRefusals(back, last, read, trip.policy),
    ...deviationRefusals(explained, kilometresOf(then), -Infinity, beyond),
    ...speedRefusals(explained, back, departure, beyond),
  ];
};

/** Readings that are corrected, between those before and after them. */
export const readingRefusals = (
  trip: Trip,
  seen: Seen,
  after: ReturnFigures,
  explained: string,
): Refusal<CorrectRefusal>[] => {
  const { order } = inTrip(trip, seen);
  const before = figuresOf(order);
  const names = (['departureKm', 'odometerKm'] as const).filter((name) => after[name] !== before[name]);
  const then = correctedOrder(order, after);
  const last = lastReading(then);
  if (!last || names.length === 0) return [];
  if (order.hired?.rental?.rentalOrderId !== undefined)
    return names.map((name) => refusal('READING_BILLED', ['input', name]));
  const ofDeparture = departureRefusals(trip, seen, then);
  // From a departure that cannot be no way is judged.
  return ofDeparture.length > 0 ? ofDeparture : returnRefusals(trip, seen, then, last, explained);
};
