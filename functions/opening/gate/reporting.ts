/** Which reports of gates are taken. Pure. */
import { plateOf } from '../../fleet/plates.ts';
import type { Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Place, Spaces } from '../types.ts';
import { mayReportFor } from './clients.ts';
import type { GateEvent, GateReportRefusal } from './types.ts';

export const MOST_EVENTS = 100;
const MOST_ID = 100;
const MOST_GATE = 60;
const MOST_CODE = 120;
/** Vehicles stand in aisles, too, but no lot holds more than so many to a space. */
const MOST_TO_A_SPACE = 2;

type Refusals = Refusal<GateReportRefusal>[];

/** A lot that the caller may report for. */
export const isReported = (viewer: Viewer, place: Place): boolean =>
  place.kind === 'PARKING_LOT' && mayReportFor(viewer, place);

/** A device's clock may be a little ahead; what lies too far back says nothing about now. */
const timeRefusals = (at: Instant, now: Instant, policy: OpeningPolicy, path: readonly string[]): Refusals => {
  if (at > now + policy.gateClockMinutes * MINUTE)
    return [refusal('IN_FUTURE', path, { minutes: policy.gateClockMinutes })];
  return at < now - policy.gateReportHours * HOUR ? [refusal('TOO_OLD', path, { hours: policy.gateReportHours })] : [];
};

const lengthRefusals = (text: string, least: number, most: number, path: readonly string[]): Refusals => {
  const { length } = Array.from(text);
  return length >= least && length <= most ? [] : [refusal('TEXT_INVALID', path, { most })];
};

export const eventRefusals = (
  { deviceEventId, gate, plate, code, at }: GateEvent,
  /** What holds at the lot; undefined when there is none that the caller may report for. */
  policy: OpeningPolicy | undefined,
  now: Instant,
  path: readonly string[],
): Refusals => [
  ...(policy
    ? timeRefusals(at, now, policy, [...path, 'at'])
    : [refusal('PLACE_NOT_FOUND' as const, [...path, 'placeId'])]),
  ...lengthRefusals(deviceEventId, 1, MOST_ID, [...path, 'deviceEventId']),
  ...lengthRefusals(gate ?? '', 0, MOST_GATE, [...path, 'gate']),
  ...(plate == null || plateOf(plate) !== undefined ? [] : [refusal('PLATE_INVALID' as const, [...path, 'plate'])]),
  ...lengthRefusals(code ?? '', 0, MOST_CODE, [...path, 'code']),
];

export const countRefusals = (
  { occupied, at }: { readonly occupied: number; readonly at: Instant },
  now: Instant,
  policy: OpeningPolicy,
  spaces: Spaces | undefined,
): Refusals => {
  const { offered = 0, kept = 0, outOfService = 0 } = spaces ?? {};
  const most = MOST_TO_A_SPACE * (offered + kept + outOfService);
  return [
    ...timeRefusals(at, now, policy, ['input', 'at']),
    ...(occupied >= 0 && occupied <= most ? [] : [refusal('COUNT_INVALID' as const, ['input', 'occupied'], { most })]),
  ];
};
