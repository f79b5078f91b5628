import type { Point } from '../../ui/trip/known-places.ts';

/** An event's place as it is typed, and its point while it is known. */
interface Place {
  readonly place: string;
  readonly point: Point | undefined;
}

const isSame = (a: Point | undefined, b: Point | undefined): boolean => a?.lat === b?.lat && a?.lng === b?.lng;

/** The point once a place is called otherwise: one that came with the name goes with it, one set by hand stays. */
export const pointAfter = (
  { place, point }: Place,
  name: string,
  pointOf: (name: string) => Point | undefined,
): Point | undefined => pointOf(name) ?? (isSame(pointOf(place), point) ? undefined : point);
