/** Which places a citizen is shown, and in which order. */
import type { Calendar } from '../../calendar/types.ts';
import { covers } from '../../platform/access.ts';
import { distanceMetres, type Point } from '../../platform/geo.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { civilDate, type Instant } from '../../platform/time.ts';
import { courtsOn } from '../courts.ts';
import { openState } from '../engine/state.ts';
import type { Opening, OpenState } from '../engine/types.ts';
import type { Place, PlaceFilter } from '../types.ts';
import { sayer } from './text.ts';

export interface PlaceSearch {
  readonly divisionCode: string;
  /** From where distances are measured. */
  readonly from: Point | undefined;
  readonly at: Instant;
  /** End of the intended stay. */
  readonly until: Instant | undefined;
  readonly filter: PlaceFilter;
  /** Names of the divisions that places lie in, to be found by; none where nobody looks for a text. */
  readonly divisions?: readonly { readonly code: string; readonly name: LocalizedText }[];
}

export interface FoundPlace {
  readonly place: Place;
  readonly state: OpenState;
  /** Open at the instant, and until the end of the stay. */
  readonly open: boolean;
  readonly metres: number;
  /** How it is called by the text that was asked for: the least by its name. */
  readonly called: number;
  /** What the stay finds there: the least is open all the while. */
  readonly rank: number;
}

const hasCourt = (place: Place, { sport, people }: PlaceFilter, at: Instant): boolean =>
  (sport == null && people == null) ||
  courtsOn(place, civilDate(at)).some(
    (court) => (sport == null || court.sport === sport) && (people == null || (court.capacity ?? Infinity) >= people),
  );

const admits = ({ vehicleLimits }: Place, { vehicleSeats, vehicleHeightCm }: PlaceFilter): boolean =>
  (vehicleSeats ?? 0) <= (vehicleLimits?.maxSeats ?? Infinity) &&
  (vehicleHeightCm ?? 0) <= (vehicleLimits?.maxHeightCm ?? Infinity);

/** Whether a place offers what is asked, whenever it is open. */
const offers = (place: Place, filter: PlaceFilter, at: Instant): boolean =>
  (!filter.accessible || (place.spaces?.accessible ?? 0) > 0) &&
  (!filter.charging || (place.spaces?.charging ?? 0) > 0) &&
  admits(place, filter) &&
  hasCourt(place, filter, at);

const staysOpen = ({ open, mustLeaveBy }: OpenState, until: Instant | undefined): boolean =>
  open && (until === undefined || until <= (mustLeaveBy ?? Infinity));

/** What is worked out once for each key. */
const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
};

/** What never opens again comes last. */
const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * 0 open for the whole stay, 1 open at its beginning but to be left before its end, 2 closed. Whoever comes to a closed
 * ground waits for it, so that of grounds the one that opens first comes first: its rank is that instant.
 */
const rankOf = ({ kind }: Place, state: OpenState, open: boolean): number => {
  if (state.open) return open ? 0 : 1;
  return kind === 'SPORTS_GROUND' ? (state.opensAt ?? NEVER) : 2;
};

/**
 * Order of the list: whoever asks for a name finds first what has it, then what merely lies in a district or road of
 * that name; then by what the stay finds there, then the nearest, then by id.
 */
export const positionOf = (found: FoundPlace): [number, number, number, string] => [
  found.called,
  found.rank,
  found.metres,
  found.place.id,
];

const byPosition = (a: FoundPlace, b: FoundPlace): number =>
  a.called - b.called || a.rank - b.rank || a.metres - b.metres || (a.place.id < b.place.id ? -1 : 1);

/** Places of the division that match, in the order of the list. What places share is worked out once for all of them. */
export const findPlaces = (
  places: readonly Place[],
  calendarOf: (divisionCode: string) => Calendar,
  { divisionCode, from, at, until, filter, divisions = [] }: PlaceSearch,
): FoundPlace[] => {
  const says = sayer(filter.text ?? '');
  const statesUnder = once((calendar: Calendar) => once((opening: Opening) => openState(opening, calendar, at)));
  const divisionOf = once((code: string) => ({
    isAsked: covers(divisionCode, code),
    name: divisions.find((one) => one.code === code)?.name,
    stateOf: statesUnder(calendarOf(code)),
  }));
  const found: FoundPlace[] = [];
  for (const place of places) {
    const { isAsked, name, stateOf } = divisionOf(place.divisionCode);
    const called = isAsked && offers(place, filter, at) ? says(place, name) : undefined;
    if (called === undefined) continue;
    const state = stateOf(place.opening);
    const open = staysOpen(state, until);
    if (filter.openOnly && !open) continue;
    const metres = from ? distanceMetres(from, place.location) : 0;
    found.push({ place, state, open, metres, called, rank: rankOf(place, state, open) });
  }
  return found.sort(byPosition);
};
