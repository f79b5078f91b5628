import { nationalCalendar } from '../../../../../functions/calendar/rules.ts';
import type { Calendar } from '../../../../../functions/calendar/types.ts';
import type { PlaceDaysQuery } from '../../../generated/graphql.ts';

/** Days of a division as its calendar says. */
export type KeptDays = PlaceDaysQuery['calendarDays'];

/** The calendar of days that were kept; beyond them the arrangement that this release knows is the best there is. */
export const calendarOf = (kept: KeptDays): Calendar => {
  const days = new Map(kept.map((day) => [day.date, day]));
  return (date) => {
    const day = days.get(date);
    if (!day) return nationalCalendar(date);
    const { holiday, ...rest } = day;
    return { ...rest, ...(holiday ? { holiday } : {}) };
  };
};
