/** Whose bookings a change of places would touch, said before it is made. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { civilDate, DAY, overlaps, type CivilDate, type Instant, type Window } from '../../platform/time.ts';
import { courtBookingsAhead, courtBookingsInside, fits } from '../court/place-acts.ts';
import { takenAwayFrom } from '../engine/closures.ts';
import type { Opening } from '../engine/types.ts';
import { openWindows } from '../engine/windows.ts';
import { figureOf } from '../gate/occupancy.ts';
import { seeOccupancies } from '../gate/occupancy-records.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { reservationsDuring, reservationsInside } from '../reservation/records.ts';
import type { Place } from '../types.ts';
import { COMING_DAYS } from './differences.ts';
import { setPlaces } from './records.ts';
import { maySee } from './rules.ts';
import type { InsideInWay, Preview, SetPlace } from './types.ts';
import { openingOf } from './versions.ts';

/** Places that share their opening, and the opening they would have. */
type Changed = Pick<Preview, 'places' | 'after'>;

/** Calendar of places that share their opening, and the places as they would be. */
const afterwards = async (ctx: Context, { places, after }: Changed) => {
  const first = certain(places[0], 'a place of a preview');
  const calendar = (await calendarsOf(ctx, first.cityCode, ctx.now))(first.divisionCode);
  return { calendar, changed: places.map((place): Place => ({ ...place, opening: after })) };
};

/** How many reservations would be cancelled: their stay would not lie inside one open window any more. */
export const reservationsTouched = async (ctx: Context, preview: Changed): Promise<number> => {
  const { calendar, changed } = await afterwards(ctx, preview);
  const windows = openWindows(preview.after, calendar, civilDate(ctx.now), COMING_DAYS);
  const stays = (stay: Window): boolean => windows.some(({ from, to }) => from <= stay.from && stay.to <= to);
  const end = ctx.now + COMING_DAYS * DAY;
  const reserved = await Promise.all(changed.map(({ id }) => reservationsDuring(ctx.store, id, ctx.now, end)));
  return reserved.flat().filter(({ state, window }) => state === 'RESERVED' && !stays(window)).length;
};

/** How many booked slots of courts would be cancelled: their ground would not be open any more for the whole of them. */
export const courtBookingsTouched = async (ctx: Context, preview: Changed): Promise<number> => {
  const { calendar, changed } = await afterwards(ctx, preview);
  const counts = changed.map(async (place) => {
    const booked = await courtBookingsAhead(ctx.store, place, ctx.now);
    return booked.filter((booking) => !fits({ place, calendar }, booking)).length;
  });
  return sum(await Promise.all(counts));
};

/** Arguments of `reservationsInWay`, `courtBookingsInWay` and `insideInWay`. */
export interface SpanAsked {
  readonly placeIds: readonly string[];
  readonly from?: Instant | null | undefined;
  readonly to?: Instant | null | undefined;
  /** Of a single opening: asks what taking it back would cancel. */
  readonly periodId?: string | null | undefined;
  /** Of a version to come: asks what withdrawing it would cancel. */
  readonly versionId?: string | null | undefined;
}

/** Those of the places that are the caller's to see. */
const seenPlaces = async (ctx: Context, { placeIds }: SpanAsked): Promise<SetPlace[]> => {
  const found = await setPlaces(
    ctx,
    placeIds.filter((id) => nounOf(id) === 'place'),
  );
  return found.flatMap((set) => (set && maySee(ctx.viewer, set.place) ? [set] : []));
};

/** The same, and the span that is still to come. */
const closing = async (ctx: Context, asked: SpanAsked) => ({
  places: (await seenPlaces(ctx, asked)).map(({ place }) => place),
  span: { from: Math.max(asked.from ?? 0, ctx.now), to: asked.to ?? Infinity },
});

const withoutVersion = ({ place, versions }: SetPlace, versionId: string, today: CivilDate): Opening => {
  const left = versions.filter(({ id }) => id !== versionId);
  return left.length === versions.length ? place.opening : openingOf(left, place.opening, today);
};

const withoutPeriod = ({ place: { opening } }: SetPlace, periodId: string): Opening => ({
  ...opening,
  periods: opening.periods.filter(({ id }) => id !== periodId),
});

/** The opening of a place once what is asked about is taken back; undefined where a closure is asked about. */
const takenBack = ({ periodId, versionId }: SpanAsked, today: CivilDate): ((set: SetPlace) => Opening) | undefined => {
  if (versionId != null) return (set) => withoutVersion(set, versionId, today);
  return periodId == null ? undefined : (set) => withoutPeriod(set, periodId);
};

/** What of the caller's places is touched when something is taken back; undefined where a closure is asked about. */
const touchedByTakingBack = async (
  ctx: Context,
  asked: SpanAsked,
  touched: (ctx: Context, changed: Changed) => Promise<number>,
): Promise<number | undefined> => {
  const after = takenBack(asked, civilDate(ctx.now));
  if (!after) return undefined;
  const sets = await seenPlaces(ctx, asked);
  return sum(await Promise.all(sets.map((set) => touched(ctx, { places: [set.place], after: after(set) }))));
};

const reservationsInSpan = async (ctx: Context, asked: SpanAsked): Promise<number> => {
  const { places, span } = await closing(ctx, asked);
  const end = Math.min(span.to, span.from + COMING_DAYS * DAY);
  const reserved = await Promise.all(places.map(({ id }) => reservationsDuring(ctx.store, id, span.from, end)));
  return reserved.flat().filter(({ state }) => state === 'RESERVED').length;
};

const courtBookingsInSpan = async (ctx: Context, asked: SpanAsked): Promise<number> => {
  const { places, span } = await closing(ctx, asked);
  const booked = await Promise.all(places.map((place) => courtBookingsAhead(ctx.store, place, ctx.now)));
  return booked.flat().filter(({ window }) => overlaps(window, span)).length;
};

/** How many reservations of the caller's places would be cancelled: by a closure those whose stay it touches. */
export const reservationsInWay = async (ctx: Context, asked: SpanAsked): Promise<number> =>
  (await touchedByTakingBack(ctx, asked, reservationsTouched)) ?? (await reservationsInSpan(ctx, asked));

/** How many booked slots of the caller's grounds would be cancelled: by a closure those it touches. */
export const courtBookingsInWay = async (ctx: Context, asked: SpanAsked): Promise<number> =>
  (await touchedByTakingBack(ctx, asked, courtBookingsTouched)) ?? (await courtBookingsInSpan(ctx, asked));

/** How many vehicles stand on a lot, as far as anybody counts. */
const presentAt = async (ctx: Context, places: readonly Place[]): Promise<number[]> => {
  const records = await seeOccupancies(
    ctx.store,
    places.map(({ id }) => id),
  );
  const figures = places.map(async ({ id, divisionCode }) => {
    const record = records.get(id);
    const policies = record && (await openingPoliciesOf(ctx, divisionCode, ctx.now));
    return policies && figureOf(record, policies(ctx.now))?.present;
  });
  return (await Promise.all(figures)).flatMap((present) => present ?? []);
};

/** Who is inside the caller's places and would be told to leave, at once or before a closure begins. */
export const insideInWay = async (ctx: Context, asked: SpanAsked): Promise<InsideInWay> => {
  const after = takenBack(asked, civilDate(ctx.now));
  if (after) return insideTakenBack(ctx, asked, after);
  const { places, span } = await closing(ctx, asked);
  const stays = await staysInside(ctx, places);
  const told = stays.filter(({ to }) => overlaps({ from: ctx.now, to }, span)).length;
  return insideOf(span.from > ctx.now ? [] : await presentAt(ctx, places), told);
};

/** Stays under way at some places. */
const staysInside = async (ctx: Context, places: readonly Place[]): Promise<Window[]> => {
  const inside = await Promise.all(
    places.flatMap((place) => [
      reservationsInside(ctx.store, place.id, ctx.now),
      courtBookingsInside(ctx.store, place, ctx.now),
    ]),
  );
  return inside.flat().map(({ window }) => window);
};

/** Who is inside and would be told to leave because the opening is taken away: at once, or before its time. */
export const insideTouched = async (ctx: Context, preview: Changed): Promise<InsideInWay> => {
  const { places, after } = preview;
  const [{ calendar }, stays] = await Promise.all([afterwards(ctx, preview), staysInside(ctx, places)]);
  const { opening } = certain(places[0], 'a place of a preview');
  const takenFrom = (to: Instant) => takenAwayFrom(opening, after, calendar, { from: ctx.now, to });
  const present = takenFrom(Infinity) === ctx.now ? await presentAt(ctx, places) : [];
  return insideOf(present, stays.filter(({ to }) => takenFrom(to) !== undefined).length);
};

const insideOf = (present: readonly number[], told: number): InsideInWay => ({
  vehicles: present.length === 0 ? null : sum(present),
  told,
});

/** The same of places that do not share their opening, by what becomes of each. */
const insideTakenBack = async (
  ctx: Context,
  asked: SpanAsked,
  after: (set: SetPlace) => Opening,
): Promise<InsideInWay> => {
  const sets = await seenPlaces(ctx, asked);
  const all = await Promise.all(sets.map((set) => insideTouched(ctx, { places: [set.place], after: after(set) })));
  return insideOf(
    all.flatMap(({ vehicles }) => vehicles ?? []),
    sum(all.map(({ told }) => told)),
  );
};

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
