/** Which other trips somebody has asked for at a time: no more than a hint, for one may ask for others. */
import type { Context } from '../../platform/context.ts';
import { items } from '../../platform/table.ts';
import { DAY, overlaps, toDateTime, type Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { visibleRequest } from '../list-acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import { isRentalOnly } from '../rentals.ts';
import { ownSources } from '../source/acts.ts';
import type { VehicleRequest, VehicleRequestState } from '../types.ts';
import { loadedOf } from './list-acts.ts';
import { seriesDates } from './series-acts.ts';
import { windowOn } from './series.ts';
import type { Recurrence } from './series-types.ts';

/** States in which a trip still has a car, or is to have one. */
const WITH_CAR: ReadonlySet<VehicleRequestState> = new Set(['WAITING_APPROVAL', 'APPROVED', 'DISPATCHED', 'UNDER_WAY']);
const MOST_DURING = 10;
const MOST_DURING_SERIES = 60;
/** Most requests of a person that are looked at for it. */
const MOST_LOOKED_AT = 300;

/**
 * Requests of a person for trips that one of some windows overlaps, soonest first. Nobody rides for weeks in a car that
 * is rented for them, so such a one is in the way of no trip, nor a trip in its.
 */
const tripsDuring = async (
  ctx: Context,
  personId: string,
  windows: readonly Window[],
  policy: BookingPolicy,
): Promise<VehicleRequest[]> => {
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) return [];
  const keys = await ctx.store.queryAll({
    index: 'finder',
    pk: items.REQUEST.findPk({ personId }),
    sortFrom: toDateTime(first.from - policy.longestTripDays * DAY),
    sortTo: toDateTime(last.to),
  });
  const near = await loadedOf(ctx, keys.slice(0, MOST_LOOKED_AT));
  const overlapsOne = ({ window }: VehicleRequest): boolean => windows.some((asked) => overlaps(window, asked));
  return near.filter((one) => WITH_CAR.has(one.state) && overlapsOne(one) && !isRentalOnly(one.window, policy));
};

/** The windows of the trips that would be asked for. */
const windowsOf = async (
  ctx: Context,
  window: Window,
  recurrence: Recurrence | null | undefined,
  { mostOccurrences }: BookingPolicy,
): Promise<Window[]> => {
  if (!recurrence) return [window];
  const { asked } = await seriesDates(ctx, { window, recurrence });
  return asked.slice(0, mostOccurrences).map(({ date }) => windowOn(window, date));
};

/** Own trips at the time of one that is asked for, or of one of a series: who asks for a second car is told of the first. */
export const myVehicleRequestsDuring = async (
  ctx: Context,
  window: Window,
  recurrence?: Recurrence | null,
): Promise<VehicleRequest[]> => {
  const { divisionCode } = await ownSources(ctx);
  const policy = (await policiesOf(ctx, divisionCode, ctx.now))(ctx.now);
  if (window.to <= window.from || isRentalOnly(window, policy)) return [];
  const windows = await windowsOf(ctx, window, recurrence, policy);
  const trips = await tripsDuring(ctx, actorIn(ctx).personId, windows, policy);
  return trips.slice(0, recurrence ? MOST_DURING_SERIES : MOST_DURING);
};

/** Other trips of who asks at the time of this one, as far as the caller may see them: who approves is told as well. */
export const tripsAtSameTime = async (ctx: Context, request: VehicleRequest): Promise<VehicleRequest[]> => {
  const { id, requesterId, window, divisionCode } = request;
  const policy = (await policiesOf(ctx, divisionCode, ctx.now))(ctx.now);
  if (isRentalOnly(window, policy)) return [];
  const trips = await tripsDuring(ctx, requesterId, [window], policy);
  const others = trips.filter((one) => one.id !== id).slice(0, MOST_DURING);
  return (await Promise.all(others.map((one) => visibleRequest(ctx, one.id)))).flatMap((one) => one ?? []);
};
