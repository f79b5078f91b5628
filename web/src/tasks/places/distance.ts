export interface Point {
  readonly lat: number;
  readonly lng: number;
}

const METRES_PER_DEGREE = 111_195;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points (WGS-84 degrees), as on a flat map: exact enough for the extent of a province. */
export const metresBetween = (a: Point, b: Point): number => {
  const eastward = (b.lng - a.lng) * Math.cos(radians((a.lat + b.lat) / 2));
  return METRES_PER_DEGREE * Math.hypot(b.lat - a.lat, eastward);
};

const FAR_METRES = 50_000;

/** Whether a point is more than 50 km from every one of the centres. Without centres nothing is known of it. */
export const isFarFrom = (point: Point, centres: readonly Point[]): boolean =>
  centres.length > 0 && centres.every((centre) => metresBetween(point, centre) > FAR_METRES);
