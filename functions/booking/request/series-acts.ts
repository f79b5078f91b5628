/** Recurring requests: ask for many days at once. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Unit } from '../../organisation/types.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Result } from '../../platform/result.ts';
import { civilDate, instantAt, type Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { requestItem } from '../records.ts';
import type { VehicleRequest } from '../types.ts';
import { statedTrip, type GivenTrip } from './asking.ts';
import { draftWrites, makeOnce, ownUnit } from './making-acts.ts';
import { requestsOn } from './series-making-acts.ts';
import { findSeries, seriesItem, seriesOf } from './series-records.ts';
import { horizonOf, latestEnd, recurrenceRefusals, seriesDates as datesOf } from './series.ts';
import type { Recurrence, Series, SeriesPlan } from './series-types.ts';
import type { SeriesRefusal } from './types.ts';

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
  const [unit, dropped] = await Promise.all([ownUnit(ctx), draftWrites(ctx, draftId)]);
  const stated = statedTrip(trip, unit);
  const { weekdays, until, onNonWorkingDays } = given;
  const recurrence = { weekdays: [...weekdays], until, onNonWorkingDays };
  const plan = await planOf(ctx, unit, stated.window, recurrence);
  const days = plan.asked.map(({ date }) => ({ id: derivedId('request', id, date), date }));
  const { requests, refusals } = await requestsOn(ctx, unit, stated, id, days);
  return makeOnce<Series, SeriesRefusal>(ctx, {
    useCase: 'requestVehicleSeries',
    why: stated.reason,
    made: {
      id,
      requesterId: personId,
      unitId,
      ...recurrence,
      trip: stated,
      requestIds: requests.map((request) => request.id),
      skipped: plan.skipped,
      inputHash: inputHash({ ...stated, recurrence }),
    },
    itemOf: (series) => seriesItem(series, unit.divisionCode),
    of: seriesOf,
    refusals: [...plan.refusals, ...refusals],
    beside: [...requests.map((request) => ({ put: requestItem(request) })), ...dropped],
  });
};

/** The series a request belongs to. */
export const seriesOfRequest = async (ctx: Context, { seriesId }: VehicleRequest): Promise<Series | undefined> =>
  seriesId === undefined ? undefined : certain(await findSeries(ctx, seriesId), `series ${seriesId}`);
