/** Who may book a slot, who may join, and what becomes of it. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, DAY, MINUTE, overlaps, weekday, addDays, type Instant, type Window } from '../../platform/time.ts';
import { banOf } from '../citizen/standing.ts';
import type { CountedCourt, Standing } from '../citizen/types.ts';
import type { OpeningPolicy } from '../policy.ts';
import type {
  AcceptOfferRefusal,
  BookableCourt,
  BookCourtRefusal,
  CheckInRefusal,
  CourtBooking,
  JoinRefusal,
  NoteNoShowRefusal,
  SlotRefusal,
} from './types.ts';

/** All who come as far as is known. */
export const playersOf = ({ people, players }: Pick<CourtBooking, 'people' | 'players'>): number =>
  people + players.length;

export const isEnough = (booking: CourtBooking): boolean => playersOf(booking) >= booking.minimumPlayers;

/** Its holder and those who have joined. */
export const peopleIn = ({ citizenId, players }: CourtBooking): string[] => [
  ...(citizenId === undefined ? [] : [citizenId]),
  ...players.map((player) => player.citizenId),
];

/** Still to come or under way: it has its slot. */
export const isLive = ({ state }: Pick<CourtBooking, 'state'>): boolean =>
  state === 'OFFERED' || state === 'BOOKED' || state === 'ARRIVED';

export const cutOffOf = ({ booking }: BookableCourt, { from }: Window): Instant =>
  from - booking.cutOffMinutes * MINUTE;

/** When holder and players are to be forgotten. */
export const forgetAt = ({ window }: CourtBooking, { personalDataDays }: OpeningPolicy): Instant =>
  window.to + personalDataDays * DAY;

/** When time next does something to it. */
export const dueOf = (booking: CourtBooking, policy: OpeningPolicy): Instant => {
  const { state, window, offeredUntil, cutOffAt } = booking;
  if (state === 'OFFERED') return offeredUntil ?? window.from;
  if (state === 'BOOKED') return isEnough(booking) ? window.to : cutOffAt;
  return state === 'ARRIVED' ? window.to : forgetAt(booking, policy);
};

/** How it counts in the standing of its holder. */
export const countedAs = (
  { window: { from, to }, series }: Pick<CourtBooking, 'window' | 'series'>,
  live: boolean,
  cancelled: boolean,
  isHolder = true,
): CountedCourt => ({ from, to, live, cancelled, counts: isHolder && series === undefined });

const at = (name: string): string[] => ['input', name];

export const peopleRefusals = (people: number, most: number, least = 1): Refusal<'PEOPLE_INVALID'>[] =>
  people >= least && people <= most ? [] : [refusal('PEOPLE_INVALID', at('people'), { least, most })];

/** From the cut-off on nobody is waited for: whoever takes a slot brings enough. */
export const lateRefusals = (
  players: number,
  minimum: number,
  cutOffAt: Instant,
  now: Instant,
): Refusal<'PLAYERS_TOO_FEW'>[] =>
  now < cutOffAt || players >= minimum ? [] : [refusal('PLAYERS_TOO_FEW', at('people'), { least: minimum })];

/** Everything against a slot, whoever asks for it; with so few as `least` others may still join. */
export const slotRefusals = (
  court: BookableCourt | undefined,
  slot: Window | undefined,
  people: number,
  now: Instant,
  { courtHorizonDays: days }: OpeningPolicy,
  least = 1,
): Refusal<SlotRefusal>[] => {
  if (!court) return [refusal('NOT_BOOKABLE', at('courtId'))];
  const wrongPeople = peopleRefusals(people, court.booking.capacity, least);
  if (!slot) return [...wrongPeople, refusal('SLOT_UNKNOWN', at('from'))];
  return [
    ...wrongPeople,
    ...(now < slot.from ? [] : [refusal('SLOT_OVER' as const, at('from'))]),
    ...(slot.from < now + days * DAY ? [] : [refusal('BEYOND_HORIZON' as const, at('from'), { days })]),
  ];
};

const weekOf = (instant: Instant): string => addDays(civilDate(instant), 1 - weekday(civilDate(instant)));

export const banRefusals = (standing: Standing, now: Instant): Refusal<'BANNED'>[] => {
  const until = banOf(standing, now);
  return until === undefined ? [] : [refusal('BANNED', at('token'), { until })];
};

/** Nobody plays in two places at once. */
const overlapRefusals = ({ courts }: Standing, window: Window, except?: string): Refusal<'OVERLAPPING'>[] =>
  [...courts].some(([id, one]) => id !== except && one.live && overlaps(one, window))
    ? [refusal('OVERLAPPING', at('from'))]
    : [];

/** What a person's standing says against one more slot. */
export const holderRefusals = (
  standing: Standing,
  window: Window,
  now: Instant,
  { mostLiveCourts, mostCourtsOfWeek }: OpeningPolicy,
): Refusal<BookCourtRefusal>[] => {
  const counted = [...standing.courts.values()].filter(({ counts }) => counts);
  const live = counted.filter((one) => one.live && now < one.to).length;
  const ofWeek = counted.filter((one) => !one.cancelled && weekOf(one.from) === weekOf(window.from)).length;
  return [
    ...banRefusals(standing, now),
    ...(live < mostLiveCourts ? [] : [refusal('LIVE_TOO_MANY' as const, at('token'), { most: mostLiveCourts })]),
    ...(ofWeek < mostCourtsOfWeek ? [] : [refusal('WEEK_TOO_MANY' as const, at('token'), { most: mostCourtsOfWeek })]),
    ...overlapRefusals(standing, window),
  ];
};

const notAllowed = refusal('STATE_NOT_ALLOWED' as const, at('bookingId'));

/** Until it begins a slot can be given back, joined or changed. */
export const openRefusals = (
  { state, window }: CourtBooking,
  now: Instant,
  states: readonly CourtBooking['state'][] = ['BOOKED'],
): Refusal<'STATE_NOT_ALLOWED'>[] => (states.includes(state) && now < window.from ? [] : [notAllowed]);

/** A change that leaves too few is no longer possible once others could not take the slot in time. */
export const fewerRefusals = (changed: CourtBooking, now: Instant, field: string): Refusal<'CUT_OFF_PASSED'>[] =>
  now < changed.cutOffAt || isEnough(changed)
    ? []
    : [refusal('CUT_OFF_PASSED', at(field), { least: changed.minimumPlayers })];

export const acceptRefusals = (
  booking: CourtBooking,
  people: number,
  standing: Standing,
  now: Instant,
): Refusal<AcceptOfferRefusal>[] => {
  const { state, offeredUntil = 0, capacity, minimumPlayers, cutOffAt } = booking;
  if (state !== 'OFFERED' || now >= offeredUntil) return [refusal('OFFER_LAPSED', at('bookingId'))];
  return [
    ...banRefusals(standing, now),
    ...peopleRefusals(people, capacity),
    ...lateRefusals(people, minimumPlayers, cutOffAt, now),
  ];
};

/** More who join by themselves could not all be told in one write; whoever holds the slot may bring any number. */
const MOST_JOINED = 30;

export const joinRefusals = (booking: CourtBooking, standing: Standing, now: Instant): Refusal<JoinRefusal>[] => [
  ...openRefusals(booking, now),
  ...(playersOf(booking) < booking.capacity && booking.players.length < MOST_JOINED
    ? []
    : [refusal('COURT_FULL' as const, at('bookingId'))]),
  ...banRefusals(standing, now),
  ...overlapRefusals(standing, booking.window, booking.id),
];

export const checkInRefusals = (
  { state, window }: CourtBooking,
  now: Instant,
  { courtCheckInMinutes }: OpeningPolicy,
): Refusal<CheckInRefusal>[] => {
  if (state === 'OFFERED') return [refusal('OFFER_UNCONFIRMED', at('code'))];
  if (state !== 'BOOKED' || now >= window.to) return [notAllowed];
  const from = window.from - courtCheckInMinutes * MINUTE;
  return now < from ? [refusal('TOO_EARLY', at('code'), { from })] : [];
};

export const noShowRefusals = (
  { state, window }: CourtBooking,
  now: Instant,
  { courtGraceMinutes }: OpeningPolicy,
): Refusal<NoteNoShowRefusal>[] => {
  if (state !== 'BOOKED' && state !== 'ENDED') return [notAllowed];
  if (now >= window.to + DAY) return [notAllowed];
  const from = window.from + courtGraceMinutes * MINUTE;
  return now < from ? [refusal('TOO_EARLY', at('bookingId'), { from })] : [];
};
