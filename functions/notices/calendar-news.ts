/** What a correction of the working calendar is news of to whom it leaves with a recurring request. Pure. */
import type { Correction } from '../calendar/types.ts';
import type { Series, SeriesFit } from '../booking/request/series-types.ts';
import { civilDate } from '../platform/time.ts';
import { known } from './rules.ts';
import type { News, Settled } from './types.ts';

/** That days of a series do not fit the calendar any more, where the correction is about one of them. */
export const newsOfSeriesDays = (
  { days }: Pick<Correction, 'days'>,
  series: Series,
  { daysOff, missing }: Pick<SeriesFit, 'daysOff' | 'missing'>,
): News[] => {
  const off = daysOff.map(({ window }) => civilDate(window.from)).sort();
  const lacking = missing.map(({ date }) => date);
  const isAbout = days.some(({ date }) => off.includes(date) || lacking.includes(date));
  const { id: seriesId, requesterId, weekdays, onNonWorkingDays, trip } = series;
  const requestId = daysOff[0]?.id ?? series.requestIds.at(-1);
  if (!isAbout || !trip || requestId === undefined) return [];
  const facts = known({
    destination: trip.destination,
    from: trip.window.from,
    weekdays: weekdays.join(' '),
    onNonWorkingDays,
    off: off.length > 0 ? off.join(' ') : undefined,
    missing: lacking.length > 0 ? lacking.join(' ') : undefined,
  });
  const to = { personId: requesterId };
  return [{ kind: 'SERIES_DAYS_CHANGED', to, together: seriesId, requestId, seriesId, facts }];
};

/** What was told of it before: the calendar has changed once more, or the series has followed it. */
export const settledSeriesDays = ({ id: seriesId, requesterId }: Series): Settled[] => [
  { kind: 'SERIES_DAYS_CHANGED', to: { personId: requesterId }, seriesId },
];
