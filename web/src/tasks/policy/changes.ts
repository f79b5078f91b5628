import type { LicenceClass, VehicleCategory, VehiclePurpose } from '../../generated/graphql.ts';
import { typedOf, typedUnit, valueTyped, type PolicyShown, type PolicyValue } from './terms.ts';

/** What is typed, by term, category and class of licence; what was never touched is absent. */
export interface Typed {
  readonly values: Partial<Record<PolicyValue['term'], string>>;
  readonly purposes: Partial<Record<VehicleCategory, readonly VehiclePurpose[]>>;
  readonly licences: Partial<Record<LicenceClass, string>>;
}

/** What would differ from the policy as it stands for the day of effect. */
export interface Changes {
  readonly values: readonly { readonly before: PolicyValue; readonly value: number }[];
  readonly purposes: readonly {
    readonly category: VehicleCategory;
    readonly before: readonly VehiclePurpose[];
    readonly purposes: readonly VehiclePurpose[];
  }[];
  readonly licences: readonly {
    readonly licenceClass: LicenceClass;
    readonly before: number;
    readonly seats: number;
  }[];
}

/** Most seats that a licence can be said to permit. */
export const MOST_SEATS = 99;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/** Why a typed value cannot be one: no whole number, or outside the bounds. */
export const isWrong = (
  text: string | undefined,
  bounds: Pick<PolicyValue, 'unit' | 'least' | 'most'> & Partial<Pick<PolicyValue, 'term'>>,
): boolean => {
  if (text === undefined) return false;
  const value = valueTyped(text, typedUnit(bounds));
  return value === undefined || value < bounds.least || value > bounds.most;
};

/** What the input of a term holds. */
export const typedIn = ({ values }: Typed, term: PolicyValue): string =>
  values[term.term] ?? typedOf(term.value, typedUnit(term));

const seatBounds = { unit: 'PEOPLE', least: 1, most: MOST_SEATS } as const;

export const isWrongSeats = (text: string | undefined): boolean => isWrong(text, seatBounds);

/** Terms and classes of licence whose input makes no sense, in the order of the policy. */
export const wrongIn = (typed: Typed, before: PolicyShown): (PolicyValue['term'] | LicenceClass)[] => [
  ...before.values.filter((value) => isWrong(typed.values[value.term], value)).map(({ term }) => term),
  ...before.licences.map(({ licenceClass }) => licenceClass).filter((name) => isWrongSeats(typed.licences[name])),
];

/** What was typed and differs; typing what stands already is no change. */
export const changesIn = (typed: Typed, before: PolicyShown): Changes => ({
  values: before.values.flatMap((old) => {
    const value = valueTyped(typed.values[old.term] ?? '', typedUnit(old));
    return value === undefined || value === old.value ? [] : [{ before: old, value }];
  }),
  purposes: before.purposes.flatMap(({ category, purposes: old }) => {
    const purposes = typed.purposes[category];
    return !purposes || isSame(purposes, old) ? [] : [{ category, before: old, purposes }];
  }),
  licences: before.licences.flatMap(({ licenceClass, seats: old }) => {
    const seats = valueTyped(typed.licences[licenceClass] ?? '', seatBounds.unit);
    return seats === undefined || seats === old ? [] : [{ licenceClass, before: old, seats }];
  }),
});

export const countOf = ({ values, purposes, licences }: Changes): number =>
  values.length + purposes.length + licences.length;
