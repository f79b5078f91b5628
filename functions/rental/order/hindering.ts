/** What keeps a person from a car for a window, told before one is chosen: by the rules by which one is held. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { byResource, isFree } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { OfferedCar } from '../catalogue/listing.ts';
import { budgetRefusals, licenceRefusals } from '../membership/renting.ts';
import type { DrivingLicence, Membership, RenterRefusal, Spending } from '../membership/types.ts';
import type { RentalPolicy } from '../policy.ts';
import { estimateOf } from './charging.ts';
import { carRefusals, termsFor } from './offering.ts';
import type { CarRefusal, CarSearch, HoldRefusal } from './types.ts';

type Wish = Pick<CarSearch, 'window' | 'expectedKm'>;

/** Who wants a car, as far as the unit has gone with him. */
export interface Renter {
  readonly personId: string;
  readonly membership: Membership | undefined;
  readonly licence: DrivingLicence | undefined;
  readonly spending: Spending;
  /** His own in the ledger. */
  readonly days: readonly LedgerDay[];
}

/** How many cars each reason is against, each car counted once, by the first of its own; that there are none at all. */
export const carHindrances = (
  cars: readonly OfferedCar[],
  days: readonly LedgerDay[],
  wish: Wish,
  now: Instant,
  policy: RentalPolicy,
): Refusal<CarRefusal>[] => {
  if (cars.length === 0) return [refusal('CAR_NOT_FOUND', [], { cars: 0 })];
  const daysOf = byResource(days);
  const against = cars.flatMap((offered) =>
    carRefusals(offered, daysOf.get(offered.car.id) ?? [], { ...wish, viewpoint: { now } }, policy).slice(0, 1),
  );
  return [...Map.groupBy(against, ({ code }) => code)].map(([code, { length }]) => refusal(code, [], { cars: length }));
};

/** What stands against a person whichever car he takes: his licence for the easiest, his budget for the cheapest. */
export const renterHindrances = (
  { personId, membership, licence, spending, days }: Renter,
  cars: readonly OfferedCar[],
  { window, expectedKm }: Wish,
  now: Instant,
  calendar: Calendar,
): Refusal<RenterRefusal | Extract<HoldRefusal, 'OTHER_CAR_TAKEN'>>[] => {
  const energies = cars.map(({ car }) => car.energy);
  const easiest = energies.find((energy) => energy !== 'PETROL' && energy !== 'DIESEL') ?? energies[0];
  const prices = cars.flatMap((offered) => {
    const terms = termsFor(offered, window);
    return terms ? [estimateOf(terms, window, expectedKm, calendar).totalFen] : [];
  });
  return [
    ...licenceRefusals(licence, window, easiest ?? 'BATTERY_ELECTRIC'),
    ...(isFree(days, window, { now }) ? [] : [refusal('OTHER_CAR_TAKEN' as const)]),
    ...(membership && prices.length > 0 ? budgetRefusals(membership, spending, personId, Math.min(...prices)) : []),
  ];
};
