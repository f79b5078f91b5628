/** One trip may need several vehicles and drivers one after another: what each of them had of it. Pure. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { Instant } from '../../platform/time.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { DriverOnTrip, HandedOver, TripLeg } from './types.ts';

/** All orders that serve a request, or did until they broke off, in their order. */
export const allOrderIds = ({
  brokenOffOrderIds = [],
  orderIds,
}: Pick<VehicleRequest, 'brokenOffOrderIds' | 'orderIds'>): readonly string[] => [...brokenOffOrderIds, ...orderIds];

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

/** The last part of a trip that a driver handed over; undefined where he has handed over none. */
export const handedOverBy = (order: DispatchOrder, driverId: string | undefined): HandedOver | undefined => {
  const { earlierDrivers = [], departure, earlierLegs = [] } = order;
  const index = earlierDrivers.findLastIndex((earlier) => earlier.driverId === driverId);
  const part = earlierDrivers[index];
  const nextDriverId = earlierDrivers[index + 1]?.driverId ?? order.driverId;
  if (!part || nextDriverId === undefined) return undefined;
  const left = (earlierLegs[0]?.departure ?? departure)?.at ?? part.window.from;
  return {
    orderId: order.id,
    dispatchedAt: order.dispatchedAt,
    vehicleId: earlierLegs.find((leg) => part.until.at <= leg.return.at)?.vehicleId ?? order.vehicleId,
    from: earlierDrivers[index - 1]?.until.at ?? left,
    until: part.until,
    place: part.place,
    nextDriverId,
  };
};

/** Who drove a vehicle from its departure on; one that has not left waits for who drives at present. */
const driverIdsOf = (order: DispatchOrder, departure: OdometerReading | undefined, to: Instant): string[] => {
  const drivers = driversOf(order);
  const ofLeg = drivers.filter(
    ({ from }, index) =>
      departure && (index === 0 || from < to) && (drivers[index + 1]?.from ?? Infinity) > departure.at,
  );
  return (departure ? ofLeg : drivers.slice(-1)).map(({ driverId }) => driverId);
};

/** Legs of a trip in their order, the present vehicle's last. */
export const legsOf = (order: DispatchOrder): TripLeg[] => {
  const { window, vehicleId, vehicleFrom = window.from, departure, return: back, earlierLegs = [], brokenOff } = order;
  const { source, vehicleShelf, lendingKmFen = 0 } = order;
  return [
    ...earlierLegs.map((leg) => ({
      vehicleId: leg.vehicleId,
      from: leg.window.from,
      departure: leg.departure,
      return: leg.return,
      driverIds: driverIdsOf(order, leg.departure, leg.return.at),
      reason: leg.reason,
      ...(leg.place === undefined ? {} : { place: leg.place }),
      ...(leg.lendingKmFen === undefined ? {} : { lent: { unitId: leg.vehicleShelf, kmFen: leg.lendingKmFen } }),
    })),
    {
      vehicleId,
      from: vehicleFrom,
      ...(departure ? { departure } : {}),
      ...(back ? { return: back } : {}),
      driverIds: driverIdsOf(order, departure, Infinity),
      ...(brokenOff ? { reason: brokenOff.reason } : {}),
      ...(source === 'NEIGHBOUR_UNIT' ? { lent: { unitId: vehicleShelf, kmFen: lendingKmFen } } : {}),
    },
  ];
};

/** Kilometres of a leg; undefined until it is over. */
export const legKilometres = ({ departure, return: back }: TripLeg): number | undefined =>
  departure && back && back.odometerKm - departure.odometerKm;

/** Kilometres of the legs that are over. */
export const kilometresOf = (order: DispatchOrder): number =>
  legsOf(order).reduce((sum, leg) => sum + (legKilometres(leg) ?? 0), 0);
