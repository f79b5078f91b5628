/** Answers without a connection, worked out on the device from the rules it has kept, as the API would. */
import type { Calendar } from '../../../../../functions/calendar/types.ts';
import { comingClosures } from '../../../../../functions/opening/engine/closures.ts';
import { openState } from '../../../../../functions/opening/engine/state.ts';
import type { Opening, OpenState } from '../../../../../functions/opening/engine/types.ts';
import { openWindows } from '../../../../../functions/opening/engine/windows.ts';
import { findPlaces, type FoundPlace } from '../../../../../functions/opening/search/rules.ts';
import type { Place } from '../../../../../functions/opening/types.ts';
import { civilDate, toDateTime } from '../../../../../functions/platform/time.ts';
import type {
  CityQuery,
  ListedPlaceFragment,
  PlaceDaysQuery,
  PlaceKind,
  PlaceQuery,
  PlacesQuery,
  StateOfPlaceFragment,
} from '../../../generated/graphql.ts';
import type { Question } from '../asked.ts';
import { calendarOf } from './calendar.ts';
import { sheetOf, sheets, type Sheet } from './sheet.ts';

type Kept = Sheet['places'][number];

/** An answer, and when that on which it stands was gathered. */
export interface Dated<Data> {
  readonly data: Data;
  readonly keptAt: number;
}

const cityCodeOf = (division: string): string => `${division.slice(0, 4)}00`;

const calendarsOf = (sheet: Sheet): ((division: string) => Calendar) => {
  const made = new Map<string, Calendar>();
  return (division) => {
    const known = made.get(division);
    if (known) return known;
    const calendar = calendarOf(sheet.days[division] ?? []);
    made.set(division, calendar);
    return calendar;
  };
};

const openingOf = ({ openingData }: Kept): Opening => openingData as Opening;

/** A kept place as the rules of the search know it. */
const placeOf = (kept: Kept): Place =>
  ({ ...kept, cityCode: cityCodeOf(kept.divisionCode), unitId: '', opening: openingOf(kept) }) as unknown as Place;

type ShownState = StateOfPlaceFragment & { enter: boolean; exit: boolean; notice: { zh: string; en: string } | null };

const shownState = ({ at, open, enter, exit, mustLeaveBy, opensAt, provisional, notice }: OpenState): ShownState => ({
  at: toDateTime(at),
  open,
  enter,
  exit,
  mustLeaveBy: mustLeaveBy === undefined ? null : toDateTime(mustLeaveBy),
  opensAt: opensAt === undefined ? null : toDateTime(opensAt),
  provisional,
  notice: notice ?? null,
});

const windowsOf = (kept: Kept, calendar: Calendar, from: string): { from: string; to: string }[] =>
  openWindows(openingOf(kept), calendar, from, 7).map((window) => ({
    from: toDateTime(window.from),
    to: toDateTime(window.to),
  }));

const listed = ({ kind, ...kept }: Kept, state: OpenState, calendar: Calendar, from: string): ListedPlaceFragment => ({
  ...kept,
  openState: shownState(state),
  openWindows: windowsOf({ kind, ...kept }, calendar, from),
});

type Centre = Pick<NonNullable<PlacesQuery['division']>, 'level' | 'centre'>;

const divisionOf = ({ city }: Sheet, code: string): Centre | null => {
  const found = [city.division, ...city.divisions].find((division) => division?.code === code);
  return found ? { level: code.endsWith('00') ? 'CITY' : 'COUNTY', centre: found.centre } : null;
};

const secondsOf = (ms: number): number => Math.floor(ms / 1_000) * 1_000;

/** The list as it is at the moment asked about; undefined when nothing of that city is kept. */
export const placesKept = async (
  { division, near, at: asked, from, until, filter }: Question,
  kind: PlaceKind,
  most: number,
): Promise<Dated<PlacesQuery> | undefined> => {
  const sheet = await sheetOf(cityCodeOf(division), kind);
  if (!sheet) return undefined;
  const at = asked ? Date.parse(asked) : secondsOf(Date.now());
  const calendars = calendarsOf(sheet);
  const known = new Map(sheet.places.map((place) => [place.id, place]));
  const centre = divisionOf(sheet, division);
  const found = findPlaces(sheet.places.map(placeOf), calendars, {
    divisionCode: division,
    from: near ?? centre?.centre,
    at,
    until: until ? Date.parse(until) : undefined,
    filter: filter ?? {},
    divisions: sheet.city.divisions,
  });
  const open = found.filter((one) => one.open);
  const day = calendars(division)(civilDate(at));
  const first = from ?? civilDate(at);
  const nodes = found.slice(0, most).flatMap(({ place, state }: FoundPlace) => {
    const kept = known.get(place.id);
    return kept ? [listed(kept, state, calendars(place.divisionCode), first)] : [];
  });
  const places: PlacesQuery['places'] = {
    totalCount: found.length,
    openCount: open.length,
    openSpaces: open.reduce((sum, { place }) => sum + (place.spaces?.offered ?? 0), 0),
    at: toDateTime(at),
    dayKind: day.kind,
    provisional: day.provisional,
    pageInfo: { hasNextPage: found.length > most, endCursor: null },
    nodes,
  };
  return { data: { division: centre, places }, keptAt: sheet.at };
};

/** One place as it is now, and at the time asked about. */
export const placeKept = async (
  id: string,
  asked?: { at: string; from: string },
): Promise<Dated<PlaceQuery> | undefined> => {
  for (const sheet of await sheets()) {
    const kept = sheet.places.find((place) => place.id === id);
    if (!kept) continue;
    const calendar = calendarsOf(sheet)(kept.divisionCode);
    const at = secondsOf(Date.now());
    const stateAt = (then: number): ShownState => shownState(openState(openingOf(kept), calendar, then));
    const { openingData: _, ...facts } = kept;
    const place: PlaceQuery['place'] = {
      ...facts,
      occupancy: null,
      now: stateAt(at),
      ...(asked ? { then: stateAt(Date.parse(asked.at)) } : {}),
      openWindows: windowsOf(kept, calendar, asked?.from ?? civilDate(at)),
      comingClosures: comingClosures(openingOf(kept), calendar, at).map(({ from, to, reason, opensAt }) => ({
        ...{ from: toDateTime(from), reason },
        to: to === undefined ? null : toDateTime(to),
        opensAt: opensAt === undefined ? null : toDateTime(opensAt),
      })),
    };
    return { data: { place }, keptAt: sheet.at };
  }
  return undefined;
};

/** The city with its districts and counties. */
export const cityKept = async (code: string): Promise<CityQuery | undefined> =>
  ((await sheetOf(code, 'PARKING_LOT')) ?? (await sheetOf(code, 'SPORTS_GROUND')))?.city;

/** Days of a division; undefined when not all of them are kept. */
export const daysKept = async (from: string, to: string, division: string): Promise<PlaceDaysQuery | undefined> => {
  for (const { days } of await sheets()) {
    const known = days[division] ?? [];
    const calendarDays = known.filter(({ date }) => date >= from && date <= to);
    if (calendarDays[0]?.date === from && calendarDays.at(-1)?.date === to) return { calendarDays };
  }
  return undefined;
};
