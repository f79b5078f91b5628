const HOUR = 3_600_000;

/** How far a vehicle comes in some time without a question; two readings in whole kilometres round up to one more. */
export const plausibleKm = (milliseconds: number, kmPerHour: number): number =>
  Math.floor((Math.max(0, milliseconds) / HOUR) * kmPerHour) + 1;
