/** What a tariff that is being written would cost: priced by the same function as every order. */
import { calendarsOf } from '../../calendar/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { DAY } from '../../platform/time.ts';
import { estimateOf } from '../order/charging.ts';
import { partnerIn } from '../partner/person-acts.ts';
import { findPartner } from '../records.ts';
import { tariffRefusals } from '../tariff/bounds.ts';
import type { Price, TariffTerms, TariffUse } from '../tariff/types.ts';
import type { TariffPreviewRefusal } from './types.ts';

const LONGEST = 31 * DAY;
const FARTHEST_KM = 5_000;

const tripRefusals = ({ window: { from, to }, km }: TariffUse): Refusal<TariffPreviewRefusal>[] =>
  from < to && to - from <= LONGEST && km >= 0 && km <= FARTHEST_KM
    ? []
    : [refusal('TRIP_INVALID', ['input', 'window'], { most: FARTHEST_KM })];

/** The price of a trip under terms that need not be set yet, on the days of the caller's city. */
export const tariffPreview = async (
  ctx: Context,
  { terms, ...use }: TariffUse & { readonly terms: TariffTerms },
): Promise<Result<Price, TariffPreviewRefusal>> => {
  const refusals = [...tariffRefusals(terms, ['input', 'terms']), ...tripRefusals(use)];
  if (refusals.length > 0) return refused(refusals);
  const { partnerId } = partnerIn(ctx);
  const { divisionCode } = certain(await findPartner(ctx, partnerId), partnerId);
  const calendars = await calendarsOf(ctx, cityOf(divisionCode), ctx.now);
  return done(estimateOf(terms, use.window, use.km, calendars(divisionCode)));
};
