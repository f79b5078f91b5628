import type { PlaceFilter, PlaceKind, PlacesQueryVariables, Sport } from '../../generated/graphql.ts';
import { dateTimeOf } from '../../lib/format.ts';

/** What a citizen asks about places. All of it stands in the address, so that a search can be shared. */
export interface Asked {
  /** City or county; undefined until the default is known. */
  readonly division: string | undefined;
  readonly near?: { readonly lat: number; readonly lng: number };
  /** Local times of Shanghai, YYYY-MM-DDTHH:mm; without `at` the question is about now. */
  readonly at?: string;
  readonly until?: string;
  readonly openOnly: boolean;
  readonly accessible: boolean;
  readonly charging: boolean;
  readonly heightCm?: number;
  readonly seats?: number;
  readonly sport?: Sport;
  readonly people?: number;
  readonly text?: string;
  /** How many pages of the list are shown. */
  readonly pages: number;
}

/** Names of the parameters that narrow the search. All names stay as they are: links that are shared or kept have them. */
export const NARROWING = ['open', 'accessible', 'charging', 'height', 'seats', 'sport', 'people', 'text'] as const;

export type Parameter = 'in' | 'near' | 'at' | 'until' | 'pages' | (typeof NARROWING)[number];

export const SPORTS: readonly Sport[] = [
  'BASKETBALL',
  'FOOTBALL',
  'BADMINTON',
  'TENNIS',
  'TABLE_TENNIS',
  'PICKLEBALL',
  'AIR_VOLLEYBALL',
  'TRACK',
];

const MOST_PAGES = 20;

const wholeNumber = (text: string | undefined, least: number, most: number): number | undefined => {
  const value = /^\d{1,5}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
};

/** How things stood before last year, or will after next year, nobody knows. */
const YEAR = new Date().getFullYear();
const FIRST = String(YEAR - 1);
const AFTER = String(YEAR + 2);

const localTime = (text: string | undefined): string | undefined =>
  text !== undefined &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}Z`)) &&
  text >= FIRST &&
  text < AFTER
    ? text
    : undefined;

const point = (text: string | undefined): Asked['near'] => {
  const [, lat, lng] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '') ?? [];
  if (lat === undefined || lng === undefined) return undefined;
  return Math.abs(Number(lat)) <= 90 && Math.abs(Number(lng)) <= 180
    ? { lat: Number(lat), lng: Number(lng) }
    : undefined;
};

/** A point as it stands in the address: to about a hundred metres, so that a shared link does not tell a doorstep. */
export const nearParameter = (lat: number, lng: number): string => `${lat.toFixed(3)},${lng.toFixed(3)}`;

const defined = <T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Reads the address. What makes no sense there is left out rather than refused. */
export const askedOf = (parameter: (name: Parameter) => string | undefined, home: string | undefined): Asked => {
  const division = parameter('in');
  const text = parameter('text')?.trim().slice(0, 50);
  return {
    division: /^\d{6}$/.test(division ?? '') ? division : home,
    openOnly: parameter('open') === '1',
    accessible: parameter('accessible') === '1',
    charging: parameter('charging') === '1',
    pages: wholeNumber(parameter('pages'), 1, MOST_PAGES) ?? 1,
    ...defined({
      near: point(parameter('near')),
      at: localTime(parameter('at')),
      until: localTime(parameter('until')),
      heightCm: wholeNumber(parameter('height'), 100, 450),
      seats: wholeNumber(parameter('seats'), 2, 60),
      sport: SPORTS.find((sport) => sport === parameter('sport')),
      people: wholeNumber(parameter('people'), 1, 10_000),
      text: text === '' ? undefined : text,
    }),
  };
};

/** Whether the stay would end before it begins. */
export const endsTooEarly = ({ at, until }: Asked, nowLocal: string): boolean =>
  until !== undefined && until <= (at ?? nowLocal);

/** What another page has to know of the question, to answer for the same place and time. */
export type Carried = Pick<Asked, 'near' | 'at' | 'until'>;

/** That as search of an address, after what else stands there. */
export const carriedSearch = ({ near, at, until }: Carried, before = {}): string => {
  const from = near && nearParameter(near.lat, near.lng);
  const search = new URLSearchParams(defined({ ...before, near: from, at, until })).toString();
  return search && `?${search}`;
};

const GRACE_MS = 15 * 60_000;

/** Whether a local time is over: by more than a quarter-hour, so that a time chosen just now is not. */
export const isPast = (local: string | undefined, now: Date): boolean =>
  local !== undefined && now.getTime() - Date.parse(dateTimeOf(local)) > GRACE_MS;

const filterOf = ({ openOnly, accessible, charging, heightCm, seats, sport, people, text }: Asked): PlaceFilter =>
  defined({
    openOnly: openOnly || undefined,
    accessible: accessible || undefined,
    charging: charging || undefined,
    vehicleHeightCm: heightCm,
    vehicleSeats: seats,
    sport,
    people,
    text,
  });

/** How many things beside place and time narrow the search. */
export const narrowingsOf = (asked: Asked): number => Object.keys(filterOf(asked)).length;

/** The question to the API, whatever its answer is to bring along. */
export type Question = Omit<PlacesQueryVariables, 'en' | 'lots' | 'later'>;

/**
 * The question behind what is asked. Equal questions give equal text, so that caches on the way can answer them: parts that say
 * nothing are left out.
 */
export const variablesOf = (asked: Asked, division: string, kind: PlaceKind): Question => {
  const filter = filterOf(asked);
  return {
    division,
    kind,
    ...defined({
      near: asked.near,
      at: asked.at && dateTimeOf(asked.at),
      from: asked.at?.slice(0, 10),
      until: asked.until && dateTimeOf(asked.until),
      filter: Object.keys(filter).length === 0 ? undefined : filter,
    }),
  };
};
