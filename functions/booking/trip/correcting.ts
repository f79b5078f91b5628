/** Corrections of what was recorded of a trip (更正行程登记). Pure. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { Vehicle } from '../../fleet/types.ts';
import type { DispatchOrder } from '../types.ts';
import { legsOf } from './legs.ts';
import { isReadSince } from './rules.ts';
import type { ReturnCorrection, ReturnFigures } from './types.ts';

/** What stands recorded of a trip. */
export const figuresOf = (order: DispatchOrder): ReturnFigures => ({
  ...(order.departure ? { departureKm: order.departure.odometerKm } : {}),
  odometerKm: order.return?.odometerKm ?? 0,
  tollsFen: order.tollsFen ?? 0,
  parkingFen: order.parkingFen ?? 0,
  otherFen: order.otherFen ?? 0,
  ...(order.energy ? { energy: order.energy } : {}),
  ...(order.deviation === undefined ? {} : { deviation: order.deviation }),
});

/** Whether two say the same. */
export const isSameFigures = (a: ReturnFigures, b: ReturnFigures): boolean =>
  (['departureKm', 'odometerKm', 'tollsFen', 'parkingFen', 'otherFen', 'deviation'] as const).every(
    (name) => a[name] === b[name],
  ) && (['kind', 'amount', 'costFen'] as const).every((name) => a.energy?.[name] === b.energy?.[name]);

/** A trip with its readings corrected; when they were taken stays as it was. */
export const correctedOrder = (
  order: DispatchOrder,
  { departureKm, odometerKm }: Pick<ReturnFigures, 'departureKm' | 'odometerKm'>,
): DispatchOrder => {
  const { departure, return: back } = order;
  return {
    ...order,
    ...(departure ? { departure: { ...departure, odometerKm: departureKm ?? departure.odometerKm } } : {}),
    ...(back ? { return: { ...back, odometerKm } } : {}),
  };
};

/** What was read of the present vehicle next after it left: by whoever took it over on its way, else at its return. */
export const readNext = ({
  departure,
  return: back,
  earlierDrivers = [],
}: DispatchOrder): OdometerReading | undefined =>
  departure && (earlierDrivers.map(({ until }) => until).find(({ at }) => at > departure.at) ?? back);

/** Whether the return of an order is the last that was read of its vehicle. */
export const isLastRead = (
  { return: back }: Pick<DispatchOrder, 'return'>,
  { odometerKm, odometerAt }: Pick<Vehicle, 'odometerKm' | 'odometerAt'>,
): boolean => back !== undefined && odometerAt === back.at && odometerKm === back.odometerKm;

/** What other orders read of a vehicle. */
const readingsOf = (
  { id: vehicleId }: Vehicle,
  { id: own }: DispatchOrder,
  orders: readonly DispatchOrder[],
): OdometerReading[] =>
  orders
    .filter(({ id }) => id !== own)
    .flatMap(legsOf)
    .filter((leg) => leg.vehicleId === vehicleId)
    .flatMap(({ departure, return: back }) => [departure, back].filter((reading) => reading !== undefined));

/** The lowest reading of a vehicle after a return: what the return may not be above. Undefined while it is the last one. */
export const readAfter = (
  order: DispatchOrder,
  vehicle: Vehicle | undefined,
  orders: readonly DispatchOrder[],
): number | undefined => {
  const at = order.return?.at;
  if (!vehicle || at === undefined || !isReadSince(vehicle, at)) return undefined;
  const later = readingsOf(vehicle, order, orders).filter((reading) => reading.at >= at);
  return Math.min(vehicle.odometerKm, ...later.map(({ odometerKm }) => odometerKm));
};

/** The highest reading of a vehicle before it left: what the departure may not be below. Undefined where none is known. */
export const readBefore = (
  order: DispatchOrder,
  vehicle: Vehicle,
  orders: readonly DispatchOrder[],
): number | undefined => {
  const at = order.departure?.at ?? -Infinity;
  const earlier = readingsOf(vehicle, order, orders).filter((reading) => reading.at <= at);
  return earlier.length === 0 ? undefined : Math.max(...earlier.map(({ odometerKm }) => odometerKm));
};

/** How far a trip went by its figures; what is not there, as of corrections made before it could be one, did not change. */
const drivenBy = ({ odometerKm, departureKm = 0 }: ReturnFigures): number => odometerKm - departureKm;

/** By how many kilometres a correction changes what its trip was counted for. */
const countedChange = ({ before, after, afterReceipt }: ReturnCorrection): number =>
  afterReceipt ? drivenBy(after) - drivenBy(before) : 0;

/** The kilometres that corrections have added since the trip was closed. */
export const addedSinceReceipt = ({ corrections = [] }: Pick<DispatchOrder, 'corrections'>): number =>
  corrections.reduce((sum, one) => sum + countedChange(one), 0);
