/** The readings of a corrected trip between those that were taken of its vehicle before and after it. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { BookingPolicy } from '../policy.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { correctedOrder, figuresOf, readAfter, readBefore, readNext } from './correcting.ts';
import { kilometresOf } from './legs.ts';
import {
  departureOdometerRefusals,
  deviationRefusals,
  explainBeyond,
  lastReading,
  onOdometer,
  returnOdometerRefusals,
  speedRefusals,
} from './rules.ts';
import type { CorrectRefusal, OdometerRefusal, ReturnFigures } from './types.ts';

/** A trip whose readings are corrected, and what else is known to have been read of its vehicle. */
interface Corrected {
  readonly order: DispatchOrder;
  readonly requests: readonly VehicleRequest[];
  readonly vehicle: Vehicle | undefined;
  /** Other orders of its vehicle. */
  readonly others: readonly DispatchOrder[];
  /** Policy of the trip. */
  readonly policy: BookingPolicy;
}

/** A departure is not below what was read before it, nor above what was read next. */
export const departureRefusals = (
  { order, vehicle, others, policy }: Omit<Corrected, 'requests'>,
  then: DispatchOrder,
  field: string,
): Refusal<OdometerRefusal>[] => {
  const { departure } = then;
  const next = readNext(then);
  if (!departure || departure.odometerKm === order.departure?.odometerKm) return [];
  const before = vehicle && readBefore(order, vehicle, others);
  const refusals = [
    ...(before === undefined
      ? onOdometer(departure.odometerKm)
      : departureOdometerRefusals(departure, { odometerKm: before }, policy)),
    ...(next
      ? departureOdometerRefusals(departure, { odometerKm: next.odometerKm, odometerAt: Infinity }, policy)
      : []),
  ];
  return refusals.map((one) => ({ ...one, path: ['input', field] }));
};

/** A return in order with what was read before and after it; whether so long a way is explained. */
const returnRefusals = (
  { order, requests, vehicle, others, policy }: Corrected,
  then: DispatchOrder,
  last: OdometerReading,
  explained: string,
): Refusal<CorrectRefusal>[] => {
  const { return: back, departure } = then;
  if (!back || !departure) return [];
  const later = readAfter(order, vehicle, others);
  const read = later === undefined ? undefined : { odometerKm: later, odometerAt: Infinity };
  // When it came back stays as it is: only the way is judged anew.
  const { early: _, ...beyond } = explainBeyond(order, requests, policy);
  return [
    ...returnOdometerRefusals(back, last, read, policy),
    ...deviationRefusals(explained, kilometresOf(then), -Infinity, beyond),
    ...speedRefusals(explained, back, departure, beyond),
  ];
};

/** Readings that are corrected, between those before and after them. */
export const readingRefusals = (
  trip: Corrected,
  after: ReturnFigures,
  explained: string,
): Refusal<CorrectRefusal>[] => {
  const { order } = trip;
  const before = figuresOf(order);
  const names = (['departureKm', 'odometerKm'] as const).filter((name) => after[name] !== before[name]);
  const then = correctedOrder(order, after);
  const last = lastReading(then);
  if (!last || names.length === 0) return [];
  if (order.hired?.rental?.rentalOrderId !== undefined)
    return names.map((name) => refusal('READING_BILLED', ['input', name]));
  const ofDeparture = departureRefusals(trip, then, 'departureKm');
  // From a departure that cannot be no way is judged.
  return ofDeparture.length > 0 ? ofDeparture : returnRefusals(trip, then, last, explained);
};
