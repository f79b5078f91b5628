/** Corrections of what was recorded with a return (更正收车登记). Pure. */
import type { Vehicle } from '../../fleet/types.ts';
import type { DispatchOrder } from '../types.ts';
import { legsOf } from './legs.ts';
import { isReadSince } from './rules.ts';
import type { ReturnCorrection, ReturnFigures } from './types.ts';

/** What stands recorded of a return. */
export const figuresOf = (order: DispatchOrder): ReturnFigures => ({
  odometerKm: order.return?.odometerKm ?? 0,
  tollsFen: order.tollsFen ?? 0,
  parkingFen: order.parkingFen ?? 0,
  otherFen: order.otherFen ?? 0,
  ...(order.energy ? { energy: order.energy } : {}),
  ...(order.deviation === undefined ? {} : { deviation: order.deviation }),
});

/** Whether two say the same. */
export const isSameFigures = (a: ReturnFigures, b: ReturnFigures): boolean =>
  (['odometerKm', 'tollsFen', 'parkingFen', 'otherFen', 'deviation'] as const).every((name) => a[name] === b[name]) &&
  (['kind', 'amount', 'costFen'] as const).every((name) => a.energy?.[name] === b.energy?.[name]);

/** Whether the return of an order is the last that was read of its vehicle. */
export const isLastRead = (
  { return: back }: Pick<DispatchOrder, 'return'>,
  { odometerKm, odometerAt }: Pick<Vehicle, 'odometerKm' | 'odometerAt'>,
): boolean => back !== undefined && odometerAt === back.at && odometerKm === back.odometerKm;

/** The lowest reading of a vehicle after a return: what the return may not be above. Undefined while it is the last one. */
export const readAfter = (
  order: DispatchOrder,
  vehicle: Vehicle | undefined,
  orders: readonly DispatchOrder[],
): number | undefined => {
  const at = order.return?.at;
  if (!vehicle || at === undefined || !isReadSince(vehicle, at)) return undefined;
  const later = orders
    .filter(({ id }) => id !== order.id)
    .flatMap(legsOf)
    .filter(({ vehicleId }) => vehicleId === vehicle.id)
    .flatMap(({ departure, return: back }) => [departure, back])
    .flatMap((reading) => (reading && reading.at >= at ? [reading.odometerKm] : []));
  return Math.min(vehicle.odometerKm, ...later);
};

/** By how many kilometres a correction changes what its trip was counted for. */
const countedChange = ({ before, after, afterReceipt }: ReturnCorrection): number =>
  afterReceipt ? after.odometerKm - before.odometerKm : 0;

/** The kilometres that corrections have added since the trip was closed. */
export const addedSinceReceipt = ({ corrections = [] }: Pick<DispatchOrder, 'corrections'>): number =>
  corrections.reduce((sum, one) => sum + countedChange(one), 0);
