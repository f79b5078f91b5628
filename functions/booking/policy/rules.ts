/** What an authority may set, and what a setting changes. Pure. */
import { boundsRefusals, settingRefusals } from '../../organisation/policy/setting.ts';
import type * as policy from '../../organisation/policy/types.ts';
import { changedFrom } from '../../organisation/policy/versions.ts';
import type { Viewer } from '../../platform/access.ts';
import type { Refusal } from '../../platform/result.ts';
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
