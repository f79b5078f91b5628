/** What an authority may set, and how versions follow one another. Pure. */
import { hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, type CivilDate, type Instant } from '../../platform/time.ts';
import type { VehicleCategory } from '../../fleet/types.ts';
import type { BookingPolicy, PolicyVersion } from '../policy.ts';
import type { VehiclePurpose } from '../types.ts';
import { LICENCE_SEATS, terms } from './terms.ts';
import type { LicenceClass, PolicyTerm, SetPolicyRefusal } from './types.ts';

/** What is to hold from a day on. */
export interface PolicySetting {
  readonly division: string;
  readonly effectiveFrom: CivilDate;
  readonly values: readonly { readonly term: PolicyTerm; readonly value: number }[];
  readonly purposes: readonly { readonly category: VehicleCategory; readonly purposes: readonly VehiclePurpose[] }[];
  readonly licences: readonly { readonly licenceClass: LicenceClass; readonly seats: number }[];
  readonly why: string;
}

const REASON_MOST = 500;
const input = (...path: string[]): string[] => ['input', ...path];

const boundsRefusals = ({ values }: PolicySetting): Refusal<'VALUE_OUT_OF_BOUNDS'>[] =>
  values.flatMap(({ term, value }, index) => {
    const { least, most } = terms[term];
    return value >= least && value <= most
      ? []
      : [
          refusal('VALUE_OUT_OF_BOUNDS' as const, input('values', String(index), 'value'), {
            term,
            value,
            least,
            most,
          }),
        ];
  });

const seatsRefusals = ({ licences }: PolicySetting): Refusal<'VALUE_OUT_OF_BOUNDS'>[] =>
  licences.flatMap(({ licenceClass, seats: value }, index) => {
    const { least, most } = LICENCE_SEATS;
    const path = input('licences', String(index), 'seats');
    return value >= least && value <= most
      ? []
      : [refusal('VALUE_OUT_OF_BOUNDS' as const, path, { licenceClass, value, least, most })];
  });

const hasTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;

/**
 * Every reason against a setting. It begins tomorrow at the earliest: what is asked for and driven today has been
 * promised under today's policy.
 */
export const settingRefusals = (viewer: Viewer, setting: PolicySetting, now: Instant): Refusal<SetPolicyRefusal>[] => {
  const { division, effectiveFrom, values, purposes, licences, why } = setting;
  const theirs = hasRole(viewer, 'AUTHORITY') && oversees(viewer, division);
  const twice = [
    values.map(({ term }) => term),
    purposes.map(({ category }) => category),
    licences.map(({ licenceClass }) => licenceClass),
  ].some(hasTwice);
  const today = civilDate(now);
  return [
    ...(theirs ? [] : [refusal('FOREIGN_JURISDICTION' as const, input('division'), { division })]),
    ...(effectiveFrom > today ? [] : [refusal('EFFECTIVE_TOO_EARLY' as const, input('effectiveFrom'), { today })]),
    ...(values.length + purposes.length + licences.length > 0
      ? []
      : [refusal('NOTHING_CHANGED' as const, input('values'))]),
    ...(twice ? [refusal('TERM_TWICE' as const, input('values'))] : []),
    ...boundsRefusals(setting),
    ...seatsRefusals(setting),
    ...(why.length >= 2 && why.length <= REASON_MOST ? [] : [refusal('REASON_REQUIRED' as const, input('why'))]),
  ];
};

/** The changes of a setting on top of what the division itself last set: what it does not name stays as it was set. */
export const changesOf = (
  { values, purposes, licences, effectiveFrom }: PolicySetting,
  versions: readonly PolicyVersion[],
  before: BookingPolicy,
): PolicyVersion['changes'] => ({
  ...versions.find((version) => version.effectiveFrom === effectiveFrom)?.changes,
  ...Object.fromEntries(values.map(({ term, value }) => [term, value])),
  ...(purposes.length > 0
    ? {
        purposes: {
          ...before.purposes,
          ...Object.fromEntries(purposes.map(({ category, purposes: permitted }) => [category, permitted])),
        },
      }
    : {}),
  ...(licences.length > 0
    ? {
        seatsByLicence: {
          ...before.seatsByLicence,
          ...Object.fromEntries(licences.map(({ licenceClass, seats }) => [licenceClass, seats])),
        },
      }
    : {}),
});

/** Versions with one more; a second one for the same day takes the place of the first. */
export const withVersion = <Version extends PolicyVersion>(versions: readonly Version[], version: Version): Version[] =>
  [...versions.filter(({ effectiveFrom }) => effectiveFrom !== version.effectiveFrom), version].sort((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? -1 : 1,
  );
