/** With which order vehicles and drivers are out: nothing is on two trips at once. Pure. */
import type { Driver, Out, Vehicle } from '../../fleet/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { NotBackRefusal } from '../dispatch/types.ts';
import { paperNumber } from '../numbers.ts';
import { outFacts } from '../source/matching.ts';
import type { DispatchOrder } from '../types.ts';

/** What vehicle and driver of an order say while it is under way. */
export const outWith = ({ id, dispatchedAt, window }: DispatchOrder): Out => ({
  orderId: id,
  number: paperNumber('派', id, dispatchedAt),
  until: window.to,
});

/** What is out with another order stays out with that one, whatever becomes of this. */
const outAfter = (out: Out | undefined, isOn: boolean, order: DispatchOrder): Out | undefined => {
  if (out && out.orderId !== order.id) return out;
  return isOn ? outWith(order) : undefined;
};

/** A vehicle is out from its departure until it is back, or another takes its place. */
export const vehicleOutAfter = ({ id, out }: Vehicle, order: DispatchOrder): Out | undefined =>
  outAfter(out, order.state === 'UNDER_WAY' && order.departure !== undefined && order.vehicleId === id, order);

/** A driver is out as long as the trip is under way that he drives, whatever becomes of his vehicle. */
export const driverOutAfter = ({ id, out }: Driver, order: DispatchOrder): Out | undefined =>
  outAfter(out, order.state === 'UNDER_WAY' && order.driverId === id, order);

export const isSame = (a: Out | undefined, b: Out | undefined): boolean =>
  a?.orderId === b?.orderId && a?.until === b?.until;

const isElsewhere = (out: Out | undefined, { id }: DispatchOrder): out is Out =>
  out !== undefined && out.orderId !== id;

/** Who is out with another order cannot take over a trip that is under way, whatever the hours. */
export const driverElsewhereRefusals = (
  driver: Driver | undefined,
  order: DispatchOrder,
  path: readonly string[] = [],
): Refusal<'DRIVER_NOT_BACK'>[] =>
  driver && isElsewhere(driver.out, order)
    ? [refusal('DRIVER_NOT_BACK', path, { name: driver.name, ...outFacts(driver.out) })]
    : [];

/** Who drives himself is out with a trip of his own that should be back, but for a car that he rents for weeks. */
export const selfDriverElsewhereRefusals = (
  { id, selfDriver }: DispatchOrder,
  stillOut: readonly DispatchOrder[],
): Refusal<'DRIVER_NOT_BACK'>[] => {
  const other = stillOut.find(
    (one) => one.id !== id && one.selfDriver?.personId === selfDriver?.personId && !one.selfDriver?.unbooked,
  );
  return other && selfDriver ? [refusal('DRIVER_NOT_BACK', [], outFacts(outWith(other)))] : [];
};

/** What is out with another order cannot leave, whatever the hours. */
export const elsewhereRefusals = (
  order: DispatchOrder,
  vehicle: Vehicle | undefined,
  driver: Driver | undefined,
): Refusal<NotBackRefusal>[] => [
  ...(vehicle && isElsewhere(vehicle.out, order)
    ? [refusal('VEHICLE_NOT_BACK' as const, [], { plate: vehicle.plateNumber, ...outFacts(vehicle.out) })]
    : []),
  ...driverElsewhereRefusals(driver, order),
];
