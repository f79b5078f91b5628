/** Who may have a car of a partner, what for, and for how much. Pure. */
import type { Energy, VehiclePurpose } from '../../fleet/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, HOUR, isServedDay, type Instant, type Window } from '../../platform/time.ts';
import type { RentalPolicy } from '../policy.ts';
import type {
  CheckLicence,
  CheckLicenceRefusal,
  DrivingLicence,
  LicenceRefusal,
  Membership,
  RenterRefusal,
  SetMembership,
  SetMembershipRefusal,
  Spending,
} from './types.ts';

const FEN_PER_YUAN = 100;
const input = (...path: string[]): string[] => ['input', ...path];

/** Month whose budget an order is counted in: that of the day on which it begins. */
export const budgetMonthOf = (begins: Instant): string => civilDate(begins).slice(0, 7);

/** What speaks against the terms of a membership: the authority's policy sets how far a unit may go. */
export const membershipRefusals = (
  { state, monthlyBudgetFen, personBudgetFen, mostHours, purposes }: Omit<SetMembership, 'revision'>,
  policy: RentalPolicy,
): Refusal<SetMembershipRefusal>[] => {
  const budget = (name: string, fen: number, mostYuan: number): Refusal<SetMembershipRefusal>[] =>
    Number.isInteger(fen) && fen >= 0 && fen <= mostYuan * FEN_PER_YUAN
      ? []
      : [refusal('BUDGET_OUT_OF_BOUNDS', input(name), { most: mostYuan })];
  const hoursFit = Number.isInteger(mostHours) && mostHours >= 1 && mostHours <= policy.longestRentalHours;
  return [
    ...budget('monthlyBudgetFen', monthlyBudgetFen, policy.mostUnitBudgetYuan),
    ...budget('personBudgetFen', personBudgetFen, policy.mostPersonBudgetYuan),
    ...(personBudgetFen > monthlyBudgetFen
      ? [refusal('PERSON_ABOVE_UNIT' as const, input('personBudgetFen'), { monthlyBudgetFen })]
      : []),
    ...(hoursFit
      ? []
      : [refusal('HOURS_OUT_OF_BOUNDS' as const, input('mostHours'), { most: policy.longestRentalHours })]),
    ...(state === 'ENABLED' && purposes.length === 0 ? [refusal('PURPOSES_MISSING' as const, input('purposes'))] : []),
  ];
};

const dayRefusals = (until: string, now: Instant): Refusal<CheckLicenceRefusal>[] => {
  const path = input('licensedUntil');
  if (!isServedDay(until)) return [refusal('DATE_INVALID', path)];
  return until >= civilDate(now) ? [] : [refusal('LICENCE_LAPSED', path, { until })];
};

/** Two people see a licence: whose it is, and who notes it. */
export const checkRefusals = (
  { personId, licensedUntil }: CheckLicence,
  byPersonId: string,
  now: Instant,
): Refusal<CheckLicenceRefusal>[] => [
  ...(personId === byPersonId ? [refusal('OWN_LICENCE' as const, input('personId'))] : []),
  ...dayRefusals(licensedUntil, now),
];

/**
 * C2 covers cars without a gear lever only (机动车驾驶证申领和使用规定, annex 1): of cars whose gears nobody has noted
 * those that run on electricity.
 */
export const coversGears = (licenceClass: string, energy: Energy): boolean =>
  licenceClass !== 'C2' || energy === 'BATTERY_ELECTRIC' || energy === 'PLUG_IN_HYBRID';

/** A licence holds for the whole window, or for none of it. */
export const licenceRefusals = (
  licence: DrivingLicence | undefined,
  window: Window,
  energy: Energy,
): Refusal<LicenceRefusal>[] => {
  if (!licence) return [refusal('LICENCE_MISSING')];
  const { licensedUntil: until } = licence;
  return [
    ...(civilDate(window.to - 1) <= until ? [] : [refusal('LICENCE_LAPSES' as const, [], { until })]),
    ...(coversGears(licence.licenceClass, energy) ? [] : [refusal('LICENCE_UNFIT' as const)]),
  ];
};

/** A month's budget of unit and person, against what is to be added. */
export const budgetRefusals = (
  { monthlyBudgetFen, personBudgetFen }: Pick<Membership, 'monthlyBudgetFen' | 'personBudgetFen'>,
  { unitFen, byPerson }: Spending,
  personId: string,
  amountFen: number,
): Refusal<RenterRefusal>[] => {
  const left = { unit: monthlyBudgetFen - unitFen, person: personBudgetFen - (byPerson.get(personId) ?? 0) };
  return [
    ...(amountFen <= left.unit
      ? []
      : [refusal('UNIT_BUDGET_SPENT' as const, [], { leftFen: Math.max(0, left.unit), amountFen })]),
    ...(amountFen <= left.person
      ? []
      : [refusal('PERSON_BUDGET_SPENT' as const, [], { leftFen: Math.max(0, left.person), amountFen })]),
  ];
};

/** Whether a unit takes cars for a purpose and so long; `end` is where the input says until when. */
export const memberRefusals = (
  membership: Membership | undefined,
  { window, purpose }: { readonly window: Window; readonly purpose: VehiclePurpose },
  { longestRentalHours }: RentalPolicy,
  end: readonly string[] = input('window', 'to'),
): Refusal<RenterRefusal>[] => {
  if (membership?.state !== 'ENABLED') return [refusal('UNIT_NOT_ENABLED')];
  const most = Math.min(membership.mostHours, longestRentalHours);
  return [
    ...(membership.purposes.includes(purpose) ? [] : [refusal('PURPOSE_NOT_ALLOWED' as const, input('purpose'))]),
    ...(window.to - window.from <= most * HOUR ? [] : [refusal('TOO_LONG' as const, end, { most })]),
  ];
};
