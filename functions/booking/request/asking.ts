/** What a request for a car must be, each check with its own code and all of them told at once. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Point } from '../../platform/geo.ts';
import { addDays, civilDate, DAY, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { TripJourney, TripNeed, TripPriority, TripReach } from '../types.ts';
import type { RequestRefusal } from './types.ts';

/** What a person asks for, texts trimmed. */
export interface AskedTrip extends TripNeed {
  readonly reason: string;
  readonly destination: string;
  readonly pickUp: string;
  readonly stops: readonly string[];
  readonly luggage: number;
  readonly journey: TripJourney;
  readonly reach: TripReach;
  readonly priority: TripPriority;
  readonly telephone: string;
}

type Checked = Refusal<RequestRefusal>[];

const input = (...path: string[]): string[] => ['input', ...path];

/** Length of a text as people count it. */
const lengthOf = (text: string): number => Array.from(text).length;

/** A text with its bounds in characters. */
export const textRefusals = (field: string, text: string, least: number, most: number): Refusal<'TEXT_INVALID'>[] => {
  const length = lengthOf(text);
  const path = input(...field.split('.'));
  return length >= least && length <= most ? [] : [refusal('TEXT_INVALID', path, { least, most, length })];
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

/** An emergency is a matter of its purpose, not of haste. */
const priorityRefusals = ({ priority, purpose }: AskedTrip): Checked =>
  priority !== 'EMERGENCY' || purpose === 'EMERGENCY' ? [] : [refusal('PRIORITY_NOT_PERMITTED', input('priority'))];

const leadMinutesOf: Readonly<Record<TripPriority, (policy: BookingPolicy) => number>> = {
  ROUTINE: ({ routineLeadMinutes }) => routineLeadMinutes,
  URGENT: ({ urgentLeadMinutes }) => urgentLeadMinutes,
  EMERGENCY: () => 0,
};

/** A trip lies ahead, by as much as its priority needs for approval and dispatch. */
const leadRefusals = ({ window, priority }: AskedTrip, now: Instant, policy: BookingPolicy): Checked => {
  if (window.from <= now) return [refusal('WINDOW_PAST', input('window', 'from'))];
  const minutes = leadMinutesOf[priority](policy);
  return window.from - now >= minutes * MINUTE ? [] : [refusal('LEAD_TOO_SHORT', input('window', 'from'), { minutes })];
};

const stopsRefusals = (stops: readonly string[], { mostStops }: BookingPolicy): Checked => [
  ...(stops.length > mostStops ? [refusal('STOPS_TOO_MANY' as const, input('stops'), { most: mostStops })] : []),
  ...stops.flatMap((stop, index) => textRefusals(`stops.${String(index)}`, stop, 2, 100)),
];

const luggageRefusals = (luggage: number, { mostLuggage }: BookingPolicy): Checked =>
  isWhole(luggage, 0, mostLuggage) ? [] : [refusal('LUGGAGE_INVALID', input('luggage'), { most: mostLuggage })];

const pointRefusals = (point: Point | undefined): Checked =>
  point === undefined || (Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180)
    ? []
    : [refusal('POINT_INVALID', input('pickUpPoint'))];

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
  ...leadRefusals(asked, now, policy),
  ...priorityRefusals(asked),
  ...passengersRefusals(asked.passengers, policy),
  ...luggageRefusals(asked.luggage, policy),
  ...textRefusals('reason', asked.reason, 2, 200),
  ...textRefusals('destination', asked.destination, 2, 100),
  ...textRefusals('pickUp', asked.pickUp, 2, 100),
  ...pointRefusals(asked.pickUpPoint),
  ...stopsRefusals(asked.stops, policy),
  ...telephoneRefusals(asked.telephone),
  ...distanceRefusals(asked.distanceKm, policy),
];
