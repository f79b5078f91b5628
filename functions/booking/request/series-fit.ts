/** Where a series no longer fits the working calendar, which was corrected since it was asked for. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { civilDate, type CivilDate, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { steps } from '../states.ts';
import type { VehicleRequest, VehicleRequestState } from '../types.ts';
import { leadRefusals } from './asking.ts';
import { isNamed, windowOn, worksOn } from './series.ts';
import type { Series, SeriesFit } from './series-types.ts';

const GIVEN_UP: readonly VehicleRequestState[] = ['CANCELLED', 'REJECTED'];

const dayOf = ({ window }: VehicleRequest): CivilDate => civilDate(window.from);

/**
 * Trips on days that were worked and are not any more. One that stands on a day that had been skipped was moved there by
 * hand: it is meant so.
 */
export const onDaysOff = (series: Series, trips: readonly VehicleRequest[], calendar: Calendar): VehicleRequest[] => {
  if (series.onNonWorkingDays === 'KEEP') return [];
  const skipped = new Set(series.skipped.map(({ date }) => date));
  return trips.filter((trip) => {
    const date = dayOf(trip);
    const isMoved = trip.state !== 'CANCELLED' && skipped.has(date);
    return !isMoved && isNamed(series, date) && !worksOn(calendar(date));
  });
};

/** How a series fits the calendar. `policy` says until when a day may be asked for. */
export const fitOf = (
  series: Series,
  trips: readonly VehicleRequest[],
  calendar: Calendar,
  now: Instant,
  policy: BookingPolicy,
): SeriesFit => {
  const { trip } = series;
  const taken = new Set(trips.filter(({ state }) => !GIVEN_UP.includes(state)).map(dayOf));
  const free = series.skipped.map(({ date }) => calendar(date)).filter(({ date }) => !taken.has(date));
  const missing = free.filter((day) => {
    if (!trip || !worksOn(day)) return false;
    const window = windowOn(trip.window, day.date);
    return leadRefusals({ window, priority: trip.priority }, now, policy).length === 0;
  });
  const daysOff = onDaysOff(series, trips, calendar).filter(
    ({ state, window }) => steps.CANCEL.from.includes(state) && window.from > now,
  );
  return { daysOff, missing, skipped: free.filter((day) => !missing.includes(day)) };
};
