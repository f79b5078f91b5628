/** Who would drive himself is looked at before vehicles are looked for; for whom a driver is sent nothing is read. */
import { daysOfResource } from '../../ledger/records.ts';
import { daysWithout } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import type { Window } from '../../platform/time.ts';
import { findLicence } from '../../rental/membership/records.ts';
import { renterResource } from '../../rental/order/placing.ts';
import type { BookingPolicy } from '../policy.ts';
import type { SelfDriver } from '../types.ts';
import { isRentalOnly } from '../rentals.ts';
import { bearingOn } from './driving.ts';
import { bookedWindow } from './matching.ts';
import { asDriver, type SelfDriving } from './self-driving.ts';

/** Licence and days of who would drive himself, as if some orders were not his; undefined where nobody does. */
export const readSelfDriving = async (
  ctx: Context,
  selfDriver: SelfDriver | undefined,
  trip: Window,
  policy: BookingPolicy,
  without: readonly string[] = [],
): Promise<SelfDriving | undefined> => {
  if (!selfDriver) return undefined;
  const bearing = bearingOn(bookedWindow(trip, policy), policy);
  const [licence, days] = await Promise.all([
    findLicence(ctx, selfDriver.personId),
    isRentalOnly(trip, policy) ? [] : daysOfResource(ctx, renterResource(selfDriver), bearing),
  ]);
  return {
    who: asDriver(selfDriver, licence),
    days: without.reduce<readonly LedgerDay[]>((left, id) => daysWithout(left, id), days),
  };
};
