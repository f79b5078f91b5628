/** What an authority may set, and what a setting changes. Pure. */
import { boundsRefusals, settingRefusals } from '../../organisation/policy/setting.ts';
import type * as policy from '../../organisation/policy/types.ts';
import { changedFrom } from '../../organisation/policy/versions.ts';
import type { Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { VehicleCategory } from '../../fleet/types.ts';
import type { BookingPolicy, PolicyVersion } from '../policy.ts';
import type { VehiclePurpose } from '../types.ts';
import { LICENCE_SEATS, terms } from './terms.ts';
import type { LicenceClass, PolicyTerm } from './types.ts';

/** What is to hold from a day on. */
export interface PolicySetting extends policy.PolicySetting<PolicyTerm> {
  readonly purposes: readonly { readonly category: VehicleCategory; readonly purposes: readonly VehiclePurpose[] }[];
  readonly licences: readonly { readonly licenceClass: LicenceClass; readonly seats: number }[];
}

/** Every reason against a setting. */
export const bookingSettingRefusals = (
  viewer: Viewer,
  setting: PolicySetting,
  now: Instant,
): Refusal<policy.SetPolicyRefusal>[] => {
  const { purposes, licences } = setting;
  const beside = [purposes.map(({ category }) => category), licences.map(({ licenceClass }) => licenceClass)];
  return [
    ...settingRefusals(viewer, setting, terms, now, beside),
    ...licences.flatMap(({ licenceClass, seats }, index) =>
      boundsRefusals(['licences', String(index), 'seats'], seats, LICENCE_SEATS, { licenceClass }),
    ),
  ];
};

/** Of two terms the first is never more than the second: an urgent trip needs no longer notice than a routine one. */
const inOrder: readonly (readonly [less: PolicyTerm, more: PolicyTerm])[] = [
  ['urgentLeadMinutes', 'routineLeadMinutes'],
  ['urgentApprovalHours', 'routineApprovalHours'],
  ['temporaryRentalDays', 'longestRentalDays'],
  ['longestRentalDays', 'longestApprovedRentalDays'],
  ['walkKm', 'cycleKm'],
  ['cycleKm', 'busKm'],
  ['plausibleKmPerHour', 'fastestKmPerHour'],
  ['longestUnbrokenDrivingMinutes', 'mostDrivingMinutesOfDay'],
  ['mostDrivingMinutesOfDay', 'mostDutyMinutesOfDay'],
];

/** Terms that a setting makes contradict each other, or one that stays as it was. `after` is the policy of its day. */
export const contradictionRefusals = (
  { values }: Pick<PolicySetting, 'values'>,
  after: BookingPolicy,
): Refusal<'TERMS_CONTRADICT'>[] =>
  inOrder.flatMap(([less, more]) => {
    const index = values.findIndex(({ term }) => term === less || term === more);
    if (index < 0 || after[less] <= after[more]) return [];
    const facts = { less, more, lessValue: after[less], moreValue: after[more] };
    return [refusal('TERMS_CONTRADICT', ['input', 'values', String(index), 'value'], facts)];
  });

/** The changes of a setting on top of what the division itself last set: what it does not name stays as it was set. */
export const changesOf = (
  { values, purposes, licences, effectiveFrom }: PolicySetting,
  versions: readonly PolicyVersion[],
  before: BookingPolicy,
): PolicyVersion['changes'] => ({
  ...changedFrom(versions, effectiveFrom, values),
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
