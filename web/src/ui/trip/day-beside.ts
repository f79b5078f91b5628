import { dateOf, dayName, weekdayName } from '../../lib/format.ts';
import { now } from '../../lib/now.ts';

/** What is said of a civil day (YYYY-MM-DD) beside its field: its weekday; all of it in another year, which the field may cut off. */
export const dayBeside = (date: string, today: Date = now()): string => {
  const noon = `${date}T12:00:00+08:00`;
  return date.slice(0, 4) === dateOf(today).slice(0, 4) ? weekdayName(noon) : dayName(noon, today);
};
