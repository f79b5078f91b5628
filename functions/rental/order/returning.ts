/** Where a car may be brought back, and whether it is there. Pure. */
import { distanceMetres, type Point } from '../../platform/geo.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { Station, StationBays, TimeShareCar } from '../types.ts';
import type { PlaceCheck, RentalOrder, StationOffer } from './types.ts';

/** Whose car is to be brought back, and when it was picked up, if it was. */
type Whose = Pick<RentalOrder, 'partnerId' | 'pickUp'>;

/** Whether a station takes a car back: one that is open, or was when the car was picked up. */
export const takesBack = ({ partnerId, state, openUntil = 0 }: Station, whose: Whose): boolean =>
  partnerId === whose.partnerId && (state === 'OPEN' || (whose.pickUp !== undefined && openUntil > whose.pickUp.at));

/** Stations that take a car back with the bays that are free there, full ones among them, nearest first. */
export const nearestOpen = (
  stations: readonly Station[],
  bays: readonly StationBays[],
  whose: Whose,
  near: Point,
): StationOffer[] => {
  const counted = new Map(bays.map((one) => [one.stationId, one]));
  return stations
    .filter((station) => takesBack(station, whose))
    .map((station) => {
      const known = counted.get(station.id);
      const freeBays = known ? Math.max(0, known.bays - known.taken) : 0;
      return { station, freeBays, distanceMetres: distanceMetres(near, station.location) };
    })
    .sort((a, b) => a.distanceMetres - b.distanceMetres || (a.station.id < b.station.id ? -1 : 1));
};

/** Those that have room for a car, nearest first. */
export const nearestWithBays = (...asked: Parameters<typeof nearestOpen>): StationOffer[] =>
  nearestOpen(...asked).filter(({ freeBays }) => freeBays > 0);

/** For how long a car is where it last said: one that drives is a kilometre on a minute later. */
const POSITION_HOLDS = 2 * MINUTE;

/** By whose position a return is judged, and how far that is from the station. */
export const placeOfReturn = (
  device: Point | undefined,
  car: Pick<TimeShareCar, 'location' | 'reportedAt'> | undefined,
  station: Point,
  now: Instant,
): { readonly check: PlaceCheck; readonly metres: number } => {
  if (device) return { check: 'DEVICE', metres: distanceMetres(device, station) };
  const isFresh = car?.reportedAt !== undefined && now - car.reportedAt <= POSITION_HOLDS;
  return car?.location && isFresh
    ? { check: 'CAR', metres: distanceMetres(car.location, station) }
    : { check: 'UNCHECKED', metres: 0 };
};
