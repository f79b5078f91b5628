/** Lending a unit's idle vehicle to its neighbours (调剂): who says so, on what terms, and for which trips. Pure. */
import type { Lending, Vehicle, VehiclePurpose } from '../../fleet/types.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Unit } from '../../organisation/types.ts';
import { hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Facts, type Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { LendingTermRefusal } from '../dispatch/types.ts';
import { borrowingPolicy, type BookingPolicy } from '../policy.ts';
import { textRefusals } from '../request/asking.ts';
import type { TripNeed, VehicleRequest } from '../types.ts';
import { legKilometres } from '../trip/legs.ts';
import type { TripLeg } from '../trip/types.ts';
import type { LendRefusal } from './refusal-types.ts';
import type { LentLeg } from './types.ts';

/**
 * The managers of the unit that owns a vehicle, and the authority over it. A centre does not lend: its pool serves
 * everybody anyway.
 */
export const mayLend = (viewer: Viewer, fleet: Unit): boolean => {
  if (fleet.servedBy === fleet.id) return false;
  const isManager = hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === fleet.id;
  return isManager || (hasRole(viewer, 'AUTHORITY') && oversees(viewer, fleet.divisionCode));
};

/** What the unit has said and not taken back. */
export const lendingInForce = ({ lending }: Vehicle): Lending | undefined =>
  lending?.endedAt === undefined ? lending : undefined;

/** How far policy lets vehicles be lent. */
export const reaches = { nobody: 0, centre: 1, city: 2 } as const;

/** Whether a vehicle that its unit lends, or has lent, is near enough for who asks. */
export const isWithinReach = (
  { lending, divisionCode }: Vehicle,
  asking: Pick<VehicleRequest, 'centreId' | 'divisionCode'>,
  policy: BookingPolicy,
): boolean => {
  const { lendingReach } = borrowingPolicy(asking, policy);
  if (!lending || lendingReach === reaches.nobody) return false;
  return lendingReach === reaches.city
    ? cityOf(divisionCode) === cityOf(asking.divisionCode)
    : lending.centreId === asking.centreId;
};

/** What of a trip the terms of a vehicle, or policy, keep it from. */
const againstTrip = (
  { purposes, selfDrive }: Lending,
  { purpose, driving, priority }: TripNeed,
  { lendingPriority }: BookingPolicy,
): string | undefined => {
  if (!purposes.includes(purpose)) return 'PURPOSE';
  if (driving === 'SELF_DRIVE' && !selfDrive) return 'SELF_DRIVE';
  return lendingPriority > 0 && priority === 'ROUTINE' ? 'PRIORITY' : undefined;
};

/** Why a neighbour's vehicle is not lent for a trip; the whole trip lies in the span for which it is lent. */
export const lendingRefusals = (
  vehicle: Vehicle,
  need: TripNeed,
  policy: BookingPolicy,
): Refusal<LendingTermRefusal>[] => {
  const lending = lendingInForce(vehicle);
  const ofVehicle = (code: LendingTermRefusal, facts: Facts = {}) =>
    refusal(code, ['input', 'vehicleId'], { plate: vehicle.plateNumber, ...facts });
  if (!lending) return [ofVehicle('NOT_LENT_THEN')];
  const { from, until = Infinity } = lending;
  const { window } = need;
  const against = againstTrip(lending, need, policy);
  return [
    ...(window.from >= from && window.to <= until
      ? []
      : [ofVehicle('NOT_LENT_THEN', { from, ...(lending.until === undefined ? {} : { until: lending.until }) })]),
    ...(against === undefined ? [] : [ofVehicle('NOT_LENT_FOR_THIS', { against, purpose: need.purpose })]),
  ];
};

/** A leg that a unit's vehicle drives for another: of a trip on which it broke down each unit gets what its own drove. */
export const lentLegOf = (leg: TripLeg): LentLeg | undefined =>
  leg.lent && { ...leg.lent, vehicleId: leg.vehicleId, km: legKilometres(leg) };

/** What a unit says of lending a vehicle. */
export interface LendingTerms {
  readonly from: Instant;
  readonly until?: Instant;
  readonly purposes: readonly VehiclePurpose[];
  readonly selfDrive: boolean;
  readonly withDriver: boolean;
  readonly keyKeeper: string;
  readonly note: string;
}

/** Everything against terms as such; purposes are those that the vehicle's category permits. */
export const termsRefusals = (
  { from, until, purposes, keyKeeper, note }: LendingTerms,
  { category }: Pick<Vehicle, 'category'>,
  policy: BookingPolicy,
  now: Instant,
): Refusal<LendRefusal>[] => {
  const foreign = purposes.find((purpose) => !policy.purposes[category].includes(purpose));
  const path = ['input', 'purposes'];
  return [
    ...(policy.lendingReach === reaches.nobody ? [refusal('LENDING_OFF' as const)] : []),
    ...(until === undefined || until > Math.max(from, now)
      ? []
      : [refusal('SPAN_INVALID' as const, ['input', 'until'])]),
    ...(purposes.length > 0 ? [] : [refusal('PURPOSES_INVALID' as const, path)]),
    ...(foreign === undefined ? [] : [refusal('PURPOSES_INVALID' as const, path, { purpose: foreign, category })]),
    ...textRefusals('keyKeeper', keyKeeper, 2, 50),
    ...textRefusals('note', note, 0, 200),
  ];
};
