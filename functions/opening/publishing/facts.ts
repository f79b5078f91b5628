/** What is worked out of the places of a city once, for all formats. */
import type { Calendar } from '../../calendar/types.ts';
import type { Division } from '../../organisation/types.ts';
import { instantAt, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Opening, OpenWindow } from '../engine/types.ts';
import { openWindows } from '../engine/windows.ts';
import type { Place } from '../types.ts';
import type { CityFacts } from './types.ts';

/** How far ahead windows are told. */
export const DAYS_AHEAD = 28;

/** Windows of places from a day on, worked out once for all places that share opening and calendar. */
export const windowsFrom = (
  calendarOf: (divisionCode: string) => Calendar,
  today: CivilDate,
  days: number,
): ((place: Place) => readonly OpenWindow[]) => {
  const known = new Map<Calendar, Map<Opening, readonly OpenWindow[]>>();
  return ({ opening, divisionCode }) => {
    const calendar = calendarOf(divisionCode);
    const ofCalendar = known.get(calendar) ?? new Map<Opening, readonly OpenWindow[]>();
    known.set(calendar, ofCalendar);
    const windows = ofCalendar.get(opening) ?? openWindows(opening, calendar, today, days);
    ofCalendar.set(opening, windows);
    return windows;
  };
};

interface Changed {
  readonly place: Place;
  readonly changedAt: Instant;
}

export const factsOf = (
  city: Division,
  counties: readonly Division[],
  places: readonly Changed[],
  calendarOf: (divisionCode: string) => Calendar,
  today: CivilDate,
): CityFacts => {
  const names = new Map([city, ...counties].map(({ code, name }) => [code, name]));
  const windowsOf = windowsFrom(calendarOf, today, DAYS_AHEAD);
  return {
    city,
    today,
    modifiedAt: Math.max(instantAt(today), ...places.map(({ changedAt }) => changedAt)),
    places: places.map(({ place, changedAt }) => ({
      place,
      changedAt,
      division: names.get(place.divisionCode) ?? city.name,
      windows: windowsOf(place),
    })),
  };
};
