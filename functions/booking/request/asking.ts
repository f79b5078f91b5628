/** What a request for a car must be, each check with its own code and all of them told at once. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { addDays, civilDate, DAY, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { RequestRefusal, TripNeed } from '../types.ts';

/** What a person asks for, texts trimmed. */
export interface AskedTrip extends TripNeed {
  readonly reason: string;
  readonly destination: string;
  readonly pickUp: string;
  readonly telephone: string;
}

type Checked = Refusal<RequestRefusal>[];

const input = (...path: string[]): string[] => ['input', ...path];

/** Length of a text as people count it. */
const lengthOf = (text: string): number => Array.from(text).length;

/** A text with its bounds in characters. */
export const textRefusals = (field: string, text: string, least: number, most: number): Refusal<'TEXT_INVALID'>[] => {
  const length = lengthOf(text);
  return length >= least && length <= most ? [] : [refusal('TEXT_INVALID', input(field), { least, most, length })];
};

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Bounds of a window that hold for searching and asking alike: it is one, not too long, not too far ahead. */
export const windowRefusals = (
  window: Window,
  now: Instant,
  policy: BookingPolicy,
): Refusal<'WINDOW_INVALID' | 'WINDOW_TOO_FAR'>[] => {
  if (window.to <= window.from) return [refusal('WINDOW_INVALID', input('window', 'to'))];
  const tooShort = window.to - window.from < policy.shortestTripMinutes * MINUTE;
  const tooLong = window.to - window.from > policy.longestTripDays * DAY;
  const tooFar = civilDate(window.from) > addDays(civilDate(now), policy.horizonDays);
  return [
    ...(tooShort
      ? [refusal('WINDOW_INVALID' as const, input('window', 'to'), { minutes: policy.shortestTripMinutes })]
      : []),
    ...(tooLong ? [refusal('WINDOW_INVALID' as const, input('window', 'to'), { days: policy.longestTripDays })] : []),
    ...(tooFar ? [refusal('WINDOW_TOO_FAR' as const, input('window', 'from'), { days: policy.horizonDays })] : []),
  ];
};

export const passengersRefusals = (passengers: number, policy: BookingPolicy): Refusal<'PASSENGERS_INVALID'>[] =>
  isWhole(passengers, 1, policy.mostPassengers)
    ? []
    : [refusal('PASSENGERS_INVALID', input('passengers'), { most: policy.mostPassengers })];

const telephoneRefusals = (telephone: string): Checked =>
  /^1[3-9]\d{9}$/.test(telephone) ? [] : [refusal('TELEPHONE_INVALID', input('telephone'))];

export const distanceRefusals = (
  distanceKm: number | undefined,
  { farthestKm }: BookingPolicy,
): Refusal<'DISTANCE_INVALID'>[] =>
  distanceKm === undefined || isWhole(distanceKm, 1, farthestKm)
    ? []
    : [refusal('DISTANCE_INVALID', input('distanceKm'), { most: farthestKm })];

export const requestRefusals = (asked: AskedTrip, now: Instant, policy: BookingPolicy): Checked => [
  ...windowRefusals(asked.window, now, policy),
  ...(asked.window.from <= now ? [refusal('WINDOW_PAST' as const, input('window', 'from'))] : []),
  ...passengersRefusals(asked.passengers, policy),
  ...textRefusals('reason', asked.reason, 2, 200),
  ...textRefusals('destination', asked.destination, 2, 100),
  ...textRefusals('pickUp', asked.pickUp, 2, 100),
  ...telephoneRefusals(asked.telephone),
  ...distanceRefusals(asked.distanceKm, policy),
];
