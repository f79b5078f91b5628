/** What an order is estimated at, and what it comes to. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { certain } from '../../platform/item.ts';
import type { Window } from '../../platform/time.ts';
import { priceOf } from '../tariff/pricing.ts';
import type { Price, TariffTerms } from '../tariff/types.ts';
import type { Charges, HandOver } from './types.ts';

/** What a window would cost. */
export const estimateOf = (terms: TariffTerms, window: Window, km: number, calendar: Calendar): Price =>
  priceOf(terms, { window, km }, (date) => calendar(date).kind);

/** When a car was in use: from its being unlocked to its being brought back, however long its lock then took. */
export const tripOf = (pickUp: HandOver, dropOff: HandOver): Window => ({
  from: pickUp.at,
  to: Math.max(pickUp.at, dropOff.at),
});

/** What a trip comes to. */
export const chargesOf = (
  { terms }: { readonly terms?: TariffTerms | undefined },
  pickUp: HandOver,
  dropOff: HandOver,
  calendar: Calendar,
): Charges => {
  const km = Math.max(0, (dropOff.odometerKm ?? 0) - (pickUp.odometerKm ?? 0));
  return {
    ...estimateOf(certain(terms, 'terms of a time-share order'), tripOf(pickUp, dropOff), km, calendar),
    km,
  };
};
