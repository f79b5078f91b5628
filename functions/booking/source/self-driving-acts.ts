/** Who would drive himself is looked at before vehicles are looked for; for whom a driver is sent nothing is read. */
import { daysOfResource } from '../../ledger/records.ts';
import { daysWithout, spansInWayOf } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import type { Window } from '../../platform/time.ts';
import { findLicence } from '../../rental/membership/records.ts';
import { renterResource } from '../../rental/order/placing.ts';
import { paperNumber } from '../numbers.ts';
import type { BookingPolicy } from '../policy.ts';
import { findOrder } from '../records.ts';
import type { SelfDriver } from '../types.ts';
import { isRentalOnly } from '../rentals.ts';
import { bearingOn } from './driving.ts';
import { bookedWindow } from './matching.ts';
import { asDriver, type SelfDriving } from './self-driving.ts';

/** Numbers of the dispatch orders in the way of a window: whoever is told that he is taken is told by what. */
const numbersIn = async (
  ctx: Context,
  days: readonly LedgerDay[],
  window: Window,
): Promise<ReadonlyMap<string, string>> => {
  const ids = spansInWayOf(days, window, ctx)
    .map(({ bookingId }) => bookingId)
    .filter((id) => nounOf(id) === 'order');
  const orders = await Promise.all([...new Set(ids)].map((id) => findOrder(ctx, id)));
  return new Map(
    orders.flatMap((order) => (order ? [[order.id, paperNumber('派', order.id, order.dispatchedAt)]] : [])),
  );
};

/** Licence and days of who would drive himself, as if some orders were not his; undefined where nobody does. */
export const readSelfDriving = async (
  ctx: Context,
  selfDriver: SelfDriver | undefined,
  trip: Window,
  policy: BookingPolicy,
  without: readonly string[] = [],
): Promise<SelfDriving | undefined> => {
  if (!selfDriver) return undefined;
  const booked = bookedWindow(trip, policy);
  const [licence, days] = await Promise.all([
    findLicence(ctx, selfDriver.personId),
    isRentalOnly(trip, policy) ? [] : daysOfResource(ctx, renterResource(selfDriver), bearingOn(booked, policy)),
  ]);
  const left = without.reduce<readonly LedgerDay[]>((kept, id) => daysWithout(kept, id), days);
  return { who: asDriver(selfDriver, licence), days: left, numbers: await numbersIn(ctx, left, booked) };
};
