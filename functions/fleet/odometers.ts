/** How far a car can have come between two readings of its odometer. Pure. */
import { HOUR, type Instant } from '../platform/time.ts';

/** Most an odometer shows: it has seven digits. */
export const MOST_ODOMETER_KM = 9_999_999;

/** What an odometer showed, and when. */
export interface OdometerReading {
  readonly at: Instant;
  readonly odometerKm: number;
}

/** What an authority believes of a reading. */
export interface Plausible {
  /** Greatest average speed of a trip. */
  readonly fastestKmPerHour: number;
  readonly readingToleranceKm: number;
}

/** How far a vehicle comes in some time without a question; two readings in whole kilometres round up to one more. */
export const plausibleKm = (time: number, kmPerHour: number): number =>
  Math.floor((Math.max(0, time) / HOUR) * kmPerHour) + 1;

/** Most kilometres that are believed between a reading and a moment after it. */
export const mostDriven = (last: OdometerReading, at: Instant, plausible: Plausible): number =>
  Math.floor((Math.max(0, at - last.at) / HOUR) * plausible.fastestKmPerHour) + plausible.readingToleranceKm;
