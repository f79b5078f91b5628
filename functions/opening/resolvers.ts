import { calendarsOf } from '../calendar/records.ts';
import type { Calendar } from '../calendar/types.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listArgumentInvalid } from '../platform/argument.ts';
import type { Context } from '../platform/context.ts';
import { distanceMetres } from '../platform/geo.ts';
import { nounOf } from '../platform/ids.ts';
import type { Nodes } from '../platform/nodes.ts';
import { civilDate } from '../platform/time.ts';
import { courtsOn } from './courts.ts';
import { comingClosures } from './engine/closures.ts';
import { describeOpening } from './engine/describe.ts';
import { resolvers as occupancy } from './gate/occupancy-resolvers.ts';
import { explainOpening } from './engine/explain.ts';
import { findPlace } from './records.ts';
import { searchPlaces } from './search/acts.ts';
import { openState } from './engine/state.ts';
import type { AskedPlace } from './types.ts';
import { openWindows } from './engine/windows.ts';

const MAX_RULES = 20;
const MAX_DAYS = 31;
const MAX_WINDOWS = 100;
const MAX_STEPS = 40;

/** Answers by the calendar of a place: at once where a search has it at hand. */
const byCalendar = <T>(
  ctx: Context,
  { place: { cityCode, divisionCode }, calendar }: AskedPlace,
  answer: (calendar: Calendar) => T,
): T | Promise<T> =>
  calendar
    ? answer(calendar)
    : calendarsOf(ctx, cityCode, ctx.now).then((calendars) => answer(calendars(divisionCode)));

const askedNow = async (ctx: Context, id: string): Promise<AskedPlace | undefined> => {
  const place = nounOf(id) === 'place' ? await findPlace(ctx, id) : undefined;
  return place && { place, at: ctx.now };
};

const checkedDays = (days: number): number => {
  if (days >= 1 && days <= MAX_DAYS) return days;
  throw listArgumentInvalid('days', { zh: '天数应为 1 至 31。', en: '`days` must be 1 to 31.' });
};

const places: Resolvers = {
  Query: {
    places: (_, question, ctx) => searchPlaces(ctx, question),
    place: (_, { id }, ctx) => askedNow(ctx, id),
  },
  Place: {
    id: ({ place }) => place.id,
    kind: ({ place }) => place.kind,
    name: ({ place }) => place.name,
    unitName: ({ place }) => place.unitName,
    divisionCode: ({ place }) => place.divisionCode,
    address: ({ place }) => place.address,
    location: ({ place }) => place.location,
    distanceMetres: ({ place, near }) => (near ? distanceMetres(near, place.location) : null),
    gates: ({ place }) => [...place.gates],
    spaces: ({ place }) => place.spaces,
    courts: ({ place, at }) => courtsOn(place, civilDate(at)),
    vehicleLimits: ({ place }) => place.vehicleLimits,
    registration: ({ place }) => place.registration,
    complaintsTelephone: ({ place }) => place.complaintsTelephone,
    lastVerifiedOpenOn: ({ place }) => place.lastVerifiedOpenOn,
    openingData: ({ place }) => place.opening,
    openingRules: ({ place, at }) => describeOpening(place.opening, civilDate(at)).slice(0, MAX_RULES),
    openState: (asked, { at }, ctx) => {
      const { place, state } = asked;
      const then = at ?? asked.at;
      return state?.at === then
        ? state
        : byCalendar(ctx, asked, (calendar) => openState(place.opening, calendar, then));
    },
    explain: (asked, { at }, ctx) =>
      byCalendar(ctx, asked, (calendar) =>
        explainOpening(asked.place.opening, calendar, at ?? asked.at).slice(0, MAX_STEPS),
      ),
    comingClosures: (asked, _, ctx) =>
      byCalendar(ctx, asked, (calendar) => comingClosures(asked.place.opening, calendar, asked.at)),
    openWindows: (asked, { from, days }, ctx) => {
      const [first, count] = [from ?? civilDate(ctx.now), checkedDays(days)];
      return byCalendar(ctx, asked, (calendar) =>
        openWindows(asked.place.opening, calendar, first, count).slice(0, MAX_WINDOWS),
      );
    },
  },
};

export const resolvers: readonly Resolvers[] = [places, occupancy];

export const nodes: Nodes = { place: askedNow };
