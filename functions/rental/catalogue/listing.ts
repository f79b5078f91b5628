/** What is offered of a partner's catalogue, and why the rest is not. Pure. */
import { civilDate, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import type { RentalPolicy } from '../policy.ts';
import { serves } from '../rules.ts';
import { versionFor } from '../tariff/pricing.ts';
import type { Tariff } from '../tariff/types.ts';
import type { RentalPartner, Station, StationState, TimeShareCar } from '../types.ts';
import { keepsStandard } from './equipment.ts';
import type { Obstacle } from './types.ts';

/** Items of the standard that every station must meet. */
export const standardItems = [
  'MARKED_BAYS',
  'CHARGING',
  'LIGHTING',
  'CAMERA',
  'FIRE_EQUIPMENT',
  'SIGN',
  'SUPERVISION_TELEPHONE',
  'ACCESSIBLE_PATH',
] as const;

/** State of a station: open only with a passed inspection. */
export const stationState = (closed: boolean, passedAt: Instant | undefined): StationState => {
  if (closed) return 'CLOSED';
  return passedAt === undefined ? 'PLANNED' : 'OPEN';
};

/** Until when a station was open that is open no more. */
export const openUntil = (
  before: Station | undefined,
  { state }: Pick<Station, 'state'>,
  now: Instant,
): Pick<Station, 'openUntil'> => {
  const until = before?.state === 'OPEN' && state !== 'OPEN' ? now : before?.openUntil;
  return until === undefined ? {} : { openUntil: until };
};

const when = (holds: boolean, obstacle: Obstacle): Obstacle[] => (holds ? [obstacle] : []);

/** What of a station itself keeps it from serving; one that is not known does not. */
const stationStateObstacles = (station: Pick<Station, 'state'> | undefined): Obstacle[] => [
  ...when(station?.state === 'PLANNED', 'STATION_NOT_INSPECTED'),
  ...when(station === undefined || station.state === 'CLOSED', 'STATION_CLOSED'),
];

/** Why nobody picks up or drops off at a station; nothing when it serves. */
export const stationObstacles = (
  station: Pick<Station, 'state'>,
  partner: Pick<RentalPartner, 'state' | 'agreement'>,
  now: Instant,
): Obstacle[] => [
  ...when(!serves(partner, 'TIME_SHARE', civilDate(now)), 'PARTNER_NOT_ENGAGED'),
  ...stationStateObstacles(station),
];

/** A car with all that says whether it can be had. */
export interface OfferedCar {
  readonly car: TimeShareCar;
  readonly partner: RentalPartner | undefined;
  /** Station at which it stands; undefined while it is under way. */
  readonly station: Station | undefined;
  readonly tariff: Tariff | undefined;
}

/** Whether a car that once reported has been silent for longer than its partner may leave it. */
const isSilent = (
  { reportedAt }: Pick<TimeShareCar, 'reportedAt'>,
  { staleMinutes }: Pick<RentalPartner, 'staleMinutes'>,
  now: Instant,
): boolean => reportedAt !== undefined && now - reportedAt > staleMinutes * MINUTE;

/** Whether its charge does for handing a car out; cars that run on fuel tell none. */
export const isCharged = (
  { batteryPercent }: Pick<TimeShareCar, 'batteryPercent'>,
  { lowBatteryPercent }: Pick<RentalPolicy, 'lowBatteryPercent'>,
): boolean => batteryPercent === undefined || batteryPercent >= lowBatteryPercent;

/**
 * Why a car is not offered for a time; nothing when it is. The one column of reasons: partners are told by it, search,
 * order and dispatch refuse by it, and the public feeds keep to it. A car under way is not judged by any station.
 */
export const carObstacles = (
  { car, partner, station, tariff }: OfferedCar,
  during: Window,
  now: Instant,
  policy: Pick<RentalPolicy, 'lowBatteryPercent'>,
): Obstacle[] => {
  const lastDay = civilDate(during.to - 1);
  return [
    ...when(!partner || !serves(partner, 'TIME_SHARE', civilDate(during.from)), 'PARTNER_NOT_ENGAGED'),
    ...(car.stationId === undefined ? [] : stationStateObstacles(station)),
    ...when(car.retiredAt !== undefined, 'CAR_RETIRED'),
    ...when(!keepsStandard(car, civilDate(now)), 'OVER_STANDARD'),
    ...when(!car.marked, 'NOT_MARKED'),
    ...when(car.insuredUntil < lastDay, 'INSURANCE_LAPSED'),
    ...when(car.inspectedUntil < lastDay, 'INSPECTION_LAPSED'),
    ...when(car.positioningDevice === '', 'NO_POSITIONING'),
    ...when(!tariff || !versionFor(tariff, during.from), 'NO_TARIFF'),
    ...when(car.service === 'OUT_OF_SERVICE', 'OUT_OF_SERVICE'),
    ...when(!isCharged(car, policy), 'LOW_BATTERY'),
    ...when(partner !== undefined && isSilent(car, partner, now), 'SILENT'),
  ];
};

export type CarState = 'READY' | 'IN_USE' | 'OUT_OF_SERVICE' | 'RETIRED';

/** How a car stands, of itself; whether it is offered is another question. */
export const carState = ({ retiredAt, orderId, service }: TimeShareCar): CarState => {
  if (retiredAt !== undefined) return 'RETIRED';
  if (orderId !== undefined) return 'IN_USE';
  return service === 'OUT_OF_SERVICE' ? 'OUT_OF_SERVICE' : 'READY';
};
