/** Where a car may be brought back. Pure. */
import { distanceMetres, type Point } from '../../platform/geo.ts';
import type { Station, StationBays } from '../types.ts';
import type { StationOffer } from './types.ts';

/** Open stations of a partner with bays that are free, nearest first. */
export const nearestWithBays = (
  stations: readonly Station[],
  bays: readonly StationBays[],
  partnerId: string,
  near: Point,
): StationOffer[] => {
  const counted = new Map(bays.map((one) => [one.stationId, one]));
  return stations
    .filter((station) => station.partnerId === partnerId && station.state === 'OPEN')
    .map((station) => {
      const known = counted.get(station.id);
      const freeBays = known ? Math.max(0, known.bays - known.taken) : 0;
      return { station, freeBays, distanceMetres: distanceMetres(near, station.location) };
    })
    .filter(({ freeBays }) => freeBays > 0)
    .sort((a, b) => a.distanceMetres - b.distanceMetres || (a.station.id < b.station.id ? -1 : 1));
};
