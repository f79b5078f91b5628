/** What a person's or a plate's standing says. Pure. */
import { DAY, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Ban, CountedStrike, Standing, Strike, StrikeTerms } from './types.ts';

export const newStanding = (subject: string): Standing => ({
  subject,
  revision: 0,
  reservations: new Map(),
  strikes: new Map(),
  appeals: new Set(),
  courts: new Map(),
  queues: new Map(),
  series: new Map(),
});

export const termsOf = ({ strikesToBan, strikeSpanDays, banDays }: OpeningPolicy): StrikeTerms => ({
  strikesToBan,
  spanDays: strikeSpanDays,
  banDays,
});

/** A strike and those before it in its span: they count together. */
const countedWith = (all: readonly CountedStrike[], { at, terms }: CountedStrike): readonly CountedStrike[] =>
  all.filter((other) => other.at <= at && other.at > at - terms.spanDays * DAY);

/**
 * Until when strikes ban (限制入场): each strike with enough others in the span before it bans from its moment on. It is
 * worked out anew each time, so that a strike that is lifted or forgotten takes its ban with it.
 */
export const bannedUntil = (strikes: Iterable<CountedStrike>, now: Instant): Instant | undefined => {
  const all = [...strikes];
  const ends = all
    .filter((strike) => countedWith(all, strike).length >= strike.terms.strikesToBan)
    .map(({ at, terms }) => at + terms.banDays * DAY);
  const until = Math.max(...ends);
  return until > now ? until : undefined;
};

/** The same of a standing. */
export const banOf = ({ strikes }: Standing, now: Instant): Instant | undefined => bannedUntil(strikes.values(), now);

/** What a plate's strikes come to once one more was given. */
export interface StrikeConsequence extends StrikeTerms {
  /** Those that count together with it. */
  readonly strikes: number;
  /** Undefined while they do not ban. */
  readonly bannedUntil: Instant | undefined;
}

export const consequenceOf = (standing: Standing, strike: CountedStrike, now: Instant): StrikeConsequence => {
  const { length: strikes } = countedWith([...standing.strikes.values()], strike);
  return { ...strike.terms, strikes, bannedUntil: banOf(standing, now) };
};

/**
 * Bans that standings are under, each with those of the given strikes that count in it, the longest first. A person and
 * his plate with the same strikes are one ban.
 */
export const bansAmong = (standings: readonly Standing[], given: readonly Strike[], now: Instant): Ban[] => {
  const bans = standings.flatMap((standing) => {
    const until = banOf(standing, now);
    const strikes = given.filter(({ id }) => standing.strikes.has(id)).sort((a, b) => b.at - a.at);
    return until === undefined ? [] : [{ subject: standing.subject, until, strikes }];
  });
  const alike = Map.groupBy(bans, ({ strikes, until }) => [until, ...strikes.map(({ id }) => id)].join(' '));
  return [...alike.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const { until, strikes } = first;
      const subjects = new Set([first, ...others].map(({ subject }) => subject));
      const ofPlate = strikes.find(({ plateHash }) => plateHash !== undefined && subjects.has(plateHash));
      const ofPerson = strikes.some(({ citizenId }) => citizenId !== undefined && subjects.has(citizenId));
      return [{ plate: ofPlate?.plateMasked ?? '', ofPerson, until, strikes }];
    })
    .sort((a, b) => b.until - a.until);
};

/** Reservations still to come or under way. */
export const liveReservations = ({ reservations }: Standing, now: Instant): string[] =>
  [...reservations].filter(([, { live, to }]) => live && now < to).map(([id]) => id);
