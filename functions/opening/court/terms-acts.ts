/** Whether a court can be booked by slots, and on which terms: set by the manager of the unit, or the authority. */
import type { Context } from '../../platform/context.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { civilDate, type CivilDate, type Instant } from '../../platform/time.ts';
import { courtOn } from '../courts.ts';
import { minuteSpan } from '../engine/clock.ts';
import { changeFacts, type OnePlace } from '../setting/fact-acts.ts';
import { effectRefusals, mostOf } from '../setting/rules.ts';
import type { Court, CourtTerms, Place } from '../types.ts';
import { playersOfTeams } from './slots.ts';
import type { SetTermsRefusal } from './types.ts';
import { withVersion } from './versions.ts';

const MOST_PEOPLE = 500;
const MOST_CUT_OFF = 7 * 24 * 60;

interface GivenTerms extends Omit<CourtTerms, 'hours' | 'minimumPlayers'> {
  readonly hours?: CourtTerms['hours'] | null | undefined;
  readonly minimumPlayers?: number | null | undefined;
  /** Players of a team, where the least number is that of two teams. */
  readonly playersASide?: number | null | undefined;
}

export interface NewTerms {
  readonly courtId: string;
  /** Most people at once, where it is first come. */
  readonly capacity?: number | null | undefined;
  /** First come when absent. */
  readonly booking?: GivenTerms | null | undefined;
  /** First day it holds for; today when absent. */
  readonly effectiveFrom?: CivilDate | null | undefined;
}

type SetTerms = OnePlace & NewTerms;

const termsOf = ({ hours, minimumPlayers, playersASide, ...terms }: GivenTerms): CourtTerms => ({
  ...terms,
  ...(hours ? { hours } : {}),
  minimumPlayers: minimumPlayers ?? (playersASide ? playersOfTeams(playersASide) : 1),
});

const isHours = (hours: NonNullable<CourtTerms['hours']>): boolean => {
  try {
    const { from, to } = minuteSpan(hours);
    return from >= 0 && to <= 24 * 60;
  } catch {
    return false;
  }
};

const termsRefusals = (terms: CourtTerms): Refusal<'TERMS_INVALID'>[] => {
  const { slotMinutes, hours, minimumPlayers, capacity, cutOffMinutes } = terms;
  const wrong = (field: string, isRight: boolean): Refusal<'TERMS_INVALID'>[] =>
    isRight ? [] : [refusal('TERMS_INVALID', ['input', 'booking', field])];
  return [
    ...wrong('slotMinutes', slotMinutes >= 15 && slotMinutes <= 480 && slotMinutes % 15 === 0),
    ...wrong('hours', hours === undefined || isHours(hours)),
    ...wrong('capacity', capacity >= 1 && capacity <= MOST_PEOPLE),
    ...wrong('minimumPlayers', minimumPlayers >= 1 && minimumPlayers <= capacity),
    ...wrong('cutOffMinutes', cutOffMinutes >= 0 && cutOffMinutes <= MOST_CUT_OFF),
  ];
};

type TermsRefusal = Exclude<SetTermsRefusal, 'PLACE_NOT_FOUND' | 'TEXT_INVALID' | 'CHANGED_MEANWHILE' | 'TRY_AGAIN'>;

const courtRefusals = (
  court: Court | undefined,
  { capacity }: NewTerms,
  terms: CourtTerms | undefined,
): Refusal<TermsRefusal>[] => [
  ...(court ? [] : [refusal('COURT_NOT_FOUND' as const, ['input', 'courtId'])]),
  ...((court?.versions?.length ?? 0) <= mostOf.versionsToCome
    ? []
    : [refusal('TOO_MANY' as const, ['input', 'effectiveFrom'], { most: mostOf.versionsToCome })]),
  ...(capacity == null || (capacity >= 1 && capacity <= MOST_PEOPLE)
    ? []
    : [refusal('TERMS_INVALID' as const, ['input', 'capacity'])]),
  ...(terms ? termsRefusals(terms) : []),
];

/** The courts of a ground as they would be used, and every reason against it. */
export const courtsAfter = (place: Place, asked: NewTerms, now: Instant) => {
  const { courtId, booking } = asked;
  const terms = booking ? termsOf(booking) : undefined;
  const today = civilDate(now);
  const effectiveFrom = asked.effectiveFrom ?? today;
  const courtAfter = (court: Court): Court => {
    const before = courtOn(court, effectiveFrom);
    const capacity = asked.capacity ?? before.capacity;
    const use = { ...(capacity === undefined ? {} : { capacity }), ...(terms ? { booking: terms } : {}) };
    return withVersion(court, { effectiveFrom, ...use }, today);
  };
  const courts = place.courts.map((court) => (court.id === courtId ? courtAfter(court) : court));
  const court = courts.find(({ id }) => id === courtId);
  const refusals: Refusal<TermsRefusal>[] = [
    ...effectRefusals(effectiveFrom, now),
    ...courtRefusals(court, asked, terms),
  ];
  return { courts, refusals };
};

/**
 * Sets the terms of a court from a day on: a slot is booked on the terms of its day, and what is booked already keeps
 * its own. Bookings that no longer fit are cancelled by what follows the change.
 */
export const setCourtTerms = (ctx: Context, input: SetTerms): Promise<Result<Place, SetTermsRefusal>> =>
  changeFacts<TermsRefusal>(ctx, input, { act: 'SET_COURT_TERMS', useCase: 'setCourtTerms' }, (place) => {
    const { courts, refusals } = courtsAfter(place, input, ctx.now);
    return { facts: { courts }, refusals };
  });
