/** Stations in the words of GBFS, and where trips may begin and end. Pure. */
import type { Point } from '../../platform/geo.ts';
import { toDateTime } from '../../platform/time.ts';
import { isFreeAt, typeIdOf } from './cars.ts';
import { spoken } from './texts.ts';
import type { System } from './types.ts';

export const stationInformation = ({ stations }: System) => ({
  stations: stations.map(({ station }) => ({
    station_id: station.id,
    name: spoken(station.name),
    lat: station.location.lat,
    lon: station.location.lng,
    address: station.address.zh,
    is_virtual_station: false,
    capacity: station.bays,
    is_charging_station: station.standard.some(({ item, met }) => item === 'CHARGING' && met),
  })),
});

export const stationStatus = ({ stations, cars, at }: System) => {
  const standing = Map.groupBy(cars, ({ stationId }) => stationId);
  return {
    stations: stations.map(({ station, bays }) => {
      const here = standing.get(station.id) ?? [];
      const ready = here.filter((one) => one.offered && isFreeAt(one, at));
      const types = [...Map.groupBy(ready, ({ car }) => typeIdOf(car))];
      return {
        station_id: station.id,
        num_vehicles_available: ready.length,
        vehicle_types_available: types.map(([vehicle_type_id, { length }]) => ({ vehicle_type_id, count: length })),
        num_vehicles_disabled: here.filter(({ offered }) => !offered).length,
        num_docks_available: Math.max(0, station.bays - (bays?.taken ?? here.length)),
        is_installed: true,
        is_renting: true,
        is_returning: true,
        last_reported: toDateTime(at),
      };
    }),
  };
};

/** Half the side of the square that stands for a station, degrees: about fifty metres. */
const HALF_LAT = 0.00045;
const HALF_LNG = 0.0005;

const squareRound = ({ lat, lng }: Point): number[][][][] => {
  const corner = (north: number, east: number): number[] =>
    [lng + east * HALF_LNG, lat + north * HALF_LAT].map((degrees) => Number(degrees.toFixed(6)));
  return [[[corner(-1, -1), corner(-1, 1), corner(1, 1), corner(1, -1), corner(-1, -1)]]];
};

/** Trips begin and end at stations, and go wherever they go. */
export const geofencingZones = ({ stations }: System) => ({
  geofencing_zones: {
    type: 'FeatureCollection',
    features: stations.map(({ station }) => ({
      type: 'Feature',
      geometry: { type: 'MultiPolygon', coordinates: squareRound(station.location) },
      properties: {
        name: spoken(station.name),
        rules: [
          { ride_start_allowed: true, ride_end_allowed: true, ride_through_allowed: true, station_parking: true },
        ],
      },
    })),
  },
  global_rules: [
    { ride_start_allowed: false, ride_end_allowed: false, ride_through_allowed: true, station_parking: true },
  ],
});
