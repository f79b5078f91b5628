/** Recurring requests: ask for many days at once, cancel the rest of them. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Unit } from '../../organisation/types.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate, instantAt, type CivilDate, type Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { decidingInstead } from '../approval/authority-acts.ts';
import { rulesInForce } from '../approval/chain-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { policyAsked } from '../policy.ts';
import { requestItem } from '../records.ts';
import { look } from '../seen-records.ts';
import type { VehicleRequest } from '../types.ts';
import { cancelVehicleRequest } from './acts.ts';
import { requestRefusals, statedTrip, textRefusals, type GivenTrip } from './asking.ts';
import { draftWrites, makeOnce, newRequest, ownUnit } from './making-acts.ts';
import { findSeries, seriesItem, seriesOf } from './series-records.ts';
import { horizonOf, latestEnd, recurrenceRefusals, seriesDates as datesOf, windowOn } from './series.ts';
import type { TripDetails } from '../types.ts';
import type { Recurrence, Series, SeriesPlan } from './series-types.ts';
import type { CancelSeriesRefusal, SeriesRefusal } from './types.ts';

const planOf = async (ctx: Context, unit: Unit, window: Window, recurrence: Recurrence): Promise<SeriesPlan> => {
  const { divisionCode } = unit;
  const [policies, calendars] = await Promise.all([
    policiesOf(ctx, divisionCode, ctx.now, instantAt(recurrence.until)),
    calendarsOf(ctx, divisionCode, ctx.now),
  ]);
  const policy = policies(ctx.now);
  const first = civilDate(window.from);
  const dates = datesOf(recurrence, first, horizonOf(ctx.now, policy), calendars(divisionCode));
  const latest = latestEnd(dates, window, ctx.now, policy);
  const refusals = recurrenceRefusals(recurrence, dates, window, ctx.now, policy);
  return { ...dates, refusals, ...(latest === undefined ? {} : { latest }) };
};

/** The days a series would ask for and those it would skip, before it is sent. */
export const seriesDates = async (
  ctx: Context,
  { window, recurrence }: { readonly window: Window; readonly recurrence: Recurrence },
): Promise<SeriesPlan> => planOf(ctx, await ownUnit(ctx), window, recurrence);

type RequestVehicleSeries = GivenTrip & {
  readonly idempotencyKey: string;
  readonly recurrence: Recurrence;
  readonly draftId?: string | null | undefined;
};

/** Asks for a car on every day of a recurrence, all in one transaction. */
export const requestVehicleSeries = async (
  ctx: Context,
  { idempotencyKey, draftId, recurrence: given, ...trip }: RequestVehicleSeries,
): Promise<Result<Series, SeriesRefusal>> => {
  const { personId, unitId } = actorIn(ctx);
  const id = derivedId('series', personId, 'requestVehicleSeries', idempotencyKey);
  const [unit, rules, dropped] = await Promise.all([
    ownUnit(ctx),
    rulesInForce(ctx, unitId),
    draftWrites(ctx, draftId),
  ]);
  const stated = statedTrip(trip, unit);
  const { weekdays, until, onNonWorkingDays } = given;
  const recurrence = { weekdays: [...weekdays], until, onNonWorkingDays };
  const plan = await planOf(ctx, unit, stated.window, recurrence);
  const [policies, calendars, instead] = await Promise.all([
    policiesOf(ctx, unit.divisionCode, ctx.now),
    calendarsOf(ctx, unit.divisionCode, ctx.now),
    decidingInstead(ctx, unit),
  ]);
  const terms = { rules, policy: policies(ctx.now), calendar: calendars(unit.divisionCode), ...instead };
  const requests = plan.asked.map(({ date }) => {
    const own = { ...stated, window: windowOn(stated.window, date) };
    return newRequest(
      ctx,
      unit,
      own,
      {
        id: derivedId('request', id, date),
        inputHash: inputHash(own),
        seriesId: id,
      },
      { ...terms, policy: policyAsked(policies, own.window, ctx.now) },
    );
  });
  const against = (trip: TripDetails) => {
    const policy = policyAsked(policies, trip.window, ctx.now);
    // No rental of weeks recurs.
    return requestRefusals(trip, ctx.now, policy, policy.longestTripDays);
  };
  // What speaks against the first of its days is told: most of them have it in common.
  const wrong = (requests.length > 0 ? requests : [stated]).map(against).find((one) => one.length > 0) ?? [];
  return makeOnce<Series, SeriesRefusal>(ctx, {
    useCase: 'requestVehicleSeries',
    why: stated.reason,
    made: {
      id,
      requesterId: personId,
      unitId,
      ...recurrence,
      requestIds: requests.map((request) => request.id),
      skipped: plan.skipped,
      inputHash: inputHash({ ...stated, recurrence }),
    },
    itemOf: seriesItem,
    of: seriesOf,
    refusals: [...plan.refusals, ...wrong],
    beside: [...requests.map((request) => ({ put: requestItem(request) })), ...dropped],
  });
};

interface CancelSeries {
  readonly seriesId: string;
  /** First day that is cancelled; today when absent. */
  readonly from?: CivilDate | null | undefined;
  readonly reason: string;
}

/** What a cancel of the rest may still cancel, or has cancelled already when it is repeated. */
const isLeft = ({ state }: VehicleRequest): boolean =>
  ['WAITING_APPROVAL', 'APPROVED', 'DISPATCHED', 'CANCELLED'].includes(state);

/**
 * Cancels what is left of an own series from a day on, one trip after the other: each frees its own vehicle and driver.
 * Stopped in the middle it may be repeated. Answers with the trips it has cancelled.
 */
export const cancelVehicleRequestSeries = async (
  ctx: Context,
  { seriesId, from, reason }: CancelSeries,
): Promise<Result<VehicleRequest[], CancelSeriesRefusal>> => {
  const wrong = textRefusals('reason', tidy(reason), 2, 200);
  if (wrong.length > 0) return refused(wrong);
  const series = nounOf(seriesId) === 'series' ? await findSeries(ctx, seriesId) : undefined;
  if (series?.requesterId !== actorIn(ctx).personId)
    return refused([refusal('SERIES_NOT_FOUND', ['input', 'seriesId'])]);
  const { requests } = await look(ctx.store, series.requestIds);
  const first = from ?? civilDate(ctx.now);
  const rest = requests
    .filter((request) => civilDate(request.window.from) >= first && isLeft(request))
    .sort((a, b) => a.window.from - b.window.from);
  const cancelled: VehicleRequest[] = [];
  for (const { id: requestId } of rest) {
    const result = await cancelVehicleRequest(ctx, { requestId, reason });
    if (result.ok) cancelled.push(result.value);
    else if (result.refusals.some(({ code }) => code === 'TRY_AGAIN')) return refused([refusal('TRY_AGAIN')]);
  }
  return cancelled.length > 0 ? done(cancelled) : refused([refusal('SERIES_OVER', ['input', 'seriesId'])]);
};

/** The series a request belongs to. */
export const seriesOfRequest = async (ctx: Context, { seriesId }: VehicleRequest): Promise<Series | undefined> =>
  seriesId === undefined ? undefined : certain(await findSeries(ctx, seriesId), `series ${seriesId}`);
