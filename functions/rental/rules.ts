import { covers, type Viewer } from '../platform/access.ts';
import { distanceMetres, type Point } from '../platform/geo.ts';
import type { CivilDate } from '../platform/time.ts';
import type { RentalPartner, RentalService, Station, TimeShareCar } from './types.ts';

/** A station, and how far it is there. */
interface StationNear {
  readonly station: Station;
  readonly distance: number;
}

/** Stations of a division's subtree, nearest first, by id among equals. */
export const nearestStations = (stations: readonly Station[], division: string, near: Point): StationNear[] =>
  stations
    .filter(({ divisionCode }) => covers(division, divisionCode))
    .map((station) => ({ station, distance: distanceMetres(near, station.location) }))
    .sort((a, b) => a.distance - b.distance || (a.station.id < b.station.id ? -1 : 1));

/** Cars by the station at which they stand; those under way are at none. */
export const carsByStation = (cars: readonly TimeShareCar[]): ReadonlyMap<string | undefined, TimeShareCar[]> =>
  Map.groupBy(cars, ({ stationId }) => stationId);

/** Whether a partner may take an order of a day: it is engaged, and its agreement covers service and day. */
export const serves = (
  { state, agreement: { services, from, to } }: Pick<RentalPartner, 'state' | 'agreement'>,
  service: RentalService,
  day: CivilDate,
): boolean => state === 'ENGAGED' && services.includes(service) && from <= day && day <= to;

/** Whether the cars of a partner are to be had for somebody: all partners' are, but for people of a sandbox's test unit. */
export const mayRentFrom = (viewer: Viewer, partnerId: string): boolean =>
  viewer.kind !== 'person' || viewer.rentsFrom === undefined || viewer.rentsFrom === partnerId;

/** Signed-in people see every partner's stations and cars, a partner only its own (rule 10 of the field). */
export const maySeeOf = (viewer: Viewer, partnerId: string): boolean =>
  (viewer.kind === 'person' && mayRentFrom(viewer, partnerId)) ||
  (viewer.kind === 'partner' && viewer.partnerId === partnerId);

/** The partner that asks: the only source of a partner's id in what partners do. */
export const partnerIdOf = (viewer: Viewer): string => {
  if (viewer.kind !== 'partner') throw new Error('only a partner does this; the policy of the field let somebody in');
  return viewer.partnerId;
};
