/** What becomes of a recurring request later: the rest of it is cancelled, or it follows the calendar. */
import { calendarsOf } from '../../calendar/records.ts';
import { findUnit } from '../../organisation/records.ts';
import { ABSENT } from '../../platform/condition.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate, type CivilDate } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { findRequest, requestItem } from '../records.ts';
import { look } from '../seen-records.ts';
import type { VehicleRequest } from '../types.ts';
import { cancelVehicleRequest } from './acts.ts';
import { textRefusals } from './asking.ts';
import { ownUnit } from './making-acts.ts';
import { fitOf, onDaysOff } from './series-fit.ts';
import { requestsOn } from './series-making-acts.ts';
import { changeSeries, findSeries } from './series-records.ts';
import type { Series, SeriesFit } from './series-types.ts';
import type { CancelSeriesRefusal, CompleteSeriesRefusal } from './types.ts';

const calendarOf = async (ctx: Context, { unitId }: Series) => {
  const { divisionCode } = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  return (await calendarsOf(ctx, divisionCode, ctx.now))(divisionCode);
};

/** How a series fits the calendar of its unit now. */
export const seriesFit = async (ctx: Context, series: Series): Promise<SeriesFit> => {
  const { divisionCode } = certain(await findUnit(ctx, series.unitId), `unit ${series.unitId}`);
  const [calendars, policies, requests] = await Promise.all([
    calendarsOf(ctx, divisionCode, ctx.now),
    policiesOf(ctx, divisionCode, ctx.now),
    Promise.all(series.requestIds.map((id) => findRequest(ctx, id))),
  ]);
  const trips = requests.flatMap((request) => request ?? []);
  return fitOf(series, trips, calendars(divisionCode), ctx.now, policies(ctx.now));
};

const seriesNotFound = refused([refusal('SERIES_NOT_FOUND', ['input', 'seriesId'])]);

/** The series as it stands this moment; undefined when it is not the caller's. */
const seeSeries = async (ctx: Context, seriesId: string): Promise<Series | undefined> => {
  const series = nounOf(seriesId) === 'series' ? await findSeries(ctx.store, seriesId) : undefined;
  return series?.requesterId === actorIn(ctx).personId ? series : undefined;
};

interface CancelSeries {
  readonly seriesId: string;
  /** First day that is cancelled; today when absent. */
  readonly from?: CivilDate | null | undefined;
  /** Only trips on days that are not worked any more. */
  readonly daysOff?: boolean | null | undefined;
  readonly reason: string;
}

/** What a cancel of the rest may still cancel, or has cancelled already when it is repeated. */
const isLeft = ({ state }: VehicleRequest): boolean =>
  ['WAITING_APPROVAL', 'APPROVED', 'DISPATCHED', 'CANCELLED'].includes(state);

/** Days off whose trips were given up count as skipped: worked once more, they are missing. */
const skip = async (ctx: Context, series: Series, trips: readonly VehicleRequest[]): Promise<boolean> => {
  const calendar = await calendarOf(ctx, series);
  const dates = [...series.skipped.map(({ date }) => date), ...trips.map(({ window }) => civilDate(window.from))];
  const skipped = [...new Set(dates)].sort().map(calendar);
  const write = changeSeries(series, { skipped, followedAt: ctx.now });
  const { ok } = await ctx.store.commit([write], stampOf(ctx, 'cancelVehicleRequestSeries'));
  ctx.written();
  return ok;
};

/**
 * Cancels what is left of an own series from a day on, one trip after the other: each frees its own vehicle and driver.
 * Stopped in the middle it may be repeated. Answers with the trips it has cancelled.
 */
export const cancelVehicleRequestSeries = async (
  ctx: Context,
  { seriesId, from, daysOff, reason }: CancelSeries,
): Promise<Result<VehicleRequest[], CancelSeriesRefusal>> => {
  const wrong = textRefusals('reason', tidy(reason), 2, 200);
  if (wrong.length > 0) return refused(wrong);
  const series = await seeSeries(ctx, seriesId);
  if (!series) return seriesNotFound;
  const { requests } = await look(ctx.store, series.requestIds);
  const first = from ?? civilDate(ctx.now);
  const meant = daysOff === true ? onDaysOff(series, requests, await calendarOf(ctx, series)) : requests;
  const rest = meant
    .filter((request) => civilDate(request.window.from) >= first && isLeft(request))
    .sort((a, b) => a.window.from - b.window.from);
  const cancelled: VehicleRequest[] = [];
  for (const { id: requestId } of rest) {
    const result = await cancelVehicleRequest(ctx, { requestId, reason });
    if (result.ok) cancelled.push(result.value);
    else if (result.refusals.some(({ code }) => code === 'TRY_AGAIN')) return refused([refusal('TRY_AGAIN')]);
  }
  if (cancelled.length === 0) return refused([refusal('SERIES_OVER', ['input', 'seriesId'])]);
  const follows = daysOff !== true || (await skip(ctx, series, cancelled));
  return follows ? done(cancelled) : refused([refusal('TRY_AGAIN')]);
};

interface CompleteSeries {
  readonly idempotencyKey: string;
  readonly seriesId: string;
  readonly dates: readonly CivilDate[];
}

/** Asks for days of an own series that were skipped and are worked now, all in one transaction. */
export const completeVehicleRequestSeries = async (
  ctx: Context,
  { idempotencyKey, seriesId, dates }: CompleteSeries,
): Promise<Result<Series, CompleteSeriesRefusal>> => {
  const series = await seeSeries(ctx, seriesId);
  if (!series) return seriesNotFound;
  const days = [...new Set(dates)]
    .sort()
    .map((date) => ({ id: derivedId('request', series.id, idempotencyKey, date), date }));
  const ids = days.map(({ id }) => id);
  if (ids.length > 0 && ids.every((id) => series.requestIds.includes(id))) return done(series);
  const [{ missing }, unit] = await Promise.all([seriesFit(ctx, series), ownUnit(ctx)]);
  const areMissing = ids.length > 0 && days.every(({ date }) => missing.some((day) => day.date === date));
  if (!series.trip || !areMissing) return refused([refusal('DAYS_NOT_MISSING', ['input', 'dates'])]);
  const { requests, refusals } = await requestsOn(ctx, unit, series.trip, series.id, days);
  if (refusals.length > 0) return refused(refusals);
  const follows = {
    requestIds: [...series.requestIds, ...ids],
    skipped: series.skipped.filter(({ date }) => !dates.includes(date)),
    followedAt: ctx.now,
  };
  const writes = [
    changeSeries(series, follows),
    ...requests.map((request) => ({ put: requestItem(request), if: ABSENT })),
  ];
  const { ok } = await ctx.store.commit(writes, stampOf(ctx, 'completeVehicleRequestSeries', series.trip.reason));
  ctx.written();
  return ok ? done({ ...series, ...follows }) : refused([refusal('TRY_AGAIN')]);
};
