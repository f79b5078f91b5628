/** Tells somebody who looks for a car what keeps him from one. */
import { daysOfResource, daysOfShelf } from '../../ledger/records.ts';
import { findUnit } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { VehiclePurpose } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { Refusal } from '../../platform/result.ts';
import { findLicence, findMembership, findSpending } from '../membership/records.ts';
import { memberRefusals, budgetMonthOf } from '../membership/renting.ts';
import type { RenterRefusal } from '../membership/types.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { carHindrances, renterHindrances } from './hindering.ts';
import { offeredCars } from './offered-acts.ts';
import { kmRefusals, windowRefusals } from './offering.ts';
import { renterResource } from './placing.ts';
import type { CarRefusal, CarSearch, HoldRefusal } from './types.ts';

/** Against the wish, against the person whichever car he takes, and against so many of the cars. */
export interface Hindrances {
  readonly wish: readonly Refusal<HoldRefusal>[];
  readonly renter: readonly Refusal<HoldRefusal>[];
  readonly cars: readonly Refusal<CarRefusal>[];
}

/** Of a purpose that is not chosen yet the unit does not judge. */
const isAsked =
  (purpose: VehiclePurpose | undefined) =>
  ({ code }: Refusal<RenterRefusal>) =>
    purpose !== undefined || code !== 'PURPOSE_NOT_ALLOWED';

/** All that keeps the caller from a car for a window, by the very rules by which `holdCar` decides. */
export const rentalHindrances = async (
  ctx: Context,
  { window, expectedKm, purpose }: Pick<CarSearch, 'window' | 'expectedKm'> & { readonly purpose?: VehiclePurpose },
): Promise<Hindrances> => {
  const { viewer, now } = ctx;
  if (viewer.kind !== 'person') throw new Error('only people get here');
  const { personId, unitId } = viewer;
  const { divisionCode } = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  const [policies, membership] = await Promise.all([
    rentalPoliciesOf(ctx, divisionCode, now),
    findMembership(ctx, unitId),
  ]);
  const policy = policies(window.from);
  const wish = [...windowRefusals(window, now, policy), ...kmRefusals(expectedKm)];
  const ofUnit = memberRefusals(membership, { window, purpose: purpose ?? 'FIELD_WORK' }, policy).filter(
    isAsked(purpose),
  );
  if (wish.length > 0) return { wish, renter: ofUnit, cars: [] };
  const [{ cars, calendar }, carDays, days, licence, spending] = await Promise.all([
    offeredCars(ctx, divisionCode, window.from),
    daysOfShelf(ctx, cityOf(divisionCode), window),
    daysOfResource(ctx, renterResource({ unitId, personId }), window),
    findLicence(ctx, personId),
    findSpending(ctx, unitId, budgetMonthOf(window.from)),
  ]);
  const renter = { personId, membership, licence, spending, days };
  return {
    wish,
    renter: [...ofUnit, ...renterHindrances(renter, cars, { window, expectedKm }, now, calendar)],
    cars: carHindrances(cars, carDays, { window, expectedKm }, now, policy),
  };
};
