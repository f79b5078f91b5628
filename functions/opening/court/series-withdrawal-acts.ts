/** A club takes its series back: nobody decides on it any more, and its slots that are still to come are free. */
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { citizenOf, deviceUnknown } from './book-acts.ts';
import { openRefusals } from './booking.ts';
import { endStep } from './ending-acts.ts';
import { changeSeriesWrite, findSeries } from './series-records.ts';
import type { CourtSeries, OwnBookingRefusal, WithdrawSeriesRefusal } from './types.ts';

/** Gives back the slots of a series that have not begun, each by itself: whoever waits for one is offered it. */
const giveBackSlots = async (ctx: Context, { dates, divisionCode }: CourtSeries, citizenId: string): Promise<void> => {
  const { now, store } = ctx;
  const policies = await openingPoliciesOf(ctx, divisionCode, now);
  const stamp = citizenStamp(ctx, citizenId, 'withdrawCourtSeries');
  const end = { state: 'CANCELLED', cancelled: { cause: 'HOLDER' } } as const;
  for (const { bookingId } of dates)
    if (bookingId !== undefined)
      await take(
        ctx,
        endStep<OwnBookingRefusal>({
          ...{ store, bookingId, policies, now, stamp, end },
          refusals: (seen) => openRefusals(seen, now),
        }),
      );
};

/** Takes back what was asked for or granted. Repeated, it goes on where it was broken off. */
export const withdrawCourtSeries = async (
  ctx: Context,
  { token, seriesId }: { readonly token: string; readonly seriesId: string },
): Promise<Result<CourtSeries, WithdrawSeriesRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const path = ['input', 'seriesId'];
  const result = await take<CourtSeries | undefined, CourtSeries, WithdrawSeriesRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'withdrawCourtSeries'),
    look: async () => {
      const [series] = nounOf(seriesId) === 'courtSeries' ? await findSeries(ctx.store, [seriesId]) : [];
      return series?.citizenId === citizenId ? series : undefined;
    },
    repeated: (series) => (series?.state === 'WITHDRAWN' ? series : undefined),
    refusals: (series) => {
      if (!series) return [refusal('SERIES_NOT_FOUND', path)];
      return series.state === 'REFUSED' ? [refusal('STATE_NOT_ALLOWED', path)] : [];
    },
    change: (seen) => {
      const series = certain(seen, 'the series that is withdrawn');
      const change = { state: 'WITHDRAWN' } as const;
      return {
        writes: [changeSeriesWrite(series, change)],
        answer: { ...series, ...change, revision: series.revision + 1 },
      };
    },
  });
  if (result.ok) await giveBackSlots(ctx, result.value, citizenId);
  return result;
};
