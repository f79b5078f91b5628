/** How long a distance takes to drive, and whether a window has that: asked of the trip, whoever drives it. Pure. */
import { QUARTER } from '../../ledger/rules.ts';
import { addDays, civilDate, daysTouched, instantAt, MINUTE, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { TripNeed } from '../types.ts';

/** Driving and breaks that a trip needs, and the most that its window has for them, minutes. */
interface DrivingTime {
  readonly driving: number;
  readonly breaks: number;
  readonly most: number;
}

/** When and how far somebody drives. */
type Way = Pick<TripNeed, 'window' | 'distanceKm'>;

/** Driving time of a distance, and the breaks that belong to it. */
const drivingMinutes = (distanceKm: number, policy: BookingPolicy): Omit<DrivingTime, 'most'> => {
  const driving = Math.ceil((distanceKm / policy.travelKmPerHour) * 60);
  const stretches = Math.max(1, Math.ceil(driving / policy.longestUnbrokenDrivingMinutes));
  return { driving, breaks: (stretches - 1) * policy.breakMinutes };
};

/**
 * What a trip needs that its window does not have: a distance is driven in the time, with breaks, and on no day for
 * longer than one driver may. Undefined where that can be done, or nobody knows how far it is.
 */
export const timeLacking = ({ window, distanceKm }: Way, policy: BookingPolicy): DrivingTime | undefined => {
  if (distanceKm === undefined) return undefined;
  const { driving, breaks } = drivingMinutes(distanceKm, policy);
  const ofDays = policy.mostDrivingMinutesOfDay * daysTouched(window).length;
  const there = Math.floor((window.to - window.from) / MINUTE);
  if (driving <= ofDays && driving + breaks <= there) return undefined;
  return { driving, breaks, most: Math.min(ofDays, there) };
};

/** Earliest end, in whole quarters of an hour, with which a trip that begins then can be driven. */
export const earliestEnd = ({ window: { from }, distanceKm = 0 }: Way, policy: BookingPolicy): Instant => {
  const { driving, breaks } = drivingMinutes(distanceKm, policy);
  const days = Math.max(1, Math.ceil(driving / policy.mostDrivingMinutesOfDay));
  const lastDay = instantAt(addDays(civilDate(from), days - 1));
  return Math.ceil(Math.max(from + (driving + breaks) * MINUTE, lastDay + 1) / QUARTER) * QUARTER;
};
