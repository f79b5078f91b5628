/** What a request for a car must be, each check with its own code and all of them told at once. Pure. */
import type { Unit } from '../../organisation/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Point } from '../../platform/geo.ts';
import { tidy } from '../../platform/text.ts';
import { addDays, civilDate, DAY, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy, Policies } from '../policy.ts';
import { isRentalOnly, mostDays } from '../rentals.ts';
import { earliestEnd, timeLacking } from '../source/driving-time.ts';
import { neverRented } from '../source/never-rented.ts';
import type { TripDetails, TripNeed, TripPriority } from '../types.ts';
import type { AskedTripRefusal } from './types.ts';

/** A trip as the contract brings it: what is left out stays as it is, null takes it away. */
export type GivenTrip = { readonly [Name in keyof TripDetails]?: TripDetails[Name] | null | undefined };

/** Every field of a trip, in the order people are told of them. */
const fields: Readonly<Record<keyof TripDetails, true>> = {
  destination: true,
  stops: true,
  distanceKm: true,
  reach: true,
  journey: true,
  window: true,
  reason: true,
  lengthReason: true,
  purpose: true,
  priority: true,
  passengers: true,
  luggage: true,
  driving: true,
  telephone: true,
  pickUp: true,
  pickUpPoint: true,
};
export const tripFields = Object.keys(fields) as (keyof TripDetails)[];

/** What each field is when nothing is said of it; where there is no such thing it is empty, which the checks refuse. */
const blank = (unit: Unit): TripDetails => ({
  window: { from: 0, to: 0 },
  purpose: 'FIELD_WORK',
  reason: '',
  destination: '',
  pickUp: unit.name.zh,
  stops: [],
  passengers: 0,
  luggage: 0,
  driving: 'WITH_DRIVER',
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  telephone: '',
});

const tidied = ({ window, pickUpPoint, lengthReason, ...trip }: TripDetails): TripDetails => ({
  ...trip,
  ...(lengthReason === undefined ? {} : { lengthReason: tidy(lengthReason) }),
  window: { from: window.from, to: window.to },
  ...(pickUpPoint ? { pickUpPoint: { lat: pickUpPoint.lat, lng: pickUpPoint.lng } } : {}),
  reason: tidy(trip.reason),
  destination: tidy(trip.destination),
  pickUp: tidy(trip.pickUp),
  stops: trip.stops.map(tidy),
  telephone: tidy(trip.telephone.normalize('NFKC')),
});

/** A whole trip from what was given of it, on top of what it was before. */
export const statedTrip = (given: GivenTrip, unit: Unit, before: TripDetails = blank(unit)): TripDetails => {
  const cleared = blank(unit);
  const stated = tripFields.flatMap((name) => {
    const value = given[name] === undefined ? before[name] : (given[name] ?? cleared[name]);
    return value === undefined ? [] : [[name, value]];
  });
  return tidied(Object.fromEntries(stated) as TripDetails);
};

/** A trip says why it is so long only while it is longer than a trip may be. */
export const forItsLength = ({ lengthReason, ...trip }: TripDetails, policies: Policies): TripDetails =>
  lengthReason !== undefined && isRentalOnly(trip.window, policies(trip.window.from))
    ? { ...trip, lengthReason }
    : trip;

type Checked = Refusal<AskedTripRefusal>[];

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
  mostDays = policy.longestTripDays,
): Refusal<'WINDOW_INVALID' | 'WINDOW_TOO_FAR'>[] => {
  if (window.to <= window.from) return [refusal('WINDOW_INVALID', input('window', 'to'))];
  const tooShort = window.to - window.from < policy.shortestTripMinutes * MINUTE;
  const tooLong = window.to - window.from > mostDays * DAY;
  const { horizonDays: days } = policy;
  const latest = addDays(civilDate(now), days);
  return [
    ...(tooShort
      ? [refusal('WINDOW_INVALID' as const, input('window', 'to'), { minutes: policy.shortestTripMinutes })]
      : []),
    ...(tooLong ? [refusal('WINDOW_INVALID' as const, input('window', 'to'), { days: mostDays })] : []),
    ...(civilDate(window.from) > latest
      ? [refusal('WINDOW_TOO_FAR' as const, input('window', 'from'), { days, latest })]
      : []),
  ];
};

export const passengersRefusals = (passengers: number, policy: BookingPolicy): Refusal<'PASSENGERS_INVALID'>[] =>
  isWhole(passengers, 1, policy.mostPassengers)
    ? []
    : [refusal('PASSENGERS_INVALID', input('passengers'), { most: policy.mostPassengers })];

/** An emergency is a matter of its purpose, not of haste. */
const priorityRefusals = ({ priority, purpose }: TripDetails): Checked =>
  priority !== 'EMERGENCY' || purpose === 'EMERGENCY' ? [] : [refusal('PRIORITY_NOT_PERMITTED', input('priority'))];

const leadMinutesOf: Readonly<Record<TripPriority, (policy: BookingPolicy) => number>> = {
  ROUTINE: ({ routineLeadMinutes }) => routineLeadMinutes,
  URGENT: ({ urgentLeadMinutes }) => urgentLeadMinutes,
  EMERGENCY: () => 0,
};

/** A trip lies ahead, by as much as its priority needs for approval and dispatch. */
export const leadRefusals = (
  { window, priority }: Pick<TripDetails, 'window' | 'priority'>,
  now: Instant,
  policy: BookingPolicy,
): Refusal<'WINDOW_PAST' | 'LEAD_TOO_SHORT'>[] => {
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

export const telephoneRefusals = (telephone: string): Refusal<'TELEPHONE_INVALID'>[] =>
  /^1[3-9]\d{9}$/.test(telephone) ? [] : [refusal('TELEPHONE_INVALID', input('telephone'))];

export const distanceRefusals = (
  distanceKm: number | undefined,
  { farthestKm }: BookingPolicy,
): Refusal<'DISTANCE_INVALID'>[] =>
  distanceKm === undefined || isWhole(distanceKm, 1, farthestKm)
    ? []
    : [refusal('DISTANCE_INVALID', input('distanceKm'), { most: farthestKm })];

/** Whoever drives may not drive so far in the time: with none of them it can take place, so it is told before one is asked. */
export const drivingRefusals = (
  trip: Pick<TripNeed, 'window' | 'distanceKm'>,
  policy: BookingPolicy,
): Refusal<'WINDOW_TOO_SHORT'>[] => {
  const { window, distanceKm } = trip;
  if (window.to <= window.from || distanceRefusals(distanceKm, policy).length > 0) return [];
  const lacking = timeLacking(trip, policy);
  return lacking
    ? [refusal('WINDOW_TOO_SHORT', input('window', 'to'), { ...lacking, earliest: earliestEnd(trip, policy) })]
    : [];
};

/** Longer than a trip may be, a car is rented: for a purpose for which cars are rented, and with the reason for its length. */
export const rentalRefusals = ({ window, purpose, lengthReason = '' }: TripDetails, policy: BookingPolicy): Checked =>
  isRentalOnly(window, policy)
    ? [
        ...(neverRented.has(purpose) ? [refusal('NOT_FOR_RENTED_CARS' as const, input('purpose'))] : []),
        ...textRefusals('lengthReason', lengthReason, 2, 200),
      ]
    : [];

/** Everything a trip must be whenever it takes place. */
export const tripRefusals = (trip: TripDetails, policy: BookingPolicy): Checked => [
  ...priorityRefusals(trip),
  ...passengersRefusals(trip.passengers, policy),
  ...luggageRefusals(trip.luggage, policy),
  ...textRefusals('reason', trip.reason, 2, 200),
  ...textRefusals('destination', trip.destination, 2, 100),
  ...textRefusals('pickUp', trip.pickUp, 2, 100),
  ...pointRefusals(trip.pickUpPoint),
  ...stopsRefusals(trip.stops, policy),
  ...telephoneRefusals(trip.telephone),
  ...distanceRefusals(trip.distanceKm, policy),
];

export const requestRefusals = (
  trip: TripDetails,
  now: Instant,
  policy: BookingPolicy,
  most = mostDays(policy),
): Checked => {
  const against = windowRefusals(trip.window, now, policy, most);
  return [
    ...against,
    ...leadRefusals(trip, now, policy),
    ...drivingRefusals(trip, policy),
    ...tripRefusals(trip, policy),
    // Longer than anything may be, it is no rental either.
    ...(against.length === 0 && most > policy.longestTripDays ? rentalRefusals(trip, policy) : []),
  ];
};
