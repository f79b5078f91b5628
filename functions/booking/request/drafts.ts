/** Drafts: what a person has written down and not yet asked for. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { BookingPolicy } from '../policy.ts';
import type { TripDetails } from '../types.ts';
import { textRefusals, tripFields, type GivenTrip } from './asking.ts';
import type { DraftRefusal } from './types.ts';

/** Most drafts that one person keeps. */
export const MOST_DRAFTS = 20;

/** What is known of a trip: fields that are null or left out are not. */
export const knownTrip = (given: GivenTrip): Partial<TripDetails> => {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return tidy(value);
    if (Array.isArray(value)) return value.map(plain);
    return typeof value === 'object' && value !== null ? { ...value } : value;
  };
  return Object.fromEntries(tripFields.flatMap((name) => (given[name] == null ? [] : [[name, plain(given[name])]])));
};

/** Whether nothing is said yet of where to and why; what a form proposes of itself says nothing. */
export const isUnsaid = ({
  reason = '',
  lengthReason = '',
  destination = '',
  stops = [],
  distanceKm,
}: Partial<TripDetails>): boolean =>
  distanceKm === undefined && [reason, lengthReason, destination, ...stops].every((text) => text === '');

/** A draft may be anything, only not endless. */
export const draftRefusals = (
  { reason = '', lengthReason = '', destination = '', pickUp = '', telephone = '', stops = [] }: Partial<TripDetails>,
  { mostStops }: BookingPolicy,
): Refusal<DraftRefusal>[] => [
  ...textRefusals('reason', reason, 0, 200),
  ...textRefusals('lengthReason', lengthReason, 0, 200),
  ...textRefusals('destination', destination, 0, 100),
  ...textRefusals('pickUp', pickUp, 0, 100),
  ...textRefusals('telephone', telephone, 0, 20),
  ...(stops.length > mostStops ? [refusal('STOPS_TOO_MANY' as const, ['input', 'stops'], { most: mostStops })] : []),
  ...stops.flatMap((stop, index) => textRefusals(`stops.${String(index)}`, stop, 0, 100)),
];
