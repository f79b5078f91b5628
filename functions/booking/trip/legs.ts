/** One trip may need several vehicles and drivers one after another: what each of them had of it. Pure. */
import type { DispatchOrder } from '../types.ts';
import type { DriverOnTrip, TripLeg } from './types.ts';

/** Legs of a trip in their order, the present vehicle's last. */
export const legsOf = ({
  window,
  vehicleId,
  vehicleFrom = window.from,
  departure,
  return: back,
  earlierLegs = [],
}: DispatchOrder): TripLeg[] => [
  ...earlierLegs.map((leg) => ({
    vehicleId: leg.vehicleId,
    from: leg.window.from,
    departure: leg.departure,
    return: leg.return,
    reason: leg.reason,
  })),
  { vehicleId, from: vehicleFrom, ...(departure ? { departure } : {}), ...(back ? { return: back } : {}) },
];

/** Kilometres of the legs that are over. */
export const kilometresOf = (order: DispatchOrder): number =>
  legsOf(order).reduce(
    (sum, { departure, return: back }) => sum + (departure && back ? back.odometerKm - departure.odometerKm : 0),
    0,
  );

/** Drivers of a trip in their order, the present one last; none on self-drive. */
export const driversOf = ({ window, driverId, earlierDrivers = [] }: DispatchOrder): DriverOnTrip[] => {
  const ids = [...earlierDrivers.map((earlier) => earlier.driverId), ...(driverId === undefined ? [] : [driverId])];
  return ids.map((id, index) => {
    const before = earlierDrivers[index - 1];
    if (!before) return { driverId: id, from: window.from };
    const { until, place } = before;
    return {
      driverId: id,
      from: until.at,
      odometerKm: until.odometerKm,
      ...(place === undefined ? {} : { place }),
    };
  });
};
