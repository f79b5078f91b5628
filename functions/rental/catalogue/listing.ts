/** What is offered of a partner's catalogue, and why the rest is not. Pure. */
import { civilDate, MINUTE, type Instant } from '../../platform/time.ts';
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

const when = (holds: boolean, obstacle: Obstacle): Obstacle[] => (holds ? [obstacle] : []);

/** Why nobody picks up or drops off at a station; nothing when it serves. */
export const stationObstacles = (
  { state }: Pick<Station, 'state'>,
  partner: Pick<RentalPartner, 'state' | 'agreement'>,
  now: Instant,
): Obstacle[] => [
  ...when(!serves(partner, 'TIME_SHARE', civilDate(now)), 'PARTNER_NOT_ENGAGED'),
  ...when(state === 'PLANNED', 'STATION_NOT_INSPECTED'),
  ...when(state === 'CLOSED', 'STATION_CLOSED'),
];

/** What a car stands among. */
export interface Surroundings {
  readonly partner: Pick<RentalPartner, 'state' | 'agreement' | 'staleMinutes'>;
  /** Station at which it stands; absent while it is under way. */
  readonly station?: Pick<Station, 'state'>;
  readonly tariff?: Pick<Tariff, 'versions'>;
  readonly lowBatteryPercent: number;
}

/** Whether a car that once reported has been silent for longer than its partner may leave it. */
const isSilent = (
  { reportedAt }: Pick<TimeShareCar, 'reportedAt'>,
  { staleMinutes }: Pick<RentalPartner, 'staleMinutes'>,
  now: Instant,
): boolean => reportedAt !== undefined && now - reportedAt > staleMinutes * MINUTE;

/** Why a car is not offered; nothing when it is. A car under way is not judged by any station. */
export const carObstacles = (
  car: TimeShareCar,
  { partner, station, tariff, lowBatteryPercent }: Surroundings,
  now: Instant,
): Obstacle[] => {
  const today = civilDate(now);
  return [
    ...(station
      ? stationObstacles(station, partner, now)
      : when(!serves(partner, 'TIME_SHARE', today), 'PARTNER_NOT_ENGAGED')),
    ...when(!keepsStandard(car, today), 'OVER_STANDARD'),
    ...when(!car.marked, 'NOT_MARKED'),
    ...when(car.insuredUntil < today, 'INSURANCE_LAPSED'),
    ...when(car.inspectedUntil < today, 'INSPECTION_LAPSED'),
    ...when(car.positioningDevice === '', 'NO_POSITIONING'),
    ...when(!tariff || !versionFor(tariff, now), 'NO_TARIFF'),
    ...when(car.service === 'OUT_OF_SERVICE', 'OUT_OF_SERVICE'),
    ...when((car.batteryPercent ?? 100) < lowBatteryPercent, 'LOW_BATTERY'),
    ...when(isSilent(car, partner, now), 'SILENT'),
  ];
};

export type CarState = 'READY' | 'IN_USE' | 'OUT_OF_SERVICE' | 'RETIRED';

/** How a car stands, of itself; whether it is offered is another question. */
export const carState = ({ retiredAt, orderId, service }: TimeShareCar): CarState => {
  if (retiredAt !== undefined) return 'RETIRED';
  if (orderId !== undefined) return 'IN_USE';
  return service === 'OUT_OF_SERVICE' ? 'OUT_OF_SERVICE' : 'READY';
};
