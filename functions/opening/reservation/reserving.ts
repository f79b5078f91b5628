/** Whether a space may be reserved, and by whom. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import {
  addDays,
  civilDate,
  DAY,
  HOUR,
  MINUTE,
  overlaps,
  weekday,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import { banOf, liveReservations } from '../citizen/standing.ts';
import type { Standing } from '../citizen/types.ts';
import { openState } from '../engine/state.ts';
import type { OpenWindow } from '../engine/types.ts';
import { openWindows } from '../engine/windows.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Place } from '../types.ts';
import type { HolderRefusal, StayRefusal, SpaceWish } from './types.ts';

/** What is asked for, already read as it was meant. */
export interface Stay {
  readonly window: Window;
  readonly seats: number;
  readonly nonCommercial: boolean;
  readonly wish: SpaceWish | undefined;
}

const inWindow = (name: string): string[] => ['input', 'window', name];

/** The joined open window that holds a stay as a whole. */
export const windowAround = (place: Place, calendar: Calendar, { from, to }: Window): OpenWindow | undefined =>
  openWindows(place.opening, calendar, civilDate(from), 1).find((open) => open.from <= from && to <= open.to);

/** One must be able to come when the stay begins, and to leave when it ends. */
const openingRefusals = (place: Place, calendar: Calendar, stay: Window): Refusal<StayRefusal>[] => {
  if (!windowAround(place, calendar, stay)) return [refusal('OUTSIDE_OPENING', ['input', 'window'])];
  const state = (at: Instant) => openState(place.opening, calendar, at);
  return [
    ...(state(stay.from).enter ? [] : [refusal('ENTRY_BARRED' as const, inWindow('from'))]),
    ...(state(stay.to).exit || state(stay.to - MINUTE).exit ? [] : [refusal('EXIT_BARRED' as const, inWindow('to'))]),
  ];
};

const timeRefusals = ({ from, to }: Window, now: Instant, policy: OpeningPolicy): Refusal<StayRefusal>[] => {
  if (!(from < to) || from % MINUTE !== 0 || to % MINUTE !== 0) return [refusal('WINDOW_INVALID', ['input', 'window'])];
  const { reservationHorizonDays: days, longestReservationHours: hours } = policy;
  return [
    ...(from >= now ? [] : [refusal('WINDOW_PAST' as const, inWindow('from'))]),
    ...(from < now + days * DAY ? [] : [refusal('BEYOND_HORIZON' as const, inWindow('from'), { days })]),
    ...(to - from <= hours * HOUR ? [] : [refusal('STAY_TOO_LONG' as const, inWindow('to'), { hours })]),
  ];
};

const vehicleRefusals = (
  { vehicleLimits: limits, spaces }: Place,
  { seats, nonCommercial, wish }: Stay,
): Refusal<StayRefusal>[] => [
  ...(seats >= 1 && seats <= (limits?.maxSeats ?? Infinity)
    ? []
    : [refusal('SEATS_TOO_MANY' as const, ['input', 'seats'], { most: limits?.maxSeats ?? 0 })]),
  ...(nonCommercial || limits?.commercialAllowed
    ? []
    : [refusal('COMMERCIAL_NOT_ALLOWED' as const, ['input', 'nonCommercial'])]),
  ...((wish === 'ACCESSIBLE' && !spaces?.accessible) || (wish === 'CHARGING' && !spaces?.charging)
    ? [refusal('WISH_NOT_OFFERED' as const, ['input', 'wish'])]
    : []),
];

/** Everything against a stay at a place, whoever asks for it. */
export const stayRefusals = (
  place: Place,
  calendar: Calendar,
  stay: Stay,
  now: Instant,
  policy: OpeningPolicy,
): Refusal<StayRefusal>[] => {
  const wrongTime = timeRefusals(stay.window, now, policy);
  return [
    ...vehicleRefusals(place, stay),
    ...wrongTime,
    ...(wrongTime.length > 0 ? [] : openingRefusals(place, calendar, stay.window)),
  ];
};

/** Monday of the week in which an instant lies. */
const weekOf = (at: Instant): string => addDays(civilDate(at), 1 - weekday(civilDate(at)));

/** What a person's or a plate's standing says against one more stay; `except` is the reservation that is changed. */
export const holderRefusals = (
  standing: Standing,
  window: Window,
  now: Instant,
  policy: OpeningPolicy,
  of: 'token' | 'plateNumber',
  except?: string,
): Refusal<HolderRefusal>[] => {
  const path = ['input', of];
  const ban = banOf(standing, now);
  const others = [...standing.reservations].filter(([id]) => id !== except);
  const live = liveReservations(standing, now).filter((id) => id !== except);
  const ofWeek = others.filter(([, one]) => !one.cancelled && weekOf(one.from) === weekOf(window.from));
  const { mostLiveReservations, mostReservationsOfWeek } = policy;
  return [
    ...(ban === undefined ? [] : [refusal('BANNED' as const, path, { until: ban })]),
    ...(live.length < mostLiveReservations
      ? []
      : [refusal('LIVE_TOO_MANY' as const, path, { most: mostLiveReservations })]),
    ...(ofWeek.length < mostReservationsOfWeek
      ? []
      : [refusal('WEEK_TOO_MANY' as const, path, { most: mostReservationsOfWeek })]),
    ...(of === 'plateNumber' && others.some(([, one]) => one.live && overlaps(one, window))
      ? [refusal('OVERLAPPING' as const, path)]
      : []),
  ];
};
