/** Requests for many days of one trip. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Unit } from '../../organisation/types.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import type { Refusal } from '../../platform/result.ts';
import type { CivilDate } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { decidingInstead } from '../approval/authority-acts.ts';
import { rulesInForce } from '../approval/chain-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { policyAsked } from '../policy.ts';
import type { TripDetails, VehicleRequest } from '../types.ts';
import { requestRefusals } from './asking.ts';
import { newRequest } from './making-acts.ts';
import { windowOn } from './series.ts';
import type { AskedTripRefusal } from './types.ts';

/** A day of a series, with the id of the request that asks for it. */
interface AskedDay {
  readonly id: string;
  readonly date: CivilDate;
}

interface AskedDays {
  readonly requests: readonly VehicleRequest[];
  /** What speaks against the first day that may not be asked for: most of them have it in common. */
  readonly refusals: readonly Refusal<AskedTripRefusal>[];
}

/** A request for each of these days, as its unit approves them now; of no day at all, what speaks against the trip. */
export const requestsOn = async (
  ctx: Context,
  unit: Unit,
  trip: TripDetails,
  seriesId: string,
  days: readonly AskedDay[],
): Promise<AskedDays> => {
  const [rules, policies, calendars, instead] = await Promise.all([
    rulesInForce(ctx, actorIn(ctx).unitId),
    policiesOf(ctx, unit.divisionCode, ctx.now),
    calendarsOf(ctx, unit.divisionCode, ctx.now),
    decidingInstead(ctx, unit),
  ]);
  const calendar = calendars(unit.divisionCode);
  const requests = days.map(({ id, date }) => {
    const own = { ...trip, window: windowOn(trip.window, date) };
    const policy = policyAsked(policies, own.window, ctx.now);
    return newRequest(
      ctx,
      unit,
      own,
      { id, inputHash: inputHash(own), seriesId },
      { rules, policy, calendar, ...instead },
    );
  });
  const against = (one: TripDetails) => {
    const policy = policyAsked(policies, one.window, ctx.now);
    // No rental of weeks recurs.
    return requestRefusals(one, ctx.now, policy, policy.longestTripDays);
  };
  const refusals = (requests.length > 0 ? requests : [trip]).map(against).find((one) => one.length > 0) ?? [];
  return { requests, refusals };
};
